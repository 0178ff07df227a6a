"""Badges and lost-child cards: ten on a sheet of A4, the backs on the next page, mirrored.

A badge shows what a teacher calls the child and the group, and a code that says nothing
to anybody but our own roll call. No surname, no school class, no phone of the family.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tripplanner.documents.agenda import call_phone, sending_school
from tripplanner.documents.codes import QUIET, form_code
from tripplanner.documents.paper import typeset
from tripplanner.documents.press import press
from tripplanner.domain.codes import badge_payload
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Kind, Place, Pupil, Trip
from tripplanner.errors import NotPrinted
from tripplanner.i18n import catalogue

PER_SHEET = 10
_COLUMNS = 2
MODULE_MM = 0.8
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
class Badge:
    """One badge; ``hue`` counts the groups, ``letter`` stands beside the colour."""

    name: str
    latin: str
    group: Text
    hue: int
    letter: str
    qr: str


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

    ``slots`` are the numbers of a sheet's places, ``mirrored`` the same seen from behind.
    """

    trip: Trip
    sheets: tuple[tuple[Badge, ...], ...]
    back: Back
    side_mm: float
    slots: tuple[int, ...] = tuple(range(PER_SHEET))
    mirrored: tuple[int, ...] = tuple(
        slot - slot % _COLUMNS + (_COLUMNS - 1 - slot % _COLUMNS) for slot in range(PER_SHEET)
    )


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


def badges_pdf(paper: Badges) -> bytes:
    """Return the badges as a tagged PDF: a page of fronts, then the page of their backs.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if nobody is chosen, or there is no number for the back.
    """
    trip = paper.trip
    order = {group.key: number for number, group in enumerate(trip.groups)}
    chosen = [it for it in trip.pupils if not paper.groups or it.group in paper.groups]
    chosen.sort(key=lambda it: order.get(it.group, len(order)))
    if not chosen:
        raise NotPrinted("There is nobody to print a badge for.")
    made = [_badge(paper, pupil, order) for pupil in chosen]
    page = BadgesPage(
        trip,
        tuple(tuple(made[at : at + PER_SHEET]) for at in range(0, len(made), PER_SHEET)),
        back_of(trip),
        (form_code(badge_payload("0" * 16)).modules + 2 * QUIET) * MODULE_MM,
    )
    return press(
        [typeset("badges.html", paper.language, page)], what=trip.title.best(paper.language)
    ).pdf


def _badge(paper: Badges, pupil: Pupil, order: Mapping[str, int]) -> Badge:
    group = next((it.name for it in paper.trip.groups if it.key == pupil.group), NO_TEXT)
    hue = order.get(pupil.group, -1)
    token = paper.tokens[pupil.id or pupil.key]
    label = catalogue(paper.language).gettext("Code of this badge")
    return Badge(
        name=given_name(pupil.name),
        latin=pupil.name_latin,
        group=group,
        hue=hue % 6,
        letter=chr(ord("A") + hue) if 0 <= hue < 26 else "",  # noqa: PLR2004 -- letters there are
        qr=form_code(badge_payload(token)).svg(label),
    )


def lost_child_pdf(trip: Trip, language: str) -> bytes:
    """Return a sheet of ten cards for pockets: what a child does who lost the group.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if there is no number to call.
    """
    page = BadgesPage(trip, (), back_of(trip), 0)
    return press([typeset("lost_child.html", language, page)], what=trip.title.best(language)).pdf
