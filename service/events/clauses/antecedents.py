"""The noun that a relative pronoun takes up, where articles show the gender of nouns."""

from service.events.sentence.phrases import Range, first_finite, phrase_start
from service.events.sentence.readings import Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import NOMINAL, Tag


def of_gender(sentence: Sentence, noun: Range, segment: Segment) -> int | None:
    """Where the noun begins that a relative pronoun fits, where the nearest does not ("ein Brief an die Belegschaft, den …")."""
    tokens, cues = sentence.tokens, sentence.cues
    wanted = cues.relative_genders.get(tokens[segment.start].lower)
    nearest = _genders_of(sentence, noun[0])
    if wanted and not nearest:
        return _over_bare(sentence, noun, segment)
    if not wanted:
        return None
    if nearest & wanted:
        return _new_head(sentence, noun[0], wanted)
    before = noun[0] - 1 if tokens[noun[0] - 1].tag is Tag.PREPOSITION else noun[0]
    if before <= 0 or tokens[before - 1].tag not in NOMINAL:
        return None
    start = phrase_start(tokens, before, 0, over_of=False)
    genders = _genders_of(sentence, start)
    return start if not genders or genders & wanted else None


def _over_bare(sentence: Sentence, noun: Range, segment: Segment) -> int | None:
    """Where the noun begins before a bare one under a preposition ("meldete sich eine Frau zu Wort, die gekündigt hatte")."""
    tokens = sentence.tokens
    verb = first_finite(tokens, segment.start, segment.end)
    bare = (
        noun[1] - noun[0] == 1 and tokens[noun[0]].tag is Tag.NOUN and tokens[noun[0] - 1].lower == sentence.cues.infinitive_word
    )
    if not bare or noun[0] <= 1 or verb is None or tokens[verb].lower.endswith("n") or tokens[noun[0] - 2].tag not in NOMINAL:
        return None
    return phrase_start(tokens, noun[0] - 1, 0, over_of=False)


def _new_head(sentence: Sentence, place: int, wanted: frozenset[str]) -> int | None:
    """Where the noun begins that a text has just brought up, before its genitive ("eine Studie der Universität, die …")."""
    tokens, cues = sentence.tokens, sentence.cues
    if place <= 1 or tokens[place].lower not in cues.genitive_articles or tokens[place - 1].tag is not Tag.NOUN:
        return None
    start = phrase_start(tokens, place, 0, over_of=False)
    return start if tokens[start].lower in cues.indefinite and _genders_of(sentence, start) & wanted else None


def _genders_of(sentence: Sentence, place: int) -> frozenset[str]:
    """Give the genders that the article at a place shows; none of a noun without one."""
    cues, word = sentence.cues, sentence.tokens[place].lower
    oblique = cues.oblique_genders.get(word, frozenset())
    return cues.article_genders.get(word, frozenset()) | oblique
