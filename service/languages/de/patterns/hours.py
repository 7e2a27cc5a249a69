"""German phrasings: parts of periods and days, and times of the clock."""

_ONE = "{one:hour}[.{one_past:minute}]"
_TWO = "{two:hour}[.{two_past:minute}]"
_THREE = "{three:hour}[.{three_past:minute}]"
_FOUR = "{four:hour}[.{four_past:minute}]"

HOURS = {
    # parts
    "part of yesterday": ("[(der|den|des)] {_:last} {part}",),
    "early part of a date": (
        "[(den|die|der)] (ersten|frühen) {_:plural} (des|der) {date}",
        "[(den|die|der)] (ersten|frühen) {_:plural} {date}",
    ),
    "latter part of a date": ("[(den|die|der)] letzten {_:plural} (des|der) {date}",),
    "part of a date": (
        "{segment:edge} {date}",
        "{segment:edge} (des|der) {date}",
        "[(den|die|der|des)] {segment:lean} {date}",
    ),
    "part of this unit": ("{segment:edge} (des|der) {unit:single}", "{segment:edge} {unit:bare_unit}"),
    "edge of a unit in one word": ("{unit_edge}", "{unit_edge} {calendar}"),
    "season with its part": ("{season_part}", "{season_part} {calendar}"),
    "approximate date": ("(etwa|circa|ungefähr) {date}", "um {date:calendar}"),
    "part of a day": (
        "{calendar} {part:daypart}",
        "{part} des {calendar}",
        "{part} {calendar:span}",
        "[den] {part:part_hours} des {calendar}",
        "[den] {segment:lean} {part:part_hours} des {calendar}",
        "{segment:lean} {part} des {calendar}",
        "der {part} des {calendar}",
        "{calendar} {part:adverbial_part}",
        "{calendar} in der {part:early}",
    ),
    "part of the day before": (
        "am < {part} (zuvor|davor|vorher)",
        "am < {part:eve}",
        "[(der|die)] {part:night} (zuvor|davor|vorher)",
    ),
    "part of the day after": ("am < {part} (darauf|danach)", "[(der|die)] {part:night} (darauf|danach)"),
    "night before a date": (
        "[der] nacht (auf|zum|zu) [(den|dem)] {calendar}",
        "[der] nacht (von|vom) {_:weekday} (auf|zum|zu) [(den|dem)] {calendar}",
        "[der] nacht (von|vom) {_:ordinal} (auf|zum) [(den|dem)] {calendar}",
    ),
    "weekday with its part": ("{dayparts}",),
    "part of today": ("{_:this} {part}", "[(der|die)] (kommende|kommenden) {part:night}"),
    "part of the next day": (
        "[(der|den|des)] {_:next} {part}",
        "[(der|den|des)] {_:following} {part}",
        "am < anderen {part}",
    ),
    # clock
    "clock": (
        "{hour}.{minute} uhr",
        "{hour}:{minute} uhr",
        "(um|gegen|ab|bis) < {hour}:{minute}",
        "{hour} uhr",
        "{hour:small} uhr",
        "{hour} uhr {minute}",
        "(um|gegen|ab|bis) < {hour}.{minute}",
        "{hour} uhr (morgens|früh|vormittags|nachts|mittags)",
        "{hour} uhr in der früh",
        "{hour:small} uhr (morgens|früh|vormittags|nachts|mittags)",
    ),
    "clock after noon": (
        "{hour} uhr (nachmittags|abends)",
        "{hour:small} uhr (nachmittags|abends)",
        "{hour}.{minute} uhr (nachmittags|abends)",
    ),
    "half to the hour": ("(um|gegen|ab|bis) < halb {small}", "halb {small} (morgens|früh)", "halb {small} uhr [(morgens|früh)]"),
    "half to the hour after noon": ("halb {small} [uhr] (nachmittags|abends)",),
    "minutes past the hour": ("{minutes:quarter_hour} nach {small}", "(um|gegen|ab|bis) < {minutes} nach {small}"),
    "minutes to the hour": (
        "{minutes:quarter_hour} vor {small}",
        "dreiviertel {small}",
        "(um|gegen|ab|bis) < {minutes} vor {small}",
    ),
    "midnight": ("mitternacht",),
    "several clock times": (
        f"{_ONE}, {_TWO}[,] (und|oder|sowie) {{last:clock}}",
        f"{_ONE}, {_TWO}, {_THREE}[,] (und|oder|sowie) {{last:clock}}",
        f"{_ONE}, {_TWO}, {_THREE}, {_FOUR}[,] (und|oder|sowie) {{last:clock}}",
        f"{_ONE} (oder|sowie) {{last:clock}}",
        f"{_ONE} (bis|-) {_TWO} (und|sowie) [von] {_THREE} (bis|-) {{last:clock}}",
        f"{_ONE}-{_TWO} (und|sowie) [von] {_THREE}-{{last:clock}}",
    ),
    "midnight just past": ("nach < mitternacht",),
    "clock alone": ("{clock}",),
    "approximate clock": ("gegen {clock}",),
    "clock before its date": ("{clock} am {date:calendar}",),
    "range of clock times": (
        "{hour}.{minute} (bis|und) {last:clock}",
        "{hour} (bis|und) {last:clock}",
        "{hour:small} (bis|und) {last:clock}",
        "{hour}.{minute}-{last:clock}",
        "{hour}-{last:clock}",
        "{hour}.{minute}/{last:clock}",
    ),
}
