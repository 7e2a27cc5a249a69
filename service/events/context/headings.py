"""A headline that stands in the text itself, above the article."""

from collections.abc import Sequence

from service.events.merging.stems import stem, words_of
from service.events.sentence.sentences import Span

_LONGEST = 150
_SHARED = 2


def is_heading(text: str, sentences: Sequence[Span], paragraphs: Sequence[int]) -> bool:
    r"""Tell whether the first line of a text is its headline: short, without a full stop, and more follows it.

    >>> is_heading("Council closes bridge\n\nThe council closed it.", [(0, 21), (23, 45)], [0, 1])
    True
    """
    if len(sentences) <= 1 or paragraphs[0] == paragraphs[1]:
        return False
    line = text[slice(*sentences[0])]
    return len(line) <= _LONGEST and line[-1].isalnum()


def tells_of(heading: str, story: str, language: str) -> bool:
    """Tell whether a headline shares so much with a sentence that both tell the same.

    >>> tells_of("Council closes bridge", "The council closed the old bridge yesterday.", "en")
    True
    """
    return len(_stems(heading, language) & _stems(story, language)) >= _SHARED


def _stems(words: str, language: str) -> set[str]:
    return {found for word in words_of(words) if (found := stem(word.group(), language))}
