"""The listener: granian around the front door, one process, 32 threads.

One process, since SQLite's writers queue in it and the published pages are cached
in it; 32 threads, since granian's default number loses nine requests in ten at 500
connections; HTTP/1.1 only, since over HTTP/2 an upload refused unread reaches the
browser as a stream error instead of a page. Figures: docs/decisions.
"""

import logging
import os
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask

from tripplanner.app import create_app
from tripplanner.config import Settings, read_settings
from tripplanner.errors import InstanceTrouble
from tripplanner.lan.log import FOLDER, NAME, log_to
from tripplanner.lan.network import watch
from tripplanner.lan.network.addresses import base_addresses
from tripplanner.lan.schedules import backup, clock, purge, scans_folder
from tripplanner.lan.wsgi import front_door
from tripplanner.processes import end_with_parent
from tripplanner.web.http.prefetch import Prefetcher
from tripplanner.web.http.server_state import server_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

_log = logging.getLogger(__name__)

_THREADS = 32
#: What is in work then goes on at the next start: a print, a pile of scans.
_STOP_SECONDS = 3
#: Says that the worker came up at least once: what ends it then is no fault of the settings.
_READY = "worker.ready"
_LONGEST_PAUSE = 60.0
_STEADY_SECONDS = 300.0


class _Told(BaseException):
    """The process was told to stop while no listener was there to hear it."""


def listen(settings: Settings, tell: Callable[[float], None] = lambda _: None) -> None:
    """Serve until the process is told to stop (Ctrl-C, SIGTERM).

    A worker that fell is started again at once; one that keeps falling (killed for its memory,
    say) after growing pauses, each of which ``tell`` hears, in seconds.

    Raises:
        InstanceTrouble: if the worker cannot even start.
    """
    # The worker reads its settings itself, since on Windows it is a fresh process.
    os.environ["TRIPPLANNER_INSTANCE"] = str(settings.instance)
    os.environ["TRIPPLANNER_HOST"] = settings.host
    os.environ["TRIPPLANNER_PORT"] = str(settings.port)
    ready = settings.instance / _READY
    ready.unlink(missing_ok=True)
    falls, pause = 0, 0.0
    try:
        while True:
            began = time.monotonic()
            if _serve(settings):
                return
            if not ready.is_file():
                raise InstanceTrouble(
                    "The server stopped by itself. Why: %(log)s",
                    log=settings.instance / FOLDER / NAME,
                )
            falls = 1 if time.monotonic() - began > _STEADY_SECONDS else falls + 1
            pause = min(_LONGEST_PAUSE, 2.0 ** (falls - 1))
            tell(pause)
            time.sleep(pause)
    except _Told:
        return
    finally:
        ready.unlink(missing_ok=True)


def _serve(settings: Settings) -> bool:
    """Serve once; return True when it was told to stop, False when the worker keeps falling."""
    from granian import Granian  # noqa: PLC0415 -- slow import
    from granian.constants import HTTPModes, Interfaces  # noqa: PLC0415 -- slow import
    from granian.log import LogLevels  # noqa: PLC0415 -- slow import

    server = Granian(
        f"{__name__}:worker",
        address=settings.host,
        port=settings.port,
        interface=Interfaces.WSGI,
        factory=True,
        http=HTTPModes.http1,
        websockets=False,
        workers=1,
        blocking_threads=_THREADS,
        respawn_failed_workers=True,
        workers_kill_timeout=_STOP_SECONDS,
        log_level=LogLevels.error,
        log_dictconfig=_granians_log(settings.instance),
    )
    try:
        server.serve()
    except SystemExit as stopped:
        return not stopped.code or server.interrupt_signal
    finally:
        # Between two listeners, and before the next one listens to signals itself.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _stop)
    return True


def _stop(number: int, frame: object) -> None:
    del number, frame
    raise _Told


def worker() -> "WSGIApplication":
    """Build the application inside the process that answers."""
    end_with_parent()
    settings = read_settings(None, os.environ)
    log_to(settings.instance)
    try:
        app = application(settings)
        clock.start(app, settings)
        purge.start(app, settings)
        backup.start(app, settings)
        scans_folder.start(app, settings)
        door = front_door(app)
        watch.start(app, settings, door)
    except Exception as error:
        _log.exception("the server could not start")
        raise SystemExit(1) from error
    (settings.instance / _READY).touch()
    return door


def application(settings: Settings) -> Flask:
    """Return the Flask application on a data folder that is in order.

    Its pages learn under which addresses phones reach this server, and work ahead.
    """
    app = create_app(settings)
    state = server_of(app)
    state.prefetcher = Prefetcher(state.instance.engine)
    state.addresses = partial(base_addresses, settings.host, settings.port)
    return app


def _granians_log(instance: Path) -> dict[str, object]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"discreet": {"()": "tripplanner.lan.log.DiscreetFormatter"}},
        "handlers": {
            "file": {
                # Reopened when the worker rotates the file.
                "class": "logging.handlers.WatchedFileHandler",
                "filename": str(instance / FOLDER / NAME),
                "encoding": "utf-8",
                "delay": True,
                "formatter": "discreet",
            }
        },
        "loggers": {"_granian": {"handlers": ["file"], "level": "ERROR", "propagate": False}},
    }
