"""The roll of a trip: who belongs to which group, with boxes to tick when counting."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tripplanner.documents.agenda import sending_school
from tripplanner.documents.rendering.environment import date_span, typeset
from tripplanner.documents.rendering.page_fit import LANDSCAPE, render_fitted
from tripplanner.domain.people import Adult, Group, Pupil
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip


@dataclass(frozen=True, slots=True)
class RosterPaper:
    """What a roster is printed from; ``boxes`` is the number of columns for counting.

    ``permission`` says by pupil why one may not go, or what the parents did not agree to.
    """

    trip: Trip
    language: str = "zh"
    printed_on: date | None = None
    printed_by: str = ""
    boxes: int = 6
    permission: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Party:
    """A group with its pupils and the adults named for it; no group: those without one."""

    group: Group | None
    pupils: tuple[Pupil, ...]
    adults: tuple[Adult, ...]


@dataclass(frozen=True, slots=True)
class RosterPage:
    """What the template ``roster.html`` may use."""

    paper: RosterPaper
    trip: Trip
    school: Text
    dates: str
    parties: tuple[Party, ...]


def parties(trip: Trip) -> tuple[Party, ...]:
    """Return the groups with their people; pupils without a group come last."""
    known = {group.key for group in trip.groups}
    found = [
        Party(
            group,
            tuple(pupil for pupil in trip.pupils if pupil.group == group.key),
            tuple(adult for adult in trip.adults if group.key in adult.groups),
        )
        for group in trip.groups
    ]
    left = tuple(pupil for pupil in trip.pupils if pupil.group not in known)
    return (*found, Party(None, left, ())) if left else tuple(found)


def roster_pdf(paper: RosterPaper) -> bytes:
    """Return the roster as a tagged PDF on A4, landscape. It is confidential.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character of a name is in no font, or rendering failed.
    """
    trip = paper.trip
    page = RosterPage(
        paper=paper,
        trip=trip,
        school=sending_school(trip),
        dates=date_span(trip.starts, trip.ends, paper.language),
        parties=parties(trip),
    )
    html = typeset("roster/roster.html", paper.language, page)
    return render_fitted(html, what=trip.title.best(paper.language), sheet=LANDSCAPE).pdf
