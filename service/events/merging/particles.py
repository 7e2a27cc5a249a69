"""Verbs that mean another thing with their particle: data, by language."""


def _lines(words: str) -> dict[tuple[str, str], str]:
    """Read lines of a verb, its particle and a word for both."""
    return {(verb, particle): meaning for verb, particle, meaning in map(str.split, words.strip().splitlines())}


# A verb, its particle and a word for both.
MEANINGS: dict[str, dict[tuple[str, str], str]] = {
    "en": _lines("""
        step down resign
        stand down resign
        pass away die
        walk out strike
        call off cancel
        put off postpone
        push back postpone
        lift off liftoff
        blast off liftoff
        take off liftoff
        take over acquire
        snap up acquire
        shut down close
        set up establish
        lay off dismiss
        turn down reject
        throw out reject
        vote down reject
        blow up explode
        burn down destroy
        tear down demolish
        knock down demolish
        wash away destroy
        gun down kill
        lock up jail
        pull out withdraw
        knock out beat
        hand over deliver
        give up surrender
        go up rise
        go down fall
        speak out criticise
        get away escape
        break away secede
        kick off begin
        find out discover
    """),
    "de": _lines("""
        treten zurück rücktritt
        geben auf aufgeben
        geben bekannt ankündigen
        kündigen an ankündigen
        nehmen fest festnehmen
        greifen auf festnehmen
        greifen an angriff
        stoßen zusammen zusammenstoßen
        sagen ab absagen
        setzen durch gewinnen
        lehnen ab ablehnen
        weisen zurück ablehnen
        stimmen zu zustimmen
        geben frei genehmigen
        heben an erhöhen
        heben auf aufheben
        brechen aus ausbrechen
        brechen ab abbrechen
        brechen ein einbrechen
        gehen zurück fallen
        legen vor vorlegen
        legen nieder niederlegen
        stellen vor vorstellen
        stellen ein einstellen
        schließen ab abschließen
        kommen um sterben
        brennen ab abbrennen
        brennen nieder abbrennen
        stürzen ein einstürzen
        stürzen ab abstürzen
        reichen ein einreichen
        ziehen zurück zurückziehen
        bauen ab abbauen
        fallen aus ausfallen
        heben ab starten
    """),
}

# The languages where the particle stands at the end of the clause, not right behind its verb ("trat am Montag zurück").
AT_THE_END = frozenset({"de"})
