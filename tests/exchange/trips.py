"""Random trips for round trips: everything the trip file can hold, nothing it cannot."""

from datetime import date

from hypothesis import strategies as st

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
    Mode,
    OpenDate,
    Opening,
    Place,
    PlaceKind,
    School,
    Travel,
)
from tripplanner.domain.rules import RULES
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Booking, BudgetLine, Kind, RestStop, RuleSetting, Stop, Trip
from tripplanner.domain.vr_visit import Experience, Headset, VrOverride, VrVisit

_SIGNS = st.sampled_from(
    list("abzAZ09 =+-@,;\"'_x<>&\n\t")
    + list("，、；：丹巴一二ཀཁ😀é\u3000")
    + ["_x000D_", "=1+1", "+p"]
)
words = st.lists(_SIGNS, max_size=12).map(lambda signs: "".join(signs).strip())
named = words.filter(bool)
texts = st.builds(Text, zh=words, en=words, bo=words)
message = texts.filter(bool)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))
times = st.integers(0, 1440)


def maybe(strategy):
    return st.none() | strategy


def some(strategy, most=3, unique=True):
    return st.lists(strategy, max_size=most, unique=unique).map(tuple)


def keyed(prefix, record, most=3, /, **fields):
    """A tuple of records with keys that differ."""
    return st.integers(0, most).flatmap(
        lambda count: st.tuples(
            *(st.builds(record, key=st.just(f"{prefix}{n}"), **fields) for n in range(count))
        )
    )


openings = st.builds(
    Opening,
    days=st.lists(st.sampled_from(WEEKDAYS), min_size=1, unique=True).map(tuple),
    opens=times,
    closes=times,
    last_entry=maybe(times),
    valid_from=maybe(days),
    valid_to=maybe(days),
)
open_dates = st.builds(OpenDate, date=days, opens=times, closes=times, last_entry=maybe(times))
guardians = st.builds(Guardian, name=words, phone=words, relation=words).filter(
    lambda one: one.name or one.phone
)
healths = st.builds(
    Health,
    flags=some(st.sampled_from(HEALTH_FLAGS)),
    allergies=some(named),
    medicines=some(named),
    notes=words,
)


def _settings(rule):
    figures = st.tuples(
        *(
            maybe(st.integers(figure.least, figure.most).map(lambda n, f=figure: (f.name, n)))
            for figure in RULES[rule].figures
        )
    ).map(lambda pairs: tuple(pair for pair in pairs if pair))
    return st.tuples(
        st.just(rule),
        st.builds(
            RuleSetting,
            figures=figures,
            off=st.booleans(),
            reason=words,
            source=words,
            verified_on=maybe(days),
        ),
    )


rules = st.lists(st.sampled_from(sorted(RULES)), max_size=3, unique=True).flatmap(
    lambda names: st.tuples(*(_settings(name) for name in names))
)


@st.composite
def trips(draw):
    """A trip whose every field is filled or not as chance will."""
    starts = draw(st.dates(date(1900, 1, 1), date(2198, 1, 1)))
    schools = (School("home", Text(zh="校"), "sending"), *draw(keyed("s", School, name=message,
        role=st.sampled_from(["sending", "host"]), address=words, phone=words, contact=words)))  # fmt: skip
    places = draw(
        keyed(
            "p",
            Place,
            name=message,
            kind=st.sampled_from(PlaceKind),
            school=st.sampled_from(["", *(one.key for one in schools)]),
            address=words,
            lat=maybe(st.floats(-90, 90).map(lambda n: round(n, 6) + 0.0)),
            lon=maybe(st.floats(-180, 180).map(lambda n: round(n, 6) + 0.0)),
            phone=words,
            capacity=maybe(st.integers(0, 100_000)),
            opening=some(openings),
            closed_dates=some(days),
            open_dates=some(open_dates),
            booking_days_ahead=maybe(st.integers(0, 366)),
            source=words,
            verified_on=maybe(days),
        )
    )
    place = st.sampled_from(["", *(one.key for one in places)])
    groups = draw(
        keyed("g", Group, name=message, colour=st.sampled_from(["", "teal", "dark-red", "#0b5c63"]))
    )
    group = [one.key for one in groups]
    pupils = draw(
        keyed(
            "k",
            Pupil,
            name=named,
            name_latin=words,
            class_name=words,
            born=maybe(days),
            gender=maybe(st.sampled_from(Gender)),
            group=st.sampled_from(["", *group]),
            id_number=st.sampled_from(["", "11010519491231002X", "E12345678"]),
            guardians=some(guardians, unique=False),
            health=healths,
            diet=some(named),
        )
    )
    adults = draw(
        keyed(
            "a",
            Adult,
            name=named,
            role=st.sampled_from(Role),
            phone=words,
            groups=some(st.sampled_from(group)) if group else st.just(()),
        )
    )
    adult = some(st.sampled_from([one.key for one in adults])) if adults else st.just(())
    stops = draw(
        keyed(
            "t",
            Stop,
            date=days,
            starts=times,
            ends=maybe(times),
            kind=st.sampled_from(Kind),
            title=message,
            place=place,
            groups=some(st.sampled_from(group)) if group else st.just(()),
            adults=adult,
            people=maybe(st.integers(0, 1000)),
            meeting_point=texts,
            bring=texts,
            task=texts,
            host_contact=words,
            booking=st.sampled_from(Booking),
            mode=maybe(st.sampled_from(Mode)),
            drivers=adult,
            rest_stops=some(st.builds(RestStop, at=times, minutes=st.integers(1, 1440))),
        )
    )
    headsets = draw(
        keyed(
            "h",
            Headset,
            model=named,
            count=st.integers(0, 50),
            min_age=maybe(st.integers(0, 120)),
            max_minutes=maybe(st.integers(1, 1440)),
            rest_minutes=maybe(st.integers(0, 1440)),
            place=place,
            source=words,
        )
    )
    headset = some(st.sampled_from([one.key for one in headsets])) if headsets else st.just(())
    pupil = [one.key for one in pupils]
    pairs = (
        some(st.permutations(pupil).map(lambda keys: tuple(keys[:2])))
        if len(pupil) > 1
        else st.just(())
    )
    override = st.builds(
        VrOverride,
        pupil=st.sampled_from(pupil or ["none"]),
        rule=st.sampled_from(["vr.min_age", "vr.health"]),
        by=named,
        reason=named,
        on=days,
    )
    vr = tuple(
        draw(
            st.builds(
                VrVisit,
                stop=st.just(one.key),
                headsets=headset,
                turn_minutes=st.integers(1, 60),
                cleaning_minutes=st.integers(0, 60),
                experiences=keyed("e", Experience, title=message, headsets=headset),
                usable=maybe(st.integers(0, 50)),
                intro_minutes=st.integers(0, 60),
                turns_each=maybe(st.integers(1, 5)),
                together=pairs,
                apart=pairs,
                overrides=st.lists(
                    override, max_size=2, unique_by=lambda one: (one.pupil, one.rule)
                ).map(tuple)
                if pupil
                else st.just(()),
            )
        )
        for one in stops[: draw(st.integers(0, 2))]
    )
    way = st.builds(
        Travel,
        origin=st.sampled_from([one.key for one in places] or [""]),
        destination=st.sampled_from([one.key for one in places] or [""]),
        minutes=st.integers(0, 600),
        mode=maybe(st.sampled_from(Mode)),
        both_ways=st.booleans(),
    )
    ways = st.lists(way, max_size=3, unique_by=lambda it: (it.origin, it.destination, it.mode))
    return Trip(
        key=draw(st.from_regex(r"[a-z0-9_-]{1,40}", fullmatch=True)),
        title=draw(message),
        starts=starts,
        ends=date.fromordinal(starts.toordinal() + draw(st.integers(0, 300))),
        sending_school="home",
        purpose=draw(texts),
        zone=draw(st.sampled_from(["Asia/Shanghai", "Europe/London", "UTC"])),
        languages=draw(st.permutations(["zh", "en", "bo"]).map(lambda names: tuple(names[:2]))),
        emergency_phone=draw(words),
        operator=draw(texts),
        budget=draw(
            some(
                st.builds(
                    BudgetLine,
                    item=message,
                    amount=st.floats(-1e6, 1e6).map(lambda n: round(n, 6) + 0.0),
                    per=st.sampled_from(["trip", "pupil"]),
                )
            )
        ),
        currency=draw(st.sampled_from(["CNY", "GBP"])),
        insurance=draw(texts),
        stay_behind=draw(texts),
        delete_on=draw(maybe(days)),
        schools=schools,
        places=places,
        travel=tuple(draw(ways)) if places else (),
        groups=groups,
        pupils=pupils,
        adults=adults,
        stops=stops,
        headsets=headsets,
        vr=vr,
        rules=draw(rules),
    )
