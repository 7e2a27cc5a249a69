"""Written-out dates of languages without phrasings of their own."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from dateparser.data.languages_info import language_order

from service.document import Document
from service.languages import codes as full_codes
from service.pipeline import resolve
from service.recognition import absolute

PUBLISHED = date(2026, 1, 12)
DAYS = {
    "fr": "Le traité signé le 12 mai 2025 à Paris.",
    "es": "El acuerdo del 12 de mayo de 2025 sigue en vigor.",
    "it": "L'accordo del 12 maggio 2025 resta in vigore.",
    "pt": "O acordo de 12 de maio de 2025 continua.",
    "nl": "Het verdrag van 12 mei 2025 geldt nog.",
    "pl": "Umowa z dnia 12 maja 2025 r. obowiązuje.",
    "ru": "Договор от 12 мая 2025 года действует.",
    "uk": "Договір від 12 травня 2025 року діє.",
    "cs": "Dohoda ze dne 12. května 2025 platí.",
    "sv": "Avtalet från den 12 maj 2025 gäller.",
    "fi": "Sopimus allekirjoitettiin 12. toukokuuta 2025 Helsingissä.",
    "tr": "Anlaşma 12 Mayıs 2025 tarihinde imzalandı.",
    "hu": "A szerződést 2025. május 12-én írták alá.",
    "lt": "Sutartis pasirašyta 2025 m. gegužės 12 d. Vilniuje.",
    "el": "Υπογράφηκε στις 12 Μαΐου 2025 στην Αθήνα.",
    "ar": "وقعت الاتفاقية في ١٢ مايو ٢٠٢٥ في القاهرة",
    "hi": "समझौते पर 12 मई 2025 को हस्ताक्षर हुए",
    "ja": "条約は2025年5月12日に署名された。",
    "zh": "条约于2025年5月12日签署。",
    "ko": "조약은 2025년 5월 12일에 서명되었다.",
    "vi": "Hiệp ước được ký ngày 12 tháng 5 năm 2025 tại Hà Nội.",
    "ro": "Tratatul din 12 mai 2025 este în vigoare.",
}


def read(text, language):
    return [(timex.text, timex.value) for timex in resolve(Document(text=text, dct=PUBLISHED, language=language))]


@pytest.mark.parametrize("language", DAYS)
def test_a_day_in_full(language):
    text = DAYS[language]
    (timex,) = resolve(Document(text=text, dct=PUBLISHED, language=language))
    assert (timex.value, timex.type, timex.reason.rule, timex.reason.term) == (
        "2025-05-12",
        "DATE",
        "absolute date",
        "Date(2025, 5, 12)",
    )
    assert text[timex.start : timex.end] == timex.text
    assert timex.interval is not None
    assert timex.interval.first_day == timex.interval.last_day == date(2025, 5, 12)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "La fête de mai 2026", [("mai 2026", "2026-05")]),
        ("es", "La fiesta de julio de 2026", [("julio de 2026", "2026-07")]),
        ("it", "Nel luglio del 1992 morì.", [("luglio del 1992", "1992-07")]),
        ("ja", "2024年5月の選挙", [("2024年5月", "2024-05")]),
    ],
)
def test_a_month_stays_a_month(language, text, found):
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "Le lundi 12 mai 2025, puis le 1er juin 2025.",
            [("lundi 12 mai 2025", "2025-05-12"), ("1er juin 2025", "2025-06-01")],
        ),
        ("fr", "Du 12 au 15 mai 2025.", [("15 mai 2025", "2025-05-15")]),
        ("fr", "Facture 12/05/2025, reçue 2025-06-01.", [("12/05/2025", "2025-05-12"), ("2025-06-01", "2025-06-01")]),
        ("pt", "Em 31/12/2024.", [("31/12/2024", "2024-12-31")]),
    ],
)
def test_forms(language, text, found):
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Hier, lundi, la semaine dernière, le 3 mai, il y a deux ans."),
        ("fr", "En mai et juin, 2000 personnes sont venues."),
        ("fr", "Le 31 février 2025 n'existe pas."),
        ("fr", "Téléphone 01 2025 12 05, version 1.2.2025.3"),
        ("es", "Ayer llegaron 2025 personas y mayo terminó."),
        ("it", "La maggior parte dei 2000 abitanti"),
        ("th", "12 พฤษภาคม 2568"),
        ("fr", ""),
    ],
)
def test_what_is_no_date_in_full(language, text):
    assert read(text, language) == []


def test_only_candidates_reach_dateparser(monkeypatch):
    asked = []
    parser = absolute._parser("fr")
    monkeypatch.setattr(parser, "get_date_data", lambda written: asked.append(written) or pytest.fail("nothing to ask here"))
    assert read("Hier il a vu 3 chats en mai, et puis 12 autres. " * 50, "fr") == []
    assert asked == []


def test_offsets_in_a_long_text():
    filler = "Voilà une phrase sans aucune date, avec 12 mots et 345 signes. "
    text = filler * 300 + "Signé le 12 mai 2025. " + filler * 300 + "Puis en août 2026."
    found = resolve(Document(text=text, dct=PUBLISHED, language="fr"))
    assert [(text[timex.start : timex.end], timex.value) for timex in found] == [
        ("12 mai 2025", "2025-05-12"),
        ("août 2026", "2026-08"),
    ]


def test_threads_agree():
    with ThreadPoolExecutor(8) as pool:
        jobs = [(language, pool.submit(read, text, language)) for _ in range(10) for language, text in DAYS.items()]
        assert all([value for _, value in job.result()] == ["2025-05-12"] for _, job in jobs)


def test_unknown_languages_raise():
    with pytest.raises(LookupError, match="unknown language 'xx'"):
        resolve(Document(text="12 mai 2025", dct=PUBLISHED, language="xx"))


def test_codes_are_those_not_read_in_full():
    assert {"fr", "es", "it", "ja"} <= set(absolute.codes())
    assert not set(absolute.codes()) & set(full_codes())


def test_the_languages_are_those_of_dateparser_without_importing_it():
    asked = "import sys; from service.recognition.absolute import codes; print(*codes()); assert 'dateparser' not in sys.modules"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    assert {*told, *full_codes()} >= set(language_order)
    assert set(told) < set(language_order)
