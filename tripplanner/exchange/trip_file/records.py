"""Objects with fields: the codec of a dataclass, from one table of its fields."""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields

from tripplanner.domain.trip import RuleSetting
from tripplanner.exchange.trip_file.codecs import Codec, Flag, Words, too_many, unknown_key
from tripplanner.exchange.trip_file.fault_log import BAD, Json, Log, shown
from tripplanner.exchange.trip_file.line_numbers import pointer
from tripplanner.exchange.trip_file.quantities import Day, Whole


@dataclass(frozen=True, slots=True)
class Field:
    """One key of an object: its name in the file, its codec, and our attribute."""

    name: str
    codec: Codec
    attribute: str = ""
    required: bool = False

    def of(self, value: Json) -> Json:
        """Return the attribute of a record."""
        return getattr(value, self.attribute or self.name)


def need(name: str, codec: Codec, attribute: str = "") -> Field:
    """Return a field that must be there."""
    return Field(name, codec, attribute, required=True)


class Record:
    """The codec of one dataclass."""

    def __init__(self, kind: type, *members: Field, any_of: tuple[str, ...] = ()) -> None:
        """Keep the fields, what each is when left out, and of which one must say something."""
        self.any_of = any_of
        self.kind = kind
        self.fields = members
        self.names = tuple(member.name for member in members)
        self.defaults = {
            field.name: None if field.default is MISSING else field.default
            for field in fields(kind)
        }

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return a record; every faulty field is noted, not only the first."""
        values = self.values(value, where, log)
        return BAD if values is BAD else self.kind(**values)

    def values(self, value: Json, where: str, log: Log) -> Json:
        """Return the constructor's arguments of an object."""
        if not isinstance(value, dict):
            return log.fault(
                where, "Found %(found)s; expected an object in curly brackets.", found=shown(value)
            )
        before = len(log.faults) + log.unlisted
        values = {}
        for name in value:
            if name not in self.names:
                unknown_key(pointer(where, name), name, self.names, log)
        for member in self.fields:
            at = pointer(where, member.name)
            if member.name in value:
                values[member.attribute or member.name] = member.codec.read(
                    value[member.name], at, log
                )
            elif member.required:
                log.fault(at, "This is missing; %(name)s must be given.", name=member.name)
            elif (attribute := member.attribute or member.name) in self.defaults:
                values[attribute] = self.defaults[attribute]
        if self.any_of and not any(value.get(name) for name in self.any_of):
            log.fault(where, "This needs a name or a phone number.")
        return BAD if len(log.faults) + log.unlisted > before else values

    def write(self, value: Json) -> dict[str, Json]:
        """Return the object, without what is as it would be if left out."""
        written = {}
        for member in self.fields:
            own = member.of(value)
            if member.required or own != self.defaults[member.attribute or member.name]:
                plain = member.codec.write(own)
                if member.required or plain not in ({}, "", []):
                    written[member.name] = plain
        return written


class Rules:
    """The object of rule settings: a rule's name to its figures and switches.

    ``figures`` are the known figures per rule; other rules and figures are faults.
    """

    _SWITCHES = (
        Field("off", Flag()),
        Field("reason", Words(5000)),
        Field("source", Words(5000)),
        Field("verified_on", Day()),
    )

    def __init__(self, figures: Mapping[str, Mapping[str, Whole]]) -> None:
        """Keep the known rules and the range of each of their figures."""
        self.figures = figures

    def read(self, value: Json, where: str, log: Log) -> Json:
        """Return the pairs of rule and setting in the order of the file."""
        if not isinstance(value, dict):
            return log.fault(
                where, "Found %(found)s; expected an object in curly brackets.", found=shown(value)
            )
        if len(value) > len(self.figures):
            return too_many(where, len(value), 0, len(self.figures), log)
        pairs = []
        for rule, text in value.items():
            at = pointer(where, rule)
            if rule not in self.figures:
                pairs.append(unknown_key(at, rule, tuple(sorted(self.figures)), log))
                continue
            setting = self._setting(rule, text, at, log)
            pairs.append(BAD if setting is BAD else (rule, setting))
        return BAD if any(pair is BAD for pair in pairs) else tuple(pairs)

    def _setting(self, rule: str, text: Json, where: str, log: Log) -> Json:
        own = tuple(Field(name, codec) for name, codec in self.figures[rule].items())
        values = Record(RuleSetting, *own, *self._SWITCHES).values(text, where, log)
        if values is BAD:
            return BAD
        figures = tuple((name, values.pop(name)) for name in text if name in self.figures[rule])
        return RuleSetting(figures=figures, **values)

    def write(self, value: tuple[tuple[str, RuleSetting], ...]) -> dict[str, Json]:
        """Return the object."""
        switches = Record(RuleSetting, *self._SWITCHES)
        return {
            rule: {**dict(setting.figures), **switches.write(setting)} for rule, setting in value
        }
