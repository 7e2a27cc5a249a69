"""What is no noun and no verb in English: determiners, prepositions, joining words, adverbs, numbers, abbreviations."""

from service.languages.language import words

DETERMINERS = words(
    """
    the a an this that these those each every some any no all both another either neither several many my our your
    """
)
OTHER_PRONOUNS = words(
    """
    i we you me us him them himself herself itself themselves ourselves someone everyone anyone nobody something
    everything nothing there here
    """
)
PREPOSITIONS = words(
    """
    of in on at by for with from to into onto over under against between among amid amidst during after before since
    until till through throughout within without about around across along despite behind beyond near off per toward
    towards upon via versus like following including concerning regarding outside inside above below beneath beside
    besides except as than out up down worth
    """
)
SUBORDINATORS = words(
    """
    after before when while because although though since until till if unless whereas whether once as where
    whenever so lest despite amid why
    """
)
OPENERS = words(
    """
    and but or so yet still however meanwhile moreover furthermore also then now thus therefore besides instead
    additionally indeed nevertheless nonetheless later earlier separately finally similarly for nor because although
    though while whereas since as when if after before until that which who where
    """
)
OPENING_PHRASES = (
    "for example",
    "for instance",
    "in addition",
    "in fact",
    "of course",
    "at the same time",
    "on the other hand",
    "in turn",
    "in contrast",
    "by contrast",
    "in particular",
    "above all",
    "among other things",
    "for the first time",
    "in the end",
    "as a result",
    "as expected",
    "after all",
    "to be sure",
    "in other words",
    "in short",
)
ADVERBS = words(
    """
    not also just only already still even ever never now then soon later earlier once again back away ahead together
    yet too very well almost about nearly more most less least so far further instead rather perhaps maybe often
    always sometimes sometime n't thus therefore however first last second here there abroad overseas home
    """
)
NUMBERS = words(
    """
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand
    million billion dozen dozens hundreds thousands millions half
    """
)
SUPERLATIVES = words(
    """
    first worst best biggest highest lowest largest smallest longest shortest strongest weakest fastest slowest deadliest
    heaviest hottest coldest steepest sharpest most fewest
    """
)
ABBREVIATIONS = words(
    """
    mr mrs ms dr prof sen rep gov gen lt col sgt capt maj cmdr adm rev hon st jr sr inc corp co ltd llc plc bros no
    nos vs etc fig ph.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    approx dept est vol ave blvd ft mt calif conn del fla ill ind mass mich minn miss neb okla ore pa tenn tex va vt
    wash wis ariz colo kan ky md mo e.g i.e cf al messrs pres supt u.s u.k u.n d.c a.m p.m
    """
)
CAPITAL_ABBREVIATIONS = words(
    """
    ill mass wash miss ore del sun sat mon wed fri no fig mar mt ft pa ind me mo ave co st gen col rev hon
    """
)
