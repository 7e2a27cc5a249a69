"""The verbs of a language that frame its clauses."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Frame:
    """The verbs of a language that frame its clauses, and whose present tense also tells what is to come (German).

    `past` and `ahead` are verbs of that side, `perfect` participles of auxiliaries (past whatever frames them), `have` and `be`
    the auxiliaries of the perfect tense, `modal` and `present` verbs of the present; they may bear `prefixes`. `forms` give, in
    order, regular expressions for whole words: "either" is a participle beside an auxiliary and else the present, "weak" is past
    unless another verb says otherwise. `attributes` do so for what stands between a date and its noun ("die im Mai beschlossene
    Steuer"); a participle needs no article in front. Participles of `states` tell the present beside "be" ("ist geöffnet").
    `no_verbs` have such a form and are none; nor is what follows a `nominal` word (an article). `infinitive` is the word before
    an infinitive, `conjunctions` begin a clause, and what follows a word `looking_back` ("seit") is past, unless a word `ranging`
    stands behind ("vom 3. bis"). What a present state is `following` ("nach der Niederlage am Samstag sind …") is past; what
    verbs of `putting_off` move a thing `towards` ("auf Mai verschoben") is to come. Verbs that are `lasting`, and words for
    `still` beside it, make "today" mean nowadays ("gilt heute als …"), and so do nouns behind adjectives like `todays` or before
    a word like `of`, unless they end as what is `of_a_day` or the time is `going_on` ("von heute an"). Figures are `comparing`
    with the unit before ("gegenüber dem Vorjahr"). A word `quoting` opens who said something; `modals` close a perfect tense, and
    so does the `auxiliary` behind participles of `moved` ones; a verb may stand behind `pointing` words at the beginning ("das
    teilte … mit"), and a year between it and a word `completing` it ("erhielt 1872 eine Orgel"). Beside verbs that are `framing`
    a past form like those `framed` is a participle ("soll am Montag beschlossen werden"). A clock time behind `apiece` is one of
    several days ("jeweils 20 Uhr"). Words of `then` go back to the time told before ("damals"), those of `formerly` stand against
    nowadays ("früher …, heute"), as do verbs that are `standing` against a year long past ("1920 … Heute steht dort …"); what
    `anyone` does is of no one day ("wer heute durch das Tal fährt"), nor what `people` do against what they did formerly ("heute
    sagt man"). A comma beside a time with a word of `clocks` opens no clause ("Freitag, 17 Uhr, bis …"). Forms that are
    `singular` have no number of many for their subject ("1347 erreicht die Pest …"). Words `had`, and `was` beside `moved` ones,
    make the past perfect, by which a story looks back. A weekday behind a word of `hours` is one of every week ("Öffnungszeiten:
    Dienstag und Freitag").
    """

    perfect: frozenset[str]
    past: frozenset[str]
    ahead: frozenset[str]
    have: frozenset[str]
    be: frozenset[str]
    modal: frozenset[str]
    present: frozenset[str]
    forms: tuple[tuple[Literal["past", "weak", "participle", "either", "infinitive", "present"], str], ...]
    attributes: tuple[tuple[Literal["past", "ahead", "participle"], str], ...]
    prefixes: tuple[str, ...]
    states: frozenset[str]
    looking_back: frozenset[str]
    ranging: frozenset[str]
    no_verbs: frozenset[str]
    nominal: frozenset[str]
    lasting: frozenset[str]
    still: frozenset[str]
    todays: frozenset[str]
    of: frozenset[str]
    going_on: frozenset[str]
    of_a_day: tuple[str, ...]
    comparing: frozenset[str]
    quoting: frozenset[str]
    modals: frozenset[str]
    pointing: frozenset[str]
    completing: frozenset[str]
    moved: frozenset[str]
    auxiliary: str
    following: frozenset[str]
    towards: frozenset[str]
    putting_off: frozenset[str]
    infinitive: str
    conjunctions: frozenset[str]
    framing: frozenset[str]
    framed: str
    apiece: frozenset[str]
    then: frozenset[str]
    formerly: frozenset[str]
    standing: frozenset[str]
    anyone: frozenset[str]
    people: frozenset[str]
    had: frozenset[str]
    was: frozenset[str]
    hours: frozenset[str]
    clocks: frozenset[str]
    singular: str
