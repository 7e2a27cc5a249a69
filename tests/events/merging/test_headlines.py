"""Which title stands for a story."""

import pytest

from service.events.merging.composition import compose
from service.events.merging.headlines import open_pronouns


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("{It sank on [Monday]}. Tallis mourns.", True),
        ("{A court cleared him on [Monday]}. Tallis mourns.", True),
        ("{Tallis lost its ferry on [Monday]}. All of Tallis mourns.", False),
        ("{The ferry sank on [Monday]}. Tallis mourns.", False),
    ],
)
def test_a_pronoun_is_open_where_no_name_stands_before_it(tell, said, expected):
    assert open_pronouns(tell(said, "ar_1")) is expected


def test_a_whole_title_is_chosen_before_a_longer_one_with_a_pronoun(tell):
    members = [
        tell("{Yesterday they said that the ferry to Tallis with all its passengers sank on [Monday]}.", "ar_1"),
        tell("Today: {The ferry to Tallis sank on [Monday]}.", "ar_2"),
    ]
    assert compose(members, []).title == "The ferry to Tallis sank on"


def test_names_count_where_the_title_holds_them(tell):
    members = [
        tell("Today: {The crowded ferry from Tallis sank on [Monday]}. Tallis mourns.", "ar_1", names=("Tallis",)),
        tell("Today: {The very crowded white ferry sank on [Monday]}. Tallis mourns.", "ar_2"),
    ]
    assert compose(members, []).title == "The crowded ferry from Tallis sank on"


def test_an_event_is_not_titled_by_its_report(tell):
    members = [
        tell("Today: {Tallis said that the ferry sank on [Monday]}.", "ar_1", kind="report"),
        tell("{Tallis lost the ferry on [Monday]}. All of Tallis mourns.", "ar_2", names=("Tallis",)),
        tell("Today: {Tallis missed the ferry on [Monday]}.", "ar_3"),
    ]
    story = compose(members, [])
    assert (story.kind, story.title) == ("event", "Tallis lost the ferry on")
    assert "names 1" in story.title_reason


def test_a_noun_that_the_article_also_writes_as_a_name_is_no_name_in_a_title(tell):
    both = ("Tallis", "Orrin")
    members = [
        tell("Today: {Tallis and Orrin signed a pact on [Monday]}. Tallis mourns. Orrin too.", "ar_1", names=both),
        tell("{Agreement reached by Tallis and Orrin on [Monday]}. Tallis hails the Agreement. Orrin too.", "ar_2", names=both),
    ]
    assert compose(members, []).title == "Tallis and Orrin signed a pact on"
