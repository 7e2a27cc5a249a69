"""Titles that read as headlines: the clause without its date words, with its subject, of bounded length, of whole words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from service.events.clauses.dates import without_dates
from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import FINITE, Tag, Token
from service.events.titles.affirming import affirmed
from service.events.titles.alone import alone, as_event
from service.events.titles.frames import frame_end
from service.events.titles.order import verb_second_order
from service.events.titles.pronouns import open_pronoun
from service.events.titles.references import FURTHEST, resolved
from service.events.titles.relatives import as_main_clause
from service.events.titles.rendering import colon, headline_case, render, with_fitting_articles
from service.events.titles.shortening import shortened
from service.events.titles.speakers import with_speaker
from service.events.titles.told_before import told_before
from service.events.titles.trimming import (
    END_MARKS,
    trimmed,
    without_article,
    without_copula,
    without_dative,
    without_lasting,
    without_lone_pronoun,
    without_open_possessive,
)
from service.languages.cues import Cues

_SHORTEST_CONTENT = 3
_SMALL = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.PRONOUN, Tag.PREPOSITION, Tag.ADVERB, Tag.NUMBER})


def title(sentence: Sentence, reading: Reading, mention: int, before: Iterable[Sentence]) -> str:
    """Give the headline of a reading; `before` are the sentences before, the nearest first, for leading pronouns."""
    tokens = sentence.tokens
    head = [place for start, end in reading.carried for place in range(start, end) if place not in reading.dropped]
    body = [place for place in range(reading.start, reading.end) if place not in reading.dropped]
    if _opens_on_name(sentence, reading):
        body = [reading.start - 1, *body]
    tail = list(range(*reading.tail)) if reading.tail else frame_end(sentence, reading)
    if tail:
        body = [place for place in body if tokens[place].text not in END_MARKS]
    kept = without_dates(tokens, head + body + tail, mention, sentence.cues, bare=head)
    kept = [place for place in kept if not _only_connects(tokens, place, sentence.cues)]
    if reading.label:
        words = _labelled(sentence, kept, reading)
    elif reading.carrier == "source":
        words = _source_words(sentence, kept, reading)
    elif reading.content is not None:
        words = _saying_words(sentence, kept, reading)
    else:
        words = _joined(tokens, kept, reading)
    words = without_copula(trimmed(words, sentence.cues), sentence.cues)
    words = verb_second_order(words, sentence.cues, subordinate=_is_subordinate(sentence, reading))
    words = affirmed(as_main_clause(words, sentence), sentence, reading, mention)
    until = mention > 0 and tokens[mention - 1].lower in sentence.cues.until_words
    words = without_lasting(words, sentence.cues, until=until)
    pointing = (
        any(word.lower in sentence.cues.told_before for word in words[:1]) or open_pronoun(words, sentence.cues) is not None
    )
    earlier = list(islice(before, FURTHEST)) if pointing else []  # to read a sentence costs time
    words = told_before(words, earlier) if reading.content is None else words
    words = as_event(words, sentence.cues)
    words = resolved(without_dative(without_article(words, sentence.cues), sentence.cues), sentence, reading, earlier)
    if reading.carried:
        words = without_lone_pronoun(words)
    if reading.content is not None:
        words = without_open_possessive(words, sentence.cues)
    words = alone(words, sentence.cues)
    words = with_speaker(words, sentence, reading)
    words = with_fitting_articles(shortened(words, sentence.cues, tokens[mention].start), sentence.cues)
    return headline_case(render(words))


def _only_connects(tokens: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether a word inside a clause only ties it to the sentence before ("kam | jedoch | frei")."""
    if tokens[place].lower not in cues.connectives or not place:
        return False
    joint = tokens[place].tag is Tag.COORDINATOR
    return not (joint and tokens[place - 1].tag in {Tag.COMMA, Tag.ADJECTIVE, Tag.ADVERB})


def _opens_on_name(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a clause opens with a name in quotation marks (""Salt" came out in May"), whose first mark it left out."""
    tokens, mark = sentence.tokens, reading.start - 1
    if mark < 0 or reading.verb is None or tokens[mark].tag is not Tag.OPEN or tokens[mark].text in {"(", "["}:
        return False
    close = next((place for place in range(reading.start, reading.verb) if tokens[place].tag in {Tag.OPEN, Tag.CLOSE}), None)
    return close is not None and tokens[close].tag is Tag.CLOSE and not reading.carried and not sentence.cues.verb_second


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


def _is_subordinate(sentence: Sentence, reading: Reading) -> bool:
    start = reading.carried[0][0] if reading.carried and sentence.cues.verb_second else reading.start
    return start > 0 and sentence.tokens[start - 1].tag is Tag.SUBORDINATOR


def _labelled(sentence: Sentence, kept: Sequence[int], reading: Reading) -> list[Token]:
    """Read "Sales: £385 million"."""
    unit = range(*reading.tail) if reading.tail else range(0)
    head = trimmed([sentence.tokens[place] for place in kept if place < reading.start and place not in unit], sentence.cues)
    if head and head[0].tag is Tag.DETERMINER:
        head = head[1:]
    amount = [sentence.tokens[place] for place in kept if place >= reading.start]
    sign = sentence.tokens[reading.start - 1]
    if amount and sign.end == amount[0].start and sign.text.isupper():
        amount.insert(0, sign)
    return [*head, colon(head), *amount, *(sentence.tokens[place] for place in unit)]


def _source_words(sentence: Sentence, kept: Sequence[int], reading: Reading) -> list[Token]:
    """Read "A report: what it says"."""
    tokens, cues = sentence.tokens, sentence.cues
    words = [tokens[place] for place in kept]
    opening = " ".join(word.lower for word in words[:2])
    for phrase in cues.source_openers:
        if opening.startswith(phrase):
            words = words[len(phrase.split()) :]
            break
    words = trimmed(words, cues)
    if words and words[0].tag is Tag.DETERMINER:
        words = words[1:]
    if reading.content is None:
        return words
    content = _content_words(sentence, reading.content)
    return [*words, colon(words), *content] if words else content


def _content_words(sentence: Sentence, content: tuple[int, int]) -> list[Token]:
    kept = without_dates(sentence.tokens, range(*content), -1, sentence.cues)
    words = trimmed([sentence.tokens[place] for place in kept], sentence.cues)
    leading = sentence.cues.verb_second and bool(words) and words[0].tag in FINITE
    if leading or (kept and sentence.tokens[content[0]] not in words):
        words = verb_second_order(words, sentence.cues, subordinate=False)
    if leading:
        words = [replace(words[0], text=headline_case(words[0].text)), *words[1:]]
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
    inverted = sentence.cues.verb_second and tokens[start].tag in FINITE  # "Wie die Stadt mitteilte, | ist der Turm verkauft"
    if start >= reading.end and not inverted:
        between = [tokens[place] for place in range(reading.end, start)]
        if any(word.tag is Tag.NUMBER for word in between):
            between = between[-1:]
        return [*words, *between, *(tokens[place] for place in without_dates(tokens, range(start, end), -1, sentence.cues))]
    content = _content_words(sentence, reading.content)
    if len(content) < _SHORTEST_CONTENT:
        return words
    words = trimmed(words, sentence.cues)
    subject = _sayer(words, sentence.cues)
    echoed = bool(subject) and subject[0].lower in sentence.cues.pronouns and not _opens_quotation(sentence, start)
    if start < reading.start and echoed and not sentence.cues.verb_second:  # "The mayor will resign, she announced"
        return [tokens[place] for place in without_dates(tokens, range(start, end), -1, sentence.cues)]
    if subject and subject[0].tag is Tag.DETERMINER and len(subject) > 1:
        subject = without_article(subject, sentence.cues) if _describes_person(subject) else subject[1:]
    nobody = all(word.lower in sentence.cues.empty_pronouns or word.tag is Tag.PARTICIPLE for word in subject)
    if sentence.cues.verb_second and nobody:
        return content
    return [*subject, colon(subject), *content]


def _describes_person(words: Sequence[Token]) -> bool:
    """Tell whether an adjective stands behind an article, whose ending it takes over ("der britische Premier")."""
    return words[1].tag in {Tag.ADJECTIVE, Tag.DETERMINER} and words[1].text.islower()


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
        return trimmed(rest[:end], cues)
    plain = any(word.lower in cues.plain_sayings for word in words[first:]) or cues.verb_second
    return trimmed(words[:first], cues) if plain else trimmed(words, cues)
