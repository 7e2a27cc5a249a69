"""English cue words."""

from service.languages.cues.cues import Cues, words
from service.languages.cues.en.adjectives import ADJECTIVES
from service.languages.cues.en.given_names import FEMALE, MALE
from service.languages.cues.en.states import (
    ANNOUNCING,
    HABITS,
    OTHER_TIME_OPENERS,
    OTHER_TIMES,
    STATE_PARTICIPLES,
    STATE_PASTS,
    STATES,
)
from service.languages.cues.en.verbs import (
    ATTENDED,
    ATTENDING,
    BASE_VERBS,
    CALLING_OFF,
    CASE_NOUNS,
    CASES,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PAST,
    REPORTING,
    forms,
)

CUES = Cues(
    code="en",
    abbreviations=words(
        """
        mr mrs ms dr prof sen rep gov gen lt col sgt capt maj cmdr adm rev hon st jr sr inc corp co ltd llc plc bros no
        nos vs etc fig ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
        approx dept est vol ave blvd ft mt calif conn del fla ill ind mass mich minn miss neb okla ore pa tenn tex va vt
        wash wis ariz colo kan ky md mo e.g i.e cf al messrs pres supt u.s u.k u.n d.c a.m p.m
        """
    ),
    capital_abbreviations=words(
        "ill mass wash miss ore del sun sat mon wed fri no fig mar mt ft pa ind me mo ave co st gen col rev hon"
    ),
    determiners=words(
        """
        the a an this that these those each every some any no all both another either neither several many my our your
        """
    ),
    articles=words("the"),
    indefinite=words("a an some any another several many"),
    possessives={"his": "person", "her": "person", "its": "thing", "their": "plural"},
    pronouns={"he": "person", "she": "person", "it": "thing", "they": "plural"},
    object_forms=words("her"),
    object_pronouns={"him": "person", "them": "plural"},
    singular_articles=words("a an"),
    opening_participles=words("born named called asked told given unlike dubbed nicknamed left"),
    company_suffixes=words("inc ltd llc corp co plc llp lp jr sr ii iii iv md phd esq"),
    empty_pronouns=words("it"),
    weather_verbs=words("rained snowed hailed poured thundered froze thawed rains snows"),
    judging_verbs=words(
        """
        welcomed regretted criticized criticised opposed supported called calls call did do does done made make makes felt found
        took takes believes thinks said knew know wanted expected asked asks
        """
    ),
    seeming_verbs=words("seems seemed appears appeared remains remained took takes"),
    collectives=words(
        """
        couple family association society federation team police group council
        crew band pair club company firm government board committee jury army staff
        crowd union league public party troupe orchestra choir
        """
    ),
    group_nouns=words(
        """
        jury court panel party council committee board search storm wind bridge house bank union ministry agency army government
        press university department commission senate parliament congress office institute association organization nations
        states league club police airline airlines industries news times post
        """
    ),
    object_relatives=words("that which"),
    clause_nouns=words("time day moment year way fact news reason idea hope fear evidence proof"),
    plural_auxiliaries=words("have are were do"),
    lasting_verbs=words("last lasts lasted"),
    lasting_ends={"last": "end", "lasts": "ends", "lasted": "ended", "run": "end", "runs": "ends", "ran": "ended"},
    until_words=words("until till through to"),
    person_nouns=words(
        """
        man woman boy girl teenager child baby teacher engineer driver pilot sailor actor actress singer writer author artist
        painter architect lawyer solicitor barrister prosecutor suspect victim defendant player striker goalkeeper winger
        manager worker farmer fisherman student pupil daughter son wife husband father mother widow widower brother sister
        doctor nurse surgeon scientist researcher hiker climber cyclist runner passenger resident owner head leader clerk
        officer inspector detective soldier guard firefighter policeman policewoman journalist reporter editor photographer
        musician composer conductor chef cook baker builder carpenter cartographer librarian curator priest vicar monk nun
        candidate thief burglar robber gunman attacker killer fraudster hacker
        lawmaker councillor counsellor predecessor successor deputy assistant secretary treasurer skipper trainer
        referee champion winner survivor witness patient prisoner refugee
        """
    ),
    other_pronouns=words(
        """
        i we you me us him them himself herself itself themselves ourselves someone everyone anyone nobody something
        everything nothing there here
        """
    ),
    prepositions=words(
        """
        of in on at by for with from to into onto over under against between among amid amidst during after before since
        until till through throughout within without about around across along despite behind beyond near off per toward
        towards upon via versus like following including concerning regarding outside inside above below beneath beside
        besides except as than out up down worth
        """
    ),
    date_prepositions=words(
        """
        in on at by for from to since until till during over through throughout within of before after around about
        between late early mid as beginning starting ending effective dated around back up-to come later earlier only
        just exactly through
        """
    ),
    part_nouns=words("part parts rest most half much remainder bulk end start beginning middle deadline"),
    date_limits=words("earliest latest"),
    date_nouns=words("year years month months deadline"),
    date_words=words(
        """
        early late mid beginning end start middle morning afternoon evening night local time sharp alone et est edt gmt pdt
        pst
        """
    ),
    limit_prepositions=words("until till by since from"),
    date_leads=words(
        """
        as early late mid only just since from until sometime beginning starting ending effective around about by on in
        at up-to exactly later earlier dated back
        """
    ),
    superlatives=words(
        """
        first worst best biggest highest lowest largest smallest longest shortest strongest weakest fastest slowest deadliest
        heaviest hottest coldest steepest sharpest most fewest
        """
    ),
    superlative_endings=("est",),
    ordinals=words("second third fourth fifth sixth seventh eighth ninth tenth"),
    percent_words=words("percent percentage pct points"),
    firm_particles=words("off out up down away back"),
    turning_particles=words("around over through on in"),
    particles=words("out off down up away back over aside apart together through in on"),
    comparisons=words("than versus vs compared comparison"),
    changes=words(
        """
        drop fall rise increase decline gain jump decrease slide surge improvement change down up fell fallen falls rose risen
        rises rising falling dropped declined increased decreased gained slid slipped climbed jumped surged improved changed
        unchanged budged doubled tripled halved plunged soared
        """
    ),
    verb_adverbs=words("also now still already often never always usually currently regularly"),
    peaks=words("high low"),
    former_adverbs=words("previously originally first initially formerly"),
    not_adverbs=words("assembly family supply rally reply ally monopoly anomaly bully belly july italy butterfly"),
    naming_participles=words("known seen regarded described billed viewed hailed touted dismissed"),
    naming_words=words("as"),
    indefinite_forms=("a", "an"),
    vowels="aeio",
    contract_nouns=words("delivery futures contract contracts settlement"),
    amount_comparisons=words("against from"),
    coordinators=words("and or but nor yet &"),
    when_words=words("when"),
    subordinators=words(
        """
        after before when while because although though since until till if unless whereas whether once as where
        whenever so lest despite amid
        """
    ),
    complementizers=frozenset({"that", "whether", "if", "how", "why", "what"}),
    genitive_relatives=words("whose"),
    personal_relatives=words("who whom"),
    event_participles=words(
        "planned scheduled rescheduled set slated due held postponed delayed adjourned cancelled canceled convened called"
    ),
    short_auxiliaries={"'ll": "will", "'ve": "have", "'re": "are"},
    relatives=words("which who whom whose that where"),
    openers=words(
        """
        and but or so yet still however meanwhile moreover furthermore also then now thus therefore besides instead
        additionally indeed nevertheless nonetheless later earlier separately finally similarly for nor because although
        though while whereas since as when if after before until that which who where
        """
    ),
    adverbs=words(
        """
        not also just only already still even ever never now then soon later earlier once again back away ahead together
        yet too very well almost about nearly more most less least so far further instead rather perhaps maybe often
        always sometimes n't thus therefore however first last second here there abroad overseas home
        """
    ),
    adjectives=words(ADJECTIVES),
    numbers=words(
        """
        one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
        million billion dozen dozens hundreds thousands millions half
        """
    ),
    infinitive_marks=frozenset({"to"}),
    intransitives=words(
        """
        died appeared appealed returned arrived emerged remained resigned retired disappeared happened agreed survived
        escaped collapsed worked lived moved stayed decided failed followed ended continued served fled studied lost won
        left played led ran grew rose fell stood sat slept fought spoke travelled traveled toured voted rejoined joined
        recovered reappeared reopened halted
        """
    ),
    doing_auxiliaries=words("do does did don't doesn't didn't"),
    bare_auxiliaries=words("have do"),
    passive_forms=words("is are was were be been being"),
    time_adverbs=words("since"),
    closing_adverbs=words("before since"),
    dwelling_verbs=words("lived moved stayed worked arrived remained settled went came returned stood sat spent"),
    words_before_to=words("thanks"),
    pointers=words("there here"),
    emphatic_pronouns=words("himself herself itself themselves"),
    pointing_plurals=words("those"),
    following_words=words("followed"),
    words_before_dates=words("past"),
    dating_back=frozenset((verb, "back") for verb in ("goes", "go", "went", "dates", "date", "dated", "stretches", "reaches")),
    person_endings=("er", "or", "ist", "ian", "man", "woman"),
    speaking_pronouns=words("i we me us my our"),
    naming_verbs=words("called named dubbed titled entitled nicknamed"),
    open_pronouns=words("nothing something anything everything"),
    past_auxiliaries=words("was were had did wasn't weren't hadn't didn't"),
    present_auxiliaries=words("is are am has have do does isn't aren't hasn't haven't don't doesn't 's 're 've 'm"),
    perfect_auxiliaries=words("has have had been be being is are was were am get got gets 've hasn't haven't hadn't"),
    period_ends=words("ended ending to"),
    copulas=words("is was are were"),
    perfect_of_today=words("has have"),
    have_forms=words("has have had 've hasn't haven't hadn't"),
    backshifted=words("has have 've would could might should 'd hasn't haven't wouldn't couldn't"),
    modals=words(
        """
        will would shall should can could may might must won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd
        """
    ),
    past_verbs=words(IRREGULAR_PAST),
    participles=words(IRREGULAR_PARTICIPLES),
    present_verbs=forms(BASE_VERBS, "s") | {"has"},
    base_verbs=words(BASE_VERBS) | {"be"},
    not_verbs=words(
        """
        aged heed reed king ring wing sing thing bring spring string morning evening nothing something anything ceiling
        sibling hundred indeed embed speed feed seed breed greed creed need weed deed bed red shed sacred hatred kindred
        wicked naked rugged exceed proceed succeed agreed-upon united biped steed armed so-called
        """
    )
    - {"exceed", "proceed", "succeed"},
    verb_endings=("ed",),
    gerund_endings=("ing",),
    adverb_endings=("ly",),
    adjective_endings=("ous", "ful", "ish", "ive", "able", "ible", "ical", "less", "-style", "-based", "-led", "-backed"),
    reporting_verbs=forms(REPORTING, "", "s", "ed", "ing") | words(REPORTING) | words("said told wrote written saying"),
    coming_words=words("due slated scheduled"),
    addressing=words("told tell tells telling"),
    genitive_article="the",
    noun_endings=("s",),
    plain_sayings=words("said says say told tells added adds"),
    passive_sayings=words("announced published reported revealed disclosed confirmed quoted"),
    wordy_sayings=words(
        """
        add adds added adding note notes noted stress stresses stressed comment comments commented forecast quote quoted
        post posts posted testify testifies testified
        """
    ),
    reporting_nouns=words(
        """
        report reports statement statements interview interviews announcement announcements article articles editorial
        dispatch dispatches press-release release communique memo survey study poll briefing filing remarks speech
        comment comments post tweet blog newspaper letter note e-mail email telegram edition issue story column
        """
    ),
    source_openers=("according to", "citing", "quoting"),
    opening_phrases=(
        "for example",
        "for instance",
        "in addition",
        "in fact",
        "of course",
        "at the same time",
        "on the other hand",
        "in turn",
        "in contrast",
        "by contrast",
        "in particular",
        "above all",
        "among other things",
        "for the first time",
        "in the end",
        "as a result",
        "as expected",
        "after all",
        "to be sure",
        "in other words",
        "in short",
    ),
    countries=words(
        """
        afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium
        bolivia bosnia brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
        denmark ecuador egypt england eritrea estonia ethiopia finland france gabon georgia germany ghana greece guatemala guinea
        haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo
        kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg malaysia mali malta mexico moldova monaco mongolia
        montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
        panama paraguay peru poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia
        somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan
        venezuela vietnam wales yemen zambia zimbabwe europe africa asia america washington moscow beijing london paris berlin
        """
    ),
    event_nouns=words(
        """
        accident agreement announcement anniversary appeal arrest assault attack attacks auction award ban battle
        battles birth bombing bombings campaign ceasefire ceremony clash clashes collapse concert conference conflict
        conflicts congress contest convention coup crackdown crash crisis cup deal deals death deaths debate debut
        decision defeat departure derailment disaster drought earthquake election elections embargo eruption event
        events exhibition expo explosion explosions exposition festival fight fighting final fire fires flight flood
        floods funeral game games genocide hearing hearings holiday hurricane incident incidents inauguration
        independence injury invasion inquiry investigation jump keynote killing killings landing launch launches lawsuit
        loss marriage massacre match meeting meetings merger mission murder murders negotiation negotiations offensive
        olympics opening operation outbreak pact pandemic parade plot poll polls premiere primary protest protests purge
        putsch race raid raids rally rallies rebellion recall referendum reform release renewal resignation return retirement
        revolt revolution riot riots sale sales scandal season sentence session shooting shootings shutdown siege speech
        split spill storm storms strike strikes suicide suit summit surgery surrender takeover talks test tests tour
        tournament trade trial trials trip truce typhoon uprising victory violence visit visits vote votes war wars
        wedding withdrawal win workshop murder launch purchase buyout bankruptcy verdict ruling conviction hijacking
        kidnapping blast blasts quake cyclone
        slaying stabbing robbery robberies burglary heist ambush airstrike vigil walkout boycott lockdown blackout outage gala
        derby semi-final semifinal playoff marathon regatta downpour snowfall heatwave blizzard landslide avalanche wildfire
        sinking coronation baptism burial championship mutiny pogrom famine epidemic recession handover stampede cease-fire
        cut-off summit referenda slump olympics stabbing
        """
    ),
    event_endings=(
        *("tion", "tions", "sion", "sions", "ment", "ments", "ance", "ings"),
        *("-up", "-out", "-off", "-in", "-over", "-down"),
    ),
    including=words("including like namely"),
    range_words=words("to until till through"),
    range_pairs={"between": frozenset({"and"})},
    range_articles=words("the on at about around mid late early"),
    shifting_joints=frozenset({"to", "until", "till"}),
    appointing_prepositions=frozenset({"for"}),
    shifting_words=words(
        """
        moved move moves moving postponed postpone postpones delayed delay delays rescheduled reschedule shifted shift pushed
        push deferred defer adjourned adjourn
        """
    ),
    shifting_starts=frozenset({"from"}),
    noun_links=frozenset({"of"}),
    circumstances=words("in at during on throughout through within amid"),
    attribute_prepositions=words("of on against between in at near by"),
    between_words=frozenset({"between"}),
    case_words=forms(CASES, "", "s", "ed", "ing") | words(CASES) | words(CASE_NOUNS),
    spans_of_time=words(
        """
        quarter quarters half week weeks day days weekend night nights morning evening afternoon hour hours period season
        spring summer autumn fall winter decade century date term semester holidays time
        """
    ),
    things=words(
        """
        newspaper newspapers paper papers edition editions issue issues episode column magazine model models book books novel
        film films movie album song version photograph photo picture painting map law laws act bill code charter
        apartment government parliament department equipment instrument document documents environment management investment
        element segment monument cement regiment
        constitution population station generation nation corporation foundation institution section position tradition
        television pension mansion organization organisation association administration commission delegation option fiction
        mission insurance allowance finance ambulance entrance projection projections estimate estimates forecast forecasts
        target targets guidance outlook goal goals expectation expectations plan deadline close
        """
    ),
    amount_nouns=words(
        """
        sales sale revenue revenues turnover income profit profits loss losses earnings output production harvest crop deficit
        surplus budget dividend dividends figure figures results result rate price prices total close level levels average
        record growth spending orders exports imports deliveries shipments high low charge charges
        """
    ),
    attending_verbs=forms(ATTENDING, "", "s", "ed", "ing") | words(ATTENDED),
    looking_back=words(
        """
        condemned criticised criticized denounced praised hailed welcomed blamed investigated remembered commemorated discussed
        described linked attributed called known considered seen regarded followed preceded overshadowed annulled
        overturned challenged contested questioned
        """
    ),
    gap_words=words("another others one"),
    bringing_verbs=words("saw sees brought brings witnessed marks marked"),
    calling_off=forms(CALLING_OFF, "", "s", "ed", "ing") | words("cancelled cancelling"),
    calling_off_phrases=frozenset({"called off", "call off", "calls off", "put off", "puts off", "calling off"}),
    negators=words("not never n't cannot neither nor no nobody none nothing"),
    negating_phrases=("failed to", "fails to", "refused to", "declined to", "did not", "unable to", "no longer"),
    planned_words=words(
        """
        should expected will shall won't 'll scheduled slated planned plans plan planning would due upcoming intends
        intend intended
        """
    ),
    planned_phrases=(
        "going to",
        "set to",
        "is to",
        "are to",
        "was to",
        "were to",
        "due to be",
        "expected to",
        "set for",
        "poised to",
        "about to",
        "expects to",
        "agreed to",
        "aims to",
        "hopes to",
        "wants to",
        "promised to",
        "vowed to",
    ),
    possible_words=words(
        "could may might perhaps possibly probably presumably maybe if unless whether likely potentially can would-be"
    ),
    conditionals=words("if unless provided"),
    possible_phrases=(
        "as early as",
        "as soon as",
        "is considering",
        "are considering",
        "threatens to",
        "threaten to",
        "threatened to",
        "would have",
    ),
    open_phrases=(
        "not rule out",
        "not ruled out",
        "not ruling out",
        "didn't rule out",
        "doesn't rule out",
        "hasn't ruled out",
        "haven't ruled out",
        "declined to rule out",
        "refused to rule out",
    ),
    announcing_verbs=forms(ANNOUNCING, "", "s", "ed"),
    state_verbs=forms(STATES, "", "s", "ed") | words(STATE_PASTS),
    state_participles=words(STATE_PARTICIPLES),
    finished_auxiliaries=words("has have"),
    passive_pasts=words("was were"),
    other_times=words(OTHER_TIMES),
    other_time_openers=words(OTHER_TIME_OPENERS),
    habits=words(HABITS),
    name_links=words("of de la du da del der den van von al el bin ibn and for the di dos y & 's"),
    person_titles=words(
        """
        mr mrs ms miss dr prof professor president vice-president minister premier chancellor king queen prince princess
        pope bishop archbishop cardinal senator congressman congresswoman representative sen rep gov governor mayor
        judge justice secretary general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral
        commander executive officer chairman chairwoman director ceo cfo coo sir lord lady dame ambassador spokesman
        spokeswoman spokesperson analyst coach founder co-founder
        """
    ),
    title_modifiers=words(
        """
        prime vice deputy former foreign defense defence finance interior chief attorney u.s us u.k uk eu lt general
        acting managing operating crown first company
        """
    ),
    company_words=words("inc corp co ltd llc plc group company corporation holdings limited computer"),
    name_suffixes=words(
        """
        based led backed style born owned controlled occupied brokered made sponsored run wide area era allied dominated
        """
    ),
    female_pronouns=words("she her"),
    male_names=MALE,
    female_names=FEMALE,
    demonyms=words(
        """
        african american americans arab arabs argentine asian australian austrian belgian brazilian british bulgarian
        canadian chinese christian colombian cuban czech danish dutch egyptian english ethiopian european europeans
        finnish french german germans greek hungarian indian indians indonesian iranian iraqi irish islamic israeli
        israelis italian italians japanese jewish jordanian kenyan korean latin lebanese libyan malaysian mexican
        moroccan muslim muslims nigerian norwegian pakistani palestinian palestinians persian polish portuguese romanian
        russian russians saudi scottish serbian spanish sunni swedish swiss syrian taiwanese thai tunisian turkish
        ukrainian vietnamese welsh western yemeni catholic protestant democratic republican democrats republicans soviet
        afghan
        """
    ),
    not_names=words(
        """
        other former several recent i the a an and or but if in on at by for with from to of as it he she they we you
        this that these those his her its their our my your there here what which who when where why how while after
        before since until because although though all both each every some any no not now then yes still also however
        meanwhile according more most many much one two three four five six seven eight nine ten during despite amid
        under over between among today yesterday tomorrow spring summer autumn fall winter later earlier about last next
        first second third so such just only even once again perhaps maybe nearly almost thousands hundreds dozens
        millions police officials authorities people original statement share photo image file updated related read part
        room section article chapter page minutes is are was were has have had do does did will would can could may
        might shall should must let talks negotiations tensions
        """
    ),
    calendar_names=words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december christmas easter
        """
    ),
    place_prepositions=words("in at near from to"),
)
