"""Dates inside a noun phrase: they date what the noun names, not the verb ("arrested two men over last year's blasts")."""

from service.events.clauses.brackets import in_brackets
from service.events.clauses.dated_phrases import NAMED_AFTER, DatedPhrase, dated_phrase
from service.events.sentence.phrases import GENITIVES, framed_verb, main_verb, names_event
from service.events.sentence.readings import Reading, Sentence, tense_looks_away
from service.events.sentence.segments import Segment
from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.temporal.granularity import Granularity
from service.temporal.interval import Interval


def attributed(sentence: Sentence, segment: Segment, mention: int) -> tuple[Reading | None, bool]:
    """Give the reading of a date that belongs to a noun alone, and whether the rules here settle the mention.

    Not settled is a date that noun and verb share ("Sunday's vote ended in chaos", "won last year's race"); settled without a
    reading is one that dates a mere thing ("the 2009 book", "Sunday's newspaper"): nothing happened then.
    """
    bracketed, settled = in_brackets(sentence, segment, mention)
    if settled:
        return bracketed, True
    phrase = dated_phrase(sentence, segment, mention)
    if phrase is not None and _is_this_years(sentence, segment, phrase, mention):
        return None, _other_date(sentence, segment, phrase, mention) is not None
    if phrase is None or _is_shared(sentence, segment, phrase, mention):
        return None, False
    denied = _is_called_off(sentence, segment, phrase)
    happens = denied or phrase.participial or _names_happening(sentence, phrase, mention)
    if not happens or _is_framed(sentence, segment, phrase, mention):
        return None, True
    end = max(_with_attributes(sentence, segment, phrase), mention + 1)
    end = _with_relative(sentence, segment, phrase.start, end) or end
    return Reading(phrase.start, end, "noun", denied=denied), True


def _is_this_years(sentence: Sentence, segment: Segment, phrase: DatedPhrase, mention: int) -> bool:
    """Tell whether a clause tells of a noun with nothing but its date ("Kurz war die diesjährige Sitzung")."""
    tokens, cues = sentence.tokens, sentence.cues
    words = [token for token in tokens[phrase.start : phrase.end] if token.tag in NOMINAL | {Tag.ADJECTIVE}]
    if not cues.verb_second or len(words) != 1 or mention > phrase.noun or phrase.participial or phrase.verb is None:
        return False
    takes_place = tokens[_last_word(sentence, segment)].lower in cues.taking_place
    return tokens[phrase.start].lower not in cues.oblique_articles and (tokens[phrase.verb].lower in cues.copulas or takes_place)


def _with_relative(sentence: Sentence, segment: Segment, start: int, end: int) -> int | None:
    """Read on over what a relative clause tells of a noun that stands alone ("das Unglück vom Montag, bei dem … starben")."""
    tokens, parts = sentence.tokens, sentence.segments
    following = next((part for part in parts if part.start == segment.end + 1), None)
    if not sentence.cues.verb_second or following is None or end < segment.end or following.opener is not Tag.COMMA:
        return None
    alone = sum(token.tag in NOMINAL | {Tag.ADJECTIVE} for token in tokens[start:end]) == 1
    relative = any(token.tag is Tag.RELATIVE for token in tokens[following.start : following.start + 2])
    dated = sentence.has_date(following.start, following.end)
    return following.end if alone and relative and not dated and sentence.has_finite(following) else None


def _is_shared(sentence: Sentence, segment: Segment, phrase: DatedPhrase, mention: int) -> bool:
    """Tell whether the verb happens when the noun does."""
    if phrase.participial or phrase.role == "cause":
        return False
    near = not _is_wide(sentence.tokens[mention])
    if phrase.role == "circumstance":
        opening = phrase.verb is None and not sentence.cues.verb_second  # "In the gale of May 1953, 31 people drowned"
        return near or opening or _names_happening(sentence, phrase, mention)
    measured = sentence.tokens[phrase.noun].lower in sentence.cues.amount_nouns
    if phrase.role == "object":
        dated = _other_date(sentence, segment, phrase, mention) is not None
        return (measured and not dated) or _is_taken_part_in(sentence, segment, phrase)
    if _happens_later(sentence, segment, phrase, mention):
        return False
    return measured or near or _names_happening(sentence, phrase, mention)


def _happens_later(sentence: Sentence, segment: Segment, phrase: DatedPhrase, mention: int) -> bool:
    """Tell whether a verb looks back on its subject ("Sunday's vote has been condemned"), or has a date of its own."""
    if _is_called_off(sentence, segment, phrase) or _other_date(sentence, segment, phrase, mention) is not None:
        return True
    verb, cues = _verb(phrase), sentence.cues
    meaning = sentence.tokens[_meaning(sentence, segment, verb)]
    if meaning.tag is Tag.PARTICIPLE and meaning.lower in cues.looking_back:
        return True
    return tense_looks_away(sentence, verb, mention) or _is_perfect(sentence, verb, mention)


def _verb(phrase: DatedPhrase) -> int:
    if phrase.verb is None:
        raise ValueError(phrase)  # only a circumstance, a cause or a participle has none
    return phrase.verb


def _meaning(sentence: Sentence, segment: Segment, verb: int) -> int:
    group = framed_verb if sentence.cues.verb_second else main_verb
    return group(sentence.tokens, verb, segment.end)


def _is_taken_part_in(sentence: Sentence, segment: Segment, phrase: DatedPhrase) -> bool:
    """Tell whether the verb is part of what its object names ("won last year's race", "issued Monday's statement")."""
    cues = sentence.cues
    word = sentence.tokens[_meaning(sentence, segment, _verb(phrase))].lower
    told = sentence.tokens[phrase.noun].lower in cues.reporting_nouns - cues.things
    return word in cues.attending_verbs or (told and word in cues.reporting_verbs)


def _is_perfect(sentence: Sentence, verb: int, mention: int) -> bool:
    """Tell whether "has" or "have" opens the verb group beside a date that is over: such a verb tells of today."""
    interval = sentence.tokens[mention].interval
    over = interval is not None and interval.last_day < sentence.published
    return over and sentence.tokens[verb].lower in sentence.cues.perfect_of_today


def _is_called_off(sentence: Sentence, segment: Segment, phrase: DatedPhrase) -> bool:
    """Tell whether the verb says that what the noun names did not happen ("Monday's vote was postponed")."""
    if phrase.verb is None or phrase.role not in {"subject", "object"}:
        return False
    tokens, cues = sentence.tokens, sentence.cues
    meaning = _meaning(sentence, segment, phrase.verb)
    if tokens[meaning].lower in cues.calling_off:
        return phrase.role == "object" or meaning != phrase.verb or cues.verb_second
    last = tokens[_last_word(sentence, segment) if cues.verb_second else min(meaning + 1, segment.end - 1)].lower
    return (cues.verb_second and last in cues.calling_off) or f"{tokens[meaning].lower} {last}" in cues.calling_off_phrases


def _last_word(sentence: Sentence, segment: Segment) -> int:
    place = segment.end - 1
    while place > segment.start and sentence.tokens[place].tag is Tag.OTHER:
        place -= 1
    return place


def _other_date(sentence: Sentence, segment: Segment, phrase: DatedPhrase, mention: int) -> Interval | None:
    """Give a date of the verb's own."""
    for place in range(segment.start, segment.end):
        timex = sentence.tokens[place].timex
        if timex is None or timex.interval is None or timex.type not in {"DATE", "TIME"}:
            continue
        elsewhere = place != mention and not phrase.start <= place < phrase.end
        if elsewhere and dated_phrase(sentence, segment, place) is None:
            return timex.interval
    return None


def _is_framed(sentence: Sentence, segment: Segment, phrase: DatedPhrase, mention: int) -> bool:
    """Tell whether the verb says more exactly when it was ("this year's fair opened on 3 May")."""
    own = _other_date(sentence, segment, phrase, mention) if phrase.role == "subject" else None
    wide = sentence.tokens[mention].interval
    return own is not None and wide is not None and wide != own and wide.contains(own)


def _names_happening(sentence: Sentence, phrase: DatedPhrase, mention: int) -> bool:
    """Tell whether the noun names something that happened; one with a day of its own does, unless it is printed or counted."""
    token, cues = sentence.tokens[phrase.noun], sentence.cues
    if names_event(token, cues) or token.lower in cues.reporting_nouns - cues.things:
        return True
    if token.lower in cues.things | cues.amount_nouns or _is_wide(sentence.tokens[mention]):
        return False
    return not _is_today(sentence, mention)


def _is_wide(token: Token) -> bool:
    return token.interval is None or token.interval.granularity > Granularity.WEEK


def _is_today(sentence: Sentence, mention: int) -> bool:
    """Tell whether the date may just mean these times ("today's computers")."""
    interval = sentence.tokens[mention].interval
    return interval is not None and interval.first_day == sentence.published


def _with_attributes(sentence: Sentence, segment: Segment, phrase: DatedPhrase) -> int:
    """Read on over what tells more of the noun ("the 2017 attack on a mosque in Dorn")."""
    tokens, cues = sentence.tokens, sentence.cues
    end = phrase.end
    while end < segment.end:
        start = end + 1 if tokens[end].tag is Tag.PARTICIPLE else end
        if start >= segment.end or tokens[start].lower not in cues.attribute_prepositions:
            break
        last = _phrase_after(sentence, segment, start)
        if last is None:
            break
        end = last
    return end


def _phrase_after(sentence: Sentence, segment: Segment, preposition: int) -> int | None:
    """Give the end of the noun phrase after a preposition; one of place must name the place."""
    tokens, cues = sentence.tokens, sentence.cues
    start, end = preposition + 1, preposition + 1
    while end < segment.end and (tokens[end].tag in NAMED_AFTER or tokens[end].lower in GENITIVES):
        end += 1
    joint = end < segment.end - 1 and tokens[end].tag is Tag.COORDINATOR
    between = tokens[preposition].lower in cues.between_words
    if joint and (between or (tokens[end - 1].tag is Tag.NAME and tokens[end + 1].tag is Tag.NAME)):
        end += 1
        while end < segment.end and tokens[end].tag in NAMED_AFTER:
            end += 1
    words = tokens[start:end]
    placed = tokens[preposition].lower not in cues.place_prepositions or any(word.tag is Tag.NAME for word in words)
    return end if words and placed and words[-1].tag in NOMINAL | {Tag.NUMBER} else None
