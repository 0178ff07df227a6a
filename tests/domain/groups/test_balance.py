from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories import pupil
from tests.system.faults.sizes import size
from tripplanner.domain.groups.balance import Grouping, Imbalance, balanced
from tripplanner.domain.people import Gender
from tripplanner.errors import BadInput


def pupils(number: int, classes: int = 3):
    """Pupils p0, p1, ... of some classes, every third a boy."""
    return [
        pupil(
            key=f"p{n}",
            name=f"N{n}",
            class_name=f"c{n % classes}",
            gender=Gender.M if n % 3 == 0 else Gender.F,
            born=date(2013 + n % 4, 1, 1),
        )
        for n in range(number)
    ]


def test_twenty_pupils_make_three_even_groups():
    grouping = balanced(pupils(20), 3)

    assert [len(group) for group in grouping.groups] == [7, 7, 6]
    assert sorted(key for group in grouping.groups for key in group) == sorted(
        f"p{n}" for n in range(20)
    )
    assert (grouping.imbalances, grouping.apart_broken) == ((), ())


_people = st.lists(
    st.tuples(st.sampled_from(["", "1", "2", "3", "4"]), st.sampled_from([None, *Gender])),
    min_size=1,
    max_size=200,
)


@given(_people, st.integers(1, 30), st.integers(0, 5))
@settings(max_examples=size(100, 2_000), deadline=None)
def test_size_class_and_sex_are_always_within_one(people, count, seed):
    everyone = [
        pupil(key=f"p{n}", class_name=name, gender=gender)
        for n, (name, gender) in enumerate(people)
    ]
    if count > len(everyone):
        with pytest.raises(BadInput, match="cannot make"):
            balanced(everyone, count, seed=seed)
        return

    grouping = balanced(everyone, count, seed=seed)

    by_key = {one.key: one for one in everyone}
    for value_of in (
        lambda one: "",
        lambda one: one.class_name,
        lambda one: one.gender,
    ):
        counts = [Counter(value_of(by_key[key]) for key in group) for group in grouping.groups]
        for value in {value_of(one) for one in everyone}:
            numbers = [count[value] for count in counts]
            assert max(numbers) - min(numbers) <= 1
    assert grouping.imbalances == ()


def test_a_seed_gives_the_same_groups_and_another_seed_others():
    everyone = pupils(40)

    assert balanced(everyone, 4, seed=3) == balanced(everyone, 4, seed=3)
    assert balanced(everyone, 4, seed=3) != balanced(everyone, 4, seed=4)


def test_friends_stay_together_others_apart_and_the_rest_is_even():
    everyone = pupils(60)
    together = (("p0", "p1"), ("p1", "p2"), ("p10", "p20"))
    apart = (("p3", "p4", "p5"), ("p0", "p10"))

    grouping = balanced(everyone, 6, by=("class", "gender", "born"), together=together, apart=apart)

    group_of = {key: n for n, group in enumerate(grouping.groups) for key in group}
    assert group_of["p0"] == group_of["p1"] == group_of["p2"]
    assert group_of["p10"] == group_of["p20"]
    assert len({group_of[key] for key in ("p3", "p4", "p5")}) == 3
    assert group_of["p0"] != group_of["p10"]
    assert grouping.imbalances == ()
    assert grouping.apart_broken == ()


@given(st.integers(0, 30), st.integers(2, 8))
@settings(max_examples=size(25, 500), deadline=None)
def test_wishes_never_lose_a_pupil_and_friends_are_never_parted(seed, count):
    everyone = pupils(count * 5 + seed % 4)
    together = (("p0", "p1"), ("p2", "p3"))
    apart = (("p0", "p2"), ("p5", "p6"))

    grouping = balanced(everyone, count, together=together, apart=apart, seed=seed)

    group_of = {key: n for n, group in enumerate(grouping.groups) for key in group}
    assert len(group_of) == len(everyone)
    assert group_of["p0"] == group_of["p1"]
    assert group_of["p2"] == group_of["p3"]
    assert grouping.apart_broken == ()


def test_what_cannot_be_even_is_named():
    everyone = pupils(4, classes=1)[:3] + pupils(6, classes=1)[4:]

    grouping = balanced(
        everyone[:4], 2, by=("gender",), together=(("p1", "p2"), ("p0", "p4")), seed=1
    )

    assert {frozenset(group) for group in grouping.groups} == {
        frozenset({"p1", "p2"}),
        frozenset({"p0", "p4"}),
    }
    boys = next(n for n, group in enumerate(grouping.groups) if "p0" in group)
    assert grouping.imbalances == ()
    assert boys in {0, 1}


def test_an_uneven_count_says_by_how_much():
    everyone = [
        pupil(key=f"p{n}", gender=Gender.M if n < 4 else Gender.F, class_name="1") for n in range(8)
    ]

    grouping = balanced(
        everyone, 2, by=("gender",), together=(("p0", "p1", "p2", "p3"), ("p4", "p5"))
    )

    boys = next(n for n, group in enumerate(grouping.groups) if "p0" in group)
    assert set(grouping.imbalances) == {
        Imbalance("gender", "m", boys, 2),
        Imbalance("gender", "m", 1 - boys, -2),
        Imbalance("gender", "f", boys, -2),
        Imbalance("gender", "f", 1 - boys, 2),
    }


@pytest.mark.parametrize(
    ("wishes", "message"),
    [
        pytest.param(
            {"together": [("p0", "p1")], "apart": [("p1", "p0")]},
            "N1, N0 are to be both together and apart",
            id="both",
        ),
        pytest.param(
            {"together": [("p0", "p1"), ("p1", "p2")], "apart": [("p0", "p2")]},
            "N0, N2 are to be both together and apart",
            id="both by way of a friend",
        ),
        pytest.param(
            {"together": [("p0", "p1", "p2", "p3", "p4")]},
            "N0, N1, N2, N3, N4 want to be together, but a group holds at most 4",
            id="too many friends",
        ),
        pytest.param(
            {"apart": [("p0", "p1", "p2", "p3")]},
            "N0, N1, N2, N3 cannot all be apart in 3 groups",
            id="too many apart",
        ),
        pytest.param({"together": [("p0", "px")]}, "no pupil px", id="unknown"),
        pytest.param({"by": ("shoes",)}, "balanced by shoes", id="attribute"),
    ],
)
def test_contradictory_wishes_are_refused_by_name(wishes, message):
    with pytest.raises(BadInput, match=message):
        balanced(pupils(10), 3, **wishes)


def test_groups_are_given_to_pupils_in_their_order():
    everyone = pupils(3)
    grouping = Grouping((("p1", "p2"), ("p0",)))

    assigned = grouping.assigned(everyone, ("red", "blue"))

    assert [one.group for one in assigned] == ["blue", "red", "red"]
