"""The year or week that a text tells of: "In 1998 he left. In May he married.", "three years ago in March"."""

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import Context, Read
from service.resolution.narrative import year_told
from service.resolution.sides import Evidence, sentence_start
from service.temporal import calendar
from service.temporal.expressions import ANCHOR, PREVIOUS, Anchor, Calendar, Term
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Last, Next, Within
from service.temporal.repeating import MonthDay, Repeating, Unit

_LAST_YEAR = Last(ANCHOR, Unit(Granularity.YEAR))
_CLOSE = 100
"""Days within which a story goes on in the year of the day told last."""
_FAR_BACK = 200
"""Days by which a story hardly goes back: behind November, January is that of the next year."""
_JUST_OVER = 45
"""Days within which a day just over is meant by news that told a month of the year before ("in June 2023 … on 3 September")."""
_AUXILIARY = 1
"""How many words behind a date its auxiliary is looked for ("Im Sommer hat sie geheiratet")."""
_NEAR_YEAR = 8
_NEXT_SENTENCE = 20
"""Words within which a story goes on in the year told."""
_LONG_AGO = 5
"""How many years back a story lies that goes on farther, where the past tense of telling is one of its own (German)."""
_LONG_STORY = 45
"""Words, and twice as many days as else, for which such a story goes on."""
_TOLD_IN_A_YEAR = frozenset({Granularity.DAY, Granularity.MONTH, Granularity.SEASON})


def year_told_of(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Read a name in the year that the text speaks of: "In 1998 … In May he married"."""
    if what.frame is not Granularity.YEAR:
        return _told_week(what, context)
    if context.is_narrative:
        return _narrated(what, mention, context)
    then = _back_then(what, mention, context)
    if then is not None:
        return then
    opening = context.opening(mention)
    if (
        opening is not None
        and told_by.side == "past"
        and isinstance(opening.term, Calendar)
        and _leads(opening, what, mention, context)
    ):
        return Choice(Within(PREVIOUS, what), _year_of(opening.interval), "mention", 0.8)
    return (
        _soon_after_a_day(what, mention, context, told_by)
        or _beside_a_year(what, mention, context, told_by)
        or _under_a_year(what, mention, context, told_by)
    )


def _leads(opening: Read, what: Repeating, mention: Mention, context: Context) -> bool:
    """Whether the year that a date opens is that of a name behind it: neither one to come, nor where it would lead far back.

    Behind "Seit 1955 arbeitete er dort" the story may be anywhere.
    """
    if opening.mention.bound == "since" or opening.interval.start > context.published.start:
        return False
    if _is_of_the_telling(mention, context):
        return False
    occurrence = next(what.within(_year_of(opening.interval)), None)
    if occurrence is None or opening.interval.granularity is Granularity.YEAR:
        return True
    return (opening.interval.start - occurrence.start).days <= _FAR_BACK


def _is_of_the_telling(mention: Mention, context: Context) -> bool:
    """Whether the perfect tells what is news to the writer, who tells stories in the past: "Im Sommer hat sie geheiratet"."""
    tense, words = context.language.tense, context.tokens.words
    return tense.frame is not None and not tense.perfect.isdisjoint(words[mention.last : mention.last + _AUXILIARY])


def _back_then(what: Repeating, mention: Mention, context: Context) -> Choice | None:
    """Read a name in the past year told before, behind a word that goes back to it: "… 2015. Damals wurden am 5. Juli …"."""
    frame, words = context.language.tense.frame, context.tokens.words
    if frame is None or not context.read:
        return None
    told = context.read[-1]
    if (
        frame.then.isdisjoint(words[sentence_start(context.tokens, mention.first) : mention.first])
        or mention.first - told.mention.last > _NEXT_SENTENCE
    ):
        return None
    year = _year_of(told.interval)
    return Choice(Within(PREVIOUS, what), year, "mention", 0.8) if year.end <= context.published.start else None


def _beside_a_year(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Read a name in the past year of its own clause: "three years ago in March"."""
    near = context.near(mention)
    if near is None or near.mention.bound or near.interval.granularity is not Granularity.YEAR:
        return None
    if mention.first - near.mention.last > _NEAR_YEAR:
        return None
    if context.tokens.words[max(0, near.mention.first - 1)] in context.language.tense.against:
        return None
    if told_by.side == "future" or near.interval.start.year >= context.published.start.year - (
        not _adjacent(near.mention, mention)
    ):
        return None
    return Choice(Within(PREVIOUS, what), near.interval, "mention", 0.8)


def _under_a_year(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Read a month or a day in the past year that opens its sentence: "In 1929, the index fell 12 percent on October 28"."""
    head = context.opened_by(mention)
    if (
        head is None
        or not (isinstance(head.term, Calendar) or head.term == _LAST_YEAR)
        or head.interval.granularity is not Granularity.YEAR
    ):
        return None
    if told_by.side != "past" or head.interval.end > _year_of(context.published).start:
        return None
    return Choice(Within(PREVIOUS, what), head.interval, "mention", 0.75)


def _soon_after_a_day(what: Repeating, mention: Mention, context: Context, told_by: Evidence) -> Choice | None:
    """Go on in the year of a day or month long past: "They landed on 6 June 1944. On 25 August, they entered Paris"."""
    last = context.read[-1] if context.read else None
    if last is None or not _goes_on(last, mention, context, told_by) or _is_just_over(what, last, context):
        return None
    year = _year_of(last.interval)
    occurrence = next(what.within(year), None)
    close = 2 * _CLOSE if _is_long_ago(last, context) else _CLOSE
    if occurrence is not None and 0 <= (occurrence.start - last.interval.start).days <= close:
        return Choice(Within(PREVIOUS, what), year, "mention", 0.75)
    if occurrence is not None and _is_long_ago(last, context) and context.is_by_the_way(mention):
        return Choice(Within(PREVIOUS, what), year, "mention", 0.7)
    following = what.after(last.interval.start)
    if following.start > context.published.start or not 0 < (following.start - last.interval.start).days <= close:
        return None
    return Choice(Next(PREVIOUS, what), last.interval, "mention", 0.7)


def _is_just_over(what: Repeating, last: Read, context: Context) -> bool:
    """Whether a day of the last weeks is rather meant than that of a year ago, from which only a month or more was told."""
    if not isinstance(what, MonthDay) or last.interval.granularity <= Granularity.DAY:
        return False
    published = context.published.start
    return last.interval.start.year == published.year - 1 and (published - what.before(published).end).days <= _JUST_OVER


def _goes_on(last: Read, mention: Mention, context: Context, told_by: Evidence) -> bool:
    """Whether a story of a year that is over may go on from the last date to a mention."""
    told = last.interval.granularity
    reach = _LONG_STORY if _is_long_ago(last, context) else _NEXT_SENTENCE
    if mention.first - last.mention.last > reach or _year_of(last.interval).end > context.published.start:
        return False
    if told_by.side != "past" and not (told_by.mild and _is_historic(last, context)):
        return False
    if context.tokens.words[max(0, last.mention.first - 1)] in context.language.tense.against | context.language.tense.measuring:
        return False  # "fewer than a year before": figures are compared with that year
    if not context.language.tense.perfect.isdisjoint(context.tokens.words[last.mention.last : mention.last + _AUXILIARY]):
        return False  # "which began in May 1980, has taken 20,000 lives": the story is back in its own time
    return (told < Granularity.DAY or told in _TOLD_IN_A_YEAR) and _is_of_the_text(last.term)


def _is_of_the_text(term: Term) -> bool:
    """Whether a date is given in full or told from one before, not from the publication date."""
    root = term.root
    return isinstance(term, Calendar | Within) or isinstance(root, Calendar) or (isinstance(root, Anchor) and root.mentioned)


def _is_long_ago(told: Read, context: Context) -> bool:
    """Whether a story of long ago is told in a language with a past tense for stories."""
    return context.language.tense.frame is not None and told.interval.start.year <= context.published.start.year - _LONG_AGO


def _is_historic(told: Read, context: Context) -> bool:
    """Whether a time long past is told in the present tense, and so may be what follows: "1525 erheben sich die Bauern …"."""
    if context.language.tense.frame is None or told.interval.start.year >= context.published.start.year - 1:
        return False
    return context.evidence(told.mention).mild


def _year_of(interval: Interval) -> Interval:
    return calendar.unit(interval.start, Granularity.YEAR)


def _adjacent(before: Mention, mention: Mention) -> bool:
    return mention.first - before.last <= 2  # noqa: PLR2004 (a preposition may stand between)


def _told_week(what: Repeating, context: Context) -> Choice | None:
    if not context.is_narrative:
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
    if (latest.start - occurrence.start).days > _FAR_BACK:  # the story has gone on
        return Choice(Next(PREVIOUS, what), latest, "mention", 0.7)
    return Choice(Within(PREVIOUS, what), latest, "mention", 0.8)
