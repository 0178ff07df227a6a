"""Templates at the command line: saved, listed, taken along, used."""

import json

import pytest

from tests import factories as make
from tripplanner.exchange.trip_file.file import parse_trip, write_trip


@pytest.fixture
def trip(run, tmp_path):
    made = make.trip(
        key="spring", groups=(make.group(key="g"),), pupils=(make.pupil("g", name="云小朵"),),
        stops=(make.stop(key="s"),),
    )  # fmt: skip
    path = tmp_path / "trip.json"
    path.write_bytes(write_trip(made))
    run("trip", "import", path)
    return made


def test_a_template_goes_round(run, trip, tmp_path):
    file = tmp_path / "again.json"

    assert (
        json.loads(run("template", "save", "spring", "--key", "again", "--json")[1])["key"]
        == "again"
    )
    listed = {it["key"]: it for it in json.loads(run("template", "list", "--json")[1])}
    assert (listed["again"]["stops"], listed["again"]["shipped"]) == (1, False)
    run("template", "export", "again", "-o", file)
    assert "云小朵" not in file.read_text("utf-8")
    run("template", "remove", "again")
    assert run("template", "import", file)[0] == 0

    told = json.loads(run("template", "use", "again", "--starts", "2027-05-11", "--json")[1])
    made = parse_trip(run("trip", "export", told["key"])[1].encode())
    assert (told["starts"], len(made.stops), made.pupils) == ("2027-05-11", 1, ())


@pytest.mark.parametrize(
    "words",
    [
        ("use", "nothing", "--starts", "2027-05-11"),
        ("use", "vr-morning", "--starts", "today"),
        ("use", "vr-morning", "--starts", "2199-12-31"),
        ("export", "nothing"),
        ("save", "nothing"),
        ("remove", "vr-morning"),
        ("import", "nothing.json"),
    ],
)
def test_what_cannot_be_is_one_sentence(run, trip, words):
    code, out, err = run("template", *words)

    assert (code != 0, out) == (True, "")
    assert "Traceback" not in err
