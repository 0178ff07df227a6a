"""How much the tests of faults and of invented examples try: little in ``./dev test``, much in ``./dev faults``."""

import os
from typing import TypeVar

Amount = TypeVar("Amount")
NIGHTLY = os.environ.get("TRIPPLANNER_TEST_FAULTS") == "nightly"


def size(small: Amount, nightly: Amount) -> Amount:
    """Return how often, or which of them, by what is run."""
    return nightly if NIGHTLY else small


def tell(request, **counts: object) -> None:
    """Keep the counts of a fault test for the table that ``./dev faults`` prints."""
    request.node.user_properties.extend(counts.items())
