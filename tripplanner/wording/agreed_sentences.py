"""Say what has changed since parents signed."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from gettext import NullTranslations
from typing import Any

from babel.dates import format_date

from tripplanner.domain.clock import hhmm
from tripplanner.domain.consent.changes import Difference, Part
from tripplanner.domain.text import text_of
from tripplanner.i18n import LOCALES
from tripplanner.wording.clause_names import clause_name
from tripplanner.wording.vocabulary import mode_name

_DAY = {"zh": "M月d日", "en": "d MMM"}
_CHANGE_SENTENCES = {
    Part.UNKNOWN: "These forms are older than the record of what they said.",
    Part.DATES: "The trip’s days: %(before)s before, now %(after)s.",
    Part.ASSEMBLY: "Assembly: %(before)s before, now %(after)s.",
    Part.RETURN: "Return: %(before)s before, now %(after)s.",
    Part.PLACE_ADDED: "A place was added: %(after)s.",
    Part.PLACE_GONE: "A place was taken out: %(before)s.",
    Part.PLACE_MOVED: "%(after)s: on %(days)s instead of %(days_before)s.",
    Part.TRANSPORT: "Another means of transport: %(after)s.",
    Part.OPERATOR: "Organised by: “%(before)s” before, now “%(after)s”.",
    Part.INSURANCE: "Insurance: “%(before)s” before, now “%(after)s”.",
    Part.COST: "Costs per pupil: %(before)s before, now %(after)s.",
    Part.VR_ADDED: "VR was added to the trip.",
    Part.VR_GONE: "VR was taken off the trip.",
    Part.HEADSET: "Another VR headset, or another age limit: %(subject)s.",
    Part.TURN: "%(subject)s: a turn lasts %(after)s minutes instead of %(before)s.",
    Part.QUESTION_ADDED: "A question was added: “%(after)s”",
    Part.QUESTION_GONE: "A question is no longer asked: “%(before)s”",
    Part.QUESTION: "Question “%(clause)s”: “%(before)s” before, now “%(after)s”.",
    Part.DATA: "%(clause)s: “%(before)s” before, now “%(after)s”.",
    Part.DATA_KEPT: "Data is kept longer: until %(after)s instead of %(before)s.",
    Part.CLAUSE: "%(clause)s: “%(before)s” before, now “%(after)s”.",
}
_NOTHING = "nothing"
_WITHOUT_END = "without an end"


def change_text(change: Difference, words: NullTranslations, language: str) -> str:
    """Return in one sentence what is another now than on a form that was printed."""
    say = _Said(words, language)
    before, after = say.value(change.part, change.before), say.value(change.part, change.after)
    if isinstance(change.before, dict) and change.before.keys() <= {"zh", "en", "bo"}:
        before, after = say.texts(change.before, change.after)
    values = {
        "before": before,
        "after": after,
        "subject": change.subject,
        "clause": clause_name(change.subject, words),
        "days": say.days(change.after),
        "days_before": say.days(change.before),
    }
    return words.gettext(_CHANGE_SENTENCES[change.part]) % values


@dataclass(frozen=True, slots=True)
class _Said:
    """Says values as ``domain.agreed`` keeps them."""

    words: NullTranslations
    language: str

    def day(self, iso: str) -> str:
        found = dt.date.fromisoformat(iso)
        return str(format_date(found, _DAY[self.language], locale=LOCALES[self.language]))

    def days(self, place: Any) -> str:  # noqa: ANN401 -- JSON
        if not isinstance(place, dict) or "days" not in place:
            return ""
        return ("、" if self.language == "zh" else ", ").join(map(self.day, place["days"]))

    def texts(self, before: Mapping[str, str], after: Any) -> tuple[str, str]:  # noqa: ANN401 -- JSON
        """Return two wordings in the first language in which they differ, the reader's first."""
        now = after if isinstance(after, dict) else {}
        order = [self.language, *(name for name in ("zh", "en", "bo") if name != self.language)]
        shown = next(
            (name for name in order if before.get(name) and before.get(name) != now.get(name)),
            self.language,
        )
        nothing = self.words.gettext(_NOTHING)
        return (
            before.get(shown) or text_of(dict(before)).best(self.language) or nothing,
            now.get(shown) or nothing,
        )

    def value(self, part: Part, value: Any) -> str:  # noqa: ANN401 -- JSON
        """Return one side of a change as people write it."""
        if value is None or value in ({}, []):
            kept = part is Part.DATA_KEPT
            return self.words.gettext(_WITHOUT_END if kept else _NOTHING)
        shown = _VALUES.get(part)
        if shown is not None:
            return shown(self, value)
        if isinstance(value, dict):
            text = value.get("name", value)
            return text_of({k: v for k, v in text.items() if isinstance(v, str)}).best(
                self.language
            )
        return str(value)

    def span(self, value: Any) -> str:  # noqa: ANN401 -- JSON
        return "–".join(map(self.day, value))

    def meeting(self, value: Any) -> str:  # noqa: ANN401 -- JSON
        place = text_of(dict(value.get("place") or {})).best(self.language)
        return f"{self.day(value['day'])} {hhmm(value['time'])} {place}".strip()

    def modes(self, value: Any) -> str:  # noqa: ANN401 -- JSON
        names = (mode_name(item, self.words) for item in value)
        return ("、" if self.language == "zh" else ", ").join(names)

    def price(self, value: Any) -> str:  # noqa: ANN401 -- JSON
        shown = f"{value['each']:,.2f}".removesuffix(".00")
        return self.words.gettext("%(currency)s %(amount)s") % {
            "currency": self.words.gettext(value["currency"]),
            "amount": shown,
        }


_VALUES: Mapping[Part, Callable[[_Said, Any], str]] = {
    Part.DATES: _Said.span,
    Part.ASSEMBLY: _Said.meeting,
    Part.RETURN: _Said.meeting,
    Part.TRANSPORT: _Said.modes,
    Part.COST: _Said.price,
    Part.DATA_KEPT: _Said.day,
}
