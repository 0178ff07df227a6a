"""The rules can be used without the web or the database, and help costs nothing."""

import subprocess
import sys

import pytest

HEAVY = {
    "flask",
    "sqlalchemy",
    "jinja2",
    "granian",
    "weasyprint",
    "openpyxl",
    "qrcode",
    "PIL",
    "zxingcpp",
    "icalendar",
    "pypdfium2",
    "uharfbuzz",
}


def loaded_by(code: str) -> set[str]:
    """Return the heavy libraries that running some code loads."""
    result = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    )
    return HEAVY & set(result.stdout.split())


def test_the_domain_needs_neither_the_web_nor_the_database():
    assert loaded_by("import tripplanner.domain.checks, tripplanner.domain.plan.editing") == set()


def test_wording_needs_neither_the_web_nor_the_database():
    assert loaded_by("import tripplanner.wording") == set()


def test_a_command_that_only_helps_loads_nothing_heavy():
    code = "import contextlib, tripplanner.cli\nwith contextlib.suppress(SystemExit):"

    assert loaded_by(f"{code} tripplanner.cli.main(['--help'])") == set()


@pytest.mark.parametrize("module", ["tripplanner.app", "tripplanner.cli.trips.trip"])
def test_what_prints_and_reads_workbooks_is_loaded_when_it_is_used(module):
    slow = {"weasyprint", "openpyxl", "qrcode", "PIL", "zxingcpp", "icalendar", "pypdfium2"}

    assert loaded_by(f"import {module}") & slow == set()
