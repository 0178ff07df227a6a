"""Text that pupils or parents read, per language."""

from dataclasses import dataclass

#: The languages a trip may speak, in the order the trip file writes them.
LANGUAGES = ("zh", "en", "bo")


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Chinese, English and Tibetan; any may be missing (empty)."""

    zh: str = ""
    en: str = ""
    bo: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is a word in any language."""
        return bool(self.zh or self.en or self.bo)

    def best(self, language: str) -> str:
        """Return the text in ``language``, else in the first language that has it."""
        return self.of(language) or self.zh or self.en or self.bo

    def of(self, language: str) -> str:
        """Return the text in exactly ``language``, or an empty string."""
        return str(getattr(self, language, "")) if language in LANGUAGES else ""

    def given(self) -> dict[str, str]:
        """Return the languages that have words, in the order of ``LANGUAGES``."""
        return {name: self.of(name) for name in LANGUAGES if self.of(name)}


NO_TEXT = Text()


def text_of(words: dict[str, str]) -> Text:
    """Return the text of a ``{"zh": ..., "en": ...}`` mapping; other keys are ignored."""
    return Text(**{name: words[name] for name in LANGUAGES if words.get(name)})
