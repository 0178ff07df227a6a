"""Who may do what."""

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
