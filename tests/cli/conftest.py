"""A command line with a data folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tripplanner.cli import main
from tripplanner.store.database.vault import Vault


@pytest.fixture
def instance(
    tmp_path: Path, sqlite_template: Path, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A data folder with a migrated, empty database; English, and nothing else said."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "TRIPPLANNER_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "instance"
    folder.mkdir()
    (folder / "tripplanner.sqlite").write_bytes(sqlite_template.read_bytes())
    (folder / "secret.key").write_text(vault.key.hex())
    return folder


@pytest.fixture
def run(instance: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run one command line; give its exit code, stdout and stderr."""

    def run(*words: object) -> tuple[int, str, str]:
        try:
            code = main(["--instance", str(instance), *map(str, words)])
        except SystemExit as stopped:
            code = stopped.code
        text = capsys.readouterr()
        return code, text.out, text.err

    return run
