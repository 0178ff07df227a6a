"""Which shared record a file means: the same school, place or headset by its name."""

from tripplanner.domain.person_names import folded_name
from tripplanner.domain.text import LANGUAGES, Text


def plain(name: str) -> str:
    """Return a name without what people write differently: width, case, spaces, dots."""
    return folded_name(name)


def same_name(text: Text, other: Text) -> bool:
    """Tell whether two texts share a name in a language both have.

    A language in which they differ speaks against it: branches of one museum may
    share a loose English name.
    """
    shared = [name for name in LANGUAGES if text.of(name) and other.of(name)]
    return bool(shared) and all(plain(text.of(name)) == plain(other.of(name)) for name in shared)
