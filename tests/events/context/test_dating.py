"""Happenings of undated sentences, dated by their context: what dates them, and that nothing does so silently."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import annotate
from service.resolution.options import Options

PUBLISHED = date(2025, 6, 11)  # a Wednesday
LEAD = "A freight train derailed outside Marlow on Tuesday."


def told(text, language="en", options=None, published=PUBLISHED):
    """Give what the context dates: the title, its value, and the words that date it."""
    document = Document(text, published, language, undated="context")
    events = annotate(document, options or Options()).events
    return [(event.title, event.timex.value, event.timex.text) for event in events if event.dating == "context"]


def test_nothing_is_dated_by_context_unless_the_document_asks():
    text = f"{LEAD} Firefighters freed the driver."
    (stated,) = annotate(Document(text, PUBLISHED)).events
    assert stated.dating == "stated"
    with_it = annotate(Document(text, PUBLISHED, undated="context"))
    assert [event.dating for event in with_it.events] == ["stated", "context"]
    assert with_it.events[0] == stated
    assert with_it.timexes == annotate(Document(text, PUBLISHED)).timexes


def test_it_says_by_what_it_is_dated():
    text = f"{LEAD} Firefighters freed the driver."
    event = annotate(Document(text, PUBLISHED, undated="context")).events[1]
    assert event.title == "Firefighters freed the driver"
    assert text[event.timex.start : event.timex.end] == event.timex.text == "Tuesday"
    assert text[event.clause.start : event.clause.end] == event.clause.text
    assert (event.timex.reason.rule, event.timex.reason.anchor, event.timex.reason.anchored_on) == (
        "context",
        "2025-06-10",
        "mention",
    )
    assert event.timex.confidence == 0.7


def test_without_any_date_the_publication_date_stands_in_and_has_no_words():
    text = "The council has sold the brewery. Members booed."
    first, second = annotate(Document(text, PUBLISHED, undated="context")).events
    for event in (first, second):
        assert (event.timex.start, event.timex.end, event.timex.text) == (0, 0, "")
        assert (event.timex.reason.rule, event.timex.reason.anchored_on) == ("context", "published")
        assert (event.timex.value, event.timex.confidence, event.offsets_in) == ("2025-06-11", 0.45, "text")


def test_the_last_day_of_time_dates_too():
    assert told("The council has sold the brewery.", published=date(9999, 12, 31))[0][1] == "9999-12-31"


def test_a_later_sentence_names_the_day_before():
    text = 'Tarn lost the final.\n\nMarsh scored from the spot.\n\n"We tried," he said after Tuesday\'s match.'
    assert told(text) == [
        ("Tarn lost the final", "2025-06-10", "Tuesday"),
        ("Marsh scored from the spot", "2025-06-10", "Tuesday"),
    ]


def test_a_paragraph_that_moved_to_another_date_goes_on_with_it_and_the_next_one_goes_back():
    text = f"{LEAD}\n\nIn April the firm sold two ships. A bank lent it the rest.\n\nFirefighters freed the driver."
    assert told(text) == [
        ("A bank lent it the rest", "2025-04", "April"),
        ("Firefighters freed the driver", "2025-06-10", "Tuesday"),
    ]


def test_a_year_is_too_wide_to_date_what_comes_next():
    assert told(f"{LEAD}\n\nIn 2010 the firm moved to Ulm. It sold its old works.") == []


def test_a_narrative_goes_by_its_own_dates_alone():
    text = "The attackers burnt the mills.\n\nOn 2 April 1702 the walls fell. The defenders blew up the bridge."
    assert told(text, options=Options(document_type="narrative")) == [
        ("The defenders blew up the bridge", "1702-04-02", "2 April 1702")
    ]


def test_a_date_of_a_clause_beside_moves_nothing():
    text = "Gunmen robbed a bank. The firm, which was founded in May 1950, closed."
    assert [value for _, value, _ in told(text)] == ["2025-06-11", "2025-06-11"]


def test_an_hour_dates_the_rest_of_its_day():
    document = Document("The alarm rang at 3 a.m. on Tuesday. Firefighters freed the driver.", PUBLISHED, undated="context")
    _, event = annotate(document).events
    interval = event.timex.interval
    assert (event.timex.type, event.timex.value, interval.first_day, interval.last_day) == (
        "DATE",
        "2025-06-10",
        date(2025, 6, 10),
        date(2025, 6, 10),
    )
    assert (event.timex.text, event.timex.edtf) == ("3 a.m. on Tuesday", "2025-06-10")


def test_a_date_of_an_aside_is_not_that_of_the_clause_around_it():
    assert told(f"{LEAD} The driver, who joined in 2019, broke a leg.")[0][1:] == ("2025-06-10", "Tuesday")
    assert told(f"{LEAD} The signal box, hurt by rust, is closed.") == []


def test_a_fronted_date_is_shared_by_what_is_joined_to_its_clause():
    text = "In May the firm moved to Ulm, and two banks merged."
    assert told(text) == [("Two banks merged", "2025-05", "May")]
    assert told("On Friday the firm will move to Ulm, and two banks merged.") == []
    assert told("In May the firm moved to Ulm, and on 3 June a bank lent it the rest.") == []
    assert told("The firm moved to Ulm on 3 May, the biggest town in the state, and a bank lent it the rest.") == []


def test_a_headline_above_the_text_takes_the_day_of_its_story():
    story = "Norland's largest bank bought its rival Eastbank on Monday."
    assert told(f"Norland bank buys rival\n\n{story}") == [("Norland bank buys rival", "2025-06-09", "Monday")]
    assert told(f"Mill burns in Ulm\n\n{story}")[0][1:] == ("2025-06-11", "")


def test_quotations_tell_nothing_also_where_they_run_over_sentences():
    assert told(f'{LEAD} "The ground shook. We ran outside. A wagon fell," she said.') == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The line carries sixty trains a day.",
        "The firm employed 200 people and owned two mines.",
        "It was known for its service.",
        "The driver was 52.",
        "Engineers did not find the cause.",
        "Nobody was hurt.",
        "Two more trains will stop.",
        "The operator planned to hire buses.",
        "Buses could replace the trains.",
        "The driver had worked there.",
        "She often drove this train.",
        "Earlier the driver sounded the horn.",
        "After the crash, the operator called a meeting.",
        "The minister said that the brakes failed.",
        "The brakes failed, who knows why?",
        "The driver lived in Ulm for years.",
        "Recently the firm sold its mines.",
        "Revenue fell 8 percent.",
        "They were waiting for help.",
    ],
)
def test_what_tells_no_happening_of_that_day_stays_out(sentence):
    assert told(f"{LEAD} {sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Three wagons rolled down an embankment.",
        "A nurse was taken to hospital.",
        "The minister announced an inquiry.",
        "The minister announced that the line will close.",
        "Firefighters reached the cab and freed the driver.",
        "The driver walked out before the vote.",
        "The fire burned for two hours.",
        "Three wagons fell, police said.",
    ],
)
def test_what_tells_a_happening_is_dated(sentence):
    ((_, value, words),) = told(f"{LEAD} {sentence}")
    assert (value, words) == ("2025-06-10", "Tuesday")


def test_german_tells_what_has_happened_in_the_perfect_too():
    text = "Am Dienstag ist ein Zug bei Ulm entgleist. Die Feuerwehr hat den Fahrer befreit. Die Strecke ist gesperrt."
    assert [value for _, value, _ in told(text, "de")] == ["2025-06-10"]
    assert told("Der Rat hat den Verkauf beschlossen.", "de") == [("Der Rat hat den Verkauf beschlossen", "2025-06-11", "")]


def test_a_language_without_cues_has_none():
    assert told("El tren chocó. Los bomberos llegaron.", "es") == []


def test_events_stand_where_the_text_tells_them():
    text = f"Gunmen robbed a bank. {LEAD} Firefighters freed the driver. On Monday the line reopened."
    events = annotate(Document(text, PUBLISHED, undated="context")).events
    starts = [event.clause.start for event in events]
    assert starts == sorted(starts)
    assert [event.dating for event in events] == ["context", "stated", "context", "stated"]
