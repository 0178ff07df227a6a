"""The Jinja environment of everything printed: no request, any language, strict.

Templates and style sheets lie together in ``templates/documents``. A template gets one
``page`` of plain values and the few functions below; it cannot reach anything else.
"""

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from babel.dates import format_date
from jinja2 import FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from tripplanner import wording
from tripplanner.domain.clock import hhmm
from tripplanner.domain.text import LANGUAGES, Text
from tripplanner.i18n import HTML_TAGS, LOCALES, catalogue
from tripplanner.paths import TEMPLATES

#: What stamped names are set in, as ``paper.css`` says it for Latin first, then for all else.
FACES = {
    "bold": (("Noto Sans", True), ("Noto Sans CJK SC", True), ("Noto Serif Tibetan", True)),
    "regular": (("Noto Sans", False), ("Noto Sans CJK SC", False), ("Noto Serif Tibetan", False)),
}
#: The diets a roster usually names; another word is printed as it was entered.
DIETS = {"halal": "halal", "vegetarian": "vegetarian", "vegan": "vegan", "no_pork": "no pork"}

_LONG = {"zh": "M月d日 EEEE", "en": "EEEE d MMMM"}
_FULL = {"zh": "y年M月d日", "en": "d MMMM y"}
_SHORT = {"zh": "M月d日 EEE", "en": "EEE d MMM"}


def long_date(day: date, language: str) -> str:
    """Return “12月11日 星期三” or “Wednesday 11 December”."""
    return str(format_date(day, _LONG[language], locale=LOCALES[language]))


def short_date(day: date, language: str) -> str:
    """Return “12月11日 周三” or “Wed 11 Dec”."""
    return str(format_date(day, _SHORT[language], locale=LOCALES[language]))


def full_date(day: date, language: str) -> str:
    """Return “2026年12月11日” or “11 December 2026”."""
    return str(format_date(day, _FULL[language], locale=LOCALES[language]))


def date_span(first: date, last: date, language: str) -> str:
    """Return the dates of a trip in one line."""
    if first == last:
        return full_date(first, language)
    return f"{full_date(first, language)} – {full_date(last, language)}"


def in_language(text: Text, language: str) -> Markup:
    """Return the text in ``language``; words of another language say which they are."""
    if text.of(language) or not text:
        return escape(text.of(language))
    spoken = next(iter(text.given()))
    return Markup('<span lang="{}">{}</span>').format(HTML_TAGS[spoken], text.of(spoken))


def also(text: Text, language: str, others: tuple[str, ...]) -> Markup:
    """Return the same words in the other languages that have them, each marked as such."""
    shown = language if text.of(language) else next(iter(text.given()), "")
    lines = [
        Markup('<span class="also" lang="{}">{}</span>').format(HTML_TAGS[name], text.of(name))
        for name in LANGUAGES
        if name in others and name != shown and text.of(name)
    ]
    return Markup("").join(lines)


def named(texts: Iterable[Text], language: str) -> Markup:
    """Return several names in one line, joined as the language does it."""
    comma = escape("、" if language == "zh" else ", ")
    return comma.join(in_language(text, language) for text in texts)


def _compiled() -> FileSystemBytecodeCache | None:
    """Return where compiled templates lie between two runs: this user's own temporary folder."""
    try:
        return FileSystemBytecodeCache()
    except (OSError, RuntimeError):
        return None  # none that is safe: compile them again


@cache
def environment(language: str) -> ImmutableSandboxedEnvironment:
    """Return the environment that every document in one language shares."""
    made: Any = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(TEMPLATES / "documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        bytecode_cache=_compiled(),
    )
    made.install_gettext_translations(catalogue(language), newstyle=True)
    made.policies["ext.i18n.trimmed"] = True
    made.globals |= {
        "language": language,
        # Chinese sets the dot without blanks: it is a full-width sign there.
        "dot": "·" if language == "zh" else " · ",
        "html_lang": HTML_TAGS[language],
        "in_language": lambda text: in_language(text, language),
        "also": lambda text, others: also(text, language, others),
        "named": lambda things: named((thing.name for thing in things), language),
        "tag_of": HTML_TAGS.__getitem__,
    }
    words = catalogue(language)
    made.globals |= {
        "kind_name": lambda kind: wording.kind_name(kind, words),
        "mode_name": lambda mode: wording.mode_name(mode, words),
        "role_name": lambda role: wording.role_name(role, words),
        "booking_name": lambda booking: wording.booking_name(booking, words),
        "gender_name": lambda gender: wording.gender_name(gender, words),
        "health_flag_name": lambda flag: wording.health_flag_name(flag, words),
    }
    made.filters |= {
        "hhmm": hhmm,
        "diet_name": lambda diet: words.gettext(DIETS[diet]) if diet in DIETS else diet,
        "long_date": lambda day: long_date(day, language),
        "short_date": lambda day: short_date(day, language),
        "full_date": lambda day: full_date(day, language),
    }
    environment: ImmutableSandboxedEnvironment = made
    return environment


def typeset(template: str, language: str, page: object) -> str:
    """Return one complete HTML document of ``templates/documents``."""
    return environment(language).get_template(template).render(page=page)
