"""Short texts that announce: what no verb tells of the past in a message or a notice is still to come ("Dentist Monday")."""

from service.recognition.mention import Mention
from service.recognition.people import SHORT_TEXT, opens_sentence
from service.resolution.context import Context
from service.resolution.sides import Evidence

_COMPARED = 2
"""How many words before a name the word of a comparison may stand."""
_NOTICE = frozenset(",:")


def announces(context: Context) -> bool:
    """Whether a text is one that looks ahead where no verb says otherwise: a message, or what is asked to be read as one.

    Languages whose present tense tells by itself what is to come (`Tense.frame`) need no such rule.
    """
    if context.language.tense.frame is not None:
        return False
    return context.options.document_type == "other" or (
        context.options.document_type == "news" and len(context.tokens) <= SHORT_TEXT
    )


def is_announced(mention: Mention, context: Context) -> bool:
    """Whether a name that no verb puts on a side is one of a notice: "Next up: Albion away Saturday".

    What is told in a content clause, stands before its noun or is compared with has happened: "the ruling Tuesday that …", "the
    Friday attacks", "lower than on Friday".
    """
    words, tense = context.tokens.words, context.language.tense
    before, after = words[max(0, mention.first - _COMPARED) : mention.first], words[mention.last : mention.last + 1]
    compared = not tense.measuring.isdisjoint(tense.against.intersection(before))
    return announces(context) and not compared and tense.content.isdisjoint(after) and tense.nominal.isdisjoint(before[-1:])


def is_of_a_state(mention: Mention, context: Context, told_by: Evidence) -> bool:
    """Whether what looks like a past verb is a participle that opens a notice, and tells a state to come: "Closed Thursday"."""
    words, verb = context.tokens.words, mention.first - told_by.distance
    if not announces(context) or told_by.side != "past" or not 0 <= verb < mention.first:
        return False
    return words[verb] in context.language.tense.halting and opens_sentence(verb, context.tokens)


def heads_a_notice(mention: Mention, context: Context) -> bool:
    """Whether a number stands behind a name and a sign, with no verb told ("Freitag, 13 Uhr: Sitzung"), or a colon alone."""
    words, behind = context.tokens.words, mention.last + 1
    return behind < len(words) and (words[mention.last] == ":" or (words[mention.last] in _NOTICE and words[behind].isdigit()))
