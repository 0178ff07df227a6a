"""The emergency sheet: what the leader and the contact at school need when it matters."""

from dataclasses import dataclass
from datetime import date

from tripplanner.documents.agenda import AgendaDay, agenda, leader, sending_school
from tripplanner.documents.papers.roster import Party, parties
from tripplanner.documents.rendering.environment import date_span, typeset
from tripplanner.documents.rendering.page_fit import render_fitted
from tripplanner.domain.people import Adult, Pupil
from tripplanner.domain.place import School
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Trip


@dataclass(frozen=True, slots=True)
class EmergencyPaper:
    """What an emergency sheet is printed from; ``copy_for`` names who keeps this copy."""

    trip: Trip
    language: str = "zh"
    copy_for: str = ""
    printed_on: date | None = None


@dataclass(frozen=True, slots=True)
class EmergencyPage:
    """What the template ``emergency.html`` may use."""

    paper: EmergencyPaper
    trip: Trip
    school: Text
    dates: str
    leader: Adult | None
    days: tuple[AgendaDay, ...]
    parties: tuple[Party, ...]
    careful: tuple[Pupil, ...]
    hosts: tuple[School, ...]


def emergency_pdf(paper: EmergencyPaper) -> bytes:
    """Return the emergency sheet as a tagged PDF on A4. It is confidential.

    First the numbers to call, then pupils whose health or diet the adults must know,
    the short plan, and every pupil with the guardians' phones.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character of a name is in no font, or rendering failed.
    """
    trip = paper.trip
    page = EmergencyPage(
        paper=paper,
        trip=trip,
        school=sending_school(trip),
        dates=date_span(trip.starts, trip.ends, paper.language),
        leader=leader(trip),
        days=agenda(trip),
        parties=parties(trip),
        careful=tuple(pupil for pupil in trip.pupils if pupil.health or pupil.diet),
        hosts=tuple(school for school in trip.schools if school.key != trip.sending_school),
    )
    html = typeset("emergency/emergency.html", paper.language, page)
    return render_fitted(html, what=trip.title.best(paper.language)).pdf
