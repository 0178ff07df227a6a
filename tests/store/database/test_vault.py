"""The key beside the database."""

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tripplanner.errors import InstanceTrouble
from tripplanner.store.database.vault import Vault, make_key, new_vault, open_vault


@given(some.binary(max_size=300))
def test_what_was_sealed_comes_back(plain: bytes):
    vault = new_vault()

    assert vault.unseal(vault.seal(plain)) == plain


def test_the_same_words_are_sealed_differently_each_time():
    vault = new_vault()

    assert vault.seal(b"allergy") != vault.seal(b"allergy")


@pytest.mark.parametrize("at", [0, 11, 12, -1])
def test_a_changed_byte_is_noticed(at: int):
    vault = new_vault()
    sealed = bytearray(vault.seal(b"allergy"))
    sealed[at] ^= 1

    with pytest.raises(InstanceTrouble):
        vault.unseal(bytes(sealed))


@pytest.mark.parametrize("cut", [b"", b"x" * 5, b"x" * 12])
def test_too_few_bytes_are_refused_plainly(cut: bytes):
    with pytest.raises(InstanceTrouble):
        new_vault().unseal(cut)


def test_a_new_key_file_is_the_owners_alone_and_stays_the_same(tmp_path: Path):
    path = tmp_path / "secret.key"

    first, second = make_key(path), open_vault(path)

    assert first == second == make_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"not a key", b"ab" * 31, "密钥".encode()])
def test_a_damaged_key_file_is_named(tmp_path: Path, content: bytes):
    path = tmp_path / "secret.key"
    path.write_bytes(content)

    with pytest.raises(InstanceTrouble) as caught:
        open_vault(path)

    assert caught.value.values["path"] == path


def test_keys_for_different_purposes_differ_and_stay():
    vault = new_vault()

    assert vault.derive("pages") == vault.derive("pages")
    assert vault.derive("pages") != vault.derive("fields")


def test_the_key_is_not_shown_by_accident():
    vault = new_vault()

    assert vault.key.hex() not in repr(vault)
    assert repr(vault) == "Vault()"


def test_opening_never_makes_a_key(tmp_path: Path):
    path = tmp_path / "secret.key"

    with pytest.raises(InstanceTrouble, match="is missing"):
        open_vault(path)

    assert not path.exists()


def test_a_key_has_a_name_that_tells_nothing_of_it():
    vault = Vault(bytes(range(32)))

    assert vault.name == Vault(bytes(range(32))).name
    assert vault.name not in vault.key.hex()
    assert new_vault().name != vault.name
