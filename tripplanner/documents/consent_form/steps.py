"""In which type and on how many pages the facts of a form are told, the most wanted first.

No body text of a whole form is smaller than 8 points. First the empty space of the side is used, then a
long plan is told more briefly, and what still has no room goes on an annexed page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tripplanner.documents.consent_form.facts import Item, form_items
from tripplanner.documents.consent_form.request import ConsentForms
from tripplanner.documents.sheet import ASKING
from tripplanner.wording.standard_clauses import both

#: No body text is set smaller (points), in any language.
SMALLEST_PT = 8.0
#: English is set smaller than Chinese by this, where it keeps ``SMALLEST_PT``.
_ENGLISH = 0.93
#: The number of the day plan among the points, and those that the front of a form of one
#: side tells in any case: what, when, who.
_PLAN, _FRONT = 3, frozenset({1, 2, 5})


@dataclass(frozen=True, slots=True)
class Step:
    """One way to tell the facts.

    ``size`` of the type in points; ``detail`` as in ``form_items``. ``annex`` is the type
    size of the annexed page, 0 without one; ``whole`` tells all points there. ``blank``
    adds an empty page, so that a double-sided copier begins each form on a new sheet.
    """

    size: float
    detail: int
    annex: float = 0.0
    whole: bool = False
    blank: bool = False

    @property
    def group(self) -> int:
        """Return a number that steps which tell the same words share."""
        return self.detail + 10 * bool(self.annex) + 20 * self.whole

    @property
    def english(self) -> float:
        """Return the size of English beside Chinese, in points."""
        return max(min(SMALLEST_PT, self.size), round(self.size * _ENGLISH, 2))


#: Without an annexed page.
STEPS = (
    Step(9.2, 0),
    Step(8.6, 0),
    Step(8.3, 0),
    Step(8.0, 0),
    Step(8.3, 1),
    Step(8.0, 1),
    Step(8.3, 2),
    Step(8.0, 2),
)


#: Side 1 printed by itself, whose backs go through the printer later: an annexed page
#: would bring fronts and backs out of step.
_ALONE = (Step(7.6, 2), Step(7.0, 2), Step(6.4, 2))


def without_annex(paper: ConsentForms) -> tuple[Step, ...]:
    """Return the ways in which everything stands on the form's own sides."""
    return (*STEPS, *_ALONE) if _is_alone(paper) else STEPS


def _is_alone(paper: ConsentForms) -> bool:
    """Tell whether one side of a form with two is printed by itself."""
    return not paper.geometry.one_sided and len(paper.printed_sides) == 1


def annexed(paper: ConsentForms) -> tuple[tuple[int, tuple[Step, ...]], ...]:
    """Return the ways with annexed pages, by how many pages a form has then: an even number.

    None where no facts are printed, or fronts without their backs.
    """
    if not tells(paper) or _is_alone(paper):
        return ()
    sizes, annexes = (9.2, 8.6, 8.3, SMALLEST_PT), (9.2, SMALLEST_PT)
    if paper.geometry.one_sided:
        fronts = tuple((whole, size) for whole in (False, True) for size in (8.6, SMALLEST_PT))
        return (
            (2, tuple(Step(it, 0, more, whole) for whole, it in fronts for more in annexes)),
            (4, tuple(Step(it, 0, more, whole, True) for whole, it in fronts for more in annexes)),
        )
    moved = [(size, False) for size in sizes] + [(size, True) for size in (8.6, SMALLEST_PT)]
    ways = ((blank, more) for blank in (True, False) for more in annexes)
    steps = [Step(size, 0, more, whole, blank) for blank, more in ways for size, whole in moved]
    # The plan alone is moved before all points are.
    return ((4, tuple(sorted(steps, key=lambda it: (it.whole, -it.size)))),)


def tells(paper: ConsentForms) -> bool:
    """Tell whether the facts are among what is printed."""
    return "1" in paper.printed_sides or (
        paper.geometry.one_sided and ASKING in paper.printed_sides
    )


def front_items(paper: ConsentForms, step: Step) -> tuple[Item, ...]:
    """Return the points told on the form itself; one that was moved says where it is."""
    items = form_items(paper.trip, paper.clauses, detail=step.detail)
    if not step.annex:
        return items
    if not step.whole:
        return tuple(_moved(item) if item.number == _PLAN else item for item in items)
    kept = tuple(item for item in items if item.number in _FRONT)
    more = both("All twelve points stand on the page annexed, which stays with you.")
    return (*kept, Item(0, both("Everything else"), (more,)))


def annex_items(paper: ConsentForms, step: Step) -> tuple[Item, ...]:
    """Return the points told on the annexed page."""
    items = form_items(paper.trip, paper.clauses, detail=step.detail) if step.annex else ()
    return tuple(item for item in items if step.whole or item.number == _PLAN)


def _moved(item: Item) -> Item:
    return Item(item.number, item.heading, (both("On the page annexed, which stays with you."),))


def fronts(paper: ConsentForms, steps: Sequence[Step]) -> dict[Step, tuple[Item, ...]]:
    """Return the points on the form itself by step, each set of points made once."""
    made: dict[tuple[int, bool, bool], tuple[Item, ...]] = {}
    found = {}
    for step in steps:
        key = step.detail, bool(step.annex), step.whole
        if key not in made:
            made[key] = front_items(paper, step)
        found[step] = made[key]
    return found
