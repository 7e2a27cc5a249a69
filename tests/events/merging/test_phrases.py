import pytest

from service.events.merging.particles import AT_THE_END, MEANINGS
from service.events.merging.phrases import stems_of


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "The minister stepped down", "The minister resigned"),
        ("en", "She passed away at home", "She died at home"),
        ("en", "The game was called off.", "The game was cancelled."),
        ("de", "Der Minister trat am Montag überraschend zurück.", "Der Rücktritt am Montag überraschend: Minister"),
        ("de", "Sie kündigte den Bau an, er lehnte ihn ab", "Bau ankündigen, ablehnen"),
    ],
)
def test_a_verb_and_its_particle_say_what_another_word_says(language, text, other):
    assert stems_of(text, language) == stems_of(other, language)


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [
        ("en", "They walked to the station, out of breath", "They strike"),
        ("en", "She stepped on the stage. Down came the rain.", "She resigned"),
        ("de", "Sie trat vor den Richter. Er ging zurück.", "Rücktritt"),
    ],
)
def test_a_particle_that_stands_elsewhere_changes_nothing(language, text, other):
    assert not stems_of(text, language) & stems_of(other, language)


def test_a_language_without_such_verbs_is_read_by_its_words():
    assert stems_of("Le ministre démissionne", "fr") == {"ministre", "demissionne"}


def test_every_particle_is_one_word_in_lower_case():
    assert set(MEANINGS) >= AT_THE_END
    for meanings in MEANINGS.values():
        for verb, particle in meanings:
            assert verb.islower()
            assert particle.isalpha()
            assert particle.islower()
