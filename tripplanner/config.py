"""One typed ``Settings``, read once; keys that we do not know are refused by name.

Settings come from ``tripplanner.toml`` in the instance folder (optional) and from
the environment, which wins: ``port = 8443`` there is ``TRIPPLANNER_PORT=8443`` here.
"""

import ipaddress
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal
from zoneinfo import available_timezones

from tripplanner.errors import BadInput, Fault, Faults, InstanceTrouble
from tripplanner.paths import default_instance

PREFIX = "TRIPPLANNER_"
FILE = "tripplanner.toml"
#: Ours in the environment, but no settings: where the data lives, and the tests' own.
_OTHERS = re.compile(r"TRIPPLANNER_(INSTANCE|TEST_.+)")

_MOST_UPLOAD_MB = 1024
_MOST_DAYS = 3650
_MOST_PORT = 65535
_HTTP, _HTTPS = 80, 443


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set about one server."""

    #: The folder with the database, the key, the backups.
    instance: Path
    #: Empty means SQLite in the instance folder.
    database_url: str = ""
    host: str = "0.0.0.0"  # noqa: S104 -- the whole school network is meant
    port: int = 8000
    #: Serve plain HTTP only (no certificate, no camera in the browser).
    http_only: bool = False
    #: 0 means 443 beside port 80, else 443 more than the port (8443 beside 8000).
    https_port: int = 0
    #: A certificate of the school's own (PEM, with its chain) and its key (PKCS#8).
    certificate: str = ""
    certificate_key: str = ""
    #: The name on the local network, without ``.local``.
    network_name: str = "trip-planner"
    #: The language of readers who ask for neither.
    language: Literal["zh", "en"] = "zh"
    #: How long a browser stays signed in after it was last used.
    sign_in_days: int = 30
    #: The largest file or form that is accepted.
    max_upload_mb: int = 32
    #: Further host names people use for this server (``trip.school.example``).
    host_names: tuple[str, ...] = ()
    #: Moments are shown in this zone; plans have their trip's own.
    time_zone: str = "Asia/Shanghai"
    #: ``auto`` marks cookies Secure when the page came over HTTPS.
    secure_cookies: Literal["auto", "always", "never"] = "auto"
    #: A folder on another medium (a stick, a network drive) that gets a copy of each backup.
    backup_folder: str = ""
    #: A folder on yet another medium for the key: whoever has both can read everything.
    backup_key_folder: str = ""
    #: A folder into which a copier scans, or a mail program puts attachments; each page goes to
    #: the trip whose code it carries.
    scans_folder: str = ""

    @property
    def database(self) -> str:
        """Return the address of the database."""
        return self.database_url or f"sqlite:///{(self.instance / 'tripplanner.sqlite').as_posix()}"

    @property
    def secure_port(self) -> int:
        """Return the port for HTTPS, 0 for none: switched off, or for this machine alone."""
        if self.http_only:
            return 0
        if self.https_port:
            return self.https_port
        if self.host in {"localhost", "::1"} or self.host.startswith("127."):
            return 0  # a browser trusts its own machine without a certificate
        if self.port == _HTTP:
            return _HTTPS
        return self.port + _HTTPS if self.port + _HTTPS <= _MOST_PORT else 0

    @property
    def key_file(self) -> Path:
        """Return where the key to the sensitive fields lies."""
        return self.instance / "secret.key"

    @property
    def max_upload_bytes(self) -> int:
        """Return the largest accepted request, in bytes."""
        return self.max_upload_mb * 1024 * 1024


def typed_path(text: str) -> Path:
    """Return the path that somebody typed; ``~`` is a home folder.

    Raises:
        BadInput: if it is the home of a user whom this computer does not know.
    """
    try:
        return Path(text).expanduser()
    except RuntimeError as error:
        raise BadInput("There is no file %(file)s.", file=text) from error


def read_settings(instance: Path | None, environ: Mapping[str, str]) -> Settings:
    """Return the settings of an instance folder.

    ``instance`` wins over ``TRIPPLANNER_INSTANCE``, and that over the usual place.

    Raises:
        Faults: naming each unknown key and each value that cannot be used.
        InstanceTrouble: if the settings file cannot be read.
    """
    configured = environ.get(f"{PREFIX}INSTANCE", "")
    folder = instance or (typed_path(configured) if configured else default_instance())
    known = {field.name for field in fields(Settings)} - {"instance"}
    faults: list[Fault] = []
    found: dict[str, tuple[str, Any]] = {}
    for key, value in _file(folder / FILE).items():
        found[key] = (f"{FILE}: {key}", value)
    for name, text in environ.items():
        if name.startswith(PREFIX) and not _OTHERS.fullmatch(name):
            found[name.removeprefix(PREFIX).lower()] = (name, text)
    chosen: dict[str, Any] = {}
    for key, (where, value) in found.items():
        if key not in known:
            faults.append(
                Fault(
                    where,
                    "There is no such setting. Known are: %(known)s.",
                    {"known": ", ".join(sorted(known))},
                )
            )
            continue
        try:
            chosen[key] = _READERS[key](value)
        except BadInput as error:
            faults.append(Fault(where, error.message, error.values))
    if faults:
        raise Faults(faults)
    return Settings(instance=folder.absolute(), **chosen)


def _file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InstanceTrouble(
            "The settings file %(path)s cannot be read: %(reason)s.", path=path, reason=error
        ) from error


def _whole(least: int, most: int) -> Any:  # noqa: ANN401 -- a reader of one setting
    def read(value: object) -> int:
        if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
            value = int(value.strip())
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise BadInput("Use a whole number from %(least)d to %(most)d.", least=least, most=most)
        return value

    return read


def _switch(value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in {"1", "true", "yes", "on"}:
        return True
    if word in {"0", "false", "no", "off", ""}:
        return False
    raise BadInput("Use true or false.")


def _one_of(*allowed: str) -> Any:  # noqa: ANN401 -- a reader of one setting
    def read(value: object) -> str:
        if value not in allowed:
            raise BadInput("Use one of: %(known)s.", known=", ".join(allowed))
        return str(value)

    return read


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BadInput("Use a text in quotation marks.")
    return value.strip()


def _path(value: object) -> str:
    text = _text(value)
    return str(typed_path(text)) if text else ""


def _address(value: object) -> str:
    text = _text(value)
    try:
        ipaddress.ip_address(text)
    except ValueError:
        if text != "localhost":
            raise BadInput("Use an IP address, such as 0.0.0.0 or 127.0.0.1.") from None
    return text


def _zone(value: object) -> str:
    text = _text(value)
    if text not in available_timezones():
        raise BadInput("%(name)s is not a time zone; write it like Asia/Shanghai.", name=text)
    return text


def _label(value: object) -> str:
    text = _text(value).lower()
    if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?", text):
        raise BadInput("%(name)s is not a host name.", name=text)
    return text


def _names(value: object) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
        raise BadInput("Use a list of host names.")
    names = tuple(part.strip().lower() for part in parts if part.strip())
    for name in names:
        if not re.fullmatch(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?", name):
            raise BadInput("%(name)s is not a host name.", name=name)
    return names


_READERS: dict[str, Any] = {
    "database_url": _text,
    "host": _address,
    "port": _whole(1, _MOST_PORT),
    "http_only": _switch,
    "https_port": _whole(0, _MOST_PORT),
    "certificate": _path,
    "certificate_key": _path,
    "network_name": _label,
    "language": _one_of("zh", "en"),
    "sign_in_days": _whole(1, _MOST_DAYS),
    "max_upload_mb": _whole(1, _MOST_UPLOAD_MB),
    "host_names": _names,
    "time_zone": _zone,
    "secure_cookies": _one_of("auto", "always", "never"),
    "backup_folder": _path,
    "backup_key_folder": _path,
    "scans_folder": _path,
}
