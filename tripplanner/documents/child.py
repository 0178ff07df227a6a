"""The frame of a child process: one job from a file, events as JSON lines on standard output.

Who started it (``press.run_child``) reads the events: ``done`` after some parts,
``warning`` where something is not as it should be, ``missing`` for a system library, and
whatever else the job tells.
"""

import json
import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn


def report(**event: Any) -> None:  # noqa: ANN401 -- JSON values
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def run(do: Callable[[dict[str, Any]], None]) -> NoReturn:
    """Do the job in the file named on the command line, and end this process.

    It ends with 1 when memory ran out, else with 0: trouble is reported to the parent.
    """
    warnings.simplefilter("always")
    warnings.showwarning = _hear  # type: ignore[assignment] # we need the message only
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    _limit_memory(job["megabytes"])
    code = 0
    try:
        do(job)
    except MemoryError:
        code = 1
    except Exception as trouble:  # noqa: BLE001 -- the parent says it to a person
        report(warning=f"{type(trouble).__name__}: {trouble}")
    # At once: taking hundreds of modules apart would be for nothing.
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _limit_memory(megabytes: int) -> None:
    """Let this process have no more address space than that, where the system can."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _hear(message: Warning | str, *_place: object) -> None:
    """Report the warning that fonts are reduced the slow way."""
    if "harfbuzz" in str(message).lower():
        report(missing="libharfbuzz-subset0")
