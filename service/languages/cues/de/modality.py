"""German words and phrases by which a clause tells what did not happen, what is planned, and what may be."""

from service.languages.language import words

NEGATORS = words("nicht nichts kein keine keinen keinem keiner nie niemals niemand niemanden")
NEGATING_PHRASES = ("weigerte sich", "weigerten sich", "verzichtete auf", "verzichteten auf")
RULING_OUT = frozenset(
    {"schloss aus", "schlossen aus", "schließt aus", "schließen aus", "ausgeschlossen", "ausschließen", "ausschloss"}
)
PLANNED_WORDS = words(
    """
    wird werden soll sollen sollte sollten will wollen wollte wollten geplant plant planen vorgesehen angesetzt würde würden
    """
)
PLANNED_PHRASES = ()
CONDITIONALS = words("falls wenn sofern")
POSSIBLE_WORDS = words(
    """
    vermutlich wahrscheinlich droht drohen drohte
    könnte könnten dürfte dürften möglicherweise vielleicht wenn falls eventuell womöglich
    ob kann können
    """
)
OPEN_PHRASES = ("nicht ausgeschlossen", "nicht auszuschließen", "nicht ausschließen")
