"""Roll-call events with one line."""

from tripplanner.domain.rollcall.events import Event


def event(number=1, kind="here", pupil="p1", point="bus", **fields):
    """A count of a pupil at boarding, on one phone."""
    defaults = {
        "id": f"{number:032x}",
        "dev": "d1",
        "seq": number,
        "trip": "t",
        "point": point,
        "kind": kind,
        "pupil": pupil,
        "by": "王老师",
        "at": number * 1000,
    }
    return Event(**(defaults | fields))
