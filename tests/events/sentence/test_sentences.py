import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.events.sentence.sentences import sentences, window
from service.languages.cues import cues_for


def cut(text: str, language: str = "en", whole=()) -> list[str]:
    return [text[start:end] for start, end in sentences(text, cues_for(language), whole=whole)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Mr. Smith met J. Jones at 5 p.m. yesterday.", ["Mr. Smith met J. Jones at 5 p.m. yesterday."]),
        ("It opens at 5 p.m. The hall is full.", ["It opens at 5 p.m.", "The hall is full."]),
        ("He joined Acme Inc. In May he left Mr. Hall.", ["He joined Acme Inc.", "In May he left Mr. Hall."]),
        ("The mayor was ill. The vote was off.", ["The mayor was ill.", "The vote was off."]),
        ("“We lost.” He wept.", ["“We lost.”", "He wept."]),
        ("Why? Because! It … stopped.", ["Why?", "Because!", "It … stopped."]),
        ("It cost 3.5 million. Then 4.", ["It cost 3.5 million.", "Then 4."]),
        ("A headline\n\nThe text.", ["A headline", "The text."]),
        ("\0He left.\0\n", ["He left."]),
        ("", []),
        (" \n\0 ", []),
    ],
)
def test_english(text, expected):
    assert cut(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am 12. Mai kam er. Dann ging er.", ["Am 12. Mai kam er.", "Dann ging er."]),
        ("Gestern tagte der 144. Kreistag. Er schwieg.", ["Gestern tagte der 144. Kreistag.", "Er schwieg."]),
        ("Der Wert stieg auf 144. Experten staunten.", ["Der Wert stieg auf 144.", "Experten staunten."]),
        ("Ich stand am Gleis 4. Ich wartete.", ["Ich stand am Gleis 4.", "Ich wartete."]),
        ("Wir zogen in Zimmer 12. Eröffnet wird es bald.", ["Wir zogen in Zimmer 12.", "Eröffnet wird es bald."]),
        ("Dr. Huber kam bzw. Frau Dr. Mair.", ["Dr. Huber kam bzw. Frau Dr. Mair."]),
    ],
)
def test_german(text, expected):
    assert cut(text, "de") == expected


def test_lines_wrapped_by_hand_make_no_paragraphs():
    text = "The council of the town met on Monday and talked about the\nBridge Street works for an hour.\nIt then rose."
    assert cut(text) == [
        "The council of the town met on Monday and talked about the\nBridge Street works for an hour.",
        "It then rose.",
    ]


def test_long_lines_are_paragraphs():
    line = "word " * 40
    assert len(cut(f"{line}\n{line}")) == 2


def test_no_sentence_ends_inside_a_date():
    text = "On Jan. 5. Mai came."
    assert cut(text, whole=[(3, 14)])[0] == text


def test_window_is_cut_at_white_space_around_the_mention():
    text = "word " * 500 + "May " + "word " * 500
    place = text.index("May")
    start, end = window(text, (0, len(text)), (place, place + 3))
    assert 0 < place - start <= 1_000
    assert 0 < end - place <= 1_000
    assert text[start - 1] == " "
    assert text[end] == " "


def test_window_of_a_crowded_sentence_holds_a_few_dates_on_either_side():
    text = "in May, " * 100
    dates = [(place, place + 3) for place in range(3, len(text), 8)]
    start, end = window(text, (0, len(text)), dates[50], dates)
    inside = [date for date in dates if start <= date[0] and date[1] <= end]
    assert dates[50 - 8] in inside
    assert dates[50 + 8] in inside
    assert len(inside) < 30
    assert text[start - 1] == " "
    assert text[end] == " "


def test_dates_near_each_other_share_a_window_of_a_crowded_sentence():
    text = "in May, " * 1_000
    dates = [(place, place + 3) for place in range(3, len(text), 8)]
    assert len({window(text, (0, len(text)), date, dates) for date in dates}) <= len(dates) / 4


@given(st.text())
def test_sentences_are_in_order_and_bare(text):
    position = 0
    for start, end in sentences(text, cues_for("en")):
        assert position <= start < end
        assert text[start:end] == text[start:end].strip().strip("\0")
        position = end


def test_a_sentence_may_end_on_an_hour_but_not_where_a_name_or_a_day_belongs_to_it():
    text = "The crew left at 10:30 p.m. Harbour police came later. The 7 p.m. Dorn ferry sank at 9 p.m. Monday."
    hours = [(text.index(hour), text.index(hour) + len(hour)) for hour in ("10:30 p.m.", "7 p.m.", "9 p.m.")]
    assert cut(text, whole=hours) == [
        "The crew left at 10:30 p.m.",
        "Harbour police came later.",
        "The 7 p.m. Dorn ferry sank at 9 p.m. Monday.",
    ]
