"""A bare name in the year that the text speaks of."""

from datetime import date

import pytest

from service.document import Document
from service.pipeline import resolve

PUBLISHED = date(2013, 11, 9)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Im Frühjahr 1525 erhoben sie sich. Am 9. Mai fiel die Burg.", ["1525-SP", "1525-05-09"]),
        ("Am 3. April 1912 zieht er fort. Am 10. Mai stellt er aus.", ["1912-04-03", "1912-05-10"]),
        ("Am 3. April 1912 zog er fort. Am 10. Mai tagt der Rat.", ["1912-04-03", "2014-05-10"]),
        ("2012 war es heiß. Damals wurde am 5. Juli gemessen.", ["2012", "PAST_REF", "2012-07-05"]),
    ],
)
def test_a_chronicle_goes_on_in_its_year(text, values):
    assert [found.value for found in resolve(Document(text, PUBLISHED, "de"))] == values
