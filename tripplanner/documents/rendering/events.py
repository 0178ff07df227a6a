"""How a child process of the renderer tells its parent what happens: JSON lines on standard output."""

import json
import sys
from typing import Any


def report(**event: Any) -> None:  # noqa: ANN401 -- JSON values
    """Write one event.

    ``done`` after some parts, ``warning`` where something is not as it should be,
    ``missing`` for a system library, and whatever else a job tells.
    """
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()
