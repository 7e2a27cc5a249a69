"""Last, This or Next: which occurrence of a bare name is meant ("Thursday", "in May", "Nov. 21")."""

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context
from service.resolution.narrative import year_told
from service.resolution.sides import Evidence, Side, ends_sentence
from service.resolution.taken_up import taken_up
from service.resolution.tense import evidence
from service.temporal import calendar
from service.temporal.expressions import ANCHOR, PREVIOUS, Bare, Calendar, Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Last, Next, This, Within
from service.temporal.repeating import Month, MonthDay, Repeating, Weekday, Weekend

_CLOSE = 100
"""Days within which a day of the year is meant on that side whatever the verb: on 2 November "Nov. 21" is never last year's."""
_UPCOMING = 70
_NEAR_YEAR = 8
_BESIDE = 2
_SENTENCE = 20
_NEXT_SENTENCE = 20
"""Words within which a story goes on in the year told."""
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
_NOTICE = frozenset(",:")
_DEADLINES = frozenset({"until", "by", "from on", "until a part", "from a part on"})
_JUST_OVER = 45
"""Days for which a month that is over is still the one meant by a verb of the present ("im September steigt die Quote auf …")."""


def choose(bare: Bare, mention: Mention, context: Context) -> Choice:
    """Choose the occurrence of a bare name that a reader would take."""
    what = bare.what
    published = context.published
    told_by = evidence(context.tokens, mention.first, mention.last, context.language.tense)
    told = _listed(what, mention, context) or taken_up(what, mention, context) or _told_year(what, mention, context, told_by)
    if told is not None:
        return told
    recent = what.before(published.start)
    if recent.end > published.start:
        return Choice(This(ANCHOR, what), published, "published", 0.97)
    past, future = Last(ANCHOR, what), Next(ANCHOR, what)
    if context.options.prefer != "auto":
        chosen, other = (past, future) if context.options.prefer == "past" else (future, past)
        return Choice(chosen, published, "published", 0.9, other)
    side = _said_at_once(mention, context)
    if isinstance(what, Weekday) and (side, told_by.side) == ("unknown", "unknown") and _heads_a_notice(mention, context):
        side = "future"
    if side != "unknown":
        chosen, other = (past, future) if side == "past" else (future, past)
        return Choice(chosen, published, "published", 0.93 if side == "past" else 0.75, other)
    if isinstance(what, Weekday) and _possesses(mention, context) and told_by.distance > _BESIDE:
        return Choice(past, published, "published", 0.85, future)
    ahead = (what.after(published.start).start - published.start).days
    back = (published.start - recent.end).days
    side, confidence = _side(what, mention, told_by, ahead, back)
    chosen, other = (future, past) if side == "future" else (past, future)
    return Choice(chosen, published, "published", confidence, other)


def _heads_a_notice(mention: Mention, context: Context) -> bool:
    """Whether a number stands behind a name and a sign, with no verb told: "Freitag, 13 Uhr: Sitzung", "Friday, 7 p.m."."""
    words, behind = context.tokens.words, mention.last + 1
    return behind < len(words) and words[mention.last] in _NOTICE and words[behind].isdigit()


def _possesses(mention: Mention, context: Context) -> bool:
    """Whether a name owns what follows: "Thursday's ruling" is one that there has been."""
    return context.tokens.words[mention.last : mention.last + 2] == ["'", "s"]


def _listed(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Read a weekday in a row with one to come or of last week: "next Monday or Tuesday"."""
    before = context.read[-1] if context.read and isinstance(what, Weekday) and mention.rule == "name" else None
    if before is None or mention.first - before.mention.last != 1 or not isinstance(getattr(before.term, "what", None), Weekday):
        return None
    if context.tokens.words[before.mention.last] not in context.language.guards.listing:
        return None
    directed = isinstance(before.term, Next) or before.mention.rule == "last name"
    return Choice(Next(PREVIOUS, what), before.interval, "mention", 0.8) if directed else None


def _said_at_once(mention: Mention, context: Context) -> Side:
    """Tell the side by the words right before: "the year ended March 31", "the deadline is Friday", "put off until Friday"."""
    tense = context.language.tense
    before = context.tokens.words[mention.first - 1] if mention.first else ""
    pair = " ".join(context.tokens.words[max(0, mention.first - 2) : mention.first])
    if before in tense.ended or _is_of_an_incident(mention, context):
        return "past"
    if mention.rule == "until" and _is_perfect(mention, context):
        return "future"
    return (
        "future"
        if before in tense.copula or pair in tense.copula or (before in tense.awaited and _is_awaited(mention, context))
        else "unknown"
    )


def _is_of_an_incident(mention: Mention, context: Context) -> bool:
    """Whether a name dates what nobody plans: "police seek witnesses of a crash on Sunday"."""
    words, tense = context.tokens.words, context.language.tense
    noun = words[mention.first - 2] if mention.first > 1 else ""
    return (noun in tense.incidents or noun.endswith(tense.incident_endings)) and words[mention.first - 1] in tense.dating


def _is_perfect(mention: Mention, context: Context) -> bool:
    """Whether the nearest auxiliary of the sentence tells what still holds: "have warned hikers to stay away until Monday"."""
    words, tense = context.tokens.words, context.language.tense
    for index in range(mention.first - 1, max(-1, mention.first - _SENTENCE), -1):
        if words[index] in tense.perfect:
            return True
        if words[index] in tense.past_auxiliaries or ends_sentence(context.tokens, index):
            return False
    return False


def _is_awaited(mention: Mention, context: Context) -> bool:
    """Whether a name is what something was put off or fixed to: "postponed the vote until Friday"."""
    words, first, tense = context.tokens.words, mention.first, context.language.tense
    verbs = tense.awaited[words[first - 1]]
    if mention.last < len(words) and words[mention.last] in tense.past:
        return False
    for index in range(first - 2, max(-1, first - _OWN_CLAUSE), -1):
        if words[index] in verbs:
            return True
        if ends_sentence(context.tokens, index):
            return False
    return False


def _side(what: Repeating, mention: Mention, told_by: Evidence, ahead: int, back: int) -> tuple[Side, float]:
    if isinstance(what, Weekday | Weekend):
        return _side_of_weekday(mention, told_by)
    if isinstance(what, MonthDay) or what.granularity is Granularity.DAY:
        if not isinstance(what, MonthDay) and told_by.side == "past" and told_by.distance <= _OWN_CLAUSE and back > ahead > _SOON:
            return "past", 0.7
        return _side_of_day(mention, told_by, ahead, back)
    if told_by.mild and isinstance(what, Month) and back <= _JUST_OVER and mention.rule not in _DEADLINES | _FORWARD:
        return "past", 0.7
    if _is_of_figures_just_over(what, mention, told_by, back):
        return "past", 0.9
    return _side_of_month(mention, told_by, ahead, back)


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
    if told_by.side == "future" or (mention.rule in _DEADLINES and told_by.side == "unknown"):
        return "future", 0.85
    if ahead <= _UPCOMING and (told_by.side == "unknown" or mention.rule in _DEADLINES):
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
    told_past = mention.rule == "since" or (told_by.side == "past" and told_by.distance <= 1 and ahead > _JUST_OVER)
    if told_past and ahead < back:
        return "past", 0.8
    nearer: Side = "future" if ahead < back else "past"
    if told_by.side not in {nearer, "unknown"} and told_by.distance <= _SURE and min(ahead, back) > _THESE_DAYS:
        return told_by.side, 0.8
    if min(ahead, back) <= _CLOSE:
        return nearer, 0.93
    return (nearer if told_by.side == "unknown" else told_by.side), 0.8


def _side_of_weekday(mention: Mention, told_by: Evidence) -> tuple[Side, float]:
    if mention.rule == "since":
        return "past", 0.95
    if told_by.side == "future":
        return "future", 0.75
    if mention.rule in _DEADLINES and told_by.side == "unknown":
        return "future", 0.7
    return "past", 0.95 if told_by.side == "past" else 0.85


def _told_year(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Read a name in the year that the text speaks of: "In 1998 … In May he married"."""
    if what.frame is not Granularity.YEAR:
        return _told_week(what, context)
    if context.options.document_type == "narrative":
        return _narrated(what, mention, context)
    opening = context.opening(mention)
    if opening is not None and told_by.side == "past" and isinstance(opening.term, Calendar):
        return Choice(Within(PREVIOUS, what), _year_of(opening.interval), "mention", 0.8)
    return _soon_after_a_day(what, mention, context, told_by) or _beside_a_year(what, mention, context, told_by)


def _beside_a_year(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Read a name in the past year of its own clause: "three years ago in March"."""
    near = context.near(mention)
    if near is None or mention.first - near.mention.last > _NEAR_YEAR or near.interval.granularity is not Granularity.YEAR:
        return None
    if context.tokens.words[max(0, near.mention.first - 1)] in context.language.tense.against:
        return None
    if told_by.side == "future" or near.interval.start.year >= context.published.start.year - (
        not _adjacent(near.mention, mention)
    ):
        return None
    return Choice(Within(PREVIOUS, what), near.interval, "mention", 0.8)


def _soon_after_a_day(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Go on in the year of a day or month long past: "They landed on 6 June 1944. On 25 August, they entered Paris"."""
    last = context.read[-1] if context.read else None
    if last is None or told_by.side != "past" or mention.first - last.mention.last > _NEXT_SENTENCE:
        return None
    if not context.language.tense.perfect.isdisjoint(context.tokens.words[last.mention.last : mention.first]):
        return None  # "which began in May 1980, has taken 20,000 lives": the story is back in its own time
    told = last.interval.granularity
    if told not in {Granularity.DAY, Granularity.MONTH} or not isinstance(last.term, Calendar | Within):
        return None
    if told is Granularity.MONTH and not isinstance(what, Month):
        return None
    year = _year_of(last.interval)
    occurrence = next(what.within(year), None)
    if (
        year.end > context.published.start
        or occurrence is None
        or not 0 <= (occurrence.start - last.interval.start).days <= _CLOSE
    ):
        return None
    return Choice(Within(PREVIOUS, what), year, "mention", 0.75)


def _year_of(interval: Interval) -> Interval:
    return calendar.unit(interval.start, Granularity.YEAR)


def _adjacent(before: Mention, mention: Mention) -> bool:
    return mention.first - before.last <= 2  # noqa: PLR2004 (a preposition may stand between)


def _told_week(what: Repeating, context: Context) -> Choice | None:
    if context.options.document_type != "narrative":
        return None
    latest = context.latest(Granularity.WEEK)
    return Choice(Next(PREVIOUS, what), latest, "mention", 0.6) if latest is not None else None


def _narrated(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Take the year told last, or another one that the dates around tell ("… planned for 1976. On 11 March the city fell")."""
    choice = _going_on(what, context)
    occurrence = choice.term.read(choice.anchor).interval if choice is not None and context.dates else None
    if choice is None:
        return None
    if occurrence is None:
        return choice._replace(anchor=_year_of(choice.anchor)) if isinstance(choice.term, Within) else choice
    told = year_told(occurrence.start, mention, (context.read[-1].mention.last, choice.anchor), context.dates)
    if told == occurrence.start.year:
        return choice._replace(anchor=_year_of(choice.anchor)) if isinstance(choice.term, Within) else choice
    year = calendar.unit(occurrence.start.replace(year=told, day=1), Granularity.YEAR)
    return Choice(Within(PREVIOUS, what), year, "mention", 0.6)


def _going_on(what: Repeating, context: Context) -> Choice | None:
    """Take the year told last, or the next one where the name would lead far back ("In December 1941 … In January")."""
    latest = context.latest(Granularity.YEAR)
    if latest is None:
        return None
    year = calendar.unit(latest.start, Granularity.YEAR)
    occurrence = next(what.within(year), None)
    if occurrence is None or latest.granularity is Granularity.YEAR:
        return Choice(Within(PREVIOUS, what), latest, "mention", 0.8)
    if (latest.start - occurrence.start).days > 200:  # noqa: PLR2004 (more than half a year back: the story has gone on)
        return Choice(Next(PREVIOUS, what), latest, "mention", 0.7)
    return Choice(Within(PREVIOUS, what), latest, "mention", 0.8)


def farther_off(term: Term, published: Interval) -> Term | None:
    """Give the occurrence one farther off where the nearest is of the same week or year: "next Friday" said on a Wednesday."""
    if not isinstance(term, Last | Next):
        return None
    try:
        nearest = term.read(published).interval
    except calendar.OutOfCalendarError:
        return None
    frame = calendar.unit(published.start, term.what.frame)
    return type(term)(term, term.what) if nearest is not None and frame.start <= nearest.start < frame.end else None
