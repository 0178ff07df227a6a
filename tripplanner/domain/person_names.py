"""Names of people as they are compared: what two ways of writing have in common.

The check for pupils entered twice and the import of class lists both ask here, so that
what the one calls one pupil is one for the other.
"""

import unicodedata

#: Signs that Unicode calls letters or marks and that readers see as a dot, or not at all.
_NOT_READ = frozenset(
    "\u034f"  # combining grapheme joiner
    "\u115f\u1160\u3164\uffa0"  # Hangul fillers
    "\u119e\u318d"  # arae-a, typed as a middle dot
    "\u1427\ua78f"  # Canadian final middle dot, sinological dot
    "\u17b4\u17b5"  # Khmer inherent vowels
    "\u180b\u180c\u180d\u180f"  # Mongolian variation selectors
) | {
    chr(code)
    for span in ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))
    for code in range(span[0], span[1] + 1)
}


def folded_name(name: str) -> str:
    """Return a name without what people write differently: width, case, normal form.

    Dots of all kinds, spaces, hyphens and invisible signs go; letters, figures and the
    vowel marks of scripts such as Tibetan stay. Empty when nothing is left.
    """
    return _composed("".join(sign for sign in _folded(name) if _is_read(sign)))


def label_key(label: str) -> str:
    """Return a class or another short label as it is compared: punctuation stays.

    Full width is as good as half width, and ``1-11`` is not ``11-1``.
    """
    kept = (sign for sign in _folded(label) if unicodedata.category(sign)[0] not in "ZC")
    return _composed("".join(sign for sign in kept if sign not in _NOT_READ))


def number_key(number: str) -> str:
    """Return an identity number as it is compared: letters and figures, upper case."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", number).upper() if sign.isalnum())


def _folded(text: str) -> str:
    # Alone, the dot above is a middle dot; NFKC would put it onto the sign before it.
    plain = unicodedata.normalize("NFKC", text.replace("\u02d9", ""))
    return unicodedata.normalize("NFKC", plain.casefold())


def _composed(text: str) -> str:
    # Once more: two signs may meet only when what stood between them is gone.
    return unicodedata.normalize("NFKC", text)


def _is_read(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" and sign not in _NOT_READ
