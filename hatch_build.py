"""Build hook: compile the translations; also run by hand by ``./run`` and ``./dev``."""

import sys
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # run by hand in an environment that builds nothing
    BuildHookInterface = object


def compile_catalogues(root: Path) -> int:
    """Write one ``.mo`` beside each ``.po`` that is newer; return how many were written."""
    written = 0
    for po in sorted((root / "tripplanner" / "translations").rglob("*.po")):
        mo = po.with_suffix(".mo")
        if mo.exists() and mo.stat().st_mtime >= po.stat().st_mtime:
            continue
        with po.open("rb") as source:
            catalogue = read_po(source, locale=po.parts[-3])
        with mo.open("wb") as target:
            write_mo(target, catalogue)
        written += 1
    return written


class CompileTranslations(BuildHookInterface):
    """Turn every ``.po`` into the ``.mo`` that gettext reads."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before the files are collected."""
        del version, build_data
        compile_catalogues(Path(self.root))


if __name__ == "__main__":
    compile_catalogues(Path(__file__).parent)
    sys.exit(0)
