"""Dates on which nothing happened that the clause tells: they limit a term, only mean these days, or name something else."""

from service.events.sentence.phrases import first_finite
from service.events.sentence.readings import Sentence
from service.events.sentence.tokens import Tag

_ENDS_PHRASE = frozenset({Tag.PREPOSITION, Tag.COMMA, Tag.OTHER, Tag.HARD, Tag.CLOSE, Tag.COORDINATOR, Tag.ADVERB})


def dates_nothing(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether nothing happened on a date in the segment at `place`."""
    if _dates_pointer(sentence, mention):
        return True
    if sentence.cues.verb_second and (_is_compared(sentence, mention) or _is_told_of(sentence, place, mention)):
        return True
    if _limits_term(sentence, mention) or _asks_who(sentence, place) or _only_points(sentence, mention):
        return True
    return _looks_ahead(sentence, place, mention)


def _looks_ahead(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether what is over was done ahead of a date to come ("sold their shares ahead of Monday")."""
    tokens, interval = sentence.tokens, sentence.tokens[mention].interval
    before = " ".join(token.lower for token in tokens[max(0, mention - 2) : mention])
    if before not in sentence.cues.forward_phrases or interval is None or interval.first_day <= sentence.published:
        return False
    if mention + 1 < len(tokens) and tokens[mention + 1].tag not in _ENDS_PHRASE:
        return False  # "ahead of Monday's vote"
    verb = first_finite(tokens, sentence.segments[place].start, mention)
    return verb is not None and tokens[verb].tag is Tag.PAST


def _dates_pointer(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date only tells which others are meant ("after those on 4 February and 19 April")."""
    tokens, place = sentence.tokens, mention - 1
    while place > 0 and tokens[place].tag in {Tag.PREPOSITION, Tag.COORDINATOR, Tag.TIMEX}:
        place -= 1
    return place > 0 and place < mention - 1 and tokens[place].lower in sentence.cues.pointing_plurals


def _limits_term(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date only says how long what was signed runs ("einen Vertrag bis 2026")."""
    tokens, cues = sentence.tokens, sentence.cues
    return mention > 1 and tokens[mention - 1].lower in cues.until_words and tokens[mention - 2].lower in cues.term_nouns


def _asks_who(sentence: Sentence, place: int) -> bool:
    """Tell whether a clause speaks of anybody ("Wer heute über die Brücke fährt, …"): nothing happened then."""
    return sentence.tokens[sentence.segments[place].start].lower in sentence.cues.clause_pronouns


def _only_points(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date stands for what is left out, or names a contract ("matched last year's", "for May delivery")."""
    tokens, cues = sentence.tokens, sentence.cues
    if mention + 1 >= len(tokens):
        return False
    following = tokens[mention + 1]
    if following.lower == "'s":
        return mention > 0 and mention + 2 < len(tokens) and tokens[mention + 2].tag in _ENDS_PHRASE
    return following.lower in cues.contract_nouns and mention > 0 and tokens[mention - 1].tag is Tag.PREPOSITION


def _is_compared(sentence: Sentence, mention: int) -> bool:
    """Tell whether a date only has another amount ("mehr als im Vorjahr")."""
    tokens, cues, place = sentence.tokens, sentence.cues, mention - 1
    while place > 0 and tokens[place].tag in {Tag.PREPOSITION, Tag.DETERMINER} and tokens[place].lower not in cues.when_words:
        place -= 1
    before = tokens[max(0, place - 1)]
    higher = before.tag in {Tag.ADJECTIVE, Tag.ADVERB} and before.lower.endswith("er")
    return tokens[place].lower in cues.when_words and (higher or before.lower in cues.quantifiers)


def _is_told_of(sentence: Sentence, place: int, mention: int) -> bool:
    """Tell whether the verb only says what a date was ("2011 war ein gutes Jahr"): nothing happened then."""
    tokens, cues, segment = sentence.tokens, sentence.cues, sentence.segments[place]
    beside = [tokens[at] for at in (mention - 1, mention + 1) if segment.start <= at < segment.end]
    words = [token for token in tokens[segment.start : segment.end] if token.tag not in {Tag.OTHER, Tag.CLOSE}]
    last = words[-1].lower.rpartition(" ")[2] if words else ""
    named = last in cues.date_nouns and tokens[mention] is not words[-1]
    governed = mention > 0 and tokens[mention - 1].tag is Tag.PREPOSITION
    return named and not governed and any(token.lower in cues.copulas for token in beside)
