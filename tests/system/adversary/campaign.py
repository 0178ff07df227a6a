"""Print, write on, damage, pack, read back, score: ``python -m tests.system.adversary.campaign --help``.

Prints one JSON object. ``--seed`` decides everything; thresholds of the reader were looked at with
seeds below 1000, figures are told from seeds above (``docs/scanning.md``).
"""

import argparse
import datetime as dt
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import pypdfium2

from tests.system.adversary import containers, damage, ink

TRIP = "adversary"
#: Pages a file holds.
BATCH = 6
#: Questions that are clear, weak (a person may be asked) or unclear (a person must be asked), and
#: shares of other signatures, on careful and on careless pages.
CARELESS = {"weak": 0.2, "unclear": 0.35, "weakly signed": 0.1, "unsigned": 0.35}


@dataclass
class Truth:
    """What is on one page of the pile."""

    pupil: str
    sheet: str
    capture: str
    level: str
    pack: str
    answers: dict[str, str] = field(default_factory=dict)
    styles: dict[str, str] = field(default_factory=dict)
    weak: list[str] = field(default_factory=list)
    unclear: dict[str, str] = field(default_factory=dict)
    signed: str = ""
    careful: bool = True
    told: list[str] = field(default_factory=list)
    seed: tuple = ()


class School:
    """A data folder with a trip of many pupils, and its printed forms."""

    def __init__(self, folder: Path, pupils: int) -> None:
        self.instance = folder / "data"
        trip, pdf, layout = folder / "trip.json", folder / "forms.pdf", folder / "layout.json"
        trip.write_text(json.dumps(a_trip(pupils), ensure_ascii=False), "utf-8")
        self.command("init")
        self.command("trip", "import", trip)
        self.command("forms", TRIP, "-o", pdf, "--layout", layout)
        self.layout = json.loads(layout.read_text("utf-8"))
        self.printed = pypdfium2.PdfDocument(pdf)
        self.pages = {
            (page["pupil"], page["sheet"]): page["pdf_page"] for page in self.layout["pages"]
        }
        self.pupils = sorted({page["pupil"] for page in self.layout["pages"]})

    def command(self, *words) -> subprocess.CompletedProcess:
        """Run the product's command line; results on standard output."""
        return command(sys.executable, "-m", "tripplanner", "--instance", self.instance, *words)

    def raster(self, pupil: str, sheet: str, ppm: float):
        page = self.printed[self.pages[pupil, sheet] - 1]
        return page.render(scale=ppm * 25.4 / 72).to_pil().convert("RGB")


def command(*words) -> subprocess.CompletedProcess:
    """Run a command line that has to come to its end in peace."""
    line = [str(word) for word in words]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1} or "Traceback" in done.stderr:
        raise RuntimeError(f"{words}: {done.stderr}")
    return done


def a_trip(pupils: int) -> dict:
    """A trip file with so many pupils, from the contract alone."""
    day = (dt.date.today() + dt.timedelta(40)).isoformat()
    surnames, names = "王李张刘陈杨赵黄周吴", "明芳伟丽强敏静磊洋艳"
    return {
        "format": "tripplanner/1",
        "trip": {
            "key": TRIP,
            "title": {"zh": "省城研学", "en": "Study trip"},
            "starts": day,
            "ends": day,
            "sending_school": "home",
            "emergency_phone": "13800000000",
        },
        "schools": [
            {"key": "home", "name": {"zh": "丹巴中学", "en": "Danba School"}, "role": "sending"}
        ],
        "places": [{"key": "vr", "name": {"zh": "体验馆", "en": "VR hall"}, "kind": "vr_room"}],
        "groups": [{"key": "g1", "name": {"zh": "一组", "en": "Group 1"}}],
        "pupils": [
            {
                "key": f"p{number:04d}",
                "name": f"{surnames[number % 10]}{names[number // 10 % 10]}{names[number // 100 % 10]}",
                "class": f"六({number // 45 + 1})班",
                "group": "g1",
                "guardians": [{"name": "家长", "phone": "13900000000"}],
            }
            for number in range(pupils)
        ],
        "adults": [{"key": "t1", "name": "王老师", "role": "lead_teacher"}],
        "stops": [
            {
                "key": "s1",
                "date": day,
                "from": "10:00",
                "to": "11:00",
                "kind": "vr",
                "title": {"zh": "VR", "en": "VR"},
                "place": "vr",
            }
        ],
        "headsets": [{"key": "h", "model": "PICO 4", "count": 6, "min_age": 6}],
        "vr": [
            {
                "stop": "s1",
                "headsets": ["h"],
                "turn_minutes": 5,
                "cleaning_minutes": 2,
                "experiences": [{"key": "e", "title": "VR"}],
            }
        ],
    }


def a_page(school: School, truth: Truth, rng) -> object:
    """One page of the pile: written on, worn, captured."""
    capture = damage.CAPTURES[truth.capture]
    ppm = max(7.0, capture.dpi / 25.4 * 1.25)
    layout = school.layout["layouts"][truth.sheet]
    page = ink.Page(school.raster(truth.pupil, truth.sheet, ppm), ppm, rng)
    if layout["questions"]:
        _written(page, layout, truth, rng)
    level = damage.LEVELS.index(truth.level)
    other = school.raster(truth.pupil, "2" if truth.sheet == "1" else "1", 4.0)
    done = damage.Done(truth.told)
    damage.worn(page, level, done, other)
    return damage.captured(page, capture, level, done)


def _written(page, layout, truth, rng) -> None:
    kind = str(rng.choice(ink.COMMON))
    careful = truth.careful
    for question in layout["questions"]:
        name, boxes = question["id"], question["boxes"]
        dice = 1.0 if careful else rng.random()
        if dice < CARELESS["unclear"]:
            how = truth.unclear[name] = str(rng.choice(ink.UNCLEAR))
            ink.unclear(page, boxes, how, kind)
            continue
        message = truth.answers[name] = "yes" if rng.random() < 0.7 else "no"
        weak = dice < CARELESS["unclear"] + CARELESS["weak"]
        how = truth.styles[name] = str(rng.choice(ink.WEAK if weak else ink.CLEAR))
        if weak:
            truth.weak.append(name)
        pen = ink.Pen(
            page,
            "pencil" if how == "pencil tick" else kind,
            rng.uniform(0.3, 0.5) if how == "light tick" else None,
        )
        ink.mark(page, boxes[message], how, pen)
    ink.notes(page, layout["questions"], layout["signature"], kind)
    dice = 1.0 if careful else rng.random()
    pool = (
        ink.UNSIGNED
        if dice < CARELESS["unsigned"]
        else ink.WEAKLY_SIGNED
        if dice < 0.45
        else ink.SIGNED
    )
    truth.signed = str(rng.choice(pool))
    ink.sign(page, layout["signature"], truth.signed, kind)


def a_pile(
    school: School, folder: Path, capture: str, level: str, pages: int, seed: int
) -> tuple[list[Path], list[tuple]]:
    """Files of one kind and level, and the truth by file and page."""
    files, truths = [], []
    number = 0
    start = list(damage.CAPTURES).index(capture) * 37 + damage.LEVELS.index(level) * 11
    how = damage.CAPTURES[capture]
    packs = (
        containers.PHOTO_FILES
        if how.phone
        else containers.ONE_BIT_FILES
        if how.one_bit
        else containers.GREY_FILES
    )
    while number < pages:
        rng = np.random.default_rng((seed, start, number))
        pack = str(rng.choice(packs))
        scans, batch = [], []
        for _ in range(min(BATCH, pages - number)):
            rng = np.random.default_rng((seed, start, number, 1))
            pupil = (
                school.pupils[(start + number // 2) % len(school.pupils)]
                if number % 5 == 4
                else school.pupils[(start + number) % len(school.pupils)]
            )
            truth = Truth(
                pupil,
                "1" if number % 10 == 9 else "2",
                capture,
                level,
                pack,
                careful=number % 2 == 0,
                seed=(seed, start, number),
            )
            scans.append(a_page(school, truth, rng))
            batch.append(truth)
            number += 1
        for count, (content, ending, held) in enumerate(containers.packed(scans, pack, rng)):
            path = folder / f"{capture}-{level}-{number}-{count}-{pack}.{ending}"
            path.write_bytes(content)
            files.append(path)
            truths += [
                (str(path), page + 1, batch[count if held == 1 else page]) for page in range(held)
            ]
    return files, truths


def score(lines, truths, seen: Counter, failures: list) -> None:
    """Hold what was printed against what was drawn."""
    printed = {(line["file"], line["page"]): line for line in lines}
    for file, number, truth in truths:
        line = printed.get((file, number))
        seen["pages"] += 1

        def failed(what, more="", truth=truth, file=file, number=number):
            seen[what] += 1
            failures.append(
                {
                    "what": what,
                    "more": more,
                    "file": Path(file).name,
                    "page": number,
                    "capture": truth.capture,
                    "level": truth.level,
                    "signed": truth.signed,
                    "told": truth.told,
                    "seed": truth.seed,
                }
            )

        if line is None or line["pupil"] is None or line["sheet"] != truth.sheet:
            failed("not identified", line and f"{line['status']} {line['reason']}")
            if line is None or line["pupil"] is None:
                continue
        if line["pupil"] != truth.pupil:
            failed("wrong pupil", line["pupil"])
            continue
        if truth.sheet != "2":
            seen["side 1"] += 1
            continue
        _score_fields(line, truth, seen, failed)


def _score_fields(line, truth, seen, failed) -> None:
    fields = line["fields"]
    for name, message in truth.answers.items():
        kind = "weak" if name in truth.weak else "clear"
        seen[kind] += 1
        told = f"{name} {truth.styles[name]} {message}, read {fields[name]}"
        if fields[name] == message:
            seen["weak read"] += kind == "weak"
        elif fields[name] not in {"doubtful", "blank"}:
            failed(f"{kind} wrong", told)
        else:
            seen[f"{kind} to a person"] += 1
            if truth.careful:
                failed("careful field to a person", told)
    for name, how in truth.unclear.items():
        seen["unclear"] += 1
        if fields[name] not in {"doubtful", "blank"}:
            failed("unclear answered", f"{name} {how} read {fields[name]}")
    _score_signature(line, truth, seen, failed)
    if truth.careful:
        seen["careful"] += 1
        seen["careful to a person"] += line["status"] != "filed"


def _score_signature(line, truth, seen, failed) -> None:
    signed = truth.signed not in ink.UNSIGNED
    seen["signed" if signed else "unsigned"] += 1
    if not signed and line["signature"] == "inked":
        failed("unsigned called signed", truth.signed)
    if signed and line["signature"] == "empty":
        failed("signed called unsigned", truth.signed)
    if signed and line["signature"] == "doubtful":
        seen["signature to a person"] += 1
        if truth.careful:
            failed("careful signature to a person", truth.signed)


def prepare(folder: Path, captures, levels, pages: int, seed: int) -> None:
    """Print forms into a folder and make piles of them, with the truth beside."""
    school = School(folder, 240)
    with (folder / "truth.jsonl").open("w", encoding="utf-8") as kept:
        for capture in captures:
            for level in levels:
                files, truths = a_pile(school, folder, capture, level, pages, seed)
                rows = [[file, number, asdict(truth)] for file, number, truth in truths]
                kept.write(
                    json.dumps([f"{capture} {level}", [str(file) for file in files], rows]) + "\n"
                )
                print(f"{capture} {level} made", file=sys.stderr, flush=True)


def judge(folder: Path, captures=(), levels=()) -> tuple[dict, list]:
    """Read the piles of a folder; return counts by capture and level, and all failures."""
    counts, failures = defaultdict(Counter), []
    with (folder / "truth.jsonl").open(encoding="utf-8") as kept:
        for row in kept:
            name, files, truths = json.loads(row)
            if name.split()[0] not in captures or name.split()[1] not in levels:
                continue
            line = [sys.executable, "-m", "tripplanner", "--instance", str(folder / "data")]
            done = command(*line, "scans", TRIP, *files, "--json", "--dry-run")
            score(
                json.loads(done.stdout),
                [(f, n, Truth(**it)) for f, n, it in truths],
                counts[name],
                failures,
            )
            print(f"{name}: {dict(counts[name])}", file=sys.stderr, flush=True)
    return counts, failures


def main() -> None:
    """Print the result as JSON."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pages", type=int, default=20, help="of each kind and level")
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument(
        "--captures", nargs="+", default=list(damage.CAPTURES), choices=list(damage.CAPTURES)
    )
    asked.add_argument("--levels", nargs="+", default=list(damage.LEVELS), choices=damage.LEVELS)
    asked.add_argument("--keep", type=Path, help="an empty folder for the piles, to be read again")
    asked.add_argument("--again", type=Path, help="read the piles of such a folder again")
    message = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="adversary-") as name:
        folder = message.again or message.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        if message.again is None:
            prepare(folder, message.captures, message.levels, message.pages, message.seed)
        counts, failures = judge(folder, message.captures, message.levels)
    total = dict(sum(counts.values(), Counter()))
    print(
        json.dumps(
            {
                "seed": message.seed,
                "counts": {name: dict(it) for name, it in counts.items()},
                "total": total,
                "failures": failures,
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
