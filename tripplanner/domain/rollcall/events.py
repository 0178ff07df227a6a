"""Roll-call events, and what a set of them says: no clock, no order, no place to lose one.

An event is written once and never changed. What is true is a pure function of the *set*
of events: those that others correct are dropped; what is left for one person at one point
either agrees, or is a dispute that people settle. Doubled, late or shuffled deliveries and
wrong clocks can therefore change nothing.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import Any

#: What one event may weigh as JSON, in characters.
MOST_TEXT = 8000
MOST_BODY = 20_000
MOST_CORRECTED = 200
_ID = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[\x21-\x7e]{1,64}")
_MOST_WHOLE = 2**53
_MOST_SEQ = 2**31 - 1
_LONGEST_NAME = 64
_NAMED = ("dev", "trip", "point", "kind", "pupil", "token", "via")
_FREE = ("by", "text")


class Kind(StrEnum):
    """What an event says.

    ``undo`` only takes back what its ``sup`` names; ``point`` adds a place to count at,
    ``late`` says that the rest of the day runs later.
    """

    HERE = "here"
    ABSENT = "absent"
    LEFT = "left"
    NOTE = "note"
    POINT = "point"
    LATE = "late"
    UNDO = "undo"


#: What says where a person is, the one shown first when they disagree.
PRESENCES = (Kind.HERE, Kind.LEFT, Kind.ABSENT)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing somebody noted on one device, for ever.

    ``id`` is 32 random hexadecimal digits, ``seq`` counts from 1 on each device ``dev``.
    ``pupil`` is the pupil's id; a scanned badge nobody resolved has ``token`` instead.
    ``at`` is the device's clock in milliseconds, ``off`` how far the server's was ahead
    of it, None when that was never known. ``sup`` names the events this one corrects.
    ``kind`` is text, since a newer phone may send what this program does not know yet.
    """

    id: str
    dev: str
    seq: int
    trip: str
    point: str
    kind: str
    pupil: str = ""
    token: str = ""
    at: int = 0
    off: int | None = None
    by: str = ""
    via: str = "tap"
    sup: tuple[str, ...] = ()
    text: str = ""

    @property
    def moment_ms(self) -> int:
        """Return when it was, by the server's clock as far as that is known. For display only."""
        return self.at + (self.off or 0)


def read_event(body: object) -> Event | None:
    """Return the event that a JSON object holds, or None when it is not well formed.

    Unknown keys and kinds do not make an event ill formed: what arrives is kept first
    and judged later.
    """
    if not isinstance(body, dict) or not _is_writable(body):
        return None
    words = {
        name: body.get("student" if name == "pupil" else name) or "" for name in (*_NAMED, *_FREE)
    }
    corrected = body.get("sup") or []
    if not (_has_numbers(body) and _has_words(words) and _is_id(body.get("id"))):
        return None
    if not isinstance(corrected, list) or len(corrected) > MOST_CORRECTED:
        return None
    if not all(_is_id(item) for item in corrected):
        return None
    return stored_event(body)


def stored_event(body: Mapping[str, Any]) -> Event:
    """Return the event of a body that ``read_event`` took before."""
    return Event(
        id=body["id"],
        dev=body["dev"],
        seq=body["seq"],
        trip=body.get("trip") or "",
        point=body.get("point") or "",
        kind=body["kind"],
        pupil=body.get("student") or "",
        token=body.get("token") or "",
        at=body.get("at") or 0,
        off=body.get("off"),
        by=body.get("by") or "",
        via=body.get("via") or "",
        sup=tuple(body.get("sup") or ()),
        text=body.get("text") or "",
    )


def _is_writable(body: dict[str, Any]) -> bool:
    try:
        return len(canonical(body).encode()) <= MOST_BODY
    except (TypeError, ValueError, RecursionError):
        return False


def _has_numbers(body: dict[str, Any]) -> bool:
    off, at = body.get("off"), body.get("at")
    return (
        _is_whole(body.get("seq"))
        and 0 < body["seq"] <= _MOST_SEQ
        and (at is None or _is_whole(at))
        and (off is None or _is_whole(off))
    )


def _has_words(words: dict[str, Any]) -> bool:
    return (
        all(isinstance(text, str) for text in words.values())
        and all(len(words[name]) <= _LONGEST_NAME and words[name].isprintable() for name in _NAMED)
        and sum(map(len, words.values())) <= MOST_TEXT
        and all(_NAME.fullmatch(words[name]) for name in ("dev", "kind"))
    )


def write_event(event: Event) -> dict[str, Any]:
    """Return an event as the JSON object that devices exchange."""
    return {
        "id": event.id,
        "dev": event.dev,
        "seq": event.seq,
        "trip": event.trip,
        "point": event.point,
        "student": event.pupil,
        "token": event.token,
        "kind": event.kind,
        "at": event.at,
        "off": event.off,
        "by": event.by,
        "via": event.via,
        "sup": list(event.sup),
        "text": event.text,
        "v": 1,
    }


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST_WHOLE


def _is_id(value: object) -> bool:
    return isinstance(value, str) and _ID.fullmatch(value) is not None


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one person at one point.

    ``kind`` is None when nothing stands (never counted, or every count was corrected).
    ``events`` are those that stand, in an order that depends on nothing but themselves.
    """

    kind: Kind | None
    disputed: bool
    events: tuple[Event, ...]


NOT_COUNTED = Standing(kind=None, disputed=False, events=())


def resolved(events: Iterable[Event], badges: Mapping[str, str]) -> frozenset[Event]:
    """Return the events with the pupil in place of each known badge's token."""
    return frozenset(
        replace(event, pupil=badges[event.token])
        if not event.pupil and event.token in badges
        else event
        for event in events
    )


def standing(events: Iterable[Event]) -> dict[tuple[str, str], Standing]:
    """Return what stands, by point and person (a pupil's id, or ``TP1:`` and an unknown token).

    An event that names others replaces them, wherever it came in between; "here" is shown
    when it is disputed, with every event that stands as the reason.
    """
    every = frozenset(events)
    corrected = {name for event in every for name in event.sup if name != event.id}
    left: dict[tuple[str, str], list[Event]] = {}
    for event in every:
        if event.kind not in PRESENCES or event.id in corrected:
            continue
        person = event.pupil or (f"TP1:{event.token}" if event.token else "")
        if person:
            left.setdefault((event.point, person), []).append(event)
    return {place: _agree(found) for place, found in left.items()}


def _agree(events: list[Event]) -> Standing:
    kinds = {event.kind for event in events}
    shown = next(kind for kind in PRESENCES if kind in kinds)
    # Nearly always there is one, and its content as text is dear.
    ordered = tuple(events) if len(events) == 1 else tuple(sorted(events, key=_by_content))
    return Standing(kind=shown, disputed=len(kinds) > 1, events=ordered)


def _by_content(event: Event) -> tuple[str, str, int, str, str]:
    return (event.id, event.dev, event.seq, event.kind, repr(event))


def notes(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return the notes of incidents that stand, the latest shown time first."""
    every = frozenset(events)
    corrected = {name for event in every for name in event.sup if name != event.id}
    found = [event for event in every if event.kind == Kind.NOTE and event.id not in corrected]
    return tuple(sorted(found, key=lambda event: (-event.moment_ms, _by_content(event))))


def corrections(events: Iterable[Event]) -> dict[str, tuple[str, ...]]:
    """Return which events correct each corrected one, by id."""
    found: dict[str, set[str]] = {}
    for event in events:
        for name in event.sup:
            if name != event.id:
                found.setdefault(name, set()).add(event.id)
    return {name: tuple(sorted(by)) for name, by in found.items()}


def canonical(body: Mapping[str, Any]) -> str:
    """Return the one way to write a body as text; the phone's script writes the same.

    Keys sorted, no blanks, letters as they are: what both sides take the digest of.
    """
    return json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(body: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a body's canonical text in UTF-8, as hexadecimal digits."""
    return sha256(canonical(body).encode()).hexdigest()
