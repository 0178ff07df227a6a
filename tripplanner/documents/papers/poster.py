"""The sheet for the door: join the Wi-Fi, then open the plan; both languages at once."""

from dataclasses import dataclass

from tripplanner.documents.qr import code
from tripplanner.documents.rendering.environment import typeset
from tripplanner.documents.rendering.renderer import render
from tripplanner.domain.code_payloads import wifi_payload
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.i18n import LANGUAGES, catalogue


@dataclass(frozen=True, slots=True)
class Poster:
    """What a door poster is printed from.

    ``address`` is what the second code opens; ``opens_plan`` tells whether that is the plan of
    the trip, or only the server's first page. Without ``wifi_name`` there is only that
    one. ``password`` is printed in words, too, for phones that do not join by code.
    """

    title: Text
    address: str
    school: Text = NO_TEXT
    wifi_name: str = ""
    password: str = ""
    hidden: bool = False
    opens_plan: bool = True
    language: str = "zh"


@dataclass(frozen=True, slots=True)
class Step:
    """What to do at one code, in both languages (Chinese, English)."""

    number: int
    qr: str
    does: tuple[str, ...]
    says: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PosterPage:
    """What the template ``poster.html`` may use."""

    poster: Poster
    languages: tuple[str, ...]
    steps: tuple[Step, ...]


def _both(message: str) -> tuple[str, ...]:
    return tuple(catalogue(language).gettext(message) for language in LANGUAGES)


def _label(message: str) -> str:
    return " / ".join(_both(message))


def _steps(poster: Poster) -> tuple[Step, ...]:
    join: tuple[Step, ...] = ()
    if poster.wifi_name:
        payload = wifi_payload(poster.wifi_name, poster.password, hidden=poster.hidden)
        says = [(_label("Wi-Fi name"), poster.wifi_name)]
        if poster.password:
            says.append((_label("Password"), poster.password))
        does = _both("Join the school's Wi-Fi: scan this code with the camera and confirm.")
        join = (Step(1, code(payload).svg(_label("Joins the Wi-Fi")), does, tuple(says)),)
    if poster.opens_plan:
        picture = code(poster.address).svg(_label("Opens the plan"))
        opens = _both("See the plan: this code opens it. Save it as a picture before you leave.")
    else:
        picture = code(poster.address).svg(_label("Opens the server’s first page"))
        opens = _both(
            "For teachers: this code opens the server’s first page. Pupils’ plan has no link yet."
        )
    address = ((_label("Address"), poster.address),)
    return (*join, Step(number=len(join) + 1, qr=picture, does=opens, says=address))


def poster_pdf(poster: Poster) -> bytes:
    """Return the door poster as a tagged PDF on one sheet of A4.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a code does not read back, or rendering failed.
    """
    page = PosterPage(poster, LANGUAGES, _steps(poster))
    html = typeset("poster/poster.html", poster.language, page)
    return render([html], what=poster.title.best(poster.language)).pdf
