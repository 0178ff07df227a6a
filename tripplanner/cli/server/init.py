"""``tripplanner init``: an empty data folder, or the present one brought up to date."""

import argparse

from tripplanner.cli.terminal.console import Console
from tripplanner.cli.terminal.data import prepared
from tripplanner.private_files import close_to_others


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There is nothing to ask."""
    del parser


def run(console: Console, arguments: argparse.Namespace) -> int:
    """Make or update the data folder; harmless on one that is in order."""
    del arguments
    settings = console.settings
    prepared(settings).dispose()
    close_to_others(settings.instance)
    console.say("The data folder is ready: %(folder)s", folder=settings.instance)
    return 0
