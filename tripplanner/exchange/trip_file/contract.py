"""The trip file, version 1, as one table: what ``docs/trip-file.md`` says in words.

The JSON file and the workbook are both read and written from it, so that they cannot
drift apart. Limits keep a hostile file from costing more than it is worth.
"""

from tripplanner.domain.people import (
    HEALTH_FLAGS,
    Adult,
    Gender,
    Group,
    Guardian,
    Health,
    Pupil,
    Role,
)
from tripplanner.domain.place import (
    WEEKDAYS,
    WEEKS,
    Closing,
    Mode,
    OpenDate,
    Opening,
    Place,
    PlaceKind,
    School,
    Travel,
)
from tripplanner.domain.rules import RULES
from tripplanner.domain.text import LANGUAGES
from tripplanner.domain.trip import Booking, BudgetLine, Kind, RestStop, Stop, Trip
from tripplanner.domain.vr_visit import Experience, Headset, VrOverride, VrVisit
from tripplanner.exchange.trip_file.codecs import (
    LONG,
    Choice,
    Flag,
    Key,
    ListOf,
    Ref,
    Tongues,
    Words,
    choice,
)
from tripplanner.exchange.trip_file.quantities import (
    Day,
    IdNumber,
    Number,
    Pattern,
    Time,
    Whole,
    Zone,
)
from tripplanner.exchange.trip_file.records import Field, Record, Rules, need

FORMAT = "tripplanner/1"
MOST_BYTES = 20 * 1024 * 1024
#: Items per list; pupils and stops as promised, travel times are pairs of places.
MOST_ITEMS = 5000
MOST_WAYS = 20_000
#: A plan is drawn day by day.
MOST_DAYS = 366

_NAMED = Tongues(empty=False)
_LONG = Tongues(LONG)
_COUNT = Whole(0, 100_000)
_MINUTES = Whole(1, 24 * 60)
_PHONE = Words(60)
_TAGS = ListOf(Words(empty=False), most=50)

TRIP = Record(
    Trip,
    need("key", Key()),
    need("title", _NAMED),
    Field("purpose", _LONG),
    Field("zone", Zone()),
    need("starts", Day()),
    need("ends", Day()),
    Field("languages", ListOf(Choice(LANGUAGES, named="Language"), least=1)),
    need("sending_school", Ref("schools")),
    Field("emergency_phone", _PHONE),
    Field("operator", _LONG),
    Field(
        "budget",
        ListOf(
            Record(
                BudgetLine,
                need("item", _NAMED),
                need("amount", Number(-100_000_000, 100_000_000)),
                need("per", Choice(("trip", "pupil"), named="Per")),
            ),
            once=False,
        ),
    ),
    Field("currency", Pattern(r"[A-Z]{3}", "CNY")),
    Field("insurance", _LONG),
    Field("stay_behind", _LONG),
    Field("delete_on", Day()),
)

_WEEKDAYS = ListOf(Choice(WEEKDAYS, named="Weekday"), least=1)
_WEEKS = ListOf(Choice(WEEKS, named="Week"))
OPENING = Record(
    Opening,
    need("days", _WEEKDAYS),
    need("from", Time(), "opens"),
    need("to", Time(), "closes"),
    Field("last_entry", Time()),
    Field("valid_from", Day()),
    Field("valid_to", Day()),
    Field("weeks", _WEEKS),
)
CLOSING = Record(
    Closing,
    need("days", _WEEKDAYS),
    Field("weeks", _WEEKS),
    Field("unless_holiday", Flag()),
    Field("valid_from", Day()),
    Field("valid_to", Day()),
)
OPEN_DATE = Record(
    OpenDate,
    need("date", Day()),
    need("from", Time(), "opens"),
    need("to", Time(), "closes"),
    Field("last_entry", Time()),
)
SCHOOL = Record(
    School,
    need("key", Key("schools")),
    need("name", _NAMED),
    need("role", Choice(("sending", "host"), named="SchoolRole")),
    Field("address", Words()),
    Field("phone", _PHONE),
    Field("contact", Words()),
)
PLACE = Record(
    Place,
    need("key", Key("places")),
    need("name", _NAMED),
    need("kind", choice(PlaceKind)),
    Field("school", Ref("schools")),
    Field("address", Words()),
    Field("lat", Number(-90, 90)),
    Field("lon", Number(-180, 180)),
    Field("phone", _PHONE),
    Field("capacity", _COUNT),
    Field("opening", ListOf(OPENING, once=False)),
    Field("closing", ListOf(CLOSING, once=False)),
    Field("closed_dates", ListOf(Day())),
    Field("open_dates", ListOf(OPEN_DATE, once=False)),
    Field("booking_days_ahead", Whole(0, 366)),
    Field("source", Words(LONG)),
    Field("verified_on", Day()),
)
TRAVEL = Record(
    Travel,
    need("from", Ref("places"), "origin"),
    need("to", Ref("places"), "destination"),
    need("minutes", Whole(0, 7 * 24 * 60)),
    Field("mode", choice(Mode)),
    Field("both_ways", Flag()),
)
GROUP = Record(
    Group,
    need("key", Key("groups")),
    need("name", _NAMED),
    Field("colour", Pattern(r"[a-z][a-z0-9-]{0,39}|#[0-9a-f]{6}|", "teal")),
)
GUARDIAN = Record(
    Guardian,
    need("name", Words()),
    need("phone", _PHONE),
    Field("relation", Words(60)),
    any_of=("name", "phone"),
)
HEALTH = Record(
    Health,
    Field("flags", ListOf(Choice(HEALTH_FLAGS, named="HealthFlag"))),
    Field("allergies", _TAGS),
    Field("medicines", _TAGS),
    Field("notes", Words(LONG)),
)
PUPIL = Record(
    Pupil,
    need("key", Key("pupils")),
    need("name", Words(empty=False)),
    Field("name_latin", Words()),
    Field("class", Words(60), "class_name"),
    Field("born", Day()),
    Field("gender", choice(Gender)),
    Field("group", Ref("groups")),
    Field("id_number", IdNumber()),
    Field("guardians", ListOf(GUARDIAN, most=10, once=False)),
    Field("health", HEALTH),
    Field("diet", _TAGS),
)
ADULT = Record(
    Adult,
    need("key", Key("adults")),
    need("name", Words(empty=False)),
    need("role", choice(Role)),
    Field("phone", _PHONE),
    Field("groups", ListOf(Ref("groups"))),
)
REST_STOP = Record(RestStop, need("at", Time()), need("minutes", _MINUTES))
STOP = Record(
    Stop,
    need("key", Key("stops")),
    need("date", Day()),
    need("from", Time(), "starts"),
    Field("to", Time(), "ends"),
    need("kind", choice(Kind)),
    need("title", _NAMED),
    Field("place", Ref("places")),
    Field("groups", ListOf(Ref("groups"))),
    Field("adults", ListOf(Ref("adults"))),
    Field("people", _COUNT),
    Field("meeting_point", _LONG),
    Field("bring", _LONG),
    Field("task", _LONG),
    Field("host_contact", Words()),
    Field("booking", choice(Booking)),
    Field("mode", choice(Mode)),
    Field("drivers", ListOf(Ref("adults"))),
    Field("rest_stops", ListOf(REST_STOP, most=50, once=False)),
)
HEADSET = Record(
    Headset,
    need("key", Key("headsets")),
    need("model", Words(empty=False)),
    need("count", _COUNT),
    Field("min_age", Whole(0, 120)),
    Field("max_minutes", _MINUTES),
    Field("rest_minutes", Whole(0, 24 * 60)),
    Field("place", Ref("places")),
    Field("source", Words(LONG)),
)
EXPERIENCE = Record(
    Experience,
    need("key", Key()),
    need("title", _NAMED),
    Field("headsets", ListOf(Ref("headsets"))),
)
_PAIRS = ListOf(ListOf(Ref("pupils"), least=2, most=2))
OVERRIDE = Record(
    VrOverride,
    need("pupil", Ref("pupils")),
    need("rule", Choice(tuple(RULES))),
    need("by", Words(empty=False)),
    need("reason", Words(LONG, empty=False)),
    need("on", Day()),
)
VR = Record(
    VrVisit,
    need("stop", Ref("stops")),
    need("headsets", ListOf(Ref("headsets"))),
    Field("usable", _COUNT),
    Field("intro_minutes", Whole(0, 24 * 60)),
    need("turn_minutes", _MINUTES),
    need("cleaning_minutes", Whole(0, 24 * 60)),
    need("experiences", ListOf(EXPERIENCE, most=50, once=False)),
    Field("turns_each", Whole(1, 100)),
    Field("together", _PAIRS),
    Field("apart", _PAIRS),
    Field("overrides", ListOf(OVERRIDE, most=MOST_ITEMS, once=False)),
    Field("observers", ListOf(Ref("pupils"), most=MOST_ITEMS)),
)
RULE_SETTINGS = Rules(
    {
        rule.id: {figure.name: Whole(figure.least, figure.most) for figure in rule.figures}
        for rule in RULES.values()
    }
)

#: The lists of a trip in the order of the file; those of ``need`` must be there.
LISTS = (
    need("schools", ListOf(SCHOOL, MOST_ITEMS, once=False)),
    need("places", ListOf(PLACE, MOST_ITEMS, once=False)),
    Field("travel", ListOf(TRAVEL, MOST_WAYS, once=False)),
    need("groups", ListOf(GROUP, MOST_ITEMS, once=False)),
    need("pupils", ListOf(PUPIL, MOST_ITEMS, once=False)),
    need("adults", ListOf(ADULT, MOST_ITEMS, once=False)),
    need("stops", ListOf(STOP, MOST_ITEMS, once=False)),
    Field("headsets", ListOf(HEADSET, MOST_ITEMS, once=False)),
    Field("vr", ListOf(VR, MOST_ITEMS, once=False)),
    Field("rules", RULE_SETTINGS),
)
