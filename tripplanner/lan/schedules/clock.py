"""The clock of this computer, looked at every minute: nothing is deleted by a date that leapt."""

import datetime as dt
import logging
import threading
import time

from flask import Flask

from tripplanner.config import Settings
from tripplanner.services.server.clock import Clock
from tripplanner.store.database.instance import instance_of

EVERY = dt.timedelta(minutes=1)
_log = logging.getLogger(__name__)


def start(app: Flask, settings: Settings) -> threading.Thread:
    """Look at the clock once, then in the background of the serving process."""
    clock = Clock(instance_of(app).engine, settings)
    clock.look(dt.datetime.now(dt.UTC))
    thread = threading.Thread(target=_run, args=(clock,), name="clock", daemon=True)
    thread.start()
    return thread


def _run(clock: Clock) -> None:
    pause, last = threading.Event(), time.monotonic()
    while not pause.wait(EVERY.total_seconds()):
        now = time.monotonic()
        try:
            clock.look(dt.datetime.now(dt.UTC), dt.timedelta(seconds=now - last))
            last = now
        except Exception:  # noqa: BLE001 -- logged; looked at again in a minute
            _log.exception("the clock could not be looked at")
