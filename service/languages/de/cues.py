"""What tells past from future in German, and what keeps ordinary words and surnames from being read as time."""

from service.languages.language import Frame, Guards, Tense, words

_SEPARABLE = (
    "(?:ab|an|auf|aus|bei|bereit|bekannt|davon|durch|ein|entgegen|fest|fort|frei|heim|her|heran|heraus|hervor|hin|hinaus|hinzu|hoch|los|mit|"
    "nach|nahe|nieder|offen|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|über)"
)
_INSEPARABLE = "(?:be|ver|er|ent|zer|emp|miss|ge|über|unter|wider|hinter|durch|um)"

FRAME = Frame(
    perfect=words("worden gewesen"),
    past=words(
        """war waren wurde wurden hatte hatten begann begannen bekam bekamen beschloss beschlossen betrug
        betrugen bot boten brach brachen brachte brachten brannte brannten dachte dachten durfte durften empfing
        empfingen entschied entschieden entstand entstanden erfuhr erfuhren erhielt erhielten erlag erlagen erschien
        erschienen ertrank ertranken fand fanden fiel fielen fing fingen flog flogen floh flohen fror froren fuhr
        fuhren gab gaben galt galten gelang gelangen geriet gerieten geschah gewann gewannen ging gingen griff griffen
        half halfen hielt hielten hieß hießen hob hoben kam kamen kannte kannten konnte konnten lag lagen las lasen
        lief liefen ließ ließen lud luden mied missriet musste mussten nahm nahmen nannte nannten riet rieten rief
        riefen riss rissen sah sahen sank sanken saß saßen schied schieden schien schienen schlief schliefen schlug
        schlugen schloss schlossen schnitt schnitten schob schoben schoss schossen schrieb schrieben schrie schrien
        schwamm schwammen schwieg schwiegen schwor schworen sprach sprachen sprang sprangen stach stachen stahl
        stahlen stand standen starb starben stieg stiegen stieß stießen stritt stritten strich strichen tat taten traf
        trafen trat traten trieb trieben trug trugen trank tranken unterlag verband verbanden verbot verboten
        verbrachte verbrachten verdarb verfiel vergaß vergaßen verging verhielt verlief verließ verließen verlor
        verloren vernahm verriet verschob verschoben verschwand verschwanden versprach versprachen verstarb verstarben
        verstand verstieß vertrat vertraten verzieh verzieg wandte wandten warb warben warf warfen wich wichen wies
        wiesen wollte wollten wuchs wuchsen wusste wussten zog zogen zwang zwangen abbrach abzog anbot anfing ankam
        ankamen annahm anrief antrat aufbrach auffiel aufgab aufhob aufrief auftrat aufwies ausbrach ausfiel ausging
        aussprach ausstieg austrat beitrat beitrug einbrach einging einlud einnahm eintraf eintrat entgegennahm
        erklomm festnahm festnahmen freigab freisprach hervorging hinwies inkrafttrat niederlegte preisgab stattfand
        stattfanden teilnahm teilnahmen umkam umkamen vorlag vorlegte vornahm vorschlug vorsah vorstand wegfiel zunahm
        zurücktrat zurückzog zusammenbrach zusammenkam zusammentraf zusammentrat zustieß übergab übernahm übernahmen
        übertraf überwies unterbrach unterschied unterschrieb überfiel umgab bewarb bewies bezog bezogen betraf
        betrafen betrat bestand bestanden besaß berieten befahl befand befanden beging begingen begriff ergab ergaben
        ergriff erhob erhoben erwarb erwies erzwang entfiel entging entkam entließ entnahm entsprach entzog zerbrach
        zerstob zerfiel meuterte dementierte tagten tagte brannten einigten einigte wählte wählten streikten streikte"""
    ),
    ahead=words(
        """wird werden werde will wollen wolle soll sollen solle geplant vorgesehen angesetzt terminiert anberaumt plant
        planen bevorsteht bevorstehen demnächst bald künftig ansteht anstehen angesagt anvisiert angepeilt eingeplant
        morgen übermorgen"""
    ),
    have=words("hat haben habe hätte hätten habt"),
    be=words("ist sind sei seien bin wäre wären"),
    present=words(
        """gibt geht kommt findet finden steht stehen beginnen treffen trifft laden lädt kommen gehen starten enden
        folgen reisen spielen öffnen schließen tagen feiern treten tritt beraten berät entscheiden fliegen fahren
        fährt erscheinen laufen läuft präsentieren zeigen lesen liest stimmen sprechen spricht kann können muss müssen
        darf dürfen dürfte dürften sollte sollten könnte könnten starten arbeiten halten bieten warten leisten
        bedeuten möchte möchten müsste würde würden gilt gelten bleibt bleiben gewinnt gehört gelingt geschieht
        gefällt gerät gewährt genießt stattfindet stattfinden teilnimmt eröffnen erwarten wählen wählt werfen kehren
        ziehen steigen streiken versammeln organisieren veranstalten fallen fehlen machen bringen nehmen geben stellen
        setzen legen rufen drohen rechnen hoffen suchen sammeln singen sinken hören sehen helfen führen klagen rücken
        warnen fordern fragen prüfen ruhen rollen melden wechseln wollen liegen sitzen leben wohnen"""
    ),
    forms=(
        ("infinitive", _SEPARABLE + "zu[a-zäöüß]{2,14}n"),
        ("participle", _SEPARABLE + "?ge[a-zäöüß]{2,16}(?:t|en)"),
        ("participle", _SEPARABLE + "(?:be|ver)[a-zäöüß]{2,16}t"),
        ("either", _INSEPARABLE + "[a-zäöüß]{2,16}(?:[^u]t|en)|[a-zäöüß]{2,16}iert"),
        ("past", "(?![a-zäöüß]*ge[a-zäöüß]{3,})[a-zäöüß]{2,16}(?:[^s]te|[^aeiouäöü]ste)"),
        ("weak", "(?![a-zäöüß]*ge[a-zäöüß]{3,})[a-zäöüß]{2,16}(?:[^s]ten|[^aeiouäöü]sten)"),
        ("present", "[a-zäöüß]{3,16}t"),
    ),
    attributes=(
        (
            "ahead",
            "(?:geplant|vorgesehen|erwartet|angesetzt|anberaumt|angekündigt)e[nrsm]?|(?:stattfind|beginn|start)ende[nrsm]?",
        ),
        ("participle", _SEPARABLE + "?ge[a-zäöüß]{2,16}(?:te|ene)[nrsm]?"),
        ("past", "[a-zäöüß]{2,16}(?:te|ene)[nrsm]?"),
    ),
    prefixes=tuple(
        """ab an auf aus bei davon durch ein entgegen fest fort frei heim her heran heraus hervor hin hinaus hinzu los
        mit nach nieder statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen über be ver
        er ent zer miss wider hinter""".split()  # noqa: SIM905 (a list of words)
    ),
    states=words("geöffnet geschlossen gesperrt verboten untersagt erlaubt gestattet gefragt gefordert gewährleistet"),
    looking_back=words("seit vom"),
    ranging=words("bis - und /"),
    no_verbs=words(
        """nicht mit seit erst jetzt fast gut sonst zuletzt dort selbst statt bereit bekannt sofort insgesamt überhaupt
        weit oft leicht schlecht recht laut samt damit somit soweit derzeit acht hundert gesamt vielleicht direkt
        exakt komplett rasant brisant interessant elegant relevant konkret privat akut absolut erneut geehrt hart kalt
        bunt echt dicht spät weitestgehend rund heute letzte letzten erste ersten zweite zweiten dritte dritten vierte
        vierten fünfte fünften sechste sechsten siebte siebten achte achten neunte zehnte beste besten meisten größte
        größten nächste nächsten wichtigste wichtigsten jüngste jüngsten höchste höchsten älteste ältesten gute guten
        alte alten weite weiten rechte rechten breite breiten harte harten späte späten kalte kalten leichte leichten
        schlechte schlechten bekannte bekannten gesamte gesamten konkrete konkreten private privaten direkte direkten
        interessante bitte mitte gegen genau genug gemeinsam gering gern gerne gestern getrennt gesund geheim gerecht
        gewiss gewissen gegenüber geschweige geeignet bereits besonders bisher bevor beziehungsweise vergangen
        vergangenen verschieden verschiedenen verschiedene entsprechend entsprechenden erheblich ersten erst ernst
        ehemaligen ersteren beiden besten unten unter untereinander überall übrigen umso unter über entlang entgegen
        durchaus beim einmalig verantwortlich gegeneinander verletzten ungefähr ansonsten mitten minuten zeiten leuten
        seiten orten arten karten worten werten konten daten vergangene bestimmt bestimmten bestimmte unbekannt
        unbekannte unbekannten beliebt berühmt verrückt begeistert erfahren gelegen"""
    ),
    nominal=words(
        """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner zum zur im am vom
        beim ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren dieser diese
        dieses diesen diesem jeder jede jedes jeden jedem alle allen aller viele vielen mehrere mehreren einige
        einigen zwei drei vier fünf"""
    ),
    lasting=words(
        """gilt gelten gelte lebt leben lebe wohnt wohnen heißt heißen gehört gehören weiß wissen kennt kennen zählt zählen
        besteht bestehen bedeutet bedeuten kostet kosten nutzt nutzen besitzt besitzen verdient verdienen arbeitet
        arbeiten leitet leiten betreibt betreiben beschäftigt beschäftigen glaubt glauben denkt denken versteht
        verstehen erinnert erinnern existiert existieren umfasst umfassen trägt tragen dient dienen produziert
        produzieren stammt stammen befindet befinden würde würden zehrt zehren zehre beträgt betragen lehrt lehren
        verfügt verfügen dominiert dominieren prägt prägen herrscht herrschen genießt genießen"""
    ),
    still=words("noch"),
    following=words("nach"),
    towards=words("auf bis für"),
    putting_off=words("verschoben vertagt verlegt verlängert vorverlegt festgesetzt aufgeschoben umgebucht"),
    infinitive="zu",
    conjunctions=words("und aber denn weil obwohl während wenn als nachdem bevor dass ob damit sondern sodass oder sowie"),
)

TENSE = Tense(past=FRAME.past, future=FRAME.ahead, conjunctions=FRAME.conjunctions, frame=FRAME)

GUARDS = Guards(
    not_before={"zeit": words("der des")},
    not_after={"bald": words("so sehr möglichst")},
    capital_nouns=True,
    licences=words(
        """im am vom zum bis seit ab an auf für von nach vor in zwischen und oder dem den des jeden jeder diesen diesem
        ganzen heute morgen gestern noch erst schon bereits kommenden nächsten vergangenen letzten anfang mitte ende
        beginn beim gegen um sowie ins über während zu ( , - / jahr jahre jahres anno"""
    ),
    ambiguous=words(
        """mai märz april august juni juli sommer winter herbst frühling montag dienstag mittwoch donnerstag freitag
        samstag sonntag sonnabend silvester jan jän feb mär apr jun jul aug sep sept okt nov dez"""
    ),
    loose=words("noch erst schon bereits und oder sowie , - heute morgen gestern an auf zu den dem des"),
    codes=words(
        """davon insgesamt rund knapp fast mindestens höchstens maximal lediglich agenda zimmer raum nummer nr artikel art
        paragraf resolution postleitzahl plz lautet linie flug straße hausnummer seite kapitel platz modell baureihe
        kanal route"""
    ),
    titles=words(
        """herr herrn frau dr prof familie minister ministerin abgeordnete abgeordneter abgeordneten trainer präsident
        präsidentin richter richterin bürgermeister bürgermeisterin verteidiger torwart stürmer autor autorin"""
    ),
    counted=words(
        """euro dollar franken cent prozent menschen personen leute einwohner besucher zuschauer stück meter metern
        kilometer kilometern mitglieder mitgliedern stimmen tonnen liter kilo kilogramm gramm haushalte soldaten
        teilnehmer kinder arbeitsplätze mitarbeiter beschäftigte fälle fällen hektar quadratmeter mark lire schilling
        jahre jahren mal wohnungen stellen seiten exemplare flüchtlinge zuhörer schüler kubikmeter watt kilowatt
        megawatt punkte punkten höhenmeter m km kg kw sitzplätze plätze betten frauen männer stunden arbeitsstunden
        unterschriften fans teile gäste stufen"""
    ),
)
