import itertools

from hypothesis import given
from hypothesis import strategies as st

from service.events.merging.clustering import MOST_ASKED, cluster, components
from service.events.merging.story import Link, Ruling

EVENTS = "abcdefg"
pairs = st.tuples(st.sampled_from(EVENTS), st.sampled_from(EVENTS)).filter(lambda pair: pair[0] < pair[1])
links = st.dictionaries(pairs, st.sampled_from([0.4, 0.5, 0.9])).map(
    lambda found: [Link(left, right, score, ()) for (left, right), score in found.items()]
)


def never(_left, _right):
    return False


def joined(*found, rulings=(), forbidden=never):
    made = [Link(left, right, score, ()) for left, right, score in found]
    return sorted("".join(sorted(members)) for members in cluster(each_alone(EVENTS[:4]), made, forbidden, rulings))


def each_alone(events):
    """Have each event told by somebody else."""
    return {event: f"teller of {event}" for event in events}


def test_the_strongest_link_wins_where_two_exclude_each_other():
    def forbidden(left, right):
        return {left, right} == {"a", "c"}

    assert joined(("a", "b", 0.5), ("b", "c", 0.9), forbidden=forbidden) == ["a", "bc", "d"]
    assert joined(("a", "b", 0.9), ("b", "c", 0.5), forbidden=forbidden) == ["ab", "c", "d"]


def test_a_person_overrules_links_and_what_forbids():
    assert joined(("a", "b", 0.9), rulings=[Ruling("a", "b", "different")]) == ["a", "b", "c", "d"]
    assert joined(rulings=[Ruling("a", "b", "same")], forbidden=lambda _l, _r: True) == ["ab", "c", "d"]
    assert joined(("b", "c", 0.9), ("a", "d", 0.9), rulings=[Ruling("a", "b", "same")]) == ["abcd"]


def test_what_was_ruled_different_is_not_joined_by_a_third():
    apart = [Ruling("a", "c", "different")]
    assert joined(("a", "b", 0.5), ("b", "c", 0.9), rulings=apart) == ["a", "bc", "d"]


@given(links, st.sets(pairs), st.randoms(use_true_random=False))
def test_clusters_depend_on_the_set_alone(found, excluded, random):
    def forbidden(left, right):
        return (min(left, right), max(left, right)) in excluded

    shuffled, events = list(found), list(EVENTS)
    random.shuffle(shuffled)
    random.shuffle(events)
    clusters = cluster(each_alone(EVENTS), found, forbidden, ())
    assert clusters == cluster(each_alone(events), shuffled, forbidden, ())
    assert not any(left in members and right in members for members in clusters for left, right in excluded)


@given(links)
def test_components_can_be_clustered_one_by_one(found):
    parts = components(EVENTS, [(each.left, each.right) for each in found])
    alone = [
        made for part in parts for made in cluster(each_alone(part), [each for each in found if each.left in part], never, ())
    ]
    assert sorted(map(sorted, alone)) == sorted(map(sorted, cluster(each_alone(EVENTS), found, never, ())))


def test_of_one_teller_only_so_many_are_asked():
    asked = []

    def forbidden(left, right):
        asked.append((left, right))
        return False

    names = [f"{number:03}" for number in range(10 * MOST_ASKED)]
    found = [Link(left, right, 0.5) for left, right in itertools.pairwise(names)]
    assert cluster(dict.fromkeys(names, "one paper"), found, forbidden, ()) == [frozenset(names)]
    assert len(asked) <= MOST_ASKED * len(names)
    asked.clear()
    assert cluster(each_alone(names), found, forbidden, ()) == [frozenset(names)]
    assert len(asked) == len(names) * (len(names) - 1) / 2


def test_what_was_ruled_different_stays_apart_in_a_crowd_of_one_teller():
    names = [f"{number:03}" for number in range(2 * MOST_ASKED)]
    found = [Link(left, right, 0.5) for left, right in itertools.pairwise(names)]
    clusters = cluster(dict.fromkeys(names, "one paper"), found, never, [Ruling(names[-2], names[-1], "different")])
    assert clusters == [frozenset(names[:-1]), frozenset(names[-1:])]
