"""The clock of this computer, watched: nothing is deleted by a date that nobody can believe.

What is remembered of it lies as ``clock.json`` in the data folder, beside the database and not
in it: each computer has its own clock, and a restored database brings no clock with it. The
rules are ``tripplanner.domain.clock_step``.
"""

import datetime as dt
import json
import logging
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.domain import clock_step
from tripplanner.domain.clock_step import ClockRecord, Step
from tripplanner.durable_files import alone_in, write_whole
from tripplanner.errors import BadInput, InstanceTrouble
from tripplanner.exchange.backup.backup_set import FOLDER, sets_in
from tripplanner.services.accounts import sign_in
from tripplanner.store.database.engine import write
from tripplanner.store.database.journal import JournalRow
from tripplanner.store.rollcall import RollcallEventRow

FILE = "clock.json"
#: No clock can be right that is earlier: this program was not written yet.
BUILT_ON = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
#: The moment that was believed last is written down no more often.
_WRITTEN_EVERY = dt.timedelta(minutes=10)
_LOCK = "clock.lock"
_log = logging.getLogger(__name__)
_this_process = threading.Lock()


def newest_record(engine: Engine) -> dt.datetime | None:
    """Return the moment of the newest change that a person made, or count that arrived.

    What the server wrote by itself about its own deleting proves nothing of the date.
    """
    changes = select(func.max(JournalRow.at)).where(JournalRow.action != "trip.purge")
    counts = select(func.max(RollcallEventRow.received_at))
    with Session(engine) as session:
        moments = [session.scalar(changes), session.scalar(counts)]
    return max((it for it in moments if it is not None), default=None)


def recorded(settings: Settings) -> ClockRecord | None:
    """Return what is remembered of a folder's clock, or None where nothing (readable) is."""
    try:
        return _record_of(json.loads((settings.instance / FILE).read_text(encoding="utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        _log.warning("%s cannot be read; the newest record is believed instead", FILE)
        return None


def doubted(settings: Settings, now: dt.datetime) -> Step | None:
    """Return why the clock is in doubt, as far as that can be told without the database."""
    return clock_step.observe(recorded(settings), now, None, earliest=BUILT_ON).doubt


def doubt_error(doubt: Step, now: dt.datetime) -> InstanceTrouble:
    """Return what a doubted clock means, as a sentence with the next step in it.

    It names what the clock says ``now``, which may be another leap than the first one.
    """
    return InstanceTrouble(
        "The clock of this computer says %(found)s, but %(expected)s was due. Set the clock, or"
        " let an administrator confirm the date on the System page (or: tripplanner clock"
        " confirm). Until then nothing is deleted by date and no certificate is made.",
        found=_minute(now),
        expected=_minute(doubt.expected),
    )


class Clock:
    """Looks at the clock for one data folder. Every process may have one: the file is shared."""

    def __init__(self, engine: Engine, settings: Settings) -> None:
        """Belong to a data folder and its database."""
        self._engine, self._settings = engine, settings
        self._path = settings.instance / FILE

    def record(self) -> ClockRecord | None:
        """Return what is remembered, or None where nothing is (or nothing readable)."""
        return recorded(self._settings)

    def look(self, now: dt.datetime, elapsed: dt.timedelta = dt.timedelta(0)) -> ClockRecord:
        """Compare the clock with what is known; remember and return the outcome.

        ``elapsed`` is how long a monotonic clock ran since this process looked last.
        """
        newest = self._newest()
        with self._alone():
            before = self.record()
            found = clock_step.observe(before, now, newest, earliest=BUILT_ON, elapsed=elapsed)
            if _differs(before, found):
                try:
                    self._write(found)
                except OSError as error:
                    _log.warning("%s cannot be written: %s", FILE, error.strerror)
        if found.doubt is not None and (before is None or before.doubt is None):
            _log.warning(
                "the clock went from %s to %s: nothing is deleted by date until an administrator"
                " confirms it",
                _minute(found.doubt.expected),
                _minute(found.doubt.found),
            )
        return found

    def confirm(self, now: dt.datetime) -> None:
        """Believe the clock as it is now, because somebody who knows said so.

        Sign-ins that a clock of the future let live for years end as others do.

        Raises:
            BadInput: if the clock is earlier than this program.
            InstanceTrouble: if the data folder cannot be written.
        """
        if now < BUILT_ON - clock_step.BACK:
            raise BadInput(
                "The clock says %(now)s, but this program is of %(built)s. Set the clock first.",
                now=f"{now:%Y-%m-%d}",
                built=f"{BUILT_ON:%Y-%m-%d}",
            )
        newest = self._newest()
        with self._alone():
            before = self.record() or ClockRecord(seen=now)
            try:
                self._write(clock_step.confirm(before, now, newest))
            except OSError as error:
                raise InstanceTrouble(
                    "The data folder %(folder)s cannot be written: %(reason)s.",
                    folder=self._settings.instance,
                    reason=error.strerror or error,
                ) from error
        with Session(self._engine) as session, write(session):
            sign_in.end_in_time(session, now, self._settings.sign_in_days)
        _log.warning("an administrator confirmed the date: %s", _minute(now))

    def doubt(self) -> Step | None:
        """Return the step of the clock that nobody has confirmed yet, or None."""
        record = self.record()
        return None if record is None else record.doubt

    def believed(self, now: dt.datetime) -> dt.datetime:
        """Return the moment by which things may be deleted: ``now``, or earlier in doubt."""
        return clock_step.believed(self.record(), now)

    def _newest(self) -> dt.datetime | None:
        backups = sets_in(self._settings.instance / FOLDER)
        moments = [newest_record(self._engine), *(it.manifest.made_at for it in backups[:1])]
        return max((it for it in moments if it is not None), default=None)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with _this_process, ExitStack() as stack:
            # A folder that cannot be written is judged all the same.
            with suppress(OSError):
                stack.enter_context(alone_in(self._settings.instance, _LOCK))
            yield

    def _write(self, record: ClockRecord) -> None:
        write_whole(self._path, json.dumps(_json_of(record), indent=1).encode())


def _differs(before: ClockRecord | None, found: ClockRecord) -> bool:
    """Tell whether a record is worth a write to the disk."""
    if before is None or found.disregarded != before.disregarded:
        return True
    if [_essence(it) for it in found.steps] != [_essence(it) for it in before.steps]:
        return True
    moved = max(
        [
            abs(found.seen - before.seen),
            *(abs(a.expected - b.expected) for a, b in zip(found.steps, before.steps, strict=True)),
        ]
    )
    return moved >= _WRITTEN_EVERY


def _essence(step: Step) -> tuple[dt.datetime, dt.datetime | None]:
    return step.found, step.confirmed


def _json_of(record: ClockRecord) -> dict[str, Any]:
    return {
        "seen": record.seen.isoformat(),
        "disregarded": record.disregarded.isoformat() if record.disregarded else None,
        "steps": [
            {
                "expected": it.expected.isoformat(),
                "found": it.found.isoformat(),
                "confirmed": it.confirmed.isoformat() if it.confirmed else None,
            }
            for it in record.steps
        ],
    }


def _record_of(found: dict[str, Any]) -> ClockRecord:
    return ClockRecord(
        _moment(found["seen"]),
        _moment(found["disregarded"]) if found["disregarded"] else None,
        tuple(
            Step(
                _moment(it["expected"]),
                _moment(it["found"]),
                _moment(it["confirmed"]) if it["confirmed"] else None,
            )
            for it in found["steps"]
        ),
    )


def _moment(text: str) -> dt.datetime:
    found = dt.datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=dt.UTC)


def _minute(moment: dt.datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
