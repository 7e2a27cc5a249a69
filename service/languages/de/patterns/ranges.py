"""German phrasings: ranges and bounds."""

RANGES = {
    # ranges and bounds
    "range of days": (
        "[vom] {first:ordinal} (und|bis|bis zum|/) {last:ordinal} {month} [{year}]",
        "[vom] {first:ordinal}-{last:ordinal} {month} [{year}]",
        "[vom] {first:ordinal} - {last:ordinal} {month} [{year}]",
        "[zwischen] dem {first:ordinal} und [dem] {last:ordinal} {month} [{year}]",
        "zwischen {first:ordinal} und {last:ordinal} {month} [{year}]",
        "{_:weekday}, {first:ordinal}[,] und {_:weekday}, {last:ordinal} {month} [{year}]",
        "[vom] {first:ordinal} (und|bis|bis zum|/|-) {last:day}.{month:mm}.[{year}]",
        "{first:ordinal} und dem {last:ordinal} {month} [{year}]",
    ),
    "range": (
        "(von|vom) {first:date} (bis|bis zum|bis zur|zum) {last:date}",
        "zwischen {first:date} und {last:date}",
        "zwischen (dem|der|den) {first:date} und {last:date}",
        "zwischen (dem|der|den) {first:date} und (dem|der|den) {last:date}",
        "{first:date} (bis|bis zum) {last:date}",
        "{first:date}-{last:date}",
    ),
    "range of years": ("{first:year}-{last:yy}",),
    "several days of a month": (
        "{one:ordinal}, {two:ordinal}[,] und {last:ordinal} {month} [{year}]",
        "{one:ordinal}, {two:ordinal}, {three:ordinal}[,] und {last:ordinal} {month} [{year}]",
        "{one:ordinal}, {two:ordinal}, {three:ordinal}, {four:ordinal}[,] und {last:ordinal} {month} [{year}]",
    ),
    "range of centuries": ("{first:ordinal} (und|bis) {last:ordinal} (jahrhundert|jahrhunderts)",),
    "range of months": ("{first:month} (bis|und) {last:month} {span}", "{first:month}-{last:month} {span}"),
    "since": ("seit {date}", "seit (dem|der|den) {date}"),
    "from on": ("ab {date}", "ab (dem|der|den) {date}", "(von|vom) {date} an"),
    "since a part": ("seit {segment:edge} {date:calendar}", "seit {segment:edge} (des|der) {date:calendar}"),
    "from a part on": ("ab {segment:edge} {date:calendar}", "ab {segment:edge} (des|der) {date:calendar}"),
    "until a part": ("bis {segment:edge} {date:calendar}", "bis {segment:edge} (des|der) {date:calendar}"),
    "until": ("bis {date}", "bis in {date}", "bis (zum|zur|in den|in die) {date}"),
    "before": ("vor {date}", "vor (dem|der|den) {date}"),
    "after": ("nach {date}", "nach (dem|der|den) {date}"),
}
