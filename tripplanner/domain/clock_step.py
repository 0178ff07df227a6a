"""Whether a computer's clock can be believed: what a step of it means, and what it must not delete.

A small board without a battery starts in 1970, a flat battery in a PC makes it 2036. Whatever
deletes by date asks here first. A clock that moved on by more than ``FORWARD`` since it was
last believed, or back by more than ``BACK``, is in doubt until somebody confirms the date or
sets the clock right. Plain values in, plain values out; all moments are UTC.
"""

import datetime as dt
from dataclasses import dataclass, replace

#: A computer that was off over a long weekend has not stepped.
FORWARD = dt.timedelta(days=4)
#: Clocks of a school's devices differ by minutes; a day is no accident.
BACK = dt.timedelta(days=1)
#: Backups from before a step stay at least so long after the date was confirmed.
HOLD = dt.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Step:
    """The clock said ``found`` where about ``expected`` was due; open until ``confirmed``."""

    expected: dt.datetime
    found: dt.datetime
    confirmed: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ClockRecord:
    """What is remembered of the clock.

    ``seen`` is the latest moment that was believed. Records up to ``disregarded`` that lie in
    the future were made by a wrong clock and prove nothing. ``steps`` are those that still
    matter: the open one is the last.
    """

    seen: dt.datetime
    disregarded: dt.datetime | None = None
    steps: tuple[Step, ...] = ()

    @property
    def doubt(self) -> Step | None:
        """Return the step that nobody has confirmed yet, or None."""
        return self.steps[-1] if self.steps and self.steps[-1].confirmed is None else None


def observe(
    record: ClockRecord | None,
    now: dt.datetime,
    newest: dt.datetime | None,
    *,
    earliest: dt.datetime,
    elapsed: dt.timedelta = dt.timedelta(0),
) -> ClockRecord:
    """Return the record after one look at the clock.

    ``newest`` is the moment of the newest record and backup, None without any; ``earliest`` is
    when the program was written: no clock before it is right. ``elapsed`` is how long a
    monotonic clock ran since the last look, so that a doubted clock can prove itself right.
    """
    proof = None if newest is None or _is_disregarded(record, newest, now) else newest
    if record is None:
        record = ClockRecord(seen=proof or max(now, earliest))
    doubt = record.doubt
    if doubt is not None:
        # What was written since then bears the doubted clock's date, so it proves nothing.
        expected = doubt.expected + elapsed
        if not _has_stepped(expected, now, earliest):
            # The clock was set right. What was written meanwhile is from no time at all.
            return ClockRecord(
                seen=max(now, earliest),
                disregarded=_latest(record.disregarded, newest),
                steps=_standing(record.steps[:-1], now),
            )
        return replace(record, steps=(*record.steps[:-1], replace(doubt, expected=expected)))
    expected = max(filter(None, (record.seen, proof)))
    steps = _standing(record.steps, now)
    if _has_stepped(expected, now, earliest):
        return replace(record, steps=(*steps, Step(max(expected, earliest), now)))
    return replace(record, seen=max(record.seen, now), steps=steps)


def confirm(record: ClockRecord, now: dt.datetime, newest: dt.datetime | None) -> ClockRecord:
    """Return the record after somebody who knows said that the clock is right now."""
    steps = tuple(
        it if it.confirmed is not None else replace(it, confirmed=now)
        for it in record.steps
        # What was confirmed in a future that turned out to be none holds nothing any more.
        if it.confirmed is None or it.confirmed <= now
    )
    return ClockRecord(seen=now, disregarded=_latest(record.disregarded, newest), steps=steps)


def believed(record: ClockRecord | None, now: dt.datetime) -> dt.datetime:
    """Return the moment by which things may be deleted: never later than what is believed."""
    doubt = None if record is None else record.doubt
    return now if doubt is None else min(now, doubt.expected)


def protects(record: ClockRecord | None, made_at: dt.datetime, now: dt.datetime) -> bool:
    """Tell whether a backup of that moment must stay as it is for now.

    Those made since the step by the clock as it now runs come and go as ever; the others are
    from before it, or from the future of a clock that went back.
    """
    if record is None:
        return False
    return any(
        (it.confirmed is None or now < it.confirmed + HOLD) and not it.found <= made_at <= now
        for it in record.steps
    )


def _has_stepped(expected: dt.datetime, now: dt.datetime, earliest: dt.datetime) -> bool:
    return now > expected + FORWARD or now < max(expected, earliest) - BACK


def _is_disregarded(record: ClockRecord | None, newest: dt.datetime, now: dt.datetime) -> bool:
    return (
        record is not None
        and record.disregarded is not None
        and now + BACK < newest <= record.disregarded
    )


def _standing(steps: tuple[Step, ...], now: dt.datetime) -> tuple[Step, ...]:
    return tuple(it for it in steps if it.confirmed is None or now < it.confirmed + HOLD)


def _latest(*moments: dt.datetime | None) -> dt.datetime | None:
    return max((it for it in moments if it is not None), default=None)
