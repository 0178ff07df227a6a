"""The name of this server on the local network (mDNS): ``trip-planner.local``.

Phones ask the network for it, no router needs to be set up. A name that another server
has already is left to it: this one becomes ``-2``. python-zeroconf would not notice, so the
name is asked for first. Where a network keeps phones apart (guest Wi-Fi), mDNS does not
get through: that is why every card shows the address as well.
"""

import ipaddress
import logging
import socket
import time
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zeroconf import Zeroconf

BASE = "trip-planner"
_TYPE = "_http._tcp.local."
_MOST = 20
#: RFC 6762, 8.1 asks for 750 ms; but who told a record just now waits a second (6).
_PROBE_MS = 2500
_log = logging.getLogger(__name__)


class Name:
    """This server's name and the addresses behind it, while the server runs."""

    def __init__(self, port: int, secure_port: int = 0, base: str = BASE) -> None:
        """Know the ports; nothing is told yet."""
        self._port, self._secure_port, self._base = port, secure_port, base
        self._zeroconf: Zeroconf | None = None
        self._info: Any = None
        self.host = ""

    def tell(self, addresses: Sequence[str]) -> str:
        """Tell the network this server's name with these addresses; return the name.

        Called again when the addresses change, it keeps the name if it can. An empty name
        comes back when there is no network, or it does not take part.
        """
        from zeroconf import IPVersion, ServiceInfo, Zeroconf  # noqa: PLC0415 -- slow import

        self.stop()
        if not addresses:
            return ""
        try:
            self._zeroconf = Zeroconf(interfaces=list(addresses), ip_version=IPVersion.V4Only)
            host = self._free(self._zeroconf, addresses)
            self._info = ServiceInfo(
                _TYPE,
                f"Trip Planner ({host}).{_TYPE}",
                port=self._port,
                addresses=[socket.inet_aton(address) for address in addresses],
                properties={"path": "/", "https": str(self._secure_port or "")},
                server=f"{host}.local.",
            )
            self._zeroconf.register_service(self._info, allow_name_change=True)
        except Exception as error:  # noqa: BLE001 -- a server without a name still has addresses
            _log.warning("no name on this network: %s", type(error).__name__)
            self.stop()
            return ""
        self.host = f"{host}.local"
        return self.host

    def _free(self, zeroconf: "Zeroconf", addresses: Sequence[str]) -> str:
        for number in range(1, _MOST):
            name = self._base if number == 1 else f"{self._base}-{number}"
            if not others(zeroconf, f"{name}.local.", addresses):
                return name
        return f"{self._base}-{int(time.time()) % 10_000}"

    def stop(self) -> None:
        """Take the name back."""
        if self._zeroconf is not None:
            try:
                if self._info is not None:
                    self._zeroconf.unregister_service(self._info)
                self._zeroconf.close()
            except Exception:  # noqa: BLE001 -- the network may be gone already
                _log.info("the name could not be taken back")
        self._zeroconf = self._info = None
        self.host = ""


def others(zeroconf: "Zeroconf", server: str, own: Sequence[str]) -> set[str]:
    """Return the addresses of another server that already answers to a name."""
    from zeroconf import DNSQuestionType  # noqa: PLC0415 -- slow import

    resolver = import_module("zeroconf").AddressResolverIPv4(server)
    resolver.request(zeroconf, _PROBE_MS, question_type=DNSQuestionType.QM)
    found = {
        str(ipaddress.ip_address(parsed_address)) for parsed_address in resolver.parsed_addresses()
    }
    return found - set(own)
