"""Which kinds of long work there are, and how each is done.

The one list of them: a feature that has a new kind adds its worker here.
"""

from sqlalchemy.orm import Session

from tripplanner.services.consent import forms
from tripplanner.services.job_runner import JobRunner
from tripplanner.services.jobs import Made, Progress, Worker
from tripplanner.services.printing import consent_forms, documents
from tripplanner.services.printing.requests import Paper, order_of
from tripplanner.services.publishing import leaflets
from tripplanner.services.rotation import printing as rotation_printing
from tripplanner.services.scanning import filing
from tripplanner.services.scanning.file_store import ScanStore
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.base import utc_now
from tripplanner.store.database.instance import Instance
from tripplanner.store.jobs import JobRow


def workers_of(instance: Instance) -> dict[str, Worker]:
    """Return what does each kind of job of a server."""
    piles = ScanStore(instance.scans_folder, instance.vault)

    def read_scans(session: Session, row: JobRow, progress: Progress) -> Made:
        filing.work(session, row.arguments["scan"], piles, progress)
        return Made("scans.txt", b"")

    def print_forms(session: Session, row: JobRow, progress: Progress) -> Made:
        return consent_forms.produce(session, instance.folder, row, progress)

    return {
        **{paper.value: _print_paper for paper in Paper},
        forms.KIND: print_forms,
        rotation_printing.KIND: _print_rotation,
        filing.KIND: read_scans,
    }


def job_runner(instance: Instance) -> JobRunner:
    """Return the job runner of a server, which knows every kind; nothing runs yet."""
    piles = ScanStore(instance.scans_folder, instance.vault)
    clock = Clock(instance.engine, instance.settings)
    return JobRunner(
        instance,
        workers_of(instance),
        lambda: clock.believed(utc_now()),
        [
            lambda session: filing.tidy(session, piles),
            lambda session: leaflets.remove_outdated(session, instance.published_folder),
        ],
    )


def _print_paper(session: Session, row: JobRow, progress: Progress) -> Made:
    return documents.produce(session, str(row.trip_id), order_of(row.arguments), progress)


def _print_rotation(session: Session, row: JobRow, progress: Progress) -> Made:
    del progress  # one document is one step
    named = row.arguments
    return rotation_printing.produce(session, str(row.trip_id), named["stop"], named["language"])
