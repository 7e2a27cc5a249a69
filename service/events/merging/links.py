"""Which two events are one story, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from service.events.merging.blocking import worth_comparing
from service.events.merging.days import reported_later
from service.events.merging.similarity import Similarity, compare, threshold
from service.events.merging.stems import bare, stem, words_of
from service.events.merging.story import Link, Telling
from service.events.merging.vetoes import count_differently, said_again, veto

_SHOWN = 6


def link(left: Telling, right: Telling) -> Link | None:
    """Link two events that tell the same; None for two happenings. Their order does not matter; the reasons are left open."""
    left, right = sorted((left, right), key=lambda telling: telling.id)
    least = threshold(left, right)
    if least is None or count_differently(left.content, right.content) or not worth_comparing(left, right):
        return None
    if veto(left, right) is not None:
        return None
    similarity = compare(left, right)
    again = said_again(left, right)
    if not again and similarity.score < least + similarity.names_alone:
        return None
    if not left.interval.overlaps(right.interval):
        return Link(left.id, right.id, least)  # the weakest of links: whom others date alike comes together before
    return Link(left.id, right.id, max(similarity.score, least) if again else similarity.score)


def explain(found: Link, left: Telling, right: Telling) -> Link:
    """Give a link its reasons."""
    reasons = _reasons(left, right, compare(left, right), again=said_again(left, right))
    return replace(found, reasons=tuple(reasons))


def _reasons(left: Telling, right: Telling, similarity: Similarity, *, again: bool) -> Iterable[str]:
    if left.interval == right.interval:
        yield "same days"
    elif left.interval.overlaps(right.interval):
        yield "overlapping days"
    else:
        yield "told without a date soon after" if reported_later(left, right) else "a day or hours apart, with the same number"
    if again:
        yield "said again in the same article"
    if similarity.shared_words:
        yield f"shared words: {_written(similarity.shared_words, left)} ({similarity.words:.2f})"
    if similarity.shared_names:
        yield f"shared names: {_written(similarity.shared_names, left)}"
    if left.article.id != right.article.id:
        yield f"similar articles ({similarity.articles:.2f})"


def _written(stems: frozenset[str], telling: Telling) -> str:
    """Write stems as the words that stand for them in an event, as far as it writes them out."""
    event = telling.event
    written = _words_by_stem(f"{event.title} {event.clause.text} {event.quote.text}", telling.article.language)
    return ", ".join([written.get(each, each) for each in sorted(stems)][:_SHOWN])


@lru_cache(maxsize=256)
def _words_by_stem(text: str, language: str) -> Mapping[str | None, str]:
    """Give each stem of a text as the word that first has it; an event that meets many others asks for each of them."""
    written: dict[str | None, str] = {}
    for word in words_of(text):
        written.setdefault(stem(word.group(), language), bare(word.group()))
    return written
