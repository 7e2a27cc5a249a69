"""Bare names that take up a date which the text has told before, or look ahead from it."""

from itertools import pairwise

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context, Read
from service.resolution.sides import sentence_start
from service.temporal.amounts import Every
from service.temporal.expressions import ANCHOR, PREVIOUS, Calendar
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Last, Next, This
from service.temporal.repeating import Month, MonthDay, Repeating, Weekday

_SAME_TEXT = 60
"""How many mentions back a date in full is still the one that is meant."""
_BETWEEN = 2
"""How many words may join the two ends of a range."""
_THESE_DAYS = 14
"""Days around the publication within which a bare day is that of these days."""
_SAME_SENTENCE = 3
"""How many mentions back a saying is looked for."""
_GOES_ON = 20
"""Words within which a weekday goes on from the days told."""
_WEEK = 7
_LISTS = frozenset({":", "-", "am", "ist", "sind"})
_HOURS = 30
"""How many words opening hours go on."""
_ROW = 3
"""Days within which a weekday follows today's in a row: "Friday and Saturday", but not "Friday and Thursday"."""
_NAMED = frozenset({"name", "row of weekdays"})
_SAYING = 4
"""How many words before its date a verb of saying may stand ("said in October 2007", "told Congress in May 2010")."""


def taken_up(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Read a bare name by a date told before: "on 6 January 2021 … shortly after 2 p.m. on 6 January"."""
    return (
        _of_opening_hours(what, mention, context)
        or _of_the_days_to_come(what, mention, context)
        or _told_in_full(what, context)
        or _foretold(what, mention, context)
        or _due_after(what, mention, context)
    )


def _of_opening_hours(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Read a weekday of opening hours as one of every week: "Öffnungszeiten: Dienstag und Donnerstag von 15 bis 18 Uhr"."""
    frame, tokens = context.language.tense.frame, context.tokens
    if frame is None or not isinstance(what, Weekday) or mention.last - mention.first > 1:
        return None
    begin = sentence_start(tokens, mention.first)
    opens = next((place for place in range(mention.first - 1, begin - 1, -1) if tokens.words[place] in frame.hours), None)
    if opens is None or tokens.words[opens + 1] not in _LISTS or mention.first - opens > _HOURS:
        return None
    return Choice(Every(what), context.published, "nothing", 0.75, Next(ANCHOR, what))


def _of_the_days_to_come(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Take the day to come that was just told for the weekday it is: "Am 5. und 6. Juli ist das Fest; am Samstag spielt …"."""
    if context.language.tense.frame is None or not isinstance(what, Weekday):
        return None
    if context.evidence(mention).side == "past":
        return None
    for read in reversed(context.read[-_SAME_SENTENCE:]):
        told = read.interval
        far = (told.start - context.published.start).days
        near = mention.first - read.mention.last <= _GOES_ON
        if near and told.granularity is Granularity.DAY and far >= _WEEK and told.start.isoweekday() == what.number:
            return Choice(This(PREVIOUS, what), told, "mention", 0.75)
    return None


def _told_in_full(what: Repeating, context: Context) -> Choice | None:
    """Take the year that the same day of the year was told with, unless it lies in these days."""
    narrated = context.is_narrative  # there the year is the one that the story has come to
    if narrated or not isinstance(what, MonthDay) or _is_of_these_days(what, context.published):
        return None
    for read in reversed(context.read[-_SAME_TEXT:]):
        told = read.interval
        in_full = isinstance(read.term, Calendar) and told.granularity is Granularity.DAY
        if in_full and (told.start.month, told.start.day) == (what.month, what.day):
            return Choice(This(PREVIOUS, what), told, "mention", 0.85)
    return None


def _is_of_these_days(what: Repeating, published: Interval) -> bool:
    ahead = (what.after(published.start).start - published.start).days
    back = (published.start - what.before(published.start).end).days
    return min(ahead, back) <= _THESE_DAYS


def _foretold(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Look ahead from the date of a saying of long ago: "said in October 2007 that it would fly in mid-November"."""
    if not isinstance(what, Month | MonthDay):
        return None
    for said in reversed(context.read[-_SAME_SENTENCE:]):
        if context.is_parted_by_a_sentence(said.mention, mention):
            return None
        between = context.tokens.words[said.mention.last : mention.first]
        if _is_said_long_ago(said, context) and not context.language.tense.foretelling.isdisjoint(between):
            return Choice(Next(PREVIOUS, what), said.interval, "mention", 0.8)
    return None


def _due_after(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Look ahead from a day that is over: "it left on Sunday and was due on Monday"."""
    told = context.read[-1] if context.read else None
    if told is None or not isinstance(what, Weekday) or context.options.prefer != "auto":
        return None
    if told.interval.granularity > Granularity.DAY or told.interval.end > context.published.start:
        return None
    if context.is_parted_by_a_sentence(told.mention, mention):
        return None
    tense, between = context.language.tense, context.tokens.words[told.mention.last : mention.first]
    if not any(before in tense.past_auxiliaries and after in tense.future for before, after in pairwise(between)):
        return None
    return Choice(Next(PREVIOUS, what), told.interval, "mention", 0.75)


def _is_said_long_ago(said: Read, context: Context) -> bool:
    """Whether a month or day with its year, before that of the publication, is when something was said."""
    exact = isinstance(said.term, Calendar) and said.interval.granularity in {Granularity.DAY, Granularity.MONTH}
    if not exact or said.interval.end > context.published.start:
        return False
    before = context.tokens.words[max(0, said.mention.first - _SAYING) : said.mention.first]
    return not context.language.tense.reporting.isdisjoint(before)


def on_its_weekday(what: Repeating, context: Context) -> Choice | None:
    """Read a day of the year that only on one side falls on the weekday said: "finished by Friday, December 6"."""
    if not isinstance(what, MonthDay) or what.weekday is None or context.is_narrative:
        return None
    published = context.published
    recent, coming = what.before(published.start), what.after(published.start)
    if recent == coming or (recent.start.isoweekday() == what.weekday) == (coming.start.isoweekday() == what.weekday):
        return None
    side = Last if recent.start.isoweekday() == what.weekday else Next
    return Choice(side(ANCHOR, what), published, "published", 0.95)


def range_begun(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Take the beginning of a range as it was read, for its end: "suspended Dec to Feb"."""
    begun = context.read[-1] if context.read and mention.rule == "range" else None
    if begun is None or begun.mention.rule != "range" or mention.first - begun.mention.last > _BETWEEN:
        return None
    same = isinstance(begun.term, Last | This | Next) and begun.term.of == ANCHOR and begun.term.what == what
    return Choice(begun.term, context.published, "published", 0.85) if same else None


def listed(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Read a weekday in a row with one to come or of last week: "next Monday or Tuesday"."""
    before = context.read[-1] if context.read and mention.rule in _NAMED else None
    if (
        before is None
        or not isinstance(what, Weekday)
        or mention.first - before.mention.last != 1
        or not isinstance(getattr(before.term, "what", None), Weekday)
    ):
        return None
    if context.tokens.words[before.mention.last] not in context.language.guards.listing:
        return None
    follows = isinstance(before.term, This) and (what.number - before.interval.start.isoweekday()) % 7 <= _ROW
    directed = follows or isinstance(before.term, Next) or before.mention.rule == "last name"
    return Choice(Next(PREVIOUS, what), before.interval, "mention", 0.8) if directed else None
