"""The same place by its name."""

import pytest

from tripplanner.domain.places.name_matching import same_name
from tripplanner.domain.text import NO_TEXT, Text


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Text(zh="成都博物馆"), Text(zh="成都 博物馆"), True),
        (Text(zh="成都博物馆"), Text(zh="成都博物馆", en="Chengdu Museum"), True),
        (Text(zh="成都博物馆", en="Museum"), Text(zh="成都博物馆新馆", en="Museum"), False),
        (Text(zh="成都博物馆", en="Chengdu Museum"), Text(en="chengdu  museum"), True),
        (Text(zh="成都博物馆"), Text(en="Chengdu Museum"), False),
        (Text(bo="ཁང"), Text(bo="ཁང"), True),
        (NO_TEXT, NO_TEXT, False),
    ],
)
def test_a_name_is_shared_in_every_language_both_have(one, other, same):
    assert (same_name(one, other), same_name(other, one)) == (same, same)
