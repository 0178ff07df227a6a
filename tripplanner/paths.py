"""Where things are: one answer for a wheel and for a checkout."""

import os
import shlex
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_CHECKOUT = (_PACKAGE.parent / "pyproject.toml").is_file()

#: A checkout keeps ``templates/`` and ``static/`` beside the package; a wheel
#: carries them inside it (``sources`` in ``pyproject.toml``).
HOME = _PACKAGE.parent if _IN_CHECKOUT else _PACKAGE

TEMPLATES = HOME / "templates"
STATIC = HOME / "static"
TRANSLATIONS = _PACKAGE / "translations"
#: Trip files that ship with the program (the demonstration).
EXAMPLES = _PACKAGE / "examples"
#: Empty tables of public holidays, one per year, to fill in.
HOLIDAYS = _PACKAGE / "holidays"


def default_instance() -> Path:
    """Return where the data lives when nobody says otherwise.

    In a checkout ``instance/``; installed, the system's data folder, never the
    virtual environment, which people delete to rebuild it.
    """
    if _IN_CHECKOUT:
        return HOME / "instance"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(base) / "tripplanner"


def command_line(*words: str, instance: Path | None = None) -> str:
    """Return what a person types in a terminal to run a verb of ours, for sentences that say so.

    ``instance`` is named in it unless it is the usual one.
    """
    program = ["tripplanner"]
    if _IN_CHECKOUT:
        python = Path(sys.executable)
        own = python.relative_to(HOME) if python.is_relative_to(HOME) else python
        program = [own.as_posix(), "-m", "tripplanner"]
    where = [] if instance in {None, default_instance()} else ["--instance", str(instance)]
    return shlex.join([*program, *where, *words])
