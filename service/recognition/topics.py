"""What a text speaks of tells that some words of time are none: the halves of a match, temperatures in the 50s."""

from service.languages.language import Language, Topic
from service.recognition.mention import Mention
from service.recognition.tokens import Tokens

_AROUND = 40


def drop_off_topic(mentions: list[Mention], tokens: Tokens, language: Language) -> list[Mention]:
    """Drop mentions that are no time under a topic that the words around them show."""
    topics = language.guards.topics
    if not topics:
        return mentions
    return [
        mention
        for mention in mentions
        if not any(_concerns(topic, mention, tokens) and _is_told(topic, mention, tokens) for topic in topics)
    ]


def _concerns(topic: Topic, mention: Mention, tokens: Tokens) -> bool:
    return (not topic.rules or mention.rule in topic.rules) and (not topic.last or tokens.words[mention.last - 1] in topic.last)


def _is_told(topic: Topic, mention: Mention, tokens: Tokens) -> bool:
    around = tokens.words[max(0, mention.first - _AROUND) : mention.last + _AROUND]
    telling = sum(word in topic.telling for word in around)
    return telling > 0 and telling > sum(word in topic.against for word in around)
