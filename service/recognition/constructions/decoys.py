"""Phrasings that only look like time; as the longest match they keep their words from being read as anything else."""

from service.recognition.construction import Piece, construction


@construction("no time", gives="mention")
def no_time() -> tuple[Piece, ...]:
    """Read "guten Morgen" (good morning): nothing."""
    return ()
