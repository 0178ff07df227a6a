"""Work done before anybody asks for it, so that the click on a button finds it ready.

Who opens a page usually wants what its first button gives. One thread does that work, the
newest wish only; what goes wrong there is told when somebody really asks.
"""

import logging
import threading
import time
from collections.abc import Callable

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.errors import TripPlannerError

#: The same work is not begun again within so many seconds.
REST_S = 60.0
_log = logging.getLogger(__name__)

Work = Callable[[Session], None]


class Prefetcher:
    """The thread of one server that works ahead; it ends when nothing is left to do."""

    def __init__(self, engine: Engine) -> None:
        """Belong to a database."""
        self._engine = engine
        self._lock = threading.Lock()
        self._wanted: Work | None = None
        self._thread: threading.Thread | None = None
        self._begun: dict[str, float] = {}

    def enqueue(self, key: str, work: Work) -> bool:
        """Wish for work; tell whether it will be done. ``key`` says what it is for."""
        now = time.monotonic()
        with self._lock:
            if now - self._begun.get(key, -REST_S) < REST_S:
                return False
            self._begun = {name: at for name, at in self._begun.items() if now - at < REST_S}
            self._begun[key] = now
            self._wanted = work
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)
                self._thread.start()
        return True

    def finish(self, seconds: float = 60) -> None:
        """Wait until nothing is left to do, at most that long."""
        thread = self._thread
        if thread is not None:
            thread.join(seconds)

    def _run(self) -> None:
        while True:
            with self._lock:
                work, self._wanted = self._wanted, None
                if work is None:
                    self._thread = None
                    return
            try:
                with Session(self._engine) as session:
                    work(session)
            except TripPlannerError as trouble:
                _log.info("not done ahead: %s", trouble)
            except Exception:  # noqa: BLE001 -- nobody waits for it; the log is for us
                _log.exception("working ahead stumbled")
