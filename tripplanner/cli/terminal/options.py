"""Options that every verb and action understands, wherever they stand."""

import argparse


def common_options() -> argparse.ArgumentParser:
    """Return a parser to name as a parent; what was not said leaves no trace."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--instance",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="the folder where the data lives (or TRIPPLANNER_INSTANCE)",
    )
    common.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help="show where an error is"
    )
    return common
