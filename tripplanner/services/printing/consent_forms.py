"""Permission forms as a job: what was ordered, printed with the layouts that are kept."""

from pathlib import Path

from sqlalchemy.orm import Session

from tripplanner.documents.consent_form.request import SIDES
from tripplanner.domain.access import Actor
from tripplanner.services.consent import forms
from tripplanner.services.consent.forms import FormsOrder
from tripplanner.services.jobs import Made, Progress
from tripplanner.services.printing.layout_cache import layouts_of
from tripplanner.store.jobs import JobRow
from tripplanner.store.loading import row_of


def prepare(session: Session, folder: Path, trip_id: str) -> None:
    """Lay the forms of a trip out before anybody asks; ``folder`` is the data folder."""
    forms.prepare(session, trip_id, layouts_of(session, folder, trip_id))


def produce(session: Session, folder: Path, row: JobRow, progress: Progress) -> Made:
    """Return the forms that a job asks for; ``folder`` is the data folder.

    Raises:
        BadInput: if nobody's form is asked for.
        NotPrinted: if a character is in no font.
    """
    wanted, trip_id = row.arguments, str(row.trip_id)
    name = row_of(session, trip_id).key
    by = Actor(*wanted["by"])
    pupils = ("",) if wanted["nobody"] else tuple(wanted["pupils"])
    ordered = FormsOrder(
        pupils,
        wanted["class_name"],
        wanted["only_missing"],
        # An order of before the server was brought up to date knows neither.
        tuple(wanted.get("sides", SIDES)),
        blank=wanted.get("blank", 0),
    )
    shelf = layouts_of(session, folder, trip_id)
    made = forms.print_forms(session, trip_id, by, ordered, progress, shelf=shelf)
    return Made(f"{name}-forms.pdf", made.pdf)
