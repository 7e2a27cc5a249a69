"""Full text of stories: SQLite's FTS5."""

import re
from collections.abc import Iterable

from peewee import SQL, Database

from service.storage.dialect import run

_PHRASE_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = " \ue000 "  # a character for private use is a word to FTS5, and none that `_WORD` lets a person ask for


def write(database: Database, story_id: str, passages: Iterable[str]) -> None:
    """Make a story found by the words of these passages; a phrase is found inside one passage only."""
    words = _BETWEEN.join(sorted(set(passages)))
    run(database, "INSERT INTO story_text (rowid, story_id, body) VALUES (?, ?, ?)", (_number(story_id), story_id, words))


def erase(database: Database, story_id: str) -> None:
    """Forget the words of a story."""
    run(database, "DELETE FROM story_text WHERE rowid = ?", (_number(story_id),))


def matching(typed: str) -> SQL:
    """Select the ids of the stories that hold what a person typed, for use behind IN."""
    return SQL("(SELECT story_id FROM story_text WHERE story_text MATCH ?)", (expression(typed),))


def expression(typed: str) -> str:
    """Write what a person typed as an FTS5 expression that means it and cannot fail.

    >>> expression('Saudi "defense pact" AND (')
    '"Saudi" "defense pact" "AND"'

    Words must all occur, words in quotation marks in this order. Without any word nothing matches.
    """
    phrases = (" ".join(_WORD.findall(phrase or word)) for phrase, word in _PHRASE_OR_WORD.findall(typed))
    return " ".join(f'"{phrase}"' for phrase in phrases if phrase) or '""'


def _number(story_id: str) -> int:
    """Find the row of a story without a scan: 60 bits of the id are the number of the row."""
    return int(story_id.removeprefix("st_")[:15], base=16)
