"""The plan as plain text: for a message, an old phone, or reading aloud."""

from tripplanner.documents.agenda import AgendaStop
from tripplanner.documents.leaflet import Leaflet
from tripplanner.documents.paper import full_date, long_date
from tripplanner.domain.text import Text
from tripplanner.i18n import catalogue


def itinerary_text(leaflet: Leaflet) -> str:
    """Return the plan as UTF-8 text with line feeds; it names no pupil."""
    language, words = leaflet.language, catalogue(leaflet.language)
    colon = "：" if language == "zh" else ": "

    def best(text: Text) -> str:
        return text.best(language)

    def stop_lines(line: AgendaStop) -> list[str]:
        names = ("、" if language == "zh" else ", ").join(best(one.name) for one in line.groups)
        who = (f"【{names}】" if language == "zh" else f"[{names}] ") if names else ""
        lines = [f"{line.span}  {who}{best(line.title)}"]
        place = [part for part in (best(line.place), line.address) if part]
        if place:
            lines.append("    " + ("，" if language == "zh" else ", ").join(place))
        for label, text in (
            (words.gettext("Meet"), line.meeting_point),
            (words.gettext("Bring"), line.bring),
            (words.gettext("Task"), line.task),
        ):
            if text:
                lines.append(f"    {label}{colon}{best(text)}")
        return lines

    out = [best(leaflet.trip.title), best(leaflet.school), leaflet.span]
    if leaflet.own_groups:
        out.append(words.gettext("Groups") + colon + "、".join(best(g.name) for g in leaflet.own_groups))
    if leaflet.draft:
        out.append(words.gettext("DRAFT – not published"))
    if leaflet.edition:
        edition = words.gettext("Edition %(number)s") % {"number": leaflet.edition}
        if leaflet.published_on:
            edition += " · " + full_date(leaflet.published_on, language)
        out.append(edition)
    if leaflet.phone:
        name = f" {leaflet.leader_name}" if leaflet.leader_name else ""
        out.append(f"{words.gettext('Call the teacher')}{name} {leaflet.phone}")
    if leaflet.trip.emergency_phone and leaflet.trip.emergency_phone != leaflet.phone:
        out.append(f"{words.gettext('School, day and night')} {leaflet.trip.emergency_phone}")
    if leaflet.changes:
        out += ["", words.gettext("Changed since the last edition")]
        out += [f"- {sentence}" for sentence in leaflet.changes]
    for day in leaflet.days:
        number = words.gettext("Day %(number)s") % {"number": day.number}
        out += ["", f"{number} · {long_date(day.date, language)}"]
        for line in day.stops:
            out += stop_lines(line)
        if not day.stops:
            out.append(words.gettext("Nothing planned on this day."))
    if leaflet.link:
        out += ["", leaflet.link]
    return "\n".join(out) + "\n"
