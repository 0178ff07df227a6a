"""Blueprints: read the request, call one service, render one page."""

from flask import Flask

from tripplanner.web.account import bp as account
from tripplanner.web.adult import bp as adult
from tripplanner.web.backups import bp as backups
from tripplanner.web.balance import bp as balance
from tripplanner.web.board import bp as board
from tripplanner.web.checks import bp as checks
from tripplanner.web.clauses import bp as clauses
from tripplanner.web.consent import bp as consent
from tripplanner.web.consent_changes import bp as consent_changes
from tripplanner.web.errors import init_app as init_errors
from tripplanner.web.exchanges import bp as exchanges
from tripplanner.web.frame import init_app as init_frame
from tripplanner.web.groups import bp as groups
from tripplanner.web.headsets import bp as headsets
from tripplanner.web.home import bp as home
from tripplanner.web.itinerary import bp as itinerary
from tripplanner.web.jobs import bp as jobs
from tripplanner.web.journal import bp as journal
from tripplanner.web.languages import init_app as init_languages
from tripplanner.web.members import bp as members
from tripplanner.web.offline import bp as offline
from tripplanner.web.partnerships import bp as partnerships
from tripplanner.web.people import bp as people
from tripplanner.web.places import bp as places
from tripplanner.web.plan import bp as plan
from tripplanner.web.plan_live import bp as plan_live
from tripplanner.web.printing import bp as printing
from tripplanner.web.pupil import bp as pupil
from tripplanner.web.pupil_consent import bp as pupil_consent
from tripplanner.web.readiness import bp as readiness
from tripplanner.web.review import bp as review
from tripplanner.web.review_grid import bp as review_grid
from tripplanner.web.rollcall_count import bp as rollcall
from tripplanner.web.rollcall_papers import bp as rollcall_api
from tripplanner.web.roster import bp as roster
from tripplanner.web.rules import bp as rules
from tripplanner.web.scans import bp as scans
from tripplanner.web.schools import bp as schools
from tripplanner.web.security import init_app as init_security
from tripplanner.web.share import bp as share
from tripplanner.web.sign_in import bp as sign_in
from tripplanner.web.system import bp as system
from tripplanner.web.trip_facts import bp as trip_facts
from tripplanner.web.trip_import import bp as trip_import
from tripplanner.web.trip_places import bp as trip_places
from tripplanner.web.trips import bp as trips
from tripplanner.web.trust import bp as trust
from tripplanner.web.users import bp as users
from tripplanner.web.vr import bp as vr
from tripplanner.web.vr_numbers import bp as vr_numbers
from tripplanner.web.vr_print import bp as vr_print
from tripplanner.web.vr_setup import bp as vr_setup

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
    members,
    roster,
    balance,
    groups,
    adult,
    pupil,
    people,
    readiness,
    plan,
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
    trip_places,
    schools,
    partnerships,
    exchanges,
    rules,
    headsets,
    system,
    backups,
    trust,
    rollcall,
    rollcall_api,
    offline,
)


def init_app(app: Flask) -> None:
    """Hang every guard, blueprint and error page on the application."""
    init_languages(app)
    init_security(app)
    init_frame(app)
    init_errors(app)
    for feature in FEATURES:
        app.register_blueprint(feature)
