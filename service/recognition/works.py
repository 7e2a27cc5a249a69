"""Names of works, broadcasts and wars that are made of words of time: "This Week", "60 Minutes", "Monday Night Football"."""

from itertools import takewhile

from service.languages.language import Language
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens

_SPOKEN = frozenset(
    {
        "this unit",
        "last unit",
        "next unit",
        "day from today",
        "the present",
        "units",
        "amount",
        "tonight",
        "part of today",
        "part of yesterday",
        "part of a day",
        "how often",
        "unit spoken of",
        "part of an amount",
    }
)
"""Rules of phrasings that are written small inside of a sentence."""
_SENTENCE_ENDS = frozenset(".!?:;")
_QUOTES = frozenset("\"'“”„`([")
_MARKS = frozenset('"“”„»«')
_STOPS = frozenset(".!?,;:")
_SAYING = ("te", "t", "en")
"""How a verb ends that tells who said something."""
_TITLE = 7
"""How many words of a title may stand before or behind a time."""
_ADDRESSES = frozenset({"http", "https"})
_AROUND = 9
_SHORTEST_PLAIN = 4


def drop_works(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop what is part of a name: what has capitals where the text around has none, or stands in a quoted title."""
    if language.guards.capital_nouns:
        return [mention for mention in mentions if not _is_in_a_title(mention, tokens, language)]
    return [
        mention
        for mention in mentions
        if not (
            (mention.rule in _SPOKEN and _is_work(mention, tokens))
            or (mention.rule == "short year" and _is_label(mention, tokens, language))
        )
    ]


def _is_in_a_title(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether a name without a number stands within a title in quotation marks: "„Die Frau im Morgengrauen“"."""
    first, last, frame = mention.first, mention.last, language.tense.frame
    begin = next((at for at in range(first - 1, max(-1, first - _TITLE), -1) if tokens.words[at] in _MARKS), -1)
    end = next((at for at in range(last, min(len(tokens), last + _TITLE)) if tokens.words[at] in _MARKS), -1)
    if begin < 0 or end < 0 or end - begin == last - first + 1 or tokens.glued(begin) or not tokens.glued(end) or frame is None:
        return False
    behind = tokens.words[end + 1 : end + 3]
    if behind[:1] == [","] and behind[-1] not in frame.nominal and behind[-1].endswith(_SAYING):
        return False  # "„Daran denke ich jeden Tag“, sagte er": no title but speech
    inside = range(begin + 1, end)
    if not tokens.original(begin + 1)[0].isupper() or not (begin + 1 < first or tokens.words[first] in frame.nominal):
        return False
    told = frame.past | frame.ahead | frame.have | frame.be | frame.modal | frame.present
    return not any(tokens.words[at][0].isdigit() or tokens.words[at] in _STOPS or tokens.words[at] in told for at in inside)


def _is_label(mention: Mention, tokens: Tokens, language: Language) -> bool:
    """Whether two digits belong to a name before or behind them: "Expo '98", "'60 Minutes"."""
    before, after = mention.first - 1, mention.last
    licensed = before >= 0 and tokens.words[before] in language.guards.licences
    if licensed or before < 0:
        return False
    named = not tokens.original(before).islower() and tokens.words[before].isalpha()
    return named or (
        after < len(tokens)
        and tokens.original(after)[0].isupper()
        and not tokens.glued(after)
        and tokens.words[before] not in language.guards.followers
    )


def _is_work(mention: Mention, tokens: Tokens) -> bool:
    first, last = mention.first, mention.last
    written = [tokens.original(index) for index in range(first, last) if tokens.words[index].isalpha()]
    if not written or not all(word.istitle() for word in written):
        return False
    if first and mention.rule == "day from today" and _is_acronym(first - 1, tokens):
        return True
    if len(written) == 1 and _opens_sentence(first, tokens) and not _is_quoted(mention, tokens):
        return False
    return _is_running(first, last, tokens)


def _is_acronym(index: int, tokens: Tokens) -> bool:
    """Whether a word is written in capitals throughout: "NBC Today"."""
    word = tokens.original(index)
    return len(word) > 1 and word.isalpha() and word.isupper()


def _opens_sentence(index: int, tokens: Tokens) -> bool:
    """Whether a word has its capital from its place; behind a quotation mark too, for speech begins there."""
    before = index - 1
    if before < 0 or tokens.words[before] in _SENTENCE_ENDS or tokens.words[before] in _QUOTES:
        return True
    between = tokens.text[tokens.ends[before] : tokens.starts[index]]
    return "\n" in between or (tokens.words[before] == "-" and bool(between))


def _is_quoted(mention: Mention, tokens: Tokens) -> bool:
    """Whether quotation marks stand around it alone: the "Today" show."""
    before, after = mention.first - 1, mention.last
    return (
        before >= 0
        and after < len(tokens)
        and tokens.words[before] in _QUOTES
        and tokens.glued(mention.first)
        and tokens.words[after] in _QUOTES
        and tokens.glued(after)
    )


def _is_running(first: int, last: int, tokens: Tokens) -> bool:
    """Whether the sentence around has plain words in small letters: in a headline they may all have capitals."""
    sides = range(first - 1, max(-1, first - _AROUND), -1), range(last, min(len(tokens), last + _AROUND))
    inside = (index for side in sides for index in takewhile(lambda index: tokens.words[index] not in _SENTENCE_ENDS, side))
    return any(_is_plain(index, tokens) for index in inside)


def _is_plain(index: int, tokens: Tokens) -> bool:
    word = tokens.words[index]
    return len(word) >= _SHORTEST_PLAIN and word not in _ADDRESSES and tokens.original(index).islower()
