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


#: Sentences remembered per language; more than the program has.
_MOST_REMEMBERED = 20_000


class _Catalogue(NullTranslations):
    """All catalogues of a language, one behind the other, and what they answered.

    A page asks for hundreds of sentences, and the last of fifty catalogues is far away:
    without the memory a fifth of a page's time went into walking there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[str, str] = {}
        self._counted: dict[tuple[str, str, int], str] = {}

    def gettext(self, message: str) -> str:
        text = self._said.get(message)
        if text is None:
            text = super().gettext(message)
            if len(self._said) < _MOST_REMEMBERED:
                self._said[message] = text
        return text

    def ngettext(self, singular: str, plural: str, number: int) -> str:
        lookup = singular, plural, number
        said = self._counted.get(lookup)
        if said is None:
            said = super().ngettext(singular, plural, number)
            if len(self._counted) < _MOST_REMEMBERED:
                self._counted[lookup] = said
        return said


@cache
def catalogue(language: str) -> NullTranslations:
    """Return all messages of one language; an unknown one speaks English."""
    found = _Catalogue()
    for path in sorted((TRANSLATIONS / language / "LC_MESSAGES").glob("*.mo")):
        with path.open("rb") as file:
            found.add_fallback(GNUTranslations(file))
    return found
