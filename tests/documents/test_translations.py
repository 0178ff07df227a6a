"""Every sentence of the documents exists in Chinese."""

from pathlib import Path

from babel.messages.extract import extract_from_dir

import tripplanner.documents
from tripplanner.documents.consent_form.facts import form_items
from tripplanner.documents.consent_form.request import ConsentForms, questions
from tripplanner.documents.rendering.environment import DIETS
from tripplanner.domain.consent.clauses import WORDS
from tripplanner.i18n import catalogue
from tripplanner.paths import TEMPLATES

PYTHON = {
    "gettext": None,
    "ngettext": (1, 2),
    "both": None,
    "_both": None,
    "_label": None,
    "NotPrinted": None,
    "MissingPart": None,
}


def untranslated(wording):
    words = catalogue("zh")
    return sorted(
        one for one in wording if words.gettext(one) == one and words.ngettext(one, one, 1) == one
    )


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
    wording = messages(here, "python", PYTHON) | messages(
        TEMPLATES / "documents", "jinja2", {"_": None, "gettext": None, "ngettext": (1, 2)}
    )
    wording.discard("")
    assert len(wording) > 60
    assert untranslated(wording) == []


def test_what_the_form_says_is_translated(danba):
    paper = ConsentForms(danba, ())
    texts = [item.heading for item in form_items(danba, paper.clauses, detail=0)]
    texts += [text for one in questions(paper) for text in (one.text, one.yes, one.no, one.help)]
    texts += list(paper.clauses.texts.values())

    assert untranslated([*WORDS.values(), *DIETS.values()]) == []
    assert [text.en for text in texts if text and text.zh == text.en] == []
