"""Badges and lost-child cards: ten on a sheet of A4, the backs on the next page, mirrored.

A badge shows what a teacher calls the child and the group, and a code that says nothing
to anybody but our own roll call. No surname that is certain, no school class, no phone of the family.
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
from tripplanner.domain.group_signs import signs_of
from tripplanner.domain.people import Pupil
from tripplanner.domain.place import Place
from tripplanner.domain.text import NO_TEXT, Text
from tripplanner.domain.trip import Kind, Trip
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
    # Down to 5 pt, some forty letters: one long name must not stop everybody's badges.
    Slot("name", (Part("bold", _NAME_PT),), width=_NAME_MM, least=1 / 6),
    Slot("latin", (Part("regular", _LATIN_PT),), width=_NAME_MM),
    Slot("code", modules=_MODULES),
)
#: The hundred commonest surnames and the compound ones, with their spelling in Latin letters.
_SPELT = (
    "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun 马Ma 朱Zhu 胡Hu 郭Guo "
    "何He 高Gao 林Lin 罗Luo 郑Zheng 梁Liang 谢Xie 宋Song 唐Tang 许Xu 韩Han 冯Feng 邓Deng 曹Cao 彭Peng "
    "曾Zeng 肖Xiao 田Tian 董Dong 袁Yuan 潘Pan 于Yu 蒋Jiang 蔡Cai 余Yu 杜Du 叶Ye 程Cheng 苏Su 魏Wei 吕Lü "
    "丁Ding 任Ren 沈Shen 姚Yao 卢Lu 姜Jiang 崔Cui 钟Zhong 谭Tan 陆Lu 汪Wang 范Fan 金Jin 石Shi 廖Liao "
    "贾Jia 夏Xia 韦Wei 付Fu 方Fang 白Bai 邹Zou 孟Meng 熊Xiong 秦Qin 邱Qiu 江Jiang 尹Yin 薛Xue 闫Yan "
    "段Duan 雷Lei 侯Hou 龙Long 史Shi 陶Tao 黎Li 贺He 顾Gu 毛Mao 郝Hao 龚Gong 邵Shao 万Wan 钱Qian 严Yan "
    "覃Qin 武Wu 戴Dai 莫Mo 孔Kong 向Xiang 汤Tang 欧阳Ouyang 上官Shangguan 司马Sima 诸葛Zhuge 东方Dongfang "
    "皇甫Huangfu 尉迟Yuchi 公孙Gongsun 慕容Murong 令狐Linghu"
)
_SURNAMES = dict(re.findall(r"([㐀-鿿]+)(\w+?)(?: |$)", _SPELT))
#: Signs of those with which Tibetan names, written in Chinese, begin too (白玛, 罗布, 任青, 江措).
_TIBETAN_TOO = frozenset("白罗任江金夏贾石向高")
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

    ``hue`` is the number of the group's colour, ``letter`` stands on it.
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


def shown_names(pupil: Pupil) -> tuple[str, str]:
    """Return the two lines of a badge: the name, and the name in Latin letters if it has one.

    One rule for both: a Chinese surname is left out where it is certain, of both names alike;
    a name of which it is not certain stays whole. It is certain where the Latin name has the
    surname as a word of its own, or where no Tibetan name begins with that sign.
    """
    name, latin = " ".join(pupil.name.split()), " ".join(pupil.name_latin.split())
    if latin.casefold() == name.casefold():
        latin = ""
    han = name.replace(" ", "")
    surname = _surname(han)
    spelt = _SURNAMES.get(surname, "").casefold()
    words = latin.split()
    rest = [word for word in words if word.casefold() != spelt]
    certain = surname and (len(rest) == len(words) - 1 if words else surname not in _TIBETAN_TOO)
    if not certain:
        return name, latin
    return han.removeprefix(surname), " ".join(rest)


def _surname(han: str) -> str:
    """Return the surname of a Chinese name that would leave two signs; else nothing."""
    if not _HAN.fullmatch(han):
        return ""
    return next(
        (han[:size] for size in (2, 1) if len(han) == size + 2 and han[:size] in _SURNAMES), ""
    )


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
    page = BadgesPage(trip, tuple(_front(trip, *it) for it in enumerate(keys)), back_of(trip))
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


def _front(trip: Trip, number: int, key: str) -> Front:
    sign = signs_of(trip.groups).get(key)
    return Front(
        number,
        group=next((it.name for it in trip.groups if it.key == key), NO_TEXT),
        hue=sign.number if sign else 0,
        letter=sign.letter if sign else "",
    )


def _values(paper: Badges, pupil: Pupil) -> list[tuple[str]]:
    name, latin = shown_names(pupil)
    token = paper.tokens[pupil.id or pupil.key]
    return [(name,), (latin,), (badge_payload(token),)]


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
        limits=Limits(cpu_seconds=60 + len(rows) // 10),
        progress=progress,
        imposed=Imposed(*_PAGE, pages),
    )
    if made is None:
        raise NotPrinted(
            "Where the group sleeps is too long for the back of a badge. Please shorten it."
        )
    return made.pdf
