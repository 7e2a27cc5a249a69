"""What goes on from a year before Christ is before Christ too."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve
from service.resolution.options import Options

PUBLISHED = date(2026, 1, 12)
NARRATIVE = Options(document_type="narrative")


def _values(text: str, options: Options = NARRATIVE) -> list[str]:
    found = resolve(Document(text, PUBLISHED), options)
    assert all(timex.interval is None for timex in found if timex.value.startswith("BC"))
    return [timex.value for timex in found]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The war began in 491 BC. The following year the fleet sank.", ["BC0491", "BC0490"]),
        ("The war began in 491 BC. Two years later the king died.", ["BC0491", "BC0489"]),
        ("The war began in 491 BC. A century earlier there was peace.", ["BC0491", "BC0591"]),
        ("The war began in the spring of 480 BC. In August the pass fell.", ["BC0480-SP", "BC0480-08"]),
        ("The war began in 218 BC. The next decade was worse.", ["BC0218", "BC020"]),
        ("The king ruled until 2 BC. Three years later the first census was held.", ["BC0002", "0002"]),
    ],
)
def test_a_narrative_goes_on_from_it(text, values):
    assert _values(text) == values


def test_why_names_its_anchor():
    (_, later) = resolve(Document("It began in 491 BC. The following year it ended.", PUBLISHED), NARRATIVE)
    assert (later.reason.term, later.reason.anchor, later.edtf) == ("Next(ANCHOR, YEAR)", "BC0491", None)


def test_news_stay_with_their_publication_date():
    text = "A tomb of 480 BC was found. In May the police closed it. Last week it reopened."
    assert _values(text, Options()) == ["BC0480", "2025-05", "2026-W02"]


def test_a_year_of_our_era_ends_it():
    assert _values("It began in 491 BC. In 1914 it was dug out. The following year it was lost.") == ["BC0491", "1914", "1915"]


def test_a_far_year_of_a_publication_is_that_year():
    (timex,) = resolve(Document("They met last year.", date(7000, 1, 12)))
    assert timex.value == "6999"


@pytest.mark.parametrize(
    "text", ["It stood in 9000 BC. A year later it fell.", "It stood in the fifth century BC. A year later it fell."]
)
def test_what_no_year_stands_for_is_no_anchor(text):
    assert not _values(text)[1].startswith("BC")
