"""The clause that tells what is said, thought or shown: behind "that", behind "by announcing", or behind a comma."""

from service.events.sentence.phrases import Range, first_finite
from service.events.sentence.readings import Sentence, clause_end
from service.events.sentence.tokens import Tag


def complement(sentence: Sentence, place: int) -> Range | None:
    """Give the "that" clause that follows a segment at once, behind a comma where the language sets one."""
    parts = sentence.segments
    comma = sentence.cues.verb_second and place + 1 < len(parts) and parts[place + 1].opener is Tag.COMMA
    if place + 1 >= len(parts) or (parts[place + 1].start != parts[place].end and not comma):
        return None
    lead = sentence.tokens[parts[place + 1].start]
    last = sentence.tokens[parts[place].end - 1]
    announcing = last.tag in {Tag.GERUND, Tag.INFINITIVE} and last.lower in sentence.cues.reporting_verbs
    bare = announcing and parts[place + 1].opener is Tag.SUBORDINATOR  # "shocked them by announcing | he would go"
    if lead.tag is not Tag.SUBORDINATOR and not bare:
        return None
    told = bare or lead.lower in sentence.cues.complementizers or _shows_how(sentence, place)
    return (parts[place + 1].start, told_end(sentence, place + 1)) if told else None


def _shows_how(sentence: Sentence, place: int) -> bool:
    """Tell whether "wie" opens what a verb without an object tells ("der Sender zeigte, wie …"), not who says the clause."""
    tokens, segment, following = sentence.tokens, sentence.segments[place], sentence.segments[place + 1]
    verb = first_finite(tokens, segment.start, segment.end)
    if verb is None or tokens[following.start].lower not in sentence.cues.saying_openers:
        return False
    bare = all(token.tag in {Tag.TIMEX, Tag.PREPOSITION, Tag.ADVERB} for token in tokens[verb + 1 : segment.end])
    source = any(token.lower in sentence.cues.reporting_verbs for token in tokens[following.start : following.end])
    return bare and verb > segment.start and not source and sentence.has_finite(following)


def told_end(sentence: Sentence, place: int) -> int:
    """Give the end of what is said, past a clause that stands before its main one ("that if it rains, | they will stay")."""
    parts = sentence.segments
    first, following = parts[place], place + 1
    fronted = first.end - first.start > 1 and sentence.tokens[first.start + 1].tag is Tag.SUBORDINATOR
    goes_on = fronted and following < len(parts) and parts[following].opener is Tag.COMMA
    return clause_end(sentence, following if goes_on and sentence.has_finite(parts[following]) else place)


def is_indirect(sentence: Sentence, place: int) -> bool:
    """Tell whether a clause behind a comma says without "dass" what somebody says or thinks ("…, das Werk sei verkauft")."""
    parts, tokens = sentence.segments, sentence.tokens
    if place >= len(parts) or parts[place].opener is not Tag.COMMA or sentence.is_subordinate(parts[place]):
        return False
    verb = first_finite(tokens, parts[place].start, parts[place].end)
    return verb is not None and verb > parts[place].start and tokens[verb].lower in sentence.cues.subjunctives
