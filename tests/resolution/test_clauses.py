"""The side of a date in German, whose verbs frame the clause."""

import pytest

from service.languages import language
from service.recognition.tokens import Tokens
from service.resolution.clauses import evidence

FRAME = language("de").tense.frame
PAST = """
Am <Montag> trafen sich die Minister in Wien.
Die Minister haben sich am <Montag> in Wien getroffen.
Die Minister, die sich am <Montag> getroffen haben, reisen morgen ab.
Er wurde am <Montag> operiert.
Sie ist am <Montag> nach Rom geflogen.
Wie die Polizei am <Montag> mitteilte, wird der Platz gesperrt.
Der Minister, der am <Montag> zurücktrat, will morgen sprechen.
Sie sagte, sie sei am <Montag> angekommen.
Die am <Montag> beschlossene Steuer soll bald gelten.
Seit <Montag> ist die Brücke gesperrt.
Die Zahl ist am <Montag> auf 2,87 Millionen gestiegen.
Die Sitzung vom <Montag> dauert an.
Am <Montag> überfielen Bewaffnete das Lager.
Er hat das Museum am <Montag> geschlossen.
Die Firma teilte am <Montag> mit, sie werde Stellen streichen.
Er soll am <Montag> gelogen haben.
Das Tor soll am <Montag> geöffnet worden sein.
Nach der Niederlage am <Montag> sind alle müde.
Sie hat am <Montag> mit Laufen und Schwimmen begonnen.
"""
FUTURE = """
Am <Montag> treffen sich die Minister in Wien.
Der Prozess beginnt am <Montag>.
Die Minister werden sich am <Montag> in Wien treffen.
Er wird am <Montag> operiert.
Sie will am <Montag> nach Rom fliegen.
Die Sitzung soll bis <Montag> dauern.
Er kündigte an, am <Montag> zurückzutreten.
Für <Montag> ist eine Kundgebung geplant.
Die für <Montag> geplante Kundgebung fällt aus.
Der für <Montag> geplante Flug wurde gestrichen.
Der Vorstand, der am <Montag> tagt, hat das Papier erhalten.
Das Museum öffnet vom <Montag> bis Freitag.
Das Museum ist am <Montag> geschlossen.
Das Spiel wurde auf <Montag> verschoben.
Er ist am <Montag> in Rom und besucht den Papst.
Am <Montag> fängt die Schule an. Er hat gelacht.
"""
UNKNOWN = """
Theater am <Montag>, Eintritt frei
"""


def _side(line):
    start = line.index("<")
    end = line.index(">") - 1
    tokens = Tokens(line.replace("<", "").replace(">", ""))
    return evidence(tokens, tokens.starts.index(start), tokens.ends.index(end) + 1, FRAME).side


@pytest.mark.parametrize("line", PAST.strip().splitlines())
def test_past(line):
    assert _side(line) == "past"


@pytest.mark.parametrize("line", FUTURE.strip().splitlines())
def test_future(line):
    assert _side(line) == "future"


@pytest.mark.parametrize("line", UNKNOWN.strip().splitlines())
def test_no_verb_tells_nothing(line):
    assert _side(line) == "unknown"
