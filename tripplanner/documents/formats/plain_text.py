"""The plan as plain text: for a message, an old phone, or reading aloud."""

from collections.abc import Iterator

from tripplanner.documents.agenda import AgendaDay, AgendaStop
from tripplanner.documents.formats.leaflet import Leaflet
from tripplanner.documents.rendering.environment import full_date, long_date
from tripplanner.i18n import catalogue


def itinerary_text(leaflet: Leaflet) -> str:
    """Return the plan as UTF-8 text with line feeds; it names no pupil."""
    lines = [*_head(leaflet), *_changes(leaflet)]
    for day in leaflet.days:
        lines += _day(leaflet, day)
    if leaflet.link:
        lines += ["", leaflet.link]
    return "\n".join(lines) + "\n"


def _colon(language: str) -> str:
    return "：" if language == "zh" else ": "


def _comma(language: str) -> str:
    return "、" if language == "zh" else ", "


def _head(leaflet: Leaflet) -> Iterator[str]:
    language, words = leaflet.language, catalogue(leaflet.language)
    yield leaflet.trip.title.best(language)
    yield leaflet.school.best(language)
    yield leaflet.span
    if leaflet.own_groups:
        names = _comma(language).join(group.name.best(language) for group in leaflet.own_groups)
        yield words.gettext("Groups") + _colon(language) + names
    if leaflet.draft:
        yield words.gettext("DRAFT – not published")
    if leaflet.edition:
        edition = words.gettext("Edition %(number)s") % {"number": leaflet.edition}
        when = leaflet.published_on
        yield f"{edition} · {full_date(when, language)}" if when else edition
    if leaflet.phone:
        who = [words.gettext("Call the teacher"), leaflet.leader_name, leaflet.phone]
        yield " ".join(part for part in who if part)
    if leaflet.trip.emergency_phone and leaflet.trip.emergency_phone != leaflet.phone:
        yield f"{words.gettext('School, day and night')} {leaflet.trip.emergency_phone}"


def _changes(leaflet: Leaflet) -> Iterator[str]:
    if leaflet.changes:
        yield ""
        yield catalogue(leaflet.language).gettext("Changed since the last edition")
        yield from (f"- {sentence}" for sentence in leaflet.changes)


def _day(leaflet: Leaflet, day: AgendaDay) -> Iterator[str]:
    words = catalogue(leaflet.language)
    number = words.gettext("Day %(number)s") % {"number": day.number}
    yield ""
    yield f"{number} · {long_date(day.date, leaflet.language)}"
    for line in day.stops:
        yield from _stop(leaflet.language, line)
    if not day.stops:
        yield words.gettext("Nothing planned on this day.")


def _stop(language: str, line: AgendaStop) -> Iterator[str]:
    words = catalogue(language)
    names = _comma(language).join(group.name.best(language) for group in line.groups)
    who = "" if not names else f"【{names}】" if language == "zh" else f"[{names}] "
    yield f"{line.span}  {who}{line.title.best(language)}"
    where = [part for part in (line.place.best(language), line.address) if part]
    if where:
        yield "    " + ("，" if language == "zh" else ", ").join(where)
    for label, text in (
        (words.gettext("Meet"), line.meeting_point),
        (words.gettext("Bring"), line.bring),
        (words.gettext("Task"), line.task),
    ):
        if text:
            yield f"    {label}{_colon(language)}{text.best(language)}"
