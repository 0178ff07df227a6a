"""The child process of the renderer: one job after another, as long as its parent has some.

Each line on standard input names a file with a job (JSON); ``module`` in it says which of
our modules does it. After the events of a job comes ``end``: 0, or 1 when memory ran out,
and in ``again`` whether this process is good for another job.
"""

import json
import math
import os
import sys
import warnings
from importlib import import_module
from pathlib import Path

from tripplanner.documents.rendering.events import report
from tripplanner.processes import watch_parent

#: Each has a function ``do`` that does a job.
MODULES = ("rendering.worker", "stamping.worker")
#: A process that grew beyond this, or did so many jobs, is not used again.
MOST_MB, MOST_JOBS = 400, 50


def do(path: Path) -> int:
    """Do the job in a file; return 1 when memory ran out, else 0: trouble is reported."""
    job = json.loads(path.read_text(encoding="utf-8"))
    _limit_memory(job["megabytes"])
    _limit_cpu(job["cpu_seconds"])
    try:
        if job["module"] not in MODULES:
            raise LookupError(job["module"])  # noqa: TRY301 -- reported as any trouble is
        import_module(f"tripplanner.documents.{job['module']}").do(job)
    except MemoryError:
        return 1
    except Exception as trouble:  # noqa: BLE001 -- the parent says it to a person
        report(warning=f"{type(trouble).__name__}: {trouble}")
    return 0


def _limit_memory(megabytes: int) -> None:
    """Let this process have no more address space than that, where the system can."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1024 * 1024, most))


def _limit_cpu(seconds: int) -> None:
    """Let the system end this process when it has computed so long from now on, where it can.

    What it waits, on a busy machine or for a disk, does not count.
    """
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    spent = resource.getrusage(resource.RUSAGE_SELF)
    bound = math.ceil(spent.ru_utime + spent.ru_stime + seconds)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(
        resource.RLIMIT_CPU, (bound if most == resource.RLIM_INFINITY else min(bound, most), most)
    )


def _grown() -> bool:
    """Tell whether this process ever held more memory than one that waits should.

    Linux says so in ``VmHWM``; ``ru_maxrss`` would tell of the parent too, whose memory a
    child had until it became this program. Elsewhere the number of jobs is the only bound.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        return False
    peak = next((line for line in status.splitlines() if line.startswith("VmHWM:")), "")
    return bool(peak) and int(peak.split()[1]) > MOST_MB * 1024


def _hear(message: Warning | str, *_place: object) -> None:
    """Report the warning that fonts are reduced the slow way."""
    if "harfbuzz" in str(message).lower():
        report(missing="libharfbuzz-subset0")


def main() -> None:
    """Do jobs until there are no more."""
    watch_parent()
    warnings.simplefilter("always")
    warnings.showwarning = _hear  # type: ignore[assignment] # we need the message only
    for turn, line in enumerate(iter(sys.stdin.readline, ""), start=1):
        code = do(Path(line.rstrip("\n")))
        report(end=code, again=code == 0 and turn < MOST_JOBS and not _grown())
    # At once: taking hundreds of modules apart would be for nothing.
    os._exit(0)


if __name__ == "__main__":
    main()
