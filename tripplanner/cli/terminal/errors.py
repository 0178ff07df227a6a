"""Any error as one line for the person at the terminal, and its exit code."""

import logging
import sys

from tripplanner.cli.terminal.console import Console
from tripplanner.errors import Faults, TripPlannerError
from tripplanner.lan.log import log_to
from tripplanner.lan.startup_checks import trouble_with
from tripplanner.wording import error_text, fault_text

_FAILED = 1


def _of_the_machine(error: Exception, console: Console) -> TripPlannerError | None:
    try:
        instance = console.settings.instance
    except TripPlannerError:
        instance = None
    return trouble_with(error, instance)


def explain(error: Exception, console: Console) -> int:
    """Print what went wrong and what fixes it; return the exit code."""
    known = error if isinstance(error, TripPlannerError) else _of_the_machine(error, console)
    if isinstance(known, Faults):
        for fault in known.faults:
            # "/" is the whole file: no place to look for.
            place = "" if fault.where == "/" else f"{fault.where}: "
            print(f"{place}{fault_text(fault, console.words)}", file=sys.stderr)
        if len(known.faults) == 1:
            return known.exit_code
    if known is not None:
        print(error_text(known, console.words), file=sys.stderr)
        return known.exit_code
    if isinstance(error, OSError) and error.filename:
        console.note("%(file)s: %(reason)s", file=error.filename, reason=error.strerror)
        return _FAILED
    log = log_to(console.settings.instance)
    logging.getLogger(__name__).error("unexpected", exc_info=error)
    console.note(
        "Something unexpected happened (%(kind)s). Where: %(log)s;"
        " the same command with --debug shows more.",
        kind=type(error).__name__,
        log=log,
    )
    return _FAILED
