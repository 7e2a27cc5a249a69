"""Words whose meaning hangs on how a clause tells them: "heute" for nowadays, "the month before" that of the one told."""

from collections.abc import Callable

from service.recognition.mention import Mention
from service.resolution.choice import Choice
from service.resolution.context import TODAY, Context
from service.resolution.nowadays import nowadays, until_nowadays
from service.resolution.sides import ends_sentence
from service.resolution.year_over import in_the_year_over
from service.temporal import calendar
from service.temporal.dayparts import NightInto, PartOfDay
from service.temporal.expressions import ANCHOR, PREVIOUS, Part, Term
from service.temporal.granularity import Granularity
from service.temporal.operators import Last, Next, Shift, This, Within
from service.temporal.repeating import Unit, Weekday, Weekend

_FAR_OFF = 0.168
"""What share of a year or month is still to come while its end is far off: up to October."""
_OVER = 0.7
"""What share of a unit has to be over for its beginning or middle to be that of the next one."""
_FEW = 3
_NEXT_SENTENCE = 30
_COMPARISON = 16
"""How many words behind a unit the one it is compared with may stand."""
_ENDS: dict[Term, Granularity] = {Part(This(ANCHOR, Unit(size)), "END"): size for size in (Granularity.MONTH, Granularity.YEAR)}


def by_the_telling(mention: Mention, context: Context) -> Choice | None:
    """Read a term that is meant otherwise than it is said, or give None."""
    by_rule = _BY_RULE.get(mention.rule)
    if by_rule is not None:
        return by_rule(mention, context)
    if context.language.tense.frame is None or context.options.prefer != "auto":
        return None
    if mention.term in _ENDS:
        return _end_told(mention, context)
    return nowadays(mention, context) if mention.term == TODAY else None


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
    night_told = _night_of_the_day_told(mention, context)
    if night_told is not None:
        return night_told
    last_night = Within(Shift(ANCHOR, -1, Granularity.DAY), PartOfDay("NI"))
    return Choice(last_night, context.published, "published", 0.7, mention.term)


def _night_of_the_day_told(mention: Mention, context: Context) -> Choice | None:
    """Read "overnight" that ends a clause in the night of the day told: "on Monday a mob broke in and stayed overnight"."""
    told = context.read[-1] if context.read and mention.rule == "overnight" else None
    if told is None or context.is_parted_by_a_sentence(told.mention, mention):
        return None
    if any(word.isalpha() for word in context.tokens.words[mention.last : mention.last + 1]):
        return None  # "made up for overnight losses"
    day = told.interval
    if day.granularity > Granularity.DAY or (context.published.start - day.start).days <= 1:
        return None
    return Choice(Within(PREVIOUS, PartOfDay("NI")), calendar.day(day.start), "mention", 0.6)


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


def _end_told(mention: Mention, context: Context) -> Choice | None:
    """Take the year or month told before, for an end of it that is told as past and has not come yet."""
    published, size = context.published.start, _ENDS[mention.term]
    told, this = context.told_shortly_before(mention, size), calendar.unit(published, size)
    far_off = (this.end - published) / (this.end - this.start) > _FAR_OFF
    if not far_off or told is None or told.interval.start >= this.start or context.evidence(mention).side != "past":
        return None
    return Choice(Part(This(PREVIOUS, Unit(size)), "END"), calendar.unit(told.interval.start, size), "mention", 0.6, mention.term)


def _edge_to_come(mention: Mention, context: Context) -> Choice | None:
    """Read "zum Jahresbeginn" of the year to come, where the beginning of this one is long over and the verb looks ahead."""
    term, published = mention.term, context.published
    if context.language.tense.frame is None or context.options.prefer != "auto":
        return None
    if term in _ENDS:
        return _end_told(mention, context)
    if not (isinstance(term, Part) and isinstance(term.of, This) and term.mod in {"START", "MID"}):
        return None
    unit = term.of.read(published).interval
    if unit is None or (published.start - unit.start) / (unit.end - unit.start) < _OVER:
        return None
    if context.evidence(mention).side != "future":
        return None
    return Choice(Part(Next(ANCHOR, term.of.what), term.mod), published, "published", 0.7, term)


def _night_told(mention: Mention, context: Context) -> Choice | None:
    """Read "in dieser Nacht" as the night told right before: "In der Nacht auf Sonntag …. In dieser Nacht …"."""
    term = mention.term
    if context.language.tense.frame is None or term != Within(ANCHOR, PartOfDay("NI")):
        return None
    for told in reversed(context.read[-_FEW:]):
        start = told.interval.start
        if told.interval in {PartOfDay("NI").before(start), NightInto().before(start)}:
            near = mention.first - told.mention.last <= _NEXT_SENTENCE
            return Choice(Within(PREVIOUS, PartOfDay("NI")), calendar.day(start), "mention", 0.7, term) if near else None
    return None


def _preceding(mention: Mention, context: Context) -> Choice | None:
    return _before_the_present(mention, context) or _before_what_is_told(mention, context)


def _until(mention: Mention, context: Context) -> Choice | None:
    return _through_the_night(mention, context) or until_nowadays(mention, context)


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
    "edge of a unit in one word": _edge_to_come,
    "part of this unit": _edge_to_come,
    "part of today": _night_told,
}
