"""The HTTPS listener: granian's own worker, in a thread beside the plain one.

One process answers both (docs/decisions/0001 says why there is one), so the worker that
listens with TLS runs as a thread of it. Granian starts such threads itself where Python
has no lock of its own; its class for that is used here with that check left out. A new
certificate gets a new worker on the same listening socket; the old one then finishes what
it has. Connections wait in the socket meanwhile, so nobody notices.
"""

import asyncio
import logging
import os
import socket
import threading
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tripplanner.lan.authority import Shown

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

THREADS = 32
_BACKLOG = 1024
_IDLE_SECONDS = 30
#: Old phones speak TLS 1.2; granian's own minimum is 1.3.
_LEAST_TLS = "tls1.2"
_log = logging.getLogger(__name__)


class SecureListener:
    """Listens on one port with whichever certificate was shown last."""

    def __init__(self, application: "WSGIApplication", host: str, port: int) -> None:
        """Take the port.

        Raises:
            OSError: if it is in use or not allowed.
        """
        self._application = application
        self.port = port
        self._socket = socket.create_server(
            (host, port),
            family=socket.AF_INET6 if ":" in host else socket.AF_INET,
            backlog=_BACKLOG,
        )
        self._socket.setblocking(False)
        self._stop: Any = None
        self._lock = threading.Lock()
        self._number = 1

    def show(self, shown: Shown) -> None:
        """Answer new connections with this certificate from now on."""
        with self._lock:
            self._number += 1
            stop, before = _parts().WorkerSignal(), self._stop
            thread = threading.Thread(
                target=self._serve, args=(self._number, stop, shown), name="https", daemon=True
            )
            thread.start()
            self._stop = stop
            if before is not None:
                before.set()
        _log.info("https with a certificate until %s", shown.until.date())

    def stop(self) -> None:
        """Finish what is being answered, and listen no more."""
        with self._lock:
            if self._stop is not None:
                self._stop.set()
            self._stop = None
            self._socket.close()

    def _serve(self, number: int, stop: Any, shown: Shown) -> None:  # noqa: ANN401 -- granian's signal
        parts, loop = _parts(), asyncio.new_event_loop()
        ended = threading.Event()
        stop.add_cb(ended.set)
        # As granian.server.mt builds it; the socket of ours outlives every worker.
        worker = parts.WSGIWorker(
            number,
            (None, parts.SocketHolder(os.dup(self._socket.fileno()), False, _BACKLOG)),
            None,  # no pipe to a parent
            1,  # thread for the network
            THREADS,
            THREADS,
            _IDLE_SECONDS,
            _BACKLOG,
            "1",  # HTTP/1.1 only
            import_module("granian.http").HTTP1Settings(),
            None,  # no HTTP/2
            None,  # no files of granian's own
            True,
            str(shown.certificate),
            str(shown.key),
            None,  # the key has no password
            _LEAST_TLS,
            None,  # clients show no certificate
            [],
            False,
            (None, None),  # no metrics
        )
        wrapped = import_module("granian.wsgi")._callback_wrapper(self._application, {}, None)  # noqa: SLF001 -- there is no public way to a second listener
        scheduler = import_module("granian._futures")._new_cbscheduler(  # noqa: SLF001 -- as above
            loop, wrapped, impl_asyncio=True
        )
        try:
            worker.serve_mtr(scheduler, loop, stop)
            ended.wait()
        finally:
            loop.close()


def _parts() -> Any:  # noqa: ANN401 -- granian's own types say other arguments than it takes
    return import_module("granian._granian")
