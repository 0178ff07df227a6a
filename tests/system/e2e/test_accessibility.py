"""Every main page in a real browser: no barrier, nothing to scroll sideways for."""

import re

import pytest

from tests.browsing import add_user
from tests.services.publishing.test_editions import published
from tests.system.e2e.live import days_ahead, settled, violations
from tripplanner.domain.access import SYSTEM
from tripplanner.exchange.trip_file.demonstration import demonstration
from tripplanner.services.accounts.sign_in import make_link
from tripplanner.services.lifecycle import importing
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.editions import shares_of

#: Pages with a test of their own (plan, people) are looked at there, at all widths and languages.
OF_A_TRIP = ["", "/plan", "/checks", "/people", "/people/groups", "/places", "/rules", "/forms"]
OF_A_TRIP += ["/forms/words", "/forms/chase"]
OF_A_TRIP += ["/documents", "/share", "/journal", "/edit", "/members"]
OF_THE_SERVER = ["/trips", "/trips/import", "/places", "/places/new", "/schools", "/headsets"]
OF_THE_SERVER += [
    "/form-words",
    "/rules",
    "/rules/adults.ratio",
    "/users",
    "/users/invite",
    "/system",
    "/account",
]
OF_NOBODY = ["/sign-in", "/nothing-here"]


@pytest.fixture
def trip_id(app):
    """The demonstration trip, stored."""
    with app.app_context(), write(db.session()) as session:
        return importing.add(session, demonstration(days_ahead(0)), SYSTEM).trip_id


def wrong_with(page, addresses, hide=""):
    """Return what is wrong with each page: barriers as it is, and too wide at 320 px."""
    found = {}
    for address in addresses:
        page.goto(address)
        settled(page)
        troubles = violations(page)
        size = page.viewport_size
        page.set_viewport_size({"width": 320, "height": 640})
        if page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0:
            troubles.append("has to be scrolled sideways at 320 px")
        page.set_viewport_size(size)
        if troubles:
            found[re.sub(hide or "$^", "…", address)] = troubles
    return found


@pytest.mark.parametrize(("width", "language"), [(1280, "zh"), (390, "en")])
def test_no_page_has_a_barrier(app, desk, trip_id, width, language):
    add_user(app, "administrator", "lin")
    page = desk.page("lin", width=width, language=language)

    found = wrong_with(page, [f"/trips/{trip_id}{end}" for end in OF_A_TRIP], hide=trip_id)
    found |= wrong_with(page, OF_THE_SERVER)

    assert found == {}
    assert page.troubles == []


@pytest.mark.parametrize(("width", "language"), [(1280, "en"), (390, "zh")])
def test_no_page_before_sign_in_has_a_barrier(app, desk, width, language):
    with app.app_context(), write(db.session()) as session:
        welcome = make_link(session, purpose="first", now=utc_now())
    context = desk.browser.new_context(
        viewport={"width": width, "height": 900}, base_url=desk.address, locale=language
    )

    found = wrong_with(context.new_page(), [welcome, *OF_NOBODY], hide=r"/welcome/\S+")

    assert found == {}


def test_a_pupils_page_has_no_barrier_in_either_language_and_scheme(app, desk, trip_id):
    with app.app_context():
        published(db.session(), trip_id)
        path = f"/s/{next(link.token for link in shares_of(db.session(), trip_id))}"
    found = {}
    for scheme in ("light", "dark"):
        context = desk.browser.new_context(
            viewport={"width": 390, "height": 844}, base_url=desk.address, color_scheme=scheme
        )
        page = context.new_page()
        found |= wrong_with(page, [f"{path}?lang=zh&{scheme}", f"{path}?lang=en&{scheme}"])

    assert found == {}
