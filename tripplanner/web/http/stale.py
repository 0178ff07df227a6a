"""Two people saved the same record: both versions side by side, neither lost."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import render_template, request
from flask.typing import ResponseReturnValue

from tripplanner.errors import StaleSave
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import words

#: Shown by their ends only.
_SECRET = frozenset({"id_number"})
_KEPT_BACK = frozenset({"csrf_token", "version"})
_FEW = 8


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that differs: as stored now, and as sent."""

    label: str
    theirs: str
    yours: str


@dataclass(frozen=True, slots=True)
class StalePage:
    """All that ``trips/stale.html`` may use. ``fields`` is what was sent, to send it again."""

    title: str
    differences: list[Difference]
    fields: list[tuple[str, str]]
    version: int
    action: str
    back: str


def both_versions(
    stale: StaleSave, *, labels: Mapping[str, str], version: int, title: str, back: str
) -> ResponseReturnValue:
    """Return the page that shows both versions and offers either; status 409.

    ``labels`` are message ids by field, ``version`` is the one stored now, ``back`` the
    form's own address, where the stored version stands.
    """
    say = words().gettext
    differences = [
        Difference(
            say(labels.get(name, name)),
            _shown(name, stale.theirs.get(name)),
            _shown(name, stale.yours.get(name)),
        )
        for name in dict.fromkeys((*stale.yours, *stale.theirs))
        if stale.theirs.get(name) != stale.yours.get(name)
    ]
    page = StalePage(
        title=title,
        differences=differences,
        fields=[
            (name, value)
            for name, value in request.form.items(multi=True)
            if name not in _KEPT_BACK
        ],
        version=version,
        action=request.path,
        back=back,
    )
    return render_template("trips/stale.html", page=page), 409


def version_of(form: Form) -> int:
    """Return which version of the record the form showed; 0 where it does not say."""
    typed = form.value("version")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0  # noqa: PLR2004 -- fits any counter


def masked(number: str) -> str:
    """Return an identity number as it may stand on a screen others can see."""
    return number if len(number) < _FEW else f"{number[:4]}…{number[-4:]}"


def _shown(name: str, value: object) -> str:
    if isinstance(value, Mapping):
        return " / ".join(filter(None, (_shown("", part) for part in value.values())))
    if isinstance(value, list | tuple):
        return "; ".join(filter(None, (_shown("", part) for part in value)))
    text = "" if value is None else str(value)
    return masked(text) if name in _SECRET else text
