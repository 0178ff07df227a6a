"""Message catalogues; no request needed, so paper can speak two languages at once.

One ``.po`` file per feature and language (``translations/zh/LC_MESSAGES/plan.po``);
together they are one catalogue. English is what the code says. The ``.mo`` files
are compiled by ``hatch_build.py`` (``./run`` and ``./dev`` do it) and never committed.
"""

from functools import cache
from gettext import GNUTranslations, NullTranslations

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
    """Return all messages of one language; an unknown one speaks English."""
    found: NullTranslations | None = None
    for path in sorted((TRANSLATIONS / language / "LC_MESSAGES").glob("*.mo")):
        with path.open("rb") as file:
            part = GNUTranslations(file)
        if found is None:
            found = part
        else:
            found.add_fallback(part)
    return found or NullTranslations()
