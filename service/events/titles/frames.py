"""The end of a framed verb that stands behind what a comma parts from its clause ("hat das Vorhaben, …, gutgeheißen")."""

from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import FINITE, Tag, Token

_NONFINITE = frozenset({Tag.PARTICIPLE, Tag.INFINITIVE})
_MARKS = frozenset({Tag.OTHER, Tag.COMMA, Tag.CLOSE})
_STOPS = frozenset({Tag.HARD, Tag.OPEN})
_BETWEEN = frozenset({Tag.COORDINATOR, Tag.PREPOSITION, Tag.DETERMINER})
_SHORTEST = 4


def frame_end(sentence: Sentence, reading: Reading) -> list[int]:
    """Give the places of the participle, infinitive or particle that ends the frame of a reading further right; mostly none."""
    tokens, cues = sentence.tokens, sentence.cues
    twin = _behind_twin(sentence, reading)
    if twin:
        return twin
    if not cues.verb_second or reading.carrier not in {"verb", "saying"} or reading.tail or reading.label:
        return []
    verb = first_finite(tokens, reading.start, reading.end)
    if verb is None or _is_closed(sentence, reading):
        return []
    for part in sentence.segments:
        if part.start < reading.end:
            continue
        if any(token.tag in _STOPS for token in tokens[reading.end : part.start]):
            break
        places = [place for place in range(part.start, part.end) if tokens[place].tag not in _MARKS]
        if places and not sentence.has_finite(part) and not sentence.is_subordinate(part) and not _only_date(sentence, part):
            found = _ending(sentence, places, verb)
            if found or not _is_infinitive_clause(sentence, places):
                return found
    return []


def _only_date(sentence: Sentence, part: Segment) -> bool:
    return sentence.only_date(part) and sentence.tokens[part.end - 1].tag is Tag.TIMEX


def _behind_twin(sentence: Sentence, reading: Reading) -> list[int]:
    """Give what follows the second of two dates that "and" joins ("on 15 and 16 May for repairs")."""
    tokens = sentence.tokens
    following = next((part for part in sentence.segments if part.start == reading.end), None)
    if following is None or reading.verb is None or reading.tail or tokens[reading.end - 1].tag is not Tag.TIMEX:
        return []
    place = following.start
    if tokens[place].tag is not Tag.COORDINATOR or sentence.has_finite(following):
        return []
    while place < following.end and tokens[place].tag in _BETWEEN:
        place += 1
    dated = place < following.end and tokens[place].timex is not None
    rest = range(place + 1, following.end)
    return list(rest) if dated and not any(tokens[index].tag is Tag.TIMEX for index in rest) else []


def _is_infinitive_clause(sentence: Sentence, places: list[int]) -> bool:
    """Tell whether a clause with "zu" stands between a verb and its end."""
    words = [sentence.tokens[place].lower for place in places]
    return sentence.cues.infinitive_word in words or _holds_zu(words[-1], sentence)


def _holds_zu(word: str, sentence: Sentence) -> bool:
    """Tell whether "zu" stands inside an infinitive ("anzubringen")."""
    middle = sentence.cues.infinitive_word
    return any(word.startswith(particle + middle) for particle in sentence.cues.separable_particles)


def _is_closed(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether a clause holds the end of its frame itself, or its verb stands last."""
    words = [token for token in sentence.tokens[reading.start : reading.end] if token.tag not in _MARKS]
    last = words[-1]
    if last.tag is Tag.PARTICIPLE and any(word.tag is Tag.MODAL for word in words):
        return False
    return last.tag in _NONFINITE or last.tag in FINITE or (last.tag is Tag.ADVERB and last.lower in sentence.cues.particles)


def _ending(sentence: Sentence, places: list[int], verb: int) -> list[int]:
    tokens, cues = sentence.tokens, sentence.cues
    last, finite = tokens[places[-1]], tokens[verb]
    framing = finite.tag is Tag.MODAL or finite.lower in cues.perfect_auxiliaries
    if finite.tag is Tag.MODAL and tokens[verb + 1 : places[0]] and _ends_on_participle(sentence, verb, places[0]):
        return places[-1:] if last.lower in cues.base_auxiliaries else []
    wanted = _is_nonfinite(last, sentence) if framing else last.tag is Tag.ADVERB and last.lower in cues.separable_particles
    if not wanted or _is_infinitive_clause(sentence, places):
        return []
    return places if framing else places[-1:]


def _ends_on_participle(sentence: Sentence, verb: int, end: int) -> bool:
    """Tell whether a participle waits for its auxiliary ("soll im Mai gebaut | und im Juni bezogen werden")."""
    words = [token for token in sentence.tokens[verb:end] if token.tag not in _MARKS | {Tag.COORDINATOR}]
    return words[-1].tag is Tag.PARTICIPLE


def _is_nonfinite(token: Token, sentence: Sentence) -> bool:
    if token.tag in _NONFINITE:
        return True
    shaped = token.tag is Tag.ADVERB and token.text.islower() and len(token.text) >= _SHORTEST
    return shaped and token.lower.endswith(("en", "rn", "ln")) and token.lower not in sentence.cues.adverbs
