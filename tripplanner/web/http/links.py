"""The address that goes into codes and onto paper."""

import ipaddress
from collections.abc import Callable
from urllib.parse import urlsplit

from flask import current_app, request, url_for

from tripplanner.store.database.base import db
from tripplanner.store.database.instance import setting


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
    known: Callable[[], list[str]] | None = current_app.extensions.get("tripplanner.addresses")
    found = known() if known else []
    return (found[0] if found else request.host_url).rstrip("/")


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
