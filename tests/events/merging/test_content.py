from service.events.merging.content import Reader
from service.events.merging.stems import stem


def test_words_of_dates_are_left_out(tell):
    telling = tell("The ferry sank on [12 May 2025].")
    assert telling.content.words == {"ferry", "sink"}
    assert not telling.content.numbers


def test_names_owe_their_capitals_to_no_sentence(tell):
    telling = tell("Last week officers from Tallis met in [May]. Shares of Tallis fell.")
    assert telling.content.names == {"tallis"}


def test_capitals_show_no_names_where_all_nouns_have_them(tell):
    assert not Reader("Gestern sank die Fähre nach Tallis.", "de", ()).content(tell("It sank in [May].").event).context


def test_context_reaches_to_the_sentence_before_and_no_further(tell):
    telling = tell(
        "They left Riva. The truce holds between Tallis and Ankor. The truce ended the war of these neighbours in [May]."
    )
    assert telling.content.context == {"tallis", "ankor"}
    assert not telling.content.names


def test_numbers_ordinals_and_places(tell):
    telling = tell("Some 9,000 people met for the second congress, they say in Tallis, on [5 January].")
    assert (telling.content.numbers, telling.content.ordinals, telling.content.places) == ({"9,000"}, {2}, {"tallis"})


def test_a_report_is_compared_by_all_that_it_says(tell):
    telling = tell("The bridge is safe, {the office said on [Monday]}.", kind="report")
    assert {"bridg", "saf"} <= telling.content.words


def test_words_of_one_root_have_one_stem():
    for words in (
        ["meeting", "met", "meets"],
        ["resigned", "resignation"],
        ["agreed", "agreement"],
        ["closed", "closing", "close"],
    ):
        assert len({stem(word, "en") for word in words}) == 1, words
    assert stem("Brücken", "de") == stem("Brücke", "de")


def test_an_unknown_language_is_compared_by_its_longer_words():
    assert stem("el", "es") is None
    assert stem("reunión", "es") == "reunion"
