"""A day of the plan as a picture: columns of groups, and where each block stands."""

from collections import Counter
from dataclasses import dataclass
from datetime import date as Date  # noqa: N812 -- `date` is a field's name

from tripplanner.domain.clock import DAY
from tripplanner.domain.plan.change import is_overnight
from tripplanner.domain.trip import Stop, Trip

#: How long a stop of unknown end is drawn (minutes).
OPEN_MINUTES = 30
#: The hours a day shows at least; what lies outside stretches it.
FIRST_HOUR, LAST_HOUR = 8, 18


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
    """Return where everything of a day stands.

    Stops at the same time in a column stand side by side; where neighbouring columns hold
    the very same stops, a block spans them. Blocks come in order of time, then column.
    """
    columns = tuple(group.key for group in trip.groups) or ("",)
    stops = sorted(
        (stop for stop in trip.stops if stop.date == date),
        key=lambda stop: (stop.starts, -_drawn_end(stop), stop.key),
    )
    clusters = [
        {
            stop.key: cluster
            for cluster in _clusters(
                [stop for stop in stops if not stop.groups or column in stop.groups]
            )
            for stop in cluster.stops
        }
        for column in columns
    ]
    raw: list[tuple[Stop, int, int, int, int]] = []
    for stop in stops:
        run, last = 0, None
        for index, clustered in enumerate([*clusters, {}]):
            cluster = clustered.get(stop.key)
            if last is not None and cluster != last:
                lane = last.lanes[last.stops.index(stop)]
                raw.append((stop, index - run, run, lane, last.width))
                run = 0
            run += cluster is not None
            last = cluster
    parts = Counter(stop.key for stop, *_ in raw)
    seen: Counter[str] = Counter()
    blocks = []
    for stop, column_index, span, lane, lanes in raw:
        blocks.append(
            Block(
                stop=stop.key,
                column=column_index,
                span=span,
                lane=lane,
                lanes=lanes,
                part=seen[stop.key],
                parts=parts[stop.key],
                starts=stop.starts,
                ends=_drawn_end(stop),
                open_end=_is_open(stop),
            )
        )
        seen[stop.key] += 1
    first = min((stop.starts // 60 for stop in stops), default=FIRST_HOUR)
    last_hour = max((-(-_drawn_end(stop) // 60) for stop in stops), default=LAST_HOUR)
    return DayLayout(
        date=date,
        columns=columns,
        blocks=tuple(blocks),
        first_hour=max(0, min(FIRST_HOUR, first)),
        last_hour=min(DAY // 60, max(LAST_HOUR, last_hour)),
    )


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Stops of one column that hang together in time, and the lane of each."""

    stops: tuple[Stop, ...]
    lanes: tuple[int, ...]

    @property
    def width(self) -> int:
        return max(self.lanes) + 1


def _is_open(stop: Stop) -> bool:
    return stop.ends is None or (stop.ends <= stop.starts and not is_overnight(stop))


def _drawn_end(stop: Stop) -> int:
    if is_overnight(stop):
        return DAY
    if stop.ends is None or stop.ends <= stop.starts:
        return min(DAY, stop.starts + OPEN_MINUTES)
    return stop.ends


def _clusters(stops: list[Stop]) -> list[_Cluster]:
    """Return the clusters of stops sorted by start; each takes the first free lane."""
    clusters: list[_Cluster] = []
    members: list[Stop] = []
    lanes: list[int] = []
    free_at: list[int] = []
    for stop in stops:
        if members and stop.starts >= max(free_at):
            clusters.append(_Cluster(tuple(members), tuple(lanes)))
            members, lanes, free_at = [], [], []
        lane = next((i for i, free in enumerate(free_at) if free <= stop.starts), len(free_at))
        if lane == len(free_at):
            free_at.append(0)
        free_at[lane] = _drawn_end(stop)
        members.append(stop)
        lanes.append(lane)
    if members:
        clusters.append(_Cluster(tuple(members), tuple(lanes)))
    return clusters
