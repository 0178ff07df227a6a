"""Ask the installed wheel for pages from another folder: it must carry all it needs."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tripplanner import paths

PAGES = ("/", "/static/css/tokens.css", "/offline/", "/sw.js")
#: What a checkout with npm puts into the wheel (hatch_build.py).
VENDOR = Path(__file__).parent.parent / "static" / "vendor"
FETCH = """
import sys
from pathlib import Path
from tripplanner.config import read_settings
from tripplanner.lan.server import application
client = application(read_settings(Path(sys.argv[1]), {})).test_client()
for address in sys.argv[2:]:
    answer = client.get(address, follow_redirects=True)
    print(address, answer.status_code, len(answer.data))
"""


def problems() -> list[str]:
    """Return what is wrong with the installed wheel, one sentence each."""
    found = []
    if "site-packages" not in str(paths.TEMPLATES):
        found.append(f"the wheel was not used, but {paths.HOME}")
    if not list(paths.TRANSLATIONS.rglob("*.mo")):
        found.append("no compiled translation")
    fetched = {it.name for it in VENDOR.glob("*")}
    if fetched - {it.name for it in (paths.STATIC / "vendor").glob("*")}:
        found.append("static/vendor/ is not in the wheel")
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-I", "-m", "tripplanner", "--instance", folder]
        for arguments, expected in ((["init"], None), (["trip", "list", "--json"], "[]")):
            result = subprocess.run(  # noqa: S603 -- our own command
                [*command, *arguments], capture_output=True, text=True, check=False
            )
            if result.returncode or expected not in {None, result.stdout.strip()}:
                found.append(f"{arguments}: {result.returncode} {result.stdout}{result.stderr}")
        asked = subprocess.run(  # noqa: S603 -- our own command
            [sys.executable, "-I", "-c", FETCH, folder, *PAGES],
            capture_output=True,
            text=True,
            check=False,
        )
        answers = [line.split() for line in asked.stdout.splitlines()]
        if [answer[:2] for answer in answers] != [[page, "200"] for page in PAGES]:
            found.append(f"pages: {answers} {asked.stderr}")
    return found


if __name__ == "__main__":
    raise SystemExit("; ".join(problems()) or 0)
