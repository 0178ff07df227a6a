"""The thread of one server that does the long work, one job after the other."""

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from tripplanner.services import jobs
from tripplanner.services.jobs import Worker
from tripplanner.store.database.instance import Instance

_log = logging.getLogger(__name__)


class JobRunner:
    """The one worker of a server: sleeps until something is enqueued."""

    def __init__(
        self,
        instance: Instance,
        workers: Mapping[str, Worker],
        believed_now: Callable[[], dt.datetime],
        at_start: Sequence[Callable[[Session], object]] = (),
    ) -> None:
        """Belong to an instance; nothing runs yet.

        ``workers`` do the work, by kind. ``believed_now`` tells the moment by which old
        results may go. ``at_start`` is done once, before any job: clearing up after a killed
        server.
        """
        self._instance = instance
        self._workers = workers
        self._believed_now = believed_now
        self._at_start = at_start
        self._wake = threading.Event()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None

    def wake(self) -> None:
        """Begin to work, or look again whether something waits."""
        with self._lock:
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="job-runner", daemon=True)
                self._thread.start()
        self._wake.set()

    def work_off(self) -> int:
        """Do all that waits now, in this thread; return how many jobs that were."""
        here = self._instance
        return jobs.work_off(
            here.engine, self._workers, here.jobs_folder, here.vault, self._believed_now
        )

    def finish(self, seconds: float = 120) -> None:
        """Wait until nothing waits or runs any more, at most that long."""
        deadline = time.monotonic() + seconds
        while jobs.busy(self._instance.engine) and time.monotonic() < deadline:
            time.sleep(0.02)

    def _run(self) -> None:
        for task in self._at_start:
            try:
                with Session(self._instance.engine) as session:
                    task(session)
            except Exception:  # noqa: BLE001 -- logged; untidiness must not end the work
                _log.exception("the job runner could not clear up")
        while True:
            try:
                # Nobody else works: what is marked as running was left by a stumble or a kill.
                jobs.recover(self._instance.engine)
                self.work_off()
            except Exception:  # noqa: BLE001 -- logged; a full disk now must not end all later work
                _log.exception("the job runner stumbled")
            self._wake.wait()
            self._wake.clear()
