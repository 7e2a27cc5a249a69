import json

from service.representations.representation import TimelineView, representations


def test_json_comes_first_and_names_match():
    assert next(iter(representations())) == "json"
    assert all(name == one.name for name, one in representations().items())
    assert len({one.media_type for one in representations().values()}) == len(representations())


def test_json_is_what_programs_read(make_story):
    view = TimelineView((make_story("Brücke", "2026-01-05", "2026-01-06"),), {"sort": "date"}, next_cursor="c")
    written = representations()["json"].render(view)
    assert "Brücke" in written
    body = json.loads(written)
    assert (body["next"], body["query"], body["items"][0]["start"]) == ("c", {"sort": "date"}, "2026-01-05")
