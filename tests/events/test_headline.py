"""An article's own headline as a report on its publication day."""

from datetime import date

from service.document import Document
from service.events.headline import headline
from service.pipeline import annotate

TEXT = "Norland met envoys of Sudria. They signed on Monday."
PUBLISHED = date(2025, 6, 11)


def test_it_is_a_report_on_the_publication_day_and_says_so():
    event = headline(Document(TEXT, PUBLISHED, title="Norland and Sudria Sign Treaty"))
    assert event is not None
    assert (event.kind, event.timex.interval.first_day, event.timex.value) == ("report", PUBLISHED, "2025-06-11")
    assert (event.timex.reason.rule, event.timex.reason.anchored_on) == ("published", "published")
    assert event.names == ("Norland", "Sudria")


def test_its_offsets_count_in_the_title_and_no_words_date_it():
    title = " Mill burns\n"
    event = headline(Document(f"Mill burns\n\n{TEXT}", PUBLISHED, title=title))
    assert event is not None
    assert event.offsets_in == "title"
    assert title[event.quote.start : event.quote.end] == event.quote.text == event.title == "Mill burns"
    assert (event.timex.start, event.timex.end, event.timex.text) == (0, 0, "")


def test_the_last_day_has_one_and_a_blank_title_none():
    assert headline(Document("x", date(9999, 12, 31), title="The end")) is not None
    assert headline(Document("x", PUBLISHED, title=" ")) is None


def test_it_is_an_event_only_where_the_document_says_so():
    silent = Document(TEXT, PUBLISHED, title="Norland signs treaty")
    told = Document(TEXT, PUBLISHED, title="Norland signs treaty", headline=True)
    without, with_it = annotate(silent), annotate(told)
    assert [event.title for event in without.events] == ["They signed"]
    assert [event.title for event in with_it.events] == ["Norland signs treaty", "They signed"]
    assert with_it.timexes == without.timexes
