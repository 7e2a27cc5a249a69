import pytest


def test_get_and_post_say_the_same(client):
    given = {"text": "They met last week.", "published": "2026-01-12", "language": "en"}
    read = client.get("/v1/resolve", query_string=given)
    sent = client.post("/v1/resolve", json=given)
    assert read.status_code == sent.status_code == 200
    assert read.get_json() == sent.get_json()


def test_language_is_detected_and_echoed(client):
    given = {"text": "The ministers met last week in the capital.", "published": "2026-01-12"}
    assert client.post("/v1/resolve", json=given).get_json()["language"] == "en"


def test_publication_date_is_echoed_with_its_offset(client):
    answer = client.post("/v1/resolve", json={"text": "They met.", "published": "2026-01-12T18:30:00+05:30"})
    assert answer.get_json()["published"] == "2026-01-12T18:30:00+05:30"


def test_nothing_is_stored(client):
    client.post("/v1/resolve", json={"text": "They met on 5 May 2025.", "published": "2026-01-12"})
    assert client.get("/v1/articles").get_json()["items"] == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("text=They+met.", "published"),
        ("published=2026-01-12", "text"),
        ("text=&published=2026-01-12", "text"),
        ("text=a&published=12.01.2026", "published"),
        ("text=a&published=2026-01-12T12:00:00+01:00", "published"),  # a plus sign in a query string is a space
        ("text=a&published=2026-01-12&lang=en", "lang"),
        ("text=a&published=2026-01-12&language=xx", "language"),
        ("text=a&published=2026-01-12&text=b", "text"),
    ],
)
def test_unusable_parameter_is_named(client, query, field):
    answer = client.get(f"/v1/resolve?{query}")
    assert answer.status_code == 400
    assert [error["field"] for error in answer.get_json()["errors"]] == [field]


@pytest.mark.parametrize(
    "query", ["text=%ff&published=2026-01-12", "text=%ed%a0%80&published=2026-01-12", "&".join("a=1" for _ in range(99))]
)
def test_unreadable_query_string_is_a_problem(client, query):
    assert client.get(f"/v1/resolve?{query}").status_code == 400


@pytest.mark.parametrize(
    ("options", "text", "value"),
    [
        ({"prefer": "future"}, "They met on Thursday.", "2026-01-15"),
        ({"date_order": "DMY"}, "It was signed on 5/12/2025.", "2025-12-05"),
        ({"date_order": "MDY"}, "It was signed on 5/12/2025.", "2025-05-12"),
        ({"country": "CA"}, "They came on Thanksgiving.", "2025-10-13"),
        ({"document_type": "narrative"}, "In June 1940 they left. In August they came back.", "1940-08"),
    ],
)
def test_options_change_the_reading(client, options, text, value):
    given = {"text": text, "published": "2026-01-12", "language": "en", **options}
    sent, read = client.post("/v1/resolve", json=given), client.get("/v1/resolve", query_string=given)
    assert sent.get_json()["expressions"][-1]["value"] == value
    assert read.get_json() == sent.get_json()


def test_a_week_can_begin_on_sunday(client):
    given = {"text": "They meet this week.", "published": "2026-01-11", "language": "en", "week_start": "sunday"}
    assert client.post("/v1/resolve", json=given).get_json()["expressions"][0]["interval"]["start"] == "2026-01-11"


@pytest.mark.parametrize(
    ("field", "value"),
    [("country", "us"), ("country", "XX"), ("country", 1), ("prefer", "now"), ("week_start", "7"), ("date_order", "YMD")],
)
def test_unusable_option_is_named(client, field, value):
    answer = client.post("/v1/resolve", json={"text": "a", "published": "2026-01-12", field: value})
    assert answer.status_code == 422
    assert answer.get_json()["errors"][0]["field"] == field


@pytest.mark.parametrize("field", ["document_type", "prefer", "date_order", "week_start", "country"])
def test_an_option_is_left_out_and_never_null(client, field):
    answer = client.post("/v1/resolve", json={"text": "They met last week.", "published": "2026-01-12", field: None})
    assert answer.status_code == 422
    assert answer.get_json()["errors"] == [{"field": field, "message": "Must not be null."}]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("fr", "Le traité a été signé le 12 mai 2025.", "2025-05-12"), ("es", "Se firmó el 3 de marzo de 2024.", "2024-03-03")],
)
def test_dates_written_out_in_other_languages_are_read(client, language, text, value):
    answer = client.post("/v1/resolve", json={"text": text, "published": "2026-01-12", "language": language}).get_json()
    assert [found["value"] for found in answer["expressions"]] == [value]
    assert answer["language"] == language


def test_an_article_in_another_language_is_stored(client):
    article = {"text": "Le traité a été signé le 12 mai 2025.", "published": "2026-01-12", "language": "fr"}
    assert client.post("/v1/articles", json=article).status_code == 201
    (story,) = client.get("/v1/timeline?language=fr").get_json()["items"]
    assert story["start"] == "2025-05-12"
