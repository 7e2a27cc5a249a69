"""The nouns that tell events, times, sayings and things apart in German."""

from service.languages.language import words

EVENT_NOUNS = words(
    """
    unfall unfälle anschlag anschläge angriff angriffe wahl wahlen treffen sitzung konferenz kongress fest feier konzert
    spiel krieg streik brand erdbeben hochwasser abkommen vertrag gipfel besuch prozess urteil tod mord einbruch überfall
    rücktritt start beginn ende messe turnier sieg niederlage vortrag versammlung abstimmung demonstration explosion absturz
    konflikt konflikte kampf kämpfe
    """
)
EVENT_ENDINGS = ("ung", "ungen", "tion", "tionen")
EVENT_COMPOUNDS = words(
    """
    unfall unfälle anschlag anschläge anschlags angriff angriffe wahl wahlen treffen konferenz kongress feier konzert krieg
    streik streiks brand brände beben gipfel besuch prozess urteil mord einbruch überfall turnier gespräch gespräche
    gesprächen marathon derby rennen kampf krise putsch debatte start messe premiere reform protest proteste protesten unruhen
    sturm stürme gewitter unwetter explosion raub rücktritt
    """
)
REPORTING_NOUNS = words(
    """
    bericht berichte berichts mitteilung pressemitteilung aussendung meldung meldungen erklärung aussage aussagen angaben
    interview stellungnahme umfrage studie zeitung artikel
    """
)
CASE_WORDS = words(
    """
    verdacht verdächtige verdächtigen verurteilt angeklagt beschuldigt festgenommen verhaftet beteiligt beteiligung rolle
    """
)
SPANS_OF_TIME = words(
    """
    quartal quartals woche wochen tag tage tagen tages wochenende nacht nächte morgen abend vormittag nachmittag stunde
    stunden zeit zeiten sommer winter herbst frühling frühjahr jahrzehnt jahrhundert saison datum hälfte beginn anfang ende
    mitte verlauf laufe rahmen monat monate monaten jahr jahre jahren drittel viertel
    """
)
THINGS = words(
    """
    zeitung buch bücher modell modelle film filme album lied verfassung gesetz ausgabe roman bild foto karte version budget
    haushalt plan prognose ziel frist beispiel interesse auswahl regierung bevölkerung wohnung abteilung station
    nation generation leitung verwaltung meinung rechnung ordnung kleidung heizung richtung zeichnung
    """
)
AMOUNT_NOUNS = words(
    """
    umsatz umsatzes umsätze gewinn gewinns gewinne verlust verlusts verluste ergebnis ergebnisse zahl zahlen einnahmen
    ausgaben ernte preis preise quote rekord wert werte niveau wachstum
    """
)
DATE_NOUNS = words("jahr jahre jahren jahres monat monats woche sommer winter")
HELD_NOUNS = words(
    """
    unterricht zug züge flug flüge markt umzug training gottesdienst vorlesung vorstellung termin stunde lauf lesung ausflug
    schule ausstellung führung rundgang kurs seminar probe
    """
)
TERM_NOUNS = words("vertrag vertrags kontrakt kontrakts mandat mandats arbeitsvertrag mietvertrag vereinbarung")
NEUTER_NOUNS = (
    *("spiel", "treffen", "rennen", "beben", "unglück", "feuer", "gewitter", "unwetter", "konzert", "attentat", "hochwasser"),
    *("derby", "finale", "gespräch", "urteil", "verfahren", "ende", "jubiläum", "fest", "turnier", "gutachten", "verbrechen"),
    *("duell", "abkommen", "verbot", "inferno", "desaster"),
)
DATIVE_PLURALS = {
    "unfällen": "Unfälle",
    "anschlägen": "Anschläge",
    "angriffen": "Angriffe",
    "protesten": "Proteste",
    "bränden": "Brände",
    "überfällen": "Überfälle",
    "einbrüchen": "Einbrüche",
    "konzerten": "Konzerte",
    "gesprächen": "Gespräche",
    "kämpfen": "Kämpfe",
    "stürmen": "Stürme",
    "unwettern": "Unwetter",
    "krawallen": "Krawalle",
    "regenfällen": "Regenfälle",
    "streiks": "Streiks",
}
BARE_OBJECTS = words(
    """
    insolvenz revision klage anzeige haftbefehl kurzarbeit gold silber bronze alarm kritik widerspruch einspruch protest hilfe
    geld platz zölle abitur asyl feuer regie anklage beschwerde abschied bilanz mängel spuren tausende hunderte millionen
    strafanzeige insolvenzantrag konkurs schutz zuflucht unterschlupf vorwürfe naivität mut druck anspruch medizin jura musik
    geschichte philosophie physik chemie biologie mathematik fotos bilder waffen drogen geiseln schulden stellen arbeitsplätze
    """
)
