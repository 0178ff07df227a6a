"""What a browser says of itself, as people call it."""

import re

from tripplanner.web.http.languages import words

_BROWSERS = (
    (r"MicroMessenger", "微信 WeChat"),
    (r"HuaweiBrowser", "Huawei"),
    (r"Edg[A-Z]?[a-z]*/", "Edge"),
    (r"Firefox|FxiOS", "Firefox"),
    (r"QQBrowser", "QQ"),
    (r"Chrome|CriOS", "Chrome"),
    (r"Safari", "Safari"),
)
_SYSTEMS = (
    (r"HarmonyOS|OpenHarmony", "HarmonyOS"),
    (r"Android", "Android"),
    (r"iPhone|iPad", "iOS"),
    (r"Windows", "Windows"),
    (r"Mac OS X|Macintosh", "macOS"),
    (r"CrOS", "ChromeOS"),
    (r"Linux", "Linux"),
)


def browser_name(agent: str) -> str:
    """Return a browser's line about itself as people call it: ``Chrome, Windows``."""
    found = [
        next((name for sign, name in table if re.search(sign, agent)), "")
        for table in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(name for name in found if name) or words().gettext("Unknown browser")
