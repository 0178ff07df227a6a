"""Which tests need the browsers' code that is not ours."""

import os

import pytest

from tripplanner.paths import STATIC
from tripplanner.web.rollcall.phone_files import has_reader, has_writer

#: In CI npm exists, so there a missing folder is a failure.
needs_vendor = pytest.mark.skipif(
    not (has_reader(STATIC) and has_writer(STATIC)) and "CI" not in os.environ,
    reason="needs static/vendor/, which ./dev setup fills with npm",
)
