"""The endings of German words, and adjectives that end like a past."""

from service.languages.cues.de.verbs import SEPARABLE_PARTICLES
from service.languages.language import words

GENITIVE_ENDINGS = ("es", "s")
NOUN_ENDINGS = ("s", "es", "n", "en", "e")
ADVERB_ENDINGS = ("weise",)
ADJECTIVE_ENDINGS = (
    "lichen",
    "liche",
    "licher",
    "liches",
    "ischen",
    "ische",
    "ischer",
    "isches",
    "igen",
    "ige",
    "iger",
    "iges",
    "ten",
    "te",
    "ter",
    "tes",
    "enen",
    "ene",
    "ener",
    "sten",
    "ste",
    "ster",
    "ren",
    "re",
    "neue",
    "neuen",
    "neuer",
    "neues",
    "große",
    "großen",
)
PARTICIPLE_ENDINGS = ("te", "ten", "ter", "tes", "ene", "enen", "ener", "enes")
PARTICIPLE_PATTERN = (
    rf"(?:(?:{'|'.join(SEPARABLE_PARTICLES.split())})?ge\w{{2,}}(?:t|en)"
    r"|(?:be|ver|zer|ent|er)\w{3,}t|\w{3,}iert)\Z"
)
STRONG_ENDINGS = {"der": "r", "das": "s"}
PLAIN_ADJECTIVES = words(
    """
    alte alten gute guten weite weiten breite breiten rote roten harte harten leichte leichten feste festen späte späten bunte
    bunten laute lauten glatte glatten satte satten fette fetten matte matten zarte zarten schlechte schlechten rechte rechten
    echte echten dichte dichten sanfte sanften letzte letzten nächste nächsten kalte kalten kurze kurzen bekannte bekannten
    verwandte verwandten gesamte gesamten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten siebte
    siebten achte achten neunte neunten zehnte zehnten elfte elften zwölfte zwölften erste ersten hiesige konkrete konkreten
    sogenannte sogenannten
    komplette kompletten private privaten tote toten heute selten seiten mitten unten hinten meisten besten sämtliche
    """
)
