"""What answers before Flask does."""

from flask import Flask
from werkzeug.test import Client

from tripplanner.lan.wsgi import front_door


def test_published_pages_are_answered_before_flask_and_the_rest_by_it():
    app = Flask("shop")
    app.add_url_rule("/plan", view_func=lambda: "from flask")

    def published(otherwise):
        def answer(environ, start):
            if environ["PATH_INFO"] != "/s/page":
                return otherwise(environ, start)
            start("200 OK", [("Content-Length", "5")])
            return [b"bytes"]

        return answer

    app.extensions["published"] = published
    client = Client(front_door(app))

    assert client.get("/s/page").data == b"bytes"
    assert client.get("/plan").data == b"from flask"


def test_an_app_without_published_pages_is_served_too():
    app = Flask("shop")
    app.add_url_rule("/plan", view_func=lambda: "from flask")

    assert Client(front_door(app)).get("/plan").data == b"from flask"
