"""The kind of an event (a happening, a saying, a period) and its modality (happened, planned, possible, negated)."""

from collections.abc import Sequence

from service.events.clauses.delays import delay
from service.events.event import Kind, Modality
from service.events.sentence.phrases import names_event
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import NOMINAL, Tag, Token
from service.temporal.timex import Timex

_VERB_GROUP = 4
_OPENS = frozenset({Tag.RELATIVE, Tag.OPEN})


def kind(sentence: Sentence, reading: Reading, mention: int) -> Kind:
    """Give the kind of what a mention dates: a saying or source is a `report`, a span up to the publication day a `period`."""
    timex = sentence.tokens[mention].timex
    if timex is not None and _is_background(timex, sentence):
        return "period"
    subject = reading.carrier == "noun" or (reading.verb is not None and mention < reading.verb)
    if reading.carrier in {"saying", "source"} or (subject and _dates_a_report(sentence, mention)):
        return "report"
    return "event"


def _is_background(timex: Timex, sentence: Sentence) -> bool:
    interval = timex.interval
    if timex.bound == "since":
        return interval is not None and interval.first_day <= sentence.published
    return timex.type == "DURATION" and interval is not None and interval.first_day < sentence.published <= interval.last_day


def _dates_a_report(sentence: Sentence, mention: int) -> bool:
    """Read "a Friday report": the date stands right before the noun for a saying, which is the subject or a source."""
    after = mention + 1
    if after < len(sentence.tokens) and sentence.tokens[after].lower == "'s":
        after += 1
    if after >= len(sentence.tokens) or sentence.tokens[after].lower not in sentence.cues.reporting_nouns:
        return False
    return mention > 0 and sentence.tokens[mention - 1].tag in {Tag.DETERMINER, Tag.POSSESSIVE, Tag.PREPOSITION, Tag.ADJECTIVE}


def modality(sentence: Sentence, reading: Reading, mention: int) -> Modality:
    """How real the event is, from the words of its clause; a date to come makes what is not merely possible a plan."""
    words, cues = _scope(sentence, reading), sentence.cues
    lower = [word.lower for place, word in enumerate(words) if word.tag is not Tag.TIMEX and not _means_nothing(words, place)]
    text = " ".join(lower)
    report = reading.carrier in {"saying", "source"}
    if not report and _phrase(text, cues.open_phrases):
        return "possible"
    if not report and _is_condition(sentence, reading):
        return "possible"
    if reading.denied or (not report and _negated(sentence, reading) and delay(sentence, reading, mention) is None):
        return "negated"
    if not report and (_any(lower, cues.possible_words) or _phrase(text, cues.possible_phrases)):
        return "possible"
    meant = _plans(sentence, words, mention) or _phrase(text, cues.planned_phrases)
    intended = meant and not report and reading.carrier == "verb" and not _is_hearsay(sentence, words)
    if not intended and not _is_coming(sentence, reading, mention):
        return "happened"
    return "possible" if not report and _has_condition(sentence, reading) else "planned"


def _means_nothing(words: Sequence[Token], place: int) -> bool:
    """Tell whether a word says nothing of the clause: a name ("May Lindqvist"), or an adjective ("a tour likely to last")."""
    word, before = words[place], words[place - 1] if place else None
    following = words[place + 1] if place + 1 < len(words) else None
    if word.tag is Tag.MODAL:
        return word.text[0].isupper() and following is not None and following.tag is Tag.NAME
    attribute = before is not None and before.tag in NOMINAL and following is not None and following.tag is Tag.MARK
    return word.tag is Tag.ADVERB and attribute


def _is_condition(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether "if" or "unless" opens the clause itself ("if the council does not meet by Friday")."""
    if reading.verb is None or sentence.cues.verb_second:
        return False
    around = sentence.tokens[max(0, reading.start - 1) : reading.start + 1]
    return any(token.lower in sentence.cues.conditionals and token.tag is Tag.SUBORDINATOR for token in around)


def _is_coming(sentence: Sentence, reading: Reading, mention: int) -> bool:
    timex, interval = sentence.tokens[mention].timex, sentence.tokens[mention].interval
    if timex is None or interval is None:
        return False
    ends = timex.mod == "END" and interval.last_day > sentence.published  # "at the end of the year" is not over before it
    return interval.first_day > sentence.published or (
        ends and (reading.verb is None or sentence.tokens[reading.verb].tag is not Tag.PAST)
    )


def _plans(sentence: Sentence, words: Sequence[Token], mention: int) -> bool:
    """Tell whether a verb of the clause speaks of a plan; "the plan" does not, nor "wird" of a day that is over."""
    cues = sentence.cues
    interval = sentence.tokens[mention].interval
    over = interval is not None and interval.last_day < sentence.published
    plain, named = cues.base_verbs | cues.present_verbs, cues.gerund_endings or ("\0",)  # "a planning application"
    return any(
        word.lower in cues.planned_words
        and not (word.tag in NOMINAL and (word.lower in plain or word.lower.endswith(named)))
        and word.tag not in {Tag.ADJECTIVE, Tag.NAME}
        and not (over and word.lower in cues.historic_auxiliaries)
        for word in words
    )


def _has_condition(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether an "if" clause stands right before or behind the clause ("If it rains, we will play on Friday")."""
    parts, tokens, cues = sentence.segments, sentence.tokens, sentence.cues
    verb = reading.start if reading.verb is None else reading.verb
    place = next((index for index, part in enumerate(parts) if part.start <= verb < part.end), None)
    if place is None:
        return False
    around = [parts[index] for index in (place - 1, place + 1) if 0 <= index < len(parts)]
    return any(
        tokens[part.start].lower in cues.conditionals
        or (part.start and part.opener is Tag.SUBORDINATOR and tokens[part.start - 1].lower in cues.conditionals)
        for part in around
    )


def _scope(sentence: Sentence, reading: Reading) -> Sequence[Token]:
    """Give the words of the clause before the first word of a subordinate one, with the joining word that opens the clause."""
    start = reading.start
    if start and sentence.tokens[start - 1].lower in sentence.cues.possible_words | sentence.cues.negators:
        start -= 1
    if reading.verb is not None:
        start = next(
            (place + 1 for place in range(reading.verb - 1, start - 1, -1) if sentence.tokens[place].tag in _OPENS), start
        )
    end = start + 1
    while end < reading.end and sentence.tokens[end].tag not in _OPENS:
        end += 1
    return [sentence.tokens[place] for place in range(start, end) if place not in reading.dropped]


def _any(words: Sequence[str], cue_words: frozenset[str]) -> bool:
    return any(word in cue_words for word in words)


def _phrase(text: str, phrases: Sequence[str]) -> bool:
    padded = f" {text} "
    return any(f" {phrase} " in padded for phrase in phrases)


def _negated(sentence: Sentence, reading: Reading) -> bool:
    """Tell whether the verb of the clause is denied; a "no" behind the verb denies something else ("left with no warning")."""
    cues = sentence.cues
    if reading.verb is None:
        return False
    end = reading.end if cues.verb_second else min(reading.end, reading.verb + _VERB_GROUP)
    words = [word.lower for word in _scope(sentence, reading) if word.start < sentence.tokens[end - 1].end]
    if _phrase(" ".join(words), cues.negating_phrases) or _is_undone(sentence, words):
        return True
    last = next((word for word in reversed(words) if word.isalpha()), "")
    phrase = f"{sentence.tokens[reading.verb].lower} {last}"
    if cues.verb_second and phrase in cues.falling_out:
        return any(names_event(word, cues) or word.lower in cues.held_nouns for word in _scope(sentence, reading))
    if phrase in cues.ruling_out or last in cues.ruling_out:  # denied, it only stays possible ("schloss … nicht aus")
        return False
    verbs = cues.copulas | cues.infinitive_marks
    denied = [
        word
        for place, word in enumerate(words)
        if not (word == "not" and words[place + 1 : place + 2] == ["to"] and words[place - 1] not in verbs)
    ]  # "told me not to start" denies the start alone
    return any(word in cues.negators or word.endswith("n't") for word in denied)


def _is_undone(sentence: Sentence, words: Sequence[str]) -> bool:
    """Tell whether "ohne … zu" says what was not done; "ohne Unterlass" denies nothing."""
    cues = sentence.cues
    opened = bool(words) and words[0] in cues.negating_openers
    return opened and (not cues.infinitive_word or any(cues.infinitive_word in word for word in words))


def _is_hearsay(sentence: Sentence, words: Sequence[Token]) -> bool:
    """Tell whether a modal only passes on what is said of the past ("soll das Boot gerammt haben")."""
    closing = [word for word in words if word.tag not in {Tag.OTHER, Tag.CLOSE, Tag.COMMA, Tag.TIMEX}][-2:]
    if [word.tag for word in closing] != [Tag.PARTICIPLE, Tag.INFINITIVE]:
        return False
    return closing[1].lower in sentence.cues.perfect_infinitives and any(word.tag is Tag.MODAL for word in words)
