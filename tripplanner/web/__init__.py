"""Blueprints: read the request, call one service, render one page."""

from flask import Flask

from tripplanner.web.consent.changes import bp as consent_changes
from tripplanner.web.consent.clauses import bp as clauses
from tripplanner.web.consent.pupil_consent import bp as pupil_consent
from tripplanner.web.consent.review import bp as review
from tripplanner.web.consent.review_grid import bp as review_grid
from tripplanner.web.consent.scans import bp as scans
from tripplanner.web.consent.views import bp as consent
from tripplanner.web.http.errors import init_app as init_errors
from tripplanner.web.http.frame import init_app as init_frame
from tripplanner.web.http.languages import init_app as init_languages
from tripplanner.web.http.security import init_app as init_security
from tripplanner.web.http.server_state import ServerState, put_server
from tripplanner.web.http.static_files import init_app as init_static_files
from tripplanner.web.people.adult import bp as adult
from tripplanner.web.people.balance import bp as balance
from tripplanner.web.people.grid import bp as grid
from tripplanner.web.people.groups import bp as groups
from tripplanner.web.people.members import bp as members
from tripplanner.web.people.people import bp as people
from tripplanner.web.people.pupil import bp as pupil
from tripplanner.web.people.roster import bp as roster
from tripplanner.web.places.exchanges import bp as exchanges
from tripplanner.web.places.holidays import bp as holidays
from tripplanner.web.places.partnerships import bp as partnerships
from tripplanner.web.places.places import bp as places
from tripplanner.web.places.schools import bp as schools
from tripplanner.web.plan.checks import bp as checks
from tripplanner.web.plan.fixes import bp as fixes
from tripplanner.web.plan.journal import bp as journal
from tripplanner.web.plan.legs import bp as legs
from tripplanner.web.plan.live import bp as plan_live
from tripplanner.web.plan.place_picker import bp as place_picker
from tripplanner.web.plan.views import bp as plan
from tripplanner.web.rollcall.count import bp as rollcall
from tripplanner.web.rollcall.papers import bp as rollcall_api
from tripplanner.web.rollcall.phone import bp as offline
from tripplanner.web.rotation.headsets import bp as headsets
from tripplanner.web.rotation.live_board import bp as board
from tripplanner.web.rotation.numbers import bp as vr_numbers
from tripplanner.web.rotation.printing import bp as vr_print
from tripplanner.web.rotation.setup import bp as vr_setup
from tripplanner.web.rotation.views import bp as vr
from tripplanner.web.server.account import bp as account
from tripplanner.web.server.backups import bp as backups
from tripplanner.web.server.clock import bp as clock
from tripplanner.web.server.keep_key import bp as keep_key
from tripplanner.web.server.sign_in import bp as sign_in
from tripplanner.web.server.system import bp as system
from tripplanner.web.server.trust import bp as trust
from tripplanner.web.server.users import bp as users
from tripplanner.web.sharing.itinerary import bp as itinerary
from tripplanner.web.sharing.jobs import bp as jobs
from tripplanner.web.sharing.printing import bp as printing
from tripplanner.web.sharing.share import bp as share
from tripplanner.web.trips.copying import bp as trip_copy
from tripplanner.web.trips.deletion import bp as deletion
from tripplanner.web.trips.editing import bp as trip_facts
from tripplanner.web.trips.home import bp as home
from tripplanner.web.trips.importing import bp as trip_import
from tripplanner.web.trips.places import bp as trip_places
from tripplanner.web.trips.readiness import bp as readiness
from tripplanner.web.trips.rules import bp as rules
from tripplanner.web.trips.templates import bp as plan_templates
from tripplanner.web.trips.trips import bp as trips

#: Every feature that has screens. Each of its routes says who may use it, with
#: ``@needs(Action...)`` or ``@open_to_all`` from ``tripplanner.web.security``.
FEATURES = (
    home,
    sign_in,
    account,
    users,
    trips,
    trip_import,
    trip_facts,
    trip_copy,
    plan_templates,
    deletion,
    members,
    roster,
    grid,
    balance,
    groups,
    adult,
    pupil,
    people,
    readiness,
    plan,
    fixes,
    legs,
    place_picker,
    plan_live,
    checks,
    journal,
    jobs,
    printing,
    vr,
    vr_setup,
    vr_print,
    vr_numbers,
    board,
    clauses,
    consent,
    consent_changes,
    scans,
    review,
    review_grid,
    pupil_consent,
    share,
    itinerary,
    places,
    holidays,
    trip_places,
    schools,
    partnerships,
    exchanges,
    rules,
    headsets,
    system,
    clock,
    backups,
    keep_key,
    trust,
    rollcall,
    rollcall_api,
    offline,
)


def init_app(app: Flask, state: ServerState) -> None:
    """Hang the server's state, every guard, blueprint and error page on the application."""
    put_server(app, state)
    init_languages(app)
    init_security(app)
    init_frame(app)
    init_static_files(app)
    init_errors(app)
    for feature in FEATURES:
        app.register_blueprint(feature)
