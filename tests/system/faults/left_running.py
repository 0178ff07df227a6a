"""Asked for by test_interrupted.py: everything that tests start, and then no end."""

import os
import threading
from pathlib import Path

from tests.serving import Served
from tests.system.e2e.phoenix import Phoenix
from tripplanner.documents.rendering.renderer import render

PAGE = (
    '<!doctype html><html lang="en-GB"><head><title>Test</title></head><body>a page</body></html>'
)


def test_everything_is_running(database_url, tmp_path):
    """Never ends by itself."""
    instance = tmp_path / "data"
    instance.mkdir()
    server = Served(instance)
    phoenix = Phoenix(tmp_path / "phoenix")
    (tmp_path / "phoenix").mkdir()
    phoenix.start()
    render([PAGE], what="test")
    Path(os.environ["READY"]).joinpath(f"{os.getpid()}-{server.port}").touch()
    threading.Event().wait()
