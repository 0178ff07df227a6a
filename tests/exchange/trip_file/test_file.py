"""The trip file: strict, complete in its complaints, and the same after every round."""

import copy
import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.exchange.trips import trips
from tests.system.faults.sizes import size
from tripplanner.domain.text import Text
from tripplanner.errors import Faults
from tripplanner.exchange.trip_file.demonstration import FILE
from tripplanner.exchange.trip_file.file import parse_trip, write_trip
from tripplanner.paths import EXAMPLES

SMALL = {
    "format": "tripplanner/1",
    "trip": {
        "key": "small",
        "title": "小活动",
        "starts": "2024-12-09",
        "ends": "2024-12-10",
        "sending_school": "home",
    },
    "schools": [{"key": "home", "name": {"zh": "丹巴小学"}, "role": "sending"}],
    "places": [{"key": "museum", "name": "博物馆", "kind": "museum"}],
    "groups": [{"key": "g1", "name": {"zh": "一组", "en": "One"}}],
    "pupils": [{"key": "p1", "name": "云小朵", "group": "g1"}],
    "adults": [{"key": "a1", "name": "云知远", "role": "lead_teacher"}],
    "stops": [
        {"key": "s1", "date": "2024-12-09", "from": "09:00", "kind": "visit", "title": "参观",
         "place": "museum"}
    ],
}  # fmt: skip


def changed(path, value=None, *, drop=False):
    """The small trip file with one place changed, as bytes."""
    tree = copy.deepcopy(SMALL)
    *way, last = path
    holder = tree
    for part in way:
        holder = holder[part]
    if drop:
        del holder[last]
    else:
        holder[last] = value
    return json.dumps(tree, ensure_ascii=True).encode()


NOT_JSON = "This is not JSON: in line 1, column %d a comma, quote, bracket or value is missing or too much."
NOT_UTF_8 = "Byte 1 of the file, in line 1, is not UTF-8; save the file as UTF-8."
TOO_DEEP = "The brackets are nested too deeply for a trip file."


def faults(data):
    with pytest.raises(Faults) as caught:
        parse_trip(data)
    return [
        (fault.where, str(fault).removeprefix(f"{fault.where}: ")) for fault in caught.value.faults
    ]


@settings(max_examples=size(20, 400), deadline=None, suppress_health_check=list(HealthCheck))
@given(trips())
def test_any_trip_is_the_same_after_a_round(trip):
    written = write_trip(trip)

    assert parse_trip(written) == trip
    assert write_trip(parse_trip(written)) == written


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.json")), ids=lambda path: path.name)
def test_shipped_trip_files_are_canonical(path):
    assert write_trip(parse_trip(path.read_bytes())) == path.read_bytes()


def test_plain_words_are_in_the_trips_first_language():
    english = changed(("trip", "languages"), ["en", "zh"])

    assert parse_trip(english).title == Text(en="小活动")
    assert parse_trip(json.dumps(SMALL).encode()).title == Text(zh="小活动")


def test_a_byte_order_mark_is_no_fault():
    assert parse_trip(b"\xef\xbb\xbf" + json.dumps(SMALL).encode()).key == "small"


def test_html_in_a_name_is_only_text():
    data = changed(("pupils", 0, "name"), "<script>alert(1)</script>")

    assert parse_trip(data).pupils[0].name == "<script>alert(1)</script>"


def test_a_bad_plan_is_no_fault():
    tree = copy.deepcopy(SMALL)
    tree["stops"][0] |= {"to": "08:00", "date": "2025-01-01"}
    del tree["pupils"][0]["group"]

    trip = parse_trip(json.dumps(tree).encode())

    assert (trip.stops[0].ends, trip.pupils[0].group) == (480, "")


def test_all_faults_are_listed_with_place_and_line():
    text = """{
  "format": "tripplanner/2",
  "trip": {"key": "x", "title": "t", "starts": "2024-02-30", "ends": "2024-12-10",
    "sending_school": "nowhere", "colour": 1},
  "schools": [], "places": [], "groups": [], "adults": [],
  "pupils": [
    {"key": "p1", "name": ""},
    {"key": "p1", "name": "a", "group": "g9", "born": 5}
  ],
  "stops": []
}"""

    with pytest.raises(Faults) as caught:
        parse_trip(text.encode())

    assert [(one.where, one.values["line"]) for one in caught.value.faults] == [
        ("/format", 2),
        ("/trip/colour", 4),
        ("/trip/starts", 3),
        ("/pupils/0/name", 7),
        ("/pupils/1/key", 8),
        ("/pupils/1/born", 8),
        ("/trip/sending_school", 4),
        ("/pupils/1/group", 8),
    ]
    assert "in line 4" in str(caught.value.faults[1])


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("trip", "key"), "Danba", "expected a key"),
        (("trip", "title"), {}, "expected words in at least one language"),
        (("trip", "title"), {"fr": "x"}, "Unknown key “fr”"),
        (("trip", "title"), "x" * 201, "Found 201 characters"),
        (("trip", "title"), "a\x00b", "unreadable character U+0000"),
        (("trip", "title"), "a\ud800b", "unreadable character U+D800"),
        (("trip", "ends"), "2024-12-08", "before it starts"),
        (("trip", "ends"), "2029-12-08", "at most 366"),
        (("trip", "starts"), "20241209", "expected a date"),
        (("trip", "starts"), "2024-12-09T00:00", "expected a date"),
        (("trip", "starts"), None, "Found null"),
        (("trip", "zone"), "Mars/Olympus", "expected a time zone"),
        (("trip", "zone"), "../../etc/passwd", "expected a time zone"),
        (("trip", "zone"), "America", "expected a time zone"),
        (("trip", "languages"), [], "Found 0 items"),
        (("trip", "languages"), ["zh", "zh"], "listed twice"),
        (("trip", "currency"), "yuan", "something like CNY"),
        (("places", 0, "lat"), 91, "a number from -90 to 90"),
        (("places", 0, "lat"), True, "Found true"),
        (("places", 0, "capacity"), True, "Found true"),
        (("places", 0, "capacity"), 3.5, "a whole number"),
        (("places", 0, "capacity"), 10**400, "a whole number"),
        (("places", 0, "capacity"), float("nan"), "a whole number"),
        (("places", 0, "lon"), float("inf"), "a number from"),
        (("places", 0, "opening"), [{"days": ["monday"], "from": "9:00", "to": "25:00"}], "one of"),
        (("groups", 0, "colour"), "red;x:url(y)", "something like teal"),
        (("pupils", 0, "name"), 5, "expected words"),
        (("pupils", 0, "name"), "x" * 10_000_000, "Found 10000000 characters"),
        (("pupils", 0, "group"), "g2", "the key of something in groups"),
        (("pupils", 0, "id_number"), "110105194912310021", "wrong check digit"),
        (("pupils", 0, "id_number"), "12345", "18 characters"),
        (("pupils", 0, "guardians"), {}, "expected a list"),
        (("pupils", 0, "guardians"), [{"name": "", "phone": ""}], "a name or a phone number"),
        (("pupils", 0, "health"), {"flags": ["cold"]}, "expected one of epilepsy"),
        (("adults", 0, "role"), "boss", "expected one of lead_teacher"),
        (("stops", 0, "from"), "9:00", "a time of day"),
        (("stops", 0, "from"), "24:01", "a time of day"),
        (("stops", 0, "groups"), ["g1", "g1"], "listed twice"),
        (("stops", 0, "place"), "nowhere", "something in places"),
        (("rules",), {"made.up": {}}, "Unknown key “made.up”"),
        (("rules",), {"adults.ratio": {"buffer": 3}}, "Unknown key “buffer”"),
        (("rules",), {"adults.ratio": {"pupils_per_adult": 0}}, "from 1 to 100"),
        (("travel",), [{"from": "museum", "to": "museum", "minutes": 1}] * 2, "item 1 of the list"),
    ],
    ids=lambda value: ascii(value)[:40],
)  # fmt: skip
def test_what_is_not_allowed_is_named(path, value, message):
    found = faults(changed(path, value))

    assert any(message in text for _, text in found), found
    assert all(len(where) + len(text) < 1500 for where, text in found)


@pytest.mark.parametrize(
    "name", ["trip", "schools", "places", "groups", "pupils", "adults", "stops"]
)
def test_what_must_be_there_is_asked_for(name):
    found = faults(changed((name,), drop=True))

    assert found[0] == (f"/{name}", f"This is missing; {name} must be given.")


@pytest.mark.parametrize("name", ["pupils", "stops"])
def test_no_more_than_five_thousand_pupils_or_stops(name):
    found = faults(changed((name,), [SMALL[name][0] | {"key": f"k{n}"} for n in range(5001)]))

    assert found == [(f"/{name}", "Found 5001 items; expected 0 to 5000.")]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", NOT_JSON % 1),
        (b"{", NOT_JSON % 2),
        (b'{"format": "tripplanner/1",}', NOT_JSON % 28),
        (b"\xff\xfe{", NOT_UTF_8),
        ("中文".encode("gb18030"), NOT_UTF_8),
        (b"[" * 100_000, TOO_DEEP),
        (b'{"a":' * 100_000, TOO_DEEP),
        (
            b" " * (20 * 1024 * 1024 + 1),
            "The file holds 20971521 bytes; at most 20971520 (20 MiB) are read.",
        ),
        (b'{"trip": {"key": 1,\n"key": 2}}', "The key “key” stands twice, again in line 2."),
        (b"[]", "Found []; expected an object in curly brackets."),
        (b"null", "Found null; expected an object in curly brackets."),
    ],
    ids=lambda value: ascii(value[:30]),
)
def test_what_is_no_trip_file_is_refused_in_one_line(data, message):
    assert [text for _, text in faults(data)] == [message]


def test_a_file_with_millions_of_faults_lists_some():
    data = json.dumps({f"k{n}": 0 for n in range(50_000)}).encode()

    found = faults(data)

    assert len(found) == 2001
    assert found[-1] == ("/", "48008 further faults are not listed.")


def test_a_key_of_megabytes_over_many_others_takes_no_time():
    tree = {"x" * 5_000_000: {f"k{n}": 0 for n in range(100_000)}}

    assert len(faults(json.dumps(tree).encode())) == 9


def test_a_key_of_megabytes_is_cut():
    found = faults(json.dumps({"x" * 1_000_000: 1}).encode())

    assert max(len(where) + len(text) for where, text in found) < 600


@settings(max_examples=size(150, 3_000), deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_but_faults(data):
    with pytest.raises(Faults):
        parse_trip(data)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
TREE = json.loads(FILE.read_bytes())


def _places(value, path=()):
    yield path
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for name, inner in items:
        yield from _places(inner, (*path, name))


PLACES = [path for path in _places(TREE) if path]


@settings(max_examples=size(60, 1_200), deadline=None)
@given(st.sampled_from(PLACES), json_values)
def test_any_value_anywhere_is_taken_or_named(path, value):
    tree = copy.deepcopy(TREE)
    holder = tree
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = value

    found = []
    try:
        trip = parse_trip(json.dumps(tree).encode())
    except Faults as error:
        found = error.faults

    assert all(fault.where.startswith("/") and fault.values["line"] >= 1 for fault in found)
    assert found or parse_trip(write_trip(trip)) == trip


def test_text_is_kept_tidy_on_both_ways():
    trip = parse_trip(changed(("pupils", 0, "name"), " 云小朵\r\n"))

    assert trip.pupils[0].name == "云小朵"
    assert write_trip(replace(trip, emergency_phone=" 0836 ")) == write_trip(
        replace(trip, emergency_phone="0836")
    )
