"""Slow uploads must not take every thread."""

import threading
from io import BytesIO

import pytest
from werkzeug.test import Client, EnvironBuilder

from tripplanner.lan.body_gate import BodyGate, has_body


def hello(environ, start):
    start("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]


class Waiting:
    """An application whose uploads wait until they are let go."""

    def __init__(self):
        self.inside = threading.Semaphore(0)
        self.go = threading.Event()

    def __call__(self, environ, start):
        if has_body(environ):
            self.inside.release()
            assert self.go.wait(10)
        return hello(environ, start)


def upload(client, address):
    return client.post("/", data=b"body", environ_overrides={"REMOTE_ADDR": address})


@pytest.fixture
def waiting():
    application = Waiting()
    yield application
    application.go.set()


def start_uploads(gate, waiting, addresses):
    threads = [
        threading.Thread(target=upload, args=(Client(gate), address)) for address in addresses
    ]
    for thread in threads:
        thread.start()
        assert waiting.inside.acquire(timeout=10)
    return threads


def test_requests_without_a_body_are_answered_while_uploads_wait(waiting):
    gate = BodyGate(waiting, at_once=2, at_once_each=2)
    threads = start_uploads(gate, waiting, ["10.0.0.1", "10.0.0.2"])

    answer = Client(gate).get("/")

    assert (answer.status_code, answer.data) == (200, b"hello")
    waiting.go.set()
    for thread in threads:
        thread.join(10)


def test_an_upload_too_many_is_sent_away_unread_and_told_when_to_come_back(waiting):
    gate = BodyGate(waiting, at_once=2, at_once_each=2)
    start_uploads(gate, waiting, ["10.0.0.1", "10.0.0.2"])
    body = BytesIO(b"body")
    environ = EnvironBuilder("/", method="POST", input_stream=body, content_length=4)

    answer = Client(gate).open(environ)

    assert answer.status_code == 503
    assert answer.headers["Retry-After"] == "3"
    assert answer.headers["Connection"] == "close"
    assert int(answer.headers["Content-Length"]) == len(answer.data)
    assert body.tell() == 0


def test_one_client_cannot_take_the_places_of_all(waiting):
    gate = BodyGate(waiting, at_once=3, at_once_each=1)
    start_uploads(gate, waiting, ["10.0.0.1"])

    assert upload(Client(gate), "10.0.0.1").status_code == 503
    waiting.go.set()
    assert upload(Client(gate), "10.0.0.2").status_code == 200


def test_a_place_is_free_again_afterwards_even_if_the_application_failed():
    def failing(environ, start):
        raise OSError("the phone is gone")

    gate = BodyGate(failing, at_once=1, at_once_each=1)

    for _ in range(3):
        with pytest.raises(OSError, match="the phone is gone"):
            upload(Client(gate), "10.0.0.1")


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, False),
        ({"CONTENT_LENGTH": ""}, False),
        ({"CONTENT_LENGTH": "0"}, False),
        ({"CONTENT_LENGTH": "1"}, True),
        ({"HTTP_TRANSFER_ENCODING": "chunked"}, True),
    ],
)
def test_a_body_is_known_by_its_announcement(environ, expected):
    assert has_body(environ) is expected
