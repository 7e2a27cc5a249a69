"""English phrasings: hours by their number alone, as people write them in messages and notices."""

_AT = "(at|@|from|til|till|until|by|before|after|since)"
_FIRST = ("{first:hour}", "{first:hour}:{past:minute}", "{first:hour}.{past:minute}")
_LAST = ("{last:hour}", "{last:hour}:{end:minute}", "{last:hour}.{end:minute}")
_ROWS = tuple(f"{first}-{last}" for first in _FIRST for last in _LAST)
_WEEK = (
    "{monday:weekday}-{sunday:weekday}",
    "{monday:written_weekday}-{sunday:weekday}",
    "{monday:written_weekday}-{sunday:written_weekday}",
)
_HOUR = ("{hour}", "{hour}:{minute}", "{hour}.{minute}")

MESSAGES = {
    "bare hour": (
        f"{_AT} < {{hour}}",
        f"{_AT} < {{hour}}.{{minute}}",
        *(f"b4 {hour}" for hour in _HOUR),
        "(at|by|until|till|before|after) < {small}",
    ),
    "hour like a decimal": ("{hour}.{minute}",),
    "approximate bare hour": ("(about|around) {hour}", "(about|around) {hour}.{minute}"),
    "hour or so": tuple(f"{hour}ish" for hour in _HOUR),
    "half past the hour": ("half past ({small}|{hour})", "(at|@|by|til|till|until|from|about|around) < half ({small}|{hour})"),
    "quarter past the hour": ("[a] quarter past ({small}|{hour})",),
    "quarter to the hour": ("(at|by|until|till|before|after|about|around) < [a] quarter to ({small}|{hour})",),
    "hours from to": (
        *_ROWS,
        *(f"(from|between) < {first} (to|til|till|until|and) {last}" for first in _FIRST for last in _LAST),
        *(f"{first} (til|till) {last}" for first in _FIRST for last in _LAST),
    ),
    "clock to an hour": tuple(
        f"{{first:clock}}{to}{last}" for to in ("-", " to ", " til ", " till ", " until ") for last in _LAST
    ),
    "hour on a date": (
        *(f"{_AT} < {hour} [on] {{date}}" for hour in _HOUR),
        *(f"{{date}}[,] (at|@|from|til|till|until) {hour}" for hour in _HOUR[::2]),
        "{date} {hour}.{minute}",
    ),
    "hours on a date": tuple(f"{row} [on] {{date}}" for row in _ROWS),
    "date of hours": tuple(f"{{date}} [from] {row}" for row in _ROWS),
    "hours of weekdays": tuple(f"{days}[(,|:)] {row}" for days in _WEEK for row in _ROWS),
    "clock times of weekdays": tuple(f"{days}[(,|:)] {{first:clock}}-{{last:clock}}" for days in _WEEK),
}
