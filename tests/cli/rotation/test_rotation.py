"""``tripplanner rotation``."""

import json
from collections import Counter
from datetime import date

import pytest

from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.exchange.trip_file.file import write_trip


@pytest.fixture
def demo(run, tmp_path):
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(demonstration(date(2026, 11, 23))))
    assert run("trip", "import", path)[0] == 0
    return "danba-chengdu"


def test_the_rotation_as_json(run, demo):
    code, out, _ = run("rotation", demo, "d2_vr", "--json")

    made = json.loads(out)
    assert (code, made["rounds"], made["bound"], made["minutes"], made["pin_cost"]) == (
        0,
        10,
        10,
        110,
        0,
    )
    assert made["bound_reason"]["cause"] == "seats"
    assert made["bound_reason"]["message"] == {
        "zh": "10轮：20名学生 × 每人3轮，用6台头显，不可能更少。",
        "en": "10 rounds: 20 pupils × 3 turns on 6 headsets leave no less.",
    }
    assert len(made["turns"]) == 60
    assert {it["experience"] for it in made["turns"]} == {"universe", "model", "chemistry"}
    first = [it for it in made["turns"] if it["round"] == 1]
    assert {(it["starts"], it["ends"]) for it in first} == {("09:45", "09:51")}
    where = Counter(it["round"] for it in (*made["turns"], *made["stations"]))
    assert where == dict.fromkeys(range(1, 11), 20)
    assert made["observers"] == []


def test_the_same_seed_prints_the_same(run, demo):
    assert run("rotation", demo, "d2_vr", "--seed", 5) == run(
        "rotation", demo, "d2_vr", "--seed", 5
    )
    assert run("rotation", demo, "d2_vr", "--seed", 5) != run(
        "rotation", demo, "d2_vr", "--seed", 6
    )


def test_people_read_who_goes_when_and_why_it_is_no_shorter(run, demo):
    code, out, _ = run("rotation", demo, "d2_vr")

    assert code == 0
    assert out.splitlines()[:3] == [
        "10 rounds: 20 pupils × 3 turns on 6 headsets leave no less.",
        "10 rounds, 110 minutes with the introduction.",
        "  1  09:45–09:51",
    ]


@pytest.mark.parametrize(
    ("stop", "text"),
    [
        ("nope", "This trip has no stop nope.\n"),
        ("d1_museum", "Nothing is said yet about headsets at d1_museum.\n"),
    ],
)
def test_a_stop_without_vr_is_one_line(run, demo, stop, text):
    code, out, err = run("rotation", demo, stop)

    assert (code, out, err) == (1, "", text)


def test_who_observes_is_named_with_the_reason(run, tmp_path):
    trip = json.loads(write_trip(demonstration(date(2026, 11, 23))))
    trip["vr"][0]["overrides"] = trip["vr"][0]["overrides"][1:]
    path = tmp_path / "trip.json"
    path.write_text(json.dumps(trip))
    run("trip", "import", path)

    made = json.loads(run("rotation", "danba-chengdu", "d2_vr", "--json")[1])

    assert [(it["pupil"], it["rule"]) for it in made["observers"]] == [("p01", "vr.min_age")]
    assert "p01" not in {it["pupil"] for it in made["turns"]}
    assert len([it for it in made["stations"] if it["pupil"] == "p01"]) == made["rounds"]


def test_a_visit_that_cannot_be_is_one_line_with_its_mend(run, tmp_path):
    trip = json.loads(write_trip(demonstration(date(2026, 11, 23))))
    trip["vr"][0]["usable"] = 0
    path = tmp_path / "trip.json"
    path.write_text(json.dumps(trip))
    run("trip", "import", path)

    code, _, err = run("rotation", "danba-chengdu", "d2_vr")

    assert (code, err) == (1, "No headset is usable. Say how many are charged and whole.\n")
