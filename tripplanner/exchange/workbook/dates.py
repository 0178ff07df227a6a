"""Dates as people write them, in figures, Chinese numerals or English months."""

import re
import unicodedata
from datetime import date

_MIDNIGHT = re.compile(r"(\s+|T)0{1,2}:00(:00)?(\.0+)?Z?$")
_YEAR_FIRST = (
    re.compile(r"(\d{4})\s*[-/.,年、\s]\s*(\d{1,2})\s*[-/.,月、\s]\s*(\d{1,2})\s*[日号號]?"),
    re.compile(r"(\d{4})(\d{2})(\d{2})"),
)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")
_NUMERALS = "〇○零一二三四五六七八九"
_CHINESE = re.compile(
    rf"([{_NUMERALS}O0]{{4}}|\d{{4}})年([{_NUMERALS}十]{{1,3}}|\d{{1,2}})月([{_NUMERALS}十廿卅]{{1,3}}|\d{{1,2}})[日号號]?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"({'|'.join(_MONTHS)})[a-z]*\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s*)?"
_ENGLISH = (
    re.compile(rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]*(?:of\s+)?{_MONTH}[\s,-]*(?P<year>\d{{4}})"),
    re.compile(rf"{_WEEKDAY}{_MONTH}[\s-]*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s,-]+(?P<year>\d{{4}})"),
    re.compile(rf"(?P<year>\d{{4}})[\s-]*{_MONTH}[\s-]*(?P<day>\d{{1,2}})"),
)  # fmt: skip
_WEEKDAY_AFTER = re.compile(r"\s*\(?(星期|周|礼拜)[一二三四五六日天]\)?$")


def date_of(text: str, *, day_first: bool | None = None) -> date | None:
    """Return the date of a text that can be read in one way only, else None.

    ``day_first`` says in which order figures before a year stand (day and month, or month
    and day); None is not known, so that 5/3/2014 is no date, but 25/3/2014 is.
    """
    bare = _MIDNIGHT.sub("", unicodedata.normalize("NFKC", text).strip())
    bare = _WEEKDAY_AFTER.sub("", bare).strip()
    for shape in _YEAR_FIRST:
        found = shape.fullmatch(bare)
        if found:
            return _made(int(found[1]), int(found[2]), int(found[3]))
    found = _YEAR_LAST.fullmatch(bare)
    if found:
        return _year_last(int(found[1]), int(found[2]), int(found[3]), day_first=day_first)
    found = _CHINESE.fullmatch(re.sub(r"\s", "", bare))
    if found:
        year = "".join(str(_numeral(sign)) for sign in found[1])
        return _made(int(year), _number(found[2]), _number(found[3]))
    return _english(bare.casefold())


def order_of(text: str) -> bool | None:
    """Return whether a date with its year last has the day first; None if it may be either."""
    found = _YEAR_LAST.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not found:
        return None
    one, other = int(found[1]), int(found[2])
    if one > 12 >= other:  # noqa: PLR2004 -- months of a year
        return True
    return False if other > 12 >= one else None  # noqa: PLR2004 -- months of a year


def _year_last(one: int, other: int, year: int, *, day_first: bool | None) -> date | None:
    either = {_made(year, other, one), _made(year, one, other)} - {None}
    if len(either) == 1:
        return either.pop()
    if day_first is None:
        return None
    return _made(year, other, one) if day_first else _made(year, one, other)


def _english(text: str) -> date | None:
    for shape in _ENGLISH:
        found = shape.fullmatch(text)
        if found:
            name = next(it for it in found.groups() if it in _MONTHS)
            return _made(int(found["year"]), _MONTHS.index(name) + 1, int(found["day"]))
    return None


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeral(sign: str) -> int:
    if sign.isdigit():
        return int(sign)
    return 0 if sign in "〇○零O" else _NUMERALS.index(sign) - 2


def _number(text: str) -> int:
    """Return a number up to 39 in Chinese numerals (十二, 二十五, 廿五) or figures."""
    if text.isdigit():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return int("".join(str(_numeral(sign)) for sign in text))
    return (_numeral(tens) if tens else 1) * 10 + (_numeral(ones) if ones else 0)
