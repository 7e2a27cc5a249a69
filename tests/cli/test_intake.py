from io import BytesIO
from pathlib import Path

import pytest

from service.cli.intake import Found, Unreadable, read_file, read_stream


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_a_json_file_holds_an_article(tmp_path):
    path = write(tmp_path, "one.json", '{"text": "x"}')
    assert list(read_file(path)) == [Found(str(path), {"text": "x"})]


def test_a_json_file_holds_a_list_of_articles(tmp_path):
    path = write(tmp_path, "two.json", '[{"text": "x"}, {"text": "y"}]')
    assert [found.place for found in read_file(path)] == [f"{path}[0]", f"{path}[1]"]


@pytest.mark.parametrize("name", ["three.ndjson", "three.jsonl", "three.JSONL"])
def test_lines_hold_an_article_each_and_a_bad_one_spoils_no_other(tmp_path, name):
    path = write(tmp_path, name, '{"text": "x"}\n\n{"text": \n{"text": "y"}')
    first, bad, last = read_file(path)
    assert first == Found(f"{path}:1", {"text": "x"})
    assert isinstance(bad, Unreadable)
    assert bad.place == f"{path}:3"
    assert last == Found(f"{path}:4", {"text": "y"})


def test_a_text_file_is_the_text_as_it_stands(tmp_path):
    path = write(tmp_path, "a.txt", "One.\r\n\r\nTwo.\n")
    assert list(read_file(path)) == [Found(str(path), {"text": "One.\r\n\r\nTwo.\n"})]


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.ndjson"])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path, name):
    content = '"x"' if name != "a.txt" else "x"
    (found,) = read_file(write(tmp_path, name, f"\ufeff{content}"))
    assert found.content in ("x", {"text": "x"})


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", "{", "not JSON"),
        ("a.json", "[" * 100_000, "nested too deep"),
        ("a.json", "1" * 5_000, "not JSON"),
        ("a.json", b'"\xff"', "not UTF-8 at byte 1"),
        ("a.txt", b"caf\xe9", "not UTF-8 at byte 3"),
        ("a.pdf", "%PDF", "must end in one of .json"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, name, content, reason):
    (unreadable,) = read_file(write(tmp_path, name, content))
    assert isinstance(unreadable, Unreadable)
    assert reason in unreadable.reason


def test_a_missing_file_says_so(tmp_path):
    (unreadable,) = read_file(tmp_path / "none.json")
    assert unreadable == Unreadable(str(tmp_path / "none.json"), "No such file or directory")


def test_the_form_goes_before_the_name(tmp_path):
    path = write(tmp_path, "articles.log", '{"text": "x"}')
    assert list(read_file(path, "ndjson")) == [Found(f"{path}:1", {"text": "x"})]


def test_a_long_stream_is_read_a_line_at_a_time():
    stream = BytesIO(b'{"text": "x"}\n' * 3)
    assert next(read_stream(stream, "-", "ndjson")) == Found("-:1", {"text": "x"})
    assert stream.tell() < len(stream.getvalue())
