"""Uploaded files between the steps of a wizard (see ``services/server/uploads.py``)."""

from flask import request
from werkzeug.datastructures import FileStorage

from tripplanner.services.server.uploads import Upload, Uploads
from tripplanner.store.database.base import utc_now
from tripplanner.web.http import presence
from tripplanner.web.http.server_state import instance


def uploads() -> Uploads:
    """Return the folder of waiting files of this server."""
    return Uploads(instance().uploads_folder, instance().vault)


def chosen_file(name: str) -> FileStorage | None:
    """Return the file of a form's field, or None if nothing was chosen."""
    found = request.files.get(name)
    return found if found is not None and found.filename else None


def keep(content: bytes, name: str, **notes: object) -> str:
    """Put a file aside for the reader and return its token."""
    return uploads().keep(content, name=name, owner=presence.actor().id, now=utc_now(), notes=notes)


def waiting(token: str) -> Upload:
    """Return a file that the reader put aside.

    Raises:
        NotFound: if it is not there any more, or somebody else's.
    """
    return uploads().open(token, owner=presence.actor().id, now=utc_now())


def drop(token: str) -> None:
    """Forget a file."""
    uploads().drop(token, owner=presence.actor().id)
