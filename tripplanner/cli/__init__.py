"""The command ``tripplanner``: one small module per verb, loaded when it is called.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 something blocks, 130 interrupted.
A verb's module offers ``add_arguments(parser)`` and ``run(console, arguments) -> int``.
"""

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from tripplanner import __version__
from tripplanner.cli.terminal.console import Console, language_of
from tripplanner.cli.terminal.options import common_options
from tripplanner.config import typed_path
from tripplanner.private_files import private_umask

#: Every verb and what it is for, in the order of the help.
VERBS = {
    "serve": "serve the trips to everyone on this network",
    "init": "make the data folder and bring its database up to date",
    "user": "add people who sign in, list them, give out one-time links",
    "trip": "import, export, list and publish trips, or get an empty workbook",
    "template": "keep plans for use again: list, save, use, export, import",
    "people": "put the pupils of a class list on a trip",
    "check": "check the plan of a trip",
    "itinerary": "print the itinerary, day cards and calendar of a trip into a folder",
    "forms": "print the permission forms of a trip into one PDF",
    "scans": "read scanned permission forms and file them with their pupils",
    "backup": "back up the database, the scans and the key, verified",
    "restore": "put a backup in the place of the data, or only check it",
    "figures": "count what paired schools did together, year by year",
    "holidays": "put in, list and write the tables of public holidays and moved working days",
    "key": "print the key to the sensitive fields for the safe, or put it back",
    "rotation": "plan who has a VR headset when, in the fewest rounds",
    "purge": "delete personal data whose time has come",
    "clock": "tell whether the date of this computer is believed, or confirm it",
    "certificate": "show the certificate of this server, or write its root to a file",
    "doctor": "look for what is missing: fonts, Pango, disk, database, addresses",
}
#: The room of each verb's module; it has the functions ``add_arguments`` and ``run``.
_ROOMS = {
    "serve": "server",
    "init": "server",
    "user": "server",
    "trip": "trips",
    "template": "trips",
    "people": "trips",
    "check": "trips",
    "itinerary": "sharing",
    "forms": "consent",
    "scans": "consent",
    "backup": "server",
    "restore": "server",
    "figures": "places",
    "holidays": "places",
    "key": "server",
    "rotation": "rotation",
    "purge": "server",
    "clock": "server",
    "certificate": "server",
    "doctor": "server",
}
_INTERRUPTED = 130


def module_of(verb: str) -> Any:  # noqa: ANN401 -- a module with add_arguments and run
    """Return the module of a verb, loaded only when the verb is used."""
    return import_module(f"tripplanner.cli.{_ROOMS[verb]}.{verb}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    arguments = _parse(sys.argv[1:] if argv is None else list(argv))
    console = Console(language_of(os.environ), None, debug=arguments.debug)
    try:
        if arguments.instance:
            instance = typed_path(arguments.instance).absolute()
            console = Console(language_of(os.environ), instance, debug=arguments.debug)
        with private_umask():
            code: int = module_of(arguments.verb).run(console, arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        console.note("Stopped.")
        return _INTERRUPTED
    except Exception as error:
        if console.debug:
            raise
        from tripplanner.cli.terminal.errors import explain  # noqa: PLC0415 -- slow import

        return explain(error, console)
    finally:
        logging.shutdown()
    return code


def _parse(argv: list[str]) -> argparse.Namespace:
    common = common_options()
    parser = argparse.ArgumentParser(
        prog="tripplanner",
        description="Plan study trips on a school's own network; nothing needs the internet.",
        parents=[common],
        epilog="Exit codes: 0 done, 1 failed, 2 wrong usage, 3 something blocks.",
    )
    parser.add_argument("--version", action="version", version=f"tripplanner {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    wanted = _verb_in(argv)
    for verb, purpose in VERBS.items():
        description = f"{purpose[0].upper()}{purpose[1:]}."
        argument_parser = verbs.add_parser(
            verb, help=purpose, description=description, parents=[common]
        )
        if verb == wanted:
            module_of(verb).add_arguments(argument_parser)
    arguments = parser.parse_args(argv)
    if "instance" not in arguments:
        arguments.instance = ""
    if "debug" not in arguments:
        arguments.debug = False
    return arguments


def _verb_in(argv: list[str]) -> str:
    """Return the first word that is not an option of ours, or nothing."""
    words = iter(argv)
    for word in words:
        if word == "--instance":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""
