"""What is not to happen before a day, and so happens on it ("The pool will not open until Friday")."""

from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import FINITE, Tag

_FURTHEST = 3


def delay(sentence: Sentence, reading: Reading, mention: int) -> int | None:
    """Give the place of the "not" that "until" before a date takes back; it may be one word with its verb ("didn't")."""
    tokens, cues, verb = sentence.tokens, sentence.cues, reading.verb
    lead = mention - 1
    while lead > 1 and f"{tokens[lead - 1].lower} {tokens[lead].lower}" in cues.limit_phrases:
        lead -= 2
    if cues.verb_second or verb is None or lead <= verb or tokens[lead].lower not in cues.delaying_words:
        return None
    if any(token.tag in FINITE | {Tag.SUBORDINATOR, Tag.RELATIVE} for token in tokens[verb + 1 : lead]):
        return None
    group = range(verb, min(lead, verb + _FURTHEST))
    return next((place for place in group if tokens[place].lower == "not" or tokens[place].lower.endswith("n't")), None)
