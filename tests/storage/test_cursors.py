import base64
import json

import pytest

from service.storage import cursors
from service.storage.errors import BadCursorError


@pytest.mark.parametrize(
    "written",
    [
        [1, "date", "2026-01-05T00:00:00", "\ud800"],
        [1, "date", float("inf"), "st_1"],
        [1, "date", float("nan"), "st_1"],
        [1, "weight", 1.0, "st_1"],
        [2, "date", "2026-01-05T00:00:00", "st_1"],
        [1, "date", "2026-01-05T00:00:00"],
        {"date": 1},
    ],
)
def test_what_was_never_written_is_refused(written):
    cursor = base64.urlsafe_b64encode(json.dumps(written).encode()).rstrip(b"=").decode()
    with pytest.raises(BadCursorError):
        cursors.read("date", cursor)
