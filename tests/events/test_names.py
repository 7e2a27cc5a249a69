"""Names of an event: those inside its spans, found without a look at all names of the article."""

from collections.abc import Sequence

from service.events.names import Name, names_within

NAMES = [Name(place * 10, place * 10 + 5, f"Name {place % 7}") for place in range(1000)]


class Watched(Sequence):
    """A sequence that counts how often it is looked into."""

    def __init__(self, items):
        self.items, self.looks = items, 0

    def __len__(self):
        return len(self.items)

    def __getitem__(self, place):
        self.looks += 1
        return self.items[place]


def test_names_come_once_and_in_the_order_of_the_text():
    assert names_within(NAMES, [(80, 95), (10, 45), (30, 45)]) == ("Name 1", "Name 2", "Name 3", "Name 4")


def test_a_name_that_reaches_over_the_end_is_outside():
    assert names_within(NAMES, [(10, 24)]) == ("Name 1",)


def test_few_names_are_looked_at():
    watched = Watched(NAMES)
    names_within(watched, [(5000, 5100)])
    assert watched.looks < 60
