"""The command line, for tests that bring files to it."""

from tests.cli.conftest import instance, run

__all__ = ["instance", "run"]
