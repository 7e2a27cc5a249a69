"""What the reading of events needs to know about a language."""

import importlib
import importlib.util
import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

_CODE = re.compile(r"[a-z]{2,3}")

Gender = Literal["person", "thing", "plural"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """The cue words of one language, all in lower case.

    An empty set is an honest answer: the clause is then cut at punctuation only and the title is the clause without its date.
    """

    code: str
    nouns_are_capitalised: bool = False
    verb_second: bool = False
    ordinal_stop: bool = False

    abbreviations: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    strong_genitives: frozenset[str] = frozenset()
    strong_endings: dict[str, str] = field(default_factory=dict)
    genitive_endings: tuple[str, ...] = ()
    noun_endings: tuple[str, ...] = ()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    contractions: frozenset[str] = frozenset()
    possessives: dict[str, Gender] = field(default_factory=dict)
    pronouns: dict[str, Gender] = field(default_factory=dict)
    reflexives: frozenset[str] = frozenset()
    dative_pronouns: frozenset[str] = frozenset()
    dative_only: frozenset[str] = frozenset()
    person_compounds: tuple[str, ...] = ()
    neuter_nouns: tuple[str, ...] = ()
    object_forms: frozenset[str] = frozenset()
    object_pronouns: dict[str, Gender] = field(default_factory=dict)
    object_only: frozenset[str] = frozenset()
    empty_pronouns: frozenset[str] = frozenset()
    term_nouns: frozenset[str] = frozenset()
    personal_verbs: frozenset[str] = frozenset()
    after_prepositions: frozenset[str] = frozenset()
    subjunctives: frozenset[str] = frozenset()
    thinking_verbs: frozenset[str] = frozenset()
    subject_only: frozenset[str] = frozenset()
    dative_plurals: dict[str, str] = field(default_factory=dict)
    weather_verbs: frozenset[str] = frozenset()
    judging_verbs: frozenset[str] = frozenset()
    seeming_verbs: frozenset[str] = frozenset()
    empty_verbs: frozenset[str] = frozenset()
    pronoun_genders: dict[str, frozenset[str]] = field(default_factory=dict)
    article_genders: dict[str, frozenset[str]] = field(default_factory=dict)
    relative_genders: dict[str, frozenset[str]] = field(default_factory=dict)
    place_relatives: frozenset[str] = frozenset()
    possessive_stems: frozenset[str] = frozenset()
    oblique_genders: dict[str, frozenset[str]] = field(default_factory=dict)
    genitive_articles: frozenset[str] = frozenset()
    collectives: frozenset[str] = frozenset()
    group_nouns: frozenset[str] = frozenset()
    person_nouns: frozenset[str] = frozenset()
    object_relatives: frozenset[str] = frozenset()
    clause_nouns: frozenset[str] = frozenset()
    oblique_articles: frozenset[str] = frozenset()
    accusatives: frozenset[str] = frozenset()
    telling_pairs: frozenset[tuple[str, str]] = frozenset()
    plural_auxiliaries: frozenset[str] = frozenset()
    lasting_verbs: frozenset[str] = frozenset()
    lasting_ends: dict[str, str] = field(default_factory=dict)
    until_words: frozenset[str] = frozenset()
    told_before: frozenset[str] = frozenset()
    separable_particles: frozenset[str] = frozenset()
    moved_prepositions: frozenset[str] = frozenset()
    singular_articles: frozenset[str] = frozenset()
    other_pronouns: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    date_prepositions: frozenset[str] = frozenset()
    part_nouns: frozenset[str] = frozenset()
    date_words: frozenset[str] = frozenset()
    date_leads: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    superlative_endings: tuple[str, ...] = ()
    ordinals: frozenset[str] = frozenset()
    percent_words: frozenset[str] = frozenset()
    limit_prepositions: frozenset[str] = frozenset()
    standing_prepositions: frozenset[str] = frozenset()
    firm_particles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    turning_particles: frozenset[str] = frozenset()
    amount_comparisons: frozenset[str] = frozenset()
    changes: frozenset[str] = frozenset()
    contract_nouns: frozenset[str] = frozenset()
    not_adverbs: frozenset[str] = frozenset()
    former_adverbs: frozenset[str] = frozenset()
    peaks: frozenset[str] = frozenset()
    date_limits: frozenset[str] = frozenset()
    date_nouns: frozenset[str] = frozenset()
    focus_words: frozenset[str] = frozenset()
    capital_abbreviations: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    female_pronouns: frozenset[str] = frozenset()
    comparisons: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    when_words: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    complementizers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    genitive_relatives: frozenset[str] = frozenset()
    personal_relatives: frozenset[str] = frozenset()
    event_participles: frozenset[str] = frozenset()
    short_auxiliaries: dict[str, str] = field(default_factory=dict)
    relative_articles: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    connectives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    verb_adverbs: frozenset[str] = frozenset()
    place_adverbs: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    infinitive_word: str = ""
    free_infinitives: frozenset[str] = frozenset()
    agent_prepositions: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    resuming_words: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()

    intransitives: frozenset[str] = frozenset()
    doing_auxiliaries: frozenset[str] = frozenset()
    bare_auxiliaries: frozenset[str] = frozenset()
    passive_forms: frozenset[str] = frozenset()
    time_adverbs: frozenset[str] = frozenset()
    words_before_to: frozenset[str] = frozenset()
    open_pronouns: frozenset[str] = frozenset()
    naming_verbs: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ()
    speaking_pronouns: frozenset[str] = frozenset()
    past_auxiliaries: frozenset[str] = frozenset()
    present_auxiliaries: frozenset[str] = frozenset()
    perfect_auxiliaries: frozenset[str] = frozenset()
    period_ends: frozenset[str] = frozenset()
    opening_participles: frozenset[str] = frozenset()
    company_suffixes: frozenset[str] = frozenset()
    future_auxiliaries: frozenset[str] = frozenset()
    passive_auxiliaries: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    perfect_of_today: frozenset[str] = frozenset()
    have_forms: frozenset[str] = frozenset()
    backshifted: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    past_verbs: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    present_verbs: frozenset[str] = frozenset()
    base_verbs: frozenset[str] = frozenset()
    base_auxiliaries: frozenset[str] = frozenset()
    quoting_words: frozenset[str] = frozenset()
    time_zones: frozenset[str] = frozenset()
    strong_participles: frozenset[str] = frozenset()
    inseparable_prefixes: frozenset[str] = frozenset()
    undivided_verbs: frozenset[str] = frozenset()
    clause_pronouns: frozenset[str] = frozenset()
    plain_adjectives: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    verb_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    participle_pattern: str | None = None
    adverb_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()

    reporting_verbs: frozenset[str] = frozenset()
    coming_words: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    genitive_article: str = ""
    plain_sayings: frozenset[str] = frozenset()
    passive_sayings: frozenset[str] = frozenset()
    wordy_sayings: frozenset[str] = frozenset()
    reporting_nouns: frozenset[str] = frozenset()
    source_openers: tuple[str, ...] = ()
    opening_phrases: tuple[str, ...] = ()
    countries: frozenset[str] = frozenset()
    event_nouns: frozenset[str] = frozenset()
    event_endings: tuple[str, ...] = ()
    including: frozenset[str] = frozenset()
    range_words: frozenset[str] = frozenset()
    range_pairs: dict[str, frozenset[str]] = field(default_factory=dict)
    range_articles: frozenset[str] = frozenset()
    shifting_joints: frozenset[str] = frozenset()
    shifting_starts: frozenset[str] = frozenset()
    appointing_prepositions: frozenset[str] = frozenset()
    shifting_words: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    genitives_of_time: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    event_compounds: frozenset[str] = frozenset()
    between_words: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    attribute_prepositions: frozenset[str] = frozenset()
    case_words: frozenset[str] = frozenset()
    spans_of_time: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    amount_nouns: frozenset[str] = frozenset()
    attending_verbs: frozenset[str] = frozenset()
    looking_back: frozenset[str] = frozenset()
    gap_words: frozenset[str] = frozenset()
    bringing_verbs: frozenset[str] = frozenset()
    calling_off: frozenset[str] = frozenset()
    calling_off_phrases: frozenset[str] = frozenset()

    negators: frozenset[str] = frozenset()
    falling_out: frozenset[str] = frozenset()
    held_nouns: frozenset[str] = frozenset()
    ruling_out: frozenset[str] = frozenset()
    negating_openers: frozenset[str] = frozenset()
    negating_phrases: tuple[str, ...] = ()
    planned_words: frozenset[str] = frozenset()
    planned_phrases: tuple[str, ...] = ()
    historic_auxiliaries: frozenset[str] = frozenset()
    conditionals: frozenset[str] = frozenset()
    possible_words: frozenset[str] = frozenset()
    possible_phrases: tuple[str, ...] = ()
    open_phrases: tuple[str, ...] = ()

    announcing_verbs: frozenset[str] = frozenset()
    state_verbs: frozenset[str] = frozenset()
    state_participles: frozenset[str] = frozenset()
    finished_auxiliaries: frozenset[str] = frozenset()
    perfects_with_be: frozenset[str] = frozenset()
    passive_pasts: frozenset[str] = frozenset()
    other_times: frozenset[str] = frozenset()
    other_time_openers: frozenset[str] = frozenset()
    habits: frozenset[str] = frozenset()

    name_links: frozenset[str] = frozenset()
    person_titles: frozenset[str] = frozenset()
    title_modifiers: frozenset[str] = frozenset()
    company_words: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()
    first_names: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
    not_names: frozenset[str] = frozenset()
    not_name_endings: tuple[str, ...] = ()
    calendar_names: frozenset[str] = frozenset()
    place_prepositions: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Give the words of a list that is written with white space between them.

    >>> sorted(words("on in"))
    ['in', 'on']
    """
    return frozenset(text.split())


@lru_cache(maxsize=64)
def cues_for(language: str) -> Cues:
    """Give the cues of a language by its code ("en", "de-AT"); a language without a module gets empty cues.

    >>> cues_for("de-AT").code
    'de'
    >>> "said" in cues_for("en").reporting_verbs
    True
    >>> cues_for("xx").determiners
    frozenset()
    """
    match = _CODE.match(language.lower())
    code = match.group() if match else ""
    name = f"{__package__}.{code}"
    if not code or importlib.util.find_spec(name) is None:
        return Cues(code=code)
    cues = importlib.import_module(name).CUES
    if not isinstance(cues, Cues):
        raise TypeError(name)
    return cues
