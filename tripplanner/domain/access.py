"""Who may do what: one table."""

from dataclasses import dataclass
from enum import StrEnum


class UserRole(StrEnum):
    """What a signed-in person may do on this server."""

    ADMINISTRATOR = "administrator"
    TEACHER = "teacher"
    VIEWER = "viewer"


class Membership(StrEnum):
    """What a person may do with one trip; the leader decides."""

    LEADER = "leader"
    EDITOR = "editor"
    VIEWER = "viewer"


@dataclass(frozen=True, slots=True)
class Actor:
    """The person (or ``system``) on whose behalf something is done."""

    id: str
    name: str
    role: UserRole = UserRole.TEACHER


#: The command line on the server itself: whoever may run it owns the data.
SYSTEM = Actor(id="", name="system", role=UserRole.ADMINISTRATOR)


class Action(StrEnum):
    """Something a person may or may not do."""

    # of one's own
    OWN_ACCOUNT = "own_account"
    # with what the server shares
    SEE_TRIPS = "see_trips"
    ADD_TRIP = "add_trip"
    SEE_PLACES = "see_places"
    EDIT_PLACES = "edit_places"
    SEE_SCHOOLS = "see_schools"
    EDIT_SCHOOLS = "edit_schools"
    SEE_HEADSETS = "see_headsets"
    EDIT_HEADSETS = "edit_headsets"
    SEE_RULES = "see_rules"
    EDIT_RULES = "edit_rules"
    ADMINISTER_USERS = "administer_users"
    ADMINISTER_SYSTEM = "administer_system"
    # with one trip
    VIEW_TRIP = "view_trip"
    EDIT_TRIP = "edit_trip"
    SEE_SENSITIVE = "see_sensitive"
    PRINT_FORMS = "print_forms"
    CALL_ROLL = "call_roll"
    SHARE_TRIP = "share_trip"
    PUBLISH = "publish"
    EXPORT_TRIP = "export_trip"
    OVERRIDE = "override"
    DECIDE_MEMBERS = "decide_members"
    DELETE_TRIP = "delete_trip"


_ALL = frozenset(UserRole)
_STAFF = frozenset({UserRole.ADMINISTRATOR, UserRole.TEACHER})
_ADMINISTRATOR = frozenset({UserRole.ADMINISTRATOR})
_ANY = frozenset(Membership)
_EDITORS = frozenset({Membership.LEADER, Membership.EDITOR})
_LEADER = frozenset({Membership.LEADER})

#: Action -> the roles that may, and (for a trip's actions) the memberships one of
#: which is needed as well. An administrator needs no membership.
TABLE: dict[Action, tuple[frozenset[UserRole], frozenset[Membership] | None]] = {
    Action.OWN_ACCOUNT: (_ALL, None),
    Action.SEE_TRIPS: (_ALL, None),
    Action.ADD_TRIP: (_STAFF, None),
    Action.SEE_PLACES: (_ALL, None),
    Action.EDIT_PLACES: (_STAFF, None),
    Action.SEE_SCHOOLS: (_ALL, None),
    Action.EDIT_SCHOOLS: (_STAFF, None),
    Action.SEE_HEADSETS: (_ALL, None),
    Action.EDIT_HEADSETS: (_STAFF, None),
    Action.SEE_RULES: (_ALL, None),
    Action.EDIT_RULES: (_ADMINISTRATOR, None),
    Action.ADMINISTER_USERS: (_ADMINISTRATOR, None),
    Action.ADMINISTER_SYSTEM: (_ADMINISTRATOR, None),
    Action.VIEW_TRIP: (_ALL, _ANY),
    Action.EDIT_TRIP: (_STAFF, _EDITORS),
    Action.SEE_SENSITIVE: (_STAFF, _EDITORS),
    Action.PRINT_FORMS: (_STAFF, _EDITORS),
    Action.CALL_ROLL: (_STAFF, _EDITORS),
    Action.SHARE_TRIP: (_STAFF, _EDITORS),
    Action.PUBLISH: (_STAFF, _EDITORS),
    Action.EXPORT_TRIP: (_STAFF, _EDITORS),
    Action.OVERRIDE: (_STAFF, _LEADER),
    Action.DECIDE_MEMBERS: (_STAFF, _LEADER),
    Action.DELETE_TRIP: (_STAFF, _LEADER),
}


def is_of_a_trip(action: Action) -> bool:
    """Tell whether the action needs a trip (and a membership in it)."""
    return TABLE[action][1] is not None


def may(actor: Actor | None, action: Action, membership: Membership | None = None) -> bool:
    """Tell whether a person may do something.

    ``actor`` is None for somebody not signed in; ``membership`` is what the person is
    to the trip in question, None for a stranger to it or where no trip is meant.
    """
    if actor is None:
        return False
    roles, memberships = TABLE[action]
    if actor.role not in roles:
        return False
    return memberships is None or actor.role is UserRole.ADMINISTRATOR or membership in memberships
