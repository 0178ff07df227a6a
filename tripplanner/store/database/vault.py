"""The key that lies beside the database, and what it seals."""

import hmac
import os
import secrets
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Session

from tripplanner.errors import InstanceTrouble

_KEY_BYTES = 32
#: A device or a film named as the key is not read whole.
_LARGEST_FILE = 4096
_NONCE_BYTES = 12
#: The vault of each open database, by its dialect: that is all a column type is told.
_VAULTS: "WeakKeyDictionary[Dialect, Vault]" = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class Vault:
    """Seals sensitive fields with AES-256-GCM; derives keys for other purposes."""

    key: bytes = field(repr=False)

    def seal(self, plain: bytes) -> bytes:
        """Return ``plain`` encrypted and authenticated: nonce, then ciphertext."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + _cipher(self.key).encrypt(nonce, plain, None)

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed.

        Raises:
            InstanceTrouble: if the key is another one, or the bytes were changed.
        """
        nonce, body = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        try:
            return _cipher(self.key).decrypt(nonce, body, None)
        except (InvalidTag, ValueError) as error:
            raise InstanceTrouble(
                "A protected field cannot be opened: secret.key does not belong to this"
                " database. Put back the key file that was saved with it."
            ) from error

    def sign(self, content: bytes) -> str:
        """Return what only somebody with the key can make of ``content`` (HMAC-SHA256, hex)."""
        return hmac.new(self.derive("backup sets"), content, sha256).hexdigest()

    def has_signed(self, content: bytes, signature: str) -> bool:
        """Tell whether ``sign`` made a signature of ``content`` with this key."""
        return hmac.compare_digest(self.sign(content).encode(), signature.encode())

    @property
    def name(self) -> str:
        """Return the public name of the key: says which key it is, and nothing of the key."""
        return self.derive("name of this key").hex()[:16]

    def derive(self, purpose: str) -> bytes:
        """Return a 32-byte key for one purpose, always the same for one vault."""
        return _derived(self.key, purpose)


@lru_cache(maxsize=64)
def _derived(key: bytes, purpose: str) -> bytes:
    # Kept: deriving costs more than opening a field, and lists open thousands.
    return HKDF(SHA256(), _KEY_BYTES, None, purpose.encode()).derive(key)


@lru_cache(maxsize=64)
def _cipher(key: bytes) -> AESGCM:
    # Kept: making one costs four times as much as opening a name with it.
    return AESGCM(_derived(key, "fields"))


def put_vault(dialect: Dialect, vault: Vault) -> None:
    """Let the sealed columns of a database use a vault."""
    _VAULTS[dialect] = vault


def vault_of(dialect: Dialect) -> Vault:
    """Return the vault of a database that ``make_engine`` opened."""
    return _VAULTS[dialect]


def vault_in(session: Session) -> Vault:
    """Return the vault of the database that a session works on."""
    return vault_of(session.get_bind().dialect)


def new_vault() -> Vault:
    """Return a vault with a random key that is kept nowhere (tests, previews)."""
    return Vault(secrets.token_bytes(_KEY_BYTES))


def make_key(path: Path) -> Vault:
    """Make a new key file (0600), on the disk when this returns, and return its vault.

    What another process made at the same moment is taken; nothing is ever overwritten.

    Raises:
        InstanceTrouble: if the file cannot be made.
    """
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return open_vault(path)
    except OSError as error:
        raise _unusable(path, error) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_hex(_KEY_BYTES).encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        path.unlink(missing_ok=True)
        raise _unusable(path, error) from error
    return open_vault(path)


def open_vault(path: Path) -> Vault:
    """Return the vault of the key file at ``path``; never make one.

    Raises:
        InstanceTrouble: if the file is missing, cannot be read or is not a key.
    """
    try:
        with path.open(encoding="ascii") as file:
            key = bytes.fromhex(file.read(_LARGEST_FILE).strip())
    except FileNotFoundError as error:
        raise InstanceTrouble("The key file %(path)s is missing.", path=path) from error
    except OSError as error:
        raise _unusable(path, error) from error
    except ValueError as error:
        raise InstanceTrouble("The key file %(path)s is damaged.", path=path) from error
    if len(key) != _KEY_BYTES:
        raise InstanceTrouble("The key file %(path)s is damaged.", path=path)
    return Vault(key)


def _unusable(path: Path, error: OSError) -> InstanceTrouble:
    return InstanceTrouble(
        "The key file %(path)s cannot be used: %(reason)s.",
        path=path,
        reason=error.strerror or error,
    )
