"""Child processes of the renderer, kept for a while after a job: the next need not begin cold.

A child is used by one job at a time. One that waits holds some memory, so there is one at
most, and it ends when nobody wanted anything for ``REST_S`` seconds. A job that went
wrong, ran late or was cancelled takes its child with it.
"""

import atexit
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from tripplanner.paths import HOME

REST_S = 45.0
#: How long a process whose output has ended may take to be gone.
_LAST_BREATH_S = 5.0


class Child:
    """One running child process (``child``)."""

    def __init__(self) -> None:
        """Start it; it waits for a job."""
        self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter and module
            [sys.executable, "-m", f"{__package__}.child"],
            cwd=_import_root(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        #: Whether it may get another job.
        self.good = True
        #: When it last ended one, by the monotonic clock.
        self.since = 0.0

    @property
    def pid(self) -> int:
        """Return the number of its process."""
        return self._process.pid

    def alive(self) -> bool:
        """Tell whether it still runs."""
        return self._process.poll() is None

    def work(self, job: Path) -> Iterator[dict[str, Any]]:
        """Yield what it reports of a job; without its ``end`` it is no good any more."""
        self.good = False
        stdin, stdout = cast("Any", self._process.stdin), cast("Any", self._process.stdout)
        try:
            stdin.write(f"{job}\n".encode())
            stdin.flush()
        except OSError:
            return  # it is gone
        for line in stdout:
            event = _event(line)
            if event is None:
                continue
            if "end" in event:
                self.good, self.since = event["again"], time.monotonic()
                return
            yield event

    def ran_out_of_time(self) -> bool:
        """Tell whether the system ended it because it had computed as long as it may."""
        if self.good:
            return False
        try:
            code = self._process.wait(_LAST_BREATH_S)
        except subprocess.TimeoutExpired:
            return False
        return hasattr(signal, "SIGXCPU") and code == -signal.SIGXCPU

    def kill(self) -> None:
        """End it at once."""
        self.good = False
        self._process.kill()

    def close(self) -> None:
        """End it, and clear away what is left of it."""
        self.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # what was not written to it is wanted by nobody


class Pool:
    """The child that waits, and the clock that ends it."""

    def __init__(self, rest_s: float = REST_S) -> None:
        """Begin without a child."""
        self._rest_s = rest_s
        self._lock = threading.Lock()
        self._idle: Child | None = None
        self._clock: threading.Timer | None = None

    @contextmanager
    def child(self) -> Iterator[Child]:
        """Give a child for one job: the one that waits, or a new one."""
        with self._lock:
            found, self._idle = self._idle, None
        if found is not None and not found.alive():
            found.close()
            found = None
        child = found or Child()
        try:
            yield child
        except BaseException:
            child.close()
            raise
        if child.good:
            self._keep(child)
        else:
            child.close()

    def waiting(self) -> int | None:
        """Return the number of the process that waits for a job, if one does."""
        with self._lock:
            return self._idle.pid if self._idle is not None else None

    def close(self) -> None:
        """End the child that waits."""
        with self._lock:
            found, self._idle = self._idle, None
            if self._clock is not None:
                self._clock.cancel()
                self._clock = None
        if found is not None:
            found.close()

    def _keep(self, child: Child) -> None:
        with self._lock:
            other, self._idle = self._idle, child
            self._wind(self._rest_s)
        if other is not None:
            other.close()

    def _wind(self, seconds: float) -> None:
        if self._clock is None:
            self._clock = threading.Timer(seconds, self._tidy)
            self._clock.daemon = True
            self._clock.start()

    def _tidy(self) -> None:
        """End the child if it rested long enough, else look again when it will have."""
        with self._lock:
            self._clock = None
            found = self._idle
            if found is None:
                return
            left = found.since + self._rest_s - time.monotonic()
            if left > 0:
                self._wind(left)
                return
            self._idle = None
        found.close()


#: The pool of this program.
pool = Pool()
atexit.register(pool.close)


def _event(line: bytes) -> dict[str, Any] | None:
    """Return one reported event; other lines are notices of libraries."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) else None


def _import_root() -> str:
    """Return the folder from which the child finds this very package."""
    root = Path(__file__).resolve().parents[3]
    return str(root if (root / "tripplanner").is_dir() else HOME)
