"""The endings of German words."""

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
    r"(?:(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu|zurück|zusammen|statt|bekannt|teil)?ge\w{2,}(?:t|en)"
    r"|(?:be|ver|zer|ent|er)\w{3,}t|\w{3,}iert)\Z"
)
