from dataclasses import replace

import pytest

from service.events.merging.engine import merge
from service.events.merging.links import explain, link
from service.events.merging.similarity import Similarity, compare
from service.events.merging.vetoes import parts, veto
from service.temporal.granularity import Granularity

PACT = "Ankor and Tallis signed a defence pact on [Monday]. It binds Ankor and Tallis."


def test_two_tellings_of_one_happening_are_linked_and_say_why(tell):
    left, right = tell(PACT), tell("Tallis and Ankor sign a defence pact on [5 January]. It binds Tallis and Ankor.", "ar_2")
    assert link(left, right) == link(right, left)
    found = explain(link(left, right), left, right)
    assert (found.left, found.right) == tuple(sorted((left.id, right.id)))
    assert found.reasons[0] == "same days"
    assert found.reasons[1].startswith("shared words: ")


def test_these_neighbours_are_those_of_the_sentence_before(tell):
    anaphoric = "The truce was made by Tallis and Ankor. The truce ended the conflict of these two neighbours in [May]."
    other = "Ankor sees an end of the conflict. It speaks of {its conflict with Tallis in [May]}."
    assert link(tell(anaphoric, granularity=Granularity.MONTH), tell(other, "ar_2", granularity=Granularity.MONTH))
    without = anaphoric.replace("The truce was made by Tallis and Ankor", "It was a bad time")
    assert not link(tell(without, granularity=Granularity.MONTH), tell(other, "ar_2", granularity=Granularity.MONTH))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry carried 6,000 people on [Monday].", "The ferry carried 9,000 people on [Monday]."),
        ("They opened the first bridge of Tallis on [Monday].", "They opened the second bridge of Tallis on [Monday]."),
        ("The mayors met to sign the pact in Riva on [Monday].", "The mayors met to sign the pact in Ankor on [Monday]."),
        ("The mayor won the 2018 cup of the harbour on [Monday].", "The mayor won the 2022 cup of the harbour on [Monday]."),
        ("An earthquake shook the island of Riva on [Monday].", "An earthquake shook the island of Tallis on [Monday]."),
        (
            "At least 14 people died on [Monday] off the coast of Riva.",
            "At least 14 people died on [Monday] off the coast of Tallis.",
        ),
        (
            "They say the court in Riva acquitted the banker Simon Dale of fraud on [Monday].",
            "They say the court in Riva acquitted the surgeon Paul Neri of fraud on [Monday].",
        ),
        ("The ferry of the harbour sank on [Monday].", "A court in the town heard two thieves on [Monday]."),
    ],
)
def test_different_happenings_are_not_linked(tell, one, other):
    assert link(tell(one), tell(other, "ar_2")) is None
    assert link(tell(one), tell(one, "ar_2")) is not None


def test_a_place_that_both_articles_name_is_no_other_place(tell):
    one = "The mayors met to sign the pact in Riva on [Monday]. It lies in Ankor."
    assert link(tell(one), tell("The mayors met to sign the pact in Ankor on [Monday].", "ar_2"))


def test_a_name_that_the_other_article_mentions_is_no_other_happening(tell):
    one = "At least 14 people died on [Monday] off the coast of Riva. They came from Tallis."
    other = "At least 14 people died on [Monday] in a boat from Tallis."
    assert link(tell(one), tell(other, "ar_2"))


@pytest.mark.parametrize(
    "other",
    [{"day": "2026-01-06"}, {"modality": "negated"}, {"kind": "report"}, {"granularity": Granularity.DECADE}],
)
def test_dates_kinds_and_denials_keep_apart(tell, other):
    assert link(tell(PACT), tell(PACT, "ar_2")) is not None
    assert link(tell(PACT), tell(PACT, "ar_2", **other)) is None


def test_the_wider_the_dates_the_more_must_be_shared(tell):
    one, other = (
        "The council voted to pay for the harbour on [Monday].",
        "The council of Tallis voted to close schools on [Monday].",
    )
    assert link(tell(one), tell(other, "ar_2")) is not None
    assert link(tell(one, granularity=Granularity.YEAR), tell(other, "ar_2", granularity=Granularity.YEAR)) is None


def test_articles_on_one_matter_that_tell_one_thing_of_the_day_need_fewer_words(tell):
    fifth, less = (Similarity(frozenset(), frozenset(), words, 0.4, 0.0) for words in (0.22, 0.19))
    assert fifth.score < 0.36 <= replace(fifth, alone=True).score
    assert replace(less, alone=True).score == less.score
    one, other = "The ferry of Riva sank on [Monday].", "A ferry to Riva was lost on [Monday]."
    assert compare(tell(one, alone=True), tell(other, "ar_2", alone=True)).alone
    assert not compare(tell(one, alone=True), tell(other, "ar_2")).alone
    stage = "They say that Riva opened a school on [Monday]."
    assert not compare(tell(one, alone=True), tell(stage, "ar_2", alone=True)).alone


def test_two_sayings_are_one_only_if_one_speaker_says_them(tell):
    said = "The bridge is safe for all traffic, the office of Lindqvist said on [Monday]."
    other = said.replace("Lindqvist", "Sorensen")
    assert link(tell(said, kind="report"), tell(said, "ar_2", kind="report"))
    assert link(tell(said, kind="report"), tell(other, "ar_2", kind="report")) is None


def test_one_article_tells_two_things_unless_it_repeats_itself(tell):
    text = "{} The ferry of Riva sank on [Monday]."
    first = tell("The ferry of Riva sank on [Monday]. The court of Riva met.")
    again = tell(text.format("In Riva it rained."))
    another = tell(text.format("In Riva it rained.").replace("sank", "was sold to a firm of Ankor"))
    assert explain(link(first, again), first, again).reasons[1] == "said again in the same article"
    assert link(first, another) is None


def test_two_things_of_one_article_in_the_same_words_are_two_by_their_names(tell):
    one = tell("The council of Riva approved the plan on [Monday].")
    other = tell("It rained. The council of Tallis approved the plan on [Monday].")
    longer = tell("It rained. The council of Riva approved the new plan on [Monday].")
    assert link(one, other) is None
    assert link(one, longer) is not None


@pytest.mark.parametrize(
    ("same", "other"),
    [
        ("They fined the old firm 3 million crowns on [Monday].", "They fined the old firm forty million crowns on [Monday]."),
        ("The firm was fined three million crowns on [Monday].", "The firm was fined 42 million crowns on [Monday]."),
    ],
)
def test_numbers_written_out_are_numbers(tell, same, other):
    assert link(tell("The firm got a fine of three million crowns on [Monday]."), tell(same, "ar_2"))
    assert link(tell("The firm got a fine of three million crowns on [Monday]."), tell(other, "ar_2")) is None


def test_two_tellings_of_one_article_come_together_by_a_third_that_is_like_both(tell):
    once = tell("The mayor resigned in a letter to the council on [Monday].")
    twice = tell("It rained. The mayor resigned from the office of the harbour on [Monday].")
    third = tell("The mayor resigned in a letter from the office of the harbour on [Monday].", "ar_2")
    assert link(once, twice) is None
    assert veto(once, twice)
    assert not parts(once, twice)
    assert len(merge([once, twice])) == 2
    assert len(merge([once, twice, third])) == 1
    another = tell("It rained. The mayor of Riva resigned from the office of the harbour on [Monday].")
    elsewhere = tell("The mayor of Tallis resigned in a letter to the council on [Monday].")
    assert parts(another, elsewhere)
