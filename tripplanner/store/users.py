"""People who sign in, and their presence."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from tripplanner.domain.access import Actor, Membership, UserRole
from tripplanner.store.database.base import Base, PrimaryKey, Versioned, utc_now


class UserRow(Versioned, Base):
    """A person with an account. ``name`` is what they type, unique without case."""

    __tablename__ = "user_account"

    id: Mapped[PrimaryKey]
    name: Mapped[str] = mapped_column(String(80), unique=True)
    display_name: Mapped[str] = mapped_column(String(120), default="")
    password_hash: Mapped[str] = mapped_column(String(200), default="")
    role: Mapped[str] = mapped_column(String(20), default=UserRole.TEACHER)
    active: Mapped[bool] = mapped_column(default=True)
    language: Mapped[str] = mapped_column(String(5), default="")
    created_at: Mapped[datetime] = mapped_column(default=utc_now)

    def to_actor(self) -> Actor:
        """Return the plain value that services act for."""
        return Actor(self.id, self.display_name or self.name, UserRole(self.role))


class SignInRow(Base):
    """One signed-in browser; the cookie holds the token, we keep only its hash."""

    __tablename__ = "sign_in"

    id: Mapped[PrimaryKey]
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("user_account.id", ondelete="CASCADE"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    last_seen_at: Mapped[datetime] = mapped_column(default=utc_now)
    expires_at: Mapped[datetime]
    address: Mapped[str] = mapped_column(String(64), default="")
    agent: Mapped[str] = mapped_column(String(200), default="")
    user: Mapped[UserRow] = relationship()


class SignInLinkRow(Base):
    """A one-time link: ``purpose`` is ``first``, ``invite`` or ``reset``."""

    __tablename__ = "sign_in_link"

    id: Mapped[PrimaryKey]
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    purpose: Mapped[str] = mapped_column(String(10))
    user_id: Mapped[str | None] = mapped_column(ForeignKey("user_account.id", ondelete="CASCADE"))
    role: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(default=utc_now)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class TripMemberRow(Base):
    """What one person may do with one trip."""

    __tablename__ = "trip_member"
    __table_args__ = (UniqueConstraint("trip_id", "user_id"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("user_account.id", ondelete="CASCADE"), index=True
    )
    membership: Mapped[str] = mapped_column(String(10), default=Membership.VIEWER)
    user: Mapped[UserRow] = relationship()


def user_named(session: Session, name: str) -> UserRow | None:
    """Return the person with that account name, upper and lower case alike."""
    return session.scalar(select(UserRow).where(func.lower(UserRow.name) == name.strip().lower()))


def membership_of(session: Session, trip_id: str, user_id: str) -> Membership | None:
    """Return what a person may do with a trip, or None for a stranger to it."""
    query = select(TripMemberRow.membership).where(
        TripMemberRow.trip_id == trip_id, TripMemberRow.user_id == user_id
    )
    found = session.scalar(query)
    return Membership(found) if found else None


def memberships_of(session: Session, user_id: str) -> dict[str, Membership]:
    """Return what a person may do with each trip, by the trip's id, in one query."""
    query = select(TripMemberRow.trip_id, TripMemberRow.membership).where(
        TripMemberRow.user_id == user_id
    )
    return {trip_id: Membership(found) for trip_id, found in session.execute(query)}
