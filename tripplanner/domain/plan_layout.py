"""A day of the plan as a picture: columns of groups, and where each block stands."""

from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name

from tripplanner.domain.trip import Trip


@dataclass(frozen=True, slots=True)
class Block:
    """One rectangle of a stop: ``span`` columns from ``column``, one lane of ``lanes``.

    A stop whose groups are no neighbours, or which shares only some of its columns with
    another at once, stands in several blocks: ``part`` of ``parts`` (from 0). Its left
    edge is at ``column + lane * span / lanes`` columns and it is ``span / lanes`` wide.
    ``ends`` is where it is drawn to; ``open_end`` tells that the plan says no end (or one
    before the start).
    """

    stop: str
    column: int
    span: int
    lane: int
    lanes: int
    part: int
    parts: int
    starts: int
    ends: int
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class DayLayout:
    """A day's columns (group keys, one empty key if there are no groups) and blocks.

    ``first_hour`` to ``last_hour`` (0 to 24) is what the day shows.
    """

    date: Date
    columns: tuple[str, ...]
    blocks: tuple[Block, ...]
    first_hour: int
    last_hour: int


def day_layout(trip: Trip, date: Date) -> DayLayout:
    """Return where everything of a day stands."""
    raise NotImplementedError
