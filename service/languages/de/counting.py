"""The numbers of German, put together from their parts as the language does."""

_ONES = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TEENS = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
UNDER_TWENTY = {word: number for number, word in enumerate([*_ONES, *_TEENS], 1)}
TENS_WORDS = {word: 10 * number for number, word in enumerate(_TENS, 2)} | {"dreissig": 30}
_COMPOUNDS = {f"{one}und{word}": tens + number for word, tens in TENS_WORDS.items() for number, one in enumerate(_ONES, 1)}
_HUNDREDS = {"hundert": 100} | {f"{one}hundert": 100 * number for number, one in enumerate(_ONES, 1)}
_THOUSANDS = {"tausend": 1000} | {f"{one}tausend": 1000 * number for number, one in enumerate([*_ONES, *_TEENS], 1)}
NUMBERS = UNDER_TWENTY | TENS_WORDS | _COMPOUNDS | _HUNDREDS | _THOUSANDS
HALVES = {f"{one}einhalb": number + 0.5 for number, one in enumerate(_ONES, 1)} | {"anderthalb": 1.5}
ORDINAL_STEMS = (
    {"erst": 1, "zweit": 2, "dritt": 3, "siebt": 7, "acht": 8}
    | {f"{word}t": number for word, number in UNDER_TWENTY.items() if number not in {1, 3, 7, 8}}
    | {f"{word}st": number for word, number in (TENS_WORDS | _COMPOUNDS).items()}
)
