"""English phrasings: ranges and bounds."""

RANGES = {
    # ranges and bounds
    "range of centuries": (
        "[from|between] the {first:ordinal} (and|to|through|until|or) [the] {last:ordinal} (century|centuries)",
    ),
    "range": (
        "from {first:date} (to|until|through|thru|till|til) {last:date}",
        "between {first:date} and {last:date}",
        "{first:date} (to|through|until|till) {last:date}",
        "{first:date}-{last:date}",
    ),
    "row of weekdays": (
        "{first:written_weekday}-{last:weekday}",
        "{first:written_weekday}-{last:written_weekday}",
        "{first:weekday}-{last:written_weekday}",
        "{first:written_weekday}/{last:written_weekday}",
        "{first:weekday}/{last:weekday}",
    ),
    "range of years": ("{first:year}-{last:yy}", "{first:year}/{last:yy}"),
    "range of days": (
        "{month} {first:day}-{last:day}[, {year}]",
        "{month} {first:day} (to|through|and) {last:day}[, {year}]",
        "{month} {first:day}[(st|nd|rd|th)] (to|through|and) {last:day}(st|nd|rd|th)[, {year}]",
        "{month} {first:day}[(st|nd|rd|th)]-{last:day}(st|nd|rd|th)[, {year}]",
        "{first:day}-{last:day} {month} [{year}]",
        "[the] {first:day}(st|nd|rd|th) (to|and) [the] {last:day}(st|nd|rd|th) [of] {month} [{year}]",
        "{first:day} (to|and) {last:day} {month} [{year}]",
        "from {month} {first:day} to {last:day}[, {year}]",
        "between {month} {first:day} and {last:day}[, {year}]",
        "from {first:day} to {last:day} {month} [{year}]",
    ),
    "several days of a month": (
        "{first:day}, {second:day} (and|or) {last:day} {month} [{year}]",
        "{first:day}, {second:day}, {third:day} (and|or) {last:day} {month} [{year}]",
        "{month} {first:day}, {second:day}[,] (and|or) {last:day}[, {year}]",
        "{month} {first:day}, {second:day}, {third:day}[,] (and|or) {last:day}[, {year}]",
    ),
    "night between two days": (
        "the night of {first:day}(-|/){last:day} {month} [{year}]",
        "the night of {month} {first:day}(-|/){last:day}[, {year}]",
        "the night of {first:day} (to|and) {last:day} {month} [{year}]",
        "the night of {first:day}(st|nd|rd|th) (to|and) {last:day}(st|nd|rd|th) [of] {month} [{year}]",
        "the night of {month} {first:day} (to|and) {last:day}[, {year}]",
    ),
    "range of months": ("{first:month}-{last:month} {span}", "{first:month} (to|through|thru|and) {last:month} [of] {span}"),
    "since": ("since {date}",),
    "until": ("(until|till|til|through|thru) {date}", "(until|till|til) at least {date}"),
    "until a clock": ("(until|till|til|through|thru) {date} [at] {clock}",),
    "by a clock": ("by {date} [at] {clock}",),
    "beside a year": ("{beside}-{calendar}",),
    "before": ("(before|b4) {date}",),
    "by": ("by {date}",),
    "after": ("after {date}",),
}
