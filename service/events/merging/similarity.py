"""How much two events tell the same, from fixed weights alone: nothing depends on what else is stored."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from service.events.merging.stems import light_of_both, light_stems
from service.events.merging.story import ArticleContent, Content, Telling
from service.temporal.granularity import Granularity

LIGHT_WEIGHT = 0.3
_ARTICLE_SHARE = 0.3
_ALONE_SHARE = 0.4  # what whole articles count where each of both tells one thing of the day: their matter says what happened
_ALONE_WORDS = 0.2  # and their clauses share so much, and not only names: one stage has room for several happenings
_MOST_ALIKE = 0.6  # articles more alike than that are by one writer, which shows nothing more
_NAMES_ALONE = 0.1
_DIGITS = 5

# How much two events must share, by the coarser of their dates: a year has room for many happenings alike, a day for few.
_THRESHOLDS: tuple[tuple[Granularity, float], ...] = (
    (Granularity.DAY, 0.36),
    (Granularity.MONTH, 0.37),
    (Granularity.HALF, 0.39),
    (Granularity.YEAR, 0.41),
)


@dataclass(frozen=True, slots=True)
class Similarity:
    """What two events have in common, and how much that is in all (`score`, from 0 to 1).

    `names_alone` is how much more they must share because their clauses have no word in common but names: the same people do
    many things.
    """

    shared_words: frozenset[str]
    shared_names: frozenset[str]
    words: float
    articles: float
    names_alone: float
    alone: bool = False

    @property
    def score(self) -> float:
        """The words of the two clauses, and a little for articles on the same matter; more where they tell one thing each."""
        return _score(self.words, self.articles, alone=self.alone)


def compare(left: Telling, right: Telling) -> Similarity:
    """Compare two events by their clauses, the names around them and their whole articles.

    A name in one clause counts as said in the other when it stands in the sentence around that or in the one before:
    "these two neighbors" are whom the writer has just named.
    """
    ours, theirs = left.content, right.content
    shared = ours.words & theirs.words
    only_names = shared <= ours.names | theirs.names
    return Similarity(
        shared_words=shared,
        shared_names=ours.context & theirs.context,
        words=word_similarity(ours, theirs, light_of_both(left.article.language, right.article.language)),
        articles=article_similarity(left.article, right.article),
        names_alone=_NAMES_ALONE if only_names else 0.0,
        alone=ours.alone and theirs.alone and not only_names,
    )


def word_similarity(ours: Content, theirs: Content, light: frozenset[str]) -> float:
    """Compare two clauses by Jaccard's index of their words and of the names that the other one names; light stems count less."""
    our_words = ours.words | (theirs.names & ours.context)
    their_words = theirs.words | (ours.names & theirs.context)
    union = _weight(our_words | their_words, light)
    return _weight(our_words & their_words, light) / union if union else 0.0


def demand(content: Content, light: frozenset[str]) -> float:
    """How many words two clauses must share for the sake of this one: the demands of both are added.

    What two sets share is at least t / (1 + t) of the sum of their sizes, if Jaccard's index is at least t.
    """
    least = min(_ALONE_WORDS, _THRESHOLDS[0][1] - _ARTICLE_SHARE * _MOST_ALIKE)
    return round(least / (1 + least) * _weight(content.words, light), 6)


def light_share(content: Content, light: frozenset[str]) -> float:
    """How much of what two clauses share this one's light words can be at most."""
    return round(LIGHT_WEIGHT * len(content.words & light), 6)


def may_suffice(words: float, articles: float = 1.0, *, alone: bool = False) -> bool:
    """Whether clauses and articles so alike may be one story if all else speaks for it: others need no closer look."""
    return _score(words, articles, alone=alone) >= _THRESHOLDS[0][1]


def threshold(left: Telling, right: Telling) -> float | None:
    """How much two events must share to be one story; None where their dates are too coarse to tell."""
    coarser = max(left.interval.granularity, right.interval.granularity)
    return next((least for granularity, least in _THRESHOLDS if coarser <= granularity), None)


def _score(words: float, articles: float, *, alone: bool) -> float:
    share = _ALONE_SHARE if alone and words >= _ALONE_WORDS else _ARTICLE_SHARE
    return round(min(words + share * min(articles, _MOST_ALIKE), 1.0), 4)


def _weight(stems: frozenset[str], light: frozenset[str]) -> float:
    return len(stems) - (1 - LIGHT_WEIGHT) * len(stems & light)


@lru_cache(maxsize=256)
def article_similarity(left: ArticleContent, right: ArticleContent) -> float:
    """Compare two whole articles: the cosine of their weights."""
    if left.id == right.id:
        return 1.0
    ours, theirs = left.weights, right.weights
    return math.fsum(ours[stem] * theirs[stem] for stem in ours.keys() & theirs.keys())


def weigh(counted: Mapping[str, int], language: str) -> dict[str, float]:
    """Weigh counted stems by the logarithm of their number, light ones less; the weights are a vector of length 1.

    >>> weigh({"ferry": 1, "said": 1}, "en")
    {'ferry': 0.95783, 'said': 0.28735}
    """
    light = light_stems(language)
    weights = {stem: (1 + math.log(counted[stem])) * (LIGHT_WEIGHT if stem in light else 1.0) for stem in sorted(counted)}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {stem: round(weight / length, _DIGITS) for stem, weight in weights.items()}
