"""Articles and pronouns of German, and the genders that they show."""

from service.languages.cues.cues import Gender
from service.languages.language import words


def _of(genders: str) -> frozenset[str]:
    """Give genders by their letters: masculine, feminine, neuter, plural."""
    return frozenset(genders)


DETERMINERS = words(
    """
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jeder jede
    jedes jeden jedem alle allen aller kein keine keinen keinem keiner mehrere mehreren einige einigen viele vielen beide
    beiden unser unsere unseren unserem unserer unseres mein meine meinen meinem meiner meines
    """
)
ARTICLES = words("der die das den dem des")
INDEFINITE = words("ein eine einen einem einer eines mehrere einige viele")
POSSESSIVES: dict[str, Gender] = {
    "sein": "person",
    "seine": "person",
    "seinen": "person",
    "seinem": "person",
    "seiner": "person",
    "seines": "person",
    "ihr": "person",
    "ihre": "person",
    "ihren": "person",
    "ihrem": "person",
    "ihrer": "person",
    "ihres": "person",
}
PRONOUNS: dict[str, Gender] = {"er": "person", "sie": "person", "es": "thing"}
OBJECT_PRONOUNS: dict[str, Gender] = {"ihn": "person", "sie": "person", "es": "thing", "ihm": "person"}
OBJECT_ONLY = words("ihn es uns mich dich")
SUBJECT_ONLY = words("er ich wir man")
DATIVE_PRONOUNS = frozenset({"ihr"})
PRONOUN_GENDERS = {"er": _of("m"), "ihn": _of("m"), "ihm": _of("m"), "sie": _of("fp"), "es": _of("n")}
ARTICLE_GENDERS = {
    **dict.fromkeys(("der", "dieser", "jener", "jeder", "einen", "keinen", "diesen"), _of("m")),
    **dict.fromkeys(("die", "diese", "keine"), _of("fp")),
    **dict.fromkeys(("eine", "jede", "einer", "zur"), _of("f")),
    **dict.fromkeys(("das", "dieses", "jedes", "ins", "ans", "aufs", "fürs"), _of("n")),
    **dict.fromkeys(("ein", "kein", "dem", "einem", "keinem", "diesem", "zum", "im", "am", "vom", "beim"), _of("mn")),
    **dict.fromkeys(("alle", "beide", "mehrere", "einige", "viele"), _of("p")),
    "den": _of("mp"),
}
RELATIVE_GENDERS = {"der": _of("m"), "die": _of("fp"), "das": _of("n"), "den": _of("m")}
OBLIQUE_GENDERS = {"der": _of("f"), "dieser": _of("f"), "ein": _of("n")}
GENITIVE_ARTICLES = words("der des dieser dieses einer eines")
OBLIQUE_ARTICLES = words("den dem des einen einem eines keinen keinem unserem unseres meinem meines")
STRONG_GENITIVES = words("des eines dieses jenes")
ACCUSATIVES = words("den einen keinen diesen ihren seinen unseren")
OTHER_PRONOUNS = words(
    """
    ich wir man uns ihn ihm ihnen mich mir dich dir sich selbst niemand jemand etwas nichts alles wer was dies
    """
)
CONTRACTIONS = words("zum zur im am vom beim ins ans aufs fürs übers")
