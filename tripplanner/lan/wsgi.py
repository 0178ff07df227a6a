"""The front door: everything that answers before Flask does, outermost first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tripplanner.lan.body_gate import BodyGate

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from flask import Flask


def front_door(app: "Flask") -> "WSGIApplication":
    """Return the WSGI application that the listener runs.

    The pages published as bytes come first (if the app has any:
    ``app.extensions["published"]`` takes the next application and returns one), then
    the gate for uploads, then Flask.
    """
    application: WSGIApplication = BodyGate(app.wsgi_app)
    published: Callable[[WSGIApplication], WSGIApplication] | None = app.extensions.get("published")
    return application if published is None else published(application)
