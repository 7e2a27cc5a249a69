"""What makes a date one end of an open time in English."""

from service.languages.language import phrases, words

BOUNDS = {
    "since": phrases(
        """since …, ever since …, from … on, from … onward, from … onwards, from … forward, starting …, starting on …,
        starting in …, starting from …, beginning …, beginning on …, beginning in …, effective …"""
    ),
    "until": phrases("until …, till …, til …, through …, until at least …, up to …, up until …, up till …"),
    "by": phrases("by …, no later than …, not later than …, … at the latest"),
    "before": phrases("before …, prior to …"),
    "after": phrases("after …"),
}

NEAR = words("shortly just soon immediately right moments")
