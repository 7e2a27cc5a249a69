"""The form of a language: its words, its phrasings, and the cues that tell past from future."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from service.languages.frame import Frame
from service.languages.hours import Hours

Lexicon = Mapping[str, Mapping[str, object]]
"""Category to word to meaning. A word with a capital only counts as it is written (or in capitals throughout)."""
_CLAUSE_SIGNS = frozenset(".!?;,")


def words(text: str) -> frozenset[str]:
    """Read a list of words, parted by space.

    >>> sorted(words("was were"))
    ['was', 'were']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Read a list of phrases, parted by commas.

    >>> sorted(phrases("going to, set to"))
    ['going to', 'set to']
    """
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


@dataclass(frozen=True, slots=True)
class Tense:
    """The words that tell on which side of the publication date a clause lies.

    `future` and `past` are single words, `future_phrases` pairs of them; `past_endings` are endings of past verbs and
    `past_exceptions` words with such an ending that are none; a word with one of `adverb_endings` may stand between an auxiliary
    and its verb. `conjunctions` begin a clause. `reporting` verbs tell the tense of the saying only; words of `unclear` are past
    verbs or nouns ("a cut"); an infinitive after one of `implicative` tells nothing of its own ("declined to say"), nor does one
    of `outcomes` behind one of `movements` ("fell 3 % to close at"). Words of `foretelling` look ahead from when something was
    said ("would"), what stands before one of `forecasts` is to come. After `articles` no verb stands ("no cut"), after other
    `nominal` words no participle, and after `passive` ones ("be") a participle tells nothing of its own. Words of `arranged` tell
    in the present tense what is fixed ("they meet Monday"), unless one of `denials` stands before them; those of
    `arranged_of_many` do so behind a plural or a word of `plurals` ("voters head"). With one of `denials` an `ability` is one
    that there was not ("could not be reached Friday"). What was to come is past with one of `contrasts` behind it ("was due to
    meet on Friday but"); what a clause of `content` tells right behind a name is not when ("ruled Friday that it must"). What was
    to come is past after a pair of `bygone` words ("had been due to", "had expected"), and after a `perfect` ("has decided to")
    no date is past, unless one of `past_auxiliaries` stands between.

    Right behind one of `ended` a date is past ("the year ended March 31"), right behind a `copula` one to come ("the game is
    Sunday"). `awaited` names the words right before a date to come (one of `hedges` may stand between), each with those of which
    one must stand further before it in the sentence ("postponed … until Friday"). Behind one of `told_for`, with one of
    `statistics` shortly before, a month is over ("the figures for April are due"). Behind one of `records` a length looks back
    ("the worst drought in five years"). Nouns of `incidents`, or with one of `incident_endings`, name what nobody plans: with a
    word of `dating` between them and a name, that is past ("witnesses of a crash on Sunday"), also where a word of `belonging`
    and whom it befell stand between ("The death of the mayor on Monday leaves …"). Behind a verb of `plans`, or one of `requests`
    in the perfect, the day of one of `happenings` is to come ("has asked for talks on Friday"): a word of `planning` joins it,
    none of `borders` parts it from its verb. What could not be `excluding` may come ("could not be ruled out"). A word of
    `present` before a unit names that of the telling ("this year"); behind one of `against` stands a year that figures are
    compared with, behind one of `measuring` a quarter that is not the one spoken of ("from the second quarter"). A day before one
    of `appointments` is the nearest one ("set a June 30 hearing"); figures that verbs of `showing` will tell are of a month that
    is over; what somebody was `intending` to do is to come, and the present tense, without one of `ongoing_endings`, puts a
    weekday ahead ("she is back on Thursday"); what is `halting` lasts until one ("shut until Monday"). What is `left_over` behind
    one of `lengths` is no verb ("nine days left"). "The night" behind one of `throughout` is the last one. Where a `frame` is
    given, it is read instead.
    """

    past: frozenset[str]
    future: frozenset[str]
    past_endings: tuple[str, ...] = ()
    past_exceptions: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    future_phrases: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    infinitive: str | None = None
    reporting: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    nominal: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    unclear: frozenset[str] = frozenset()
    implicative: frozenset[str] = frozenset()
    movements: frozenset[str] = frozenset()
    outcomes: frozenset[str] = frozenset()
    foretelling: frozenset[str] = frozenset()
    forecasts: frozenset[str] = frozenset()
    incidents: frozenset[str] = frozenset()
    incident_endings: tuple[str, ...] = ()
    dating: frozenset[str] = frozenset()
    belonging: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    requests: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    borders: frozenset[str] = frozenset()
    excluding: frozenset[str] = frozenset()
    present: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    measuring: frozenset[str] = frozenset()
    appointments: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    intending: frozenset[str] = frozenset()
    ongoing_endings: tuple[str, ...] = ()
    halting: frozenset[str] = frozenset()
    left_over: frozenset[str] = frozenset()
    lengths: frozenset[str] = frozenset()
    arranged: frozenset[str] = frozenset()
    arranged_of_many: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    content: frozenset[str] = frozenset()
    ability: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    bygone: frozenset[str] = frozenset()
    past_auxiliaries: frozenset[str] = frozenset()
    bygone_auxiliaries: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    ended: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    statistics: frozenset[str] = frozenset()
    told_for: frozenset[str] = frozenset()
    throughout: frozenset[str] = frozenset()
    copula: frozenset[str] = frozenset()
    awaited: Mapping[str, frozenset[str]] = field(default_factory=dict)
    frame: Frame | None = None
    verbs: frozenset[str] = field(init=False, repr=False, compare=False)
    """All words that tell a side whatever their ending: put together from those above, for most words are none."""
    marks: frozenset[str] = field(init=False, repr=False, compare=False)
    """These, and the words and signs that part clauses and sentences."""

    def __post_init__(self) -> None:
        paired = {phrase.split()[0] for phrase in self.future_phrases}
        infinitive = {self.infinitive} if self.infinitive else set()
        verbs = self.past | self.future | self.reporting | self.arranged | self.arranged_of_many | infinitive | paired
        object.__setattr__(self, "verbs", verbs)
        object.__setattr__(self, "marks", verbs | self.conjunctions | _CLAUSE_SIGNS)


@dataclass(frozen=True, slots=True)
class Topic:
    """What a text speaks of where words of time are none, as the halves of a match are none of the year.

    It concerns mentions by one of `rules` (empty: by any) whose last word is of `last` (empty: any). Words that are `telling`
    around them show the topic, unless there are as many words `against` it.
    """

    telling: frozenset[str]
    against: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Guards:
    """What keeps words that look like time from being read as time.

    `licences` are words before a bare name that is also an ordinary word or a surname ("in May", but not "Theresa May");
    `genitives` are those behind which a person's name may stand as well ("the plays of August Wilson"). `ambiguous` are the names
    that need one, unless a word of `listing` or a comma puts them in a row ("April, May and June"), a weekday that is not of
    `words_too` stands within a short text, or they stand between one of `articles` and a noun that nobody governs: not one of
    `governed` ("the May government"). `given_names` are months that people are called, `titles` come before surnames; where a
    text names such a person, a month behind one of `personal` is that one ("a letter from May"). `loose` licences are too weak
    for a year ("schon 1500"); no year stands after `codes` ("Zimmer 1999") nor before one of `makes` with its model ("a 1987
    Chevrolet Cavalier"), which no word of `firms` is ("Ford Motor Co."). What is `counted` follows a number that is no year;
    after `amounts` and figures what begins with a word of `rates` ("a year") is no duration, and after a word of `measures`
    "2:07" is no time of day ("with 2:07 to play"). What goes so much per unit of time after one of `speeds` is fast ("300 miles
    per hour"); behind one of `actors` and before a verb, not one of `after_lengths`, a phrase of `some_day` is any day. Words of
    `closing` end a phrasing only where no further word follows ("the day before"), and no phrasing ends on a word of `turning`
    before one listed with it ("a year later than planned", "brought in three years ago"). `portions` are units that an amount
    does not have before certain words ("three quarters of"). `not_before` and `not_after` list, for a word of a mention, the
    neighbours that rule it out. Only `followers` may stand behind "the summer" or "the night", which otherwise qualify a noun
    ("the summer school"). Under one of `topics` its words are no time. `capital_nouns` are written with a capital and joined to
    what qualifies them (German). Years after a word of `ages` are how old somebody is, where no noun follows (German "mit 18
    Jahren").
    """

    licences: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    ambiguous: frozenset[str] = frozenset()
    words_too: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    governed: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    makes: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    speeds: frozenset[str] = frozenset()
    some_day: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    after_lengths: frozenset[str] = frozenset()
    ages: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()
    followers: frozenset[str] = frozenset()
    topics: tuple[Topic, ...] = ()
    portions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    turning: Mapping[str, frozenset[str]] = field(default_factory=dict)
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    not_after: Mapping[str, frozenset[str]] = field(default_factory=dict)
    capital_nouns: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """One language, by its ISO 639-1 code.

    `patterns` maps a construction (its meaning, the same in all languages) to templates: `{month}` is a slot, `[the]` may be left
    out, `(last|past)` is a choice, words written together must stand together. A word before `<` has to stand before the
    phrasing and is no part of it: `(am|vom) < {part}`. `bounds` list, for each end of an open time, the words that make a date
    one: "from … on"; behind a word of `near` it is none ("shortly before midnight").
    """

    code: str
    name: str
    lexicon: Lexicon
    patterns: Mapping[str, tuple[str, ...]]
    tense: Tense
    guards: Guards = field(default_factory=Guards)
    hours: Hours = field(default_factory=Hours)
    dotted: frozenset[str] = frozenset()
    bounds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    near: frozenset[str] = frozenset()
