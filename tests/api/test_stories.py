import pytest


@pytest.fixture
def one(tell):
    """A story of three events."""
    stored = [tell("Bridge reopened", "2026-01-05", "2026-01-06", source=source) for source in ("Herald", "Courier", "Ledger")]
    return [article.events[0].id for article in stored]


def stories(client):
    return client.get("/v1/timeline").get_json()["items"]


def test_split_takes_an_event_out_and_merge_brings_it_back(client, one):
    (story,) = stories(client)
    answer = client.post(f"/v1/stories/{story['id']}/split", json={"events": [one[0]]})
    assert answer.status_code == 200
    assert sorted(item["articles"] for item in answer.get_json()["items"]) == [1, 2]
    ids = [item["id"] for item in stories(client)]
    assert len(ids) == 2
    merged = client.post("/v1/stories/merge", json={"stories": ids})
    assert merged.status_code == 200
    assert {event["id"] for event in merged.get_json()["events"]} == set(one)
    assert len(stories(client)) == 1


def test_a_merge_of_two_days_shows_who_says_what(client, tell):
    herald, courier = (
        tell("Bridge reopened", "2026-01-05", "2026-01-06"),
        tell("Ferry sank", "2026-01-07", "2026-01-08", source="Courier"),
    )
    merged = client.post("/v1/stories/merge", json={"stories": [item["id"] for item in stories(client)]}).get_json()
    (story,) = stories(client)
    expected = {
        "source": "Courier",
        "article": courier.id,
        "event": courier.events[0].id,
        "granularity": "day",
        "interval": {"start": "2026-01-07", "end": "2026-01-07"},
    }
    assert (story["start"], story["dates_disputed"]) == ("2026-01-05", [expected])
    assert merged["dates_disputed"] == [expected]
    page = client.get(f"/stories/{story['id']}").text
    assert f'<a href="#{courier.events[0].id}">7 Jan 2026</a>' in page
    assert f'id="{courier.events[0].id}"' in page
    assert "others say 7 Jan 2026 (Courier)" in client.get("/").text
    assert "others say 7 Jan 2026 (Courier)" in client.get("/v1/timeline.txt").text
    client.delete(f"/v1/articles/{herald.id}")
    assert [item["dates_disputed"] for item in stories(client)] == [[]]


def test_split_is_remembered_over_later_arrivals(client, tell, one):
    (story,) = stories(client)
    client.post(f"/v1/stories/{story['id']}/split", json={"events": [one[0]]})
    tell("Bridge reopened", "2026-01-05", "2026-01-06", source="Tribune")
    told = {event["id"] for item in stories(client) for event in client.get(f"/v1/stories/{item['id']}").get_json()["events"]}
    assert told >= set(one)
    assert len(stories(client)) >= 2


@pytest.mark.parametrize("events", [None, "ev_1", [], [1], ["a", "a"], {"a": 1}])
def test_unusable_split_names_the_field_and_changes_nothing(client, one, events):
    (story,) = stories(client)
    answer = client.post(f"/v1/stories/{story['id']}/split", json={"events": events})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.get_json()["errors"]] == ["events"]
    assert stories(client) == [story]


def test_split_must_leave_something(client, one):
    (story,) = stories(client)
    assert client.post(f"/v1/stories/{story['id']}/split", json={"events": one}).status_code == 409


def test_split_of_an_unknown_story_is_not_found(client):
    assert client.post("/v1/stories/st_unknown/split", json={"events": ["ev_1"]}).status_code == 404


@pytest.mark.parametrize("wanted", [[], ["st_1"], ["st_1", "st_1"], "st_1 st_2", [1, 2]])
def test_unusable_merge_names_the_field(client, one, wanted):
    answer = client.post("/v1/stories/merge", json={"stories": wanted})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.get_json()["errors"]] == ["stories"]


def test_merge_of_what_is_one_story_changes_nothing(client, one):
    (story,) = stories(client)
    same = f"st_{one[1].removeprefix('ev_')}"
    answer = client.post("/v1/stories/merge", json={"stories": [story["id"], same]})
    assert (answer.status_code, answer.get_json()["id"]) == (200, story["id"])
    assert stories(client) == [story]


def test_the_same_ruling_again_does_no_harm(client, tell):
    tell("Bridge reopened", "2026-01-05", "2026-01-06")
    tell("Ferry sank", "2026-01-07", "2026-01-08", source="Courier")
    wanted = [item["id"] for item in stories(client)]
    answers = [client.post("/v1/stories/merge", json={"stories": wanted}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].get_json() == answers[1].get_json()
    merged = answers[0].get_json()
    taken = [merged["events"][1]["id"]]
    answers = [client.post(f"/v1/stories/{merged['id']}/split", json={"events": taken}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].get_json() == answers[1].get_json()
    assert len(stories(client)) == 2


@pytest.mark.parametrize("event", ["ev_unknown", "\ud800"])
def test_unknown_event_is_named(client, one, event):
    (story,) = stories(client)
    answer = client.post(f"/v1/stories/{story['id']}/split", json={"events": [one[0], event]})
    assert answer.status_code == 404
    assert [error["field"] for error in answer.get_json()["errors"]] == ["events"]
    assert stories(client) == [story]


def test_merge_of_an_unknown_story_is_not_found(client, one):
    (story,) = stories(client)
    answer = client.post("/v1/stories/merge", json={"stories": [story["id"], "st_unknown"]})
    assert answer.status_code == 404
    assert "st_unknown" in answer.get_json()["detail"]


def test_merge_is_an_action_and_no_story(client):
    answer = client.get("/v1/stories/merge")
    assert (answer.status_code, set(answer.headers["Allow"].split(", "))) == (405, {"POST", "OPTIONS"})
