"""What the plan editor says: badges on blocks, what was just done."""

from collections.abc import Sequence
from gettext import NullTranslations

from tripplanner.domain.clock import hhmm
from tripplanner.domain.finding import Finding
from tripplanner.domain.trip import Stop
from tripplanner.wording import rule_name

#: A few words for a block; ``%(n)d`` is the finding's ``short_by``. Other rules: their name.
_BADGE_WORDS = {
    "time.overlap": "overlap",
    "time.backwards": "times do not fit",
    "travel.too_short": "%(n)d min too short",
    "travel.tight": "tight",
    "travel.unknown": "way unknown",
    "opening.closed": "closed",
    "opening.last_entry": "after last entry",
    "opening.unknown": "hours unknown",
    "capacity.place": "%(n)d people too many",
    "booking.open": "not confirmed",
    "booking.late": "book at once",
    "adults.ratio": "%(n)d adults missing",
    "adults.fragile": "no spare adult",
    "adults.double_booked": "adult in two places",
    "coach.driving": "driving too long",
}
_OVERLAP_LABEL = "overlap of %(n)d min"
_DONE_WORDS = {
    "stop.move": "“%(title)s” is now %(times)s.",
    "stop.resize": "“%(title)s” is now %(times)s.",
    "stop.edit": "“%(title)s” is saved.",
    "stop.add": "“%(title)s” is in the plan.",
    "stop.remove": "“%(title)s” is out of the plan.",
    "stop.duplicate": "“%(title)s” is copied: %(times)s.",
}
_MANY_WORDS = {
    "plan.copy_day": "The day is copied.",
    "plan.shift": "What follows is moved.",
    "stop.ride": "The ride is added.",
    "plan.fix": "The plan is fixed there.",
    "plan.fix_all": "All fixes are taken. One undo takes them back.",
}
#: What the scripts of the editor say, by their own names.
_SCRIPT_WORDS = {
    "free": "no overlap",
    "overlaps": "overlaps %(n)s",
    "minutes": "%(n)s min",
    "fold": "Fold",
    "unfold": "Unfold",
    "zoom_fit": "The whole day fits the screen",
    "zoom_easy": "A comfortable size",
    "zoom_even": "%(n)s pixels an hour",
    "failed": "The plan is as it was.",
    "discard": "You have not saved what you typed. Leave it?",
    "changed": "%(name)s has just changed this stop. Save to see both versions.",
    "gone": "%(name)s has just taken this stop out of the plan.",
}


def script_words(words: NullTranslations) -> dict[str, str]:
    """Return what the scripts of the editor say, in the reader's language."""
    return {name: words.gettext(text) for name, text in _SCRIPT_WORDS.items()}


def badge(finding: Finding, overlap: int, words: NullTranslations) -> str:
    """Return a finding in a few words for a block; ``overlap`` in minutes, 0 if unknown."""
    if finding.rule == "time.overlap" and overlap:
        return words.gettext(_OVERLAP_LABEL) % {"n": overlap}
    text = _BADGE_WORDS.get(finding.rule, "")
    if not text or ("%(n)d" in text and finding.short_by is None):
        return rule_name(finding.rule, words)
    label = words.gettext(text)
    return label % {"n": finding.short_by} if "%(n)d" in label else label


def overlap_of(stops: Sequence[Stop]) -> int:
    """Return how many minutes two stops overlap; 0 if it is not two, or an end is unknown."""
    ends = [stop.ends for stop in stops if stop.ends is not None]
    if len(stops) != len(ends) or len(ends) != 2:  # noqa: PLR2004 -- an overlap is of two
        return 0
    return max(0, min(ends) - max(stop.starts for stop in stops))


def times(starts: int, ends: int | None) -> str:
    """Return ``09:30–10:00``, or ``09:30–`` when the end is not known."""
    return f"{hhmm(starts)}–{hhmm(ends) if ends is not None else ''}"


def length(minutes: int, words: NullTranslations) -> str:
    """Return a length for people: ``4 h 35 min``."""
    hours, rest = divmod(minutes, 60)
    if hours and not rest:
        return words.gettext("%(hours)d h") % {"hours": hours}
    if hours:
        return words.gettext("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": rest}
    return words.gettext("%(minutes)d min") % {"minutes": rest}


def done(action: str, stop: Stop | None, words: NullTranslations, language: str) -> str:
    """Return what was just done, in one sentence."""
    if stop is not None and action in _DONE_WORDS:
        values = {"title": stop.title.best(language), "times": times(stop.starts, stop.ends)}
        return words.gettext(_DONE_WORDS[action]) % values
    return words.gettext(_MANY_WORDS.get(action, "Saved."))
