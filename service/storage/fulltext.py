"""Full text of stories: SQLite's FTS5."""

import re
from collections.abc import Iterable, Mapping

from peewee import SQL, Database

from service.storage.dialect import delete, insert

_PHRASE_OR_WORD = re.compile(r'"([^"]*)"|([^\s"]+)')
_WORD = re.compile(r"[^\W_]+")
_BETWEEN = " \ue000 "  # a character for private use is a word to FTS5, and none that `_WORD` lets a person ask for


def write(database: Database, passages: Mapping[str, Iterable[str]]) -> None:
    """Make stories found by the words of their passages; a phrase is found inside one passage only."""
    rows = ((_number(story_id), story_id, _BETWEEN.join(sorted(set(said)))) for story_id, said in passages.items())
    insert(database, "story_text", ("rowid", "story_id", "body"), rows)


def erase(database: Database, story_ids: Iterable[str]) -> None:
    """Forget the words of stories."""
    delete(database, "story_text", "rowid", map(_number, story_ids))


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
