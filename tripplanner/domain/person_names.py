"""Names of people as they are compared: what keyboards and programs write differently is one."""

import unicodedata

#: Middle dots and the signs people type for them.
_DOTS = "·•・‧∙⋅･․．.｡•◦●▪"


def folded_name(name: str) -> str:
    """Return a name without what may differ in writing one name twice.

    Width, letter case, composed or decomposed accents, spaces, middle dots of every kind,
    hyphens and apostrophes, and signs nobody sees (Unicode's category Cf) make no other name.
    Vowel signs (Tibetan, accents) do.
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    folded = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", folded))
    return "".join(
        sign for sign in folded if sign not in _DOTS and unicodedata.category(sign)[0] not in "CZP"
    )
