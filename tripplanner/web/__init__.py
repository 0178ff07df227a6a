"""Blueprints: read the request, call one service, render one page."""

from flask import Flask

from tripplanner.web import (
    errors,
    frame,
    home,
    languages,
    security,
    sign_in,
    users,
)

#: Every feature that has screens: a module with a blueprint ``bp``. Each of its routes
#: says who may use it, with ``@needs(Action...)`` or ``@open_to_all`` from ``security``.
FEATURES = (
    home,
    sign_in,
    users,
)


def init_app(app: Flask) -> None:
    """Hang every blueprint, guard and error page on the application."""
    languages.init_app(app)
    security.init_app(app)
    frame.init_app(app)
    errors.init_app(app)
    for feature in FEATURES:
        app.register_blueprint(feature.bp)
