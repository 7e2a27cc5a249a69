"""When "heute" is no day but these times: "gilt heute als …", "früher …, heute", "bis heute"."""

from service.languages.frame import Frame
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens
from service.resolution.choice import Choice
from service.resolution.clauses import own_clause
from service.resolution.context import TODAY, Context, Read
from service.resolution.sides import sentence_start
from service.temporal.expressions import Vague
from service.temporal.granularity import Granularity

_BORDERS = frozenset(",;-")
_AGE = 2
"""How many digits the age of a person has."""
_BEHIND_AN_AGE = frozenset({".", ",", "und"})


def nowadays(mention: Mention, context: Context) -> Choice | None:
    """Read "heute" as these times where the verb tells what lasts: "gilt heute als …"."""
    frame = context.language.tense.frame
    if frame is None or mention.last - mention.first > 1:
        return None
    tokens, first, last = context.tokens, mention.first, mention.last
    contrasts = (
        tokens.words[first] not in frame.todays
        and (
            _stands_against_the_past(mention, context)
            or _follows_the_past(mention, context, frame)
            or _is_of_anyone(tokens, first, frame)
        )
        and context.evidence(mention).side != "past"
    )
    if contrasts or _is_of_an_age(tokens, first, last, frame):
        return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)
    heutig = tokens.words[first] in frame.todays
    if not _of_these_times(tokens, last, frame) and (heutig or not _lasts(tokens, first, last, frame)):
        return None
    return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)


def until_nowadays(mention: Mention, context: Context) -> Choice | None:
    """Read "bis heute" as these times, where the clause tells a state: "hat sich bis heute nichts geändert"."""
    frame = context.language.tense.frame
    if frame is None or mention.term != TODAY or context.tokens.words[mention.first] in frame.todays:
        return None
    if context.options.prefer != "auto" or not _tells_what_lasts(context.tokens, mention.first, mention.last, frame):
        return None
    return Choice(Vague("PRESENT"), context.published, "nothing", 0.7, mention.term)


def _stands_against_the_past(mention: Mention, context: Context) -> bool:
    """Whether a year long past stands in the same sentence: "1969 waren es neun Prozent, heute sind es siebzehn"."""
    told = context.read[-1] if context.read else None
    before = context.tokens.words[mention.first - 1] if mention.first else ""
    if before not in _BORDERS | context.language.tense.conjunctions:
        return False
    if told is None or told.interval.granularity < Granularity.YEAR or told.interval.end > context.published.start:
        return False
    return _is_long_past(told, context) and not context.is_parted_by_a_sentence(told.mention, mention)


def _is_long_past(told: Read, context: Context) -> bool:
    return told.interval.start.year < context.published.start.year - 1


def _follows_the_past(mention: Mention, context: Context, frame: Frame) -> bool:
    """Whether "heute" tells a state behind what was in the past: "Früher …, heute reicht …", "… 1920. Heute steht dort …"."""
    tokens, first = context.tokens, mention.first
    begin = sentence_start(tokens, first)
    if begin < first:
        return not frame.formerly.isdisjoint(tokens.words[begin:first])
    before = sentence_start(tokens, begin - 1)
    told = context.read[-1] if context.read and context.read[-1].mention.first >= before else None
    past = not frame.formerly.isdisjoint(tokens.words[before:begin]) or (told is not None and _is_long_past(told, context))
    return past and (_tells_what_is(tokens, first, mention.last, frame) or _is_of_people(tokens, first, mention.last, frame))


def _lasts(tokens: Tokens, first: int, last: int, frame: Frame) -> bool:
    """Whether the clause of "heute" tells what is so nowadays: "gilt heute als …", "ist noch heute zu sehen"."""
    clause, cues = own_clause(tokens, first, last, frame)
    kinds = {cue.kind for cue in cues}
    from_then_on = first > 0 and tokens.words[first - 1] in frame.of
    if from_then_on or not kinds <= {"have", "be", "present", "modal", "either", "infinitive"}:
        return False
    beside = {tokens.words[index] for index in (first - 1, last) if 0 <= index < len(tokens)}
    return not frame.lasting.isdisjoint(tokens.words[slice(*clause)]) or ("be" in kinds and not beside.isdisjoint(frame.still))


def _tells_what_is(tokens: Tokens, first: int, last: int, frame: Frame) -> bool:
    """Whether the clause of a mention tells a state, not what happens: "Heute ist dort ein Museum", "Heute steht dort …"."""
    _, cues = own_clause(tokens, first, last, frame)
    states = frame.lasting | frame.standing | frame.modal
    return bool(cues) and all(cue.kind in {"have", "be"} or tokens.words[cue.place] in states for cue in cues)


def _is_of_people(tokens: Tokens, first: int, last: int, frame: Frame) -> bool:
    """Whether the clause of a mention tells what people do: "Damals sagte man …. Heute sagt man …"."""
    clause, _ = own_clause(tokens, first, last, frame)
    return not frame.people.isdisjoint(tokens.words[slice(*clause)])


def _is_of_an_age(tokens: Tokens, first: int, last: int, frame: Frame) -> bool:
    """Whether it is told how old somebody is: "Er ist heute 68.", "… ist heute 71 und lebt in Wien"."""
    if first == 0 or tokens.words[first - 1] not in frame.be or last + 1 >= len(tokens):
        return False
    age, behind = tokens.words[last : last + 2]
    return age.isdigit() and len(age) == _AGE and behind in _BEHIND_AN_AGE


def _tells_what_lasts(tokens: Tokens, first: int, last: int, frame: Frame) -> bool:
    """Whether the clause of a mention tells what is or has been, neither in the past nor ahead: "Das gilt bis heute"."""
    kinds = {cue.kind for cue in own_clause(tokens, first, last, frame)[1]}
    return bool(kinds) and kinds <= {"have", "be", "present", "either", "participle", "modal"}


def _is_of_anyone(tokens: Tokens, first: int, frame: Frame) -> bool:
    """Whether a clause is told of whoever it may be: "Wer heute durch das Tal fährt, …"."""
    (start, _), _ = own_clause(tokens, first, first + 1, frame)
    return not frame.anyone.isdisjoint(tokens.words[start : min(start + 2, first)])


def _of_these_times(tokens: Tokens, last: int, frame: Frame) -> bool:
    """Whether "heutig" or "von heute" goes with what is no matter of one day: "das heutige Polen", not "die heutige Sitzung"."""
    words, first = tokens.words, last - 1
    if words[first] in frame.todays:
        noun = next((index for index in range(last, min(last + 2, len(tokens))) if tokens.original(index)[0].isupper()), None)
    else:
        goes_on = last < len(tokens) and words[last] in frame.going_on
        noun = first - 2 if first > 1 and words[first - 1] in frame.of and not goes_on else None
    return noun is not None and tokens.original(noun)[0].isupper() and not words[noun].endswith(frame.of_a_day)
