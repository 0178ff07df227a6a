"""The student handbook: pages of A5, or a booklet to fold and staple, one for each pupil.

All pages are laid out once, each page only once however many groups share it; a pupil's
name, class, group, code and VR turns are stamped. Nothing else about a pupil is in it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from tripplanner.documents.agenda import call_phone, sending_school
from tripplanner.documents.papers.handbook_pages import Leaf, VrPage, leaves
from tripplanner.documents.qr import side_of
from tripplanner.documents.rendering.environment import FACES, date_span, typeset
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
from tripplanner.domain.people import Group, Pupil
from tripplanner.domain.place import Place
from tripplanner.domain.text import Text
from tripplanner.domain.trip import Kind, Trip
from tripplanner.errors import NotPrinted

#: A page, and the sheet that carries two of them, in millimetres.
WIDTH, HEIGHT = 148.0, 210.0
_SHEET = 297.0
_FOLD = 148.5
_CODE_MM = 23.0
#: Type in points, largest first.
SIZES = (10.2, 9.8, 9.4, 8.9, 8.4, 7.8)
#: So many copies still carry tags for reader programs, where one plan holds for all.
MOST_TAGGED = 3


@dataclass(frozen=True, slots=True)
class VrTurn:
    """One turn of a pupil: wall times, the headset's number, what is seen."""

    starts: str
    ends: str
    headset: int
    what: Text


@dataclass(frozen=True, slots=True)
class VrTurns:
    """The rotation of one VR stop: numbers on the wall table and turns, by pupil key."""

    numbers: Mapping[str, int]
    turns: Mapping[str, tuple[VrTurn, ...]]


@dataclass(frozen=True, slots=True)
class Handbooks:
    """What handbooks are printed from.

    ``trip`` is the plan as pupils see it (``domain.editions.public``); ``pupils`` get one
    each, or none is named and each of ``groups`` (none: all) gets one to copy. ``link``
    and ``links`` by group key go into the code; ``turns`` are by VR stop.
    """

    trip: Trip
    pupils: tuple[Pupil, ...] = ()
    groups: tuple[str, ...] = ()
    language: str = "zh"
    booklet: bool = False
    link: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    turns: Mapping[str, VrTurns] = field(default_factory=dict)
    draft: bool = False


@dataclass(frozen=True, slots=True)
class HandbookPage:
    """What the template ``handbook.html`` may use."""

    trip: Trip
    leaves: tuple[Leaf, ...]
    school: Text
    dates: str
    draft: bool
    phones: tuple[str, ...]
    emergency: str
    leader_phone: str
    hotels: tuple[Place, ...]
    code_mm: float
    size: float = SIZES[0]

    def put(self, name: str, sheet: int = 0) -> Markup:
        """Return where a value goes."""
        return put(name, sheet)


@dataclass(frozen=True, slots=True)
class _Copy:
    """One handbook: whose it is (None: a group's) and of which group."""

    pupil: Pupil | None
    group: str


def handbooks_pdf(paper: Handbooks, progress: Progress | None = None) -> bytes:
    """Return handbooks as a PDF, one after the other.

    Args:
        paper: the plan, whose handbooks, and how they are folded.
        progress: told how many handbooks are printed, of how many.

    Raises:
        MissingPart: if Pango or a font is missing.
        NotPrinted: if the plan does not fit on its pages, or a name has a character in no
            font or is too long.
    """
    copies = _copies(paper)
    stations = _vr_pages(paper)
    bound = {
        group: leaves(paper.trip, group, stations, booklet=paper.booklet)
        for group in dict.fromkeys(copy.group for copy in copies)
    }
    sheets = {leaf: place for place, leaf in enumerate(dict.fromkeys(_all(bound.values())))}
    one_plan = all(len(pages) == len(sheets) for pages in bound.values())
    tagged = one_plan and not paper.booklet and len(copies) <= MOST_TAGGED
    made = stamp(
        (
            Candidate(
                typeset("handbook/handbook.html", paper.language, _page(paper, sheets, size)),
                size=size,
            )
            for size in SIZES
        ),
        Stamping(
            slots=_slots(paper, copies, stations),
            faces=FACES,
            sheets=len(sheets),
            within=tuple((f"end-{place}", f"body-{place}") for place in range(len(sheets))),
            tagged=tagged,
        ),
        [_values(paper, copy, stations) for copy in copies],
        what=paper.trip.title.best(paper.language),
        limits=Limits(cpu_seconds=180 + len(copies) // 3),
        progress=progress,
        imposed=None if tagged else _imposed(paper, copies, bound, sheets),
    )
    if made is None:
        raise NotPrinted(
            "The plan of this trip does not fit on the pages of a handbook: shorten the purpose,"
            " a title or a task."
        )
    return made.pdf


def _all(bound: Iterable[tuple[Leaf, ...]]) -> list[Leaf]:
    return [leaf for pages in bound for leaf in pages]


def _copies(paper: Handbooks) -> list[_Copy]:
    order = {group.key: number for number, group in enumerate(paper.trip.groups)}
    if paper.pupils:
        sorted_ = sorted(paper.pupils, key=lambda pupil: order.get(pupil.group, len(order)))
        return [_Copy(pupil, pupil.group if pupil.group in order else "") for pupil in sorted_]
    keys = [key for key in order if not paper.groups or key in paper.groups]
    return [_Copy(None, key) for key in keys or [""]]


def _vr_pages(paper: Handbooks) -> dict[str, VrPage]:
    keys = [
        stop.key for stop in paper.trip.stops if stop.kind is Kind.VR and stop.key in paper.turns
    ]
    return {
        key: VrPage(
            place,
            max((len(turns) for turns in paper.turns[key].turns.values()), default=1),
            planned=True,
        )
        for place, key in enumerate(keys)
    }


def _page(paper: Handbooks, sheets: Mapping[Leaf, int], size: float) -> HandbookPage:
    trip = paper.trip
    leader = call_phone(trip)
    phones = tuple(dict.fromkeys(name for name in (trip.emergency_phone, leader) if name))
    beds = {stop.place for stop in trip.stops if stop.kind is Kind.LODGING}
    return HandbookPage(
        trip=trip,
        leaves=tuple(sheets),
        school=sending_school(trip),
        dates=date_span(trip.starts, trip.ends, paper.language),
        draft=paper.draft,
        phones=phones,
        emergency=trip.emergency_phone,
        leader_phone=leader,
        hotels=tuple(place for place in trip.places if place.key in beds),
        code_mm=_CODE_MM if paper.link else 0,
        size=size,
    )


def _slots(
    paper: Handbooks, copies: Sequence[_Copy], stations: Mapping[str, VrPage]
) -> tuple[Slot, ...]:
    bold, plain = "bold", "regular"
    slots = [
        Slot("name", (Part(bold, 15), Part(plain, 9, gap=2)), width=58),
        Slot("class", (Part(bold, 12),), width=58),
        Slot("group", (Part(bold, 12),), width=58),
    ]
    if paper.link:
        slots.append(Slot("code", modules=side_of(_link(paper, copies[0].group), "M"), level="M"))
    for page in stations.values():
        slots.append(Slot(f"vr{page.place}-number", (Part(bold, 12),), width=60))
        for line in range(page.lines):
            names = f"vr{page.place}-{line}"
            slots.append(Slot(f"{names}-time", (Part(bold, 11),), width=32))
            slots.append(Slot(f"{names}-unit", (Part(bold, 11),), width=16))
            slots.append(Slot(f"{names}-what", (Part(plain, 10),), width=58))
    return tuple(slots)


def _link(paper: Handbooks, group: str) -> str:
    """Return the link of a group's code, the trip's where they are not all equally long."""
    if {len(link) for link in paper.links.values()} - {len(paper.link)}:
        return paper.link
    return paper.links.get(group, paper.link)


def _values(paper: Handbooks, copy: _Copy, stations: Mapping[str, VrPage]) -> list[tuple[str, ...]]:
    pupil = copy.pupil
    group = next((group for group in paper.trip.groups if group.key == copy.group), None)
    values: list[tuple[str, ...]] = [
        (pupil.name, pupil.name_latin) if pupil else ("", ""),
        (pupil.class_name if pupil else "",),
        (_group_name(group, paper.language),),
    ]
    if paper.link:
        values.append((_link(paper, copy.group),))
    for key, page in stations.items():
        vr_turns = paper.turns[key]
        number = vr_turns.numbers.get(pupil.key, 0) if pupil else 0
        turns = vr_turns.turns.get(pupil.key, ()) if pupil else ()
        values.append((str(number) if number else "",))
        for line in range(page.lines):
            values += _turn(turns[line] if line < len(turns) else None, paper.language)
    return values


def _group_name(group: Group | None, language: str) -> str:
    return group.name.best(language) if group else ""


def _turn(turn: VrTurn | None, language: str) -> list[tuple[str, ...]]:
    if turn is None:
        return [("",), ("",), ("",)]
    return [(f"{turn.starts}–{turn.ends}",), (str(turn.headset),), (turn.what.best(language),)]


def _imposed(
    paper: Handbooks,
    copies: Sequence[_Copy],
    bound: Mapping[str, tuple[Leaf, ...]],
    sheets: Mapping[Leaf, int],
) -> Imposed:
    pages: list[tuple[Placed, ...]] = []
    for row, copy in enumerate(copies):
        mine = [sheets[leaf] for leaf in bound[copy.group]]
        if paper.booklet:
            pages += (
                (
                    Placed(row, mine[left], _FOLD - WIDTH),
                    Placed(row, mine[right], _FOLD),
                )
                for left, right in folded(len(mine))
            )
        else:
            pages += ((Placed(row, sheet),) for sheet in mine)
    return Imposed(_SHEET if paper.booklet else WIDTH, HEIGHT, tuple(pages))


def folded(count: int) -> list[tuple[int, int]]:
    """Return which pages (from 0) lie left and right on each side of a booklet's sheets.

    The sheets are printed on both sides, turned over the short edge, laid on each other,
    folded and stapled in the middle. ``count`` is a multiple of four.
    """
    sides: list[tuple[int, int]] = []
    for sheet in range(count // 4):
        first = 2 * sheet
        sides += [(count - 1 - first, first), (first + 1, count - 2 - first)]
    return sides
