"""The front door: everything that answers before Flask does, outermost first."""

from typing import TYPE_CHECKING

from tripplanner.lan.body_gate import BodyGate

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from flask import Flask


def front_door(app: "Flask") -> "WSGIApplication":
    """Return the WSGI application that the listener runs.

    A request passes the gate for uploads, then the pages published as bytes (if the
    app has any: ``app.extensions["published"]`` takes the next application and
    returns one), then Flask.
    """
    application: WSGIApplication = app.wsgi_app
    published = app.extensions.get("published")
    if published is not None:
        application = published(application)
    return BodyGate(application)
