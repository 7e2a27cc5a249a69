"""English words that only go with a date."""

from service.languages.language import words

DATE_PREPOSITIONS = words(
    """
    in on at by for from to since until till during over through throughout within of before after around about
    between late early mid as beginning starting ending effective dated back up-to come later earlier only
    just exactly sometime
    """
)
LIMIT_PHRASES = frozenset(
    {
        "so far",
        "at least",
        "at most",
        "as soon",
        "as early",
        "as late",
        "as recently",
        "most recently",
        "ahead of",
        "or later",
        "or earlier",
    }
)
DATE_LEADS = words(
    """
    as early late mid only just since from until sometime beginning starting ending effective around about by on in
    at up-to exactly later earlier dated back
    """
)
DATE_WORDS = words(
    """
    early late mid beginning end start middle morning afternoon evening night local time sharp alone et est edt gmt pdt
    pst
    """
)
