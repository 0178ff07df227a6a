"""The declarative base, our column types, and the Flask-SQLAlchemy extension."""

import json
import secrets
import threading
import time
import uuid
from datetime import UTC, datetime
from typing import Annotated, Any

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, DateTime, Engine, LargeBinary, MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column, registry
from sqlalchemy.types import TypeDecorator

from tripplanner.domain.text import NO_TEXT, Text, text_of
from tripplanner.store.database.instance import instance_of
from tripplanner.store.database.vault import vault_of

_id_lock = threading.Lock()
_last_id = 0
#: What a UUIDv7 holds besides its time, its version and its variant.
_RANDOM_BITS = 74


def new_id() -> str:
    """Return a random, globally unique, time-ordered id (UUIDv7, RFC 9562) as text."""
    global _last_id  # noqa: PLW0603 -- ids of one process must never go back
    with _id_lock:
        fresh = time.time_ns() // 1_000_000 << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
        _last_id = fresh = max(fresh, _last_id + 1)
    # 48 bits of time, the version, 12 bits, the variant, 62 bits: order survives the split.
    high, low = fresh >> 62, fresh & (1 << 62) - 1
    upper = (high >> 12) << 16 | 0x7 << 12 | high & 0xFFF
    return str(uuid.UUID(int=upper << 64 | 0b10 << 62 | low))


def utc_now() -> datetime:
    """Return this moment, aware, in UTC."""
    return datetime.now(UTC)


class UTCDateTime(TypeDecorator[datetime]):
    """An aware moment, kept as UTC; SQLite alone would forget the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive moments; store the rest as naive UTC."""
        del dialect
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back."""
        del dialect
        return None if value is None else value.replace(tzinfo=UTC)


class TextColumn(TypeDecorator[Text]):
    """Text per language, as a JSON object of the languages that have words."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> dict[str, str] | None:
        """Store only the languages given."""
        del dialect
        return None if value is None else value.given()

    def process_result_value(self, value: dict[str, str] | None, dialect: Dialect) -> Text | None:
        """Give the text back."""
        del dialect
        return None if value is None else text_of(value)


class Sealed(TypeDecorator[Any]):
    """Any JSON value, encrypted with the key beside the database."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ANN401 -- any JSON
        """Encrypt."""
        if value is None:
            return None
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        sealed: bytes = vault_of(dialect).seal(plain)
        return sealed

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:  # noqa: ANN401 -- any JSON
        """Decrypt."""
        if value is None:
            return None
        return json.loads(vault_of(dialect).unseal(value))


class SealedText(TypeDecorator[str]):
    """A text, encrypted with the key beside the database; the empty text is no bytes at all."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """Encrypt."""
        if not value:
            return None if value is None else b""
        sealed: bytes = vault_of(dialect).seal(value.encode())
        return sealed

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """Decrypt."""
        if not value:
            return None if value is None else ""
        plain: bytes = vault_of(dialect).unseal(value)
        return plain.decode()


class SealedWords(TypeDecorator[Text]):
    """Text per language, encrypted; without words in any language no bytes at all."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Text | None, dialect: Dialect) -> bytes | None:
        """Encrypt the languages given."""
        given = None if value is None else value.given()
        if not given:
            return None if given is None else b""
        plain = json.dumps(given, ensure_ascii=False, separators=(",", ":")).encode()
        sealed: bytes = vault_of(dialect).seal(plain)
        return sealed

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Text | None:
        """Decrypt."""
        if not value:
            return None if value is None else NO_TEXT
        return text_of(json.loads(vault_of(dialect).unseal(value)))


class Base(DeclarativeBase):
    """Parent of every model; names constraints so that migrations can find them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    # On the registry, not on the class: Flask-SQLAlchemy copies the class body.
    registry = registry(
        metadata=metadata,
        type_annotation_map={
            datetime: UTCDateTime,
            Text: TextColumn,
            list[str]: JSON,
            list[Any]: JSON,
            dict[str, Any]: JSON,
        },
    )


PrimaryKey = Annotated[str, mapped_column(String(36), primary_key=True, default=new_id)]
SealedJson = Annotated[Any, mapped_column(Sealed)]
SealedString = Annotated[str, mapped_column(SealedText)]
SealedPhrase = Annotated[Text, mapped_column(SealedWords)]


class Versioned:
    """A record people edit: counts its saves, and its changes go to the journal.

    SQLAlchemy counts, and refuses to write over a version that the session has not seen.
    """

    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805 -- SQLAlchemy calls it with the class
        """Return what tells the mapper which column counts."""
        return {"version_id_col": cls.version}


class Database(SQLAlchemy):
    """Flask-SQLAlchemy with our engine: settings, transactions and sealed columns."""

    def _make_engine(self, bind_key: str | None, options: dict[str, Any], app: Flask) -> Engine:
        del bind_key, options
        return instance_of(app).engine


db = Database(model_class=Base)
