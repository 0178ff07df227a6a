"""Slow uploads must not take every thread."""

import threading
from io import BytesIO

import pytest
from werkzeug.test import Client, EnvironBuilder

from tripplanner.lan.body_gate import SMALL_BYTES, BodyGate, has_body


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


LARGE = b"x" * (SMALL_BYTES + 1)


def upload(client, address, body=LARGE):
    return client.post("/", data=body, environ_overrides={"REMOTE_ADDR": address})


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

    refused = upload(Client(gate), "10.0.0.1")
    waiting.go.set()
    others = upload(Client(gate), "10.0.0.2")

    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "3")
    assert (others.status_code, others.data) == (200, b"hello")


class Patient:
    """An application that works long after it has read the body."""

    def __init__(self):
        self.inside = threading.Semaphore(0)
        self.go = threading.Event()

    def __call__(self, environ, start):
        body = environ["wsgi.input"].read()
        self.inside.release()
        assert self.go.wait(10)
        start("200 OK", [("Content-Type", "text/plain")])
        return [body]


def test_who_has_sent_a_small_body_holds_no_place_while_it_is_answered():
    patient = Patient()
    gate, text = BodyGate(patient, at_once=2, at_once_each=1), []

    def send():
        text.append(upload(Client(gate), "10.0.0.1", b"body"))

    sending = [threading.Thread(target=send) for _ in range(8)]
    for thread in sending:
        thread.start()
        assert patient.inside.acquire(timeout=10)
    patient.go.set()
    for thread in sending:
        thread.join(10)

    assert [(it.status_code, it.data) for it in text] == [(200, b"body")] * 8


def test_a_large_body_holds_its_place_until_it_is_answered():
    patient = Patient()
    gate = BodyGate(patient, at_once=1, at_once_each=1)
    first = threading.Thread(target=lambda: Client(gate).post("/", data=LARGE))
    first.start()
    assert patient.inside.acquire(timeout=10)

    assert Client(gate).post("/", data=LARGE).status_code == 503
    patient.go.set()
    first.join(10)


def test_a_body_that_breaks_off_reaches_the_application_as_far_as_it_came():
    environ = EnvironBuilder("/", method="POST", input_stream=BytesIO(b"bo"), content_length=4)

    def answer(environ, start):
        start("200 OK", [("Content-Type", "text/plain")])
        return [environ["wsgi.input"].read()]

    assert Client(BodyGate(answer)).open(environ).data == b"bo"


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
