"""Templates of this server: plans for use again, without people and dates."""

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.store.database.base import Base, PrimaryKey, SealedPhrase, SealedString, Versioned


class TemplateRow(Versioned, Base):
    """One template: its file as it is exported, and what a list shows of it."""

    __tablename__ = "template"

    id: Mapped[PrimaryKey]
    key: Mapped[str] = mapped_column(String(40), unique=True)
    title: Mapped[SealedPhrase]
    content: Mapped[SealedString]


def template_rows(session: Session) -> list[TemplateRow]:
    """Return this server's own templates by key."""
    return list(session.scalars(select(TemplateRow).order_by(TemplateRow.key)))


def template_row(session: Session, key: str) -> TemplateRow | None:
    """Return one of this server's own templates, None if it has none of that key."""
    return session.scalar(select(TemplateRow).where(TemplateRow.key == key))
