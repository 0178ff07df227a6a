"""What other trips take of shared places."""

from datetime import date

from tripplanner.domain.calendar import NO_CALENDAR, Calendar, Occupancy

DAY = date(2024, 12, 3)


def taken(place_id, people):
    return Occupancy(place_id, DAY, 540, 600, people, "other")


def test_occupancies_stand_under_the_places_that_are_asked_for():
    calendar = Calendar((taken("m", 20), taken("s", 5), taken("m", 7)))

    found = calendar.by_place(["m", "n"])

    assert {key: [it.people for it in value] for key, value in found.items()} == {
        "m": [20, 7],
        "n": [],
    }


def test_a_place_that_was_never_stored_shares_nothing():
    assert Calendar((taken("", 20),)).by_place(["", "m"]) == {"m": []}


def test_a_server_without_other_trips_takes_nothing():
    assert NO_CALENDAR.by_place(["m"]) == {"m": []}
