"""Where a constituent of a clause ends: a noun phrase with what belongs to it, a phrase of a preposition, a pronoun."""

from collections.abc import Sequence

from service.events.sentence.phrases import STARTS
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token
from service.languages.cues import Cues

_LONGEST_ATTRIBUTE = 10
_ATTRIBUTE_ENDINGS = ("e", "er", "es", "en", "em")
_SHORT_CONSTITUENTS = frozenset({(Tag.DETERMINER, Tag.PREPOSITION), (Tag.PREPOSITION, Tag.NOUN), (Tag.PREPOSITION, Tag.NAME)})
_GENITIVES = frozenset({"des", "der", "dieser", "dieses", "eines"})
_VERBAL_LINKS = frozenset({"von", "für", "vom"})
_BEFORE_NOUN = STARTS | {Tag.ADJECTIVE, Tag.NUMBER, Tag.PREPOSITION, Tag.ADVERB, Tag.PARTICIPLE}


def constituent_end(words: Sequence[Token], start: int, cues: Cues) -> int:
    """Where the constituent ends that begins at `start`: a pronoun, or a noun phrase with its genitive."""
    if start < len(words) and words[start].lower in cues.focus_words:
        rest = start + 1
        while rest < len(words) and (words[rest].lower in cues.focus_words or words[rest].lower == "als"):
            rest += 1
        return (
            constituent_end(words, rest, cues)
            if rest < len(words) and words[rest].tag in STARTS | NOMINAL | {Tag.NUMBER}
            else rest
        )
    if start < len(words) and words[start].tag is Tag.ADVERB and counts(words, start, cues):
        noun = next(place for place in range(start, len(words)) if words[place].tag in NOMINAL | {Tag.ADJECTIVE})
        return constituent_end(words, noun, cues)
    if start < len(words) and (words[start].tag in {Tag.PRONOUN, Tag.ADVERB} or _counts_people(words[start : start + 2], cues)):
        return start + 1
    described = _behind_attribute(words, start)
    if start + 1 < len(words) and (words[start].tag, words[start + 1].tag) in _SHORT_CONSTITUENTS and described == start:
        return start + 1 if words[start].tag is Tag.DETERMINER else _widened(words, start + 2, cues)
    end = described
    while end < len(words) and (words[end].tag in _BEFORE_NOUN or _is_inside(words, start, end)):
        end += 1
    nouns = end
    while end < len(words) and words[end].tag in NOMINAL | {Tag.OPEN, Tag.CLOSE} and not _is_object(words, nouns, end, cues):
        end += 1
    if end == nouns:
        return start
    return _phrase_end(words, start, end, cues)


def _phrase_end(words: Sequence[Token], start: int, end: int, cues: Cues) -> int:
    """Past what belongs to the nouns that end at a place; behind a preposition as far as it leaves a subject, where it can."""
    if words[start].lower in cues.indefinite and [word.lower for word in words[end : end + 1]] == ["aus"]:
        end += 2 if end + 1 < len(words) and words[end + 1].tag is Tag.NAME else 0  # "ein Paar aus Kassel"
    widest = _attribute_end(words, end)
    governed = words[start].tag is Tag.PREPOSITION and end < widest and words[end].tag in STARTS
    if not governed or _leaves_subject(words, widest, cues):
        return widest
    genitive = _one_noun_end(words, end)  # "in einem Stall | eines Bauernhofs | Feuer"
    return genitive if genitive < widest and _leaves_subject(words, genitive, cues) else widest


def _behind_attribute(words: Sequence[Token], start: int) -> int:
    """Where a noun phrase goes on behind what an article and a participle enclose ("ein | mit Blumen geschmückter | Wagen")."""
    first = start + 1
    while first < len(words) - 1 and words[first].tag is Tag.ADVERB:
        first += 1
    if first >= len(words) or words[start].tag not in STARTS or words[first].tag is not Tag.PREPOSITION:
        return start
    for place in range(first + 1, min(len(words) - 1, start + _LONGEST_ATTRIBUTE)):
        word = words[place]
        if word.tag in FINITE | {Tag.COMMA, Tag.HARD} or (word.tag in STARTS and words[place - 1].tag is not Tag.PREPOSITION):
            break
        inside = any(each.tag in NOMINAL | {Tag.TIMEX} for each in words[start + 1 : place])
        shaped = word.text.islower() and word.lower.endswith(_ATTRIBUTE_ENDINGS) and word.tag not in STARTS | {Tag.PREPOSITION}
        if inside and shaped and words[place + 1].tag in NOMINAL | {Tag.ADJECTIVE}:
            return place
    return start


def _widened(words: Sequence[Token], end: int, cues: Cues) -> int:
    """Where a phrase of a preposition and a noun ends: with its name or genitive, as long as a subject is left behind it."""
    place = end
    while place < len(words) and words[place].tag in NOMINAL and not _is_object(words, end - 1, place, cues):
        place += 1
    widest = _attribute_end(words, place) if words[place - 1].tag is Tag.NOUN else place
    return next((found for found in (widest, place) if found > end and _leaves_subject(words, found, cues)), end)


def _leaves_subject(words: Sequence[Token], start: int, cues: Cues) -> bool:
    """Tell whether what may be a subject stands behind a place, under no preposition."""
    place = start
    while place < len(words) and words[place].tag not in {Tag.COMMA, Tag.HARD, Tag.COORDINATOR}:
        if words[place].tag is Tag.PREPOSITION:
            place = _one_noun_end(words, place + 1)
        elif words[place].tag is not Tag.PRONOUN and is_subject(words, place, cues):
            return True
        else:
            place = max(place + 1, constituent_end(words, place, cues))
    return False


def _one_noun_end(words: Sequence[Token], place: int) -> int:
    """Past one noun, and the names behind it."""
    while place < len(words) and words[place].tag in _BEFORE_NOUN:
        place += 1
    place += 1
    while place < len(words) and words[place].tag is Tag.NAME:
        place += 1
    return place


def _is_object(words: Sequence[Token], first: int, place: int, cues: Cues) -> bool:
    """Tell whether a noun behind another is no name, so that the object begins ("nahm die Behörde | Ermittlungen auf")."""
    if _is_of_a_place(words, first, place):
        return False
    if place <= first or words[place].tag is not Tag.NOUN:
        return False
    before, word = words[place - 1], words[place]
    short = before.text.isupper() and before.lower in cues.lone_acronyms  # "die EU | Zölle", not "der FC Lunden"
    return short or word.lower in cues.bare_objects or word.lower.endswith(cues.not_name_endings)


def _is_of_a_place(words: Sequence[Token], first: int, place: int) -> bool:
    """Tell whether a noun stands behind the name of its place ("die Südtiroler Landesregierung")."""
    behind = place == first + 1 and first > 0 and words[first].lower.endswith("er")
    return behind and words[first - 1].lower == "die" and not words[place].lower.endswith("en")


def _is_inside(words: Sequence[Token], start: int, place: int) -> bool:
    """Tell whether a stop makes a number an ordinal ("der 144. Rat"), or a pronoun says how much ("ein etwas höherer Ton")."""
    if place == start or place + 1 >= len(words):
        return False
    before, word = words[place - 1].tag, words[place]
    measures = word.tag is Tag.PRONOUN and before in STARTS and words[place + 1].tag is Tag.ADJECTIVE
    return measures or (word.text == "." and before is Tag.NUMBER)


def _counts_people(words: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a number stands for people by itself before where they are ("Tausende auf dem Platz")."""
    number = words[0]
    alone = number.tag is Tag.NUMBER and number.text[0].isupper() and number.lower.endswith("e")
    return alone and words[-1].lower in cues.standing_prepositions


def _attribute_end(words: Sequence[Token], end: int) -> int:
    """Past a genitive, a "von" phrase or "zwischen … und …" that belongs to the noun before."""
    if end + 1 >= len(words):
        return end
    if words[end].lower == "zwischen":
        joint = next((place for place in range(end, min(len(words), end + 6)) if words[place].tag is Tag.COORDINATOR), None)
        return _nouns_end(words, joint + 1) if joint is not None else end
    named = end > 0 and words[end - 1].tag is Tag.NAME and words[end + 1].tag is not Tag.DETERMINER
    if words[end].lower == "der" and (described := _behind_attribute(words, end)) > end:
        return _attribute_end(words, _nouns_end(words, described))
    linked = words[end].lower in _GENITIVES or (words[end].lower in _VERBAL_LINKS and not named)  # "Wolfsburg | von Hecking"
    if linked and words[end + 1].tag in NOMINAL | {
        Tag.ADJECTIVE,
        Tag.DETERMINER,
    }:
        return _attribute_end(words, _nouns_end(words, end + 1))
    if words[end].tag is Tag.COORDINATOR and words[end + 1].tag in NOMINAL | STARTS:
        return _attribute_end(words, _nouns_end(words, end + 1))
    return _list_end(words, end)


def _list_end(words: Sequence[Token], end: int) -> int:
    """Past the other members of a list that "und" ends ("die Höfe von Lunden, | dem Tal und der Heide")."""
    place = end
    while place + 1 < len(words) and words[place].tag is Tag.COMMA:
        following = _nouns_end(words, place + 1)
        if following == place + 1 or words[following - 1].tag not in NOMINAL:
            return end
        place = following
    joined = end < place < len(words) and words[place].tag is Tag.COORDINATOR
    last = _nouns_end(words, place + 1) if joined else 0
    return _attribute_end(words, last) if last > place + 1 else end


def _nouns_end(words: Sequence[Token], start: int) -> int:
    end = start
    if end < len(words) and words[end].tag is Tag.DETERMINER:
        end += 1
    while end < len(words) and words[end].tag is Tag.ADJECTIVE:
        end += 1
    while end < len(words) and words[end].tag in NOMINAL:
        end += 1
    if end < len(words) and words[end - 1].tag in NOMINAL and _is_number_behind(words, end):
        return end + 1  # "ein Beben der Stärke 7,7"
    if end < len(words) and words[end].tag is Tag.OPEN:
        return next((place + 1 for place in range(end, len(words)) if words[place].tag is Tag.CLOSE), end)
    return end


def _is_number_behind(words: Sequence[Token], place: int) -> bool:
    counted = place + 1 < len(words) and words[place + 1].tag in NOMINAL | {Tag.ADJECTIVE, Tag.NUMBER}
    return words[place].tag is Tag.NUMBER and words[place].text[0].isdigit() and not counted


def is_subject(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether a noun phrase begins that an article does not show to be acted upon."""
    if place >= len(words) or words[place].lower in cues.oblique_articles | cues.empty_pronouns:
        return False
    return words[place].tag in STARTS | NOMINAL | {Tag.NUMBER, Tag.PRONOUN} and constituent_end(words, place, cues) > place


def counts(words: Sequence[Token], place: int, cues: Cues) -> bool:
    """Tell whether an adverb says how much of the noun behind it ("besonders viel Eis")."""
    while place + 1 < len(words) and words[place].tag is Tag.ADVERB and words[place].lower not in cues.quantifiers:
        place += 1
    return words[place].lower in cues.quantifiers and place + 1 < len(words) and words[place + 1].tag in NOMINAL | {Tag.ADJECTIVE}
