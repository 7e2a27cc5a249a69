"""What happened at last, without the "not" that "until" takes back ("did not open until Friday" is "opened")."""

from dataclasses import replace

from service.events.clauses.delays import delay
from service.events.sentence.readings import Reading, Sentence
from service.events.sentence.tokens import Tag, Token
from service.languages.cues import Cues


def affirmed(words: list[Token], sentence: Sentence, reading: Reading, mention: int) -> list[Token]:
    """Give the words without a denial that the date takes back; the words themselves for anything else."""
    denial = delay(sentence, reading, mention)
    if denial is None or reading.verb is None:
        return words
    cues = sentence.cues
    auxiliary, negator = sentence.tokens[reading.verb], sentence.tokens[denial]
    kept = [word for word in words if word.start != negator.start or word.start == auxiliary.start]
    place = next((at for at, word in enumerate(kept) if word.start == auxiliary.start), None)
    if place is None:
        return words
    plain = cues.plain_auxiliaries.get(auxiliary.lower, auxiliary.lower.removesuffix("n't"))
    if plain not in cues.doing_auxiliaries:
        return [*kept[:place], replace(auxiliary, text=plain, lower=plain), *kept[place + 1 :]]
    verb = next((at for at in range(place + 1, len(kept)) if kept[at].tag is not Tag.ADVERB), len(kept))
    if verb == len(kept) or kept[verb].lower not in cues.base_verbs:
        return words
    form = _inflected(kept[verb].lower, plain, cues)
    told = replace(kept[verb], text=form, lower=form, tag=Tag.PAST if plain == "did" else Tag.PRESENT)
    return [*kept[:place], *kept[place + 1 : verb], told, *kept[verb + 1 :]]


def _inflected(verb: str, auxiliary: str, cues: Cues) -> str:
    """Give the form of a verb that says alone what it says behind an auxiliary ("did open": "opened", "does open": "opens")."""
    if auxiliary == "do":
        return verb
    regular = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else verb
    if auxiliary == "did":
        return cues.pasts_of_verbs.get(verb) or (regular + "d" if regular.endswith("e") else regular + "ed")
    return regular + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) or regular != verb else "s")
