"""The real server as a process, for tests that ask it over a real connection."""

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from tests.waiting import QUIET_S, busy, ending_with_us, until

PATIENCE = QUIET_S


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def processes_of(session: int) -> list[int]:
    """Return every living process of a session: what one server and its children are."""
    words = ["ps", "-o", "pid=,stat=", "-s", str(session)]
    lines = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    pairs = [line.split() for line in lines.splitlines()]
    return [int(pid) for pid, state in pairs if not state.startswith("Z")]


class Served:
    """A running ``tripplanner serve``."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
        self.port = free_port()
        self._output_file = folder.with_name("output")
        command = [sys.executable, "-m", "tripplanner", "--instance", str(folder), "serve"]
        with self._output_file.open("wb") as output:
            self.process = subprocess.Popen(
                [
                    *ending_with_us(),
                    *command,
                    "--host",
                    "127.0.0.1",
                    "--port",
                    str(self.port),
                    *words,
                ],
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait()

    def _wait(self) -> None:
        try:
            until(self._answers_or_ended, self.output)
            assert self.process.poll() is None, self.output()
        except BaseException:
            self.end()
            raise

    def _answers_or_ended(self) -> bool:
        try:
            return self.process.poll() is not None or self.get("/healthz")[0] == 200
        except OSError:
            return False

    def end(self) -> None:
        """Leave nothing of this server running, whatever state it is in."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def connection(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=10 * busy())

    def get(self, path: str) -> tuple[int, bytes]:
        connection = self.connection()
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, body

    def workers(self) -> list[int]:
        """Return the processes that the server started and that live."""
        found = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in found.split()]

    def processes(self) -> list[int]:
        """Return every process of this server that lives."""
        return processes_of(self.process.pid)

    def output(self) -> str:
        return self._output_file.read_text("utf-8")

    def stop(self, how: int = signal.SIGTERM) -> int:
        if self.process.poll() is None:
            self.process.send_signal(how)
        try:
            return self.process.wait(PATIENCE * busy())
        except subprocess.TimeoutExpired:
            self.end()
            raise AssertionError(self.output()) from None
