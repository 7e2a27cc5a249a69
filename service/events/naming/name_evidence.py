"""What speaks for a sequence of capitalised words being a name."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from service.events.naming.name_runs import WORD, Word
from service.languages.cues import Cues

_SMALL = re.compile(r"\b[^\W\d_A-Z]\w*")
_LABEL = re.compile(r" \d")
_TWICE, _OFTEN = 2, 3
_INFLECTED = ("em", "en", "es", "er", "e")
_PLURAL = ("en", "er", "e", "n", "s")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Seen:
    """What the whole article shows of its words: written small, capitalised inside sentences, and as names."""

    lower: frozenset[str]
    inside: frozenset[str]
    known: frozenset[str]


def seen_in(text: str, words: Sequence[Word], runs: Sequence[Sequence[Word]], cues: Cues) -> Seen:
    """Gather what an article shows of its words."""
    plain = frozenset(_SMALL.findall(text))
    known = _known_names(words, runs, cues) if cues.nouns_are_capitalised else frozenset()
    return Seen(plain, frozenset(word.text for word in words if not word.first), known)


def is_name(run: Sequence[Word], text: str, cues: Cues, seen: Seen) -> bool:
    """Tell whether a sequence of capitalised words is a name."""
    if all(word.lower in cues.demonyms or word.lower in cues.calendar_names for word in run):
        return False
    if len(run) == 1 and (len(run[0].text) < _SHORTEST or _LABEL.match(text, run[0].end)):
        return False
    if cues.nouns_are_capitalised:
        return _is_name_among_nouns(run, cues, seen.known)
    if len(run) > 1 or not run[0].first:
        return True
    word = run[0].text
    if word in seen.inside or (word.isupper() and len(word) > 1):
        return True
    return word.lower() not in seen.lower and not _ordinary(word.lower(), cues) and _acts(run[0], text, cues)


def _ordinary(word: str, cues: Cues) -> bool:
    """Tell whether a word that only ever opens sentences is one of the language's own."""
    return (
        word in cues.event_nouns
        or word in cues.reporting_nouns
        or word in cues.adverbs
        or word in cues.adjectives
        or word in cues.prepositions
        or word in cues.base_verbs
        or word.endswith(("s", "ing", "ed", "ly", *cues.event_endings, *cues.adjective_endings))
    )


def _acts(word: Word, text: str, cues: Cues) -> bool:
    """Tell whether a possessive mark or a verb follows a word."""
    if text.startswith(("'s", "’s"), word.end):
        return True
    following = WORD.match(text, word.end + 1)
    if following is None:
        return False
    verb = following.group()
    if verb in cues.coordinators:
        return text[following.end() + 1 : following.end() + 2].isupper()
    listed = (cues.past_verbs, cues.past_auxiliaries, cues.present_auxiliaries, cues.present_verbs, cues.modals)
    return any(verb in verbs for verbs in listed) or (verb.islower() and verb.endswith(cues.verb_endings))


def _is_name_among_nouns(run: Sequence[Word], cues: Cues, known: frozenset[str]) -> bool:
    if any(word.lower in cues.first_names for word in run) or run[-1].text in known:
        return True
    if any(word.lower.endswith(cues.not_name_endings) for word in run):
        return False
    if len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1:
        return True
    previous = run[0].previous
    return previous in cues.person_titles or (previous in cues.place_prepositions and not run[0].first)


def _known_names(words: Sequence[Word], runs: Sequence[Sequence[Word]], cues: Cues) -> frozenset[str]:
    """Words that the article shows to be names: last words of full names, and words that come again and never with an article."""
    known = {run[-1].text for run in runs if len(run) > 1 and any(word.lower in cues.first_names for word in run[:-1])}
    articled: set[str] = set()
    bare: Counter[str] = Counter()
    for word in words:
        if _has_article(word.previous, cues):
            articled.add(word.text)
        else:
            bare[word.text] += 1
    known.update(
        word
        for word, count in bare.items()
        if word not in articled
        and count >= (_OFTEN if word.endswith(_PLURAL) else _TWICE)
        and not word.lower().endswith(cues.not_name_endings)
    )
    return frozenset(word for word in known if word.lower() not in cues.not_names | cues.calendar_names | cues.person_titles)


def _has_article(previous: str, cues: Cues) -> bool:
    listed = (cues.determiners, cues.possessives, cues.contractions)
    verb = previous in cues.past_verbs or previous in cues.present_verbs
    return any(previous in words for words in listed) or (previous.endswith(_INFLECTED) and not verb)
