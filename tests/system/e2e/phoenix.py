"""A server that can be killed and stands up again in a moment: ``python -m tests.system.e2e.phoenix``.

Everything is loaded once; each ``start`` on its input forks a server on the same port and
prints its process id, which the test kills with SIGKILL. The database is what a school has:
the same file, the same settings, opened anew by each of them (the parent opens nothing).
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from tests.waiting import QUIET_S, busy, ending_with_us, until

ROOT = Path(__file__).parents[3]
KEY = bytes(range(32))


def main() -> None:
    """Serve an instance folder on a port, again and again; a third argument is its ``static/``."""
    import logging

    from werkzeug.serving import make_server

    from tripplanner.app import create_app
    from tripplanner.config import Settings
    from tripplanner.store.database.vault import Vault

    instance, port = Path(sys.argv[1]), int(sys.argv[2])
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    app = create_app(Settings(instance=instance), Vault(KEY))
    if sys.argv[3:]:
        app.static_folder = sys.argv[3]
    for line in sys.stdin:
        if line.strip() != "start":
            break
        child = os.fork()
        if child == 0:
            make_server("127.0.0.1", port, app, threaded=True).serve_forever()
        print(child, flush=True)
    # Whoever asked is gone, perhaps by Ctrl-C: what was served for it ends, too.
    with contextlib.suppress(NameError, ProcessLookupError):
        os.kill(child, signal.SIGKILL)


class Phoenix:
    """The test's end of it."""

    def __init__(self, instance: Path, *static: Path) -> None:
        """Choose a port; nothing serves yet."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.pid = 0
        self._parent = subprocess.Popen(
            [
                *ending_with_us("TERM"),
                sys.executable,
                "-m",
                "tests.system.e2e.phoenix",
                str(instance),
                str(self.port),
                *map(str, static),
            ],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self) -> None:
        """Stand up and wait until it answers."""
        self._parent.stdin.write("start\n")
        self._parent.stdin.flush()
        self.pid = int(self._parent.stdout.readline())
        until(self._answers, lambda: "the server does not stand up")

    def _answers(self) -> bool:
        try:
            urllib.request.urlopen(f"{self.address}/healthz", timeout=2).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """Die at once, in the middle of whatever it does."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            with contextlib.suppress(ProcessLookupError):
                while True:  # the port is free only when it is really gone
                    os.kill(self.pid, 0)
                    time.sleep(0.005)
            self.pid = 0

    def close(self) -> None:
        """End both processes."""
        self.kill()
        self._parent.stdin.close()
        self._parent.wait(timeout=QUIET_S * busy())
        self._parent.stdout.close()


if __name__ == "__main__":
    main()
