"""Backups while the server runs: every quarter of an hour when something changed."""

import datetime as dt
import logging
import threading
from collections.abc import Callable

from flask import Flask
from sqlalchemy import Engine

from tripplanner.config import Settings
from tripplanner.domain.clock_step import protects
from tripplanner.services.lifecycle.purge_everywhere import purge_copies
from tripplanner.services.server.backups import (
    Health,
    changes,
    forget_replaced,
    make,
    newest,
)
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.instance import instance_of
from tripplanner.store.database.vault import Vault
from tripplanner.web.http.server_state import server_of

EVERY = dt.timedelta(minutes=15)
#: How often it is looked whether a backup is due.
LOOK = dt.timedelta(minutes=1)
#: What a restore put aside stays that long.
REPLACED_KEPT = dt.timedelta(days=30)
_log = logging.getLogger(__name__)


class Keeper:
    """Makes the backups of one server; ``health`` says how the last one went."""

    def __init__(self, engine: Engine, vault: Vault, settings: Settings) -> None:
        """Belong to a database; nothing is made yet."""
        self.health = Health()
        self._engine, self._vault, self._settings = engine, vault, settings
        self._changed: Callable[[], bool] | None = None
        self._waiting = True

    def check(self, now: dt.datetime) -> bool:
        """Make a backup if something changed and the last one is old enough; tell whether."""
        if self._changed is None:
            self._changed = changes(self._engine)
        self._waiting = self._changed() or self._waiting
        last = newest(self._settings)
        if not self._waiting or (last and dt.timedelta(0) <= now - last.manifest.made_at < EVERY):
            return False
        made = make(self._engine, self._vault, self._settings, now)
        self._waiting = False
        self.health.note(None, made.trouble, now)
        clock = Clock(self._engine, self._settings).record()
        if clock is None or clock.doubt is None:
            forget_replaced(self._settings.instance, now, REPLACED_KEPT)
            self._forget(now, lambda moment: protects(clock, moment, now))
        return True

    def _forget(self, now: dt.datetime, held: Callable[[dt.datetime], bool]) -> None:
        # What is not plugged in now is put right when it is.
        purge_copies(self._engine, self._vault, self._settings, now, held)

    def run(self) -> None:
        """Go on until the process ends."""
        pause = threading.Event()
        while not pause.wait(LOOK.total_seconds()):
            now = dt.datetime.now(dt.UTC)
            try:
                self.check(now)
            except Exception as error:  # noqa: BLE001 -- shown on the page; tried again in a minute
                self.health.note(error, None, now)
                _log.exception("the backup failed")


def start(app: Flask, settings: Settings) -> threading.Thread:
    """Begin to back up in the background of the serving process."""
    here = instance_of(app)
    keeper = Keeper(here.engine, here.vault, settings)
    server_of(app).backup_health = keeper.health
    thread = threading.Thread(target=keeper.run, name="backups", daemon=True)
    thread.start()
    return thread
