"""Titles that read as headlines: the clause without its date words, with its subject, of bounded length, of whole words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from service.events.dates import without_dates
from service.events.order import verb_second_order
from service.events.phrases import STARTS, first_finite
from service.events.readings import Reading, Sentence
from service.events.references import resolved
from service.events.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

LONGEST = 120
_LONG = 90
_SHORTEST_CONTENT = 3
_LONGEST_REST = 6
_CLAUSE_WORDS = frozenset({"that", "who", "which", "whom", "whose"})
_HANGING = frozenset(
    {
        Tag.PREPOSITION,
        Tag.COORDINATOR,
        Tag.SUBORDINATOR,
        Tag.RELATIVE,
        Tag.DETERMINER,
        Tag.POSSESSIVE,
        Tag.MARK,
        Tag.COMMA,
        Tag.HARD,
        Tag.OPEN,
    }
)
_CLINGING = frozenset({".", ":", ";", "!", "?", "'s", "’s", "%"})
_SMALL = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.PREPOSITION, Tag.ADVERB, Tag.NUMBER})
_END_MARKS = frozenset({".", ";", ":", "…", "..", "...", "-"})
_LEADING = frozenset({Tag.COMMA, Tag.HARD, Tag.CLOSE, Tag.OTHER, Tag.COORDINATOR})


def title(sentence: Sentence, reading: Reading, mention: int, before: Iterable[Sentence]) -> str:
    """Give the headline of a reading; `before` are the sentences before, the nearest first, for leading pronouns."""
    tokens = sentence.tokens
    head = [place for start, end in reading.carried for place in range(start, end) if tokens[place].tag is not Tag.TIMEX]
    body = [place for place in range(reading.start, reading.end) if place not in reading.dropped]
    tail = list(range(*reading.tail)) if reading.tail else []
    if tail:
        body = [place for place in body if tokens[place].text not in _END_MARKS]
    kept = without_dates(tokens, head + body + tail, mention, sentence.cues)
    if reading.label:
        words = _labelled(sentence, kept, reading)
    elif reading.carrier == "source":
        words = _source_words(sentence, kept, reading)
    elif reading.content is not None:
        words = _saying_words(sentence, kept, reading)
    else:
        words = _joined(tokens, kept, reading)
    words = _without_copula(_trimmed(words, sentence.cues), sentence.cues)
    words = verb_second_order(words, sentence.cues, subordinate=_is_subordinate(sentence, reading))
    words = _without_article(words)
    if reading.content is None or reading.content[0] > reading.start:
        words = resolved(words, sentence, reading, before)
    if reading.carried:
        words = _without_lone_pronoun(words)
    return _headline(render(_shortened(words, sentence.cues)))


def _joined(tokens: Sequence[Token], kept: Sequence[int], reading: Reading) -> list[Token]:
    """Give the kept words; a word that opened the sentence is written small behind a subject that comes later there."""
    words = [tokens[place] for place in kept]
    moved = reading.carried and reading.carried[0][0] > reading.start
    if not moved:
        return words
    return [
        replace(word, text=word.lower) if place == reading.start and word.tag is Tag.PARTICIPLE else word
        for place, word in zip(kept, words, strict=True)
    ]


def _without_lone_pronoun(words: list[Token]) -> list[Token]:
    """Leave out a pronoun that a participle took along and nobody could resolve ("she | born in Graz")."""
    if len(words) > 1 and words[0].tag is Tag.PRONOUN and words[1].tag is Tag.PARTICIPLE:
        return words[1:]
    return words


def _without_copula(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out a last "is" that only joined the date ("Women's Day is on Sunday")."""
    if (
        len(words) > 1
        and words[-1].lower in cues.copulas
        and words[-2].tag is not Tag.PARTICIPLE
        and first_finite(words, 0, len(words)) == len(words) - 1
    ):
        return words[:-1]
    return words


def _is_subordinate(sentence: Sentence, reading: Reading) -> bool:
    start = reading.start
    return start > 0 and sentence.tokens[start - 1].tag is Tag.SUBORDINATOR


def _labelled(sentence: Sentence, kept: Sequence[int], reading: Reading) -> list[Token]:
    """Read "Sales: £385 million"."""
    unit = range(*reading.tail) if reading.tail else range(0)
    head = _trimmed([sentence.tokens[place] for place in kept if place < reading.start and place not in unit], sentence.cues)
    if head and head[0].tag is Tag.DETERMINER:
        head = head[1:]
    amount = (sentence.tokens[place] for place in kept if place >= reading.start)
    return [*head, _colon(head), *amount, *(sentence.tokens[place] for place in unit)]


def render(words: Sequence[Token]) -> str:
    """Tokens as text: one space between words, none around marks that take none."""
    parts: list[str] = []
    previous: Token | None = None
    for word in words:
        if previous is not None and _space_between(previous, word):
            parts.append(" ")
        parts.append(word.text)
        previous = word
    return "".join(parts)


def _space_between(left: Token, right: Token) -> bool:
    if left.end == right.start:
        return left.text in {",", ":", ";"} and right.text[0].isalnum()
    return left.tag is not Tag.OPEN and right.tag not in {Tag.CLOSE, Tag.COMMA} and right.text not in _CLINGING


def _source_words(sentence: Sentence, kept: Sequence[int], reading: Reading) -> list[Token]:
    """Read "A report: what it says"."""
    tokens, cues = sentence.tokens, sentence.cues
    words = [tokens[place] for place in kept]
    opening = " ".join(word.lower for word in words[:2])
    for phrase in cues.source_openers:
        if opening.startswith(phrase):
            words = words[len(phrase.split()) :]
            break
    words = _trimmed(words, cues)
    if words and words[0].tag is Tag.DETERMINER:
        words = words[1:]
    if reading.content is None:
        return words
    return [*words, _colon(words), *_content_words(sentence, reading.content)]


def _colon(words: Sequence[Token]) -> Token:
    end = words[-1].end if words else 0
    return Token(end, end, ":", ":", Tag.HARD)


def _content_words(sentence: Sentence, content: tuple[int, int]) -> list[Token]:
    kept = without_dates(sentence.tokens, range(*content), -1, sentence.cues)
    words = _trimmed([sentence.tokens[place] for place in kept], sentence.cues)
    return words if _opens_quotation(sentence, content[0]) else _uncapitalised(words, sentence.cues)


def _opens_quotation(sentence: Sentence, place: int) -> bool:
    return sentence.tokens[max(0, place - 1)].tag is Tag.OPEN or sentence.tokens[place].tag is Tag.OPEN


def _uncapitalised(words: list[Token], cues: Cues) -> list[Token]:
    """Write a small word that opened the sentence small, where it now stands after a colon."""
    if not words or words[0].tag not in _SMALL or words[0].lower == "i" or cues.nouns_are_capitalised:
        return words
    return [replace(words[0], text=words[0].lower), *words[1:]]


def _saying_words(sentence: Sentence, kept: Sequence[int], reading: Reading) -> list[Token]:
    tokens = sentence.tokens
    assert reading.content is not None  # noqa: S101 the caller has looked
    start, end = reading.content
    words = [tokens[place] for place in kept if not start <= place < end]
    if start >= reading.end:
        between = [tokens[place] for place in range(reading.end, start)]
        if any(word.tag is Tag.NUMBER for word in between):
            between = between[-1:]
        return [*words, *between, *(tokens[place] for place in without_dates(tokens, range(start, end), -1, sentence.cues))]
    content = _content_words(sentence, reading.content)
    if len(content) < _SHORTEST_CONTENT:
        return words
    words = _trimmed(words, sentence.cues)
    subject = _sayer(words, sentence.cues)
    if subject and subject[0].tag is Tag.DETERMINER and len(subject) > 1:
        subject = subject[1:]
    return [*subject, _colon(subject), *content]


def _sayer(words: list[Token], cues: Cues) -> list[Token]:
    """Who said it, with the verb where that says more than "said"."""
    first = first_finite(words, 0, len(words))
    if first is None:
        return words
    if first == 0:
        rest = words[1:]
        end = next(
            (place for place, word in enumerate(rest) if word.tag in {Tag.PREPOSITION, Tag.ADVERB, Tag.COMMA} and place),
            len(rest),
        )
        return _trimmed(rest[:end], cues)
    plain = any(word.lower in cues.plain_sayings for word in words[first:]) or cues.verb_second
    return _trimmed(words[:first], cues) if plain else _trimmed(words, cues)


def _trimmed(words: Sequence[Token], cues: Cues) -> list[Token]:
    """Without joining words and marks in front, hanging words behind, and marks of quotation that lost their partner."""
    kept = _balanced(words)
    while kept and (
        kept[0].tag in _LEADING or (kept[0].lower in cues.openers and kept[0].tag not in STARTS | {Tag.TIMEX} and len(kept) > 1)
    ):
        kept = kept[1:]
    while kept and (kept[-1].tag in _HANGING or kept[-1].text in _END_MARKS) and not _is_particle(kept, cues):
        kept = kept[:-1]
    kept = _without_open_clause(kept)
    if len(kept) > 1 and kept[-1].tag is Tag.CLOSE and kept[-2].tag is Tag.COMMA:
        kept = [*kept[:-2], kept[-1]]
    return _balanced(kept)


def _without_open_clause(words: list[Token]) -> list[Token]:
    """Without a last "that Jobs", whose verb stood behind the clause."""
    for place in range(len(words) - 1, max(0, len(words) - 1 - _LONGEST_REST), -1):
        if words[place].tag in FINITE:
            break
        if words[place].tag in {Tag.SUBORDINATOR, Tag.RELATIVE} and words[place].lower in _CLAUSE_WORDS:
            return words[:place]
    return words


def _is_particle(words: Sequence[Token], cues: Cues) -> bool:
    """Tell whether the last word belongs to the verb before it ("will walk out")."""
    if len(words) > 1 and words[-1].tag is Tag.POSSESSIVE and words[-1].lower in cues.object_forms:
        return words[-2].tag in FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE}
    if len(words) > 1 and words[-1].lower in cues.firm_particles and words[-2].tag in NOMINAL:
        return any(word.tag in FINITE for word in words)
    verbal = FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND, Tag.PRONOUN, Tag.TIMEX}
    return len(words) > 1 and words[-1].lower in cues.particles and words[-2].tag in verbal


def _balanced(words: Sequence[Token]) -> list[Token]:
    opened: list[int] = []
    lonely: set[int] = set()
    for index, word in enumerate(words):
        if word.tag is Tag.OPEN:
            opened.append(index)
        elif word.tag is Tag.CLOSE:
            if opened:
                opened.pop()
            else:
                lonely.add(index)
    lonely.update(opened)
    return [word for index, word in enumerate(words) if index not in lonely]


def _without_article(words: list[Token]) -> list[Token]:
    """Give a noun phrase alone goes without its article, as headlines do."""
    if len(words) > 1 and words[0].tag is Tag.DETERMINER and not any(word.tag in FINITE for word in words):
        return words[1:]
    return words


def _shortened(words: list[Token], cues: Cues) -> list[Token]:
    """Cut at the last seam before the bound: a mark or joining word, else a preposition, else between two words."""
    if len(render(words)) > _LONG:
        words = _without_apposition(words)
    if len(render(words)) <= LONGEST:
        return words
    if cues.verb_second and words[-1].tag in {Tag.PARTICIPLE, Tag.INFINITIVE}:
        return [*_cut(words, cues, LONGEST - len(words[-1].text) - 1), words[-1]]
    return _cut(words, cues, LONGEST)


def _cut(words: list[Token], cues: Cues, longest: int) -> list[Token]:
    length, limit = 0, 0
    for limit, word in enumerate(words):  # noqa: B007 the index is read after the loop
        length += len(word.text) + 1
        if length > longest:
            break
    for seams in (
        {Tag.COMMA, Tag.HARD, Tag.SUBORDINATOR, Tag.RELATIVE},
        {Tag.PREPOSITION, Tag.COORDINATOR, Tag.PARTICIPLE, Tag.GERUND},
    ):
        for place in range(limit, limit * 3 // 5, -1):
            reduced = words[place].tag not in {Tag.PARTICIPLE, Tag.GERUND} or words[place - 1].tag in NOMINAL
            if (
                words[place].tag in seams
                and reduced
                and not _inside_pair(words, place)
                and first_finite(words, 0, place) is not None
            ):
                return _trimmed(words[:place], cues)
    place = limit
    while place > 1 and words[place].tag is Tag.NAME and words[place - 1].tag is Tag.NAME:
        place -= 1
    return _without_open_verb(_trimmed(words[:place], cues), cues)


def _without_open_verb(words: list[Token], cues: Cues) -> list[Token]:
    """Without auxiliaries whose verb was cut off."""
    while len(words) > 1 and (words[-1].lower in cues.perfect_auxiliaries | cues.modals or words[-1].tag is Tag.ADVERB):
        words = words[:-1]
    return words


def _without_apposition(words: list[Token]) -> list[Token]:
    """Leave out what two commas enclose between a subject and its verb."""
    verb = next(
        (place for place, word in enumerate(words) if word.tag in FINITE and place and words[place - 1].tag is Tag.COMMA), None
    )
    first = next((place for place, word in enumerate(words) if word.tag is Tag.COMMA), None)
    if verb is None or first is None or first >= verb - 1 or first == 0:
        return words
    return [*words[:first], *words[verb:]]


def _inside_pair(words: Sequence[Token], place: int) -> bool:
    return sum((word.tag is Tag.OPEN) - (word.tag is Tag.CLOSE) for word in words[:place]) > 0


def _headline(text: str) -> str:
    first = text[:1]
    if first.islower() and not (len(text) > 1 and text[1].isupper()):
        return first.upper() + text[1:]
    return text
