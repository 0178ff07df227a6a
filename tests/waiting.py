"""Waiting for a thing to happen, not for time to pass; and children that end when we do.

How long is waited follows what else the machine does: a limit says that something is
broken, never that it was slow.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from functools import cache
from typing import Any

#: Seconds that a quiet machine never needs.
QUIET_S = 30.0
_PAUSE_S = 0.02


def busy() -> float:
    """Return how many times longer than on a quiet machine things may take, from 1 on."""
    return max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


def until(
    condition: Callable[[], Any],
    told: Callable[[], object] = lambda: "it never happened",
    quiet_s: float = QUIET_S,
) -> Any:
    """Return what ``condition`` returns as soon as that is true.

    Raises:
        AssertionError: with what ``told`` returns, after ``quiet_s`` seconds on a quiet
            machine; the limit grows while others keep the machine busy.
    """
    began = time.monotonic()
    while not (found := condition()):
        if time.monotonic() - began > quiet_s * busy():
            raise AssertionError(told())
        time.sleep(_PAUSE_S)
    return found


@cache
def ending_with_us(how: str = "KILL") -> tuple[str, ...]:
    """Return what stands before a command so that it ends when this process does, however.

    Nothing where the system has no such thing: there Ctrl-C is what ends it.
    """
    program = shutil.which("setpriv")
    if program is None:
        return ()
    words = (program, "--pdeathsig", how, "--")
    done = subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if done.returncode == 0 else ()
