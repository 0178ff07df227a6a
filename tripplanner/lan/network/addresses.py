"""The addresses under which phones on the same network find this machine."""

import ipaddress
import socket
from collections.abc import Iterable

import ifaddr

#: Interfaces that lead to containers and virtual machines, never to a phone.
_INNER = ("lo", "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "cni", "flannel", "podman")


def lan_addresses() -> list[str]:
    """Return this machine's IPv4 addresses on its networks, likeliest for phones first.

    Needs no internet. Without any network the list is empty.
    """
    found = [
        str(address.ip)
        for adapter in ifaddr.get_adapters()
        if not adapter.name.startswith(_INNER)
        for address in adapter.ips
        if address.is_IPv4
    ]
    return in_order(found, towards_the_router())


def in_order(addresses: Iterable[str], first: str = "") -> list[str]:
    """Return usable addresses once each: ``first``, then private ones, then others.

    Loopback addresses and those a machine gives itself without a router (169.254)
    are left out.
    """
    usable = []
    for text in dict.fromkeys(addresses):
        address = ipaddress.ip_address(text)
        if not (address.is_loopback or address.is_link_local or address.is_unspecified):
            usable.append(address)
    usable.sort(key=lambda address: (str(address) != first, not address.is_private))
    return [str(address) for address in usable]


def towards_the_router() -> str:
    """Return the address this machine would use to leave its network, or nothing.

    Connecting a datagram socket only asks the routing table; no packet is sent
    (192.0.2.1 is documentation space, RFC 5737).
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def base_addresses(host: str, port: int) -> list[str]:
    """Return the web addresses of a server that listens on ``host`` and ``port``.

    A server on all interfaces (``0.0.0.0``, ``::``) answers on every LAN address; one
    without a network on ``127.0.0.1`` alone.
    """
    hosts = (lan_addresses() or ["127.0.0.1"]) if host in {"", "0.0.0.0", "::"} else [host]  # noqa: S104 -- compared, not bound
    return [f"http://{_bracketed(name)}{'' if port == _HTTP else f':{port}'}" for name in hosts]


_HTTP = 80


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
