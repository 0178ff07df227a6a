"""What the server does by itself: delete personal data whose date has come and was announced."""

import datetime as dt
import logging
import threading

from flask import Flask

from tripplanner.config import Settings
from tripplanner.services.lifecycle.purge_schedule import purge_announced
from tripplanner.web.http.server_state import ServerState, server_of

#: A school PC is switched off at night, so the day's work may come at any hour.
EVERY = dt.timedelta(hours=6)
#: The first pages after a start go before.
AFTER_START = dt.timedelta(minutes=2)
_log = logging.getLogger(__name__)


def start(app: Flask, settings: Settings) -> threading.Thread:
    """Begin the daily work in the background of the serving process."""
    arguments = (server_of(app), settings)
    thread = threading.Thread(target=_run, args=arguments, name="daily", daemon=True)
    thread.start()
    return thread


def _run(state: ServerState, settings: Settings) -> None:
    # What a killed server left half done (a pile of scans) goes on at once.
    state.job_runner.wake()
    pause = threading.Event()
    pause.wait(AFTER_START.total_seconds())
    while True:
        try:
            report = purge_announced(state.instance.engine, settings, dt.datetime.now(dt.UTC))
            if report.purged:
                state.page_cache.clear()
                _log.info("personal data of %d trips deleted", len(report.purged))
                for copy in report.unreached:
                    _log.warning("not reached: %s", copy.where)
        except Exception:  # noqa: BLE001 -- logged; tried again in some hours
            _log.exception("the daily work failed")
        pause.wait(EVERY.total_seconds())
