"""The HTTPS listener: granian's own worker, in a thread beside the plain one.

One process answers both (docs/decisions/0001 says why there is one), so the worker that
listens with TLS runs as a thread of it. Granian starts such threads itself where Python
has no lock of its own; its class for that is used here with that check left out.

A new certificate gets a new worker on the same listening socket. The old one would cut off
handshakes under way if it were stopped at once. So its own handle of that socket is first
made to lead to another one, on which nobody calls (``dup2``): it accepts nobody any more,
finishes what it has begun, and is stopped when even idle connections have gone by themselves.
"""

import asyncio
import logging
import os
import socket
import ssl
import threading
import time
from dataclasses import dataclass
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any

from tripplanner.errors import InstanceTrouble
from tripplanner.lan.tls.certificates import Shown, read_shown

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

THREADS = 32
_BACKLOG = 1024
_IDLE_SECONDS = 30
#: Longer than granian lets a handshake (10 s) or an idle connection (30 s) last.
_FAREWELL_SECONDS = 45.0
_START_SECONDS = 10.0
_LOOK_SECONDS = 0.1
#: A school PC that has just been switched on is slow.
_ANSWER_SECONDS = 30.0
_ANSWER = b"HTTP/1.1"
_NOT_STARTED = "The secure listener did not start; the log says why."
#: Old phones speak TLS 1.2; granian's own minimum is 1.3.
_LEAST_TLS = "tls1.2"
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Worker:
    """A worker, what stops it, and its own handle of the listening socket."""

    stop: Any
    handle: int
    serving: threading.Event


class SecureListener:
    """Listens on one port with whichever certificate was shown last."""

    def __init__(
        self,
        application: "WSGIApplication",
        host: str,
        port: int,
        *,
        farewell_seconds: float = _FAREWELL_SECONDS,
    ) -> None:
        """Take the port; ``farewell_seconds`` is how long an old certificate's worker lives on.

        Raises:
            OSError: if it is in use or not allowed.
        """
        self._application = application
        self.port = port
        self._farewell = farewell_seconds
        # Taken but not listening: until there is a certificate, callers are refused at once
        # instead of waiting for somebody who never answers.
        self._socket = _bound(host, port)
        # Where nobody calls: an address of this machine alone that is told to nobody.
        self._silence = socket.create_server(("127.0.0.1", 0))
        self._silence.setblocking(False)
        self._worker: _Worker | None = None
        self._leaving: dict[int, tuple[threading.Timer, Any]] = {}
        self._lock = threading.Lock()
        self._number = 1

    def show(self, shown: Shown) -> None:
        """Answer new connections with this certificate from now on.

        One that cannot be used changes nothing: the one before goes on.

        Raises:
            InstanceTrouble: if it cannot be used.
        """
        # Granian ends the whole process over a file it cannot use.
        read_shown(shown.certificate, shown.key)
        with self._lock:
            self._number += 1
            try:
                worker = _Worker(
                    _parts().WorkerSignal(), os.dup(self._socket.fileno()), threading.Event()
                )
            except Exception as error:
                # What is used of granian here is not for others; in another version it may be gone.
                _log.exception("https did not start")
                raise InstanceTrouble(_NOT_STARTED) from error
            self._socket.listen(_BACKLOG)
            if not self._start(worker, shown):
                raise InstanceTrouble(_NOT_STARTED)
            before, self._worker = self._worker, worker
            if before is not None:
                self._let_go(before)
            elif not self._answers(shown):
                self._give_up(worker)
                raise InstanceTrouble(_NOT_STARTED)
        _log.info("https with a certificate until %s", shown.until.date())

    def _start(self, worker: _Worker, shown: Shown) -> bool:
        thread = threading.Thread(
            target=self._serve, args=(self._number, worker, shown), name="https", daemon=True
        )
        thread.start()
        deadline = time.monotonic() + _START_SECONDS
        while not worker.serving.wait(_LOOK_SECONDS):
            if not thread.is_alive() or time.monotonic() > deadline:
                return False
        return True

    def _answers(self, shown: Shown) -> bool:
        """Tell whether a caller gets this certificate and an answer: asked once, at the start."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        host = self._socket.getsockname()[0]
        own = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 -- not bound, called
        try:
            with (
                socket.create_connection((own, self.port), _ANSWER_SECONDS) as plain,
                context.wrap_socket(plain) as caller,
            ):
                certificate = caller.getpeercert(binary_form=True) or b""
                caller.sendall(b"HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                answer = caller.recv(len(_ANSWER))
        except OSError as error:
            _log.warning("https does not answer: %s", error)
            return False
        own_print = sha256(certificate).digest().hex(":").upper()
        return answer == _ANSWER and own_print == shown.fingerprint

    def _give_up(self, worker: _Worker) -> None:
        """Refuse callers at once again, instead of letting them wait for nobody."""
        self._let_go(worker)
        self._worker = None
        host = self._socket.getsockname()[0]
        self._socket.close()
        self._socket = _bound(host, self.port)

    def _let_go(self, worker: _Worker) -> None:
        os.dup2(self._silence.fileno(), worker.handle)
        timer = threading.Timer(self._farewell, self._end, (worker.handle,))
        timer.daemon = True
        self._leaving[worker.handle] = (timer, worker.stop)
        timer.start()

    def _end(self, handle: int) -> None:
        with self._lock:
            _, stop = self._leaving.pop(handle, (None, None))
        if stop is not None:
            stop.set()

    def stop(self) -> None:
        """Finish what is being answered, and listen no more."""
        with self._lock:
            for timer, stop in self._leaving.values():
                timer.cancel()
                stop.set()
            self._leaving.clear()
            if self._worker is not None:
                self._worker.stop.set()
            self._worker = None
            self._socket.close()
            self._silence.close()

    def _serve(self, number: int, worker: _Worker, shown: Shown) -> None:
        parts, loop = _parts(), asyncio.new_event_loop()
        ended = threading.Event()
        worker.stop.add_cb(ended.set)
        # As granian.server.mt builds it; the socket of ours outlives every worker.
        serving = parts.WSGIWorker(
            number,
            (None, parts.SocketHolder(worker.handle, False, _BACKLOG)),
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
            serving.serve_mtr(scheduler, loop, worker.stop)
            worker.serving.set()
            ended.wait()
        except Exception:  # noqa: BLE001 -- logged; the certificate before goes on
            _log.exception("https did not start")
        finally:
            loop.close()


def _bound(host: str, port: int) -> socket.socket:
    """Return a socket that holds a port without answering on it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            found.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        found.bind((host, port))
        found.setblocking(False)
    except OSError:
        found.close()
        raise
    return found


def _parts() -> Any:  # noqa: ANN401 -- granian's own types say other arguments than it takes
    return import_module("granian._granian")
