"""German phrasings: lengths of time and what repeats."""

_TOLD_BY_TIME = (
    "(stunden|stunde|minuten|kilometer|kilometern|km|euro|franken|cent|dollar|liter|gramm|kilo|kilogramm|tonnen|mal|patienten|"
    "besucher|besuchern|gäste|menschen|personen|autos|fahrzeuge|lkw|züge|anrufe|zigaretten|kalorien|mahlzeiten)"
)

LENGTHS = {
    # lengths
    "amount": (
        "{quantity} {unit}",
        "{quantity} {_:colour} {unit}",
        "{quantity} {unit:compound}",
        "[(den|die|der)] ersten {quantity} {unit:compound}",
        "[(den|die|der)] ersten {quantity} {unit:plural}",
        "{quantity}-{unit}",
    ),
    "two amounts of a unit": (
        "{one:cardinal} statt {other:cardinal} {unit}",
        "(von) < {one:cardinal} auf {other:cardinal} {unit}",
    ),
    "weekends": ("{quantity} (wochenende|wochenenden)",),
    "amount or age": ("{quantity}-{unit:aged}",),
    "amount of a course": ("{quantity}-{unit:aged} {_:course}", "{quantity}{unit:aged} {_:course}"),
    "amount in one word": (
        "{duration}",
        "[(eine|einer|ein)] {duration:duration_noun}",
        "(den|die) {_:whole} {duration:whole_unit}",
    ),
    "past units": ("[(den|die|der)] {_:last} {quantity} {unit:plural}",),
    "coming units": ("[(den|die|der)] {_:next} {quantity} {unit:plural}",),
    "the past": (
        "(kürzlich|unlängst|neulich|damals|früher|einst|seinerzeit|ehedem|vormals|jüngst)",
        "vor kurzem",
        "in < der vergangenheit",
        "{_:former}",
        "(in|seit) < (letzter|jüngster|jüngerer) zeit",
        "(in|seit) < der (letzten|jüngsten) zeit",
    ),
    "former as a prefix": ("{prefix}-",),
    "the present": (
        "(jetzt|derzeit|momentan|zurzeit|heutzutage|gegenwärtig)",
        "zur zeit",
        "im < (moment|augenblick)",
    ),
    "the future": (
        "(bald|demnächst|zukünftig|alsbald)",
        "in < der zukunft",
        "(in|für) < zukunft",
        "(naher|nächster|absehbarer) zukunft",
        "in kürze",
        "in < (absehbarer|nächster) zeit",
        "in < der nächsten zeit",
        "[(der|die|den)] {_:next} {_:plural}",
        "{_:plural} (später|danach|darauf)",
    ),
    # what repeats
    "per unit": (
        "(pro|je) {unit:single}",
        f"{_TOLD_BY_TIME} < (am|in der) {{unit:single}}",
    ),
    "times per unit": ("{times} (pro|im|in der|am) {unit:single}", "{times} {unit:each_unit}"),
    "every unit": (
        "(jede|jeden|jedes|jeder|jedem) {unit:single}",
        "alle {quantity:count} {unit}",
        "(jede|jeden|jedes|jeder|jedem) {_:ordinal} {_:weekday} (im|des) {unit:single}",
        "(jede|jeden|jedes|jeder|jedem) {_:last} {_:weekday} (im|des) {unit:single}",
        "im {unit:monthly}",
        "(tag|woche|monat|jahr|stunde|minute) für {unit:single}",
    ),
    "every other unit": ("(jede|jeden|jedes|jeder|jedem) {_:second} {unit:single}",),
    "every name": (
        "(jede|jeden|jedes|jeder|jedem) {name}",
        "(jede|jeden|jedes|jeder|jedem) {_:ordinal} {name}",
    ),
    "every part of day": ("(jede|jeden|jedes|jeder|jedem) {part}",),
    "every part of a weekday": ("(jede|jeden|jedes|jeder|jedem) {dayparts}", "{dayparts:dayparts_of_sets}"),
    "how often": (
        "{frequency}",
        "{frequency:workdays}",
        "an < {frequency:workdays_plural}",
        "unter der {frequency:weekdays}",
        "im < {frequency:beat}",
    ),
    "range of weekdays": (
        "{first:short_weekday}[.]-{last:short_weekday}[.]",
        "{first:short_weekday}[.] (-|bis) {last:short_weekday}[.]",
        "(:|offen|geöffnet|erreichbar|jeweils|besetzt) < {first:weekday} (-|bis) {last:weekday}",
        "{first:weekday}s (-|bis) {last:weekday}s",
    ),
    "repeated name": ("{plural_name}",),
}
