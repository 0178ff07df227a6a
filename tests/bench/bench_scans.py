"""How well scanned forms are read, by kind of scan and severity of damage, and how fast.

Run by hand or by ``./dev bench``: ``python -m tests.bench.bench_scans [PAGES]``. Prints one
JSON object. Our really printed forms are filled in and damaged by the seeded generator of
``tests/scanning/simulate.py``; every second page has 40 % unclear answers. ``cpu_ms`` is
reading alone; ``adversary`` is the second generator, through the command line; ``pile`` is a whole PDF through the child process, extraction included.
"""

import json
import resource
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from time import process_time

import numpy as np
from PIL import Image, ImageDraw

from tests.scanning import simulate
from tests.scanning.paper import as_pdf, blank, paper
from tests.system.adversary import campaign, damage
from tripplanner.scanning.page_reading import PageKind, PageReading, Signed
from tripplanner.scanning.reader import read_page

SEVERITIES = (0, 1, 2, 3)
PAGES = 40
PILE = 30
#: No threshold was looked at with it.
ADVERSARY_SEED = 3001


def level(kind: str, severity: int, pages: int) -> dict[str, float | int]:
    """Return what came of so many pages of one kind and severity."""
    sheet, seen = paper(), Counter()
    rng = np.random.default_rng(7000 + severity)
    spent = 0.0
    for number in range(pages):
        truth = simulate.Truth(sheet.tokens[number % len(sheet.tokens)], "2")
        unclear = 0.4 if number % 2 else 0.0
        page = sheet.pages[truth.token, "2"]
        page = simulate.filled(page, sheet.layouts["2"], truth, rng, unclear)
        scan = simulate.scanned(page, simulate.KINDS[kind], severity, truth, rng)
        begun = process_time()
        found = read_page(number + 1, scan, sheet.known)
        spent += process_time() - begun
        judge(found, truth, seen)
    clean = max(1, seen["clean"])
    names = ("identified", "wrong_pupil", "clear", "wrong", "unclear", "unclear_answered")
    return {
        "pages": pages,
        **{name: seen[name] for name in (*names, "unsigned", "unsigned_called_signed")},
        "signed": seen["signed"],
        "signed_called_unsigned": seen["missed"],
        "clean_to_a_person_percent": round(100 * seen["clean_review"] / clean, 1),
        "cpu_ms": round(1000 * spent / pages),
    }


def judge(found: PageReading, truth: simulate.Truth, seen: Counter) -> None:
    """Count what was right and wrong on one page."""
    signed = truth.signed not in simulate.UNSIGNED
    seen["clean"] += truth.clean
    seen["clean_review"] += truth.clean and not found.clear
    if found.kind is not PageKind.FORM:
        return
    seen["identified"] += 1
    seen["wrong_pupil"] += (found.token, found.side) != (truth.token, truth.side)
    for name, answer in truth.answers.items():
        read = found.fields[name]
        seen["clear"] += 1
        seen["wrong"] += read.clear and read.answer != answer
    for name in truth.unclear:
        seen["unclear"] += 1
        seen["unclear_answered"] += found.fields[name].clear
    seen["signed" if signed else "unsigned"] += 1
    seen["unsigned_called_signed"] += not signed and found.signature is Signed.INKED
    seen["missed"] += signed and found.signature is Signed.EMPTY


def pile(pages: int) -> dict[str, float]:
    """Return pages a CPU second of a double-sided PDF of so many pages, and peak memory."""
    sheet = paper()
    rng = np.random.default_rng(5)
    scans = []
    for number in range(pages):
        side = "21"[number % 2]
        truth = simulate.Truth(sheet.tokens[number // 2 % len(sheet.tokens)], side)
        page = sheet.pages[truth.token, side]
        if side == "2":
            page = simulate.filled(page, sheet.layouts["2"], truth, rng)
        scans.append(simulate.scanned(page, simulate.KINDS["grey200"], 1, truth, rng))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pile.pdf"
        path.write_bytes(as_pdf(scans, quality=80))
        order = Path(folder) / "job.json"
        known = {"layouts": sheet.known.layouts, "sheets": sheet.known.sheets}
        job = {"file": str(path), "first": 1, "megabytes": 230, **known}
        order.write_text(json.dumps(job), encoding="utf-8")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(
            [sys.executable, "-m", "tripplanner.scanning.worker", str(order)],
            capture_output=True,
            text=True,
            check=True,
        )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    events = [json.loads(line) for line in done.stdout.splitlines()]
    read = sum("readings" in event for event in events)
    return {
        "pages": read,
        "pages_per_cpu_second": round(read / cpu, 1),
        "peak_mb": events[-1]["peak_mb"],
    }


def foreign() -> float:
    """Return the CPU seconds of a printed page that is not ours."""
    page = blank()
    draw = ImageDraw.Draw(page)
    for row in range(64):
        for word in range(14):
            left = 120 + word * 100 + row * 37 % 60
            draw.line((left, 120 + row * 33, left + 70, 120 + row * 33), fill=20, width=14)
    begun = process_time()
    read_page(1, Image.fromarray(np.asarray(page)), paper().known)
    return round(process_time() - begun, 2)


def adversary(pages: int) -> dict[str, dict[str, int]]:
    """Return what the independent generator of ``tests/system/adversary`` found, by way of scanning."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        campaign.prepare(folder, damage.CAPTURES, damage.LEVELS, pages, ADVERSARY_SEED)
        counts, _failures = campaign.judge(folder, damage.CAPTURES, damage.LEVELS)
    found: dict[str, Counter] = defaultdict(Counter)
    for kind, seen in counts.items():
        found[kind.split()[0]] += seen
    return {kind: dict(seen) for kind, seen in found.items()}


def main(pages: int = PAGES) -> None:
    """Print the table as JSON."""
    found = {
        "levels": {
            f"{kind} {severity}": level(kind, severity, pages)
            for kind in simulate.KINDS
            for severity in SEVERITIES
        },
        "adversary": adversary(max(2, pages // 5)),
        "pile": pile(PILE),
        "foreign_page_cpu_s": foreign(),
    }
    print(json.dumps(found, indent=2))


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
