"""Backups on screen: how old the last good one is, one now, and a drill."""

import datetime as dt
from dataclasses import dataclass

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from tripplanner.domain.access import Action
from tripplanner.errors import MissingPart, TripPlannerError
from tripplanner.exchange.backup.backup_set import BackupSet, sets_in
from tripplanner.paths import command_line
from tripplanner.services.server import backups, restore_drill, restores
from tripplanner.services.server.keys import last_shown
from tripplanner.services.server.restore_drill import Drill
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.vault import Vault
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words
from tripplanner.web.http.presence import settings
from tripplanner.web.http.security import needs
from tripplanner.web.http.server_state import instance, server
from tripplanner.wording import error_text

bp = Blueprint("backups", __name__, url_prefix="/system/backups")

#: Something was surely changed in a school day.
_OLD = dt.timedelta(hours=24)
_HOUR, _DAY = 60, 24 * 60


@dataclass(frozen=True, slots=True)
class Line:
    """One backup in the list."""

    name: str
    made_at: dt.datetime
    size: int
    rows: int
    files: int


@dataclass(frozen=True, slots=True)
class Tried:
    """One drill in the list; ``trouble`` is empty when all came back."""

    at: dt.datetime
    backup: str
    seconds: str
    rows: int
    files: int
    trouble: str


@dataclass(frozen=True, slots=True)
class BackupsPage:
    """All that ``backups/page.html`` may use. ``state`` is none, ok, old or bad."""

    form: Form
    state: str
    age: str
    trouble: str
    lines: tuple[Line, ...]
    drills: tuple[Tried, ...]
    folder: str
    second: str
    second_age: str
    second_trouble: str
    key_folder: str
    key_kept: bool
    clear: tuple[str, ...]
    restore_command: str


@dataclass(frozen=True, slots=True)
class Glance:
    """How the backups are, in a line. ``state`` as in ``BackupsPage``; ``newest`` names one."""

    state: str
    age: str
    second_trouble: str
    newest: str


def glance() -> Glance:
    """Return how old the last verified backup is, for the page of the whole server."""
    here, health = settings(), _health()
    last = backups.newest(here)
    made_at = last.manifest.made_at if last else None
    return Glance(
        _state(made_at, health.trouble, utc_now()),
        _age(made_at, utc_now()),
        _text(health.second),
        last.name if last else "",
    )


def _health() -> backups.Health:
    return server().backup_health


@bp.get("")
@needs(Action.ADMINISTER_SYSTEM)
def page() -> ResponseReturnValue:
    """Show what is kept, and how old it is."""
    here, now = settings(), utc_now()
    sets = sets_in(backups.folder_of(here))
    health = _health()
    second = backups.second_of(here)
    copies = sets_in(second) if second else []
    last = sets[0].manifest.made_at if sets else None
    shown = BackupsPage(
        form=Form(),
        state=_state(last, health.trouble, now),
        age=_age(last, now),
        trouble=_text(health.trouble),
        lines=tuple(_line(one) for one in sets),
        drills=tuple(_tried(one) for one in restore_drill.drills(here)[:6]),
        folder=str(backups.folder_of(here)),
        second=str(second or ""),
        second_age=_age(copies[0].manifest.made_at if copies else None, now),
        second_trouble=_text(health.second),
        key_folder=here.backup_key_folder,
        key_kept=last_shown(db.session())[0] is not None or bool(here.backup_key_folder),
        clear=tuple(one.name for one in [*sets, *copies] if backups.holds_clear_names(one)),
        restore_command=command_line("restore", instance=here.instance),
    )
    return render_template("server/backups.html", page=shown)


def _state(last: dt.datetime | None, trouble: Exception | None, now: dt.datetime) -> str:
    if trouble is not None:
        return "bad"
    if last is None:
        return "none"
    return "old" if now - last > _OLD else "ok"


def _age(moment: dt.datetime | None, now: dt.datetime) -> str:
    if moment is None:
        return ""
    minutes = max(0, int((now - moment).total_seconds() // 60))
    say = words().ngettext
    if minutes == 0:
        return words().gettext("just now")
    if minutes < _HOUR:
        text = say("%(count)d minute ago", "%(count)d minutes ago", minutes)
        return text % {"count": minutes}
    if minutes < 2 * _DAY:
        hours = minutes // _HOUR
        return say("%(count)d hour ago", "%(count)d hours ago", hours) % {"count": hours}
    days = minutes // _DAY
    return say("%(count)d day ago", "%(count)d days ago", days) % {"count": days}


def _text(trouble: Exception | None) -> str:
    if trouble is None:
        return ""
    if isinstance(trouble, TripPlannerError):
        return error_text(trouble, words())
    reason = getattr(trouble, "strerror", None) or type(trouble).__name__
    return words().gettext("The computer says: %(reason)s.") % {"reason": reason}


def _line(one: BackupSet) -> Line:
    manifest = one.manifest
    rows = sum(manifest.rows.values())
    return Line(one.name, manifest.made_at, one.size(), rows, len(manifest.files))


def _tried(one: Drill) -> Tried:
    text = words().gettext(one.trouble) % dict(one.values) if one.trouble else ""
    return Tried(one.moment, one.backup, f"{one.seconds:.1f}", one.rows, one.files, text)


@bp.post("")
@needs(Action.ADMINISTER_SYSTEM)
def make() -> ResponseReturnValue:
    """Make a backup now."""
    try:
        made = backups.make(db.engine, _vault(), settings(), utc_now())
    except MissingPart:
        raise
    except OSError as error:
        flash(_text(error), "bad")
        return redirect(url_for("backups.page"), 303)
    if made.trouble is None:
        flash(words().gettext("Backed up, and read back to be sure."), "ok")
    else:
        flash(_text(made.trouble), "warn")
    return redirect(url_for("backups.page"), 303)


def _vault() -> Vault:
    return instance().vault


@bp.post("/<name>/drill")
@needs(Action.ADMINISTER_SYSTEM)
def drill(name: str) -> ResponseReturnValue:
    """Try whether a backup can be restored."""
    report = restore_drill.drill(settings(), restores.set_named(settings(), name), utc_now())
    if report.trouble:
        flash(words().gettext(report.trouble) % dict(report.values), "bad")
    else:
        flash(words().gettext("This backup can be restored: everything came back."), "ok")
    return redirect(url_for("backups.page"), 303)
