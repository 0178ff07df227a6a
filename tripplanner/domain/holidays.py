"""Public holidays and moved working days (调休): what a day is to places and schools.

The dates are decided anew for every year, so they are data: a table per year that a
school or its bureau fills in. Where the table of a year is missing, only the dates are
known on which China has its national holidays; what holds on them is not.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from tripplanner.domain.text import NO_TEXT, Text


class DayKind(StrEnum):
    """What a table says of a date: nobody works, or everybody does although it is a weekend."""

    HOLIDAY = "holiday"
    WORKDAY = "workday"


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One date of a table."""

    date: date
    kind: DayKind
    name: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class HolidayTable:
    """The holidays and moved working days of one year, and where they come from.

    A few days of the years beside it may belong to it.
    """

    year: int
    days: tuple[SpecialDay, ...]
    source: str = ""
    verified_on: date | None = None


class DayStatus(StrEnum):
    """What is known of a date."""

    ORDINARY = "ordinary"
    HOLIDAY = "holiday"
    WORKDAY = "workday"
    #: A national holiday of a year without a table.
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Holidays:
    """All tables that are known. Make one with ``Holidays.of``."""

    days: Mapping[date, SpecialDay] = field(default_factory=dict)
    years: frozenset[int] = frozenset()

    @classmethod
    def of(cls, tables: Iterable[HolidayTable]) -> "Holidays":
        """Return the tables as one; what a year's own table says goes before its neighbours'."""
        known = sorted(tables, key=lambda table: table.year)
        days: dict[date, SpecialDay] = {}
        for own in (False, True):
            days |= {
                day.date: day
                for table in known
                for day in table.days
                if (day.date.year == table.year) is own
            }
        return cls(days, frozenset(table.year for table in known))

    def special(self, day: date) -> SpecialDay | None:
        """Return what a table says of a date."""
        return self.days.get(day)

    def status(self, day: date, zone: str) -> DayStatus:
        """Return what is known of a date in a time zone.

        Only in China's zones is a year without a table in doubt: of other countries
        nothing is known.
        """
        special = self.days.get(day)
        if special is not None:
            return DayStatus(special.kind)
        in_doubt = day.year not in self.years and zone in CHINA
        return DayStatus.UNSURE if in_doubt and day in national(day.year) else DayStatus.ORDINARY


NO_HOLIDAYS = Holidays()

#: The zones in which China's national holidays are kept (Hong Kong and Macau have their own).
CHINA = frozenset(
    {
        "Asia/Shanghai",
        "Asia/Urumqi",
        "Asia/Chongqing",
        "Asia/Chungking",
        "Asia/Harbin",
        "Asia/Kashgar",
        "PRC",
    }
)

_NEW_YEAR = Text(zh="元旦", en="New Year’s Day")
_SPRING = Text(zh="春节", en="Spring Festival")
_QINGMING = Text(zh="清明节", en="Tomb-Sweeping Day")
_LABOUR = Text(zh="劳动节", en="Labour Day")
_DRAGON_BOAT = Text(zh="端午节", en="Dragon Boat Festival")
_MID_AUTUMN = Text(zh="中秋节", en="Mid-Autumn Festival")
_NATIONAL = Text(zh="国庆节", en="National Day")

#: Months and days of the moon's and the sun's festivals: the first day of the first month,
#: Qingming, the fifth of the fifth, the fifteenth of the eighth month.
_FESTIVALS = {
    2024: ("0210", "0404", "0610", "0917"),
    2025: ("0129", "0404", "0531", "1006"),
    2026: ("0217", "0405", "0619", "0925"),
    2027: ("0206", "0405", "0609", "0915"),
    2028: ("0126", "0404", "0528", "1003"),
    2029: ("0213", "0404", "0616", "0922"),
    2030: ("0203", "0405", "0605", "0912"),
    2031: ("0123", "0405", "0624", "1001"),
    2032: ("0211", "0404", "0612", "0919"),
    2033: ("0131", "0404", "0601", "0908"),
    2034: ("0219", "0405", "0620", "0927"),
    2035: ("0208", "0405", "0610", "0916"),
    2036: ("0128", "0404", "0530", "1004"),
    2037: ("0215", "0404", "0618", "0924"),
    2038: ("0204", "0405", "0607", "0913"),
    2039: ("0124", "0405", "0527", "1002"),
    2040: ("0212", "0404", "0614", "0920"),
    2041: ("0201", "0404", "0603", "0910"),
    2042: ("0122", "0404", "0622", "0928"),
    2043: ("0210", "0405", "0611", "0917"),
    2044: ("0130", "0404", "0531", "1005"),
    2045: ("0217", "0404", "0619", "0925"),
    2046: ("0206", "0404", "0608", "0915"),
    2047: ("0126", "0405", "0529", "1004"),
    2048: ("0214", "0404", "0615", "0922"),
    2049: ("0202", "0404", "0604", "0911"),
    2050: ("0123", "0404", "0623", "0930"),
}


@lru_cache(maxsize=32)
def national(year: int) -> Mapping[date, Text]:
    """Return the dates of China's national holidays of a year, without any days moved to them.

    Source: 《全国年节及纪念日放假办法》 as amended for 2025. The moon's festivals are known for
    2024 to 2050; of other years only the fixed dates are.
    """
    found = {date(year, 1, 1): _NEW_YEAR}
    festivals = _FESTIVALS.get(year)
    if festivals is not None:
        spring, qingming, dragon_boat, mid_autumn = (
            date(year, int(text[:2]), int(text[2:])) for text in festivals
        )
        found |= {spring + timedelta(days=past): _SPRING for past in range(-1, 3)}
        found |= {qingming: _QINGMING, dragon_boat: _DRAGON_BOAT, mid_autumn: _MID_AUTUMN}
    found |= {date(year, 5, day): _LABOUR for day in (1, 2)}
    found |= {date(year, 10, day): _NATIONAL for day in (1, 2, 3)}
    return dict(sorted(found.items()))
