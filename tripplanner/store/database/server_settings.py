"""What this server knows about itself."""

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.store.database.base import Base, SealedJson, new_id


class SettingRow(Base):
    """One setting made on screen (Wi-Fi for the poster, the database's own id)."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[SealedJson]


def setting(session: Session, name: str, default: object = None) -> object:
    """Return a setting's value, or ``default``."""
    row = session.get(SettingRow, name)
    return default if row is None else row.value


def put_setting(session: Session, name: str, value: object) -> None:
    """Keep a setting."""
    row = session.get(SettingRow, name)
    if row is None:
        session.add(SettingRow(name=name, value=value))
    else:
        row.value = value


def database_id(session: Session) -> str:
    """Return the id of this database; a restored backup gets a new one."""
    found = session.scalar(select(SettingRow).where(SettingRow.name == "database_id"))
    if found is None:
        found = SettingRow(name="database_id", value=new_id())
        session.add(found)
    return str(found.value)
