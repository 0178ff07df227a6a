"""Processes that end with the one that started them, however that one ended."""

import multiprocessing
import os
import signal
import sys
import threading
import time

_LOOK_SECONDS = 0.5


def end_with_parent() -> None:
    """Ask Linux to send this process SIGTERM when its parent ends; elsewhere do nothing.

    For a process that its parent's main thread started: Linux takes the end of the thread for
    that of the parent. One that is gone already is noticed at once.

    Raises:
        SystemExit: if it is.
    """
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # noqa: PLC0415 -- Linux only

    set_parent_death_signal = 1
    parent = os.getppid()
    started_by = multiprocessing.parent_process()
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)
    if os.getppid() != parent or (started_by is not None and started_by.pid != parent):
        raise SystemExit(0)


def watch_parent() -> None:
    """End this process soon after its parent, in the middle of whatever it does.

    For a child that any thread of its parent started, and that may be at work for minutes.
    """
    parent = os.getppid()

    def look() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
        os._exit(1)

    if sys.platform != "win32":
        threading.Thread(target=look, name="parent", daemon=True).start()
