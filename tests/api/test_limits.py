"""Texts over the limit, by their bytes of UTF-8."""

import json
from io import BytesIO

import pytest

from service.config import Settings


@pytest.fixture
def settings() -> Settings:
    return Settings(database_url="sqlite:///:memory:", max_text_bytes=1000)


@pytest.mark.parametrize("address", ["/v1/articles", "/v1/resolve"])
@pytest.mark.parametrize(("text", "status"), [("é" * 500, {200, 201}), ("é" * 500 + "a", {413}), ("a" * 200_000, {413})])
def test_limit_counts_bytes(client, address, text, status):
    answer = client.post(address, json={"text": text, "published": "2026-01-12"})
    assert answer.status_code in status


def test_limit_is_told(client):
    answer = client.post("/v1/articles", json={"text": "a" * 1001, "published": "2026-01-12"})
    assert answer.get_json()["errors"] == [{"field": "text", "message": "Must have at most 1000 bytes of UTF-8."}]


def test_escaped_text_within_the_limit_is_taken(client):
    body = json.dumps({"text": "\x01" * 999 + "a", "published": "2026-01-12"})
    assert len(body) > 5_000
    assert client.post("/v1/resolve", data=body, content_type="application/json").status_code == 200


def test_body_is_refused_by_its_length_before_it_is_read(client):
    answer = client.post(
        "/v1/resolve", data=b"{", content_type="application/json", environ_overrides={"CONTENT_LENGTH": "10000000000"}
    )
    assert answer.status_code == 413
    assert answer.get_json()["detail"] == "The body has more than 71536 bytes; a text may have 1000 bytes of UTF-8."


@pytest.mark.parametrize(("length", "status"), [(1_000, 200), (80_000, 413)])
def test_a_body_that_comes_in_chunks_is_limited_too(client, length, status):
    body = json.dumps({"text": "a", "published": "2026-01-12"}).ljust(length)
    chunked = {"wsgi.input_terminated": True, "HTTP_TRANSFER_ENCODING": "chunked"}
    stream = BytesIO(body.encode())
    answer = client.post("/v1/resolve", input_stream=stream, content_type="application/json", environ_overrides=chunked)
    assert answer.status_code == status
