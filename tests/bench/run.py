"""Run the measurements one after the other and print one table: ``./dev bench [NAME ...]``.

Each bench is a module ``bench_<name>.py`` beside this one that prints one JSON object and
exits with 1 when it misses an aim of DESIGN 11. The table is Markdown, so that it can be
pasted into ``docs/measurements.md``.
"""

import datetime as dt
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    """Run the named benches, all if none is named; return 1 if one missed its aim."""
    known = [path.stem.removeprefix("bench_") for path in sorted(HERE.glob("bench_*.py"))]
    unknown = sorted(set(names) - set(known))
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; known: {', '.join(known)}", file=sys.stderr)
        return 2
    missed = []
    rows = ["| bench | figure | value |", "|---|---|---|"]
    print(f"{machine()}; load before: {load()}", flush=True)
    for name in names or known:
        print(f"{name} …", file=sys.stderr, flush=True)
        done = subprocess.run(
            [sys.executable, "-m", f"tests.bench.bench_{name}"], check=False, stdout=subprocess.PIPE
        )
        if done.returncode:
            missed.append(name)
        rows += [f"| {name} | {figure} | {value} |" for figure, value in figures(done.stdout)]
    print("\n" + "\n".join(rows) + "\n")
    print(f"load after: {load()}; aims missed: {', '.join(missed) or 'none'}")
    return bool(missed)


def figures(printed: bytes) -> Iterator[tuple[str, str]]:
    """Yield every figure a bench printed, by its path in the JSON object."""
    try:
        found = json.loads(printed)
    except ValueError:
        yield "(no result)", "–"
        return
    yield from _flat(found, "")


def _flat(found: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(found, dict):
        for name, inner in found.items():
            yield from _flat(inner, f"{path}.{name}" if path else str(name))
    elif isinstance(found, list) and found and isinstance(found[0], dict | list):
        for number, inner in enumerate(found):
            yield from _flat(inner, f"{path}[{number}]")
    else:
        value = f"{found:.4g}" if isinstance(found, float) else str(found)
        yield path, value.replace("|", "/")


def machine() -> str:
    """Say when and on what this is measured."""
    model = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    today = dt.datetime.now(dt.UTC).date()
    return f"{today}, {os.cpu_count()} x {model}, Python {platform.python_version()}"


def load() -> str:
    """Return the load of the last minute: above half the processors, wall times mislead."""
    return f"{os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
