"""The child process of ``reading``: opens other people's files and reads their pages.

Reads JSON jobs from the files named on the command line or, one after the other, on standard
input; reports JSON lines on standard output: ``pages`` (how many), then for each page ``readings`` (one for each sheet on it) or
``trouble`` with its number, at last ``end``. ``refused`` says why the whole file cannot be read.
"""

import json
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

# One core, and no address space for threads that have nothing to do; before numpy.
for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[_name] = "1"

from tripplanner.errors import BadInput  # noqa: E402 -- after the threads were forbidden
from tripplanner.processes import watch_parent  # noqa: E402 -- as above


def report(**event: Any) -> None:  # noqa: ANN401 -- JSON values
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


def limit_memory(megabytes: int) -> None:
    """Let this process have no more memory than that beyond what it has, where the system can."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    size = (_status("VmSize") + megabytes) * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


#: The limit that holds, once the first job has set it.
_limited: list[int] = []


def read_job(job: dict[str, Any]) -> None:
    """Read every page from ``first`` on and report it."""
    import pypdfium2  # noqa: F401, PLC0415 -- slow import, before memory is limited
    from PIL import Image  # noqa: PLC0415 -- slow import

    from tripplanner.scanning.pages import open_pages  # noqa: PLC0415 -- slow import
    from tripplanner.scanning.reader import KnownForms, read_sheets  # noqa: PLC0415 -- slow import

    # Pillow would refuse the whole file for one page; ``pages`` counts each page's pixels itself.
    Image.MAX_IMAGE_PIXELS = None
    known = KnownForms(job["layouts"], job["sheets"])
    if not _limited:
        limit_memory(job["megabytes"])
        _limited.append(job["megabytes"])
    try:
        pages = open_pages(Path(job["file"]))
    except BadInput as error:
        report(refused=error.message, values=dict(error.values))
        return
    with closing(pages):
        report(pages=pages.count)
        for number in range(job["first"], pages.count + 1):
            try:
                readings = read_sheets(number, pages.page(number), known)
            except BadInput as error:
                report(page=number, trouble=error.message, values=dict(error.values))
            else:
                report(page=number, readings=[one.to_json() for one in readings])
    report(end=True, peak_mb=_status("VmHWM"))


def _status(name: str) -> int:
    """Return a figure of this process in megabytes, 0 where the system does not say.

    ``getrusage`` would count what the parent had when it started this process.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith(name)), 0)


def main() -> int:
    """Do the jobs; return 1 when memory ran out, else 0."""
    watch_parent()
    try:
        for name in sys.argv[1:] or sys.stdin:
            read_job(json.loads(Path(name.rstrip("\n")).read_text(encoding="utf-8")))
    except MemoryError:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
