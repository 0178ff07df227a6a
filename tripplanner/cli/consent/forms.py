"""``tripplanner forms``: the permission forms of a trip in one PDF."""

import argparse
import json
from pathlib import Path

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened
from tripplanner.cli.terminal.files import assert_writable, write_file
from tripplanner.documents.consent_form.request import SIDES
from tripplanner.domain.access import SYSTEM
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.consent.changes import in_need_of_new
from tripplanner.services.consent.clearance import missing
from tripplanner.services.consent.forms import MOST_BLANK, FormsOrder, print_forms
from tripplanner.services.printing.layout_cache import layouts_of
from tripplanner.store.loading import find_id, load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the trip, the file, and whose forms."""
    parser.add_argument("trip", metavar="TRIP", help="its key or id")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", required=True)
    parser.add_argument(
        "--layout",
        type=Path,
        metavar="FILE.json",
        help="also write where everything stands on the sheets, for programs that measure",
    )
    parser.add_argument("--class", dest="class_name", default="", help="only this class")
    parser.add_argument(
        "--only",
        choices=("missing", "unprinted", "outdated"),
        help="only pupils whose form is not back yet, never was printed, or no longer holds",
    )
    parser.add_argument(
        "--pupil",
        action="append",
        default=[],
        metavar="KEY",
        help="only this pupil; may be given several times",
    )
    parser.add_argument(
        "--blank",
        type=int,
        default=0,
        metavar="N",
        help="instead print N forms without a name, to be written in by hand",
    )
    parser.add_argument(
        "--side", choices=("1", "2", "both"), default="both", help="print one side only"
    )
    parser.add_argument(
        "--tags",
        action=argparse.BooleanOptionalAction,
        help="with tags for reader programs, or a small file (default: tags up to 60 forms)",
    )
    parser.add_argument("--missing", action="store_true", help="the same as --only unprinted")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Print the forms; their codes are kept in the database."""
    # A form's code is kept once it is made, so a wrong path must show before that.
    assert_writable(arguments.output)
    if arguments.layout is not None:
        assert_writable(arguments.layout)
    unprinted = arguments.missing or arguments.only == "unprinted"
    sides = SIDES if arguments.side == "both" else (arguments.side,)
    with opened(console.settings) as session:
        trip_id = find_id(session, arguments.trip)
        order = FormsOrder(
            _wanted(session, trip_id, arguments),
            arguments.class_name,
            unprinted,
            sides,
            arguments.tags,
            arguments.blank,
        )
        shelf = layouts_of(session, console.settings.instance, trip_id)
        made = print_forms(session, trip_id, SYSTEM, order, console.progress, shelf=shelf)
    write_file(arguments.output, made.pdf)
    if arguments.layout is not None:
        layout = json.dumps(made.layout, ensure_ascii=False, indent=1)
        write_file(arguments.layout, layout.encode())
    if not made.tagged and arguments.tags is None:
        console.note(
            "A pile of this size is printed without tags for reader programs; --tags adds them."
        )
    if arguments.json:
        forms = {page["token"] for page in made.layout["pages"]}
        console.data({"file": str(arguments.output), "forms": len(forms)})
    else:
        console.say("Written: %(file)s", file=arguments.output)
    return 0


def _wanted(session: Session, trip_id: str, arguments: argparse.Namespace) -> tuple[str, ...]:
    """Return the keys of the pupils that are asked for by name or state; none means all.

    Raises:
        BadInput: if there is none of them, or no pupil of that key.
    """
    if arguments.blank < 0:
        raise BadInput("Use a whole number from %(least)d to %(most)d.", least=1, most=MOST_BLANK)
    trip = load(session, trip_id)
    known = {pupil.key for pupil in trip.pupils}
    for key in arguments.pupil:
        if key not in known:
            raise NotFound("There is no such pupil on this trip.")
    chosen = known & set(arguments.pupil or known)
    if arguments.only == "missing":
        wanted = missing(session, trip)
        chosen = chosen & {pupil.key for pupil in trip.pupils if pupil.id in wanted}
        if known and not chosen:
            raise BadInput("Every pupil's form is back.")
    if arguments.only == "outdated":
        chosen = chosen & set(in_need_of_new(session, trip))
        if known and not chosen:
            raise BadInput("Every printed form still says what holds.")
    everybody = chosen == known and not arguments.pupil
    return () if everybody else tuple(pupil.key for pupil in trip.pupils if pupil.key in chosen)
