"""The front door: everything that answers before Flask does, outermost first."""

from typing import TYPE_CHECKING

from tripplanner.lan.body_gate import BodyGate
from tripplanner.web.http.server_state import server_of

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from flask import Flask


def front_door(app: "Flask") -> "WSGIApplication":
    """Return the WSGI application that the listener runs.

    The pages published as bytes come first, then the gate for uploads, then Flask.
    """
    state = server_of(app)
    return state.page_cache.before(BodyGate(app.wsgi_app), state.instance.settings.language)
