"""What changed since parents signed, and whether their consent outlives it.

Some changes always need a new signature: another day, another place, another headset,
another question. Others a person weighs: a return an hour later, a typing error corrected.
Until somebody has, nobody may rely on the old signature: what is not known is no pass.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from tripplanner.domain.consent.snapshot import Agreed

#: Texts at least that much alike (0 to 1) may be the same words with a typing error corrected.
ALIKE = 0.85
#: A word more or less of these turns a sentence round, however little else changes.
_NEGATIONS = re.compile(
    r"[不未勿免非无無没沒别別]|\b(?:not?|never|none|without|unless|except|\w+n['’]t)\b",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


class Part(StrEnum):
    """What of a form has changed."""

    UNKNOWN = "unknown"
    DATES = "dates"
    ASSEMBLY = "assembly"
    RETURN = "return"
    PLACE_ADDED = "place_added"
    PLACE_GONE = "place_gone"
    PLACE_MOVED = "place_moved"
    TRANSPORT = "transport"
    OPERATOR = "operator"
    INSURANCE = "insurance"
    COST = "cost"
    VR_ADDED = "vr_added"
    VR_GONE = "vr_gone"
    HEADSET = "headset"
    TURN = "turn"
    QUESTION_ADDED = "question_added"
    QUESTION_GONE = "question_gone"
    QUESTION = "question"
    DATA = "data"
    DATA_KEPT = "data_kept"
    CLAUSE = "clause"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is another than on a printed form.

    ``subject`` names the place, headset, question or clause. ``before`` and ``after`` are
    JSON as in ``Agreed``. ``forced`` changes void a consent whatever anybody says.
    """

    part: Part
    subject: str = ""
    before: Any = None
    after: Any = None
    forced: bool = False

    @property
    def key(self) -> str:
        """Return a digest by which a decision about exactly this change is found again."""
        text = json.dumps(
            [self.part, self.subject, self.before, self.after], sort_keys=True, ensure_ascii=False
        )
        return hashlib.sha256(text.encode()).hexdigest()[:32]


class Standing(StrEnum):
    """Whether what was signed on a version still holds."""

    HOLDS = "holds"
    UNDECIDED = "undecided"
    VOID = "void"


def standing(changes: Iterable[Difference], verdicts: Mapping[str, bool]) -> Standing:
    """Return whether a version holds in spite of its changes.

    Args:
        changes: what is another now than on that version.
        verdicts: by a change's key whether consents are kept.
    """
    open_ones = False
    for change in changes:
        keeps = verdicts.get(change.key)
        if change.forced or keeps is False:
            return Standing.VOID
        open_ones = open_ones or keeps is None
    return Standing.UNDECIDED if open_ones else Standing.HOLDS


def differences(before: Agreed, now: Agreed, cost_percent: int) -> tuple[Difference, ...]:
    """Return what changed since a form was printed, in the order of the form.

    ``cost_percent`` is by how much the price may rise before a new signature is a must.
    A price that falls, less data and a translation that is added are no changes.
    """
    if not before.known:
        return (Difference(Part.UNKNOWN),)
    return (*_of_facts(before.facts, now.facts, cost_percent), *_of_words(before, now))


def _of_facts(
    before: Mapping[str, Any], now: Mapping[str, Any], cost_percent: int
) -> Iterator[Difference]:
    if before["dates"] != now["dates"]:
        yield Difference(Part.DATES, "", before["dates"], now["dates"], forced=True)
    for part, name in ((Part.ASSEMBLY, "assembly"), (Part.RETURN, "return")):
        if before.get(name) != now.get(name):
            yield Difference(part, "", before.get(name), now.get(name))
    yield from _of_places(before["places"], now["places"])
    if added := sorted(set(now["transport"]) - set(before["transport"])):
        yield Difference(Part.TRANSPORT, "", before["transport"], added)
    for part, name in ((Part.OPERATOR, "operator"), (Part.INSURANCE, "insurance")):
        if compare(before[name], now[name]) is not Wording.SAME:
            yield Difference(part, "", before[name], now[name])
    yield from _of_cost(before["cost"], now["cost"], cost_percent)
    yield from _of_vr(before, now)
    kept, longer = before["delete_on"], now["delete_on"]
    if kept is not None and (longer is None or longer > kept):
        yield Difference(Part.DATA_KEPT, "", kept, longer, forced=True)


def _of_places(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    for key, place in now.items():
        known = before.get(key)
        if known is None or compare(known["name"], place["name"]) is Wording.OTHER:
            yield Difference(Part.PLACE_ADDED, key, known, place, forced=True)
        elif known["days"] != place["days"]:
            yield Difference(Part.PLACE_MOVED, key, known, place)
    for key, place in before.items():
        if key not in now:
            yield Difference(Part.PLACE_GONE, key, place, None)


def _of_cost(
    before: Mapping[str, Any], now: Mapping[str, Any], cost_percent: int
) -> Iterator[Difference]:
    if before["currency"] != now["currency"]:
        yield Difference(Part.COST, "", before, now, forced=True)
    elif now["each"] > before["each"]:
        much = now["each"] * 100 > before["each"] * (100 + cost_percent)
        yield Difference(Part.COST, "", before, now, forced=much)


def _of_vr(before: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[Difference]:
    if now["vr"] and not before["vr"]:
        yield Difference(Part.VR_ADDED, "", False, True, forced=True)
        return
    if before["vr"] and not now["vr"]:
        yield Difference(Part.VR_GONE, "", True, False)
        return
    for model, facts in now["headsets"].items():
        known = before["headsets"].get(model)
        if known is None or known["min_age"] != facts["min_age"]:
            yield Difference(Part.HEADSET, model, known, facts, forced=True)
        elif facts["turn"] > known["turn"]:
            yield Difference(Part.TURN, model, known["turn"], facts["turn"])


def _of_words(before: Agreed, now: Agreed) -> Iterator[Difference]:
    for name in now.asked:
        # Headsets that are new say already why VR is asked about.
        if name not in before.asked and (name != "vr" or before.facts["vr"]):
            values = dict(now.texts.get(f"ask.{name}", {}))
            yield Difference(Part.QUESTION_ADDED, name, None, values, forced=True)
    for name in before.asked:
        if name not in now.asked and (name != "vr" or now.facts["vr"]):
            yield Difference(
                Part.QUESTION_GONE, name, dict(before.texts.get(f"ask.{name}", {})), None
            )
    names = sorted({*before.texts, *now.texts})
    for name in names:
        part = _part(name, before, now)
        old, new = dict(before.texts.get(name, {})), dict(now.texts.get(name, {}))
        wording = compare(old, new)
        if part is None or wording is Wording.SAME:
            continue
        never_small = part in {Part.QUESTION, Part.DATA} and not name.endswith(".help")
        yield Difference(part, name, old, new, forced=never_small and wording is Wording.OTHER)


def _part(name: str, before: Agreed, now: Agreed) -> Part | None:
    """Return what a clause counts as; None for words that nobody signs."""
    family, _, rest = name.partition(".")
    if family == "ask":
        both = rest.partition(".")[0]
        return Part.QUESTION if both in before.asked and both in now.asked else None
    if family == "vr":
        return Part.CLAUSE if before.facts["vr"] and now.facts["vr"] else None
    return {"privacy": Part.DATA, "risk": Part.CLAUSE, "refund": Part.CLAUSE}.get(family)


class Wording(StrEnum):
    """How much one wording differs from another."""

    SAME = "same"
    LIKE = "like"
    OTHER = "other"


def compare(before: Mapping[str, str], after: Mapping[str, str]) -> Wording:
    """Return how much a text changed, in the languages that had it before.

    Words of a language that is added say nothing new to who signed without them. ``LIKE``
    is at most a typing error; a figure or a "not" that comes or goes never is.
    """
    if not before:
        return Wording.OTHER if after else Wording.SAME
    worst = Wording.SAME
    for language, old in before.items():
        found = _compare_words(old, after.get(language, ""))
        if found is Wording.OTHER:
            return found
        worst = Wording.LIKE if Wording.LIKE in {worst, found} else worst
    return worst


def _compare_words(old: str, new: str) -> Wording:
    if "".join(old.split()) == "".join(new.split()):
        return Wording.SAME
    for telling in (_NEGATIONS, _FIGURES):
        if sorted(map(str.lower, telling.findall(old))) != sorted(
            map(str.lower, telling.findall(new))
        ):
            return Wording.OTHER
    alike = SequenceMatcher(None, old, new, autojunk=False).ratio()
    return Wording.LIKE if alike >= ALIKE else Wording.OTHER
