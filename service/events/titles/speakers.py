"""Who says the words of a title that stand in a quotation ("Lena Abara: We promised …")."""

from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.events.titles.pronouns import open_pronoun
from service.events.titles.rendering import colon

_MARKS = frozenset({"(", "[", ")", "]"})
_IN_SPEAKER = NOMINAL | {Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER}
_LONGEST_SPEAKER = 7


def with_speaker(words: list[Token], sentence: Sentence, reading: Reading) -> list[Token]:
    """Put the speaker before a title out of a quotation that speaks of "we" or of somebody unnamed.

    The words themselves where the title says "who: what" already, or no speaker stands right beside the quotation.
    """
    cues = sentence.cues
    if cues.verb_second or reading.carrier in {"saying", "source"} or not words:
        return words
    pointing = any(word.lower in cues.speaking_pronouns for word in words) or open_pronoun(words, cues) is not None
    close = _closing_mark(sentence, reading.end - 1) if pointing else None
    if close is None or not _opened_before(sentence, reading.start):
        return words
    speaker = _speaker_behind(sentence, close + 1)
    if not speaker:
        return words
    first = speaker[1:] if speaker[0].tag is Tag.DETERMINER else speaker
    return [*first, colon(first), *words]


def _opened_before(sentence: Sentence, place: int) -> bool:
    marks = [
        token.tag for token in sentence.tokens[: place + 1] if token.tag in {Tag.OPEN, Tag.CLOSE} and token.text not in _MARKS
    ]
    return marks.count(Tag.OPEN) > marks.count(Tag.CLOSE)


def _closing_mark(sentence: Sentence, place: int) -> int | None:
    tokens = sentence.tokens
    found = next((at for at in range(place, len(tokens)) if tokens[at].tag in {Tag.OPEN, Tag.CLOSE}), None)
    return found if found is not None and tokens[found].tag is Tag.CLOSE and tokens[found].text not in _MARKS else None


def _speaker_behind(sentence: Sentence, start: int) -> list[Token]:
    """Give the noun phrase of "said the mayor", "the mayor said" behind a quotation; empty for a pronoun."""
    tokens, cues = sentence.tokens, sentence.cues
    verb = first_finite(tokens, start, min(len(tokens), start + _LONGEST_SPEAKER))
    told = next((at for at in range(start, min(len(tokens), start + 2)) if tokens[at].lower in cues.reporting_verbs), verb)
    if told is None or tokens[told].lower not in cues.reporting_verbs:
        return []
    begin = told + 1 if told == start else start
    end = begin
    limit = len(tokens) if told == start else told
    while end < min(limit, begin + _LONGEST_SPEAKER) and tokens[end].tag in _IN_SPEAKER:
        end += 1
    phrase = list(tokens[begin:end])
    return phrase if any(token.tag in NOMINAL for token in phrase) and told in {start, end} else []
