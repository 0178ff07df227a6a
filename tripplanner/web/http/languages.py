"""The language of a page, and how it says days, moments and sizes."""

import datetime as dt
from gettext import NullTranslations
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_time
from babel.numbers import format_decimal
from flask import Flask, current_app, g, has_request_context, request

from tripplanner.i18n import LANGUAGES, LOCALES, catalogue
from tripplanner.store.database.instance import instance_of

COOKIE = "tripplanner_language"

_DAY = {"zh": "y年M月d日 EEEE", "en": "EEE d MMMM y"}
_SHORT_DAY = {"zh": "M月d日 EEE", "en": "EEE d MMM"}
_MOMENT = {"zh": "y年M月d日 HH:mm", "en": "d MMM y, HH:mm"}
_KILO = 1024


def language() -> str:
    """Return the language of this request's reader: ``zh`` or ``en``.

    What was chosen (cookie) beats what the account says, that beats what the browser
    asks for, and that the server's own language.
    """
    if not has_request_context():
        return instance_of(current_app).settings.language
    if "language" not in g:
        g.language = _chosen()
    found: str = g.language
    return found


def _chosen() -> str:
    cookie = request.cookies.get(COOKIE, "")
    if cookie in LANGUAGES:
        return cookie
    signed_in = g.get("signed_in")
    if signed_in is not None and signed_in.language in LANGUAGES:
        return str(signed_in.language)
    own = instance_of(current_app).settings.language
    return request.accept_languages.best_match(LANGUAGES) or own


def words() -> NullTranslations:
    """Return the message catalogue of this request's reader."""
    return catalogue(language())


def day_text(day: dt.date, speak: str) -> str:
    """Return ``2026年12月16日 星期三`` or ``Wed 16 December 2026``."""
    return format_date(day, _DAY[speak], locale=LOCALES[speak])


def short_day_text(day: dt.date, speak: str) -> str:
    """Return ``12月16日 周三`` or ``Wed 16 Dec``."""
    return format_date(day, _SHORT_DAY[speak], locale=LOCALES[speak])


def weekday_text(day: dt.date, speak: str) -> str:
    """Return ``周三`` or ``Wed``."""
    return format_date(day, "E", locale=LOCALES[speak])


def month_text(day: dt.date, speak: str) -> str:
    """Return ``2026年12月`` or ``December 2026``."""
    return f"{day:%Y}年{day.month}月" if speak == "zh" else format_date(day, "MMMM y", locale="en")


def month_name(day: dt.date, speak: str) -> str:
    """Return ``12月`` or ``Dec``."""
    return f"{day.month}月" if speak == "zh" else format_date(day, "MMM", locale="en")


def days_text(first: dt.date, last: dt.date, speak: str) -> str:
    """Return a span of days: ``2026年12月15日至17日`` or ``15–17 December 2026``."""
    if first == last:
        return day_text(first, speak)
    if speak == "zh":
        end = f"{last.day}日"
        if last.month != first.month or last.year != first.year:
            end = f"{last.month}月{end}"
        if last.year != first.year:
            end = f"{last.year}年{end}"
        return f"{first.year}年{first.month}月{first.day}日至{end}"
    whole = format_date(last, "d MMMM y", locale=LOCALES[speak])
    if first.year != last.year:
        return f"{format_date(first, 'd MMMM y', locale=LOCALES[speak])} – {whole}"
    if first.month != last.month:
        return f"{format_date(first, 'd MMMM', locale=LOCALES[speak])} – {whole}"
    return f"{first.day}–{whole}"


def moment_text(moment: dt.datetime, speak: str, zone: str) -> str:
    """Return a moment as wall time of a zone: ``2026年12月16日 09:30``."""
    local = moment.astimezone(ZoneInfo(zone))
    return format_datetime(local, _MOMENT[speak], locale=LOCALES[speak])


def size_text(size: int, speak: str) -> str:
    """Return a number of bytes for people: ``3.4 MB``."""
    amount, unit = float(size), "B"
    for bigger in ("KB", "MB", "GB"):
        if amount < _KILO:
            break
        amount, unit = amount / _KILO, bigger
    shown = format_decimal(round(amount, 1 if unit in {"MB", "GB"} else 0), locale=LOCALES[speak])
    return f"{shown} {unit}"


def _zone() -> str:
    settings = instance_of(current_app).settings
    return settings.time_zone


def init_app(app: Flask) -> None:
    """Teach the templates ``_()``, ``{% trans %}`` and the filters for days and sizes."""
    environment: Any = app.jinja_env
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(
        lambda message: words().gettext(message),
        lambda singular, plural, n: words().ngettext(singular, plural, n),
        newstyle=True,
        pgettext=lambda context, message: words().pgettext(context, message),
        npgettext=lambda context, item, many, n: words().npgettext(context, item, many, n),
    )
    app.add_template_filter(lambda day: day_text(day, language()), "day")
    app.add_template_filter(lambda day: short_day_text(day, language()), "short_day")
    app.add_template_filter(lambda moment: moment_text(moment, language(), _zone()), "moment")
    app.add_template_filter(
        lambda moment: format_time(
            moment.astimezone(ZoneInfo(_zone())), "HH:mm", locale=LOCALES[language()]
        ),
        "wall_time",
    )
    app.add_template_filter(lambda size: size_text(size, language()), "size")
