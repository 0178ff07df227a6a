"""A browser for tests: it posts as a page's form would, and can be somebody."""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any
from xml.etree.ElementTree import Element

import tinyhtml5
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tripplanner.domain.access import Actor, Membership, UserRole
from tripplanner.services.accounts import passwords
from tripplanner.services.accounts.sign_in import begin
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.users import TripMemberRow, UserRow, user_named
from tripplanner.web.http.presence import COOKIE

_FORM_TOKEN = re.compile(r'name="csrf-token" content="([^"]+)"|name="csrf_token" value="([^"]+)"')


@cache
def kept_password(password: str) -> str:
    """Return the hash of a password; hashing is slow on purpose, so once for all tests."""
    return passwords.hashed(password)


class Client(FlaskClient):
    """A test client with the manners of a browser: languages, form tokens, followed posts."""

    actor: Actor | None = None

    def open(self, *args: Any, **kwargs: Any) -> TestResponse:
        """Ask as a browser set to Chinese, unless the test says otherwise."""
        headers = dict(kwargs.pop("headers", None) or {})
        headers.setdefault("Accept-Language", "zh-CN,zh;q=0.9")
        headers.setdefault("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
        return super().open(*args, headers=headers, **kwargs)

    def token(self, address: str = "/sign-in") -> str:
        """Return the form token that a page carries."""
        for one in (address, "/account", "/sign-in"):
            found = _FORM_TOKEN.search(self.get(one).get_data(as_text=True))
            if found is not None:
                return unescape(found[1] or found[2])
        raise LookupError(f"no form token at {address}")

    def send(
        self, address: str, fields: dict[str, Any] | None = None, **kwargs: Any
    ) -> TestResponse:
        """Post fields with a form token, as the page's own form does."""
        return self.post(
            address, data={"csrf_token": self.token(address), **(fields or {})}, **kwargs
        )


def text_of(answer: TestResponse) -> str:
    """Return what a person reads of a page: its words without tags, scripts and styles."""
    page = answer.get_data(as_text=True)
    page = re.sub(r"<(script|style|head|svg)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def add_user(app: Flask, role: str = "teacher", name: str = "", **fields: Any) -> Actor:
    """Make a person, or return the one of that name."""
    name = name or role
    with app.app_context(), write(db.session()) as session:
        row = user_named(session, name)
        if row is None:
            row = UserRow(name=name, display_name=f"{name} 老师", role=UserRole(role), **fields)
            session.add(row)
            session.flush()
        return row.to_actor()


def sign_in(client: Client, role: str = "teacher", name: str = "") -> Client:
    """Let a person of that role use this browser; the person is made at need."""
    app = client.application
    actor = add_user(app, role, name)
    with app.app_context(), write(db.session()) as session:
        token = begin(
            session, actor.id, now=utc_now(), days=30, address="127.0.0.1", agent="Chrome Linux"
        )
    client.set_cookie(COOKIE, token)
    client.actor = actor
    return client


def make_member(app: Flask, trip_id: str, actor: Actor, membership: str) -> None:
    """Let a person take part in a trip."""
    with app.app_context(), write(db.session()) as session:
        session.add(
            TripMemberRow(trip_id=trip_id, user_id=actor.id, membership=Membership(membership))
        )


def _elements(answer: TestResponse) -> Iterator[tuple[Element, str]]:
    """Give each element of a page's body with what a person reads in it."""
    page = tinyhtml5.parse(answer.get_data(as_text=True), namespace_html_elements=False)
    for element in page.find("body").iter():
        if element.tag not in {"script", "style", "svg"}:
            yield element, " ".join("".join(element.itertext()).split())


def saying(answer: TestResponse, words: str) -> list[str]:
    """Return the whole text of each innermost element that says some words, in order.

    ``== ["..."]`` holds the whole sentence, and that it stands there once; ``in`` would be
    content with a part of another.
    """
    elements = [(it, text) for it, text in _elements(answer) if words in text]
    saying = {id(it) for it, _ in elements}
    return [text for it, text in elements if not any(id(child) in saying for child in it)]


def rows_of(answer: TestResponse) -> list[str]:
    """Return what a person reads in each row of the tables of a page."""
    rows = [it for it, _ in _elements(answer) if it.tag == "tr"]
    return [" ".join(" ".join(row.itertext()).split()) for row in rows]


def faults_of(answer: TestResponse) -> list[str]:
    """Return what the summary on top of a form says is wrong."""
    summaries = [it for it, _ in _elements(answer) if it.get("class") == "summary"]
    return [" ".join("".join(li.itertext()).split()) for it in summaries for li in it.iter("li")]


def refusal(answer: TestResponse) -> tuple[int, str]:
    """Return the status of a refused request and the reason it gives, as a page or as JSON.

    The reason tells a refusal that was meant from an address that was mistyped.
    """
    if answer.is_json:
        return answer.status_code, answer.json["error"]["text"]
    page = tinyhtml5.parse(answer.get_data(as_text=True), namespace_html_elements=False)
    card = page.find(".//main//section/div")
    texts = [it.text or "" for it in card if it.tag in {"h1", "p"} and not it.get("class")]
    return answer.status_code, texts[-1]
