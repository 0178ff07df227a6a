"""People as a grid of cells: paste a block from Excel, type rows, change many at once, save.

The whole grid is one form: it works without a script, with a field to paste into. A script
adds pasting into any cell, the keyboard, and faults in the cells while one types.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from tripplanner.domain.access import Action
from tripplanner.domain.people import Gender, Role
from tripplanner.errors import Fault, Faults, StaleSave
from tripplanner.exchange.roster import adult_grid
from tripplanner.exchange.roster import grid as pupil_grid
from tripplanner.services.trips import grid, lists
from tripplanner.services.trips.grid import Outcome, Row
from tripplanner.store.database.base import db, utc_now
from tripplanner.store.database.engine import write
from tripplanner.store.loading import row_of
from tripplanner.store.people import AdultRow, PupilRow
from tripplanner.web.http import presence
from tripplanner.web.http.field_faults import as_fields
from tripplanner.web.http.forms import Form
from tripplanner.web.http.languages import language, words
from tripplanner.web.http.security import needs, wants_json
from tripplanner.web.people.people import Head, head
from tripplanner.wording import fault_text, gender_name, role_name
from tripplanner.wording.roster_words import column_name

bp = Blueprint("grid", __name__, url_prefix="/trips/<trip_id>/people")

#: So many rows of people who are on the trip stand in the grid, and so many empty ones below.
MOST_SHOWN, BLANK = 200, 8
_ADULT_COLUMNS = {"name": "Name", "role": "Role", "phone": "Phone", "groups": "Groups"}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``more`` columns are shown once they hold something."""

    name: str
    label: str
    more: bool
    options: str


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells in the order of the columns, and what is wrong with them by column."""

    key: str
    version: int
    cells: tuple[str, ...]
    faults: Mapping[str, str] = field(default_factory=dict)
    doubts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GridPage:
    """All that ``people/grid.html`` may use."""

    head: Head
    form: Form
    kind: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    options: tuple[tuple[str, tuple[str, ...]], ...]
    address: str
    back: str
    total: int
    shown: int
    wrong: int
    new_groups: tuple[str, ...]
    left_out: int


class _Pupils:
    """The grid of pupils."""

    kind = "pupils"
    columns = pupil_grid.COLUMNS
    group_column = "group"

    def names(self, session: Session, trip_id: str) -> dict[str, str]:
        """Return what groups and sexes are called in the cells."""
        return _group_names(session, trip_id) | {str(it): gender_name(it, words()) for it in Gender}

    def stored(self, session: Session, trip_id: str) -> list[Row]:
        """Return the pupils of the trip as rows."""
        names = self.names(session, trip_id)
        found = [it.to_domain() for it in lists.rows(session, PupilRow, trip_id)]
        return [Row(pupil_grid.cells_of(it, names), it.key, it.version) for it in found]

    def judge(self, session: Session, trip_id: str, rows: Sequence[Row]) -> tuple[Outcome, ...]:
        """Return what would come of rows."""
        return grid.pupils(session, trip_id, rows, self.names(session, trip_id), utc_now())

    def pasted(self, session: Session, trip_id: str, text: str) -> pupil_grid.Pasted:
        """Return where a block belongs."""
        on = grid.school_day(row_of(session, trip_id).header(), utc_now())
        return pupil_grid.pasted(text, grid.groups_of(session, trip_id), on)

    def save(
        self, session: Session, trip_id: str, found: Sequence[tuple[Row, Outcome]]
    ) -> tuple[int, int]:
        """Keep the rows."""
        return grid.save_pupils(session, trip_id, found, presence.actor())

    def heads(self) -> tuple[Column, ...]:
        """Return the columns as they are shown."""
        options = {"group": "groups", "class": "classes", "gender": "genders"}
        return tuple(
            Column(it, column_name(it, words()), it in pupil_grid.MORE, options.get(it, ""))
            for it in self.columns
        )


class _Adults:
    """The grid of adults."""

    kind = "adults"
    columns = adult_grid.COLUMNS
    group_column = "groups"

    def stored(self, session: Session, trip_id: str) -> list[Row]:
        """Return the adults of the trip as rows."""
        names = _group_names(session, trip_id)
        return [
            Row(
                {
                    "name": it.name,
                    "role": role_name(it.role, words()),
                    "phone": it.phone,
                    "groups": "、".join(names.get(key, key) for key in it.groups),
                },
                it.key,
                it.version,
            )
            for it in lists.rows(session, AdultRow, trip_id)
        ]

    def judge(self, session: Session, trip_id: str, rows: Sequence[Row]) -> tuple[Outcome, ...]:
        """Return what would come of rows."""
        roles = {role_name(it, words()).casefold(): it.value for it in Role}
        return grid.adults(session, trip_id, rows, roles)

    def pasted(self, session: Session, trip_id: str, text: str) -> pupil_grid.Pasted:
        """Return where a block belongs."""
        return adult_grid.pasted_adults(text, grid.groups_of(session, trip_id))

    def save(
        self, session: Session, trip_id: str, found: Sequence[tuple[Row, Outcome]]
    ) -> tuple[int, int]:
        """Keep the rows."""
        return grid.save_adults(session, trip_id, found, presence.actor())

    def heads(self) -> tuple[Column, ...]:
        """Return the columns as they are shown."""
        options = {"role": "roles", "groups": "groups"}
        return tuple(
            Column(it, words().gettext(_ADULT_COLUMNS[it]), more=False, options=options.get(it, ""))
            for it in self.columns
        )


_Kind = _Pupils | _Adults


def _kind(name: str) -> _Kind:
    return _Adults() if name == "adults" else _Pupils()


def _group_names(session: Session, trip_id: str) -> dict[str, str]:
    return {it.key: it.name.best(language()) or it.key for it in grid.groups_of(session, trip_id)}


@bp.get("/grid/<any(pupils, adults):name>")
@needs(Action.EDIT_TRIP)
def show(trip_id: str, name: str) -> ResponseReturnValue:
    """Show the people of the trip as cells, with empty rows below."""
    kind, session = _kind(name), db.session()
    stored = kind.stored(session, trip_id)
    page = _page(trip_id, kind, stored[:MOST_SHOWN], (), total=len(stored))
    return render_template("people/grid.html", page=page)


@bp.post("/grid/<any(pupils, adults):name>")
@needs(Action.EDIT_TRIP)
def save(trip_id: str, name: str) -> ResponseReturnValue:
    """Keep the rows; those with faults stay in the grid with the fault in the cell.

    ``act`` is ``save`` (all or nothing), ``good`` (rows without faults), ``paste`` (put a
    pasted block into the grid) or ``check`` (say what is wrong).
    """
    kind, session = _kind(name), db.session()
    act, rows, left_out = request.form.get("act", "save"), _typed(kind), 0
    if act == "paste":
        block = kind.pasted(session, trip_id, request.form.get("paste", ""))
        left_out = len(block.left_out)
        rows = [it for it in rows if it.key or not it.empty]
        rows += [Row(_placed(kind, trip_id, it, block.by_column)) for it in block.rows]
    try:
        with write(session):
            if act in {"save", "good"} and request.form.get("make_groups"):
                named = _new_groups(
                    kind, kind.judge(session, trip_id, rows), rows, session, trip_id
                )
                grid.add_groups(session, trip_id, named, language(), presence.actor())
            found = list(zip(rows, kind.judge(session, trip_id, rows), strict=True))
            wrong = [it for it in found if it[1].faults]
            if act in {"paste", "check"} or (wrong and act == "save"):
                session.rollback()
                return _again(trip_id, kind, found, act, left_out)
            new, changed = kind.save(session, trip_id, [it for it in found if not it[1].faults])
    except StaleSave:
        session.rollback()
        flash(
            words().gettext(
                "Somebody else changed one of these people meanwhile. Nothing was saved; what you typed is"
                " still here: compare it with the list and save again."
            ),
            "warn",
        )
        fresh = {it.key: it.version for it in kind.stored(session, trip_id)}
        rows = [Row(it.cells, it.key, fresh.get(it.key, it.version)) for it in rows]
        found = list(zip(rows, kind.judge(session, trip_id, rows), strict=True))
        return _again(trip_id, kind, found, "save", 0)
    _say_saved(new, changed)
    if wrong:
        return _again(trip_id, kind, wrong, "good", 0)
    return redirect(
        url_for("people.adults" if kind.kind == "adults" else "people.index", trip_id=trip_id), 303
    )


@bp.post("/grid/<any(pupils, adults):name>/paste")
@needs(Action.EDIT_TRIP)
def paste(trip_id: str, name: str) -> ResponseReturnValue:
    """Say where the cells of a pasted block belong, for the script."""
    kind, session = _kind(name), db.session()
    try:
        block = kind.pasted(session, trip_id, request.form.get("text", ""))
    except Faults as faults:
        return {"error": {"status": 422, "text": fault_text(faults.faults[0], words())}}, 422
    return {
        "by_column": block.by_column,
        "rows": [
            dict(it) if not block.by_column else _placed(kind, trip_id, it, by_column=True)
            for it in block.rows
        ],
        "left_out": [fault_text(it, words()) for it in block.left_out],
    }


def _typed(kind: _Kind) -> list[Row]:
    """Return the rows of the posted form: every column is a list, one entry a row."""
    keys = request.form.getlist("key")
    versions = request.form.getlist("version")
    columns = {it: request.form.getlist(f"c.{it}") for it in kind.columns}
    rows = []
    for at, key in enumerate(keys):
        cells = {
            name: (texts[at] if at < len(texts) else "").replace("\0", "")[:2000]
            for name, texts in columns.items()
        }
        version = versions[at] if at < len(versions) else ""
        rows.append(Row(cells, key, int(version) if version.isdecimal() else 0))
    return rows


def _placed(
    kind: _Kind,
    trip_id: str,
    cells: Mapping[str, str],
    by_column: bool,  # noqa: FBT001 -- private
) -> dict[str, str]:
    """Return a pasted row by the grid's columns; groups by their names."""
    if not by_column:
        cells = {
            kind.columns[int(at)]: text for at, text in cells.items() if int(at) < len(kind.columns)
        }
    placed = dict(cells)
    names = _group_names(db.session(), trip_id)
    if placed.get(kind.group_column) in names:
        placed[kind.group_column] = names[placed[kind.group_column]]
    return placed


def _again(
    trip_id: str, kind: _Kind, found: Sequence[tuple[Row, Outcome]], act: str, left_out: int
) -> ResponseReturnValue:
    rows, outcomes = [it for it, _ in found], [it for _, it in found]
    if wants_json():
        return {
            "rows": [{"faults": _texts(it.faults), "doubts": _texts(it.doubts)} for it in outcomes],
            "new_groups": _new_groups(kind, outcomes, rows, db.session(), trip_id),
        }
    page = _page(trip_id, kind, rows, outcomes, total=len(rows), left_out=left_out)
    return render_template("people/grid.html", page=page), 422 if act == "save" else 200


def _new_groups(
    kind: _Kind, outcomes: Sequence[Outcome], rows: Sequence[Row], session: Session, trip_id: str
) -> list[str]:
    """Return the groups that cells name and the trip does not have."""
    known = {it.casefold() for it in _group_names(session, trip_id).values()}
    named: dict[str, None] = {}
    for row, outcome in zip(rows, outcomes, strict=True):
        if kind.group_column in outcome.faults:
            text = row.cells.get(kind.group_column, "")
            for part in text.replace(",", "、").replace("，", "、").split("、"):
                if part.strip() and part.strip().casefold() not in known:
                    named.setdefault(part.strip()[:60])
    return list(named)


def _texts(faults: Mapping[str, Fault]) -> dict[str, str]:
    return {
        name: fault_text(next(iter(as_fields([fault]))), words()) for name, fault in faults.items()
    }


def _page(
    trip_id: str,
    kind: _Kind,
    rows: Sequence[Row],
    outcomes: Sequence[Outcome],
    *,
    total: int,
    left_out: int = 0,
) -> GridPage:
    session = db.session()
    names = _group_names(session, trip_id)
    judged = list(outcomes) or [Outcome() for _ in rows]
    lines = [
        Line(
            row.key,
            row.version,
            tuple(row.cells.get(it, "") for it in kind.columns),
            _texts(outcome.faults),
            _texts(outcome.doubts),
        )
        for row, outcome in zip(rows, judged, strict=True)
    ]
    blank = Line("", 0, ("",) * len(kind.columns))
    classes = sorted({row.cells.get("class", "") for row in rows} - {""})
    say = words()
    back = "people.adults" if kind.kind == "adults" else "people.index"
    form, wrong = Form(), sum(bool(it.faults) for it in lines)
    return GridPage(
        head=head(session, trip_id),
        form=form,
        kind=kind.kind,
        columns=kind.heads(),
        lines=(*lines, *[blank] * BLANK),
        options=(
            ("groups", tuple(names.values())),
            ("classes", tuple(classes)),
            ("genders", tuple(gender_name(it, say) for it in Gender)),
            ("roles", tuple(role_name(it, say) for it in Role)),
        ),
        address=url_for("grid.save", trip_id=trip_id, name=kind.kind),
        back=url_for(back, trip_id=trip_id),
        total=total,
        shown=len(rows),
        wrong=wrong,
        new_groups=tuple(_new_groups(kind, judged, rows, session, trip_id)),
        left_out=left_out,
    )


def _say_saved(new: int, changed: int) -> None:
    say = words().ngettext
    if new or not changed:
        flash(say("%(num)d person added.", "%(num)d people added.", new) % {"num": new}, "ok")
    if changed:
        text = say("%(num)d person changed.", "%(num)d people changed.", changed)
        flash(text % {"num": changed}, "ok")
