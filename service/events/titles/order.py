"""The order of words of a verb-second language once its date words are gone."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from service.events.sentence.phrases import STARTS
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.events.sentence.word_forms import looks_participle, parted
from service.events.titles.constituents import constituent_end, counts, is_subject
from service.events.titles.rendering import render
from service.events.titles.shortening import LONGEST
from service.languages.cues import Cues

_SHORTEST_EMPTY = 2
_OBJECT_STARTS = frozenset({"ein", "eine", "einen", "mehr", "den", "die", "das"})


def verb_second_order(words: list[Token], cues: Cues, *, subordinate: bool) -> list[Token]:
    """Put one constituent before the verb: after a leading verb it moves up, in a subordinate clause the verb does.

    "wurde ein Mann verletzt" becomes "ein Mann wurde verletzt", "das Dach erneuert wurde" becomes "das Dach wurde erneuert".
    """
    if not cues.verb_second or len(words) <= 1:
        return words
    words = _without_empty_es(words, cues)
    if words[0].tag in FINITE:
        start = 1
        while start < len(words) and words[start].lower in cues.reflexives:
            start += 1
        if start + 1 < len(words) and words[start].lower in cues.object_only - cues.empty_pronouns | cues.dative_only:
            start += is_subject(words, start + 1, cues)
        first = _behind_adverbs(words, start, cues)
        end = _before_object(words, first, constituent_end(words, first, cues))
        if start > 1 and words[first : first + 1] and words[first].tag in NOMINAL:  # "trennte sich Lunden | von seinem Trainer"
            end = next((place for place in range(first + 1, end) if words[place].lower in cues.agent_prepositions), end)
        return words if end == first else [*words[first:end], words[0], *words[1:first], *words[end:]]
    if _moves(words, cues):
        return _subject_first(words, cues)
    turned = any(word.tag is Tag.RELATIVE for word in words)
    if subordinate and not turned and words[-1].tag in FINITE and not any(word.tag in FINITE for word in words[:-1]):
        words = _behind_subject(words, cues)
        end = constituent_end(words, 0, cues)
        verb = split_verb(words[-1], cues)
        return [*words[:end], verb[0], *words[end:-1], *verb[1:]] if end else words
    return words


def _behind_subject(words: list[Token], cues: Cues) -> list[Token]:
    """Put a pronoun in the dative behind the subject of a subordinate clause ("ihr die Jury den Preis zusprach")."""
    first = words[0]
    dative = first.tag is Tag.PRONOUN and first.lower in cues.dative_pronouns | {"ihm", "ihnen", "sich", "uns", "mir"}
    end = constituent_end(words, 1, cues) if dative and words[1].tag in STARTS | NOMINAL else 1
    return [*words[1:end], first, *words[end:]] if end > 1 else words


def _acted_upon_first(words: Sequence[Token], cues: Cues) -> bool:
    """Tell whether what is acted upon stands before the verb ("Die Ernte erwartet er", "Uns hat das Amt vertröstet")."""
    verb = next((place for place, word in enumerate(words) if word.tag in FINITE), 0)
    if not verb or verb + 1 >= len(words):
        return False
    if words[0].lower in cues.object_only - cues.pronouns.keys() and verb == 1:
        return True
    behind = words[verb + 1].lower in cues.subject_only
    return behind and words[0].tag in STARTS | {Tag.ADJECTIVE, Tag.NOUN} and constituent_end(words, 0, cues) == verb


def _before_object(words: Sequence[Token], start: int, end: int) -> int:
    """Leave "für einen …" to the verb where nothing else is left to it ("die Mitglieder stimmten | für einen Streik")."""
    if end < len(words):
        return end
    return next(
        (
            place
            for place in range(start + 1, end - 1)
            if words[place].lower == "für" and words[place + 1].lower in _OBJECT_STARTS
        ),
        end,
    )


def _moves(words: Sequence[Token], cues: Cues) -> bool:
    """Tell whether what stands before the verb is no place and can stand behind it."""
    first, second = words[0], words[1]
    if first.tag is Tag.PREPOSITION:
        return first.lower in cues.moved_prepositions
    if first.lower in cues.accusatives:
        return second.tag not in FINITE
    if _acted_upon_first(words, cues):
        return True
    participle = first.tag is Tag.PARTICIPLE or (second.lower in cues.perfect_auxiliaries and looks_participle(first.lower, cues))
    return second.tag in FINITE and (participle or (first.tag is Tag.ADVERB and first.lower in cues.adverbs - cues.place_adverbs))


def _behind_adverbs(words: Sequence[Token], start: int, cues: Cues) -> int:
    """Find the subject behind adverbs ("könnten wieder | Autos fahren"); `start` where none follows them."""
    place = start
    while (
        place < len(words)
        and words[place].tag is Tag.ADVERB
        and not counts(words, place, cues)
        and not _focuses(words, place, cues)
    ):
        place += 1
    return place if place > start and is_subject(words, place, cues) else start


def _focuses(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether an adverb belongs to the noun behind it ("rund 300 Leute"); "noch die Türen" is two things."""
    articled = place + 1 < len(words) and words[place + 1].tag in STARTS
    counted = place + 1 < len(words) and words[place + 1].tag is Tag.NUMBER
    return (
        words[place].lower in cues.focus_words
        and not (articled and words[place].lower == "noch")
        and (counted or words[place].lower != "noch")
    )


def _without_empty_es(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out the "es" that only fills the place before the verb ("Es kamen 300 Leute", "Es wurde ein Mann verletzt")."""
    if words[0].lower not in cues.empty_pronouns or words[0].tag is not Tag.PRONOUN or words[1].tag not in FINITE:
        return words
    verb = words[1]
    plural = verb.lower.endswith("n") and len(words) > _SHORTEST_EMPTY
    passive = verb.lower in cues.passive_auxiliaries and words[-1].tag is Tag.PARTICIPLE
    first = _behind_adverbs(words, 2, cues)
    counted = first < len(words) and words[first].lower in cues.focus_words and constituent_end(words, first, cues) > first
    return words[1:] if (plural or passive) and (counted or is_subject(words, first, cues)) else words


def _subject_first(words: list[Token], cues: Cues) -> list[Token]:
    """Let a title open with its subject: "Zum Fest kam der Bürgermeister" becomes "Der Bürgermeister kam zum Fest"."""
    verb = next((place for place, word in enumerate(words) if word.tag in FINITE), None)
    if verb is None or any(word.tag in {Tag.COMMA, Tag.HARD} for word in words[:verb]):
        return words
    start = verb + 1
    while start < len(words) and words[start].lower in cues.reflexives:
        start += 1
    if not is_subject(words, start, cues):
        return words
    end = constituent_end(words, start, cues)
    if words[0].tag is Tag.PARTICIPLE or looks_participle(words[0].lower, cues):  # "Finanziert wird das Vorhaben | vom Bund"
        end = next((place for place in range(start + 1, end) if words[place].lower in cues.agent_prepositions), end)
    reflexive = next((place for place in range(end, len(words)) if words[place].lower not in cues.reflexives), len(words))
    rest = words[reflexive:]
    coordinated = any(left.tag is Tag.COORDINATOR and right.tag in STARTS for left, right in pairwise(rest))
    if coordinated or (rest and rest[0].tag is Tag.COMMA):
        return words
    front = [replace(words[0], text=words[0].lower), *words[1:verb]]
    if len(render(words)) > LONGEST:  # a circumstance is lost sooner than what is acted upon
        front = []
    if words[0].tag is not Tag.PREPOSITION and words[0].lower not in cues.adverbs | cues.accusatives | cues.object_only:
        return [*words[start:end], words[verb], *words[verb + 1 : start], *words[end:reflexive], *rest, *front]
    return [*words[start:end], words[verb], *words[verb + 1 : start], *words[end:reflexive], *front, *rest]


def split_verb(verb: Token, cues: Cues) -> list[Token]:
    """Part the particle from a verb that leaves the end of its clause ("vorstellte" → "stellte … vor")."""
    two = parted(verb.lower, cues)
    if two is None:
        return [verb]
    rest, particle = two
    return [replace(verb, text=rest, lower=rest), replace(verb, text=particle, lower=particle, tag=Tag.ADVERB)]
