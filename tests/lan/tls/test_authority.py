"""The school's own certificate authority: what it signs, when it renews, what it refuses."""

import datetime as dt
import re
import ssl
import subprocess

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from tripplanner.domain.clock_step import Step
from tripplanner.errors import InstanceTrouble
from tripplanner.lan.tls.authority import Authority
from tripplanner.lan.tls.certificates import LEAF_DAYS, allowed, fingerprint, read_shown
from tripplanner.services.server.clock import doubt_error
from tripplanner.store.database.vault import new_vault

NOW = dt.datetime(2026, 12, 1, 8, 0, tzinfo=dt.UTC)
NAMES = ("trip-planner.local", "192.168.1.20", "localhost", "127.0.0.1")
DAY = dt.timedelta(days=1)


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path, new_vault())


def leaf_of(shown):
    return x509.load_pem_x509_certificates(shown.certificate.read_bytes())[0]


def test_the_root_can_vouch_for_a_school_network_and_nothing_else(authority):
    authority.ready(NAMES, NOW, None)

    found = authority.root().extensions.get_extension_for_class(x509.NameConstraints)

    assert found.critical
    assert [str(it.value) for it in found.value.permitted_subtrees] == [
        *("local", "lan", "test", "localhost"),
        *("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8"),
        *("100.64.0.0/10", "fc00::/7", "fe80::/10", "::1/128"),
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("trip-planner.local", True),
        ("localhost", True),
        ("10.1.2.3", True),
        ("fd00::2", True),
        ("::1", True),
        ("8.8.8.8", False),
        ("mail.example.com", False),
        ("notlocal", False),
        ("evil-local", False),
    ],
)
def test_names_outside_a_school_network_are_left_out(name, expected):
    assert allowed(name) == expected


def test_the_leaf_is_what_phones_ask_for(authority):
    shown = authority.ready([*NAMES, "mail.example.com", "8.8.8.8"], NOW, None)

    leaf = leaf_of(shown)
    usage = leaf.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert shown.names == NAMES
    assert (leaf.not_valid_after_utc - leaf.not_valid_before_utc).days == LEAF_DAYS
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert leaf.signature_hash_algorithm.name == "sha256"


def test_an_independent_program_accepts_the_chain(authority):
    shown = authority.ready(NAMES, dt.datetime.now(dt.UTC).replace(year=2027), None)
    command = ["openssl", "verify", "-no_check_time", "-x509_strict", "-purpose", "sslserver"]

    done = subprocess.run(
        [*command, "-CAfile", authority.root_file, "-verify_hostname", NAMES[0], shown.certificate],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_an_independent_program_refuses_a_stranger_signed_by_the_root(authority, monkeypatch):
    monkeypatch.setattr("tripplanner.lan.tls.authority.allowed", lambda name: True)
    shown = authority.ready(["mail.example.com"], NOW, None)

    done = subprocess.run(
        ["openssl", "verify", "-no_check_time", "-CAfile", authority.root_file, shown.certificate],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert re.findall(r"error \d+ at \d depth lookup: (.+)", done.stderr) == [
        "permitted subtree violation"
    ]


def test_keys_are_their_owners_alone_and_the_roots_is_encrypted(authority):
    authority.ready(NAMES, NOW, None)

    modes = {it.name: it.stat().st_mode & 0o777 for it in authority.folder.iterdir()}
    assert modes == dict.fromkeys(
        ("authority.key", "authority.pem", "server.key", "server.pem"), 0o600
    )
    assert authority.folder.stat().st_mode & 0o777 == 0o700
    with pytest.raises(TypeError):
        load_pem_private_key((authority.folder / "authority.key").read_bytes(), None)
    server_key = (authority.folder / "server.key").read_bytes()
    assert server_key.startswith(b"-----BEGIN PRIVATE KEY-----")  # PKCS#8, as granian asks


def test_nothing_is_made_anew_without_a_reason(authority):
    first = authority.ready(NAMES, NOW, None)

    assert authority.ready(reversed(NAMES), NOW + (LEAF_DAYS - 32) * DAY, None) == first


def test_the_leaf_is_renewed_when_thirty_days_are_left_under_the_same_root(authority):
    first = authority.ready(NAMES, NOW, None)
    root = authority.root()

    second = authority.ready(NAMES, NOW + (LEAF_DAYS - 30) * DAY, None)

    assert second.fingerprint != first.fingerprint
    assert second.until > first.until
    assert authority.root() == root


def test_another_address_gets_another_leaf(authority):
    first = authority.ready(NAMES, NOW, None)

    second = authority.ready([*NAMES, "192.168.7.7"], NOW, None)

    assert second.names == (*NAMES, "192.168.7.7")
    assert second.fingerprint != first.fingerprint


AT_1970 = dt.datetime(1970, 1, 1, 0, 5, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("now", "doubt"), [(AT_1970, None), (NOW, doubt_error(Step(NOW + 40 * DAY, NOW), NOW))]
)
def test_a_clock_that_cannot_be_right_makes_no_certificate(authority, now, doubt):
    with pytest.raises(InstanceTrouble, match="The clock of this computer says"):
        authority.ready(NAMES, now, doubt)

    assert authority.root() is None


@pytest.mark.parametrize("now", [AT_1970, NOW - 10 * DAY, NOW + 400 * DAY, NOW + 3700 * DAY])
def test_a_leaf_that_is_there_goes_on_while_the_clock_is_in_doubt(authority, now):
    """Phones have clocks of their own, and trust this root: another would lose them all."""
    first = authority.ready(NAMES, NOW, None)

    doubted = authority.ready([*NAMES, "10.0.0.9"], now, doubt_error(Step(NOW, now), now))

    assert doubted == first
    assert authority.ready(NAMES, NOW + DAY, None) == first


def test_what_a_clock_of_the_future_made_is_made_anew_once_the_date_is_believed(authority):
    future = authority.ready(NAMES, NOW + 3650 * DAY, None)

    found = authority.ready(NAMES, NOW, None)

    assert found.fingerprint != future.fingerprint
    assert authority.root().not_valid_before_utc <= NOW


def test_a_lost_root_key_is_replaced_and_a_damaged_one_is_told(authority):
    authority.ready(NAMES, NOW, None)
    key = authority.folder / "authority.key"
    key.write_bytes(b"broken")
    with pytest.raises(InstanceTrouble, match=r"authority\.key is damaged"):
        authority.ready(["10.0.0.1"], NOW, None)

    before = fingerprint(authority.root())
    key.unlink()
    authority.ready(["10.0.0.1"], NOW, None)

    assert fingerprint(authority.root()) != before


def test_a_certificate_of_the_schools_own_must_fit_its_key(authority, tmp_path):
    shown = authority.ready(NAMES, NOW, None)
    other = Authority(tmp_path / "other", new_vault()).ready(NAMES, NOW, None)

    assert read_shown(shown.certificate, shown.key) == shown
    with pytest.raises(InstanceTrouble, match="does not belong to the certificate"):
        read_shown(shown.certificate, other.key)
    with pytest.raises(InstanceTrouble, match="cannot be used: No such file"):
        read_shown(tmp_path / "none.pem", other.key)


def test_python_itself_loads_the_pair(authority):
    shown = authority.ready(NAMES, NOW, None)

    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(shown.certificate, shown.key)


def own_certificate(folder, key):
    """A certificate of a school's own, signed by itself."""
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "trip.lan")])
    signed_with = None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256()
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + 90 * DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("trip.lan")]), critical=False)
        .sign(key, signed_with)
    )
    certificate, key_file = folder / "own.pem", folder / "own.key"
    certificate.write_bytes(made.public_bytes(Encoding.PEM))
    key_file.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    return certificate, key_file


@pytest.mark.parametrize(
    "make",
    [
        lambda: rsa.generate_private_key(65537, 2048),
        lambda: ec.generate_private_key(ec.SECP256R1()),
        lambda: ec.generate_private_key(ec.SECP384R1()),
        ed25519.Ed25519PrivateKey.generate,
    ],
)
def test_a_certificate_of_the_schools_own_may_have_any_common_key(make, tmp_path):
    certificate, key = own_certificate(tmp_path, make())

    assert read_shown(certificate, key).names == ("trip.lan",)


@pytest.mark.parametrize(
    "make",
    [
        lambda: rsa.generate_private_key(65537, 1024),
        lambda: ec.generate_private_key(ec.SECP521R1()),
        lambda: ec.generate_private_key(ec.SECP256K1()),
    ],
)
def test_a_key_that_would_end_the_server_is_refused_in_words(make, tmp_path):
    certificate, key = own_certificate(tmp_path, make())

    with pytest.raises(InstanceTrouble, match="cannot use"):
        read_shown(certificate, key)
