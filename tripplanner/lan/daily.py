"""What the server does by itself once a day: delete personal data whose date has come."""

import datetime as dt
import logging
import threading
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.domain.access import SYSTEM
from tripplanner.services.purge import Purged, due, forget_deleted, purge, remove_files
from tripplanner.store.base import db
from tripplanner.store.engine import write

#: A school PC is switched off at night, so the day's work may come at any hour.
EVERY = dt.timedelta(hours=6)
#: The first pages after a start go before.
AFTER_START = dt.timedelta(minutes=2)
_log = logging.getLogger(__name__)


def start(app: Flask, instance: Path) -> threading.Thread:
    """Begin the daily work in the background of the serving process."""
    with app.app_context():
        engine = db.engine
    thread = threading.Thread(target=_run, args=(engine, instance), name="daily", daemon=True)
    thread.start()
    return thread


def _run(engine: Engine, instance: Path) -> None:
    pause = threading.Event()
    pause.wait(AFTER_START.total_seconds())
    while True:
        try:
            purge_due(engine, instance, dt.datetime.now(dt.UTC))
        except Exception:  # noqa: BLE001 -- logged; tried again in some hours
            _log.exception("the daily work failed")
        pause.wait(EVERY.total_seconds())


def purge_due(engine: Engine, instance: Path, now: dt.datetime) -> list[Purged]:
    """Delete the personal data that is due, with its files, and return what went."""
    with Session(engine) as session:
        trip_ids = [row.id for row in due(session, now)]
        if not trip_ids:
            return []
        with write(session):
            purged = [purge(session, trip_id, SYSTEM, now) for trip_id in trip_ids]
    remove_files(instance / "output", purged)
    forget_deleted(engine, instance / "backups")
    _log.info("personal data of %d trips deleted", len(purged))
    return purged
