"""Badges and lost-child cards: ten on a sheet of A4, the backs on the next page, mirrored.

A badge shows what a teacher calls the child and the group, and a code that says nothing
to anybody but our own roll call. No surname, no school class, no phone of the family.
One front of each group and one back are laid out; names and codes are stamped.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from markupsafe import Markup

from tripplanner.documents.agenda import call_phone, sending_school
from tripplanner.documents.qr import QUIET
from tripplanner.documents.rendering.environment import FACES, typeset
from tripplanner.documents.rendering.renderer import Limits, Progress
from tripplanner.documents.stamping.stamp import (
    Candidate,
    Imposed,
    Part,
    Placed,
    Slot,
    Stamping,
    put,
    stamp,
)
from tripplanner.domain.code_payloads import badge_payload
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Kind, Place, Pupil, Trip
from tripplanner.errors import NotPrinted

PER_SHEET = 10
_COLUMNS = 2
#: A badge in millimetres, and where the first one lies on A4.
WIDTH, HEIGHT = 90.0, 54.0
_PAGE = 210.0, 297.0
_LEFT, _TOP = 15.0, 13.5
MODULE_MM = 0.8
#: A version 2, level H code holds the 20 characters of every badge.
_MODULES = 25
#: What a name may take, in millimetres, and its type in points.
_NAME_MM, _NAME_PT, _LATIN_PT = 49.0, 30.0, 9.0
#: The back's type in points; smaller where a long address needs it.
_SIZES = (10.0, 9.0, 8.0, 7.0, 6.2)
_SLOTS = (
    Slot("name", (Part("bold", _NAME_PT),), width=_NAME_MM),
    Slot("latin", (Part("regular", _LATIN_PT),), width=_NAME_MM),
    Slot("code", modules=_MODULES),
)
#: The hundred commonest surnames, and the compound ones: only these are left out.
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任"
    "沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
_COMPOUND = ("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐")
_HAN = re.compile(r"[㐀-鿿]+")


@dataclass(frozen=True, slots=True)
class Badges:
    """What badges are printed from. ``tokens`` are the badges' by pupil id (or key).

    ``groups`` limits whose are printed.
    """

    trip: Trip
    language: str = "zh"
    tokens: Mapping[str, str] = field(default_factory=dict)
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Front:
    """The front of one group's badges, the template's sheet ``number``.

    ``hue`` counts the groups, ``letter`` stands on the colour.
    """

    number: int
    group: Text
    hue: int
    letter: str

    def place(self, name: str) -> Markup:
        """Return where a value of a badge goes: ``name``, ``latin`` or ``code``."""
        return put(name, self.number)


@dataclass(frozen=True, slots=True)
class Back:
    """What stands on every back: whom to call, and where the party sleeps."""

    phone: str
    other: str
    school: Text
    hotels: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class BadgesPage:
    """What the templates ``badges.html`` and ``lost_child.html`` may use.

    ``size`` is the back's type in points, ``code_mm`` the side of a code, ``quiet_mm`` what stays light around it.
    """

    trip: Trip
    fronts: tuple[Front, ...]
    back: Back
    size: float = 10.0
    code_mm: float = _MODULES * MODULE_MM
    quiet_mm: float = QUIET * MODULE_MM


def given_name(name: str) -> str:
    """Return what a child is called without the surname, where that is certain.

    Two signs are kept together, as people say them; so is every name that does not begin
    with a known Chinese surname (Tibetan and Qiang names have none).
    """
    if not _HAN.fullmatch(name):
        return name.split(maxsplit=1)[0] if name.split() else name
    if len(name) >= 4 and name.startswith(_COMPOUND):  # noqa: PLR2004 -- two and two signs
        return name[2:]
    return name[1:] if len(name) == 3 and name[0] in _SURNAMES else name  # noqa: PLR2004 -- one and two signs


def back_of(trip: Trip) -> Back:
    """Return what the backs say.

    Raises:
        NotPrinted: if there is no number to call.
    """
    leader = call_phone(trip, ())
    phone = trip.emergency_phone or leader
    if not phone:
        raise NotPrinted(
            "There is no number to call on the back: enter the emergency phone of the trip,"
            " or the lead teacher's."
        )
    beds = {stop.place for stop in trip.stops if stop.kind is Kind.LODGING}
    return Back(
        phone=phone,
        other=leader if leader != phone else "",
        school=sending_school(trip),
        hotels=tuple(it for it in trip.places if it.key in beds),
    )


def badges_pdf(paper: Badges, progress: Progress | None = None) -> bytes:
    """Return the badges as a PDF: a page of fronts, then the page of their backs.

    Every name and every code is read back from the finished file.

    Args:
        paper: whose badges, with their tokens.
        progress: told how many badges are printed, of how many.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if nobody is chosen, there is no number for the back, or a name has a
            character in no font or is too long.
    """
    trip = paper.trip
    order = {group.key: number for number, group in enumerate(trip.groups)}
    chosen = [it for it in trip.pupils if not paper.groups or it.group in paper.groups]
    chosen.sort(key=lambda it: order.get(it.group, len(order)))
    if not chosen:
        raise NotPrinted("There is nobody to print a badge for.")
    keys = tuple(dict.fromkeys(it.group for it in chosen))
    page = BadgesPage(
        trip, tuple(_front(trip, *it, order) for it in enumerate(keys)), back_of(trip)
    )
    sheets = [keys.index(it.group) for it in chosen]
    rows = [_values(paper, pupil) for pupil in chosen]
    what = trip.title.best(paper.language)
    return _stamped(
        _candidates("badges/badges.html", paper.language, page),
        _both_sides(sheets),
        rows,
        what=what,
        progress=progress,
    )


def _front(trip: Trip, number: int, key: str, order: Mapping[str, int]) -> Front:
    hue = order.get(key, -1)
    return Front(
        number,
        group=next((it.name for it in trip.groups if it.key == key), NO_TEXT),
        hue=hue % 6,
        letter=chr(ord("A") + hue) if 0 <= hue < 26 else "",  # noqa: PLR2004 -- letters there are
    )


def _values(paper: Badges, pupil: Pupil) -> list[tuple[str]]:
    name, latin = given_name(pupil.name), pupil.name_latin
    token = paper.tokens[pupil.id or pupil.key]
    shown = latin.split()[-1] if latin.split() and latin != name else ""
    return [(name,), (shown,), (badge_payload(token),)]


def _both_sides(sheets: Sequence[int]) -> tuple[tuple[Placed, ...], ...]:
    """Return fronts and mirrored backs, page by page; the back is the template's last sheet.

    ``sheets`` is the front of each row. Turned over the long edge, the left column of a
    page lies behind the right one of the page before.
    """
    back = max(sheets) + 1
    pages: list[tuple[Placed, ...]] = []
    for first in range(0, len(sheets), PER_SHEET):
        here = range(first, min(first + PER_SHEET, len(sheets)))
        pages.append(tuple(_placed(row, sheets[row], row - first) for row in here))
        pages.append(tuple(_placed(row, back, _mirrored(row - first)) for row in here))
    return tuple(pages)


def _placed(row: int, sheet: int, place: int) -> Placed:
    down, right = divmod(place, _COLUMNS)
    return Placed(row, sheet, _LEFT + WIDTH * right, _TOP + HEIGHT * down)


def _mirrored(place: int) -> int:
    down, right = divmod(place, _COLUMNS)
    return down * _COLUMNS + _COLUMNS - 1 - right


def lost_child_pdf(trip: Trip, language: str, progress: Progress | None = None) -> bytes:
    """Return sheets of ten cards for pockets: what a child does who lost the group.

    There are as many sheets as all pupils need, at least one.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is no number to call.
    """
    made = _candidates("badges/lost_child.html", language, BadgesPage(trip, (), back_of(trip)))
    sheet = tuple(_placed(0, 0, place) for place in range(PER_SHEET))
    pages = (sheet,) * max(1, -(-len(trip.pupils) // PER_SHEET))
    return _stamped(made, pages, what=trip.title.best(language), progress=progress)


def _candidates(template: str, language: str, page: BadgesPage) -> Iterable[Candidate]:
    return (
        Candidate(typeset(template, language, replace(page, size=size)), size=size)
        for size in _SIZES
    )


def _stamped(
    candidates: Iterable[Candidate],
    pages: tuple[tuple[Placed, ...], ...],
    rows: Sequence[Sequence[tuple[str]]] = ((),),
    *,
    what: str,
    progress: Progress | None,
) -> bytes:
    sheets = 1 + max(it.sheet for page in pages for it in page)
    made = stamp(
        candidates,
        Stamping(
            slots=_SLOTS if rows[0] else (),
            faces=FACES,
            sheets=sheets,
            within=(("end", "back"),),
            tagged=False,
        ),
        rows,
        what=what,
        limits=Limits(seconds=60 + 0.1 * len(rows)),
        progress=progress,
        imposed=Imposed(*_PAGE, pages),
    )
    if made is None:
        raise NotPrinted(
            "Where the group sleeps is too long for the back of a badge. Please shorten it."
        )
    return made.pdf
