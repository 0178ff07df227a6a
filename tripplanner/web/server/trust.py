"""Trust: the school's own certificate for teachers' devices, and what each device can do."""

from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from tripplanner.documents.qr import code
from tripplanner.domain.access import Action
from tripplanner.domain.code_payloads import wifi_payload
from tripplanner.errors import BadInput, NotFound
from tripplanner.services.server import system
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import write
from tripplanner.store.database.server_settings import put_setting
from tripplanner.web.http.forms import Form
from tripplanner.web.http.https import Secure, is_own_computer
from tripplanner.web.http.languages import words
from tripplanner.web.http.links import base_address
from tripplanner.web.http.presence import may_here
from tripplanner.web.http.security import needs, open_to_all
from tripplanner.web.http.server_state import secure_side
from tripplanner.wording import error_text

bp = Blueprint("trust", __name__, url_prefix="/trust")

#: Words in a browser's own description of itself, and the system they mean.
_SYSTEMS = (
    ("OpenHarmony", "harmony"),
    ("HarmonyOS", "harmony"),
    ("Android", "android"),
    ("iPhone", "ios"),
    ("iPad", "ios"),
    ("Windows", "windows"),
    ("Macintosh", "macos"),
    ("Linux", "linux"),
)
#: What the self-test says; static/js/trust/trust.js shows these.
_SCRIPT_WORDS = {
    "yes": "works",
    "no": "does not work",
    "trusted": (
        "This page is secure, and this device trusts the school's certificate. All four above work"
        " here."
    ),
    "partly": (
        "This page is secure, and this device trusts the school's certificate; but this browser"
        " cannot do all that is listed above."
    ),
    "untrusted": (
        "This page is encrypted, but this device does not trust the certificate yet: nothing can"
        " be kept for offline use. Follow the steps below."
    ),
    "plain": "This is the plain address. Open the secure one to see whether this device trusts it.",
    "alone": "This is the plain address, and there is no secure one at the moment.",
}


@dataclass(frozen=True, slots=True)
class TrustPage:
    """All that ``trust/page.html`` may use."""

    form: Form
    on: bool
    own: bool
    here_secure: bool
    trouble: str
    addresses: tuple[str, ...]
    uncovered: str
    fingerprint: str
    until: str
    system: str
    only: bool
    may_switch: bool
    script_words: dict[str, str]


@dataclass(frozen=True, slots=True)
class CardPage:
    """All that ``trust/card.html`` may use."""

    plain: str
    secure: tuple[str, ...]
    own: bool
    fingerprint: tuple[str, ...]
    wifi_name: str
    wifi_code: Markup
    code: Markup
    secure_code: Markup


@bp.get("")
@open_to_all
def page() -> ResponseReturnValue:
    """Tell how a device comes to trust this server, and test whether it does."""
    side = secure_side() or Secure(0)
    say = words().gettext
    shown = TrustPage(
        form=Form(),
        on=side.listening,
        own=side.root is not None,
        here_secure=request.is_secure,
        trouble="" if side.trouble is None else error_text(side.trouble, words()),
        addresses=tuple(f"{base}/trust" for base in _bases(side)),
        uncovered=", ".join(side.uncovered),
        fingerprint=side.root_fingerprint or side.fingerprint,
        until="" if side.until is None else side.until.date().isoformat(),
        system=_system(),
        only=side.only,
        may_switch=may_here(Action.ADMINISTER_SYSTEM),
        script_words={name: say(text) for name, text in _SCRIPT_WORDS.items()},
    )
    return render_template("server/trust.html", page=shown)


def _bases(side: Secure) -> list[str]:
    if not side.listening:
        return []
    if is_own_computer() and not side.bases():
        return [f"https://localhost:{side.port}"]
    return side.bases()


def _system() -> str:
    agent = request.user_agent.string
    return next((name for word, name in _SYSTEMS if word in agent), "windows")


@bp.get("/authority.crt")
@open_to_all
def certificate() -> Response:
    """Give the school's root certificate, as every system installs it (DER)."""
    from cryptography import x509  # noqa: PLC0415 -- slow import
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415 -- as above

    side = secure_side()
    if side is None or side.root is None:
        raise NotFound("This server has no certificate of its own.")
    root = x509.load_pem_x509_certificate(side.root.read_bytes())
    response = Response(root.public_bytes(Encoding.DER), mimetype="application/x-x509-ca-cert")
    response.headers.set("Content-Disposition", "attachment", filename="trip-planner.crt")
    return response


@bp.get("/worker.js")
@open_to_all
def worker() -> Response:
    """Give a script that does nothing: only a trusting browser takes it as a service worker."""
    return Response("// Only for the self-test of /trust.\n", mimetype="text/javascript")


@bp.get("/card")
@needs(Action.ADMINISTER_SYSTEM)
def card() -> ResponseReturnValue:
    """Show the card for the wall of the office: addresses and fingerprint."""
    side = secure_side() or Secure(0)
    current_url = base_address()
    secure, wifi = tuple(_bases(side)), system.wifi(db.session())
    joins = wifi_payload(wifi.name, wifi.password, hidden=wifi.hidden) if wifi.name else ""
    shown = CardPage(
        plain=current_url,
        secure=secure,
        own=side.root is not None,
        fingerprint=_in_lines(side.root_fingerprint or side.fingerprint),
        wifi_name=wifi.name,
        wifi_code=code(joins).svg(wifi.name) if joins else Markup(),
        code=code(f"{current_url}/trust").svg(f"{current_url}/trust"),
        secure_code=code(secure[0]).svg(secure[0]) if secure else Markup(),
    )
    return render_template("server/trust_card.html", page=shown)


def _in_lines(fingerprint: str) -> tuple[str, ...]:
    """Return a fingerprint in lines of eight bytes, which people compare without losing count."""
    pairs = fingerprint.split(":") if fingerprint else []
    return tuple(":".join(pairs[at : at + 8]) for at in range(0, len(pairs), 8))


@bp.post("/only")
@needs(Action.ADMINISTER_SYSTEM)
def only() -> ResponseReturnValue:
    """Switch sign-in over plain http off, or on again."""
    side = secure_side()
    wanted = request.form.get("only") == "1"
    if wanted and (side is None or not side.listening or not request.is_secure):
        # Whoever switches it off must have shown that the other way works here.
        raise BadInput("Open this page over https first; then you can switch http off.")
    session = db.session()
    with write(session):
        put_setting(session, "https_only", wanted)
    if side is not None:
        side.only = wanted
    say = words().gettext
    flash(
        say("From now on people sign in over https only.")
        if wanted
        else say("People can sign in over http again."),
        "ok",
    )
    return redirect(url_for("trust.page"), 303)
