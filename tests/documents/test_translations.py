"""Every sentence of the documents exists in Chinese."""

from pathlib import Path

from babel.messages.extract import extract_from_dir

import tripplanner.documents
from tripplanner.i18n import catalogue
from tripplanner.paths import TEMPLATES

PYTHON = {"gettext": None, "ngettext": (1, 2), "both": None, "_both": None, "_label": None}


def messages(folder, method, keywords):
    found = extract_from_dir(
        str(folder),
        [("**.*", method)] if method != "python" else [("**.py", "python")],
        keywords=keywords,
        options_map={},
    )
    return {
        message[0] if isinstance(message, tuple) else message for _file, _line, message, *_ in found
    }


def test_every_message_is_translated():
    here = Path(tripplanner.documents.__file__).parent
    said = messages(here, "python", PYTHON) | messages(
        TEMPLATES / "documents", "jinja2", {"_": None, "gettext": None, "ngettext": (1, 2)}
    )
    words = catalogue("zh")

    same = {"Wi-Fi"}
    missing = sorted(
        one
        for one in said
        if one
        and one not in same
        and words.gettext(one) == one
        and words.ngettext(one, one, 1) == one
    )
    assert len(said) > 60
    assert missing == []
