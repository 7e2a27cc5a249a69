"""The noun phrase that a relative clause tells of."""

from service.events.clauses.antecedents import of_gender
from service.events.sentence.phrases import Range, first_finite, names_event, phrase_start
from service.events.sentence.readings import Sentence
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import NOMINAL, Tag

_PLURAL_ENDINGS = ("n", "er", "e", "s")
_BEHIND_NOUN = frozenset({Tag.TIMEX, Tag.PARTICIPLE, Tag.PREPOSITION})


def antecedent(sentence: Sentence, segment: Segment) -> Range | None:
    """Give the noun phrase right before a relative clause."""
    tokens = sentence.tokens
    before = segment.start - 1
    between = {Tag.COMMA, Tag.OPEN}
    if sentence.cues.verb_second:
        between |= {Tag.PARTICIPLE, Tag.ADVERB, Tag.INFINITIVE}
    while before >= 0 and (tokens[before].tag in between or tokens[before].lower in sentence.cues.emphatic_pronouns):
        before -= 1
    while before > 0 and not sentence.cues.verb_second and tokens[before].tag in _BEHIND_NOUN:
        before -= 1  # "shares issued on 1 July, which …"
    if before < 0 or tokens[before].tag not in NOMINAL | {Tag.CLOSE, Tag.NUMBER}:
        return None
    floor = max((part.start for part in sentence.segments if part.start <= before), default=0)
    return phrase_start(tokens, before + 1, floor, over_of=False), before + 1


def agreeing(sentence: Sentence, noun: Range, segment: Segment) -> int:
    """Where the noun of a relative clause begins: for a plural verb at a plural noun ("Shares in Orrin, which have …")."""
    tokens, cues = sentence.tokens, sentence.cues
    verb = first_finite(tokens, segment.start, segment.end)
    if cues.verb_second and (head := of_gender(sentence, noun, segment)) is not None:
        return head
    if verb is not None and _is_genitive_of_plural(sentence, noun, segment, verb):
        return phrase_start(tokens, noun[0], 0)
    personal = tokens[segment.start].lower in cues.personal_relatives
    if personal and not _is_person(sentence, noun):
        return _over_preposition(sentence, noun)
    if not personal and _is_of_happening(sentence, noun, segment):
        return phrase_start(tokens, noun[0] - 1, 0)
    if verb is None or tokens[verb].lower not in cues.plural_auxiliaries or tokens[noun[1] - 1].lower.endswith("s"):
        return noun[0]
    linked = noun[0] > 1 and tokens[noun[0] - 1].tag is Tag.PREPOSITION and tokens[noun[0] - 2].lower.endswith("s")
    return phrase_start(tokens, noun[0] - 1, 0) if linked and tokens[noun[0] - 2].tag in NOMINAL else noun[0]


def _is_person(sentence: Sentence, noun: Range) -> bool:
    """Tell whether a noun phrase may be the bearer of "who": no bare name of something else."""
    words, cues = sentence.tokens[noun[0] : noun[1]], sentence.cues
    if words[-1].lower in cues.group_nouns | cues.collectives:
        return False
    return any(word.tag is not Tag.NAME or word.lower in cues.first_names for word in words if word.text != "&")


def _is_of_happening(sentence: Sentence, noun: Range, segment: Segment) -> bool:
    """Tell whether a happening was planned or occurred, not what stands behind it ("The shooting of a man that occurred")."""
    tokens, cues = sentence.tokens, sentence.cues
    if noun[0] <= 1 or names_event(tokens[noun[1] - 1], cues) or tokens[noun[0] - 1].lower not in cues.prepositions:
        return False
    words = {token.lower for token in tokens[segment.start : segment.end]}
    planned = tokens[noun[1] - 1].tag is Tag.NAME and bool(words & cues.event_participles)
    return (planned or bool(words & cues.occurring_verbs)) and names_event(tokens[noun[0] - 2], cues)


def _over_preposition(sentence: Sentence, noun: Range) -> int:
    """Where the people begin that a preposition joins to a name ("Economists at Commerzbank, who …")."""
    tokens = sentence.tokens
    linked = noun[0] > 1 and tokens[noun[0] - 1].tag is Tag.PREPOSITION and tokens[noun[0] - 2].tag is Tag.NOUN
    persons = sentence.cues.person_nouns | sentence.cues.person_titles
    if noun[0] > 1 and tokens[noun[0] - 1].tag is Tag.PREPOSITION and tokens[noun[0] - 2].tag is Tag.NAME:
        start = phrase_start(tokens, noun[0] - 1, 0)
        first_names = sentence.cues.male_names | sentence.cues.female_names
        return start if tokens[start].lower in first_names else noun[0]  # "Tom Reed from Orrin, who …"
    people = linked and (tokens[noun[0] - 2].lower.endswith("s") or tokens[noun[0] - 2].lower in persons)
    return phrase_start(tokens, noun[0] - 1, 0) if people else noun[0]


def _is_genitive_of_plural(sentence: Sentence, noun: Range, segment: Segment, verb: int) -> bool:
    """Tell whether a singular genitive stands before a plural clause ("Analysten der Bank, die … gerechnet hatten")."""
    tokens = sentence.tokens
    if not noun[0] or noun[1] - noun[0] <= 1 or tokens[noun[0] - 1].tag is not Tag.NOUN:
        return False
    article, owner = tokens[noun[0]].lower, tokens[noun[0] + 1].lower
    singular = article == "des" or (article in sentence.cues.genitive_articles and not owner.endswith(_PLURAL_ENDINGS))
    return singular and tokens[segment.start].lower == "die" and tokens[verb].lower.endswith("n")
