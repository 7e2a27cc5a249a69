import pytest

from service.languages.detection import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council voted on Thursday to close the bridge.", "en"),
        ("Der Stadtrat hat am Donnerstag die Sperrung der Brücke beschlossen.", "de"),
        ("They met last week.", "en"),
        ("Sie trafen sich letzte Woche.", "de"),
        ("Le conseil a voté jeudi.", "fr"),
    ],
)
def test_language_is_recognized(text, language):
    assert detect(text, ("en", "de", "fr")) == language


def test_answer_is_one_of_those_asked_for():
    assert detect("Le conseil a voté jeudi la fermeture du pont.", ("en", "de")) in {"en", "de"}


@pytest.mark.parametrize("text", ["", "\ud800", "\x00", "12345", "🌉" * 30_000])
def test_text_without_words_is_answered(text):
    assert detect(text, ("en", "de")) in {"en", "de"}
