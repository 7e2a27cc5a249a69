"""What is part of a name in German, and what only has a capital."""

from service.languages.language import words

NAME_LINKS = words("von van de der zu und al") - frozenset({"der"})
PERSON_TITLES = words(
    """
    herr frau dr prof professor präsident präsidentin bürgermeister bürgermeisterin landeshauptmann landesrat landesrätin
    kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident ministerpräsidentin bundespräsident
    papst bischof könig königin direktor direktorin chef chefin obmann obfrau trainer sprecher sprecherin vorsitzende
    vorsitzender abgeordnete abgeordneter senator pfarrer kommandant außenminister innenminister finanzminister
    landtagsabgeordnete stadträtin stadtrat geschäftsführer geschäftsführerin chefarzt chefärztin schulleiter schulleiterin
    kapitän kapitänin torwart torhüter stürmer verteidiger trainerin intendant intendantin kurator kuratorin kämmerer kämmerin
    dirigent dirigentin rektor rektorin staatsanwalt staatsanwältin anwalt anwältin richter richterin regisseur regisseurin
    autor autorin verkehrsministerin umweltminister umweltministerin finanzministerin innenministerin außenministerin
    professorin pfarrerin bischöfin konzernchef konzernchefin vorstandschef parteichef parteichefin landrat landrätin
    gemeinderat dekan dekanin
    """
)
PERSON_NOUNS = words(
    """
    mann frau junge vater mutter sohn tochter bruder schwester witwe witwer ehemann ehefrau onkel tante großvater großmutter
    angeklagte angeklagter verdächtige verdächtiger lehrer lehrerin schüler schülerin student studentin arzt ärztin künstler
    künstlerin maler malerin schriftsteller schriftstellerin dichter dichterin sänger sängerin musiker musikerin komponist
    komponistin schauspieler schauspielerin sportler sportlerin spieler spielerin architekt architektin ingenieur ingenieurin
    unternehmer unternehmerin gründer gründerin wirt wirtin bauer bäuerin landwirt landwirtin winzer winzerin täter täterin zeuge
    zeugin rentner rentnerin wanderer pilot pilotin politiker politikerin historiker historikerin forscher forscherin biologe
    biologin physiker physikerin bildhauer bildhauerin fotograf fotografin journalist journalistin pianist pianistin geiger
    geigerin käufer käuferin vorgänger vorgängerin nachfolger nachfolgerin besitzer besitzerin inhaber inhaberin enkel enkelin
    mieter mieterin nachbar nachbarin kunde kundin patient patientin pfleger pflegerin polizist polizistin general offizier
    """
)
PERSON_COMPOUNDS = (
    *("mann", "frau", "chef", "chefin", "leiter", "leiterin", "sprecher", "sprecherin", "führer", "führerin", "meister"),
    *(
        "meisterin",
        "präsident",
        "präsidentin",
        "minister",
        "ministerin",
        "direktor",
        "direktorin",
        "trainer",
        "trainerin",
        "fahrer",
    ),
    *(
        "fahrerin",
        "forscher",
        "forscherin",
        "loge",
        "login",
        "künstler",
        "künstlerin",
        "händler",
        "händlerin",
        "lehrer",
        "lehrerin",
    ),
    *("spieler", "spielerin", "anwalt", "anwältin", "dezernent", "dezernentin", "vorsitzende", "vorsitzender", "beauftragte"),
    *("erin", "istin", "entin", "antin", "orin", "ärztin", "arbeiter"),
)
TITLE_MODIFIERS = words("us eu")
COMPANY_WORDS = words("ag gmbh kg se gruppe")
NOT_NAMES = words(
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
)
NOT_NAME_ENDINGS = (
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
    "nahme",
    "nahmen",
)
CALENDAR_NAMES = words(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar jänner februar märz april mai juni juli august
    september oktober november dezember sommer winter herbst weihnachten ostern
    """
)
