"""Text to mentions: at each token that can begin a phrasing, the longest phrasing that makes sense."""

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING, cast

from service.languages.language import Guards, Language
from service.recognition.digits import is_number
from service.recognition.grammar import Grammar
from service.recognition.hours import is_other_number
from service.recognition.mention import Mention
from service.recognition.refiners import REFINERS
from service.recognition.shapes import Reading
from service.recognition.tokens import Tokens
from service.recognition.walk import Walk
from service.temporal.expressions import Term

if TYPE_CHECKING:
    from service.recognition.construction import Piece


_TABLE = 5
_SERIAL = 7
"""How many tokens four numbers and the signs between them are."""
_LONGEST_PERIOD = 4
_REPEATED = 4


_BESIDE_A_DATE = frozenset({"units after a date", "units before a date"})
"""What is not said of a date that owns what follows: "two hours after Friday's vote"."""


def recognize(tokens: Tokens, grammar: Grammar) -> list[Mention]:
    """Find the mentions of time in a text, in order and without overlap.

    >>> from service.recognition.grammar import grammar
    >>> [str(mention.term) for mention in recognize(Tokens("They met last week."), grammar("en"))]
    ['Last(ANCHOR, WEEK)']
    """
    mentions = list(_longest(Walk(grammar, tokens)))
    for refine in REFINERS:
        mentions = refine(mentions, tokens, grammar.language)
    return mentions


def _longest(walk: Walk) -> Iterator[Mention]:
    tokens, words = walk.tokens, walk.tokens.words
    guards = walk.grammar.language.guards
    done = 0
    places = walk.grammar.seconds.places(words)
    for index, shape in walk.shapes("mention", (index for index in places if index >= done)):
        word = words[index]
        if "0" <= word < ":" and (end := _serial(tokens, index)):
            done = end
            continue
        for reading in walk.readings(shape, index) if shape.fits else ():
            end = index + reading.length
            if is_other_number(reading.rule.construction.name, index, end, tokens, walk.grammar.language):
                continue
            if end == index + 1 or not (
                _broken(tokens, index, end)
                or _ends_inside(tokens, index, end, walk.grammar.language)
                or _goes_on(tokens, end, guards)
                or (reading.rule.construction.name in _BESIDE_A_DATE and words[end : end + 2] == ["'", "s"])
            ):
                yield from _mentions(reading, index, tokens)
                done = end
                break
        if index >= done and len(shape.looked) > 1 and word in words[index + 1 : index + 1 + _LONGEST_PERIOD]:
            done = _stutter(words, index) or done


def _serial(tokens: Tokens, start: int) -> int | None:
    """Give the end of a row of numbers that no date has: four with one sign between them ("192.168.0.1"), or five in a table."""
    words = tokens.words
    sign = words[start + 1] if start + 1 < len(words) else ","
    if is_number(sign):
        end = next((index for index in range(start, len(words)) if not is_number(words[index])), len(words))
        return end if end - start >= _TABLE else None
    if sign == ",":
        return None
    index = start + 1
    while index + 1 < len(words) and words[index] == sign and is_number(words[index + 1]):
        if not (tokens.glued(index) and tokens.glued(index + 1)):
            break
        index += 2
    return index if index - start >= _SERIAL else None


def _stutter(words: list[str], start: int) -> int | None:
    """Give the end of a row of the same few words four times over ("last last last"): what told no time tells none again."""
    for period in range(1, _LONGEST_PERIOD + 1):
        again, fourth = start + period, start + _REPEATED * period
        if fourth <= len(words) and words[again] == words[start] and words[start : fourth - period] == words[again:fourth]:
            while fourth < len(words) and words[fourth] == words[fourth - period]:
                fourth += 1
            return fourth
    return None


def _broken(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a paragraph ends inside of a phrasing."""
    span = tokens.text[tokens.starts[start] : tokens.ends[end - 1]]
    return "\n" in span and any(not line.strip() for line in span.split("\n")[1:-1])


def _ends_inside(tokens: Tokens, start: int, end: int, language: Language) -> bool:
    """Whether a sentence ends inside of a phrasing: with the full stop of a time ("3:41 p.m. The next morning"), or the line."""
    opening: list[Container[str]] = [language.tense.nominal, language.guards.licences]
    if not language.guards.capital_nouns:  # "am Montag⏎Morgen" goes on
        opening += language.lexicon["deixis"], language.lexicon["nth"]
    for index in range(start + 1, end):
        if tokens.glued(index) or not tokens.original(index).istitle():
            continue
        ended = tokens.words[index - 1] == "." or "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]
        if ended and any(tokens.words[index] in words for words in opening):
            return True
    return False


def _goes_on(tokens: Tokens, end: int, guards: Guards) -> bool:
    """Whether a phrasing ends on a word that goes with what follows ("before", "in three years ago"), or within a figure."""
    words = tokens.words
    if end >= len(words):
        return False
    last, after = words[end - 1], words[end]
    if last == "." and after[0].isdigit() and tokens.glued(end):
        return True
    return (last in guards.closing and after[0].isalnum()) or after in guards.turning.get(last, ())


def _mentions(reading: Reading, start: int, tokens: Tokens) -> Iterator[Mention]:
    rule, behind = reading.rule.construction.name, start + reading.length
    if isinstance(reading.meaning, Term):
        yield Mention(start, behind, reading.meaning, rule)
        return
    pieces = cast("tuple[Piece, ...]", reading.meaning)
    spans = {name: (start + slot.first, start + slot.last) for name, slot in zip(reading.rule.slots, reading.slots, strict=True)}
    cores = [spans[piece.slots[0]] for piece in pieces]
    for piece, core in zip(pieces, cores, strict=True):
        first, last = core
        for name in piece.slots[1:]:
            if name in spans:
                begin, end = spans[name]
                around = (min(first, begin), max(last, end))
                if not any(other != core and around[0] <= other[0] < around[1] for other in cores):
                    first, last = around
        if last < behind and is_number(tokens.words[last - 1]) and tokens.words[last].isalpha() and tokens.glued(last):
            last += 1  # the ending of an ordinal number: "May 6th and 7th"
        yield Mention(first, last, piece.term, rule, piece.bound)
