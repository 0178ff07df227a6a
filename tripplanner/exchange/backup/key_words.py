"""The key to the sensitive fields on paper: as words a person can copy, and as a code.

Words are BIP-39 (24 words, of which 8 bits check the rest) in English or Chinese: 24 words, or
24 characters. The code is Crockford's base 32 in groups of four, the last of which checks the rest.
"""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tripplanner.domain.code_payloads import CROCKFORD, check_characters, crockford, tidy
from tripplanner.errors import BadInput

if TYPE_CHECKING:
    from mnemonic import Mnemonic

KEY_BYTES = 32
_CHARACTERS = 52
_GROUP = 4
_LISTS = {"zh": "chinese_simplified", "en": "english"}
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


def _list(language: str) -> "Mnemonic":
    from mnemonic import Mnemonic  # noqa: PLC0415 -- needed only when a key is shown or typed

    return Mnemonic(_LISTS[language])


def code_of(key: bytes) -> str:
    """Return the 32 bytes of a key as 14 groups of four characters."""
    text = crockford(int.from_bytes(key, "big"), _CHARACTERS)
    text += check_characters(text)
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def words_of(key: bytes) -> Mapping[str, tuple[str, ...]]:
    """Return the 24 words of a key by language: English words, Chinese characters."""
    return {language: tuple(_list(language).to_mnemonic(key).split()) for language in _LISTS}


def key_in(text: str) -> bytes:
    """Return the key that somebody typed as words, as the code, or as the content of its file.

    Spaces, line ends, hyphens, numbers before words, and upper or lower case do not matter.

    Raises:
        BadInput: if it is none of them, or a word or character is not as it was.
    """
    bare = re.sub(r"[\s\-.,;:，。、；：]", "", text)
    if re.fullmatch(r"[0-9a-fA-F]{64}", bare):
        return bytes.fromhex(bare)
    chinese = _CHINESE.findall(text)
    if chinese:
        return _of_words(chinese, "zh")
    words = re.findall(r"[A-Za-z]+", text)
    if len(words) == _WORDS and all(len(word) >= _SHORTEST for word in words):
        return _of_words([word.lower() for word in words], "en")
    return _of_code(tidy(bare))


_WORDS, _SHORTEST = 24, 3


def _of_words(words: list[str], language: str) -> bytes:
    found = _list(language)
    if len(words) != _WORDS:
        raise BadInput("These are %(count)d words; the key has 24.", count=len(words))
    for number, word in enumerate(words, 1):
        if word not in found.wordlist:
            raise BadInput(
                "Word %(number)d, “%(word)s”, is none of a key. Look at it again.",
                number=number,
                word=word,
            )
    try:
        return bytes(found.to_entropy(words))
    except ValueError as error:
        raise BadInput(
            "One of the words is another one than was written down, or two changed places."
        ) from error


def _of_code(text: str) -> bytes:
    body, check = text[:_CHARACTERS], text[_CHARACTERS:]
    right = (
        len(text) == _CHARACTERS + _GROUP
        and not set(text) - set(CROCKFORD)
        and check_characters(body) == check
    )
    value = 0
    for sign in body if right else "":
        value = value << 5 | CROCKFORD.index(sign)
    if not right or value >> 8 * KEY_BYTES:
        raise BadInput(
            "This is not a key: it has 24 words, or 14 groups of four characters. Look for a"
            " character that was misread."
        )
    return value.to_bytes(KEY_BYTES, "big")
