"""The articles of our own: a gold that contradicts itself measures nothing."""

import calendar
import re
from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise

import pytest

from benchmarks.events.articles import UnsoundArticleError, find, load_articles

ARTICLES = load_articles()
EVENTS = [
    pytest.param(article, event, id=f"{article.name}-{event.passage.key}") for article in ARTICLES for event in article.events
]
WEEKDAYS = [
    ("Monday", "Montag"), ("Tuesday", "Dienstag"), ("Wednesday", "Mittwoch"), ("Thursday", "Donnerstag"),
    ("Friday", "Freitag"), ("Saturday", "Samstag"), ("Sunday", "Sonntag"),
]  # fmt: skip
MONTHS = [
    ("January", "Januar"), ("February", "Februar"), ("March", "März"), ("April", "April"), ("May", "Mai"), ("June", "Juni"),
    ("July", "Juli"), ("August", "August"), ("September", "September"), ("October", "Oktober"), ("November", "November"),
    ("December", "Dezember"),
]  # fmt: skip


def months(year, first, count):
    last = first + count - 1
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


VALUES = {
    r"(\d{4})-W(\d\d)": lambda year, week: (date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7)),
    r"(\d{4})-W(\d\d)-WE": lambda year, week: (date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7)),
    r"(\d{4})-SP": lambda year: months(year, 3, 3),
    r"(\d{4})-SU": lambda year: months(year, 6, 3),
    r"(\d{4})-FA": lambda year: months(year, 9, 3),
    r"(\d{4})-Q(\d)": lambda year, quarter: months(year, 3 * quarter - 2, 3),
    r"(\d{4})-H(\d)": lambda year, half: months(year, 6 * half - 5, 6),
    r"(\d{4})-(\d\d)": lambda year, month: months(year, month, 1),
    r"(\d{4})": lambda year: months(year, 1, 12),
    r"(\d{3})": lambda decade: (date(decade * 10, 1, 1), date(decade * 10 + 9, 12, 31)),
    r"(\d{4})-(\d\d)-(\d\d)": lambda *fields: (date(*fields), date(*fields)),
}


def days_of(value):
    """Read a TIMEX3 value a second time, by other means than the service."""
    first, _, last = value.partition("/")
    if last:
        return days_of(first)[0], days_of(last)[1]
    pattern, match = next((pattern, match) for pattern in VALUES if (match := re.fullmatch(pattern, value.split("T")[0])))
    return VALUES[pattern](*map(int, match.groups()))


def test_there_are_twenty_articles_in_two_languages_by_many_writers():
    assert Counter(article.document.language for article in ARTICLES) == {"en": 13, "de": 7}
    assert len({article.document.source for article in ARTICLES}) >= 18


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_articles_are_as_long_as_news(article):
    assert 150 <= len(article.document.text.split()) <= 450


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_an_expression_is_marked_once(article):
    passages = sorted(
        [*(event.passage for event in article.events), *article.neutral, *article.nothing], key=lambda passage: passage.start
    )
    for before, after in pairwise(passages):
        assert before.end <= after.start, (before.key, after.key)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_each_mention_of_a_year_weekday_or_month_is_accounted_for(article):
    names = "|".join(name for pair in WEEKDAYS + MONTHS for name in pair)
    marked = [*(event.passage for event in article.events), *article.neutral, *article.nothing]
    for match in re.finditer(rf"(?<!\w)(?:(?:{names})|(?:19|20)\d\d)(?!\w)", article.document.text):
        assert any(passage.overlaps(*match.span()) for passage in marked), (match[0], match.start())


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_the_value_says_the_same_days_as_the_interval(article, event):
    first, last = event.days
    if event.value.endswith("TNI"):
        assert first == days_of(event.value)[0]
        assert last - first <= timedelta(days=1)
    else:
        assert (first, last) == days_of(event.value)


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_names_in_the_expression_agree_with_the_days(article, event):
    first, last = event.days
    if len(named := [i for i, pair in enumerate(WEEKDAYS) if any(name in event.passage.text for name in pair)]) == 1:
        assert named[0] in (first.weekday(), last.weekday())
    found = [i + 1 for i, pair in enumerate(MONTHS) if any(name in event.passage.text for name in pair)]
    for month in found:
        assert month in (first.month, last.month)
    if year := re.search(r"(?:18|19|20)\d\d", event.passage.text):
        assert int(year[0]) == first.year


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_what_happened_lies_before_and_what_is_planned_after_publication(article, event):
    published = article.document.published
    if event.modality == "happened":
        assert event.days[0] <= published
    if event.modality in ("planned", "possible"):
        assert event.days[1] >= published


@pytest.mark.parametrize(("article", "event"), EVENTS)
def test_the_title_of_the_gold_holds_its_own_words_and_no_date(article, event):
    assert event.holds_words(event.title)
    assert event.passage.text not in event.title


def test_further_readings_are_rare():
    events = [event for article in ARTICLES for event in article.events]
    assert sum(bool(event.also) for event in events) <= len(events) / 10


def test_seven_stories_at_least_are_told_by_two_sources_and_overlap_in_time():
    told = defaultdict(list)
    for article in ARTICLES:
        for event in article.events:
            if event.story:
                told[event.story].append((article, event))
    pairs = set()
    for label, tellings in told.items():
        sources = {article.document.source for article, _ in tellings}
        assert len(sources) >= 2, label
        pairs.add(frozenset(sources))
        assert max(event.days[0] for _, event in tellings) <= min(event.days[1] for _, event in tellings), label
    assert len([pair for pair in pairs if len(pair) == 2]) >= 7


@pytest.mark.parametrize("kind", ["event", "report", "period"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_each_kind_is_there_in_each_language(kind, language):
    assert any(event.kind == kind for article in ARTICLES if article.document.language == language for event in article.events)


@pytest.mark.parametrize("modality", ["happened", "planned", "possible", "negated"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_each_modality_is_there_in_each_language(modality, language):
    events = [event for article in ARTICLES if article.document.language == language for event in article.events]
    assert sum(event.modality == modality for event in events) >= 5


def test_an_occurrence_that_is_not_there_is_an_error():
    with pytest.raises(UnsoundArticleError, match="occurs 1 times, not 2"):
        find("in May, Maybe", "May", 2)
