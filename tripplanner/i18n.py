"""Message catalogues; no request needed, so paper can speak two languages at once.

One ``.po`` file per feature and language (``translations/zh/LC_MESSAGES/plan.po``);
together they are one catalogue. English is what the code says. The ``.mo`` files
are compiled by ``hatch_build.py`` (``./run`` and ``./dev`` do it) and never committed.
"""

from functools import cache
from gettext import NullTranslations

from tripplanner.paths import TRANSLATIONS

#: The languages of the screens, the first one for readers who ask for neither.
LANGUAGES = ("zh", "en")

#: The name of each language in itself, for the switch.
OWN_NAMES = {"zh": "中文", "en": "English"}

#: How Babel and HTML call our languages.
LOCALES = {"zh": "zh_Hans_CN", "en": "en_GB"}
HTML_TAGS = {"zh": "zh-CN", "en": "en-GB", "bo": "bo"}


@cache
def catalogue(language: str) -> NullTranslations:
    """Return all messages of one language as one catalogue; an unknown one speaks English.

    Merged once: a page asks for hundreds of sentences, and of fifty catalogues one behind the
    other the last is far away.
    """
    from babel.support import Translations  # noqa: PLC0415 -- slow import

    paths = sorted((TRANSLATIONS / language / "LC_MESSAGES").glob("*.mo"))
    merged: Translations | None = None
    for path in paths:
        with path.open("rb") as file:
            found = Translations(file)
        merged = found if merged is None else merged.merge(found)
    return merged or NullTranslations()
