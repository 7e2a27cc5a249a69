"""German cue words."""

from service.languages.cues.cues import Cues, words
from service.languages.cues.de.articles import (
    ACCUSATIVES,
    ARTICLE_GENDERS,
    ARTICLES,
    CONTRACTIONS,
    DATIVE_PRONOUNS,
    DETERMINERS,
    GENITIVE_ARTICLES,
    INDEFINITE,
    OBJECT_ONLY,
    OBJECT_PRONOUNS,
    OBLIQUE_ARTICLES,
    OBLIQUE_GENDERS,
    OTHER_PRONOUNS,
    POSSESSIVES,
    PRONOUN_GENDERS,
    PRONOUNS,
    RELATIVE_GENDERS,
    STRONG_GENITIVES,
    SUBJECT_ONLY,
)
from service.languages.cues.de.endings import (
    ADJECTIVE_ENDINGS,
    ADVERB_ENDINGS,
    GENITIVE_ENDINGS,
    NOUN_ENDINGS,
    PARTICIPLE_ENDINGS,
    PARTICIPLE_PATTERN,
    PLAIN_ADJECTIVES,
    STRONG_ENDINGS,
)
from service.languages.cues.de.given_names import FEMALE, MALE
from service.languages.cues.de.names import (
    CALENDAR_NAMES,
    COMPANY_WORDS,
    NAME_LINKS,
    NOT_NAME_ENDINGS,
    NOT_NAMES,
    PERSON_COMPOUNDS,
    PERSON_NOUNS,
    PERSON_TITLES,
    TITLE_MODIFIERS,
)
from service.languages.cues.de.nouns import (
    AMOUNT_NOUNS,
    BARE_OBJECTS,
    CASE_WORDS,
    DATE_NOUNS,
    DATIVE_PLURALS,
    EVENT_COMPOUNDS,
    EVENT_ENDINGS,
    EVENT_NOUNS,
    HELD_NOUNS,
    NEUTER_NOUNS,
    REPORTING_NOUNS,
    SPANS_OF_TIME,
    TERM_NOUNS,
    THINGS,
)
from service.languages.cues.de.states import (
    ANNOUNCING,
    HABITS,
    OTHER_TIME_OPENERS,
    OTHER_TIMES,
    PERFECTS_WITH_BE,
    STATE_PARTICIPLES,
    STATES,
)
from service.languages.cues.de.verbs import (
    PAST,
    PERSONAL,
    PRESENT,
    REPORTING_PAST,
    SEPARABLE_PARTICLES,
    STRONG_PARTICIPLES,
    STRONG_PAST,
    STRONG_PRESENT,
    SUBJUNCTIVE,
    THINKING,
    UNDIVIDED,
)

CUES = Cues(
    code="de",
    nouns_are_capitalised=True,
    verb_second=True,
    ordinal_stop=True,
    abbreviations=words(
        """
        dr prof hr fr st bzw ca etc evtl ggf inkl nr str tel usw vgl z.b z d.h d u.a u i.d.r sog mio mrd jh jhdt geb gest ing
        dipl mag abs art jan feb mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so max min bes co a.d o.ä u.ä v.a
        s.o o allg
        """
    ),
    determiners=DETERMINERS,
    contractions=CONTRACTIONS,
    strong_genitives=STRONG_GENITIVES,
    strong_endings=STRONG_ENDINGS,
    neuter_nouns=NEUTER_NOUNS,
    genitive_endings=GENITIVE_ENDINGS,
    noun_endings=NOUN_ENDINGS,
    articles=ARTICLES,
    indefinite=INDEFINITE,
    possessives=POSSESSIVES,
    pronouns=PRONOUNS,
    object_pronouns=OBJECT_PRONOUNS,
    object_only=OBJECT_ONLY,
    subject_only=SUBJECT_ONLY,
    dative_pronouns=DATIVE_PRONOUNS,
    dative_only=frozenset({"ihm"}),
    empty_pronouns=words("es"),
    pronoun_genders=PRONOUN_GENDERS,
    article_genders=ARTICLE_GENDERS,
    oblique_genders=OBLIQUE_GENDERS,
    relative_genders=RELATIVE_GENDERS,
    place_relatives=frozenset({"wo"}),
    possessive_stems=words("sein ihr"),
    genitive_articles=GENITIVE_ARTICLES,
    oblique_articles=OBLIQUE_ARTICLES,
    lasting_verbs=words("dauern dauert dauerte dauerten andauern erfolgen erfolgt erfolgte erfolgten"),
    separable_particles=words(SEPARABLE_PARTICLES),
    told_before=words("das dies"),
    telling_pairs=frozenset((verb, particle) for verb in ("gab", "gaben", "gibt", "machte") for particle in ("bekannt", "an")),
    accusatives=ACCUSATIVES,
    lasting_ends={
        "dauern": "enden",
        "dauert": "endet",
        "dauerte": "endete",
        "dauerten": "endeten",
        "läuft": "endet",
        "lief": "endete",
    },
    until_words=words("bis"),
    place_adverbs=words("hier dort dabei davor damals so"),
    moved_prepositions=words("zum zur mit für durch trotz wegen dank laut zu nach ohne"),
    passive_auxiliaries=words("wurde wurden wird werden werde worden"),
    empty_verbs=words("gibt gab gegeben geht ging gegangen handelt handelte kommt kam gekommen heißt hieß ist war bedarf"),
    judging_verbs=words("gehört gewusst geahnt gesehen gehofft gewollt versucht"),
    reflexives=frozenset({"sich"}),
    other_pronouns=OTHER_PRONOUNS,
    prepositions=words(
        """
        in im ins an am ans auf aus bei beim mit nach seit von vom zu zum zur über unter vor hinter neben zwischen durch für
        gegen ohne um bis während wegen trotz statt innerhalb außerhalb laut gegenüber entlang samt dank per pro angesichts
        infolge anlässlich aufgrund rund ab
        """
    ),
    date_prepositions=words(
        """
        am im in an ab auf seit von vom bis zum zur um gegen vor nach während innerhalb anfang ende mitte für den dem der des das
        bereits erst schon noch kommenden jahr jahre kurz erstmals gegen rund etwa zwischen und den sommer
        """
    )
    - words("und den dem der des das sommer jahre"),
    date_nouns=DATE_NOUNS,
    focus_words=words("nur noch auch rund etwa fast mehr mindestens"),
    date_words=words("mez mesz utc gmt uhr früh morgens abends nachts nachmittags vormittags mittags ortszeit"),
    limit_prepositions=words("bis ab seit"),
    standing_prepositions=words("in im auf an am vor vorm bei beim gegen durch für mit"),
    date_leads=words("am im in an ab seit vom bis um gegen bereits erst schon noch kurz etwa rund anfang mitte ende"),
    particles=words(
        """
        ab an auf aus bei ein mit nach statt teil um unter vor weg wieder zu zurück zusammen durch fest hin her los nieder fort
        """
    ),
    comparisons=words("gegenüber verglichen vergleich"),
    coordinators=words("und oder aber sondern denn sowie doch"),
    when_words=words("als"),
    subordinators=words(
        """
        dass daß weil da nachdem bevor wenn obwohl ob damit sodass sobald solange falls indem wie wobei wodurch woraufhin ehe
        während als
        """
    )
    - frozenset({"während"}),
    complementizers=frozenset({"dass", "daß", "ob"}),
    genitive_relatives=words("deren dessen"),
    relatives=words("welche welcher welches welchen wo deren dessen"),
    relative_articles=words("der die das den dem denen deren dessen"),
    connectives=words("aber jedoch allerdings daraufhin ja hingegen indes unterdessen dann zudem außerdem"),
    term_nouns=TERM_NOUNS,
    personal_verbs=words(PERSONAL),
    after_prepositions=words("nach wegen seit infolge aufgrund trotz"),
    subjunctives=words(SUBJUNCTIVE),
    thinking_verbs=words(THINKING),
    dative_plurals=DATIVE_PLURALS,
    openers=words(
        """
        und oder aber denn doch sondern jedoch zudem außerdem auch dann nun dabei dazu daher deshalb allerdings inzwischen
        mittlerweile schließlich bereits zuvor danach später dass weil nachdem bevor wenn obwohl ob wie als
        """
    ),
    adverbs=words(
        """
        nicht auch noch nur schon bereits erst sehr mehr weniger etwa rund fast kaum immer nie wieder jetzt dann nun hier dort
        so zudem außerdem jedoch allerdings dabei dafür dagegen danach davor zuvor später früher bald oft meist heute gestern
        morgen damals schließlich insgesamt gemeinsam erstmals erneut vermutlich wohl vielleicht möglicherweise leicht schwer
        zuletzt zunächst anschließend daraufhin daher deshalb trotzdem dennoch zwar zudem weiters ebenso genau beinahe
        womöglich voraussichtlich offenbar angeblich endlich plötzlich wenig viel hinzu
        """
    ),
    numbers=words(
        """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
        zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarden dutzend
        hunderte tausende
        """
    ),
    infinitive_word="zu",
    free_infinitives=words("um ohne statt anstatt"),
    agent_prepositions=words("von vom durch"),
    bare_objects=BARE_OBJECTS,
    saying_openers=frozenset({"wie"}),
    lone_acronyms=words("eu usa uno un nato who ezb oecd cdu csu spd fdp afd övp spö fpö svp bka bnd bgh lka"),
    joining_prepositions=words("während seit bis"),
    calling_in=words("meldete meldeten meldet melden"),
    quantifiers=words("viel wenig weniger mehr genug"),
    resuming_words=words("aber jedoch allerdings dann dort dabei danach"),
    infinitive_marks=frozenset(),
    past_auxiliaries=words("war waren wurde wurden hatte hatten"),
    present_auxiliaries=words("ist sind hat haben wird werden bin habe sei seien werde hätte hätten wäre wären"),
    perfect_auxiliaries=words(
        """
        ist sind hat haben war waren wurde wurden hatte hatten wird werden worden sei seien habe hätte hätten wäre wären werde
        """
    ),
    future_auxiliaries=words("wird werden werde würde würden"),
    copulas=words("ist war sind waren sei seien wäre wären"),
    have_forms=words("hat haben hatte hatten habe hätte hätten"),
    modals=words(
        """
        soll sollen sollte sollten kann können könnte könnten muss müssen musste mussten darf dürfen will wollen wollte wollten
        würde würden dürfte dürften konnte konnten könne müsse solle dürfe wolle durfte durften
        """
    ),
    past_verbs=words(PAST) | words(STRONG_PAST),
    strong_participles=words(STRONG_PARTICIPLES),
    inseparable_prefixes=words("be ver er ent emp zer miss über unter um durch wider hinter"),
    undivided_verbs=words(UNDIVIDED),
    clause_pronouns=words("wer was"),
    plain_adjectives=PLAIN_ADJECTIVES,
    base_verbs=words("sein"),
    base_auxiliaries=words("werden sein haben können müssen dürfen wollen sollen lassen"),
    quoting_words=words("so"),
    present_verbs=words(PRESENT) | words(STRONG_PRESENT) | words(SUBJUNCTIVE),
    participles=words("worden gewesen geworden"),
    participle_pattern=PARTICIPLE_PATTERN,
    adverb_endings=ADVERB_ENDINGS,
    adjective_endings=ADJECTIVE_ENDINGS,
    reporting_verbs=words(REPORTING_PAST),
    plain_sayings=words("kommentierte meinte ergänzte sagte sagten sagt teilte teilten mitteilte mitteilten erklärte erklärten"),
    passive_sayings=words("mitgeteilt angekündigt veröffentlicht gemeldet bekanntgegeben bestätigt"),
    reporting_nouns=REPORTING_NOUNS,
    opening_phrases=("zum beispiel", "unter anderem", "im übrigen", "vor allem", "im gegenteil"),
    source_openers=("laut", "nach angaben", "einem bericht", "wie aus", "zufolge"),
    event_nouns=EVENT_NOUNS,
    event_endings=EVENT_ENDINGS,
    event_compounds=EVENT_COMPOUNDS,
    range_words=words("bis"),
    range_pairs={"zwischen": frozenset({"und"})},
    range_articles=words("zum zur dem den der einschließlich inklusive am"),
    shifting_joints=frozenset({"auf"}),
    shifting_starts=words("von vom"),
    appointing_prepositions=frozenset({"für"}),
    shifting_words=words("verschoben verschob verschoben verlegt verlegte verlegten vertagt vertagte vorverlegt vorgezogen"),
    noun_links=words("vom von aus"),
    genitives_of_time=("des ", "der "),
    participle_endings=PARTICIPLE_ENDINGS,
    circumstances=words("in im bei beim am an während auf"),
    attribute_prepositions=words("auf gegen zwischen in bei von vom"),
    between_words=frozenset({"zwischen"}),
    case_words=CASE_WORDS,
    spans_of_time=SPANS_OF_TIME,
    things=THINGS,
    amount_nouns=AMOUNT_NOUNS,
    attending_verbs=words(
        """
        gewann gewannen gewonnen gewinnt verlor verloren verliert besuchte besuchten besucht eröffnete eröffneten eröffnet leitete
        leiteten geleitet bestritt bestritten überlebte überlebten überlebt organisierte organisierten organisiert veranstaltete
        veranstalteten veranstaltet verfolgte verfolgten verfolgt spielte spielten gespielt
        """
    ),
    looking_back=words("verurteilt kritisiert gelobt untersucht begrüßt besprochen diskutiert angefochten gewürdigt"),
    bringing_verbs=words("brachte bringt"),
    calling_off=words(
        "verschoben verschob abgesagt vereitelt vereitelte verhindert verhinderte abgeblasen ausgefallen gestrichen"
    ),
    calling_off_phrases=frozenset({"sagte ab", "sagten ab", "sagt ab", "fiel aus", "fielen aus", "fällt aus", "fallen aus"}),
    including=frozenset({"darunter"}),
    negators=words("nicht nichts kein keine keinen keinem keiner nie niemals niemand niemanden"),
    held_nouns=HELD_NOUNS,
    ruling_out=frozenset(
        {"schloss aus", "schlossen aus", "schließt aus", "schließen aus", "ausgeschlossen", "ausschließen", "ausschloss"}
    ),
    falling_out=frozenset({"fiel aus", "fielen aus", "fällt aus", "fallen aus"}),
    negating_openers=frozenset({"ohne"}),
    negating_phrases=("weigerte sich", "weigerten sich", "verzichtete auf", "verzichteten auf"),
    historic_auxiliaries=words("wird werden"),
    conditionals=words("falls wenn sofern"),
    planned_words=words(
        "wird werden soll sollen sollte sollten will wollen wollte wollten geplant plant planen vorgesehen angesetzt würde würden"
    ),
    planned_phrases=(),
    possible_words=words(
        """
        vermutlich wahrscheinlich droht drohen drohte
        könnte könnten dürfte dürften möglicherweise vielleicht wenn falls eventuell womöglich
        ob kann können
        """
    ),
    open_phrases=("nicht ausgeschlossen", "nicht auszuschließen", "nicht ausschließen"),
    name_links=NAME_LINKS,
    person_titles=PERSON_TITLES,
    person_nouns=PERSON_NOUNS,
    person_compounds=PERSON_COMPOUNDS,
    title_modifiers=TITLE_MODIFIERS,
    company_words=COMPANY_WORDS,
    announcing_verbs=words(ANNOUNCING),
    state_verbs=words(STATES),
    state_participles=words(STATE_PARTICIPLES),
    finished_auxiliaries=words("hat haben ist sind"),
    perfects_with_be=words(PERFECTS_WITH_BE),
    passive_pasts=words("wurde wurden"),
    other_times=words(OTHER_TIMES),
    other_time_openers=words(OTHER_TIME_OPENERS),
    habits=words(HABITS),
    male_names=MALE,
    female_names=FEMALE,
    first_names=MALE | FEMALE | words("andrea luca nicola"),
    female_pronouns=words("sie ihr ihre ihren ihrem ihrer ihres"),
    demonyms=frozenset(),
    not_names=NOT_NAMES,
    not_name_endings=NOT_NAME_ENDINGS,
    calendar_names=CALENDAR_NAMES,
    place_prepositions=words("in aus nach bei"),
)
