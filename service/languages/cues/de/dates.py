"""German words that only go with a date."""

from service.languages.language import words

DATE_PREPOSITIONS = words(
    """
    am im in an ab auf seit von vom bis zum zur um gegen vor nach während innerhalb anfang ende mitte für bereits erst schon
    noch kommenden jahr kurz erstmals rund etwa zwischen zu vergangenen vorigen letzten nächsten
    """
)
DATE_LEADS = words(
    """
    am im in an ab seit vom bis um gegen bereits erst schon noch kurz etwa rund anfang mitte ende spätestens frühestens allein
    alleine knapp
    """
)
DATE_WORDS = words("mez mesz utc gmt uhr früh morgens abends nachts nachmittags vormittags mittags ortszeit hinein")
