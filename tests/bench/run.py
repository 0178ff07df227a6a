"""Run the measurements one after the other: ``./dev bench [NAME ...]``.

Each bench is a module ``bench_<name>.py`` beside this one that prints one JSON object and
exits with 1 when it misses an aim of DESIGN 11.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def main(names: list[str]) -> int:
    """Run the named benches, all if none is named; return 1 if one missed its aim."""
    known = [path.stem.removeprefix("bench_") for path in sorted(HERE.glob("bench_*.py"))]
    unknown = sorted(set(names) - set(known))
    if unknown:
        print(f"no such bench: {', '.join(unknown)}; known: {', '.join(known)}", file=sys.stderr)
        return 2
    missed = []
    for name in names or known:
        print(f"# {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"tests.bench.bench_{name}"], check=False)
        if done.returncode:
            missed.append(name)
    if missed:
        print(f"missed an aim: {', '.join(missed)}", file=sys.stderr)
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
