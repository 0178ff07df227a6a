"""``tripplanner check --fix``: the chain of fixes for a whole plan, shown or taken."""

import argparse
import datetime as dt
from collections import Counter
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.trips.finding_json import as_data
from tripplanner.domain.access import SYSTEM
from tripplanner.domain.finding import Finding, Level
from tripplanner.domain.fixes.chain import Chain, Step
from tripplanner.i18n import LANGUAGES, catalogue
from tripplanner.services.plan.fixes import chain_for, take_all
from tripplanner.store.database.engine import write
from tripplanner.store.loading import find_id, load
from tripplanner.wording import sentence
from tripplanner.wording.fix_sentences import burdens, changes, fix_title
from tripplanner.wording.naming import Names

BLOCKED = 3


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the fixes and take them unless it is a dry run; 3 if something blocks still."""
    with opened(console.settings) as session:
        trip = load(session, find_id(session, arguments.trip))
        today = dt.datetime.now(ZoneInfo(trip.zone)).date()
        chain = chain_for(session, trip, today)
        taken = bool(chain.steps) and not arguments.dry_run
        if taken:
            with write(session):
                take_all(session, trip.id, SYSTEM, chain)
    if arguments.json:
        console.data(_data(chain, taken=taken))
    else:
        _print(console, chain, taken=taken)
    return BLOCKED if chain.left else 0


def _data(chain: Chain, *, taken: bool) -> dict[str, object]:
    return {
        "taken": taken,
        "fixes": [_step(step) for step in chain.steps],
        "before": _counted(chain.before),
        "after": _counted(chain.after),
        "unknowns": chain.unknowns,
        "rebookings": chain.rebookings,
        "left": as_data(chain.left, chain.trip),
    }


def _step(step: Step) -> dict[str, object]:
    names = {of: Names(step.trip, catalogue(of), of) for of in LANGUAGES}
    return {
        "finding": as_data([step.finding], step.trip)[0],
        "kind": str(step.fix.kind),
        "stop": step.fix.about,
        "stops": [stop.key for stop in step.fix.patch.stops],
        "unknowns": step.fix.unknowns,
        "rebookings": step.fix.rebookings,
        "message": {of: fix_title(step.fix, names[of]) for of in LANGUAGES},
        "changes": {of: list(changes(step.fix.patch, names[of])) for of in LANGUAGES},
    }


def _counted(findings: Iterable[Finding]) -> dict[str, int]:
    levels = Counter(one.level for one in findings)
    return {str(level): levels[level] for level in (Level.BLOCK, Level.UNVERIFIED, Level.WARN)}


def _print(console: Console, chain: Chain, *, taken: bool) -> None:
    for number, step in enumerate(chain.steps, 1):
        names = Names(step.trip, console.words, console.language)
        console.line(f"{number}. {fix_title(step.fix, names)}")
        console.line(f"   {sentence(step.finding, names)}")
        for line in changes(step.fix.patch, names):
            console.line(f"   - {line}")
    left = Names(chain.trip, console.words, console.language)
    for one in chain.left:
        text = sentence(one, left)
        console.say("Still to be solved: %(text)s", text=text)
    for text in burdens(chain.unknowns, chain.rebookings, 0, console.words):
        console.line(f"! {text}")
    if not chain.steps:
        console.say("Nothing to fix." if not chain.left else "No change of the plan helps.")
    elif taken:
        console.say("Taken as one change, kept in the journal.")
    else:
        console.say("Nothing was changed.")
