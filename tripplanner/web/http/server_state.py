"""What the pages of one application share: its instance, and what its listener told them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from flask import Flask, current_app
from werkzeug.routing import Rule

from tripplanner.services.job_runner import JobRunner
from tripplanner.services.server.backups import Health
from tripplanner.store.database.instance import Instance
from tripplanner.web.http.https import Secure
from tripplanner.web.http.page_cache import PageCache
from tripplanner.web.http.prefetch import Prefetcher, Work
from tripplanner.web.http.rate_limit import Throttles

_EXTENSION = "tripplanner.server"


@dataclass(slots=True)
class ServerState:
    """One application's state in memory; a restart begins it anew.

    The listener fills in what only it knows: ``addresses`` tells under which addresses
    phones reach this server (looked up each time: a router may give others), ``secure`` its
    HTTPS side, ``prefetcher`` works ahead. ``pages_by_shape`` are the routes one can open, by
    their address with its variables left open; ``static_digest`` is that of ``static/``, empty
    until a page asks for it.
    """

    instance: Instance
    job_runner: JobRunner
    page_cache: PageCache = field(default_factory=PageCache)
    throttles: Throttles = field(default_factory=Throttles)
    backup_health: Health = field(default_factory=Health)
    secure: Secure | None = None
    addresses: Callable[[], list[str]] | None = None
    prefetcher: Prefetcher | None = None
    pages_by_shape: dict[str, Rule] = field(default_factory=dict)
    static_digest: str = ""

    def prefetch(self, key: str, work: Work) -> None:
        """Do work before anybody asks for it, where this application does any; see ``prefetch``."""
        if self.prefetcher is not None:
            self.prefetcher.enqueue(key, work)

    def known_addresses(self) -> list[str]:
        """Return under which addresses phones reach this server, the best first."""
        return self.addresses() if self.addresses is not None else []


def put_server(app: Flask, state: ServerState) -> None:
    """Give an application its state."""
    app.extensions[_EXTENSION] = state


def server_of(app: Flask) -> ServerState:
    """Return the state of an application."""
    found: ServerState = app.extensions[_EXTENSION]
    return found


def server() -> ServerState:
    """Return the state of the application that answers now."""
    found: ServerState = current_app.extensions[_EXTENSION]
    return found


def instance() -> Instance:
    """Return the instance of the application that answers now."""
    return server().instance


def secure_side() -> Secure | None:
    """Return the HTTPS side of this server, or None where there is none."""
    return server().secure
