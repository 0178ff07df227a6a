"""Ways that do not fit into the time between two places. ``legs.py`` says which ways."""

from collections.abc import Iterator

from tripplanner.domain.checks.legs import Leg
from tripplanner.domain.checks.view import View
from tripplanner.domain.finding import Finding


def _finding(
    view: View, rule: str, leg: Leg, short_by: int | None, /, **facts: str | int
) -> Finding:
    return view.finding(
        rule,
        (leg.origin, leg.target),
        leg.groups,
        short_by=short_by,
        origin=leg.origin.stop.place,
        target=leg.target.stop.place,
        more=facts,
    )


def too_short(view: View) -> Iterator[Finding]:
    """Yield each way that takes longer than the plan leaves, by how many minutes.

    With an unknown end the longest gap there could be counts: what is too short even
    then is surely too short.
    """
    for leg in view.legs:
        if leg.way is not None and leg.most < leg.way:
            yield _finding(
                view,
                "travel.too_short",
                leg,
                leg.way - leg.most,
                gap=leg.most,
                way=leg.way,
            )


def tight(view: View) -> Iterator[Finding]:
    """Yield each way that fits, but not with the buffer; a way of 0 minutes needs none."""
    buffer = view.figure("travel.tight", "buffer_minutes")
    for leg in view.legs:
        if leg.way and leg.gap is not None and leg.way <= leg.gap < leg.way + buffer:
            yield _finding(view, "travel.tight", leg, None, gap=leg.gap, way=leg.way, buffer=buffer)


def unknown(view: View) -> Iterator[Finding]:
    """Yield each way whose minutes, or whose time in the plan, nobody knows.

    A night between two places is no riddle: with at least ``night_minutes`` between
    two days, an unknown way is left alone. Where only other means than the planned one
    are known, ``means`` and ``known`` (``metro:10``) say which.
    """
    night = view.figure("travel.unknown", "night_minutes")
    for leg in view.legs:
        if leg.way is None:
            if not (leg.overnight and leg.least >= night):
                known = ",".join(f"{mode}:{minutes}" for mode, minutes in leg.others)
                cause = "other_means" if known else "no_way"
                facts: dict[str, str | int] = {"cause": cause}
                if known:
                    facts |= {"means": ",".join(leg.means), "known": known}
                yield _finding(view, "travel.unknown", leg, None, **facts)
        elif leg.gap is None and leg.least < leg.way <= leg.most:
            yield _finding(view, "travel.unknown", leg, None, cause="no_end", way=leg.way)
