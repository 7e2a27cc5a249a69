"""Words, marks and mentions of time of a sentence, each with its tag."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from service.events.sentence.sentences import Span
from service.languages.cues import Cues
from service.temporal.interval import Interval
from service.temporal.timex import Timex

_TOKEN = re.compile(
    r"['’](?:s|ll|ve|re|d|m)\b|``|''"
    r"|(?:[^\W\d_]\.){2,}"
    r"|_+(?!\w)|[$€£¥#@]?\w+(?:(?:(?!['’](?:s|ll|ve|re|d|m)\b)['’&/.-]|[.,:](?=\d))\w+)*(?:%|-(?=\s))?"
    r"|--+|\.\.+"
    r"|\S"
)
SHORT_AUXILIARIES = frozenset({"'ll", "'ve", "'re", "'d", "'m"})
_OPEN_QUOTES = frozenset({"“", "„", "«", "‹", "``"})
_CLOSE_QUOTES = frozenset({"”", "»", "›", "''"})
_HARD = frozenset({";", ":", "—", "–", "--", "---", "_", "|", "•"})


class Tag(StrEnum):
    """What part a word plays, as far as a clause needs to know."""

    DETERMINER = "det"
    POSSESSIVE = "poss"
    PRONOUN = "pron"
    PREPOSITION = "prep"
    COORDINATOR = "coord"
    SUBORDINATOR = "sub"
    RELATIVE = "rel"
    PAST = "past"
    PRESENT = "present"
    MODAL = "modal"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    MARK = "mark"
    ADVERB = "adverb"
    ADJECTIVE = "adjective"
    NUMBER = "number"
    NOUN = "noun"
    NAME = "name"
    TIMEX = "timex"
    COMMA = "comma"
    HARD = "hard"
    OPEN = "open"
    CLOSE = "close"
    OTHER = "other"


FINITE = frozenset({Tag.PAST, Tag.PRESENT, Tag.MODAL})
NOMINAL = frozenset({Tag.NOUN, Tag.NAME})


@dataclass(slots=True)
class Token:
    """A word, a mark or a mention of time; the tagger guesses its `tag` and mends it."""

    start: int
    end: int
    text: str
    lower: str
    tag: Tag = Tag.OTHER
    timex: Timex | None = None

    @property
    def interval(self) -> Interval | None:
        """The time of a mention; None of a vague one, and of a word."""
        return None if self.timex is None else self.timex.interval


def has_finite(words: Iterable[Token]) -> bool:
    """Tell whether a finite verb is among words."""
    return any(word.tag in FINITE for word in words)


def is_quoted(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a place lies in a quotation or in brackets; a mark that closes what nothing opened counts for nothing."""
    depth = 0
    for token in tokens[:place]:
        depth = max(0, depth + (token.tag is Tag.OPEN) - (token.tag is Tag.CLOSE))
    return depth > 0


def tokenize(text: str, span: Span, timexes: Sequence[Timex], cues: Cues) -> list[Token]:
    """Give the tokens of `text` inside a span; a mention of time is one token. Tags are not set yet, but for marks and mentions.

    >>> from service.languages.cues import cues_for
    >>> [token.text for token in tokenize("Pakistan's army left.", (0, 21), [], cues_for("en"))]
    ['Pakistan', "'s", 'army', 'left', '.']
    """
    tokens: list[Token] = []
    position = span[0]
    for timex in timexes:
        if timex.start < position or timex.end > span[1]:
            continue
        tokens.extend(_words(text, position, timex.start, cues))
        tokens.append(Token(timex.start, timex.end, timex.text, timex.text.lower(), Tag.TIMEX, timex))
        position = timex.end
    tokens.extend(_words(text, position, span[1], cues))
    _mark_punctuation(text, tokens)
    return tokens


def _words(text: str, start: int, end: int, cues: Cues) -> Iterator[Token]:
    held: Token | None = None
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        if held is not None and word == "." and held.end == match.start() and held.lower in cues.abbreviations:
            yield Token(held.start, match.end(), held.text + ".", held.lower)
            held = None
            continue
        if held is not None:
            yield held
        held = Token(match.start(), match.end(), word, word.lower().replace("’", "'"))
    if held is not None:
        yield held


def _mark_punctuation(text: str, tokens: list[Token]) -> None:
    inside_straight = False
    for token in tokens:
        mark = token.text
        if token.tag is Tag.TIMEX or mark[0].isalnum() or mark in {"'s", "’s"}:
            continue
        if mark == ",":
            token.tag = Tag.COMMA
        elif mark in _HARD or (mark == "-" and _spaced(text, token)):
            token.tag = Tag.HARD
        elif mark in _OPEN_QUOTES or mark in {"(", "["}:
            token.tag = Tag.CLOSE if mark == "“" and _closes_german(text, token) else Tag.OPEN
        elif mark in _CLOSE_QUOTES or mark in {")", "]"}:
            token.tag = Tag.CLOSE
        elif mark == '"':
            token.tag = Tag.CLOSE if inside_straight else Tag.OPEN
            inside_straight = not inside_straight


def _spaced(text: str, token: Token) -> bool:
    return text[max(0, token.start - 1) : token.start].isspace() and text[token.end : token.end + 1].isspace()


def _closes_german(text: str, token: Token) -> bool:
    """Tell whether “ stands where „…“ ends: right after a word."""
    return token.start > 0 and not text[token.start - 1].isspace() and text[token.start - 1] not in "([—–-"
