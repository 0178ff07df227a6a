"""Name the stops, groups, people and times of one trip in a sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from gettext import NullTranslations

from tripplanner.domain.clock import DAY, hhmm
from tripplanner.domain.place import Mode
from tripplanner.domain.trip import Stop, Trip
from tripplanner.wording.vocabulary import mode_name, weekday_name

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
#: So many are named; of more, the rest is counted.
_NAMED = 3
#: Values of an error that name a pupil or an experience by key.
_PUPILS = ("pupil", "one", "other")
_EXPERIENCES = ("name", "experience")


@dataclass(frozen=True)
class Names:
    """What the records of a trip are called in one language.

    A key that the trip no longer has is shown as it is: findings may be older than
    the plan they are read beside. Lists are looked up once, so one of these may
    serve many findings.
    """

    trip: Trip
    words: NullTranslations
    language: str

    @property
    def chinese(self) -> bool:
        """Tell whether the reader reads Chinese."""
        return self.language == "zh"

    def join(self, names: Iterable[str]) -> str:
        """Return names as a list in a sentence."""
        return ("、" if self.chinese else ", ").join(names)

    def day(self, day: date) -> str:
        """Return ``3 Dec`` or ``12月3日``."""
        if self.chinese:
            return f"{day.month}月{day.day}日"
        return f"{day.day} {_MONTHS[day.month - 1]}"

    def weekday(self, day: date) -> str:
        """Return the weekday's name."""
        return weekday_name(day.weekday(), self.words)

    @cached_property
    def _durations(self) -> dict[int, str]:
        return {}

    def duration(self, minutes: int) -> str:
        """Return ``45 min`` or ``13 h 30 min``."""
        if minutes not in self._durations:
            self._durations[minutes] = self._duration(minutes)
        return self._durations[minutes]

    def _duration(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        hour, minute = ("小时", "分钟") if self.chinese else (" h", " min")
        parts = [f"{hours}{hour}"] if hours else []
        if rest or not hours:
            parts.append(f"{rest}{minute}")
        return ("" if self.chinese else " ").join(parts)

    def time(self, minutes: int) -> str:
        """Return ``18:00``; past midnight ``02:00 (next day)``, before it with the day before."""
        days, rest = divmod(minutes, DAY)
        if not days or minutes == DAY:
            return hhmm(minutes)
        gettext = self.words.gettext
        text = gettext("%(time)s (next day)") if days > 0 else gettext("%(time)s (the day before)")
        return text % {"time": hhmm(rest)}

    def hours(self, text: str) -> str:
        """Return ``09:00–12:00, 18:00–02:00 (next day)`` of the fact ``540~720,1080~1560``."""
        pairs = (one.split("~") for one in text.split(",") if one)
        return self.join(
            f"{self.time(int(opens))}–{self.time(int(closes))}" for opens, closes in pairs
        )

    def mode(self, mode: str) -> str:
        """Return what a means of travel is called; empty for none."""
        return mode_name(Mode(mode), self.words) if mode else ""

    def other_trips(self, count: int) -> str:
        """Return how many other trips are meant: their titles are not everybody's business."""
        return other_trips_text(count, self.words)

    @cached_property
    def _stops(self) -> Mapping[str, Stop]:
        return {stop.key: stop for stop in self.trip.stops}

    @cached_property
    def _people(self) -> Mapping[str, str]:
        names = {adult.key: adult.name for adult in self.trip.adults}
        left, right = ("（", "）") if self.chinese else (" (", ")")
        for pupil in self.trip.pupils:
            of = f"{left}{pupil.class_name}{right}" if pupil.class_name else ""
            names[pupil.key] = f"{pupil.name}{of}"
        return names

    def find(self, key: str) -> Stop | None:
        """Return a stop by its key."""
        return self._stops.get(key)

    def stop(self, key: str) -> str:
        """Return a stop's title with its day and times."""
        if key not in self._named:
            stop = self.find(key)
            self._named[key] = key if stop is None else self._stop(stop)
        return self._named[key]

    @cached_property
    def _named(self) -> dict[str, str]:
        return {}

    def _stop(self, stop: Stop) -> str:
        end = "?" if stop.ends is None else hhmm(stop.ends)
        when = f"{self.day(stop.date)} {hhmm(stop.starts)}–{end}"
        title = stop.title.best(self.language)
        return f"“{title}”（{when}）" if self.chinese else f"“{title}” ({when})"

    def stops(self, keys: Sequence[str]) -> str:
        """Return several stops; of many only the first, and how many more."""
        named = self.join(self.stop(key) for key in keys[:_NAMED])
        more = len(keys) - _NAMED
        if more <= 0:
            return named
        return self.words.ngettext(
            "%(stops)s and %(count)d more stop", "%(stops)s and %(count)d more stops", more
        ) % {"stops": named, "count": more}

    @cached_property
    def _places(self) -> Mapping[str, str]:
        return {place.key: place.name.best(self.language) for place in self.trip.places}

    def place(self, key: str) -> str:
        """Return a place's name."""
        return self._places.get(key, key)

    @cached_property
    def _groups(self) -> Mapping[str, str]:
        return {group.key: group.name.best(self.language) for group in self.trip.groups}

    def groups(self, keys: Sequence[str]) -> str:
        """Return groups by name, or that it is all of them."""
        # Findings share their lists of groups: the same object is not read again.
        known = self._listed.get(id(keys))
        if known is None or known[0] is not keys:
            known = self._listed[id(keys)] = keys, self._listing(keys)
        return known[1]

    @cached_property
    def _listed(self) -> dict[int, tuple[Sequence[str], str]]:
        return {}

    def _listing(self, keys: Sequence[str]) -> str:
        named = set(keys)
        if named >= self._groups.keys():
            if len(named) > 1:
                return self.words.gettext("All groups")
            if not named:
                return self.words.gettext("Everybody")
        return self.join(self._groups.get(key, key) for key in keys)

    def people(self, keys: Sequence[str]) -> str:
        """Return people by name, pupils with their class."""
        return self.join(self._people.get(key, key) for key in keys)

    def for_error(self, name: str, value: str | int) -> str | int:
        """Return a value of an error about a rotation: keys of pupils and experiences as names."""
        if name in _PUPILS:
            return self.people([str(value)])
        if name in _EXPERIENCES:
            titles = {it.key: it.title for visit in self.trip.vr for it in visit.experiences}
            return titles[str(value)].best(self.language) if str(value) in titles else value
        return value


def other_trips_text(count: int, words: NullTranslations) -> str:
    """Return ``another trip of this school``, or how many others: never their titles."""
    return words.ngettext(
        "another trip of this school", "%(count)d other trips of this school", max(1, count)
    ) % {"count": max(1, count)}
