"""From text to mentions: templates, the walk, the guards."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.document import Document
from service.languages import codes, language
from service.pipeline import resolve
from service.recognition import constructions
from service.recognition.grammar import grammar
from service.recognition.recognizer import recognize
from service.recognition.templates import expand
from service.recognition.tokens import Tokens

WORDS = sorted({word for code in ("en", "de") for words in language(code).lexicon.values() for word in words})
SIGNS = [
    " ",
    " ",
    " ",
    "-",
    "/",
    ".",
    ",",
    "\n",
    "\n\n",
    ":",
    "'",
    "2025",
    "12",
    "31",
    "0",
    "May",
    "of",
    "the",
    "last",
    "ago",
    "vor",
]
SPEECH = st.lists(st.sampled_from([*WORDS, *SIGNS]), max_size=25).map(" ".join)


@given(st.one_of(SPEECH, st.text(max_size=80)), st.sampled_from(["en", "de"]), st.dates())
def test_any_text_on_any_day_is_answered_in_order_and_without_overlap(text: str, code: str, dct: date) -> None:
    end = 0
    for timex in resolve(Document(text, dct, code)):
        assert text[timex.start : timex.end] == timex.text
        assert timex.start >= end
        assert timex.value
        assert 0 <= timex.confidence <= 1
        end = timex.end


@given(st.text())
def test_tokens_stand_where_they_say(text: str) -> None:
    tokens = Tokens(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends)
    assert "".join(tokens.original(index) for index in range(len(tokens))) == "".join(text.split())


@pytest.mark.parametrize(
    ("template", "sequences"),
    [
        ("last {unit}", [["last", "unit"]]),
        ("[the] (last|past) {unit}", [["the", "last", "unit"], ["the", "past", "unit"], ["last", "unit"], ["past", "unit"]]),
        ("{year}-{mm}-{day}", [["year", "-", "mm", "-", "day"]]),
        ("a[ b[ c]]", [["a", "b", "c"], ["a", "b"], ["a"]]),
    ],
)
def test_a_template_stands_for_its_sequences(template: str, sequences: list[list[str]]) -> None:
    assert [[element.symbol for element in sequence] for sequence in expand(template)] == sequences


def test_what_is_written_together_must_stand_together() -> None:
    assert [element.tight for element in expand("{year}-{mm}")[0]] == [False, True, True]
    assert [element.tight for element in expand("{month} {day}, {year}")[0]] == [False, False, False, False]


@pytest.mark.parametrize("template", ["the (last", "last) week", "{Unit}"])
def test_a_broken_template_is_an_error(template: str) -> None:
    with pytest.raises(ValueError, match="template"):
        expand(template)


@pytest.mark.parametrize("code", codes())
def test_every_construction_of_a_language_is_known(code: str) -> None:
    assert set(language(code).patterns) <= set(constructions.REGISTRY)


def test_a_paragraph_ends_a_phrasing() -> None:
    text = "They left in May\n\n2025 was better."
    assert [text[timex.start : timex.end] for timex in resolve(Document(text, date(2026, 1, 12)))] == ["May", "2025"]


def test_a_line_break_inside_of_a_phrasing_does_not() -> None:
    assert [timex.value for timex in resolve(Document("They left on 12\nMay 2025.", date(2026, 1, 12)))] == ["2025-05-12"]


def test_the_longest_phrasing_wins() -> None:
    mentions = recognize(Tokens("the third quarter of last year"), grammar("en"))
    assert [str(mention.term) for mention in mentions] == ["Within(Last(ANCHOR, YEAR), QUARTER_3)"]


def test_an_unknown_language_is_an_error() -> None:
    with pytest.raises(LookupError, match="xx"):
        language("xx")


def found(text):
    tokens = Tokens(text)
    return [text[tokens.starts[mention.first] : tokens.ends[mention.last - 1]] for mention in recognize(tokens, grammar("en"))]


@pytest.mark.parametrize(
    "text",
    [
        "The printer answers at 192.168.0.1 again.",
        "Call 555-12-10-99 for tickets.",
        "They drew 5-12-19-23-31-40.",
        "Version 1.2.3.4 mends it.",
        "1/1/1/1/1/1/1/1/",
    ],
)
def test_rows_of_four_or_more_numbers_are_no_dates(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("It opened on 5/12/2025.", ["5/12/2025"]),
        ("It opened on 2025-12-05.", ["2025-12-05"]),
        ("She came last week and left on Monday.", ["last week", "Monday"]),
    ],
)
def test_three_numbers_are_a_date(text, mentions):
    assert found(text) == mentions


def test_a_phrasing_does_not_reach_over_a_paragraph():
    assert found("They met last\n\nweek after week") == []


@pytest.mark.parametrize("text", ["192.168.0.1", "1/2/3/4", "2014 2015 2016 2017 2018", "7 " * 30])
def test_rows_of_numbers_are_no_dates(text: str) -> None:
    assert resolve(Document(text, date(2026, 1, 12))) == ()


@pytest.mark.parametrize("words", ["the day before ", "the day after ", "the week before ", "the morning of ", "two days after "])
def test_what_leads_on_to_itself_without_end_is_read_to_the_end(words):
    assert all(len(text.split()) < 20 for text in found(words * 3_000))


@pytest.mark.parametrize("words", ["last ", "the day after ", "one hundred and ", "the end of the "])
def test_words_without_a_time_have_none_however_often(words):
    assert found(words * 4) == []
    assert found(f"It ended on Tuesday. {words * 9}. It began on Friday.") == ["Tuesday", "Friday"]


@pytest.mark.parametrize("words", ["Monday, ", "12 May 2025\n", "in May ", "2020 to "])
def test_the_same_time_is_told_as_often_as_it_is_said(words):
    assert len(found(words * 9)) == 9


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Normal service Monday\nYesterday I ran home.", ["Monday", "Yesterday"]),
        ("Who is quitting by Feb\nFirst come, first served", ["Feb"]),
        ("They met on the evening of\nMonday, 12 May\n2025.", ["the evening of\nMonday, 12 May\n2025"]),
    ],
)
def test_a_phrasing_does_not_reach_over_a_line_that_is_whole(text, mentions):
    assert found(text) == mentions
