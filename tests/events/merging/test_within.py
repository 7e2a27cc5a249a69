from collections import Counter
from dataclasses import replace

import pytest

from service.events.merging.engine import links, merge
from service.events.merging.vetoes import count_differently, parts
from service.events.merging.within import MOST_COMPARED, compared, links_within, representatives


def many(tell, count, sentence="The ferry of Riva sank on [Monday]."):
    """Tell the same in one article, so many times, each time further down."""
    return [tell(f"{'It rained. ' * number}{sentence.format(number=number)}", "ar_1") for number in range(count)]


def test_the_very_same_words_are_one_saying_however_often_they_stand(tell):
    events = many(tell, 60)
    assert set(representatives(reversed(events)).values()) == {events[0].id}
    assert len(links_within(events)) == 59
    (story,) = merge(events)
    assert len(story.events) == 60


def test_what_is_said_again_goes_where_its_first_saying_goes(tell):
    events = [*many(tell, 3), tell("The ferry of Riva sank on [5 January]. In Riva it rained.", "ar_2")]
    (story,) = merge(events)
    assert (len(story.events), story.sources) == (4, ("paper ar_1", "paper ar_2"))


def test_an_article_is_compared_by_no_more_than_the_first_things_that_it_tells_of_one_time(tell):
    events = many(tell, MOST_COMPARED + 5, "The ferry {number} of Riva sank on [Monday].")
    assert compared(reversed(events)) == events[:MOST_COMPARED]
    assert not links(events)
    later = tell(f"{'It snowed. ' * 1000}The ferry of Ankor sank on [Friday].", "ar_1", "2026-01-09")
    assert compared([*events, later]) == [*events[:MOST_COMPARED], later]


@pytest.mark.parametrize(
    "sentence", ["The ferry {number} of Riva sank on [Monday].", "The ferry of Riva sank at {word} on [Monday]."]
)
def test_comparisons_grow_with_the_number_of_events_and_no_faster(tell, monkeypatch, sentence):
    def comparisons(count):
        words = ("".join(chr(ord("a") + int(digit)) * 2 for digit in str(number)) for number in range(count))
        texts = [sentence.format(number=number, word=word) for number, word in enumerate(words)]
        events = [tell(f"{' ' * place}{text}", paper) for paper in ("ar_1", "ar_2") for place, text in enumerate(texts)]
        articles = {event.article.id: event.article for event in events}
        events = [replace(event, article=articles[event.article.id]) for event in events]
        asked: Counter[str] = Counter()

        def compared(left, right):
            asked["compared"] += 1
            return count_differently(left, right)

        def clustered(left, right):
            asked["clustered"] += 1
            return parts(left, right)

        monkeypatch.setattr("service.events.merging.links.count_differently", compared)
        monkeypatch.setattr("service.events.merging.engine.parts", clustered)
        assert sum(len(story.events) for story in merge(events)) == 2 * count
        return asked.total()

    assert comparisons(4 * MOST_COMPARED) < 2.2 * comparisons(2 * MOST_COMPARED)
