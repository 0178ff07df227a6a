"""Certificates: the root and the leaf as they are made, and whatever a listener shows, read.

The root is name-constrained (critical): ``.local``, ``.lan``, ``.test``, ``localhost``, private
and loopback addresses. Whoever has its key cannot pretend to be a bank towards the phones
that trust it (Chromium refuses such a leaf: ERR_CERT_INVALID). It lasts 10 years; the leaf
lasts 397 days. Apple asks for at most 825 days, subject names, ``serverAuth`` and SHA-2.
"""

import datetime as dt
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tripplanner.errors import InstanceTrouble

ROOT_DAYS = 3652
LEAF_DAYS = 397
#: A computer's clock may be a little behind the one of the phone that looks.
MARGIN = dt.timedelta(days=1)
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
_HTTPS = 443
_RSA_LEAST, _RSA_MOST = 2048, 4096


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
        return any(name == value or name.endswith(f".{value}") for value in _ENDINGS)
    return any(
        address in network
        for network in map(ipaddress.ip_network, _NETWORKS)
        if network.version == address.version
    )


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 fingerprint as people compare it: ``AB:12:…``."""
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def web_addresses(shown: Shown, port: int) -> tuple[str, ...]:
    """Return the https addresses that a certificate covers, but those of this machine alone."""
    end = "" if port == _HTTPS else f":{port}"
    return tuple(
        f"https://{f'[{name}]' if ':' in name else name}{end}"
        for name in shown.names
        if name not in {"localhost", "127.0.0.1", "::1"} and not name.startswith("*")
    )


def read_shown(certificate: Path, key: Path) -> Shown:
    """Return a certificate and its key, ours or a school's own.

    Raises:
        InstanceTrouble: if they cannot be read, do not belong together, or the key is of
            a kind that the listener does not know (it would end the whole server).
    """
    try:
        leaf = first_of(certificate)
        private = load_pem_private_key(key.read_bytes(), None)
    except OSError as error:
        raise InstanceTrouble(
            "The certificates in %(folder)s cannot be used: %(reason)s.",
            folder=error.filename or certificate.parent,
            reason=error.strerror or error,
        ) from error
    except (ValueError, TypeError) as error:
        raise damaged(key) from error
    if private.public_key() != leaf.public_key():
        raise InstanceTrouble(
            "The key %(key)s does not belong to the certificate %(certificate)s.",
            key=key,
            certificate=certificate,
        )
    if not _is_known(private):
        raise InstanceTrouble(
            "The key %(key)s is of a kind that this server cannot use. Use RSA with 2048 to 4096"
            " bits, an elliptic curve P-256 or P-384, or Ed25519.",
            key=key,
        )
    return Shown(certificate, key, fingerprint(leaf), _names_of(leaf), leaf.not_valid_after_utc)


def _is_known(key: object) -> bool:
    """Tell whether granian's TLS takes a key; tried with each kind (granian 2.8)."""
    if isinstance(key, rsa.RSAPrivateKey):
        return _RSA_LEAST <= key.key_size <= _RSA_MOST
    if isinstance(key, ec.EllipticCurvePrivateKey):
        return isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1)
    return isinstance(key, ed25519.Ed25519PrivateKey)


def first_of(path: Path) -> x509.Certificate:
    """Return the first certificate of a file: the leaf of a chain."""
    # The whole chain is read: the listener would stumble over any part of it.
    return x509.load_pem_x509_certificates(path.read_bytes())[0]


def _names_of(leaf: x509.Certificate) -> tuple[str, ...]:
    try:
        found = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    return tuple(str(name.value) for name in found)


def damaged(path: Path) -> InstanceTrouble:
    """Return the error of a file that is not what it should be."""
    return InstanceTrouble(
        "The file %(file)s is damaged or not what it should be. Restore it from a backup, or"
        " move it away: a new one is made, and every device must trust it anew.",
        file=path,
    )


def make_root(key: ec.EllipticCurvePrivateKey, now: dt.datetime) -> x509.Certificate:
    """Return a root that is good from now on, signed with its own key."""
    # The name tells roots of different schools, and of one school's years, apart.
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Trip Planner"),
            x509.NameAttribute(
                NameOID.COMMON_NAME, f"Trip Planner {now:%Y-%m-%d} {_short(key.public_key())}"
            ),
        ]
    )
    addresses = [x509.IPAddress(ipaddress.ip_network(name)) for name in _NETWORKS]
    return (
        _builder(name, name, key.public_key(), now, ROOT_DAYS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(sign_certificates=True), critical=True)
        .add_extension(
            x509.NameConstraints([*map(x509.DNSName, _ENDINGS), *addresses], None), critical=True
        )
        .sign(key, hashes.SHA256())
    )


def make_leaf(
    root: x509.Certificate,
    root_key: ec.EllipticCurvePrivateKey,
    public: ec.EllipticCurvePublicKey,
    names: tuple[str, ...],
    now: dt.datetime,
) -> x509.Certificate:
    """Return a leaf for these names that the root vouches for, from now on."""
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
    begin = now.replace(microsecond=0) - MARGIN
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
