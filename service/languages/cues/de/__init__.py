"""German cue words."""

from service.languages.cues.cues import Cues, words
from service.languages.cues.de.given_names import FEMALE, MALE
from service.languages.cues.de.verbs import PAST, PRESENT, REPORTING_PAST


def _of(genders: str) -> frozenset[str]:
    """Give genders by their letters: masculine, feminine, neuter, plural."""
    return frozenset(genders)


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
    determiners=words(
        """
        der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jeder jede
        jedes jeden jedem alle allen aller kein keine keinen keinem keiner mehrere mehreren einige einigen viele vielen beide
        beiden
        """
    ),
    contractions=words("zum zur im am vom beim ins ans aufs fürs übers"),
    strong_genitives=words("des eines dieses jenes"),
    genitive_endings=("es", "s"),
    noun_endings=("s", "es", "n", "en", "e"),
    articles=words("der die das den dem des"),
    indefinite=words("ein eine einen einem einer eines mehrere einige viele"),
    possessives={
        "sein": "person",
        "seine": "person",
        "seinen": "person",
        "seinem": "person",
        "seiner": "person",
        "seines": "person",
        "ihr": "person",
        "ihre": "person",
        "ihren": "person",
        "ihrem": "person",
        "ihrer": "person",
        "ihres": "person",
    },
    pronouns={"er": "person", "sie": "person", "es": "thing"},
    object_pronouns={"ihn": "person", "sie": "person", "es": "thing"},
    object_only=words("ihn es"),
    empty_pronouns=words("es"),
    pronoun_genders={"er": _of("m"), "ihn": _of("m"), "sie": _of("fp"), "es": _of("n")},
    article_genders={
        **dict.fromkeys(("der", "dieser", "jener", "jeder", "einen", "keinen", "diesen"), _of("m")),
        **dict.fromkeys(("die", "diese", "keine"), _of("fp")),
        **dict.fromkeys(("eine", "jede", "einer", "zur"), _of("f")),
        **dict.fromkeys(("das", "dieses", "jedes", "ins", "ans", "aufs", "fürs"), _of("n")),
        **dict.fromkeys(("ein", "kein", "dem", "einem", "keinem", "diesem", "zum", "im", "am", "vom", "beim"), _of("mn")),
        **dict.fromkeys(("alle", "beide", "mehrere", "einige", "viele"), _of("p")),
        "den": _of("mp"),
    },
    oblique_genders={"der": _of("f"), "dieser": _of("f"), "ein": _of("n")},
    genitive_articles=words("der des dieser dieses einer eines"),
    oblique_articles=words("den dem des einen einem eines keinen keinem"),
    lasting_verbs=words("dauern dauert dauerte dauerten andauern erfolgen erfolgt erfolgte erfolgten"),
    separable_particles=words(
        "ab an auf aus bei ein mit nach statt teil vor weg zurück zusammen fest hin her los fort nieder bekannt"
    ),
    told_before=words("das dies"),
    telling_pairs=frozenset((verb, particle) for verb in ("gab", "gaben", "gibt", "machte") for particle in ("bekannt", "an")),
    accusatives=words("den einen keinen diesen ihren seinen unseren"),
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
    passive_auxiliaries=words("wurde wurden wird werden worden"),
    empty_verbs=words("gibt gab gegeben geht ging gegangen handelt handelte kommt kam gekommen heißt hieß ist war bedarf"),
    judging_verbs=words("gehört gewusst geahnt gesehen gehofft gewollt versucht"),
    reflexives=frozenset({"sich"}),
    other_pronouns=words(
        """
        ich wir man uns ihm ihnen mich mir dich dir sich selbst niemand jemand etwas nichts wer was dies
        """
    ),
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
    date_nouns=words("jahr jahre jahren jahres monat monats woche sommer winter"),
    focus_words=words("nur noch auch rund etwa fast mehr mindestens"),
    date_words=words("uhr früh morgens abends nachts nachmittags vormittags mittags ortszeit"),
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
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million
        millionen milliarden dutzend hunderte tausende
        """
    ),
    infinitive_word="zu",
    infinitive_marks=frozenset(),
    past_auxiliaries=words("war waren wurde wurden hatte hatten"),
    present_auxiliaries=words("ist sind hat haben wird werden bin habe"),
    perfect_auxiliaries=words("ist sind hat haben war waren wurde wurden hatte hatten wird werden worden"),
    future_auxiliaries=words("wird werden würde würden"),
    copulas=words("ist war sind waren"),
    have_forms=words("hat haben hatte hatten"),
    modals=words(
        """
        soll sollen sollte sollten kann können könnte könnten muss müssen musste mussten darf dürfen will wollen wollte wollten
        würde würden dürfte dürften konnte konnten
        """
    ),
    past_verbs=words(PAST),
    base_verbs=words("sein"),
    present_verbs=words(PRESENT),
    participles=words("worden gewesen geworden"),
    participle_pattern=r"(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen|statt|bekannt|teil)?ge\w{2,}(?:t|en)"
    r"|(?:be|ver|zer|ent|er)\w{3,}t|\w{3,}iert)\Z",
    adverb_endings=("weise",),
    adjective_endings=(
        "lichen",
        "liche",
        "licher",
        "liches",
        "ischen",
        "ische",
        "ischer",
        "isches",
        "igen",
        "ige",
        "iger",
        "iges",
        "ten",
        "te",
        "ter",
        "tes",
        "enen",
        "ene",
        "ener",
        "sten",
        "ste",
        "ster",
        "ren",
        "re",
        "neue",
        "neuen",
        "neuer",
        "neues",
        "große",
        "großen",
    ),
    reporting_verbs=words(REPORTING_PAST),
    plain_sayings=words("kommentierte meinte ergänzte sagte sagten sagt teilte teilten mitteilte mitteilten erklärte erklärten"),
    passive_sayings=words("mitgeteilt angekündigt veröffentlicht gemeldet bekanntgegeben bestätigt"),
    reporting_nouns=words(
        """
        bericht berichte berichts mitteilung pressemitteilung aussendung meldung meldungen erklärung aussage aussagen angaben
        interview stellungnahme umfrage studie zeitung artikel
        """
    ),
    opening_phrases=("zum beispiel", "unter anderem", "im übrigen", "vor allem", "im gegenteil"),
    source_openers=("laut", "nach angaben", "einem bericht", "wie aus", "zufolge"),
    event_nouns=words(
        """
        unfall unfälle anschlag anschläge angriff angriffe wahl wahlen treffen sitzung konferenz kongress fest feier konzert
        spiel krieg streik brand erdbeben hochwasser abkommen vertrag gipfel besuch prozess urteil tod mord einbruch überfall
        rücktritt start beginn ende messe turnier sieg niederlage vortrag versammlung abstimmung demonstration explosion absturz
        konflikt konflikte kampf kämpfe
        """
    ),
    event_endings=("ung", "ungen", "tion", "tionen"),
    event_compounds=words(
        """
        unfall unfälle anschlag anschläge anschlags angriff angriffe wahl wahlen treffen konferenz kongress feier konzert krieg
        streik streiks brand brände beben gipfel besuch prozess urteil mord einbruch überfall turnier gespräch gespräche
        gesprächen marathon derby rennen kampf krise putsch debatte start messe premiere reform protest proteste protesten unruhen
        sturm stürme gewitter unwetter explosion raub rücktritt
        """
    ),
    range_words=words("bis"),
    range_pairs={"zwischen": frozenset({"und"})},
    range_articles=words("zum zur dem den der einschließlich inklusive am"),
    shifting_joints=frozenset({"auf"}),
    shifting_starts=words("von vom"),
    appointing_prepositions=frozenset({"für"}),
    shifting_words=words("verschoben verschob verschoben verlegt verlegte verlegten vertagt vertagte vorverlegt vorgezogen"),
    noun_links=words("vom von aus"),
    genitives_of_time=("des ", "der "),
    participle_endings=("te", "ten", "ter", "tes", "ene", "enen", "ener", "enes"),
    circumstances=words("in im bei beim am an während auf"),
    attribute_prepositions=words("auf gegen zwischen in bei von vom"),
    between_words=frozenset({"zwischen"}),
    case_words=words(
        """
        verdacht verdächtige verdächtigen verurteilt angeklagt beschuldigt festgenommen verhaftet beteiligt beteiligung rolle
        """
    ),
    spans_of_time=words(
        """
        quartal quartals woche wochen tag tage tagen tages wochenende nacht nächte morgen abend vormittag nachmittag stunde
        stunden zeit zeiten sommer winter herbst frühling frühjahr jahrzehnt jahrhundert saison datum hälfte beginn anfang ende
        mitte verlauf laufe rahmen monat monate monaten jahr jahre jahren drittel viertel
        """
    ),
    things=words(
        """
        zeitung buch bücher modell modelle film filme album lied verfassung gesetz ausgabe roman bild foto karte version budget
        haushalt plan prognose ziel frist beispiel interesse auswahl regierung bevölkerung wohnung abteilung station
        nation generation leitung verwaltung meinung rechnung ordnung kleidung heizung richtung zeichnung
        """
    ),
    amount_nouns=words(
        """
        umsatz umsatzes umsätze gewinn gewinns gewinne verlust verlusts verluste ergebnis ergebnisse zahl zahlen einnahmen
        ausgaben ernte preis preise quote rekord wert werte niveau wachstum
        """
    ),
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
    name_links=words("von van de der zu und al") - frozenset({"der"}),
    person_titles=words(
        """
        herr frau dr prof professor präsident präsidentin bürgermeister bürgermeisterin landeshauptmann landesrat landesrätin
        kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin
        bundespräsident papst bischof könig königin direktor direktorin chef chefin obmann obfrau trainer sprecher sprecherin
        vorsitzende vorsitzender abgeordnete abgeordneter senator pfarrer kommandant außenminister innenminister finanzminister
        landtagsabgeordnete stadträtin stadtrat
        """
    ),
    title_modifiers=words("us eu"),
    company_words=words("ag gmbh kg se gruppe"),
    male_names=MALE,
    female_names=FEMALE,
    first_names=MALE | FEMALE | words("andrea luca nicola"),
    female_pronouns=words("sie ihr ihre ihren ihrem ihrer ihres"),
    demonyms=frozenset(),
    not_names=words(
        """
        der die das den dem des ein eine einen einem einer eines er sie es wir ich und oder aber auch als am an auf aus bei beim
        bis da dabei dann dass denn dies diese dieser dieses doch dort durch ehe für gegen hier ihr ihre im in ins ja je jede
        jeder kein keine man mehr mit nach nachdem neben nicht noch nun nur ob ohne rund schon sein seine seit so sowie über um
        unter viele vom von vor während wann warum was weil welche wenn wer wie wo zu zum zur zwar zwischen laut gestern heute
        morgen uhr jahr jahre jahren monat woche tag tage kraft frage form haft höhe ordnung hause anspruch angaben beginn ende
        mitte anfang zukunft kürze rente rücksicht betrieb dienst gefahr zeit bezug sachen sache folge zusammenarbeit person
        gericht krankenhaus spital stelle wirklichkeit wahrheit gebäude verbindung aussicht brand grenzen zeiten tagen wochen
        monaten stunden minuten leben haus bedarf regen schnee nacht abend vormittag nachmittag mittag sommer winter herbst
        frühjahr frühling samstagabend schule kirche stadt land gemeinde zusammenhang anwesenheit bezirk provinz teilen
        """
    ),
    not_name_endings=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "tät",
        "ismus",
        "nis",
        "nisse",
        "ling",
        "chen",
        "tum",
        "abend",
        "tag",
        "jahr",
        "straße",
        "platz",
        "haus",
        "leute",
        "zeit",
    ),
    calendar_names=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august
        september oktober november dezember sommer winter herbst weihnachten ostern
        """
    ),
    place_prepositions=words("in aus nach bei"),
)
