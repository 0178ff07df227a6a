"""Every rule as data: its level, its figures with unit and default, and where they come from.

Figures are settings, not constants: a school changes them at ``/rules``, a trip in
its file. Confidence says how sure we are of a source: ``A`` primary text read, ``B``
a page that quotes it, ``C`` recalled and *to be confirmed by the school*, ``own`` our
own choice of what a teacher would expect. ``docs/rules.md`` says the same in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from tripplanner.domain.finding import Level
from tripplanner.domain.people import HEALTH_FLAGS
from tripplanner.domain.trip import RuleSetting

#: The day the sources below were read.
READ_ON = date(2026, 11, 23)

OWN = "tripplanner: what a teacher would expect"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a rule.

    ``unit`` is ``minutes``, ``clock`` (minutes since midnight), ``days``, ``pupils``, ``people``,
    ``years``, ``percent`` or ``switch`` (1 for yes, 0 for no); a sensible value lies from ``least`` to ``most``.
    """

    name: str
    default: int
    unit: str
    least: int = 0
    most: int = 1440


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the contract."""

    id: str
    level: Level
    figures: tuple[Figure, ...] = ()
    source: str = OWN
    verified_on: date | None = None
    confidence: str = "own"

    @property
    def family(self) -> str:
        """Return the part before the dot: ``time``, ``travel``, ``opening``, ..."""
        return self.id.partition(".")[0]

    @property
    def to_be_confirmed(self) -> bool:
        """Tell whether the school has yet to confirm the figures."""
        return self.confidence == "C"


_COACH = "《道路旅客运输企业安全管理规范》第38条"
_MAKERS = "the headset’s maker, as recorded with the headset"


_ALL = (
    Rule("time.overlap", Level.BLOCK),
    Rule("time.backwards", Level.BLOCK),
    Rule("travel.too_short", Level.BLOCK),
    Rule("travel.tight", Level.WARN, (Figure("buffer_minutes", 10, "minutes", most=240),)),
    Rule("travel.unknown", Level.UNVERIFIED, (Figure("night_minutes", 240, "minutes"),)),
    Rule("opening.closed", Level.BLOCK),
    Rule("opening.last_entry", Level.BLOCK),
    Rule("opening.unknown", Level.UNVERIFIED),
    Rule("calendar.holiday", Level.WARN),
    Rule("capacity.place", Level.BLOCK),
    Rule("booking.open", Level.WARN),
    Rule("booking.late", Level.WARN),
    Rule(
        "adults.ratio",
        Level.BLOCK,
        (Figure("pupils_per_adult", 20, "pupils", least=1, most=100),),
        source="LB/T 054-2016, replaced by LB/T 054-2025; the clause was not seen",
        verified_on=READ_ON,
        confidence="C",
    ),
    Rule(
        "adults.fragile",
        Level.WARN,
        source="OEAP National Guidance 4.3b: plan for one adult falling ill",
        verified_on=READ_ON,
        confidence="A",
    ),
    Rule("adults.double_booked", Level.BLOCK),
    Rule(
        "adults.no_safety_officer",
        Level.WARN,
        source="LB/T 054-2016, replaced by LB/T 054-2025; the clause was not seen",
        verified_on=READ_ON,
        confidence="C",
    ),
    Rule("people.no_group", Level.BLOCK),
    Rule("people.no_contact", Level.BLOCK),
    Rule("people.twice", Level.BLOCK),
    Rule(
        "people.birth_unlikely",
        Level.UNVERIFIED,
        (
            Figure("youngest", 3, "years", most=18),
            Figure("oldest", 21, "years", least=5, most=120),
        ),
    ),
    Rule(
        "day.no_meal",
        Level.WARN,
        (Figure("window_from", 660, "clock"), Figure("window_to", 810, "clock")),
    ),
    Rule("day.too_long", Level.WARN, (Figure("max_minutes", 720, "minutes", least=60),)),
    Rule(
        "coach.driving",
        Level.BLOCK,
        (
            Figure("continuous_minutes", 240, "minutes", least=1),
            Figure("night_minutes", 120, "minutes", least=1),
            Figure("rest_minutes", 20, "minutes", least=1),
            Figure("day_minutes", 480, "minutes", least=1),
            Figure("night_from", 1320, "clock"),
            Figure("night_to", 360, "clock"),
        ),
        source=_COACH,
        verified_on=READ_ON,
        confidence="B",
    ),
    Rule("vr.min_age", Level.BLOCK, source=_MAKERS, confidence="A"),
    Rule(
        "vr.health",
        Level.BLOCK,
        tuple(Figure(flag, 1, "switch", most=1) for flag in HEALTH_FLAGS),
        source=_MAKERS,
        confidence="B",
    ),
    Rule("vr.too_long", Level.BLOCK, source=_MAKERS, confidence="A"),
    Rule("vr.no_rest", Level.BLOCK, source=_MAKERS, confidence="A"),
    Rule("vr.does_not_fit", Level.BLOCK),
    Rule(
        "vr.before_coach",
        Level.WARN,
        (Figure("gap_minutes", 30, "minutes"),),
        source="a headset manual: symptoms can show hours later",
        verified_on=READ_ON,
        confidence="B",
    ),
    Rule("vr.headsets_elsewhere", Level.BLOCK),
    Rule("consent.not_cleared", Level.BLOCK, (Figure("days_before", 3, "days", most=60),)),
    Rule("consent.changed", Level.WARN, (Figure("cost_percent", 10, "percent", most=100),)),
)

#: Every rule by its id, in the order of the contract.
RULES: Mapping[str, Rule] = MappingProxyType({rule.id: rule for rule in _ALL})


def _defaults() -> dict[tuple[str, str], int]:
    return {(rule.id, figure.name): figure.default for rule in _ALL for figure in rule.figures}


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures that hold for one trip: ours, then the school's, then the trip's.

    Make one with ``Figures.of``.
    """

    values: Mapping[tuple[str, str], int] = field(default_factory=_defaults)
    off: frozenset[str] = frozenset()
    settings: Mapping[str, RuleSetting] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        school: Mapping[str, RuleSetting] | None = None,
        trip: Mapping[str, RuleSetting] | None = None,
    ) -> "Figures":
        """Return the effective figures; the trip's word goes before the school's.

        A rule is off when either switches it off. Rules and figures that we do not
        know are left aside: refusing them is the business of whoever reads the input.
        """
        values = _defaults()
        off: set[str] = set()
        given: dict[str, RuleSetting] = {}
        for settings in (school or {}, trip or {}):
            for rule, setting in settings.items():
                if rule not in RULES:
                    continue
                given[rule] = setting
                if setting.off:
                    off.add(rule)
                for name, value in setting.figures:
                    if (rule, name) in values:
                        values[rule, name] = value
        return cls(MappingProxyType(values), frozenset(off), MappingProxyType(given))

    def figure(self, rule: str, name: str) -> int:
        """Return one figure, in the unit that ``RULES`` names.

        Raises:
            KeyError: if the rule has no such figure.
        """
        return self.values[rule, name]

    def is_on(self, rule: str) -> bool:
        """Tell whether a rule is checked."""
        return rule not in self.off

    def level(self, rule: str) -> Level:
        """Return how bad a finding of the rule is."""
        return RULES[rule].level

    def source(self, rule: str) -> tuple[str, date | None]:
        """Return where the figures come from and when that was checked."""
        setting = self.settings.get(rule)
        if setting is not None and setting.source:
            return setting.source, setting.verified_on
        return RULES[rule].source, RULES[rule].verified_on


DEFAULT_FIGURES = Figures()
