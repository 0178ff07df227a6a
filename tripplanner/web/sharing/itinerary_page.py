"""A pupil's page in words: cards, lines and days, in one language."""

import base64
import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from markupsafe import Markup

from tripplanner.domain.clock import hhmm
from tripplanner.domain.plan.editions import lead
from tripplanner.domain.plan.today import Moment, Phase, Today, days_between, stops_for
from tripplanner.domain.trip import Kind, Stop
from tripplanner.i18n import HTML_TAGS, OWN_NAMES, catalogue
from tripplanner.paths import TEMPLATES
from tripplanner.services.publishing.itinerary import Shared
from tripplanner.web.http.languages import moment_text, short_day_text
from tripplanner.wording.changes import change_sentences

_OTHER = {"zh": "en", "en": "zh"}
_MOST_CHANGES = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One stop in a list; ``state`` is ``past``, ``cur`` or empty."""

    starts: str
    length: str
    title: str
    place: str
    groups: str
    meeting: str
    task: str
    state: str
    travel: bool
    vr: bool


@dataclass(frozen=True, slots=True)
class Card:
    """The large card on top; ``tone`` is ``on`` for a stop under way, ``vr`` in VR."""

    label: str
    time: str
    title: str
    place: str
    note: str
    tone: str


@dataclass(frozen=True, slots=True)
class Then:
    """A stop still to come, in short."""

    time: str
    title: str
    place: str


@dataclass(frozen=True, slots=True)
class OtherDay:
    """Another day of the trip, folded."""

    heading: str
    date: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class PupilPage:
    """All that ``itinerary/page.html`` may use."""

    token: str
    language: str
    tag: str
    other: str
    other_tag: str
    other_name: str
    style: Markup
    title: str
    heading: str
    school: str
    group: str
    letter: str
    card: Card
    after: Then | None
    meeting: Then | None
    changes: tuple[str, ...]
    bring: tuple[str, ...]
    list_heading: str
    past: tuple[Line, ...]
    coming: tuple[Line, ...]
    days: tuple[OtherDay, ...]
    open_days: bool
    phone: str
    phone_link: str
    edition: int
    published: str


@cache
def style() -> tuple[Markup, str]:
    """Return the page's style and the content-security-policy source that allows it."""
    css = (TEMPLATES / "sharing" / "_itinerary_style.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(sha256(css.encode()).digest()).decode()
    return Markup(css), f"'sha256-{digest}'"  # noqa: S704 -- our own file


class _Writer:
    """Puts stops into words of one language."""

    def __init__(self, shared: Shared, language: str, moment: Moment) -> None:
        self.shared, self.trip, self.language, self.moment = shared, shared.trip, language, moment
        self.say = catalogue(language).gettext
        self.places = {place.key: place.name for place in self.trip.places}
        self.groups = {group.key: group.name for group in self.trip.groups}

    def day(self, day: dt.date) -> str:
        return short_day_text(day, self.language)

    def number(self, day: dt.date) -> str:
        return self.say("Day %(number)d") % {"number": (day - self.trip.starts).days + 1}

    def place(self, stop: Stop) -> str:
        name = self.places.get(stop.place)
        return name.best(self.language) if name else ""

    def span(self, stop: Stop) -> str:
        return hhmm(stop.starts) + ("" if stop.ends is None else f"–{hhmm(stop.ends)}")

    def line(self, stop: Stop, state: str = "") -> Line:
        length = 0 if stop.ends is None else stop.ends - stop.starts
        some = stop.groups and not self.shared.group and len(stop.groups) < len(self.groups)
        names = [self.groups[key].best(self.language) for key in stop.groups if key in self.groups]
        return Line(
            starts=hhmm(stop.starts),
            length=self._length(length),
            title=stop.title.best(self.language),
            place=self.place(stop),
            groups=("、" if self.language == "zh" else ", ").join(names) if some else "",
            meeting=stop.meeting_point.best(self.language),
            task=stop.task.best(self.language),
            state=state,
            travel=stop.kind is Kind.TRAVEL,
            vr=any(visit.stop == stop.key for visit in self.trip.vr),
        )

    def _length(self, length: int) -> str:
        if length <= 0:
            return ""
        hours, rest = divmod(length, 60)
        if hours and not rest:
            return self.say("%(hours)d h") % {"hours": hours}
        if hours:
            return self.say("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": rest}
        return self.say("%(minutes)d min") % {"minutes": rest}

    def then(self, stop: Stop | None, where: str = "") -> Then | None:
        if stop is None:
            return None
        time = hhmm(stop.starts)
        if stop.date != self.moment.date:
            time = f"{self.day(stop.date)} {time}"
        return Then(time, stop.title.best(self.language), where or self.place(stop))

    def card(self, seen: Today) -> Card:
        if seen.phase is Phase.AFTER:
            return Card(
                self.say("The trip is over"),
                "",
                self.trip.title.best(self.language),
                "",
                self.say("We hope that you had good days."),
                "",
            )
        stop = (seen.now or (seen.next,))[0]
        if stop is None:
            return Card(self.day(seen.day), "", self.say("Nothing more today"), "", "", "")
        if seen.now:
            label, tone = self.say("Now"), "vr" if stop.kind is Kind.VR else "on"
        elif seen.phase is Phase.BEFORE:
            label, tone = self._days_left(stop.date), ""
        else:
            label, tone = self.say("Next"), ""
        time = self.span(stop)
        if stop.date != self.moment.date:
            time = f"{self.day(stop.date)} {time}"
        note = stop.meeting_point.best(self.language) or stop.task.best(self.language)
        return Card(label, time, stop.title.best(self.language), self.place(stop), note, tone)

    def _days_left(self, day: dt.date) -> str:
        left = (day - self.moment.date).days
        words = catalogue(self.language)
        return words.ngettext(
            "%(days)d day until we leave", "%(days)d days until we leave", left
        ) % {"days": left}


def pupil_page(shared: Shared, language: str, moment: Moment, seen: Today) -> PupilPage:
    """Return what the page of a link shows at a moment, in ``zh`` or ``en``."""
    writer, trip = _Writer(shared, language, moment), shared.trip
    now = {stop.key for stop in seen.now}
    after = seen.next if seen.now else None
    if not seen.now and seen.next is not None:
        after = next((stop for stop in seen.coming if stop.starts > seen.next.starts), None)
    school = next(
        (school.name for school in trip.schools if school.key == trip.sending_school), None
    )
    meeting = seen.meeting
    teacher = lead(trip)
    phone = (teacher.phone if teacher else "") or trip.emergency_phone
    group = shared.group.name.best(language) if shared.group else ""
    return PupilPage(
        token=shared.token,
        language=language,
        tag=HTML_TAGS[language],
        other=_OTHER[language],
        other_tag=HTML_TAGS[_OTHER[language]],
        other_name=OWN_NAMES[_OTHER[language]],
        style=style()[0],
        title=trip.title.best(language),
        heading=f"{writer.number(seen.day)} · {writer.day(seen.day)}",
        school=school.best(language) if school else "",
        group=group,
        letter=_letter(group),
        card=writer.card(seen),
        after=writer.then(after),
        meeting=writer.then(meeting, meeting.meeting_point.best(language)) if meeting else None,
        changes=change_sentences(
            shared.changes[:_MOST_CHANGES], trip, catalogue(language), language
        ),
        bring=tuple(text.best(language) for text in seen.bring),
        list_heading=_list_heading(writer, seen, moment),
        past=tuple(writer.line(stop, "past") for stop in seen.past)
        if seen.phase is Phase.DURING
        else (),
        coming=tuple(
            writer.line(stop, "cur" if stop.key in now else "")
            for stop in (seen.coming if seen.phase is Phase.DURING else (*seen.past, *seen.coming))
        ),
        days=tuple(
            OtherDay(
                writer.number(day),
                writer.day(day),
                tuple(writer.line(stop) for stop in stops_for(trip, day=day)),
            )
            for day in _other_days(shared, seen.day)
        ),
        open_days=False,
        phone=phone,
        phone_link=re.sub(r"[^\d+]", "", phone),
        edition=shared.edition,
        published=moment_text(shared.published_at, language, trip.zone),
    )


def _letter(group: str) -> str:
    found = re.search(r"[A-Za-z0-9]+", group)
    return found[0][:2].upper() if found else group[:1]


def _list_heading(writer: _Writer, seen: Today, moment: Moment) -> str:
    if seen.day == moment.date:
        return writer.say("Today")
    return f"{writer.number(seen.day)} · {writer.day(seen.day)}"


def _other_days(shared: Shared, shown: dt.date) -> Sequence[dt.date]:
    if shared.day is not None:
        return ()
    return [day for day in days_between(shared.trip) if day != shown]
