"""The address that goes into codes and onto paper."""

import ipaddress
from urllib.parse import urlsplit

from flask import request, url_for

from tripplanner.store.database.base import db
from tripplanner.store.database.server_settings import setting
from tripplanner.web.http.presence import http_is_off
from tripplanner.web.http.server_state import secure_side, server


def base_address() -> str:
    """Return the address under which phones reach this server, without a slash at its end.

    What an administrator set goes first; then the address this reader used, unless only
    this very machine can use it, or it is one that only devices with our certificate open
    without a warning; then the first address the listener knows of.
    """
    chosen = setting(db.session(), "address")
    if isinstance(chosen, str) and chosen:
        return chosen.rstrip("/")
    if not is_loopback(request.host) and not request.is_secure:
        return request.host_url.rstrip("/")
    found = server().known_addresses()
    return (found[0] if found else request.host_url).rstrip("/")


def sign_in_address() -> str:
    """Return the address under which a colleague at another computer can sign in.

    It is that of the codes; where sign-in needs https, one that the certificate covers.
    """
    side = secure_side()
    if not http_is_off() or side is None:
        return base_address()
    if request.is_secure and not is_loopback(request.host):
        return request.host_url.rstrip("/")
    return next(iter(side.bases()), request.host_url.rstrip("/"))


def is_loopback(host: str) -> bool:
    """Tell whether a ``Host`` header names only this machine."""
    name = urlsplit(f"//{host}").hostname or ""
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def share_link(token: str) -> str:
    """Return the whole address of a capability link."""
    return base_address() + url_for("itinerary.page", token=token)
