"""Who may do what, as a table that people can read."""

import pytest

from tripplanner.domain.access import (
    SYSTEM,
    TABLE,
    Action,
    Actor,
    Membership,
    UserRole,
    is_of_a_trip,
    may,
)

PEOPLE = {role: Actor(id=role.value, name=role.value, role=role) for role in UserRole}
#: What a membership opens, role by role: administrators need none.
OPENS = {
    (UserRole.TEACHER, Membership.LEADER): 11,
    (UserRole.TEACHER, Membership.EDITOR): 8,
    (UserRole.TEACHER, Membership.VIEWER): 1,
    (UserRole.VIEWER, Membership.LEADER): 1,
    (UserRole.VIEWER, Membership.EDITOR): 1,
    (UserRole.VIEWER, Membership.VIEWER): 1,
}


def of_trips():
    return [action for action in Action if is_of_a_trip(action)]


def test_every_action_has_its_row():
    assert set(TABLE) == set(Action)


def test_who_is_not_signed_in_may_do_nothing():
    assert [it for it in Action for member in (None, *Membership) if may(None, it, member)] == []


@pytest.mark.parametrize("role", UserRole)
def test_a_stranger_to_a_trip_may_do_nothing_with_it_but_administrators(role):
    open_to = [action for action in of_trips() if may(PEOPLE[role], action)]

    assert open_to == (of_trips() if role is UserRole.ADMINISTRATOR else [])


@pytest.mark.parametrize(("role", "membership"), OPENS)
def test_a_membership_opens_what_its_role_allows(role, membership):
    open_to = [action for action in of_trips() if may(PEOPLE[role], action, membership)]

    assert (len(open_to), Action.VIEW_TRIP in open_to) == (OPENS[role, membership], True)


def test_a_leader_decides_what_an_editor_does_not():
    teacher = PEOPLE[UserRole.TEACHER]
    leads = {it for it in of_trips() if may(teacher, it, Membership.LEADER)}
    edits = {it for it in of_trips() if may(teacher, it, Membership.EDITOR)}

    assert leads - edits == {Action.OVERRIDE, Action.DECIDE_MEMBERS, Action.DELETE_TRIP}
    assert edits - leads == set()


def test_names_and_health_are_hidden_from_viewers():
    viewer = PEOPLE[UserRole.VIEWER]

    assert [may(viewer, Action.SEE_SENSITIVE, member) for member in (None, *Membership)] == [
        False
    ] * 4


@pytest.mark.parametrize(
    "action", [Action.ADMINISTER_USERS, Action.ADMINISTER_SYSTEM, Action.EDIT_RULES]
)
def test_only_administrators_run_the_server(action):
    assert [role for role in UserRole if may(PEOPLE[role], action)] == [UserRole.ADMINISTRATOR]


def test_the_command_line_may_do_everything():
    assert [action for action in Action if not may(SYSTEM, action)] == []
