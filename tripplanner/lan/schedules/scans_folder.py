"""Look every few seconds whether the copier has put scans into its folder, and file them."""

import datetime as dt
import logging
import threading
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.domain.access import SYSTEM
from tripplanner.services.scanning.inbox import Arrival, take_in
from tripplanner.store.database.instance import instance_of

#: A person at the copier waits for the answer on the screen.
EVERY = dt.timedelta(seconds=5)
_log = logging.getLogger(__name__)


def start(app: Flask, settings: Settings) -> threading.Thread | None:
    """Begin to watch the folder of the settings in the background; None where there is none."""
    if not settings.scans_folder:
        return None
    arguments = (instance_of(app).engine, Path(settings.scans_folder))
    thread = threading.Thread(target=_run, args=arguments, name="scans-folder", daemon=True)
    thread.start()
    return thread


def _run(engine: Engine, folder: Path) -> None:
    pause = threading.Event()
    while True:
        pause.wait(EVERY.total_seconds())
        look(engine, folder)


def look(engine: Engine, folder: Path) -> None:
    """File what lies in the folder; what goes wrong is logged and tried again."""
    try:
        if folder.is_dir():
            with Session(engine) as session:
                take_in(session, folder, SYSTEM, dt.datetime.now(dt.UTC).timestamp(), _tell)
    except Exception:  # noqa: BLE001 -- logged; a stick pulled out, a share gone for a while
        _log.exception("the scans folder could not be read")


def _tell(arrival: Arrival) -> None:
    # File names may hold pupils' names: only how many, never which.
    _log.info("a file of the scans folder: %d pages filed", len(arrival.filed))
