"""English phrasings: lengths of time and what repeats."""

LENGTHS = {
    # lengths
    "day to come": ("(will|would|could|may|might|must|shall|can|to) < (one|some) day",),
    "amount that lasts": (
        """(to|will|would|could|can|may|might|must|should|ll|not|t|d|cannot|never|usually|often|typically|generally|normally
        |probably) < last {quantity} {unit}""",
    ),
    "amount": (
        "{quantity} [(trading|business|working|calendar)] {unit}",
        "{quantity}-{unit}",
        "{quantity}-{unit:single}-long",
        "{quantity} {unit} or so",
    ),
    "amount in two units": (
        "{quantity} {unit} and {more:count} {finer:unit}",
        "{quantity} {unit}, {more:count} {finer:unit}",
        "{quantity} {unit} {more:count} {finer:unit}",
    ),
    "millions of units": ("{quantity} {million} {plural}",),
    "part of an amount": (
        "the (first|final|initial|remaining|other|same|entire|year-earlier|year-ago) {quantity} {unit}",
        "(first|final) {quantity} {unit}",
        "the {quantity} {unit}",
    ),
    "part of units": ("the (first|early|final) {plural}",),
    "unit and a half": ("(a|an|one) {unit:single} and a half",),
    "amount in one word": ("[a] {duration}", "(a|one) (single|full|whole) {duration}"),
    "units": ("{plural}", "{plural}-long", "{plural} (or|and) {_:plural}", "(over|through|throughout|down) < the {plural}"),
    "units after an article": ("a {plural}-{extent}", "(a|an) {unit:single}-{extent}"),
    "unit or two": ("(a|an|one) {unit:single} or two",),
    "unit long": ("{unit:single}-long", "{unit:single} long"),
    "past units": (
        "[the] (past|last|latest|previous|preceding) {quantity} {unit}",
        "[the] past {unit:single}",
        "each of the (past|last) {quantity} {unit}",
        "[the] {quantity} (past|previous) {unit}",
        "[the] (past|last) {quantity} {unit} or so",
        "[the] past {unit:single} or so",
    ),
    "coming units": (
        "[the] (next|coming|upcoming) {quantity} {unit}",
        "the {quantity} {unit} ahead",
        "[the] next {quantity} {unit} or so",
        "the next {unit:single} or so",
    ),
    "following units": ("the (following|ensuing|subsequent) {quantity} {unit}",),
    "recent units": (
        "[the] (recent|past|last) {plural}",
        "[the] (recent|past) {plural:quarters}",
        "recent {_:plural} and {plural}",
    ),
    "units to come": (
        "[the] (coming|future|upcoming) {plural}",
        "[the] (coming|future|upcoming) {plural:quarters}",
        "the {plural} ahead",
        "[the] (coming|next|upcoming) {_:plural} and {plural}",
    ),
    "the past": ("recently", "more recently", "the [recent|distant] past", "lately"),
    "the present": ("now", "right now", "currently", "at present", "nowadays", "these days", "presently"),
    "the future": (
        "soon",
        "the [near|immediate|foreseeable] future",
        "the near term",
        "the short term",
        "shortly",
    ),
    # what repeats
    "every unit": ("{quant:every} {unit:single}", "every {quantity} {unit}"),
    "per unit": ("per {unit:single}",),
    "times per unit": (
        "{times} (a|an|per|each|every) {unit:single}",
        "{count} times (a|an|per|each|every) {unit:single}",
    ),
    "units per unit": ("{count} {unit} (a|an|per|each|every) {whole:single}",),
    "every half unit": ("every half {unit:single}", "every half-{unit:single}", "every half an {unit:single}"),
    "every other unit": ("every (other|second) {unit:single}",),
    "every name": ("{quant:every} {name}",),
    "every other name": ("every (other|second) {name}",),
    "every one of two names": ("{quant:every} {name} and {more:name}",),
    "every part of day": ("{quant:every} {part}", "{quant:every} {name} {part}"),
    "repeated part of day": ("{name} {part:parts}",),
    "repeated part of two days": ("{name} and {more:name} {part:parts}", "{name} or {more:name} {part:parts}"),
    "how often": ("{frequency}", "{frequency:workdays}"),
    "nth name of every month": ("[the|every] (first|second|third|fourth|last) {name} (of|in) (the|each|every|a) month",),
    "seasons in a row": ("the (past|last|next) {_:cardinal} {seasons}",),
    "repeated name": ("{plural_name}", "the {plural_name:weekends}", "{plural_name:weekends}"),
}
