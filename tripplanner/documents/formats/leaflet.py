"""The pupils' plan as it leaves the server: what text, page, picture and calendar take."""

from dataclasses import dataclass
from datetime import date

from tripplanner.documents.agenda import AgendaDay, agenda, call_phone, leader, sending_school
from tripplanner.documents.rendering.environment import date_span
from tripplanner.domain.people import Group
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Stop, Trip


@dataclass(frozen=True, slots=True)
class Leaflet:
    """One plan to take away, in one language, of all or some groups and dates.

    ``trip`` should hold nothing that pupils may not see (``domain.editions.public``);
    what is made from a leaflet never prints a pupil. ``edition`` 0 is not published.
    ``changes`` are sentences on what changed since the edition before; ``dropped`` are stops
    of earlier editions that are gone, as they stood last.
    """

    trip: Trip
    language: str = "zh"
    groups: tuple[str, ...] = ()
    dates: tuple[date, ...] = ()
    edition: int = 0
    published_on: date | None = None
    draft: bool = False
    link: str = ""
    changes: tuple[str, ...] = ()
    beside: tuple[str, ...] = ("bo",)
    dropped: tuple[Stop, ...] = ()

    @property
    def days(self) -> tuple[AgendaDay, ...]:
        """Return the days it shows."""
        return agenda(self.trip, self.groups, self.dates)

    @property
    def span(self) -> str:
        """Return its dates in one line."""
        days = self.dates or (self.trip.starts, self.trip.ends)
        return date_span(min(days), max(days), self.language)

    @property
    def school(self) -> Text:
        """Return the school that travels."""
        return sending_school(self.trip)

    @property
    def own_groups(self) -> tuple[Group, ...]:
        """Return the groups it was limited to."""
        return tuple(group for group in self.trip.groups if group.key in self.groups)

    @property
    def phone(self) -> str:
        """Return whom to call on the way."""
        return call_phone(self.trip, self.groups)

    @property
    def leader_name(self) -> str:
        """Return the leader's name where the phone is the leader's."""
        who = leader(self.trip, self.groups)
        return who.name if who and who.phone == self.phone else ""
