"""``tripplanner user``: who may sign in. Links are given out, passwords never."""

import argparse
import datetime as dt

from sqlalchemy.orm import Session

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import opened, own_address
from tripplanner.cli.terminal.options import common_options
from tripplanner.domain.access import UserRole
from tripplanner.errors import NotFound
from tripplanner.services.accounts.sign_in import make_link
from tripplanner.services.accounts.users import Account, everybody
from tripplanner.store.database.engine import write
from tripplanner.store.users import user_named


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Name the things that can be done with accounts."""
    common = [common_options()]
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    new = actions.add_parser("add", help="print a one-time link for a new person", parents=common)
    new.add_argument(
        "--role",
        choices=[str(role) for role in UserRole],
        default=str(UserRole.TEACHER),
        help="what the new person may do (default: teacher)",
    )
    new.add_argument("--json", action="store_true", help="print the link as JSON")
    every = actions.add_parser("list", help="list the people who may sign in", parents=common)
    every.add_argument("--json", action="store_true", help="print a JSON list")
    reset = actions.add_parser(
        "reset", help="print a one-time link for a new password", parents=common
    )
    reset.add_argument("name", metavar="NAME", help="the name the person signs in with")
    reset.add_argument("--json", action="store_true", help="print the link as JSON")


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Do one of them."""
    settings = console.settings
    with opened(settings) as session:
        if arguments.action == "list":
            return _list(console, session, as_json=arguments.json)
        with write(session):
            path = _link(session, arguments)
        link = own_address(session, settings) + path
    if arguments.json:
        console.data({"link": link})
    else:
        console.line(link)
        console.note("The link works once, within 72 hours.")
    return 0


def _link(session: Session, arguments: argparse.Namespace) -> str:
    now = dt.datetime.now(dt.UTC)
    if arguments.action == "add":
        return make_link(session, purpose="invite", now=now, role=UserRole(arguments.role))
    row = user_named(session, arguments.name)
    if row is None:
        raise NotFound("There is no account %(name)s.", name=arguments.name)
    return make_link(session, purpose="reset", now=now, role=UserRole(row.role), user_id=row.id)


def _list(console: Console, session: Session, *, as_json: bool) -> int:
    accounts = everybody(session)
    if as_json:
        console.data([_as_data(account) for account in accounts])
        return 0
    if not accounts:
        console.say("Nobody has an account yet. Make a link: tripplanner user add")
    for account in accounts:
        state = "" if account.active else console.text(" (may not sign in)")
        console.line(f"{account.name}  {account.display_name}, {account.role}{state}")
    return 0


def _as_data(account: Account) -> dict[str, object]:
    return {
        "id": account.id,
        "name": account.name,
        "display_name": account.display_name,
        "role": str(account.role),
        "active": account.active,
    }
