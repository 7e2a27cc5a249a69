"""The verb of a clause of a verb-second language, known by its place where no list has it.

In a main clause the finite verb stands second, in a subordinate one last; "und" may join another to it. A clause whose verb is
on no list has an unknown word at that place. Infinitives stand behind "zu", participles at the end behind an auxiliary.
"""

from collections.abc import Iterator, Sequence

from service.events.sentence.tokens import FINITE, NOMINAL, Tag, Token, has_finite
from service.events.sentence.word_forms import is_past, is_present, is_strong_participle, parted
from service.languages.cues import Cues

_STOPS = frozenset({Tag.COMMA, Tag.HARD, Tag.OTHER})
_UNSURE = frozenset({Tag.ADVERB, Tag.ADJECTIVE, Tag.PARTICIPLE, Tag.NOUN})
_FRAMED = frozenset({Tag.ADVERB, Tag.ADJECTIVE, Tag.PAST, Tag.PRESENT, Tag.MODAL, Tag.NOUN, Tag.PARTICIPLE})
_SUBJECTS = NOMINAL | {Tag.TIMEX, Tag.PRONOUN, Tag.CLOSE}
_AFTER_VERB = frozenset(
    {
        Tag.SUBORDINATOR,
        Tag.DETERMINER,
        Tag.POSSESSIVE,
        Tag.PRONOUN,
        Tag.PREPOSITION,
        Tag.NUMBER,
        Tag.TIMEX,
        Tag.ADVERB,
        Tag.OPEN,
        *NOMINAL,
    }
)
_OPENERS = frozenset({Tag.SUBORDINATOR, Tag.RELATIVE})
_WEAK_PAST = ("te", "ten")
_NO_VERBS = ("lich", "ig", "weit", "haft", "selbst", "ste", "sten", "los", "isch")
_DIVIDED_PARTICIPLES = ("be", "ver", "er", "ent", "zer")
_SHORTEST = 4
_SUBJECT_AND_RELATIVE = 2


def settle_clause_verbs(tokens: Sequence[Token], cues: Cues) -> None:
    """Tag infinitives, participles and the finite verbs that only their place in the clause shows, in place."""
    for start, end in _stretches(tokens):
        if start > 1 and tokens[start].lower in cues.quoting_words and tokens[start - 2].tag is Tag.CLOSE:
            tokens[start].tag = Tag.PRESENT
        _settle_infinitives(tokens, start, end, cues)
        _settle_participles(tokens, start, end, cues)
        if not has_finite(tokens[start:end]):
            _settle_alone(tokens, start, end, cues)
        _settle_joined(tokens, start, end, cues)
        _settle_governed_relative(tokens, start, end, cues)
        if tokens[start].tag is Tag.PREPOSITION and tokens[start].lower in cues.joining_prepositions:
            last = tokens[_last_word(tokens, start, end)]
            if [token for token in tokens[start:end] if token.tag in FINITE] == [last]:
                tokens[start].tag = Tag.SUBORDINATOR  # "Während sie schlief, …"


def _settle_governed_relative(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> None:
    """Tag the relative pronoun behind a preposition (", von dem sie sich trennte"): the verb of its clause stands last."""
    if start + 2 >= end or not start or tokens[start - 1].tag is not Tag.COMMA or tokens[start].tag is not Tag.PREPOSITION:
        return
    article = tokens[start + 1]
    last = tokens[_last_word(tokens, start, end)]
    verbs = [token for token in tokens[start:end] if token.tag in FINITE]
    if article.tag is Tag.DETERMINER and article.lower in cues.relative_articles and verbs == [last]:
        article.tag = Tag.RELATIVE


def _stretches(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    start = 0
    for place, token in enumerate(tokens):
        if token.tag in _STOPS:
            if place > start:
                yield start, place
            start = place + 1
    if start < len(tokens):
        yield start, len(tokens)


def _settle_infinitives(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> None:
    """Tag the infinitive behind "zu" at the end of a stretch ("zu erhöhen", "untersuchen zu können"), or around it."""
    if not cues.infinitive_word:
        return
    for place in range(start, end):
        token = tokens[place]
        last = place + 1 >= end or tokens[place + 1].tag in {Tag.COORDINATOR, Tag.CLOSE, *FINITE}
        if not last or not token.text.islower() or not token.lower.endswith("n") or token.tag not in _FRAMED | {Tag.INFINITIVE}:
            continue
        inside = any(token.lower.startswith(particle + cues.infinitive_word) for particle in cues.separable_particles)
        behind = place > start and tokens[place - 1].lower == cues.infinitive_word
        framed = token.lower in cues.base_auxiliaries and any(
            word.tag is Tag.MODAL or word.lower in cues.future_auxiliaries for word in tokens[start:place]
        )
        if behind or framed or (inside and token.tag is Tag.ADVERB and token.lower.endswith(("en", "ern", "eln"))):
            token.tag = Tag.INFINITIVE


def _settle_participles(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> None:
    """Tag as a participle what looks like a past at the end of a clause that an auxiliary opens ("wurde … beschlossen")."""
    for place in range(start + 1, end):
        token = tokens[place]
        if token.tag is not Tag.PAST or not is_strong_participle(token.lower, cues):
            continue
        last = place + 1 >= end or tokens[place + 1].tag in {Tag.COORDINATOR, Tag.CLOSE}
        joint = max((at for at in range(start, place) if tokens[at].tag is Tag.COORDINATOR), default=start - 1)
        framed = any(word.lower in cues.perfect_auxiliaries for word in tokens[joint + 1 : place])
        if last and framed:
            token.tag = Tag.PARTICIPLE


def _settle_alone(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> None:
    """Find the verb of a stretch that has none: the last word of a subordinate clause, the second part of another."""
    while start < end and tokens[start].tag is Tag.COORDINATOR:
        start += 1
    if start >= end:
        return
    governed = tokens[start].tag is Tag.PREPOSITION and start + 1 < end and tokens[start + 1].tag is Tag.RELATIVE
    if tokens[start].tag in _OPENERS or governed or tokens[start].lower in cues.clause_pronouns:
        place = _last_word(tokens, start, end)
        if place > start and _may_end(tokens[place], cues):
            _make_finite(tokens[place], cues)
        return
    place = next((place for place in range(start, end) if _stands_second(tokens, start, place, end, cues)), -1)
    if place >= start:
        _make_finite(tokens[place], cues)


def _last_word(tokens: Sequence[Token], start: int, end: int) -> int:
    place = end - 1
    while place > start and tokens[place].tag in {Tag.CLOSE, Tag.OPEN}:
        place -= 1
    return place


def _may_end(token: Token, cues: Cues) -> bool:
    """Tell whether a word may be the verb that ends a subordinate clause ("ausscheidet", "zusprach", "pleiteging")."""
    word = token.lower
    if not token.text.islower() or token.tag not in _UNSURE or word in cues.adverbs or len(word) < _SHORTEST:
        return False
    return word.endswith(("t", "te", "ten", "en", "rn", "ln")) or is_past(word, cues) or _ends_on_verb(word, cues)


def _ends_on_verb(word: str, cues: Cues) -> bool:
    """Tell whether a strong past with whatever stands before it ends a word ("pleite|ging", "statt|fand")."""
    return any(is_past(word[cut:], cues) for cut in range(2, len(word) - 2))


def _stands_second(tokens: Sequence[Token], start: int, place: int, end: int, cues: Cues) -> bool:
    """Tell whether an unknown word stands where the verb of a main clause does, and has the form of one."""
    token = tokens[place]
    after = tokens[place + 1] if place + 1 < end else None
    if not _may_stand_second(token, cues) or (after is not None and after.tag not in _AFTER_VERB):
        return False
    if place == start:
        return _resumes(tokens, start, after, cues)
    if token.tag is Tag.PARTICIPLE and after is None:
        return False
    before, word = tokens[place - 1], token.lower
    pointing = place == start + 1 and before.tag in {Tag.ADVERB, Tag.DETERMINER} and before.text[0].isupper()
    if before.tag not in _SUBJECTS and not pointing:
        return False
    if token.tag is Tag.ADJECTIVE and after is not None and after.tag in NOMINAL and before.tag not in {Tag.TIMEX, Tag.PRONOUN}:
        return _is_weak(word) and not word.startswith(_DIVIDED_PARTICIPLES)
    return _is_weak(word) or is_present(word, cues) or (word.endswith("t") and not _holds_ge(word, cues))


def _may_stand_second(token: Token, cues: Cues) -> bool:
    word = token.lower
    if not token.text.islower() or token.tag not in _UNSURE or len(word) < _SHORTEST:
        return False
    return word not in cues.adverbs | cues.particles | cues.plain_adjectives and not word.endswith(_NO_VERBS)


def _resumes(tokens: Sequence[Token], start: int, after: Token | None, cues: Cues) -> bool:
    """Tell whether a verb opens a stretch behind a comma: one that goes on, or says who spoke (""…", jubelte die Trainerin")."""
    token, word = tokens[start], tokens[start].lower
    if not start or tokens[start - 1].tag is not Tag.COMMA or after is None:
        return False
    verbal = _is_weak(word) or word.endswith("t")
    if start > 1 and tokens[start - 2].tag is Tag.CLOSE:
        return verbal
    unlike = token.tag is not Tag.PARTICIPLE and not word.startswith(_DIVIDED_PARTICIPLES)
    if verbal and _awaits_verb(tokens, start):
        return True
    listed = word in cues.present_verbs and after.tag is not Tag.PREPOSITION
    return verbal and (unlike or listed) and after.tag not in NOMINAL


def _awaits_verb(tokens: Sequence[Token], start: int) -> bool:
    """Tell whether a subject still waits for its verb behind a relative clause ("Ihre Frau, mit der …, | verkauft …")."""
    parts = list(_stretches(tokens[: start - 1]))
    if len(parts) != _SUBJECT_AND_RELATIVE:
        return False
    (first, first_end), (second, second_end) = parts
    relative = any(token.tag is Tag.RELATIVE for token in tokens[second : second + 2])
    open_still = not has_finite(tokens[first:first_end]) and tokens[first].tag not in _OPENERS
    return relative and open_still and has_finite(tokens[second:second_end])


def _is_weak(word: str) -> bool:
    return word.endswith(_WEAK_PAST) and not word.startswith("ge")


def _holds_ge(word: str, cues: Cues) -> bool:
    """Tell whether a word has the "ge" of a participle in front or behind its particle ("eingewandert")."""
    return word.startswith("ge") or any(word.startswith(particle + "ge") for particle in cues.separable_particles)


def _make_finite(token: Token, cues: Cues) -> None:
    past = token.lower.endswith(_WEAK_PAST) or is_past(token.lower, cues) or _ends_on_verb(token.lower, cues)
    rest = parted(token.lower, cues)
    present = rest is not None and is_present(rest[0], cues)
    token.tag = Tag.PRESENT if present or not past else Tag.PAST


def _settle_joined(tokens: Sequence[Token], start: int, end: int, cues: Cues) -> None:
    """Find the verb that "und" joins to another ("brachen ein und | erbeuteten Schmuck"); its number is that of the first."""
    for joint in range(start + 1, end - 1):
        token = tokens[joint + 1]
        if tokens[joint].tag is not Tag.COORDINATOR or token.tag not in {Tag.ADJECTIVE, Tag.ADVERB} or not token.text.islower():
            continue
        verb = next((word for word in tokens[start:joint] if word.tag in FINITE), None)
        word = token.lower
        if verb is None or word in cues.adverbs | cues.plain_adjectives or word.endswith(_NO_VERBS):
            continue
        following = next((at for at in range(joint + 2, end) if tokens[at].tag is Tag.COORDINATOR), end)
        settled = has_finite(tokens[joint + 1 : following])
        described = tokens[joint - 1].tag in {Tag.ADJECTIVE, Tag.DETERMINER, Tag.PREPOSITION}
        if settled or described or not word.endswith(_WEAK_PAST) or verb.tag is not Tag.PAST:
            continue
        sure = tokens[joint + 2].tag not in NOMINAL | {Tag.ADJECTIVE} if joint + 2 < end else False
        if word.endswith("n") == verb.lower.endswith("n") and (sure or not word.startswith("ge")):
            token.tag = Tag.PAST
