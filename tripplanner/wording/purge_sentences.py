"""What a purge could not reach, and where else people are named, in words."""

from collections.abc import Mapping
from gettext import NullTranslations
from typing import Any

_NOT_THERE = "not there"
_TABLES = {
    "edition": "a published edition",
    "exchange": "an activity of a pair of schools",
    "form_setting": "the words of the permission form",
    "override": "the reason of an override",
    "partnership": "the note of a pair of schools",
    "rule_setting": "the reason at a rule",
    "stop": "a stop of the plan",
    "trip": "the trip's facts",
    "trip_group": "the name of a group",
    "vr_visit": "a VR visit",
}


def unreached_text(
    where: str, message: str, values: Mapping[str, Any], words: NullTranslations
) -> str:
    """Return the sentence about a copy that may still hold people who were deleted."""
    if message == _NOT_THERE:
        text = words.gettext(
            "%(where)s is not there, so backups on it may still hold these people. Plug it in:"
            " the next backup puts that right."
        )
        return text % {"where": where}
    text = words.gettext("%(where)s may still hold these people: %(reason)s")
    return text % {"where": where, "reason": words.gettext(message) % dict(values)}


def hit_text(table: str, title: str, words: NullTranslations) -> str:
    """Return the sentence about a text elsewhere that names somebody who was deleted.

    ``title`` is that of the trip it belongs to, empty for none.
    """
    what = words.gettext(_TABLES.get(table, "another text"))
    if title:
        text = words.gettext("A deleted person's name stands in %(what)s of “%(trip)s”.")
        return text % {"what": what, "trip": title}
    return words.gettext("A deleted person's name stands in %(what)s.") % {"what": what}
