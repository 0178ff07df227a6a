"""The server's own certificate authority, which can vouch for a school network and nothing else.

The root is name-constrained (critical): ``.local``, ``.lan``, ``.test``, ``localhost``, private
and loopback addresses. Whoever has its key cannot pretend to be a bank towards the phones
that trust it (Chromium refuses such a leaf: ERR_CERT_INVALID). It lasts 10 years; the
leaf that the server shows lasts 397 days and is made anew when its names change or 30 days
are left. Apple asks for at most 825 days, subject names, ``serverAuth`` and SHA-2.
"""

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tripplanner.errors import InstanceTrouble
from tripplanner.exchange.durable import write_whole
from tripplanner.store.vault import Vault

FOLDER = "certificates"
ROOT_DAYS = 3652
LEAF_DAYS = 397
RENEW_DAYS = 30
#: No clock can be right that is earlier: this program was not written yet.
BUILT_ON = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
#: A computer's clock may be a little behind the one of the phone that looks.
_BEFORE = dt.timedelta(days=1)
_ENDINGS = ("local", "lan", "test", "localhost")
_NETWORKS = (
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "169.254.0.0/16",
    "127.0.0.0/8",
    "100.64.0.0/10",
    "fc00::/7",
    "fe80::/10",
    "::1/128",
)
_CURVE = ec.SECP256R1


@dataclass(frozen=True, slots=True)
class Shown:
    """The certificate that a listener shows, and its key (PKCS#8, in the clear, 0600)."""

    certificate: Path
    key: Path
    fingerprint: str
    names: tuple[str, ...]
    until: dt.datetime


def allowed(name: str) -> bool:
    """Tell whether the root may vouch for a host name or address."""
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return any(name == it or name.endswith(f".{it}") for it in _ENDINGS)
    return any(
        address in network
        for network in map(ipaddress.ip_network, _NETWORKS)
        if network.version == address.version
    )


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 fingerprint as people compare it: ``AB:12:…``."""
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


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
            raise _damaged(self.root_file) from error

    def ready(self, names: Sequence[str], now: dt.datetime, newest: dt.datetime | None) -> Shown:
        """Return a leaf for these names that is good now; make root and leaf at need.

        ``names`` are host names and addresses; those the root may not vouch for are left
        out. ``newest`` is the moment of the newest record in the database.

        Raises:
            InstanceTrouble: if the clock is wrong, or a file cannot be used.
        """
        wanted = tuple(dict.fromkeys(name for name in names if allowed(name)))
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            shown = self._current(wanted, now)
            if shown is not None:
                return shown
            _assert_clock(now, newest)
            root, key = self._root(now)
            return self._issue(root, key, wanted, now)
        except OSError as error:
            raise InstanceTrouble(
                "The certificates in %(folder)s cannot be used: %(reason)s.",
                folder=self.folder,
                reason=error.strerror or error,
            ) from error

    def _current(self, names: tuple[str, ...], now: dt.datetime) -> Shown | None:
        shown = self.shown()
        root = self.root()
        if shown is None or root is None or set(shown.names) != set(names):
            return None
        leaf = _first(shown.certificate)
        try:
            leaf.verify_directly_issued_by(root)
        except (ValueError, TypeError, InvalidSignature):
            return None
        good = leaf.not_valid_before_utc <= now <= shown.until - dt.timedelta(days=RENEW_DAYS)
        return shown if good else None

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
        if found is not None and self._root_key.is_file() and now < found.not_valid_after_utc:
            try:
                key = load_pem_private_key(self._root_key.read_bytes(), self._password)
            except (ValueError, TypeError) as error:
                raise _damaged(self._root_key) from error
            if isinstance(key, ec.EllipticCurvePrivateKey):
                return found, key
            raise _damaged(self._root_key)
        key = ec.generate_private_key(_CURVE())
        root = _make_root(key, now)
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
        leaf = _make_leaf(root, root_key, key.public_key(), names, now)
        # Key and certificate change together: a new pair of files, then their names.
        write_whole(
            self.folder / "server.key",
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        )
        chain = leaf.public_bytes(Encoding.PEM) + root.public_bytes(Encoding.PEM)
        write_whole(self.folder / "server.pem", chain)
        return read_shown(self.folder / "server.pem", self.folder / "server.key")


def read_shown(certificate: Path, key: Path) -> Shown:
    """Return a certificate and its key, ours or a school's own.

    Raises:
        InstanceTrouble: if they cannot be read or do not belong together.
    """
    try:
        leaf = _first(certificate)
        private = load_pem_private_key(key.read_bytes(), None)
    except OSError as error:
        raise InstanceTrouble(
            "The certificates in %(folder)s cannot be used: %(reason)s.",
            folder=error.filename or certificate.parent,
            reason=error.strerror or error,
        ) from error
    except (ValueError, TypeError) as error:
        raise _damaged(key) from error
    if private.public_key() != leaf.public_key():
        raise InstanceTrouble(
            "The key %(key)s does not belong to the certificate %(certificate)s.",
            key=key,
            certificate=certificate,
        )
    return Shown(certificate, key, fingerprint(leaf), _names_of(leaf), leaf.not_valid_after_utc)


def _first(path: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificates(path.read_bytes())[0]


def _names_of(leaf: x509.Certificate) -> tuple[str, ...]:
    try:
        found = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(str(name.value) for name in found)


def _assert_clock(now: dt.datetime, newest: dt.datetime | None) -> None:
    earliest = max(filter(None, (BUILT_ON, newest)))
    if now < earliest - _BEFORE:
        raise InstanceTrouble(
            "The clock of this computer says %(now)s, but it is %(earliest)s at least. Set the"
            " clock; until then no certificate is made.",
            now=now.strftime("%Y-%m-%d %H:%M"),
            earliest=earliest.strftime("%Y-%m-%d %H:%M"),
        )


def _damaged(path: Path) -> InstanceTrouble:
    return InstanceTrouble(
        "The file %(file)s is damaged or not what it should be. Restore it from a backup, or"
        " move it away: a new one is made, and every device must trust it anew.",
        file=path,
    )


def _make_root(key: ec.EllipticCurvePrivateKey, now: dt.datetime) -> x509.Certificate:
    # The name tells roots of different schools, and of one school's years, apart.
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Trip Planner"),
            x509.NameAttribute(
                NameOID.COMMON_NAME, f"Trip Planner {now:%Y-%m-%d} {_short(key.public_key())}"
            ),
        ]
    )
    addresses = [x509.IPAddress(ipaddress.ip_network(it)) for it in _NETWORKS]
    return (
        _builder(name, name, key.public_key(), now, ROOT_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(sign_certificates=True), critical=True)
        .add_extension(
            x509.NameConstraints([*map(x509.DNSName, _ENDINGS), *addresses], None), critical=True
        )
        .sign(key, hashes.SHA256())
    )


def _make_leaf(
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    public: ec.EllipticCurvePublicKey,
    names: tuple[str, ...],
    now: dt.datetime,
) -> x509.Certificate:
    common = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, (names or ("localhost",))[0][:64])])
    until = int((root.not_valid_after_utc - now).total_seconds() // 86400)
    issuer = x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key())
    return (
        _builder(common, root.subject, public, now, min(LEAF_DAYS, until))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(sign_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.SubjectAlternativeName([_general(name) for name in names]), critical=False
        )
        .add_extension(issuer, critical=False)
        .sign(root_key, hashes.SHA256())
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    now: dt.datetime,
    days: int,
) -> x509.CertificateBuilder:
    begin = now.replace(microsecond=0) - _BEFORE
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + dt.timedelta(days=days))
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, sign_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not sign_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=sign_certificates,
        crl_sign=sign_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _short(public: ec.EllipticCurvePublicKey) -> str:
    return x509.SubjectKeyIdentifier.from_public_key(public).digest.hex()[:6].upper()
