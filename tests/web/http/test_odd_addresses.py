"""Signs in addresses that no link of ours has, and that a database may refuse: an answer, never an error."""

import re
from contextlib import closing
from urllib.parse import quote

import pytest
from werkzeug.routing import BaseConverter, IntegerConverter

from tests.browsing import make_member, sign_in
from tests.factories import trip
from tripplanner.domain.access import SYSTEM
from tripplanner.paths import HOME
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write

ODD = ("\0", "9" * 400, "x" * 3000 + "\U0010ffff")
#: What our pages ask for behind the question mark.
_ASKED = re.compile(r'args\.(?:get|getlist)\(\s*"(\w+)"|args\["(\w+)"\]')


@pytest.fixture
def school(app):
    """A trip, and the browser of an administrator who leads it."""
    with app.app_context(), write(db.session()) as session:
        trip_id = importing.add(session, trip(), SYSTEM).trip_id
    office = sign_in(app.test_client(), "administrator")
    make_member(app, trip_id, office.actor, "leader")
    app.config["PROPAGATE_EXCEPTIONS"] = False
    return office, trip_id


def asked_for():
    found = set()
    for path in (HOME / "tripplanner" / "web").rglob("*.py"):
        for names in _ASKED.findall(path.read_text("utf-8")):
            found |= set(names) - {""}
    return sorted(found)


def asked(office, address):
    with closing(office.get(address)) as came:
        return came.status_code


def variables(rule):
    return {name: it for name, it in rule._converters.items() if isinstance(it, BaseConverter)}


def test_odd_signs_in_any_variable_get_an_answer(app, school):
    office, trip_id = school
    failed = []
    for rule in app.url_map.iter_rules():
        names = variables(rule)
        if "GET" not in rule.methods or not names:
            continue
        for odd in ODD:
            for changed in names:
                if isinstance(names[changed], IntegerConverter):
                    continue
                address = re.sub(
                    r"<(?:[^:>]+:)?([^>]+)>",
                    lambda it, changed=changed, odd=odd: (
                        quote(odd, safe="")
                        if it[1] == changed
                        else trip_id
                        if it[1] == "trip_id"
                        else "1"
                    ),
                    rule.rule,
                )
                status = asked(office, address)
                failed += [(address[:80], status)] if status >= 500 else []

    assert failed == []


def test_odd_signs_behind_the_question_mark_get_an_answer(app, school):
    office, trip_id = school
    names, failed = asked_for(), []
    assert {"q", "next"} <= set(names)
    for rule in app.url_map.iter_rules():
        if "GET" not in rule.methods or set(rule.arguments) - {"trip_id"}:
            continue
        address = rule.rule.replace("<trip_id>", trip_id)
        query = "&".join(f"{name}=%00{ODD[1]}" for name in names)
        status = asked(office, f"{address}?{query}")
        failed += [(address, status)] if status >= 500 else []

    assert failed == []
