"""Blueprints: read the request, call one service, render one page."""

from flask import Flask

from tripplanner.web import (
    errors,
    frame,
    home,
    itinerary,
    jobs,
    languages,
    printing,
    security,
    share,
    sign_in,
    users,
)

#: Every feature that has screens: a module with a blueprint ``bp``. Each of its routes
#: says who may use it, with ``@needs(Action...)`` or ``@open_to_all`` from ``security``.
FEATURES = (
    home,
    sign_in,
    users,
    jobs,
    printing,
    share,
    itinerary,
)


def init_app(app: Flask) -> None:
    """Hang every blueprint, guard and error page on the application."""
    languages.init_app(app)
    security.init_app(app)
    frame.init_app(app)
    errors.init_app(app)
    for feature in FEATURES:
        app.register_blueprint(feature.bp)
        prepare = getattr(feature, "init_app", None)
        if prepare is not None:
            prepare(app)
