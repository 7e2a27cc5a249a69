"""What tells past from future in German, and what keeps ordinary words and surnames from being read as time."""

from service.languages.language import Guards, Tense, words

TENSE = Tense(
    past=words("war waren wurde wurden hatte hatten worden gewesen"),
    future=words("wird werden soll sollen will wollen"),
    present=words("ist sind hat haben"),
    conjunctions=words(
        """und aber denn weil obwohl während wenn als nachdem bevor dass ob wie damit sondern doch da falls sodass oder"""
    ),
)

GUARDS = Guards(
    licences=words(
        """im am vom zum bis seit ab an auf für von nach vor in zwischen und oder dem den des jeden jeder diesen diesem
        ganzen heute morgen gestern noch erst schon bereits kommenden nächsten vergangenen letzten anfang mitte ende
        beginn beim gegen um sowie ins über während ( , - / jahr anno"""
    ),
    ambiguous=words(
        """mai märz april august juni juli sommer winter herbst frühling montag dienstag mittwoch donnerstag freitag
        samstag sonntag sonnabend"""
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
        unterschriften fans"""
    ),
)
