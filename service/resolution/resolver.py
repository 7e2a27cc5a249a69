"""Mentions to timexes: each term is given its anchor and its direction, then read."""

from collections.abc import Iterable, Iterator

from service.document import Document
from service.languages.language import Language
from service.recognition.holidays import localized
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution.before_christ import brought_back, stand_in
from service.resolution.choice import Choice
from service.resolution.confidence import calibrated
from service.resolution.context import Context, Read
from service.resolution.direction import choose, near_or_far
from service.resolution.figures import of_figures
from service.resolution.hours import day_spoken_of, in_its_half, is_of_a_day, of_each_day
from service.resolution.narrative import dated
from service.resolution.notices import announces
from service.resolution.options import DEFAULT, Options
from service.resolution.sides import ENDS
from service.resolution.telling import by_the_telling
from service.resolution.told import OPEN, reading, tell, why
from service.temporal import calendar
from service.temporal.amounts import Amount, Every
from service.temporal.expressions import (
    ANCHOR,
    Anchor,
    Approximately,
    Bare,
    Slashed,
    Term,
    Vague,
    inner,
    modifier,
    unmodified,
)
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.operators import Clock, Last, Next, Shift
from service.temporal.timex import Alternative, Timex

_OF_THE_TELLING = frozenset({"units ago", "day from today", "part of today", "tonight", "overnight", "recent units"})
"""Constructions that a narrator, too, means from the day of telling."""
_NEAREST = frozenset({"last name", "next name"})
"""Constructions that readers take for the nearest occurrence or for the one of another week or year."""
_RECORD = 7
"""How many words before a length a superlative may stand, the preposition counted ("the first pope to resign in 600 years")."""
_MONDAY = 1
_DOUBTFUL = 0.9
"""The grade up to which a reader could honestly take the other reading."""


def resolve_mentions(
    mentions: Iterable[Mention], tokens: Tokens, document: Document, language: Language, options: Options = DEFAULT
) -> Iterator[Timex]:
    """Read mentions in the order of the text, each against the publication date or an earlier mention."""
    published = calendar.day(document.published)
    context = Context(document, tokens, language, options, published)
    if context.is_narrative:
        mentions = list(mentions)
        context.dates = dated(mentions, published)
    for mention in localized(mentions, options.country) if options.country else mentions:
        if not _contradicted(mention, context):
            yield _resolve(mention, context)


def _contradicted(mention: Mention, context: Context) -> bool:
    """Whether a lone word for the future stands in a clause that tells the past ("it soon fell"): it is no time to speak of."""
    if mention.rule != "the future" or mention.last - mention.first > 1:
        return False
    return context.evidence(mention).side == "past"


def _resolve(mention: Mention, context: Context) -> Timex:
    mention = in_its_half(mention, context)
    choice = _anchored(mention, context)
    term = choice.term
    what = tell(term, choice.anchor, context.options.week_start, mention.bound)
    long_ago = stand_in(term) if what.interval is None else None
    context.tells_before_christ |= long_ago is not None
    interval = what.interval or long_ago
    tokens = context.tokens
    start, end = tokens.starts[mention.first], tokens.ends[mention.last - 1]
    if interval is not None and term.type in {"DATE", "TIME"}:
        context.note(Read(mention, term, interval))
    elif term.type == "SET":
        context.repeated = mention
    elif term.type == "DURATION":
        context.note_length(term)
    what = brought_back(what) if context.tells_before_christ else what
    anchor = None if choice.anchored_on == "nothing" else what.anchor
    return Timex(
        start=start,
        end=end,
        text=tokens.text[start:end],
        type=term.type,
        value=what.value,
        reason=why(mention.rule, what.term, anchor, choice.anchored_on),
        mod=what.mod,
        edtf=what.edtf,
        interval=what.interval,
        confidence=calibrated(mention.rule, choice.confidence),
        alternatives=_alternatives(choice, what.value, context),
        bound=mention.bound,
        freq=term.freq if isinstance(term, Every) else None,
        quant=term.quant if isinstance(term, Every) else None,
    )


def _alternatives(choice: Choice, chosen: str, context: Context) -> tuple[Alternative, ...]:
    if choice.other is None or choice.confidence > _DOUBTFUL:
        return ()
    other = tell(choice.other, choice.anchor, _MONDAY, None)
    other = brought_back(other) if context.tells_before_christ else other
    if other.value in {chosen, OPEN}:
        return ()
    return (Alternative(other.value, other.term, other.interval),)


def _anchored(mention: Mention, context: Context) -> Choice:
    """Give the term with its direction, the anchor's interval, and where that came from."""
    term, root = mention.term, mention.term.root
    if isinstance(root, Bare):
        try:
            choice = choose(root, mention, context)
        except calendar.OutOfCalendarError:
            choice = _only_side(root, context)
        if term is root:
            return choice
        other = term.on(choice.other) if choice.other is not None else None
        return choice._replace(term=term.on(choice.term), other=other)
    if mention.rule == "in units":
        return _in_units(mention, context)
    if isinstance(root, Slashed):
        return _slashed(term, root, context)
    absolute = Choice(term, context.published, "nothing", 0.97)
    try:
        return _over_anchor(mention, root, context) if isinstance(root, Anchor) else absolute
    except calendar.OutOfCalendarError:
        return Choice(term, context.published, "published", 0.5)


def _only_side(bare: Bare, context: Context) -> Choice:
    """Choose a bare name's occurrence at an end of the calendar, where there is none on one side."""
    sides = Last(ANCHOR, bare.what), Next(ANCHOR, bare.what)
    term = next((side for side in sides if reading(side, context.published).interval is not None), sides[0])
    return Choice(term, context.published, "published", 0.5)


def _slashed(term: Term, root: Slashed, context: Context) -> Choice:
    """Read a date in numbers in the order that the options or else the language put."""
    turned = term.on(root.turned)
    chosen, other = (turned, term) if context.options.dayfirst else (term, turned)
    return Choice(chosen, context.published, "nothing", 0.8, other)


def _over_anchor(mention: Mention, root: Anchor, context: Context) -> Choice:
    """Give the anchor of a deictic or anaphoric term."""
    term = mention.term
    told = by_the_telling(mention, context) or of_figures(mention, context) or of_each_day(mention, context)
    if told is not None:
        return told
    if root.mentioned:
        return _over_mention(mention, context)
    if context.is_narrative and mention.rule not in _OF_THE_TELLING:
        latest = context.latest(_finest(term), behind=mention)
        if latest is not None:
            return Choice(term, latest, "mention", 0.6)
    core = unmodified(term)
    hours = isinstance(core, Shift) and core.size < Granularity.DAY
    if mention.rule in _NEAREST:
        return near_or_far(term, context.published)
    return Choice(term, context.told_at if hours else context.published, "published", 0.95)


def _over_mention(mention: Mention, context: Context) -> Choice:
    """Count from a time told before; "two weeks later" in the past lies on no day where none was told."""
    term = mention.term
    latest = context.day_that_opens(mention) if mention.rule == "same unit" else None
    latest = latest or _spoken_of(mention, context)
    if latest is not None and not _is_before_what_comes(mention, latest, context):
        return Choice(term, latest, "mention", 0.7)
    if latest is None and _leads_on(term) and context.evidence(mention).side != "future":
        return Choice(Vague("FUTURE"), context.published, "nothing", 0.5)
    return Choice(term, context.published, "published", 0.5)


def _leads_on(term: Term) -> bool:
    """Whether a term counts on from a day that was told: "two weeks later"."""
    core = unmodified(term)
    return isinstance(core, Shift) and core.count > 0


def _is_before_what_comes(mention: Mention, latest: Interval, context: Context) -> bool:
    """Whether the past is counted back from a day that is still to come: "polls open Thursday. She voted a day earlier"."""
    term = mention.term
    back = isinstance(term, Shift) and term.count < 0 and isinstance(term.of, Anchor)
    if not back or latest.start <= context.published.start or context.is_narrative:
        return False
    return context.evidence(mention).side == "past"


def _spoken_of(mention: Mention, context: Context) -> Interval | None:
    """Give the mention before that a term hangs on; "the week" is none that only bounds a stretch ("the biggest since 1987")."""
    if is_of_a_day(mention.term):
        return day_spoken_of(mention, context)
    wanted = _finest(mention.term)
    if mention.rule == "unit spoken of" and wanted is not None:
        return context.latest_told(wanted, "unknown")
    return context.latest(wanted, behind=mention)


def _in_units(mention: Mention, context: Context) -> Choice:
    """Read "in two weeks" as a date where the verb looks ahead, else as a length."""
    shift = mention.term
    while not isinstance(shift, Shift):
        shift = inner(shift)
    length = Amount(shift.count, shift.size)
    mod = modifier(mention.term)
    amount = Approximately(length, mod) if mod else length
    told_by = context.evidence(mention)
    exact = shift.size < Granularity.DAY and context.told_at is not context.published
    ahead = told_by.side == "future" or (told_by.side == "unknown" and exact and announces(context))
    ahead = ahead and not _is_record(mention, context)
    chosen, other = (mention.term, amount) if ahead else (amount, mention.term)
    anchor = context.told_at if shift.size < Granularity.DAY else context.published
    return Choice(chosen, anchor, "published" if chosen is mention.term else "nothing", 0.7, other)


def _is_record(mention: Mention, context: Context) -> bool:
    """Whether a length looks back: "for the first time in 17 years", "the worst drought in a decade"."""
    tense = context.language.tense
    for word in reversed(context.tokens.words[max(0, mention.first - _RECORD) : mention.first]):
        if word in tense.records:
            return True
        if word in tense.future or word in ENDS:
            return False
    return False


def _finest(term: Term) -> Granularity | None:
    """Give how fine the anchor of an anaphoric term has to be: a day for "two days later"."""
    while not isinstance(term, Anchor):
        if isinstance(term, Clock):
            return Granularity.DAY
        what = getattr(term, "what", None)
        size = getattr(term, "size", None) or getattr(what, "size", None)
        size = Granularity.WEEK if getattr(what, "frame", None) is Granularity.WEEK else size
        if isinstance(size, Granularity):
            return Granularity.SEASON if size is Granularity.MONTH else max(size, Granularity.DAY)
        term = inner(term)
    return None
