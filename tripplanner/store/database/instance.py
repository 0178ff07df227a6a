"""One instance: its settings, its key, its open database, and where its files lie."""

from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from sqlalchemy import Engine

from tripplanner.config import Settings
from tripplanner.store.database.vault import Vault

#: Under what name an application holds its instance.
_EXTENSION = "tripplanner.instance"


@dataclass(frozen=True, slots=True)
class Instance:
    """What every part of one server works with; handed down, never looked up by name."""

    settings: Settings
    vault: Vault
    engine: Engine

    @property
    def folder(self) -> Path:
        """Return the data folder."""
        return self.settings.instance

    @property
    def jobs_folder(self) -> Path:
        """Return the folder of what jobs made (sealed)."""
        return self.folder / "output" / "jobs"

    @property
    def scans_folder(self) -> Path:
        """Return the folder of scanned files that wait to be read (sealed)."""
        return self.folder / "output" / "scans"

    @property
    def published_folder(self) -> Path:
        """Return the folder of published files."""
        return self.folder / "output" / "published"

    @property
    def uploads_folder(self) -> Path:
        """Return the folder of files between the steps of a form (sealed)."""
        return self.folder / "uploads"


def put_instance(app: Flask, instance: Instance) -> None:
    """Let an application work on an instance."""
    app.extensions[_EXTENSION] = instance


def instance_of(app: Flask) -> Instance:
    """Return the instance that an application works on."""
    found: Instance = app.extensions[_EXTENSION]
    return found
