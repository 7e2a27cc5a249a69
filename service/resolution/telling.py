"""Words whose meaning hangs on how a clause tells them: "heute" for nowadays, "the month before" that of the one told."""

from collections.abc import Callable

from service.languages.language import Frame
from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.clauses import is_of_anyone, lasts, of_these_times, tells_what_is, tells_what_lasts
from service.resolution.context import TODAY, Context, Read
from service.resolution.sides import ends_sentence, sentence_start
from service.resolution.year_over import in_the_year_over
from service.temporal import calendar
from service.temporal.dayparts import PartOfDay
from service.temporal.expressions import ANCHOR, PREVIOUS, Part, Vague
from service.temporal.granularity import Granularity
from service.temporal.operators import Last, Next, Shift, This, Within
from service.temporal.repeating import Unit, Weekday, Weekend

_AUTUMN = 10
"""The last month in which the end of the year is far off."""
_COMPARISON = 16
"""How many words behind a unit the one it is compared with may stand."""
_BORDERS = frozenset(",;-")
_END_OF_THIS_YEAR = Part(This(ANCHOR, Unit(Granularity.YEAR)), "END")


def by_the_telling(mention: Mention, context: Context) -> Choice | None:
    """Read a term that is meant otherwise than it is said, or give None."""
    by_rule = _BY_RULE.get(mention.rule)
    if by_rule is not None:
        return by_rule(mention, context)
    if context.language.tense.frame is None or context.options.prefer != "auto":
        return None
    if mention.term == _END_OF_THIS_YEAR:
        return _end_of_the_year_told(mention, context)
    return _nowadays(mention, context) if mention.term == TODAY else None


def _before_the_unit_told(mention: Mention, context: Context) -> Choice | None:
    """Read "Vormonat" from the month told in its sentence: "im August … mehr als im Vormonat"."""
    term = mention.term
    if not isinstance(term, Last) or not isinstance(term.what, Unit):
        return None
    told = context.told_shortly_before(mention, term.what.size)
    if told is None or not (_is_compared(mention, context) or not context.is_parted_by_a_sentence(told.mention, mention)):
        return None
    return Choice(Last(PREVIOUS, term.what), calendar.unit(told.interval.start, term.what.size), "mention", 0.75, term)


def _against_the_present(mention: Mention, context: Context) -> bool:
    """Whether the same unit of the telling follows in the sentence: "from $20 in the previous year to $30 this year"."""
    tokens, unit = context.tokens, context.tokens.words[mention.last - 1]
    for index in range(mention.last, min(mention.last + _COMPARISON, len(tokens) - 1)):
        if ends_sentence(tokens, index):
            return False
        if tokens.words[index] in context.language.tense.present and tokens.words[index + 1] == unit:
            return True
    return False


def _before_the_present(mention: Mention, context: Context) -> Choice | None:
    """Read "the previous year" from the publication date, where it is compared with this one."""
    term = mention.term
    if not isinstance(term, Last) or not _against_the_present(mention, context):
        return None
    return Choice(Last(ANCHOR, term.what), context.published, "published", 0.85)


def _before_what_is_told(mention: Mention, context: Context) -> Choice | None:
    """Read "the day before" of what is told, not of a day to come ("… on 14 February. The day before, they had warned").

    Nor is the year before one of the day of publication, where another time is told: "2019 …, said the office on Wednesday.
    The year before, …".
    """
    term = mention.term
    if not isinstance(term, Last) or not isinstance(term.what, Unit) or context.is_narrative:
        return None
    told = context.latest(term.what.size)
    if told is None:
        return None
    published = context.published
    is_past = context.evidence(mention).side == "past"
    if not (is_past and told.start > published.start) and (told != published or term.what.size < Granularity.MONTH):
        return None
    others = (read.interval for read in reversed(context.read) if read.interval not in {told, published})
    anchor = next(
        (one for one in others if one.granularity <= term.what.size and not (is_past and one.start > published.start)), published
    )
    if term.what.size < Granularity.MONTH:
        anchor = published
    return Choice(term, anchor, "published" if anchor == published else "mention", 0.6)


def _is_compared(mention: Mention, context: Context) -> bool:
    """Whether the unit before is what figures are compared with: "gegenüber dem Vorjahr"."""
    frame = context.language.tense.frame
    return frame is not None and not frame.comparing.isdisjoint(context.tokens.words[max(0, mention.first - 2) : mention.first])


def _overnight(mention: Mention, context: Context) -> Choice | None:
    """Read "overnight" as the last night, where the verb tells the past: "wounded overnight"."""
    if context.evidence(mention).side != "past":
        return None
    last_night = Within(Shift(ANCHOR, -1, Granularity.DAY), PartOfDay("NI"))
    return Choice(last_night, context.published, "published", 0.7, mention.term)


def _through_the_night(mention: Mention, context: Context) -> Choice | None:
    """Read "the night" behind "through" as the last one, in news that tell the past: "they searched through the night"."""
    term, words = mention.term, context.tokens.words
    if term != Within(PREVIOUS, PartOfDay("NI")) or not mention.first or context.is_narrative:
        return None
    if words[mention.first - 1] not in context.language.tense.throughout or context.near(mention) is not None:
        return None
    if context.read and context.read[-1].term.type == "TIME":
        return None  # "The storm hit at 3 p.m. Monday. Crews worked through the night"
    return _overnight(mention, context)


def _coming_weekday(mention: Mention, context: Context) -> Choice | None:
    """Read "this Monday" as the next one, where that of the week is over and no verb tells the past."""
    term = mention.term
    if not (isinstance(term, This) and isinstance(term.what, Weekday)) or context.options.prefer == "past":
        return None
    told = term.read(context.published).interval
    if told is None or told.end > context.published.start:
        return None
    if context.evidence(mention).side == "past":
        return None
    return Choice(Next(ANCHOR, term.what), context.published, "published", 0.7, term)


def _weekend_just_over(mention: Mention, context: Context) -> Choice | None:
    """Read "this weekend" as the last one, where the verb tells the past and that of the week is to come."""
    term = mention.term
    if not (isinstance(term, This) and isinstance(term.what, Weekend)) or context.options.prefer == "future":
        return None
    told = term.read(context.published).interval
    if told is None or told.start <= context.published.start:
        return None
    if context.evidence(mention).side != "past":
        return None
    return Choice(Last(ANCHOR, term.what), context.published, "published", 0.7, term)


def _end_of_the_year_told(mention: Mention, context: Context) -> Choice | None:
    """Take the year told before, for an end of the year that is told as past and has not come yet."""
    published = context.published.start
    told = context.told_shortly_before(mention, Granularity.YEAR)
    if published.month > _AUTUMN or told is None or told.interval.start.year >= published.year:
        return None
    if context.evidence(mention).side != "past":
        return None
    year = calendar.unit(told.interval.start, Granularity.YEAR)
    return Choice(Part(This(PREVIOUS, Unit(Granularity.YEAR)), "END"), year, "mention", 0.6, mention.term)


def _stands_against_the_past(mention: Mention, context: Context) -> bool:
    """Whether a year long past stands in the same sentence: "1969 waren es neun Prozent, heute sind es siebzehn"."""
    told = context.read[-1] if context.read else None
    before = context.tokens.words[mention.first - 1] if mention.first else ""
    if before not in _BORDERS | context.language.tense.conjunctions:
        return False
    if told is None or told.interval.granularity < Granularity.YEAR or told.interval.end > context.published.start:
        return False
    return _is_long_past(told, context) and not context.is_parted_by_a_sentence(told.mention, mention)


def _is_long_past(told: Read, context: Context) -> bool:
    return told.interval.start.year < context.published.start.year - 1


def _follows_the_past(mention: Mention, context: Context, frame: Frame) -> bool:
    """Whether "heute" tells a state behind what was in the past: "Früher …, heute reicht …", "… 1920. Heute steht dort …"."""
    tokens, first = context.tokens, mention.first
    begin = sentence_start(tokens, first)
    if begin < first:
        return not frame.formerly.isdisjoint(tokens.words[begin:first])
    before = sentence_start(tokens, begin - 1)
    told = context.read[-1] if context.read and context.read[-1].mention.first >= before else None
    past = not frame.formerly.isdisjoint(tokens.words[before:begin]) or (told is not None and _is_long_past(told, context))
    return past and tells_what_is(tokens, first, mention.last, frame)


def _nowadays(mention: Mention, context: Context) -> Choice | None:
    """Read "heute" as these times where the verb tells what lasts: "gilt heute als …"."""
    frame = context.language.tense.frame
    if frame is None or mention.last - mention.first > 1:
        return None
    tokens, first, last = context.tokens, mention.first, mention.last
    contrasts = (
        tokens.words[first] not in frame.todays
        and (
            _stands_against_the_past(mention, context)
            or _follows_the_past(mention, context, frame)
            or is_of_anyone(tokens, first, frame)
        )
        and context.evidence(mention).side != "past"
    )
    if contrasts:
        return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)
    if not of_these_times(tokens, last, frame) and (tokens.words[first] in frame.todays or not lasts(tokens, first, last, frame)):
        return None
    return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)


def _preceding(mention: Mention, context: Context) -> Choice | None:
    return _before_the_present(mention, context) or _before_what_is_told(mention, context)


def _until_nowadays(mention: Mention, context: Context) -> Choice | None:
    """Read "bis heute" as these times, where the clause tells a state: "hat sich bis heute nichts geändert"."""
    frame = context.language.tense.frame
    if frame is None or mention.term != TODAY or context.tokens.words[mention.first] in frame.todays:
        return None
    if context.options.prefer != "auto" or not tells_what_lasts(context.tokens, mention.first, mention.last, frame):
        return None
    return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)


def _until(mention: Mention, context: Context) -> Choice | None:
    return _through_the_night(mention, context) or _until_nowadays(mention, context)


def _this_name(mention: Mention, context: Context) -> Choice | None:
    return _coming_weekday(mention, context) or _weekend_just_over(mention, context)


_BY_RULE: dict[str, Callable[[Mention, Context], Choice | None]] = {
    "unit just before": _before_the_unit_told,
    "preceding unit": _preceding,
    "overnight": _overnight,
    "part of that day": _through_the_night,
    "until": _until,
    "this name": _this_name,
    "name of this unit": in_the_year_over,
}
