"""The server's own certificate authority, which can vouch for a school network and nothing else.

The root lies in the data folder, its key encrypted with one derived from ``secret.key``.
The leaf that the server shows is made anew when its names change or 30 days are left. What
both are: ``certificates``.
"""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from tripplanner.durable_files import write_whole
from tripplanner.errors import InstanceTrouble, TripPlannerError
from tripplanner.lan.tls.certificates import (
    MARGIN,
    Shown,
    allowed,
    damaged,
    first_of,
    make_leaf,
    make_root,
    read_shown,
)
from tripplanner.services.server.clock import BUILT_ON
from tripplanner.store.database.vault import Vault

FOLDER = "certificates"
RENEW_DAYS = 30
_CURVE = ec.SECP256R1


class Authority:
    """The root and the leaf of one data folder."""

    def __init__(self, instance: Path, vault: Vault) -> None:
        """Belong to a data folder; ``vault`` encrypts the root's key at rest."""
        self.folder = instance / FOLDER
        self._password = vault.derive("certificate authority")

    @property
    def root_file(self) -> Path:
        """Return the root's certificate (PEM), which devices install."""
        return self.folder / "authority.pem"

    @property
    def _root_key(self) -> Path:
        return self.folder / "authority.key"

    def root(self) -> x509.Certificate | None:
        """Return the root, or None while there is none."""
        try:
            return x509.load_pem_x509_certificate(self.root_file.read_bytes())
        except FileNotFoundError:
            return None
        except ValueError as error:
            raise damaged(self.root_file) from error

    def ready(
        self, names: Sequence[str], now: dt.datetime, doubt: TripPlannerError | None
    ) -> Shown:
        """Return a leaf for these names that is good now; make root and leaf at need.

        ``names`` are host names and addresses; those the root may not vouch for are left
        out. ``doubt`` says why the clock cannot be believed: then nothing is made, and what there
        is goes on, since the devices that look at it have clocks of their own.

        Raises:
            InstanceTrouble: if the clock is wrong, or a file cannot be used.
        """
        wanted = tuple(dict.fromkeys(name for name in names if allowed(name)))
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            shown = self._current(wanted, now)
            if shown is not None:
                return shown
            if doubt is not None:
                there = self._usable()
                if there is None:
                    raise doubt
                return there
            assert_clock(now)
            root, key = self._root(now)
            return self._issue(root, key, wanted, now)
        except OSError as error:
            raise InstanceTrouble(
                "The certificates in %(folder)s cannot be used: %(reason)s.",
                folder=self.folder,
                reason=error.strerror or error,
            ) from error

    def _current(self, names: tuple[str, ...], now: dt.datetime) -> Shown | None:
        shown = self._usable()
        if shown is None or set(shown.names) != set(names):
            return None
        leaf = first_of(shown.certificate)
        good = leaf.not_valid_before_utc <= now <= shown.until - dt.timedelta(days=RENEW_DAYS)
        return shown if good else None

    def _usable(self) -> Shown | None:
        """Return the leaf there is, if the root signed it, whatever date it bears."""
        shown, root = self.shown(), self.root()
        if shown is None or root is None:
            return None
        try:
            first_of(shown.certificate).verify_directly_issued_by(root)
        except (ValueError, TypeError, InvalidSignature):
            return None
        return shown

    def shown(self) -> Shown | None:
        """Return the leaf there is, whatever its age; None without one."""
        certificate, key = self.folder / "server.pem", self.folder / "server.key"
        if not certificate.is_file() or not key.is_file():
            return None
        try:
            return read_shown(certificate, key)
        except InstanceTrouble:
            return None

    def _root(self, now: dt.datetime) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
        found = self.root()
        if (
            found is not None
            and self._root_key.is_file()
            and found.not_valid_before_utc <= now < found.not_valid_after_utc
        ):
            try:
                key = load_pem_private_key(self._root_key.read_bytes(), self._password)
            except (ValueError, TypeError) as error:
                raise damaged(self._root_key) from error
            if isinstance(key, ec.EllipticCurvePrivateKey):
                return found, key
            raise damaged(self._root_key)
        key = ec.generate_private_key(_CURVE())
        root = make_root(key, now)
        pem = key.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(self._password)
        )
        write_whole(self._root_key, pem)
        write_whole(self.root_file, root.public_bytes(Encoding.PEM))
        return root, key

    def _issue(
        self,
        root: x509.Certificate,
        root_key: ec.EllipticCurvePrivateKey,
        names: tuple[str, ...],
        now: dt.datetime,
    ) -> Shown:
        key = ec.generate_private_key(_CURVE())
        leaf = make_leaf(root, root_key, key.public_key(), names, now)
        # Key and certificate change together: a new pair of files, then their names.
        write_whole(
            self.folder / "server.key",
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        )
        chain = leaf.public_bytes(Encoding.PEM) + root.public_bytes(Encoding.PEM)
        write_whole(self.folder / "server.pem", chain)
        return read_shown(self.folder / "server.pem", self.folder / "server.key")


def assert_clock(now: dt.datetime) -> None:
    """Make sure that the clock is not behind this program.

    Raises:
        InstanceTrouble: if it is.
    """
    if now < BUILT_ON - MARGIN:
        raise InstanceTrouble(
            "The clock of this computer says %(now)s, but it is %(earliest)s at least. Set the"
            " clock; until then no certificate is made.",
            now=now.strftime("%Y-%m-%d %H:%M"),
            earliest=BUILT_ON.strftime("%Y-%m-%d %H:%M"),
        )
