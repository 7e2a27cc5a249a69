"""The words of a title without what hangs loose: joining words in front, open ends, marks that lost their partner."""

from collections.abc import Sequence
from dataclasses import replace

from service.events.sentence.phrases import STARTS, first_finite
from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.languages.cues import Cues

_LONGEST_REST = 6
_LIKE_ADJECTIVES = ("enden", "igten", "agten", "lichen", "jährigen", "ordneten", "amten")
_LONGEST_OPENING = 6
_LASTING = FINITE | {Tag.INFINITIVE}
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
END_MARKS = frozenset({".", ";", ":", "…", "..", "...", "-"})
_LEADING = frozenset({Tag.COMMA, Tag.HARD, Tag.CLOSE, Tag.OTHER, Tag.COORDINATOR})


def trimmed(words: Sequence[Token], cues: Cues) -> list[Token]:
    """Without joining words and marks in front, hanging words behind, and marks of quotation that lost their partner."""
    kept = _without_opening_phrase(_balanced(words), cues)
    while kept and (kept[0].tag in _LEADING or (_only_opens(kept, cues) and len(kept) > 1)):
        kept = kept[1:]
    kept = _without_hanging(_without_open_clause(_without_hanging(kept, cues)), cues)
    kept = _without_lone_comma(kept, cues)
    if len(kept) > 1 and kept[-1].tag is Tag.CLOSE and kept[-2].tag is Tag.COMMA:
        kept = [*kept[:-2], kept[-1]]
    return _balanced(kept)


def _only_opens(words: Sequence[Token], cues: Cues) -> bool:
    """Tell whether a word only ties a clause to what was said before ("meanwhile").

    One that governs a phrase, or a clause before the main one, stays.
    """
    word = words[0]
    comma = next((place for place, each in enumerate(words) if each.tag is Tag.COMMA), 0)
    if word.tag is Tag.SUBORDINATOR and comma and not cues.verb_second:
        verbs = (first_finite(words, 0, comma), first_finite(words, comma, len(words)))
        if None not in verbs:
            return False
    return word.lower in cues.openers - cues.conditionals and word.tag not in STARTS | {Tag.TIMEX, Tag.PREPOSITION}


def _without_hanging(words: list[Token], cues: Cues) -> list[Token]:
    end = len(words)
    while end and (words[end - 1].tag in _HANGING or words[end - 1].text in END_MARKS) and not _is_particle(words[:end], cues):
        end -= 1
    return words[:end]


def _without_opening_phrase(words: list[Token], cues: Cues) -> list[Token]:
    """Without "for example" or "in addition" in front, with the comma behind it."""
    opening = " ".join(word.lower for word in words[:_LONGEST_OPENING])
    phrase = next((each for each in cues.opening_phrases if opening.startswith(each + " ") or opening == each), None)
    if phrase is None:
        return words
    rest = words[len(phrase.split()) :]
    return rest[1:] if rest and rest[0].tag is Tag.COMMA else words


def _without_lone_comma(words: list[Token], cues: Cues) -> list[Token]:
    """Without a comma between a subject and its verb, where what it closed is gone ("The company, had a loss")."""
    verb = first_finite(words, 0, len(words))
    if cues.verb_second or not verb or words[verb - 1].tag is not Tag.COMMA:
        return words
    return words if any(word.tag is Tag.COMMA for word in words[: verb - 1]) else [*words[: verb - 1], *words[verb:]]


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
        return has_finite(words)
    verbal = FINITE | {Tag.PARTICIPLE, Tag.INFINITIVE, Tag.GERUND, Tag.PRONOUN, Tag.TIMEX}
    if len(words) > 2 and words[-2].tag is Tag.PRONOUN and words[-3].tag in verbal and words[-1].lower in cues.turning_particles:  # noqa: PLR2004 ("turn it around")
        return True
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


def without_copula(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out a last "is" that only joined the date ("Women's Day is on Sunday")."""
    if (
        len(words) > 1
        and words[-1].lower in cues.copulas
        and words[-2].tag is not Tag.PARTICIPLE
        and first_finite(words, 0, len(words)) == len(words) - 1
    ):
        return words[:-1]
    return words


def without_lasting(words: list[Token], cues: Cues, *, until: bool) -> list[Token]:
    """Say of what lasts until a date that it ends; leave out a last verb that only told how long something went on.

    "Der Streik soll bis Freitag dauern" becomes "Der Streik soll enden", "Die Arbeiten dauern zwei Tage" "Die Arbeiten".
    """
    if len(words) <= 1 or (words[-1].tag not in _LASTING and words[-2].tag is not Tag.MODAL):
        return words
    last = words[-1]
    verb = first_finite(words, 0, len(words))
    if not verb or any(word.lower in cues.negators for word in words[verb:]):
        return words
    if until and last.lower in cues.lasting_ends:
        return [*words[:-1], replace(last, text=cues.lasting_ends[last.lower])]
    lasts = last.lower in cues.lasting_verbs and words[verb - 1].tag in NOMINAL
    return words[:verb] if lasts and not any(word.tag in NOMINAL for word in words[verb:]) else words


def without_article(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out the article of a noun phrase alone, as headlines do; a genitive without its article is none any more."""
    comma = next((place for place, word in enumerate(words) if word.tag is Tag.COMMA), len(words))
    if words and _is_oblique(words[0], words[comma : comma + 3], cues):
        return [*without_article(words[:comma], cues), *words[comma:]]  # "dem Unwetter, bei dem … starben"
    if len(words) <= 1 or words[0].tag is not Tag.DETERMINER or has_finite(words):
        return words
    noun = words[1].text
    if noun[0].isdigit() and words[1].tag is Tag.NOUN:  # "Der 43-Jährige" would need another ending
        return words
    ending = next((each for each in cues.genitive_endings if noun.endswith(each)), None)
    if ending is None or words[0].lower not in cues.strong_genitives or words[1].tag is not Tag.NOUN:
        return _strongly_inflected(words, cues)
    return [replace(words[1], text=noun.removesuffix(ending)), *words[2:]]


def _is_oblique(article: Token, following: Sequence[Token], cues: Cues) -> bool:
    """Tell whether an article before a relative clause is no nominative, by itself or by the pronoun ("der Reform, die …")."""
    relative = next((word.lower for word in following if word.tag is Tag.RELATIVE), None)
    if relative is None or not cues.verb_second:
        return False
    own = cues.article_genders.get(article.lower, frozenset())
    other = cues.relative_genders.get(relative, own)
    governed = any(word.tag is Tag.PREPOSITION for word in following)
    return article.lower in cues.oblique_articles or (not governed and bool(own) and own.isdisjoint(other))


def _strongly_inflected(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out the article; the adjectives behind it take over its ending ("der geplante Ausflug" → "geplanter Ausflug")."""
    noun = next((place for place in range(1, len(words)) if words[place].tag in NOMINAL), 1)
    if noun > 1 and words[0].lower in cues.oblique_articles and all(word.text.endswith("en") for word in words[1:noun]):
        shown = "es" if words[noun].lower.endswith(cues.neuter_nouns) else "er"
        return [replace(word, text=word.text.removesuffix("en") + shown) for word in words[1:noun]] + _strong_noun(
            words[noun:], shown
        )
    if words[0].lower in cues.plural_articles and all(word.text.islower() and word.text.endswith("en") for word in words[1:noun]):
        return [replace(word, text=word.text.removesuffix("n")) for word in words[1:noun]] + words[noun:]
    ending = cues.strong_endings.get(words[0].lower)
    described = ending is not None and all(word.text.islower() and word.text.endswith("e") for word in words[1:noun])
    return [replace(word, text=word.text + (ending or "")) if described else word for word in words[1:noun]] + words[noun:]


def _strong_noun(words: list[Token], ending: str) -> list[Token]:
    """Give a noun that is declined like an adjective its own ending too ("den verstorbenen Vorsitzenden")."""
    noun = words[0]
    if ending != "er" or not noun.lower.endswith(_LIKE_ADJECTIVES):
        return words
    return [replace(noun, text=noun.text.removesuffix("n") + "r"), *words[1:]]


def without_dative(words: list[Token], cues: Cues) -> list[Token]:
    """Give the happening that opens a phrase without a verb in the nominative ("nach Unfällen …" leaves "Unfälle …")."""
    place = next((place for place, word in enumerate(words) if word.tag in NOMINAL | FINITE | {Tag.PREPOSITION}), None)
    plural = None if place is None else cues.dative_plurals.get(words[place].lower)
    if place is None or plural is None or has_finite(words):
        return words
    described = [replace(word, text=word.text.removesuffix("n")) if word.text.endswith("en") else word for word in words[:place]]
    return [*described, replace(words[place], text=plural, lower=plural.lower()), *words[place + 1 :]]


def without_lone_pronoun(words: list[Token]) -> list[Token]:
    """Leave out a pronoun that a participle took along and nobody could resolve ("she | born in Graz")."""
    if len(words) > 1 and words[0].tag is Tag.PRONOUN and words[1].tag is Tag.PARTICIPLE:
        return words[1:]
    return words


def without_open_possessive(words: list[Token], cues: Cues) -> list[Token]:
    """Leave out a possessive before who says something, where only what is said names its bearer ("Seine Familie: …")."""
    said = any(word.text == ":" for word in words[1:_LONGEST_OPENING])
    return words[1:] if said and words[0].lower in cues.possessives and words[0].tag is Tag.POSSESSIVE else words
