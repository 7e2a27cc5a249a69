"""The endings of German nouns that are declined like adjectives, behind another article."""

from dataclasses import replace

from service.events.sentence.tokens import Token

_WITHOUT_E = ("enten", "anten", "isten", "aten", "loten")
_WEAK = (*_WITHOUT_E, "igen", "lichen", "agten", "igten", "chten", "eten", "zeugen", "kunden", "kollegen", "hörigen")
_STRONG = ("jähriger", "ächtiger", "licher", "ordneter", "lagter", "kannter", "stellter", "amter", "letzter", "storbener")


def uninflected(noun: Token) -> Token:
    """Give the nominative of a noun in "-en" ("den Angeklagten", "den Präsidenten")."""
    ending = next((old for old in _WEAK if noun.lower.endswith(old)), None)
    if ending is None:
        return noun
    text = noun.text.removesuffix("en" if ending in _WITHOUT_E else "n")
    return replace(noun, text=text, lower=text.lower())


def behind_definite(noun: Token) -> Token:
    """Give a noun as it stands behind "der" for one behind "ein" ("ein 17-Jähriger": "der 17-Jährige")."""
    if not noun.lower.endswith(_STRONG):
        return noun
    text = noun.text.removesuffix("r")
    return replace(noun, text=text, lower=text.lower())
