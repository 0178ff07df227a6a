"""Break lines of the rules, one at a time, and count which breaks no test notices.

Run by ``./dev mutants`` with mutmut in a copy of the checkout under ``build/mutants/``, one for
each floor. What was tried stays there, so the next run goes on: a function that has not changed
keeps its results. Which mutants are tried is drawn with a seed and printed.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mutmut.stats import status_by_exit_code

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "mutants"
#: Kept apart from the copies, so that CI can carry them from one night to the next.
RESULTS = WORK / "results"
#: The floors whose rules are worth breaking, with the tests that should notice. Of single rooms
#: the tests of their own name should: they are what one runs after a change there.
FLOORS = {"domain": ["tests/domain"], "services": ["tests/services"]}
_CONFIGURATION = """
[tool.mutmut]
source_paths = ["tripplanner"]
only_mutate = {patterns}
# What pytest says goes into the log: without it a run that fails says nothing.
debug = true
also_copy = {others}
pytest_add_cli_args = ["-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--database=sqlite"]
pytest_add_cli_args_test_selection = {tests}
"""
#: Of no use to a mutated copy, or large.
_LEFT_OUT = {"tripplanner", "pyproject.toml", ".git", ".github", ".venv", "build", "node_modules"}
_CAUGHT = {"killed", "timeout", "segfault", "suspicious", "caught by type check"}
_MISSED = {"survived", "no tests"}


@dataclass(slots=True)
class Score:
    """What became of the mutants of one module."""

    caught: int = 0
    missed: list[str] = field(default_factory=list)
    untried: int = 0

    @property
    def tried(self) -> int:
        """Return how many mutants have a result."""
        return self.caught + len(self.missed)


class Floor:
    """One floor's copy of the checkout, and mutmut in it."""

    def __init__(self, name: str, rooms: list[str]) -> None:
        """Name the rooms of this floor whose modules are broken."""
        self.name = name
        self.home = WORK / name
        self.mutants = self.home / "mutants"
        self.rooms = rooms

    def tests(self) -> list[str]:
        """Return the tests that should notice: those of the rooms' own names, if all have some."""
        own = []
        for room in self.rooms:
            path = Path("tests", room)
            own.append(str(path.with_name(f"test_{path.name}") if path.suffix else path))
        return own if all((ROOT / it).exists() for it in own) else FLOORS[self.name]

    def lay_out(self) -> None:
        """Copy the checkout as it is now; results of earlier runs come along."""
        shutil.rmtree(self.home, ignore_errors=True)
        names = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split("\0")
        catalogues = [str(path.relative_to(ROOT)) for path in ROOT.glob("tripplanner/**/*.mo")]
        for name in [*filter(None, names), *catalogues]:
            if (ROOT / name).is_file():
                target = self.home / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, target)
        others = sorted(path.name for path in self.home.iterdir() if path.name not in _LEFT_OUT)
        patterns = [f"tripplanner/{room.rstrip('/')}*" for room in self.rooms]
        with (self.home / "pyproject.toml").open("a", encoding="utf-8") as file:
            file.write(
                _CONFIGURATION.format(
                    patterns=json.dumps(patterns),
                    others=json.dumps(others),
                    tests=json.dumps(self.tests()),
                )
            )
        # Python looks into no folder of its path that is not there when it starts.
        self.mutants.mkdir()
        kept = RESULTS / self.name
        if kept.exists():
            shutil.copytree(kept, self.mutants, dirs_exist_ok=True)

    def modules(self) -> Iterator[tuple[str, dict[str, int | None]]]:
        """Give each module's path in the package and the exit codes by mutant, None if untried."""
        for path in sorted((self.mutants / "tripplanner").rglob("*.meta")):
            module = str(path.relative_to(self.mutants / "tripplanner")).removesuffix(".meta")
            if (
                any(module.startswith(room) for room in self.rooms)
                and (ROOT / "tripplanner" / module).exists()
            ):
                yield module, json.loads(path.read_text("utf-8"))["exit_code_by_key"]

    def run(self, names: list[str], workers: int, seconds: float) -> bool:
        """Try the named mutants; tell whether mutmut came to its end within the time."""
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(workers), *names]
        with (WORK / f"{self.name}.log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 -- our own command
                command,
                cwd=self.home,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=os.environ | {"PYTHONPATH": str(self.mutants)},
                start_new_session=True,
            )
            try:
                return process.wait(max(1.0, seconds)) == 0
            except subprocess.TimeoutExpired:
                return False
            finally:
                self._end(process)
                self._keep()

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        """Leave none of its workers behind, whatever happened."""
        for how in (signal.SIGINT, signal.SIGKILL):
            try:
                os.killpg(process.pid, how)
            except ProcessLookupError:
                return
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                continue

    def _keep(self) -> None:
        """Put results aside, so that a fresh copy goes on with them."""
        for path in self.mutants.rglob("*.meta"):
            target = RESULTS / self.name / path.relative_to(self.mutants)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)

    def generate(self, workers: int, seconds: float) -> None:
        """Write the mutants, and learn which test runs which function.

        mutmut does both on its way to a run, so it is sent on one that has nothing to try.
        """
        self.run(["nothing"], workers, seconds)
        if not any(True for _ in self.modules()):
            sys.exit(f"mutmut made no mutants; see {WORK / self.name}.log")


def drawn(floor: Floor, chance: random.Random, most: int, *, again: bool) -> list[list[str]]:
    """Return the mutants to try, module by module: up to ``most``, those with a result counted."""
    modules: list[list[str]] = []
    for _, codes in floor.modules():
        statuses = {name: status_by_exit_code[code] for name, code in codes.items()}
        tried = [name for name, it in statuses.items() if it in _CAUGHT | _MISSED]
        untried = [name for name, it in statuses.items() if it not in _CAUGHT | _MISSED]
        names: list[str] = []
        if again:
            names += [name for name in tried if statuses[name] in _MISSED]
        chance.shuffle(untried)
        names += untried[: max(0, most - len(tried))]
        modules += [names] if names else []
    chance.shuffle(modules)
    return modules


def scores(floor: Floor) -> dict[str, Score]:
    """Return the score of every module that has mutants."""
    found = {}
    for module, codes in floor.modules():
        score = Score()
        for name, code in codes.items():
            status = status_by_exit_code[code]
            if status in _CAUGHT:
                score.caught += 1
            elif status in _MISSED:
                score.missed.append(name)
            else:
                score.untried += 1
        if codes:
            found[module] = score
    return found


def report(found: dict[str, Score], *, missed: bool) -> None:
    """Print the score of each module as a row of a Markdown table, and the sum."""
    print("| module | mutants | tried | caught |\n|---|---|---|---|")
    for module, score in found.items():
        share = f"{score.caught / score.tried:.0%}" if score.tried else "–"
        print(f"| {module} | {score.tried + score.untried} | {score.tried} | {share} |")
    for floor in FLOORS:
        mine = [score for module, score in found.items() if module.startswith(floor)]
        tried, caught = sum(it.tried for it in mine), sum(it.caught for it in mine)
        if tried:
            every = tried + sum(it.untried for it in mine)
            print(f"| **{floor}/** | {every} | {tried} | **{caught / tried:.1%}** |")
    if missed:
        for score in found.values():
            print(*(f"not noticed: {name}" for name in sorted(score.missed)), sep="\n")


def main() -> None:
    """Try mutants until the time is over, and print the scores."""
    parser = argparse.ArgumentParser(prog="./dev mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", help="domain/rotation, services/jobs.py (default: all)")
    parser.add_argument("--minutes", type=float, default=60, help="stop after so many (60)")
    parser.add_argument("--sample", type=int, default=40, help="mutants of each module (40)")
    parser.add_argument("--seed", type=int, default=1, help="which mutants are drawn (1)")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--again", action="store_true", help="try those again that were missed")
    parser.add_argument("--missed", action="store_true", help="name those that no test noticed")
    asked = parser.parse_args()
    ends = time.monotonic() + 60 * asked.minutes
    chance = random.Random(asked.seed)  # noqa: S311 -- a sample, no secret
    WORK.mkdir(parents=True, exist_ok=True)
    found: dict[str, Score] = {}
    print(f"seed {asked.seed}, up to {asked.sample} mutants of each module", flush=True)
    rooms = asked.rooms or list(FLOORS)
    for name in FLOORS:
        mine = [room for room in rooms if room.split("/")[0] == name]
        if not mine:
            continue
        floor = Floor(name, mine)
        floor.lay_out()
        floor.generate(asked.workers, ends - time.monotonic())
        modules = drawn(floor, chance, asked.sample, again=asked.again)
        for number, names in enumerate(modules, 1):
            if time.monotonic() > ends:
                print("out of time; run again to go on", file=sys.stderr)
                break
            whole = floor.run(names, asked.workers, ends - time.monotonic())
            note = "" if whole else f": not to the end, see {WORK / name}.log"
            print(f"{name}: {number} of {len(modules)}{note}", file=sys.stderr, flush=True)
        found |= scores(floor)
    report(found, missed=asked.missed)


if __name__ == "__main__":
    main()
