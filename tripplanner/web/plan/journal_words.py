"""The journal in words: what was done, and what each field held before and after."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from gettext import NullTranslations
from typing import Any

from tripplanner.domain.text import text_of
from tripplanner.domain.trip import Trip
from tripplanner.services.plan.journal import Entry, Record
from tripplanner.web.consent.words import question_name
from tripplanner.web.http.languages import language, words
from tripplanner.web.plan.stop_words import FIELD_NAMES, field_name, field_text
from tripplanner.wording import rule_name

_ACTION_WORDS = {
    "stop.move": "moved “%(title)s”",
    "stop.resize": "changed how long “%(title)s” lasts",
    "stop.edit": "edited “%(title)s”",
    "stop.add": "added “%(title)s”",
    "stop.remove": "took out “%(title)s”",
    "stop.duplicate": "copied “%(title)s”",
}
_OTHER_WORDS = {
    "plan.copy_day": "copied a day",
    "plan.shift": "shifted what follows a stop",
    "stop.ride": "added a ride",
    "plan.fix": "fixed a conflict",
    "plan.fix_all": "took a chain of fixes",
    # Of entries written before version 0.2.
    "plan.mend": "fixed a conflict",
    "plan.dates": "changed the trip's dates",
    "plan.move_trip": "moved the trip to other days",
    "plan.publish": "published the plan",
    "trip.add": "brought the trip in",
    "trip.copy": "made the trip as a copy of %(of)s",
    "trip.replace": "replaced the trip with a file",
    "trip.purge": "removed personal data",
    "trip.edit": "edited the trip's facts",
    "trip.members": "changed who works on the trip",
    "trip.places": "changed the trip's places",
    "trip.rules": "changed the trip's rules",
    "trip.travel": "changed the travel times",
    "adult.add": "added an adult",
    "adult.edit": "edited an adult",
    "adult.remove": "took out an adult",
    "group.add": "added a group",
    "group.edit": "edited a group",
    "group.remove": "took out a group",
    "group.balance": "shared the pupils out among the groups",
    "pupil.add": "added a pupil",
    "pupil.edit": "edited a pupil",
    "pupil.move": "moved pupils to another group",
    "pupil.remove": "took out a pupil",
    "roster.import": "brought in a roster",
    "people.grid": "changed people in the grid",
    "share.ensure": "made the share links",
    "share.make": "made a share link",
    "share.phone": "changed the phone number on the pupils' page",
    "share.renew": "renewed a share link",
    "share.revoke": "revoked a share link",
    "scan.bring": "brought scanned forms in",
    "scan.decide": "decided about a scanned form: %(field)s",
    "scan.undo": "took a pile of scans back",
    "scan.restore": "brought a pile of scans back",
    "consent.withdrawn": "recorded that a consent was withdrawn",
    "consent.phone": "recorded a consent by phone",
    "consent.cancel": "took an entry about a consent back",
    "forms.words": "worded the permission form",
    "forms.reset": "took the permission form's standard words again",
    "forms.keep": "decided that signed forms hold in spite of a change",
    "forms.void": "decided that a change needs new forms",
    "forms.undecide": "took a decision about a change back",
    "print.forms": "printed permission forms",
    "override.add": "overrode a finding: %(rule)s",
    "override.withdraw": "took an override back: %(rule)s",
}
_AREA_WORDS = {
    "stop": "the plan",
    "trip_group": "the groups",
    "pupil": "the pupils",
    "adult": "the adults",
    "trip": "the trip's facts",
    "place": "the places",
    "trip_place": "the places",
    "school": "the schools",
    "travel": "the travel times",
    "vr_visit": "the VR visits",
    "rotation": "the VR visits",
    "override": "the overrides",
    "form_setting": "the permission form",
    "form_verdict": "the permission form",
}
#: Actions whose changes are told field by field.
PLAN = ("stop.", "plan.")
#: How many records of one entry are told one by one.
_SENTENCES = 12


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one stop, before and after; both empty for a stop as a whole."""

    stop: str
    field: str
    before: str
    after: str


def action_text(entry: Entry, words: NullTranslations, language: str) -> str:
    """Return what an entry says was done, without who did it."""
    title = entry.facts.get("title")
    if entry.action in _ACTION_WORDS and isinstance(title, Mapping):
        text = words.gettext(_ACTION_WORDS[entry.action])
        text %= {"title": text_of(dict(title)).best(language)}
    elif entry.action in _OTHER_WORDS:
        text = words.gettext(_OTHER_WORDS[entry.action])
        rule = str(entry.facts.get("rule", ""))
        text = text % {"rule": rule_name(rule, words)} if "%(rule)s" in text else text
        text = text % {"of": entry.facts.get("of", "")} if "%(of)s" in text else text
        field = str(entry.facts.get("field", ""))
        text = text % {"field": question_name(field)} if "%(field)s" in text else text
    else:
        tables = Counter(record.table for record in entry.records)
        area = tables.most_common(1)[0][0] if tables else "trip"
        text = words.gettext("changed %(what)s")
        text %= {"what": words.gettext(_AREA_WORDS.get(area, "the trip's facts"))}
    if entry.kind == "undo":
        return words.gettext("undid: %(what)s") % {"what": text}
    if entry.kind == "redo":
        return words.gettext("brought back: %(what)s") % {"what": text}
    return text


def changes(entry: Entry, trip: Trip) -> tuple[list[Change], int]:
    """Return the changed fields of stops in words, and how many records are not told.

    Records of people are never told: what they hold is not for this page.
    """
    if not entry.action.startswith(PLAN):
        return [], len(entry.records) if len(entry.records) > 1 else 0
    stops = [record for record in entry.records if record.table == "stop"]
    parts: list[Change] = []
    for record in stops[:_SENTENCES]:
        parts += _stop_changes(record, trip)
    return parts, len(entry.records) - min(len(stops), _SENTENCES)


def _stop_changes(record: Record, trip: Trip) -> list[Change]:
    say, speak = words().gettext, language()
    if record.before is None or record.after is None:
        values = record.after or record.before or {}
        title = text_of(values.get("title") or {}).best(speak)
        text = say("removed") if record.after is None else say("added")
        return [Change(title, "", "", text)]
    known = next((stop for stop in trip.stops if stop.id == record.id), None)
    title = known.title.best(speak) if known else _old_title(record.before, speak)
    return [
        Change(
            title,
            field_name(name),
            field_text(name, record.before.get(column), trip),
            field_text(name, record.after[column], trip),
        )
        for column in record.after
        if (name := "place" if column == "place_key" else column) in FIELD_NAMES
    ]


def _old_title(values: Mapping[str, Any], speak: str) -> str:
    return text_of(values["title"]).best(speak) if values.get("title") else "–"
