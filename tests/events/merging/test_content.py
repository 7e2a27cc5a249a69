import pytest

from service.events.merging.content import Reader
from service.events.merging.stems import _root, light_stems, stem
from service.events.merging.words import WORD_LISTS
from service.temporal.granularity import Granularity


def test_words_of_dates_are_left_out(tell):
    telling = tell("The ferry sank on [12 May 2025].")
    assert telling.content.words == {"ferry", "sink"}
    assert not telling.content.numbers


def test_names_owe_their_capitals_to_no_sentence(tell):
    telling = tell("Last week officers from Tallis met in [May]. Shares of Tallis fell.")
    assert telling.content.names == {"tallis"}


def test_capitals_show_no_names_where_all_nouns_have_them(tell):
    assert not Reader("Gestern sank die Fähre nach Tallis.", "de", ()).content(tell("It sank in [May].").event).context


def test_a_name_may_stand_right_behind_a_noun_where_all_nouns_have_capitals(tell):
    event = tell("Der Maschinenbauer Hartwig hat [gestern] 5 Millionen Euro Schulden angemeldet.").event
    content = Reader("Der Maschinenbauer Hartwig hat gestern 5 Millionen Euro Schulden angemeldet.", "de", ()).content(event)
    assert "hartwig" in content.names
    assert not content.names & {"maschinenbau", "euro", "schuld"}


def test_words_of_dates_are_no_names(tell):
    telling = tell("The mayor of Tallis died on [Thursday]. It was a bad day for Tallis.")
    assert telling.content.context == {"tallis"}


def test_numbers_written_out_are_numbers_from_three_on(tell):
    assert tell("They sold two ships of the seven on [Monday].").content.numbers == {"7"}


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


def test_alone_is_what_its_article_tells_nothing_beside(tell):
    one, same, next_day, week, said = (
        tell("It sank on [Monday].").event,
        tell("They fled on [that Monday].").event,
        tell("They fled on [Tuesday].", day="2026-01-06").event,
        tell("They fled that [week].", granularity=Granularity.WEEK).event,
        tell("It is lost, they said on [Monday].", kind="report").event,
    )

    def alone(event, *told):
        return Reader("It sank.", "en", (), [event, *told]).content(event).alone

    assert alone(one)
    assert alone(one, next_day, week, said)
    assert not alone(one, same)
    assert not alone(week)
    assert not alone(said)
    assert not Reader("It sank.", "en", ()).content(one).alone


def test_two_words_for_one_thing_have_one_stem():
    for language, words in (
        ("en", ["killed", "died", "slain"]),
        ("en", ["earthquakes", "quake", "tremors"]),
        ("en", ["sentenced", "jailed", "imprisoned"]),
        ("en", ["resigned", "resignation", "quit"]),
        ("de", ["starben", "getötet", "tödlich", "umgekommen"]),
        ("de", ["Schließung", "geschlossen", "schließt"]),
        ("de", ["Kollision", "Unfall", "Unglücks"]),
    ):
        assert len({stem(word, language) for word in words}) == 1, words
    assert stem("strike", "en") != stem("attack", "en")
    assert stem("raised", "en") != stem("cut", "en")


@pytest.mark.parametrize("language", WORD_LISTS)
def test_a_word_tells_the_same_as_one_other_line_of_words_and_none_of_them_is_light(language):
    words = WORD_LISTS[language]
    alone = {word: _root(word.casefold(), words) for line in words.alike for word in line}
    lines = [{alone[word] for word in line} for line in words.alike]
    assert not [line for line in words.alike if len({alone[word] for word in line}) == 1]
    for place, line in enumerate(lines):
        assert not any(line & other for other in lines[place + 1 :]), line
        assert not line & light_stems(language), line
        assert not line & set(words.empty), line


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
