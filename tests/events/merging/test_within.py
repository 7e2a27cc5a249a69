from service.events.merging.engine import links, merge
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


def test_an_article_is_compared_by_no_more_than_its_first_events(tell):
    events = many(tell, MOST_COMPARED + 5, "The ferry {number} of Riva sank on [Monday].")
    assert compared(reversed(events)) == events[:MOST_COMPARED]
    assert not links(events)
