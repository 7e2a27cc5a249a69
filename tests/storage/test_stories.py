"""The timeline depends on what is stored, not on how it came to be."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from service.events.event import Clause, Event
from service.events.merging.content import Reader
from service.events.merging.engine import merge
from service.events.merging.story import Telling
from service.pipeline import Annotation
from service.storage import articles, rulings, tellings, timeline
from service.storage.database import connect, migrate
from service.storage.models import EventRow
from service.storage.records import Article
from service.storage.timeline import TimelineQuery
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval
from service.temporal.timex import Reason, Timex

WORDS = [
    "Ankara",
    "Tallis",
    "navies",
    "bridge",
    "signed",
    "pact",
    "closed",
    "ferry",
    "12",
    "14",
    "first",
    "second",
    "met in Ankara",
]
SPANS = [
    (0, 1, Granularity.DAY),
    (1, 1, Granularity.DAY),
    (0, 7, Granularity.WEEK),
    (0, 31, Granularity.MONTH),
    (5, 7, Granularity.WEEK),
]
KINDS = ["event", "event", "event", "report"]
sentences = st.tuples(
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=5), st.sampled_from(SPANS), st.sampled_from(KINDS), st.booleans()
)
written = st.lists(st.lists(sentences, min_size=1, max_size=3), min_size=1, max_size=5)
CALM = settings(max_examples=25)


def annotated(number, told):
    """Write an article and say what is found in it."""
    text, events = "The matter: ", []
    for words, (offset, days, granularity), kind, denied in told:
        start = len(text)
        phrase = f"they {' '.join(words)} then"
        text += f"{phrase}. "
        first = datetime(2026, 1, 1) + timedelta(days=offset)
        interval = Interval(first, first + timedelta(days=days), granularity)
        timex = Timex(
            start + len(phrase) - 4, start + len(phrase), "then", "DATE", "x", Reason("", "", None, "nothing"), interval=interval
        )
        clause = Clause(start, start + len(phrase), phrase)
        names = tuple(word for word in words if word.istitle())
        events.append(Event(phrase[:-5], clause, clause, timex, kind, "negated" if denied else "happened", names))
    article = Article(text, "2026-01-10", "en", url=f"https://paper{number % 3}.example/{number}")
    return article, Annotation(tuple(event.timex for event in events), tuple(events))


def whole(store):
    """Everything that a reader can see of the timeline."""
    page = timeline.page(store, TimelineQuery(limit=1000))
    return [(story, timeline.story(store, story.id)) for story in page.items]


def fresh():
    store = connect("sqlite:///:memory:")
    migrate(store)
    return store


@CALM
@given(written, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(texts, random):
    came = [annotated(number, told) for number, told in enumerate(texts)]
    once, again = fresh(), fresh()
    for article, annotation in came:
        articles.add(once, article, annotation)
    shuffled = came * 2
    random.shuffle(shuffled)
    for article, annotation in shuffled:
        articles.add(again, article, annotation)
    assert whole(once) == whole(again)


@CALM
@given(written, st.data())
def test_a_withdrawn_article_might_never_have_come_and_may_come_again(texts, data):
    came = [annotated(number, told) for number, told in enumerate(texts)]
    gone = data.draw(st.sets(st.integers(0, len(came) - 1)))
    store, without = fresh(), fresh()
    for article, annotation in came:
        articles.add(store, article, annotation)
    before = whole(store)
    for place in gone:
        articles.remove(store, came[place][0].id)
    for place, (article, annotation) in enumerate(came):
        if place not in gone:
            articles.add(without, article, annotation)
    assert whole(store) == whole(without)
    for place in sorted(gone, reverse=True):
        articles.add(store, *came[place])
    assert whole(store) == before


@CALM
@given(written, st.data())
def test_a_correction_is_as_if_it_had_come_so(texts, data):
    came = [annotated(number, told) for number, told in enumerate(texts)]
    wrong = data.draw(st.integers(0, len(came) - 1))
    _, other = annotated(wrong, data.draw(st.lists(sentences, min_size=1, max_size=3)))
    store, right = fresh(), fresh()
    for place, (article, annotation) in enumerate(came):
        articles.add(store, article, other if place == wrong else annotation)
        articles.add(right, article, annotation)
    articles.replace(store, came[wrong][0].id, *came[wrong])
    assert whole(store) == whole(right)


@CALM
@given(written.filter(lambda texts: len(texts) > 1), st.data())
def test_what_a_person_has_merged_comes_back_as_it_was_whoever_left(texts, data):
    came = [annotated(number, told) for number, told in enumerate(texts)]
    store = fresh()
    for article, annotation in came:
        articles.add(store, article, annotation)
    ids = [story.id for story, _ in whole(store)]
    if len(ids) < 2:
        return
    rulings.merge(store, data.draw(st.lists(st.sampled_from(ids), min_size=2, max_size=3, unique=True)))
    before = whole(store)
    gone = data.draw(st.lists(st.integers(0, len(came) - 1), unique=True))
    for place in gone:
        articles.remove(store, came[place][0].id)
    for place in data.draw(st.permutations(gone)):
        articles.add(store, *came[place])
    assert whole(store) == before


@CALM
@given(written)
def test_the_stored_stories_are_those_of_merging_everything_at_once(texts):
    store = fresh()
    for number, told in enumerate(texts):
        articles.add(store, *annotated(number, told))
    with store.reading() as database:
        told = tellings.read(database, {row.id for row in EventRow.select().execute(database)})
    assert sorted(merge(told.values()), key=lambda story: (story.interval.start, story.id)) == [
        story for story, _ in whole(store)
    ]


def test_two_articles_make_one_story_that_shows_both():
    store = fresh()
    sentence = (["Ankara", "signed", "pact"], SPANS[0], "event", False)
    month = (["Ankara", "signed", "pact"], SPANS[3], "event", False)
    for number, told in enumerate([sentence, month]):
        articles.add(store, *annotated(number, [told]))
    ((story, detail),) = whole(store)
    assert story.interval.granularity == Granularity.DAY
    assert story.sources == ("paper0.example", "paper1.example")
    assert [told.link.score for told in detail.told] == [story.links[0].score] * 2
    for told in detail.told:
        assert timeline.story(store, f"st_{told.id.removeprefix('ev_')}") == detail


def test_stored_content_comes_back_as_it_was_read():
    article, annotation = annotated(1, [(WORDS, SPANS[0], "event", False)])
    store = fresh()
    articles.add(store, article, annotation)
    reader = Reader(article.text, "en", annotation.timexes, annotation.events)
    (event,) = annotation.events
    with store.reading() as database:
        (stored,) = tellings.read(database, {row.id for row in EventRow.select().execute(database)}).values()
    assert stored == Telling(stored.id, reader.article(article.id, article.publisher), event, reader.content(event))


@pytest.mark.parametrize("words", ["pact", "signed pact"])
def test_the_words_of_every_article_find_the_story(words):
    store = fresh()
    for number in range(2):
        articles.add(store, *annotated(number, [(["Ankara", "signed", "pact"], SPANS[0], "event", False)]))
    assert len(timeline.page(store, TimelineQuery(q=words)).items) == 1
