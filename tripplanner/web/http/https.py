"""What the pages know of the HTTPS side of this server; the listener fills it in."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from flask import request

from tripplanner.errors import TripPlannerError


@dataclass(slots=True)
class Secure:
    """The HTTPS side. ``root`` is None with a certificate of the school's own.

    ``only`` says that an administrator switched sign-in over plain http off; ``uncovered``
    are addresses of this machine that the certificate may not vouch for.
    """

    port: int
    only: bool = False
    name: str = ""
    addresses: tuple[str, ...] = ()
    uncovered: tuple[str, ...] = ()
    fingerprint: str = ""
    root_fingerprint: str = ""
    root: Path | None = None
    until: dt.datetime | None = None
    trouble: TripPlannerError | None = None

    @property
    def listening(self) -> bool:
        """Tell whether HTTPS answers."""
        return bool(self.fingerprint)

    def bases(self) -> list[str]:
        """Return the https addresses that the certificate covers, the name first."""
        end = "" if self.port == _HTTPS else f":{self.port}"
        return [f"https://{host}{end}" for host in (self.name, *self.addresses) if host]


_HTTPS = 443


def is_own_computer() -> bool:
    """Tell whether the request comes from the server's own machine."""
    return request.remote_addr in {"127.0.0.1", "::1"}
