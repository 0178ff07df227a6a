"""A finding's facts."""

from tripplanner.domain.finding import ORDER, Finding, Level


def test_a_fact_is_found_by_its_name():
    found = Finding("time.overlap", Level.BLOCK, facts=(("minutes", 0), ("place", "m")))

    assert [found.fact(it) for it in ("minutes", "place", "other")] == [0, "m", None]


def test_two_findings_with_other_facts_are_other_findings():
    one, same, other = (
        Finding("r", Level.WARN, facts=facts) for facts in ((("n", 1),), (("n", 1),), (("n", 2),))
    )

    assert (one == same, one == other) == (True, False)


def test_every_level_has_its_place_and_the_unknown_stands_above_warnings():
    assert (set(ORDER), [it.value for it in ORDER]) == (
        set(Level),
        ["block", "unverified", "warn", "info"],
    )
