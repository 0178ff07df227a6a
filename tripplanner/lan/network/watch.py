"""What the server is on its network: its name, its addresses, its certificate, watched.

Every few seconds it is looked whether the router gave this machine other addresses; then
the name is told anew and a certificate with the new addresses shown. Nobody restarts
anything.
"""

import datetime as dt
import logging
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.domain.clock_step import Step
from tripplanner.errors import TripPlannerError
from tripplanner.lan.network.addresses import lan_addresses
from tripplanner.lan.network.mdns import Name
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.certificates import Shown, allowed, fingerprint, read_shown
from tripplanner.lan.tls.listener import SecureListener
from tripplanner.services.server.clock import Clock, doubt_error
from tripplanner.store.database.instance import instance_of
from tripplanner.store.database.server_settings import setting
from tripplanner.web.http.https import Secure
from tripplanner.web.http.server_state import server_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

CHECK_SECONDS = 5.0
#: How often the certificate's age is looked at besides.
AGAIN = dt.timedelta(hours=1)
_log = logging.getLogger(__name__)


class NetworkWatch:
    """Keeps name and certificate in step with the network."""

    def __init__(
        self,
        settings: Settings,
        authority: Authority,
        *,
        doubt: Callable[[], Step | None],
        state: Secure,
        show: Callable[[Shown], None],
        name: Name | None,
    ) -> None:
        """Know whom to tell; ``show`` gets each new certificate, ``name`` may be None."""
        self._settings, self._authority, self._doubt = settings, authority, doubt
        self._state, self._show, self._name = state, show, name
        self._addresses: list[str] | None = None
        self._looked_at: dt.datetime | None = None
        self._doubted: Step | None = None
        # The likely name until the network was asked; mostly it stays.
        self._host = f"{settings.network_name}.local"

    def check(self, now: dt.datetime) -> bool:
        """Look once; return whether anything was done."""
        addresses = lan_addresses()
        moved, doubt = addresses != self._addresses, self._doubt()
        settled = (doubt is None) == (self._doubted is None)
        self._doubted = doubt
        if (
            not moved
            and settled
            and self._looked_at
            and dt.timedelta(0) <= now - self._looked_at < AGAIN
        ):
            return False
        self._looked_at = now
        self._addresses = addresses
        self._certify(now)
        if moved and self._name is not None:
            text = self._name.tell(addresses)
            self._host = text or self._host
            self._state.name = text
            self._certify(now)
        return True

    def _certify(self, now: dt.datetime) -> None:
        state = self._state
        try:
            shown = self._certificate(now)
            if shown.fingerprint != state.fingerprint:
                self._show(shown)
        except TripPlannerError as error:
            # What is shown already stays; without any there is no https, but all the rest.
            _log.warning("no new certificate: %s", error)
            state.trouble = error
            if not state.listening:
                state.only = False  # nobody could sign in at all
            return
        # Shown although no other could be made.
        state.trouble = None if self._doubted is None else doubt_error(self._doubted, now)
        root = None if self._settings.certificate else self._authority.root()
        state.root = None if root is None else self._authority.root_file
        state.root_fingerprint = "" if root is None else fingerprint(root)
        state.addresses = tuple(
            address for address in self._addresses or () if address in shown.names
        )
        state.uncovered = tuple(
            address for address in self._addresses or () if address not in shown.names
        )
        state.fingerprint, state.until = shown.fingerprint, shown.until

    def _certificate(self, now: dt.datetime) -> Shown:
        own = self._settings
        if own.certificate:
            return read_shown(Path(own.certificate), Path(own.certificate_key or own.certificate))
        doubt = None if self._doubted is None else doubt_error(self._doubted, now)
        return self._authority.ready(self._names(), now, doubt)

    def _names(self) -> list[str]:
        machine = socket.gethostname().lower()
        own = {machine, f"{machine}.local", *self._settings.host_names}
        names = [self._host, *sorted(own), *(self._addresses or ()), "localhost", "127.0.0.1"]
        return [name for name in names if allowed(name)]

    def run(self) -> None:
        """Go on until the process ends."""
        pause = threading.Event()
        while True:
            try:
                self.check(dt.datetime.now(dt.UTC))
            except Exception:  # noqa: BLE001 -- logged; the network may be another one soon
                _log.exception("the network could not be looked at")
            pause.wait(CHECK_SECONDS)


def start(app: Flask, settings: Settings, application: "WSGIApplication") -> Secure | None:
    """Begin to serve HTTPS beside the plain listener, if the settings want it.

    A port that is taken or forbidden leaves the plain listener alone, with a line in the log
    and on ``/trust``.
    """
    port = settings.secure_port
    if not port:
        return None
    here = instance_of(app)
    with Session(here.engine) as session:
        state = Secure(port, only=setting(session, "https_only") is True)
    server_of(app).secure = state
    try:
        listener = SecureListener(application, settings.host, port)
    except OSError as error:
        _log.warning("no https: port %d: %s", port, error.strerror)
        state.only = False  # nobody could sign in at all
        return state
    clock = Clock(here.engine, settings)
    watch = NetworkWatch(
        settings,
        Authority(settings.instance, here.vault),
        doubt=clock.doubt,
        state=state,
        show=listener.show,
        name=Name(settings.port, port, settings.network_name),
    )
    threading.Thread(target=watch.run, name="neighbourhood", daemon=True).start()
    return state
