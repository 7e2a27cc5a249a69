"""What tells past from future in German, and what keeps ordinary words and surnames from being read as time."""

from service.languages.frame import Frame
from service.languages.language import Guards, Tense, words

_SEPARABLE = (
    "(?:ab|an|auf|aus|bei|bereit|bekannt|davon|durch|ein|entgegen|fest|fort|frei|heim|her|heran|heraus|hervor|hin|hinaus|hinzu|hoch|los|mit|"
    "nach|nahe|nieder|offen|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen|über)"
)
_INSEPARABLE = "(?:be|ver|er|ent|zer|emp|miss|ge|über|unter|wider|hinter|durch|um)"

_STEMS_IN_T = (
    "(?:halt|tret|rat|bit|biet|streit|breit|reit|leit|walt|wert|spät|wort|arbeit|acht|fürcht|zicht|richt|licht|last|pacht|"
    "flicht|statt|laut|miet|deut|wart|haft|rüst|kost|hüt|läut|schalt|spalt|falt|test|leist|rost|tast|acht|nicht|gleit|beut)"
)
"""Stems of verbs before whose ending -en a t is their own: "berichten", not "besuchten"."""

FRAME = Frame(
    perfect=words("worden gewesen"),
    past=words(
        """war waren wurde wurden hatte hatten begann begannen bekam bekamen beschloss beschlossen betrug betrugen bot
        boten brach brachen brachte brachten brannte brannten dachte dachten durfte durften empfing empfingen entschied
        entschieden entstand entstanden erfuhr erfuhren erhielt erhielten erlag erlagen erschien erschienen ertrank
        ertranken fand fanden fiel fielen fing fingen flog flogen floh flohen fror froren fuhr fuhren gab gaben galt
        galten gelang gelangen geriet gerieten geschah gewann gewannen ging gingen griff griffen half halfen hielt
        hielten hieß hießen hob hoben kam kamen kannte kannten konnte konnten lag lagen las lasen lief liefen ließ
        ließen lud luden mied missriet musste mussten nahm nahmen nannte nannten riet rieten rief riefen riss rissen sah
        sahen sank sanken saß saßen schied schieden schien schienen schlief schliefen schlug schlugen schloss schlossen
        schnitt schnitten schob schoben schoss schossen schrieb schrieben schrie schrien schwamm schwammen schwieg
        schwiegen schwor schworen sprach sprachen sprang sprangen stach stachen stahl stahlen stand standen starb
        starben stieg stiegen stieß stießen stritt stritten strich strichen tat taten traf trafen trat traten trieb
        trieben trug trugen trank tranken unterlag verband verbanden verbot verboten verbrachte verbrachten verdarb
        verfiel vergaß vergaßen verging verhielt verlief verließ verließen verlor verloren vernahm verriet verschob
        verschoben verschwand verschwanden versprach versprachen verstarb verstarben verstand verstieß vertrat vertraten
        verzieh verzieg wandte wandten warb warben warf warfen wich wichen wies wiesen wollte wollten wuchs wuchsen
        wusste wussten zog zogen zwang zwangen abbrach abzog anbot anfing ankam ankamen annahm anrief antrat aufbrach
        auffiel aufgab aufhob aufrief auftrat aufwies ausbrach ausfiel ausging aussprach ausstieg austrat beitrat
        beitrug einbrach einging einlud einnahm eintraf eintrat entgegennahm erklomm festnahm festnahmen freigab
        freisprach hervorging hinwies inkrafttrat niederlegte preisgab stattfand stattfanden teilnahm teilnahmen umkam
        umkamen vorlag vorlegte vornahm vorschlug vorsah vorstand wegfiel zunahm zurücktrat zurückzog zusammenbrach
        zusammenkam zusammentraf zusammentrat zustieß übergab übernahm übernahmen übertraf überwies unterbrach
        unterschied unterschrieb überfiel umgab bewarb bewies bezog bezogen betraf betrafen betrat bestand bestanden
        besaß berieten befahl befand befanden beging begingen begriff ergab ergaben ergriff erhob erhoben erwarb erwies
        erzwang entfiel entging entkam entließ entnahm entsprach entzog zerbrach zerstob zerfiel meuterte dementierte
        tagten tagte einigten einigte wählte wählten streikten streikte bat baten band banden barg bargen biss
        bissen blies bliesen blieb blieben briet brieten drang drangen empfahl empfahlen erschrak fraß fraßen glich
        glichen glitt glitten grub gruben hing hingen klang klangen kniff kroch krochen lieh liehen litt litten log
        logen maß maßen misslang pfiff pfiffen quoll rang rangen rieb rieben ritt ritten roch rochen schlich schlichen
        schmolz schmolzen schritt schritten schuf schufen schwand schwang schwangen sog stank wand wanden wog wogen
        verglich verglichen reiste reisten löste lösten raste rasten brauste kreiste kreisten speiste speisten hauste
        hausten wuschen wusch pries priesen spross rann rannen galoppierte sandte sandten rannte rannten bog bogen
        genoss genossen goss gossen verdross verschlang bewog bewogen hinterließ hinterließen enthielt enthielten
        unterhielt unterhielten bestritt bestritten betrieb betrieben erfand erfanden verschwieg verschwiegen entfloh
        entflohen erlitt erlitten verbarg befreiten begrub überwand überwanden überstand überstanden unternahm
        unternahmen untersagte widersprach widersprachen erstach erschoss erschossen erschlug"""
    ),
    ahead=words(
        """wird werden werde will wollen wolle soll sollen solle geplant vorgesehen angesetzt terminiert anberaumt plant
        planen bevorsteht bevorstehen demnächst bald künftig ansteht anstehen angesagt anvisiert angepeilt eingeplant
        morgen übermorgen"""
    ),
    have=words("hat haben habe hätte hätten habt"),
    be=words("ist sind sei seien bin wäre wären"),
    modal=words(
        """kann können könne könnte könnten muss muß müssen müsse müsste müssten darf dürfen dürfe dürfte dürften mag mögen
        möchte möchten sollte sollten würde würden"""
    ),
    present=words(
        """gibt geht kommt findet finden steht stehen beginnen treffen trifft laden lädt kommen gehen starten enden folgen
        reisen spielen öffnen schließen tagen feiern treten tritt beraten berät entscheiden fliegen fahren fährt
        erscheinen laufen läuft präsentieren zeigen lesen liest stimmen sprechen spricht kann können muss müssen darf
        dürfen dürfte dürften sollte sollten könnte könnten arbeiten halten bieten warten leisten bedeuten
        möchte möchten müsste würde würden gilt gelten bleibt bleiben gewinnt gehört gelingt geschieht gefällt gerät
        gewährt genießt stattfindet stattfinden teilnimmt eröffnen erwarten wählen wählt werfen kehren ziehen steigen
        streiken versammeln organisieren veranstalten fallen fehlen machen bringen nehmen geben stellen setzen legen
        rufen drohen rechnen hoffen suchen sammeln singen sinken hören sehen helfen führen klagen rücken warnen fordern
        fragen prüfen ruhen rollen melden wechseln wollen liegen sitzen leben wohnen dauern küren ändern bauen bitten
        brauchen brechen brennen decken dienen drehen drängen drücken dringen essen fangen fassen fegen filmen fischen
        flüchten forschen freuen fürchten gründen graben greifen grüßen hacken handeln hängen hauen heben heizen hupen
        impfen jagen jubeln kämpfen kaufen klären klettern klingen knüpfen kochen kosten krachen kritteln kümmern
        kündigen küssen lagern landen lassen lehnen lehren leiden leihen leiten lernen lieben liefern lösen lüften
        mahnen malen mähen meinen merken messen mieten mischen nähern nennen nutzen nützen opfern ordnen packen parken
        passen peilen pfeifen pflanzen pflegen pilgern plaudern pochen prallen pressen proben profitieren putzen radeln
        räumen reagieren reden reichen reifen reinigen reiten rennen retten richten ringen rudern rutschen rüsten sagen
        sägen sausen schaden schaffen schalten schauen scheiden scheinen scheitern schenken schicken schieben schießen
        schildern schimpfen schlafen schlagen schleppen schmelzen schmücken schneiden schneien schreiben schreiten
        schulden schützen schwanken schweigen schwimmen schwingen segeln senden senken siegen sichern sollen sorgen
        spannen sparen spenden sperren spiegeln spinnen springen spüren stammen starren stärken staunen stecken stehlen
        steuern sticken stiften stocken stoßen stöbern stoppen stören strahlen streichen streiten streuen strömen
        stützen stürmen stürzen tanken tanzen tasten tauchen tauschen teilen testen ticken toben tragen trainieren
        trauen trauern träumen trennen trinken trotzen tun turnen üben wachen wachsen wagen wandern waschen weichen
        weihen weinen weisen wenden werben wetten wiegen winken wirken wissen wünschen würdigen zahlen zählen zaubern
        zeichnen zeugen zielen zittern zögern zwingen kreuzen kreisen demonstrieren diskutieren gastieren informieren
        konzertieren kandidieren marschieren musizieren nominieren protestieren referieren reparieren sanieren servieren
        studieren verhandeln zelebrieren verkehren ehren empfangen segnen regnen leuchten duellieren jähren"""
    ),
    forms=(
        ("infinitive", _SEPARABLE + "zu[a-zäöüß]{2,14}n"),
        ("present", _SEPARABLE + _STEMS_IN_T + "en"),
        ("participle", _SEPARABLE + "?ge[a-zäöüß]{2,16}(?:t|en)"),
        ("participle", _SEPARABLE + "(?:be|ver)[a-zäöüß]{2,16}t"),
        ("weak", "(?![a-zäöüß]*" + _STEMS_IN_T + "en)" + _INSEPARABLE + "[a-zäöüß]{2,16}ten"),
        ("either", _INSEPARABLE + "[a-zäöüß]{2,16}(?:[^u]t|en)|[a-zäöüß]{2,16}iert"),
        ("past", "(?!" + _SEPARABLE + "?ge[a-zäöüß]{3,})[a-zäöüß]{2,16}(?:[^s]te|[^aeiouäöü]ste)"),
        ("weak", "(?!" + _SEPARABLE + "?ge[a-zäöüß]{3,})[a-zäöüß]{2,16}(?:[^s]ten|[^aeiouäöü]sten)"),
        ("present", "[a-zäöüß]{3,16}t"),
    ),
    attributes=(
        (
            "ahead",
            "(?:geplant|vorgesehen|erwartet|angesetzt|anberaumt)e[nrsm]?|(?:stattfind|beginn|start)ende[nrsm]?",
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
        vergangenen verschieden verschiedenen verschiedene entsprechend entsprechenden erheblich ernst
        ehemaligen ersteren beiden unten unter untereinander überall übrigen umso über entlang entgegen
        durchaus beim einmalig verantwortlich gegeneinander verletzten ungefähr ansonsten mitten minuten zeiten leuten
        seiten orten arten karten worten werten konten daten vergangene bestimmt bestimmten bestimmte unbekannt
        unbekannte unbekannten beliebt berühmt verrückt begeistert erfahren gelegen"""
    ),
    nominal=words(
        """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner zum zur im am vom
        beim ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unseren dieser diese
        dieses diesen diesem jeder jede jedes jeden jedem alle allen aller viele vielen mehrere mehreren einige
        einigen zwei drei vier fünf mit von bei aus ohne wegen trotz"""
    ),
    lasting=words(
        """gilt gelten gelte lebt leben lebe wohnt wohnen heißt heißen gehört gehören weiß wissen kennt kennen zählt zählen
        besteht bestehen bedeutet bedeuten kostet kosten nutzt nutzen besitzt besitzen verdient verdienen arbeitet
        arbeiten leitet leiten betreibt betreiben beschäftigt beschäftigen glaubt glauben denkt denken versteht
        verstehen erinnert erinnern existiert existieren umfasst umfassen trägt tragen dient dienen produziert
        produzieren stammt stammen befindet befinden würde würden zehrt zehren zehre beträgt betragen lehrt lehren
        verfügt verfügen alt dominiert dominieren prägt prägen herrscht herrschen genießt genießen"""
    ),
    still=words("noch"),
    todays=words("heutige heutigen heutiger heutiges heutigem"),
    of=words("von"),
    going_on=words("an auf bis ab aus her"),
    of_a_day=tuple(
        """tag tage tages abend morgen vormittag nachmittag mittag nacht sitzung spiel partie match begegnung konzert tagung
        konferenz treffen gespräch gespräche termin veranstaltung ausgabe wahl abstimmung debatte verhandlung urteil
        entscheidung beschluss bericht rennen etappe programm datum zeitung gottesdienst feier eröffnung kundgebung
        demonstration streik einsatz handel börse auftritt vorstellung premiere rede anhörung rat gipfel versammlung
        prozess auftakt finale training unterricht aktion besuch lauf fest markt aufführung folge sendung mitteilung
        erklärung meldung vorlesung lesung führung start beginn nachrichten messe gala show wetter
        sieg niederlage einweihung übergabe präsentation vorführung""".split()  # noqa: SIM905 (a list of words)
    ),
    comparing=words("zum gegenüber vergleich"),
    quoting=words("so"),
    modals=words("können müssen dürfen wollen sollen mögen lassen"),
    pointing=words("das dies"),
    completing=words("die das den dem ein eine einen einem einer in im ins nach zum zur seine seinen seiner ihre ihren ihrer"),
    moved=words(
        """geflogen gefahren gegangen gekommen gereist geflohen gestorben gestürzt eingetroffen zurückgetreten geworden
        verschwunden entkommen erschienen gestiegen gesunken gefallen geblieben passiert geschehen abgereist angereist
        ausgereist eingereist ausgebrochen aufgebrochen entlaufen ertrunken umgekommen zurückgekehrt
        aufgetaucht untergetaucht geflüchtet gelandet gestartet gezogen umgezogen ausgezogen eingestiegen ausgestiegen
        eingedrungen entstanden vorgegangen losgegangen zusammengebrochen aufgewachsen abgestürzt aufgetreten"""
    ),
    auxiliary="sein",
    following=words("nach"),
    towards=words("auf bis für zum"),
    putting_off=words(
        """verschoben vertagt vertagte vertagten verschob verlegte verlegten verlängerte verlängerten verlegt verlängert
        vorverlegt festgesetzt aufgeschoben umgebucht angekündigt kündigte kündigten einberufen vereinbart
        verabredet vorhergesagt prognostiziert rief riefen lud luden vorgeladen eingeladen gebucht reserviert
        zugesagt versprochen"""
    ),
    infinitive="zu",
    framing=words("wird werden werde soll sollen solle will wollen wolle kann können könne muss müssen müsse darf dürfen dürfe"),
    framed=_INSEPARABLE + "[a-zäöüß]{2,16}en",
    apiece=words("jeweils"),
    then=words("damals seinerzeit"),
    formerly=words("früher damals einst ehemals seinerzeit ehedem"),
    standing=words(
        "steht stehen liegt liegen gibt bleibt bleiben sieht sehen wirkt wirken scheint scheinen fehlt fehlen reicht reichen"
    ),
    anyone=words("wer"),
    people=words("man"),
    had=words("hatte hatten"),
    was=words("war waren"),
    hours=words(
        """öffnungszeiten öffnungszeit bürozeiten sprechzeiten sprechstunden schalterstunden schalterzeiten geschäftszeiten
        parteienverkehr ordination ordinationszeiten kassenzeiten betriebszeiten dienstzeiten"""
    ),
    clocks=words("uhr"),
    singular="[a-zäöüß]{2,16}(?:[^e]t|et|te)|kam|starb|fiel|ging|zog|gab|trat|schloss|begann|entstand|erschien|übernahm|erhielt|war|wird",
    conjunctions=words("und aber denn weil obwohl während wenn als nachdem bevor dass ob damit sondern sodass oder sowie"),
)

TENSE = Tense(
    past=FRAME.past,
    future=FRAME.ahead,
    conjunctions=FRAME.conjunctions,
    perfect=words("hat"),
    frame=FRAME,
    incidents=words("tat mord raub tod brände unfälle vorfall überfälle einbrüche festnahmen"),
    incident_endings=(
        "unfall", "flucht", "brand", "feuer", "überfall", "einbruch", "diebstahl", "angriff", "anschlag", "attacke", "explosion",
        "beben", "lawine", "zusammenstoß", "kollision", "festnahme", "rücktritt", "niederlage", "absturz", "sturz", "schlägerei",
        "schießerei", "unglück", "katastrophe", "delikt", "körperverletzung", "havarie", "panne",
        "unfalls", "unfalles", "brandes", "brands", "überfalls", "einbruchs", "diebstahls", "angriffs", "anschlags", "bebens",
        "zusammenstoßes", "unglücks", "absturzes", "sturzes", "delikts", "rücktritts",
    ),
    dating=words("am im vom"),
    belonging=words("von des der"),
    present=words("dieses diesem diesen diese dieser"),
)  # fmt: skip

GUARDS = Guards(
    not_before={
        "zeit": words("der des"),
        "früher": words("als"),
        "vorabend": words("der des einer eines von seiner seines ihrer ihres dieser dieses"),
    },
    not_after={"bald": words("so sehr möglichst")}
    | dict.fromkeys(("maria", "mariä"), words("pfarre pfarrei kirche pfarrkirche kapelle basilika kloster")),
    capital_nouns=True,
    licences=words(
        """im am vom zum bis seit ab an auf für von nach vor in zwischen und oder dem den des jeden jeder diesen diesem
        ganzen heute morgen gestern noch erst schon bereits kommenden nächsten vergangenen letzten jahren
        anfang mitte ende er sie es wir ich man beginn beim gegen um sowie ins über während zu ( , - / jahr jahre jahres anno
        einschließlich inklusive aufzeichnungen messungen gründung eröffnung einweihung tod tode geburt weihe umbau neubau
        wiederaufbau kriegsende fertigstellung errichtung erbauung entstehung stiftung ersterwähnung friedensschluss"""
    ),
    ambiguous=words(
        """mai märz april august juni juli sommer winter herbst frühling montag dienstag mittwoch donnerstag freitag
        samstag sonntag sonnabend silvester jan jän feb mär apr jun jul aug sep sept okt nov dez"""
    ),
    loose=words("noch erst schon bereits und oder sowie , - heute morgen gestern an auf zu den dem des er sie es wir ich man"),
    articles=words("der"),
    ages=words("mit"),
    turning={"an": FRAME.nominal} | dict.fromkeys(("früher", "später"), words("als")),
    listing=words("und oder sowie"),
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
