"""What stands around every page: the rail, its links, the names of assets."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote

from flask import Flask, current_app, g, request, url_for
from werkzeug.routing import Rule

from tripplanner.domain.access import Action, Actor, UserRole, may
from tripplanner.i18n import HTML_TAGS, LANGUAGES, OWN_NAMES
from tripplanner.web.http import presence
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import OPEN, access_of
from tripplanner.web.http.server_state import server

#: The main parts by address; one that is not built, or not for this reader, is left
#: out. The second table stands in the account menu, the third is what one trip has, in
#: the order of readiness: planning, people and paper, publishing.
SECTION_NAMES = {
    "/trips": "Trips",
    "/places": "Places",
    "/schools": "Schools",
    "/headsets": "Headsets",
    "/rules": "Rules",
}
MORE_NAMES = {
    "/form-words": "Permission form",
    "/users": "Accounts",
    "/system": "System",
}
TRIP_PART_NAMES = {
    "": "Readiness",
    "/plan": "Plan",
    "/places": "Places",
    "/vr": "VR rotation",
    "/people": "People",
    "/forms": "Permission forms",
    "/documents": "Documents",
    "/share": "Share",
    "/rollcall": "Roll call",
    "/journal": "Journal",
}
#: Parts of a trip before which the rail draws a line.
_PART_BEGINS = {"/plan", "/people", "/share"}
#: What the bar under a phone's screen has room for; the rest stands in its menu.
_UNDER_THE_THUMB = {"", "/plan", "/rollcall", "/trips", "/schools"}
#: Pages of a trip that belong to a part with another address.
_WITHIN = {"/checks": "/plan", "/fixes": "/plan", "/rules": "/plan", "/edit": "", "/members": ""}
_PICTURES = {
    "": "ready",
    "/trips": "trip",
    "/places": "place",
    "/schools": "school",
    "/headsets": "headset",
    "/users": "people",
    "/vr": "headset",
    "/forms": "form",
    "/form-words": "form",
    "/documents": "print",
    "/share": "qr",
}
#: Sentences that base.js and file-field.js say, in the reader's language.
SCRIPT_WORDS = (
    "Undo",
    "Close",
    "Show",
    "Hide",
    "Saving …",
    "The server does not answer. Is this computer still on the school network?",
    "You are signed out. Sign in again; what you typed is still here.",
    "This file is larger than %(most)s MB.",
    "Copied",
    "Choose a file",
    "Choose files",
    "No file chosen yet",
    "%(num)d files chosen",
    "too short",
    "easy to guess",
    "good",
    "strong",
)


_ROLE_NAMES = {
    UserRole.ADMINISTRATOR: "Administrator",
    UserRole.TEACHER: "Teacher",
    UserRole.VIEWER: "Viewer",
}


@dataclass(frozen=True, slots=True)
class Link:
    """One entry of a menu; ``begins`` a part of the rail, ``thumb``: shown in a phone's bar."""

    label: str
    url: str
    icon: str
    current: bool
    begins: bool = False
    thumb: bool = False


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """One side of the language switch, named in its own language."""

    name: str
    tag: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """All that ``base.html`` may use besides the page.

    ``rail`` is what stands on the left: the parts of the trip this page is of (``trip`` is its
    address), else those of the server. ``add`` is where a stop is added, if one may be.
    """

    tag: str
    user: Actor | None
    role: str
    rail: tuple[Link, ...]
    trip: str
    add: str
    more: tuple[Link, ...]
    languages: tuple[LanguageLink, ...]
    words: dict[str, str]
    most_bytes: int


def role_text(role: UserRole) -> str:
    """Return what a role is called."""
    return words().gettext(_ROLE_NAMES[role])


def frame() -> Frame:
    """Return the frame of this request's page."""
    if "frame" not in g:
        g.frame = _frame()
    found: Frame = g.frame
    return found


def _frame() -> Frame:
    signed_in = presence.signed_in()
    user = signed_in.actor if signed_in else None
    say = words().gettext
    trip_id = (request.view_args or {}).get("trip_id", "") if user else ""
    parts = trip_parts(trip_id) if trip_id else ()
    plan = next((part.url for part in parts if part.icon == "plan"), "")
    return Frame(
        tag=HTML_TAGS[language()],
        user=user,
        role=role_text(user.role) if user else "",
        rail=parts or _links(SECTION_NAMES),
        trip=parts[0].url if parts else "",
        add=f"{plan}?new=1" if plan and presence.may_here(Action.EDIT_TRIP) else "",
        more=_links(MORE_NAMES),
        languages=tuple(
            LanguageLink(
                OWN_NAMES[code],
                HTML_TAGS[code],
                f"{url_for('home.choose_language', code=code)}?next={quote(_here(), safe='/')}",
                code == language(),
            )
            for code in LANGUAGES
        ),
        words={text: say(text) for text in SCRIPT_WORDS},
        most_bytes=presence.settings().max_upload_bytes,
    )


def _here() -> str:
    """Return the address of this page, or of the start where it cannot be asked for again."""
    if request.method in {"GET", "HEAD"}:
        return request.full_path.rstrip("?")
    rule = request.url_rule
    return request.path if rule is not None and _by_shape().get(_shape(rule.rule)) else "/"


def _shape(address: str) -> str:
    return re.sub(r"<[^>]+>", "<>", address)


def _by_shape() -> dict[str, Rule]:
    """Return the routes one can open, by their address with its variables left open."""
    found = server().pages_by_shape
    if not found:
        found.update(
            (_shape(rule.rule.rstrip("/") or "/"), rule)
            for rule in current_app.url_map.iter_rules()
            if "GET" in (rule.methods or ())
        )
    return found


def _may_open(rule: Rule) -> bool:
    action = access_of(current_app, rule.endpoint)
    if isinstance(action, Action):
        return presence.may_here(action) if rule.arguments else _may(action)
    return action == OPEN


def _may(action: Action) -> bool:
    signed_in = presence.signed_in()
    return may(signed_in.actor if signed_in else None, action)


def _picture(address: str) -> str:
    return _PICTURES.get(address, address.removeprefix("/"))


def _links(names: Mapping[str, str]) -> tuple[Link, ...]:
    routes = _by_shape()
    return tuple(
        Link(
            words().gettext(name),
            address,
            _picture(address),
            _is_within(address),
            thumb=address in _UNDER_THE_THUMB,
        )
        for address, name in names.items()
        if (rule := routes.get(address)) is not None and _may_open(rule)
    )


def _is_within(address: str) -> bool:
    return request.path == address or request.path.startswith(f"{address}/")


def trip_parts(trip_id: str) -> tuple[Link, ...]:
    """Return the parts of one trip that are built and that this reader may open."""
    routes = _by_shape()
    start = f"/trips/{quote(trip_id, safe='')}"
    within = request.path.removeprefix(start)
    here = _WITHIN.get(f"/{within.split('/')[1]}" if within else "", within)
    return tuple(
        Link(
            words().gettext(name),
            f"{start}{end}",
            _picture(end),
            here == end or (bool(end) and here.startswith(f"{end}/")),
            begins=end in _PART_BEGINS,
            thumb=end in _UNDER_THE_THUMB,
        )
        for end, name in TRIP_PART_NAMES.items()
        if (rule := routes.get(f"/trips/<>{end}")) is not None and _may_open(rule)
    )


def start() -> str:
    """Return the address people begin at: the trips, once there are such pages."""
    return "/trips" if "/trips" in _by_shape() else url_for("account.page")


def init_app(app: Flask) -> None:
    """Give the templates the frame."""
    app.add_template_global(frame, "frame")
