"""What a service found wrong with a form's fields, in a form's own words."""

from collections.abc import Iterable, Iterator

from tripplanner.errors import Fault

#: How the trip file says that something is empty; a form says what to do about it.
_EMPTY = frozenset(
    {
        "This is empty; expected words.",
        "This is empty; expected words in at least one language.",
    }
)


def as_fields(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the faults with those about an empty value in a form's words."""
    for fault in faults:
        if fault.message in _EMPTY or fault.values.get("found") == "“”":
            yield Fault(fault.where, "Fill in this field.")
        else:
            yield fault
