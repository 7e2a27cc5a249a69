"""Last, This or Next: which occurrence of a bare name is meant ("Thursday", "in May", "Nov. 21")."""

from dataclasses import replace
from functools import lru_cache

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context
from service.resolution.incidents import is_of_an_incident
from service.resolution.notices import heads_a_notice, is_announced, is_of_a_state
from service.resolution.plans import is_at_hand, is_awaited, is_halted, is_planned, is_still_due
from service.resolution.sides import NO_EVIDENCE, Evidence, Side, places_before
from service.resolution.taken_up import listed, on_its_weekday, range_begun, taken_up
from service.resolution.years import year_told_of
from service.temporal import calendar
from service.temporal.expressions import ANCHOR, Bare, Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Last, Next, This
from service.temporal.repeating import DayOfMonth, Month, MonthDay, Repeating, Weekday, WeekdayOfMonth, Weekend

_REMEMBERED = 1024
_CLOSE = 100
"""Days within which a day of the year is meant on that side whatever the verb: on 2 November "Nov. 21" is never last year's."""
_UPCOMING = 70
_BESIDE = 2
_OWNED = 6
"""How many words behind a name its possessive, what qualifies a noun, and the noun are."""
_SENTENCE = 20
_FIGURES = 4
"""Within how many words before a month the figures are named that are told for it."""
_SURE = 4
"""How near a verb must stand that tells against the calendar: "she was born on March 3", "will be closed on Thanksgiving"."""
_THESE_DAYS = 14
"""Days within which a day is meant whatever the verb."""
_OWN_CLAUSE = 10
_WEAK = 16
_LOOSE = 8
"""How many words away a verb is too far to tell against the calendar, for a side much farther off and for a month close ahead."""
_UNEVEN = 60
_SOON = 31
_FORWARD = frozenset({"before", "month of delivery"})
_BOUNDS = frozenset({"after", "before", "until", "by"})
_JUST_OVER = 45
"""Days for which a month that is over is still the one meant by a verb of the present ("im September steigt die Quote auf …")."""


def choose(bare: Bare, mention: Mention, context: Context) -> Choice:
    """Choose the occurrence of a bare name that a reader would take."""
    what = bare.what
    published = context.published
    told_by = context.evidence(mention)
    told = (
        on_its_weekday(what, context)
        or range_begun(what, mention, context)
        or listed(what, mention, context)
        or taken_up(what, mention, context)
        or year_told_of(what, mention, context, told_by)
    )
    if told is not None:
        return told
    recent = what.before(published.start)
    if recent.end > published.start and not (what == Weekend() and mention.is_deadline and told_by.side == "future"):
        return Choice(This(ANCHOR, what), published, "published", 0.97)
    if context.options.prefer != "auto":
        return _on(context.options.prefer, 0.9, what, published)
    return _by_the_words(what, mention, context, told_by, (published.start - recent.end).days)


def _by_the_words(what: Repeating, mention: Mention, context: Context, told_by: Evidence, back: int) -> Choice:
    """Choose the side that the words around a name tell."""
    published = context.published
    ahead = (what.after(published.start).start - published.start).days
    if isinstance(what, Month) and is_still_due(mention, context):
        return _on("future" if ahead < back else "past", 0.7, what, published)
    side = _said_at_once(mention, context)
    if side == "unknown" and isinstance(what, Weekday | Weekend | WeekdayOfMonth | DayOfMonth):
        side = "future" if _is_to_come(mention, context, told_by) else side
    if side == "future" and what.granularity is Granularity.QUARTER and back <= _JUST_OVER:
        side = "unknown"  # "the forecast for the December quarter" in January: it is over and not told yet
    if side != "unknown":
        return _on(side, 0.93 if side == "past" else 0.75, what, published)
    if isinstance(what, Weekday) and _possesses_what_was(mention, context, told_by):
        return _on("past", 0.85, what, published)
    if isinstance(what, MonthDay) and min(ahead, back) <= _CLOSE and _is_of_an_appointment(mention, context, words=1):
        told_by = NO_EVIDENCE
    if isinstance(what, Month) and back <= _JUST_OVER and _is_shown(mention, context):
        told_by = Evidence("past", 1)
    side, confidence = _side(what, mention, told_by, ahead, back)
    return _on(side, confidence, what, published)


def _on(side: Side, confidence: float, what: Repeating, published: Interval) -> Choice:
    past, future = _sides(what)
    chosen, other = (future, past) if side == "future" else (past, future)
    return Choice(chosen, published, "published", confidence, other)


@lru_cache(maxsize=_REMEMBERED)
def _sides(what: Repeating) -> tuple[Last, Next]:
    return Last(ANCHOR, what), Next(ANCHOR, what)


def _is_to_come(mention: Mention, context: Context, told_by: Evidence) -> bool:
    """Whether a name that no verb puts on a side is one of a day that is at hand or announced."""
    if mention.rule == "since" or told_by.side != "unknown":
        return mention.rule != "since" and is_of_a_state(mention, context, told_by)
    return heads_a_notice(mention, context) or is_at_hand(mention, context) or is_announced(mention, context)


def _is_of_an_appointment(mention: Mention, context: Context, *, words: int) -> bool:
    """Whether a day is when something is arranged for, which no verb moves to a year ago: "the judge set a June 30 hearing"."""
    return not context.language.tense.appointments.isdisjoint(context.tokens.words[mention.last : mention.last + words])


def _possesses_what_was(mention: Mention, context: Context, told_by: Evidence) -> bool:
    """Whether a name owns what there has been: "Thursday's ruling", but not "Friday's jobs report is expected"."""
    bounds = told_by.side == "future" and mention.rule in _BOUNDS  # "will close after Thursday's shift"
    if context.tokens.words[mention.last : mention.last + 2] != ["'", "s"] or told_by.distance <= _BESIDE or bounds:
        return False
    return told_by.side != "future" or not _is_of_an_appointment(mention, context, words=_OWNED)


def _is_shown(mention: Mention, context: Context) -> bool:
    """Whether figures of a month are still to be told: "is expected to show 200,000 new jobs in April"."""
    words, tense = context.tokens.words, context.language.tense
    for place in places_before(context.tokens, mention.first, _OWN_CLAUSE):
        if words[place] in tense.showing and place and words[place - 1] == tense.infinitive:
            return True
        if words[place] == "," and not context.tokens.glued(place + 1):
            return False
    return False


def _said_at_once(mention: Mention, context: Context) -> Side:
    """Tell the side by the words right before: "the year ended March 31", "the deadline is Friday", "put off until Friday"."""
    tense = context.language.tense
    mention = _unhedged(mention, context)
    before = context.tokens.words[mention.first - 1] if mention.first else ""
    pair = " ".join(context.tokens.words[max(0, mention.first - 2) : mention.first])
    if before in tense.ended or is_of_an_incident(mention, context) or _is_of_statistics(mention, context):
        return "past"
    if is_planned(mention, context):
        return "future"
    if mention.rule == "until" and (_is_perfect(mention, context) or is_halted(mention, context)):
        return "future"
    return (
        "future"
        if before in tense.copula or pair in tense.copula or (before in tense.awaited and is_awaited(mention, context))
        else "unknown"
    )


def _unhedged(mention: Mention, context: Context) -> Mention:
    """Take "at least" to a mention, so that the word before it shows: "postponed until at least Friday"."""
    words, first = context.tokens.words, mention.first
    hedged = first > 1 and f"{words[first - 2]} {words[first - 1]}" in context.language.tense.hedges
    return replace(mention, first=first - 2) if hedged else mention


def _is_of_statistics(mention: Mention, context: Context) -> bool:
    """Whether a month or a quarter is the one that figures are for: "the orders for April will be released on Wednesday"."""
    words, first, tense = context.tokens.words, mention.first, context.language.tense
    if not first or words[first - 1] not in tense.told_for or not isinstance(mention.term, Bare):
        return False
    what = mention.term.what
    return (isinstance(what, Month) or what.granularity is Granularity.QUARTER) and not tense.statistics.isdisjoint(
        words[max(0, first - _FIGURES) : first - 1]
    )


def _is_perfect(mention: Mention, context: Context) -> bool:
    """Whether the nearest auxiliary of the sentence tells what still holds: "have warned hikers to stay away until Monday"."""
    words, tense = context.tokens.words, context.language.tense
    if tense.frame is not None:
        return False
    before = (words[place] for place in places_before(context.tokens, mention.first, _SENTENCE))
    return next((word for word in before if word in tense.perfect | tense.past_auxiliaries), "") in tense.perfect


def _side(what: Repeating, mention: Mention, told_by: Evidence, ahead: int, back: int) -> tuple[Side, float]:
    if isinstance(what, Weekday | Weekend):
        return _side_of_weekday(mention, told_by)
    if isinstance(what, MonthDay) or what.granularity is Granularity.DAY:
        if not isinstance(what, MonthDay) and told_by.side == "past" and told_by.distance <= _OWN_CLAUSE and back > ahead > _SOON:
            return "past", 0.7
        return _side_of_day(mention, told_by, ahead, back)
    if told_by.mild and isinstance(what, Month) and back <= _JUST_OVER and not _bounds_ahead(mention):
        return "past", 0.7
    if _is_of_figures_just_over(what, mention, told_by, back):
        return "past", 0.9
    return _side_of_month(mention, told_by, ahead, back)


def _bounds_ahead(mention: Mention) -> bool:
    return mention.is_deadline or mention.rule in _FORWARD


def _is_of_figures_just_over(what: Repeating, mention: Mention, told_by: Evidence, back: int) -> bool:
    """Whether a quarter or half was over when its figures came; in December "will … in the third quarter" is a later one."""
    if what.granularity not in {Granularity.QUARTER, Granularity.HALF} or back > _CLOSE:
        return False
    if told_by.side != "future" or mention.rule == "quarter before a noun":
        return True
    return what.granularity is Granularity.QUARTER and (back <= _JUST_OVER or told_by.distance > _OWN_CLAUSE)


def _side_of_month(mention: Mention, told_by: Evidence, ahead: int, back: int) -> tuple[Side, float]:
    if mention.rule == "month of delivery":
        return "future", 0.85
    if told_by.side != "unknown" and _tells_against_the_calendar(told_by, ahead, back):
        return ("past" if told_by.side == "future" else "future"), 0.6
    if told_by.side == "future" or (mention.is_deadline and told_by.side == "unknown"):
        return "future", 0.85
    if ahead <= _UPCOMING and (told_by.side == "unknown" or mention.is_deadline):
        return "future", 0.7
    return "past", 0.95 if told_by.side == "past" else 0.85


def _tells_against_the_calendar(told_by: Evidence, ahead: int, back: int) -> bool:
    """Whether a verb that stands far off points to a side much farther away than the other."""
    if told_by.side == "future":
        return told_by.distance > _WEAK and ahead > back + _UNEVEN
    return told_by.distance > _LOOSE and ahead <= _SOON


def _side_of_day(mention: Mention, told_by: Evidence, ahead: int, back: int) -> tuple[Side, float]:
    if mention.rule == "before" and told_by.side == "future" and back > _JUST_OVER:
        return "future", 0.9
    if mention.rule == "before" and told_by.side == "unknown" and back > _JUST_OVER:
        return "future", 0.7
    told_past = mention.rule == "since" or (told_by.side == "past" and told_by.distance <= 1 and ahead > _JUST_OVER)
    if told_past and ahead < back:
        return "past", 0.8
    nearer: Side = "future" if ahead < back else "past"
    ahead_of_a_day = told_by.side == "future" and isinstance(getattr(mention.term, "what", None), MonthDay)
    # "the price on 4 June will cost them dear"
    these_days = _JUST_OVER if ahead_of_a_day and not _bounds_ahead(mention) else _THESE_DAYS
    if told_by.side not in {nearer, "unknown"} and told_by.distance <= _SURE and min(ahead, back) > these_days:
        return told_by.side, 0.8
    if min(ahead, back) <= _CLOSE:
        return nearer, 0.93
    return (nearer if told_by.side == "unknown" else told_by.side), 0.8


def _side_of_weekday(mention: Mention, told_by: Evidence) -> tuple[Side, float]:
    if mention.rule == "since":
        return "past", 0.95
    if told_by.side == "future":
        return "future", 0.75
    if mention.is_deadline and told_by.side == "unknown":
        return "future", 0.7
    return "past", 0.95 if told_by.side == "past" else 0.85


def near_or_far(term: Term, published: Interval) -> Choice:
    """Take "next Friday" for the nearest one, but never for tomorrow; one farther off is the other reading in the same week."""
    sole = Choice(term, published, "published", 0.95)
    if not isinstance(term, Last | Next):
        return sole
    try:
        nearest = term.read(published).interval
    except calendar.OutOfCalendarError:
        return sole
    frame = calendar.unit(published.start, term.what.frame)
    if nearest is None or not frame.start <= nearest.start < frame.end:
        return sole
    farther = type(term)(term, term.what)
    tomorrow = isinstance(term, Next) and nearest.start == published.end and nearest.granularity is Granularity.DAY
    chosen, other = (farther, term) if tomorrow else (term, farther)
    return Choice(chosen, published, "published", 0.88, other)
