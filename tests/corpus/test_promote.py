from tests.corpus.promote import arranged

WEEK = """\
language: en
published: 2026-01-12  # a Monday
cases:
  - value: 2026-W02
    phrasings: |
      They met [last week].
pending:
  - values: [2014, 2018]
    mod: APPROX
    phrasings: |
      He led it from [2014] to [2018].
negatives: |
  He may sing.
"""


def _write(tmp_path, monkeypatch, text):
    monkeypatch.setattr("tests.corpus.promote.CORPUS", tmp_path)
    path = tmp_path / "en" / "weeks.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_a_line_that_is_read_moves_up(tmp_path, monkeypatch):
    assert "pending" not in arranged(_write(tmp_path, monkeypatch, WEEK), set())


def test_lines_that_fail_move_down_with_what_they_mean(tmp_path, monkeypatch):
    failing = {("en/weeks.yaml", "2026-01-12", text) for text in ("They met [last week].", "He may sing.")}
    path = _write(tmp_path, monkeypatch, WEEK)
    assert "pending:\n  - value: 2026-W02\n    phrasings: |\n      They met [last week].\n" in arranged(path, failing)
    assert "pending_negatives: |\n  He may sing.\n" in arranged(path, failing)


def test_lines_in_their_place_stay_as_they_are_written(tmp_path, monkeypatch):
    failing = {("en/weeks.yaml", "2026-01-12", "He led it from [2014] to [2018].")}
    assert arranged(_write(tmp_path, monkeypatch, WEEK), failing) == WEEK
