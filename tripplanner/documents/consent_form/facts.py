"""Side 1 of the permission form: what the school tells, taken from the trip."""

from collections import defaultdict
from dataclasses import dataclass

from tripplanner import wording
from tripplanner.documents.agenda import AgendaDay, agenda, leader
from tripplanner.documents.rendering.environment import date_span, full_date, short_date
from tripplanner.domain.clock import hhmm
from tripplanner.domain.consent.clauses import Clauses
from tripplanner.domain.consent.snapshot import has_vr
from tripplanner.domain.people import Role
from tripplanner.domain.rotation.request import AGE
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import BudgetLine, Kind, Stop, Trip
from tripplanner.i18n import catalogue
from tripplanner.wording.standard_clauses import both


@dataclass(frozen=True, slots=True)
class Item:
    """One numbered point: its heading and its paragraphs, each in all its languages."""

    number: int
    heading: Text
    lines: tuple[Text, ...]


def form_items(trip: Trip, clauses: Clauses, *, detail: int) -> tuple[Item, ...]:
    """Return the twelve points of side 1.

    ``detail`` 0 tells every stop of a day, 1 only what pupils came for, 2 only the places:
    a plan may be too long for the sheet.
    """
    facts: tuple[tuple[str, tuple[Text, ...]], ...] = (
        ("Trip and purpose", (trip.title, trip.purpose)),
        ("Dates, assembly and return", _dates(trip)),
        ("Day plan", tuple(_day(day, detail=detail) for day in agenda(trip) if day.stops)),
        ("Transport and driving time", _transport(trip)),
        ("Staff and emergency number", _staff(trip)),
        ("Organised by", (trip.operator or both("The school itself."),)),
        ("Costs", (*_costs(trip), clauses.text("refund"))),
        ("Insurance", (trip.insurance or both("Please ask the class teacher."),)),
        ("Risks and what we do about them", clauses.lines("risk")),
        ("Virtual reality (VR)", _vr(trip, clauses)),
        (
            "If your child does not take part",
            (trip.stay_behind or both("Please ask the class teacher."),),
        ),
        ("Your data", (*clauses.lines("privacy"), *_retention(trip))),
    )
    return tuple(
        Item(number, both(heading), tuple(line for line in lines if line))
        for number, (heading, lines) in enumerate(facts, start=1)
    )


def _place(trip: Trip, stop: Stop) -> Text:
    found = next((place.name for place in trip.places if place.key == stop.place), NO_TEXT)
    return stop.meeting_point or found


def _dates(trip: Trip) -> tuple[Text, ...]:
    span = Text(*(date_span(trip.starts, trip.ends, name) for name in ("zh", "en")))
    days = [day for day in agenda(trip) if day.stops]
    if not days:
        return (span,)
    first, last = days[0].stops[0].stop, days[-1].stops[-1].stop
    lines = []
    for message, stop, at in (
        ("Assembly: %(when)s, %(where)s", first, first.starts),
        ("Return: %(when)s, about %(time)s", last, last.ends or last.starts),
    ):
        values = {
            name: {
                "when": f"{short_date(stop.date, name)} {hhmm(at)}"
                if stop is first
                else short_date(stop.date, name),
                "where": _place(trip, stop).best(name),
                "time": hhmm(at),
            }
            for name in ("zh", "en")
        }
        lines.append(
            Text(*(catalogue(name).gettext(message) % values[name] for name in ("zh", "en")))
        )
    return (span, *lines)


#: What a day is told by when there is no room for everything.
#: A source is quoted so far; the rest stands with the headset.
_LONGEST_SOURCE = 80
_MAIN = (Kind.VISIT, Kind.LESSON, Kind.VR, Kind.CEREMONY)


def _day(day: AgendaDay, *, detail: int) -> Text:
    texts = {}
    shown = [line for line in day.stops if detail == 0 or line.kind in _MAIN] or day.stops
    for name, comma, colon in (("zh", "；", "："), ("en", "; ", ": ")):
        parts = [
            line.place.best(name) or line.title.best(name)
            if detail > 1
            else _short(line.starts, line.title.best(name), line.place.best(name))
            for line in shown
        ]
        texts[name] = short_date(day.date, name) + colon + comma.join(dict.fromkeys(parts))
    return Text(texts["zh"], texts["en"])


def _short(time: str, title: str, place: str) -> str:
    where = f" @ {place}" if place and place not in title else ""
    return f"{time} {title}{where}"


def _transport(trip: Trip) -> tuple[Text, ...]:
    ways = [stop for stop in trip.stops if stop.kind is Kind.TRAVEL]
    total: dict[str, int] = defaultdict(int)
    for stop in ways:
        total[str(stop.mode or "")] += max(0, (stop.ends or stop.starts) - stop.starts)
    lines = []
    for mode, spent in total.items():
        hours, minutes = divmod(spent, 60)
        texts = {}
        for name in ("zh", "en"):
            words = catalogue(name)
            means = wording.mode_name(mode, words) if mode else words.gettext("on the way")
            texts[name] = words.gettext(
                "%(means)s: %(hours)d h %(minutes)d min in all, rests included"
            ) % {
                "means": means,
                "hours": hours,
                "minutes": minutes,
            }
        lines.append(Text(texts["zh"], texts["en"]))
    return tuple(lines) or (both("No transport: everything is within walking distance."),)


def _staff(trip: Trip) -> tuple[Text, ...]:
    minding = [adult for adult in trip.adults if adult.role is not Role.DRIVER]
    texts = [
        both(
            "%(pupils)d pupils, %(adults)d supervising adults (1 : %(each)d)",
            pupils=len(trip.pupils),
            adults=len(minding),
            each=-(-len(trip.pupils) // len(minding)),
        )
        if minding
        else NO_TEXT
    ]
    who = leader(trip)
    if who is not None:
        texts.append(both("Leader: %(name)s %(phone)s", name=who.name, phone=who.phone))
    officers = "、".join(one.name for one in trip.adults if one.role is Role.SAFETY_OFFICER)
    if officers:
        texts.append(both("Safety officer: %(name)s", name=officers))
    if trip.emergency_phone:
        texts.append(both("School, day and night: %(phone)s", phone=trip.emergency_phone))
    return tuple(texts)


def _costs(trip: Trip) -> tuple[Text, ...]:
    if not trip.budget:
        return (both("Free of charge."),)
    texts = {}
    for name, comma in (("zh", "；"), ("en", "; ")):
        texts[name] = comma.join(_cost(line, trip.currency, name) for line in trip.budget)
    each = sum(line.amount for line in trip.budget if line.per == "pupil")
    total = {
        name: catalogue(name).gettext("Per pupil in all: %(amount)s")
        % {"amount": _money(each, trip.currency, name)}
        for name in ("zh", "en")
    }
    return (Text(texts["zh"], texts["en"]), Text(total["zh"], total["en"]))


def _money(amount: float, currency: str, language: str) -> str:
    shown = f"{amount:,.2f}".removesuffix(".00")
    return catalogue(language).gettext("%(currency)s %(amount)s") % {
        "currency": catalogue(language).gettext(currency),
        "amount": shown,
    }


def _cost(line: BudgetLine, currency: str, language: str) -> str:
    words = catalogue(language)
    if not line.amount:
        return f"{line.item.best(language)} {words.gettext('free')}"
    each = words.gettext("each") if line.per == "pupil" else words.gettext("whole trip")
    return words.gettext("%(item)s %(amount)s (%(per)s)") % {
        "item": line.item.best(language),
        "amount": _money(line.amount, currency, language),
        "per": each,
    }


def _vr(trip: Trip, clauses: Clauses) -> tuple[Text, ...]:
    if not has_vr(trip):
        return (both("There is no VR on this trip."),)
    texts = []
    used = {key for visit in trip.vr for key in visit.headsets}
    for headset in trip.headsets:
        if used and headset.key not in used:
            continue
        turns = [visit.turn_minutes for visit in trip.vr if headset.key in visit.headsets]
        parts = [Text(headset.model, headset.model)]
        for message, figure in (
            ("from %(figure)d years (maker)", headset.min_age),
            ("%(figure)d min a turn", max(turns, default=None)),
            ("at most %(figure)d min (maker)", headset.max_minutes),
            ("%(figure)d min rest", headset.rest_minutes),
        ):
            if figure is not None:
                parts.append(both(message, figure=figure))
        if headset.min_age is not None:
            parts.append(_source(headset.source))
        texts.append(
            Text(
                "，".join(one.zh for one in parts) + "。", ", ".join(one.en for one in parts) + "."
            )
        )
    return (
        *texts,
        *_decided_about_age(trip),
        clauses.text("vr.unsuitable"),
        clauses.text("vr.freedom"),
    )


def _source(source: str) -> Text:
    """Return where the maker's figures stand, shortened to what a parent can look up."""
    if not source.strip():
        return both("source of the maker’s figures not recorded")
    return both("source: %(source)s", source=" ".join(source.split())[:_LONGEST_SOURCE])


def _decided_about_age(trip: Trip) -> tuple[Text, ...]:
    """Return the school's own decision about pupils below the maker's age, apart from that figure."""
    decided = [it for visit in trip.vr for it in visit.overrides if it.rule == AGE]
    if not decided:
        return ()
    return (
        both(
            "Decision of the school, not of the maker: %(count)d of the pupils are younger than"
            " that and may take part all the same (decided by: %(by)s).",
            count=len({it.pupil for it in decided}),
            by=", ".join(dict.fromkeys(it.by for it in decided)),
        ),
    )


def _retention(trip: Trip) -> tuple[Text, ...]:
    if trip.delete_on is None:
        return ()
    day = trip.delete_on
    message = "All of it is deleted on %(date)s."
    texts = (
        catalogue(name).gettext(message) % {"date": full_date(day, name)} for name in ("zh", "en")
    )
    return (Text(*texts),)
