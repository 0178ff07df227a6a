"""Do something in a child process, and have something else happen at its n-th file operation."""

import os
import signal
import sys
from collections.abc import Callable

#: What changes something on the disk, and some of what only looks.
STEPS = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "sqlite3.connect"}


def killed_at(step: int, work: Callable[[], object]) -> bool:
    """Work in a child that kills itself at a step; tell whether it got to its end."""

    def kill() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    return not os.WIFSIGNALED(disturbed_at(step, work, kill))


def disturbed_at(
    step: int, work: Callable[[], object], disturb: Callable[[], None], within: str = ""
) -> int:
    """Work in a child; call ``disturb`` at a step whose path begins with ``within``.

    Return how the child ended, as ``os.waitpid`` tells it: its exit status is 0 when
    ``work`` returned a true value, 1 for a false one and 2 when it raised, plus 4 when nothing
    disturbed it.
    """
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    left = [step]

    def count(event: str, arguments: tuple) -> None:
        if event not in STEPS or not str(arguments[0]).startswith(within):
            return
        left[0] -= 1
        if left[0] == 0:
            disturb()

    sys.addaudithook(count)
    status = 2
    try:
        status = 0 if work() else 1
    finally:
        os._exit(status + (4 if left[0] > 0 else 0))
