"""What is told by the way in the past perfect, before the time that the story has come to: "They had failed in March"."""

from service.languages.frame import Frame
from service.languages.language import Tense
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution.clauses import own_clause
from service.resolution.sides import ends_sentence, places_before

_REACH = 14
"""Within how many words the verb of a mention stands."""
_APART = 3
"""How many words an auxiliary and its participle may stand apart ("had not yet begun")."""


def is_background(mention: Mention, tokens: Tokens, tense: Tense) -> bool:
    """Whether the verb of a mention, before it in its clause or else behind it in its sentence, is in the past perfect."""
    if tense.frame is not None:
        return _is_framed(mention, tokens, tense.frame)
    if not tense.bygone_auxiliaries:
        return False
    for index in places_before(tokens, mention.first, _REACH):
        if tokens.words[index] == "," or tokens.words[index] in tense.conjunctions:
            break
        if _is_past(tokens, index, tense):
            return _is_perfect(tokens, index, tense)
    for index in range(mention.last, min(len(tokens), mention.last + _REACH)):
        if ends_sentence(tokens, index):
            break
        if _is_past(tokens, index, tense) and tokens.words[index] not in tense.bygone_auxiliaries:
            return _is_perfect(tokens, index, tense)
    return False


def _is_framed(mention: Mention, tokens: Tokens, frame: Frame) -> bool:
    """Whether an auxiliary and a participle frame the clause: "hatte er im März den Posten übernommen"."""
    _, cues = own_clause(tokens, mention.first, mention.last, frame)
    verbs = [tokens.words[cue.place] for cue in cues]
    had = not frame.had.isdisjoint(verbs) and any(cue.kind in {"participle", "either"} for cue in cues)
    was = not frame.was.isdisjoint(verbs) and not (frame.moved | frame.perfect).isdisjoint(verbs)
    return (had or was) and not any(cue.kind == "past" and tokens.words[cue.place] not in frame.had | frame.was for cue in cues)


def _is_past(tokens: Tokens, index: int, tense: Tense) -> bool:
    word = tokens.words[index]
    return (
        word in tense.past or word in tense.reporting or (word.endswith(tense.past_endings) and word not in tense.past_exceptions)
    )


def _is_perfect(tokens: Tokens, index: int, tense: Tense) -> bool:
    """Whether a past form is the participle of an auxiliary right before it: "had failed", "had not been seen"."""
    words = tokens.words
    place = next((at for at in range(index - 1, max(-1, index - _APART - 1), -1) if words[at] in tense.bygone_auxiliaries), None)
    return place is not None and not any(word in tense.nominal or word in tense.conjunctions for word in words[place + 1 : index])
