"""English words by which a clause tells no happening, or one of another time."""

ANNOUNCING = """
announce confirm reveal disclose acknowledge publish release
"""

STATES = """
appear apply await believe belong border boast can care compare comprise concern consist contain contrast correspond cost
count depend deserve desire differ doubt employ enjoy entail equal exceed exist expect face favor favour fear feature fit
hate hope house imagine include intend interest involve know lack last lie like live locate look love matter mean mind need
owe own plan please possess prefer rank refer relate rely remain remember represent require resemble reside seek seem
serve share sit specialize speak stand stay stem struggle suppose support surround tend think total trust try understand use
value wait want weigh wish wonder work worry conclude emphasize emphasise recognize recognise consider keep continue
appreciate respect range
"""

STATE_PASTS = """
knew lay sat stood felt kept meant saw seen thought understood heard spoke wore cost fit let could had planned referred
preferred
"""

STATE_PARTICIPLES = """
known located based situated expected supposed said believed thought considered designed intended meant called named
understood assumed aimed rumored rumoured reported alleged estimated surrounded used dedicated devoted married born concerned
interested worried involved made composed comprised entitled titled scheduled slated set due required needed able aware
scared afraid pleased surprised disappointed excited tired dressed gone allowed prepared
"""

OTHER_TIMES = """
earlier previously formerly thereafter once before recently lately afterwards afterward subsequently eventually later ever
originally initially historically traditionally twice already since career childhood youth lifetime tenure decades centuries years
months ages generations
"""

OTHER_TIME_OPENERS = """
after before since until till following when whenever once upon if unless as
"""

HABITS = """
always often usually sometimes never frequently regularly typically generally normally mostly rarely seldom whenever
occasionally repeatedly
"""
