"""What this school says about rules, and the overrides of findings."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from tripplanner.domain.trip import RuleSetting
from tripplanner.store.database.base import (
    Base,
    PrimaryKey,
    Sealed,
    SealedString,
    Versioned,
    utc_now,
)


def setting_to_json(setting: RuleSetting) -> dict[str, Any]:
    """Return a setting as JSON."""
    return {
        "figures": dict(setting.figures),
        "off": setting.off,
        "reason": setting.reason,
        "source": setting.source,
        "verified_on": setting.verified_on.isoformat() if setting.verified_on else None,
    }


def setting_of_json(value: dict[str, Any]) -> RuleSetting:
    """Return the setting that ``setting_to_json`` wrote."""
    verified = value.get("verified_on")
    return RuleSetting(
        figures=tuple(value.get("figures", {}).items()),
        off=value.get("off", False),
        reason=value.get("reason", ""),
        source=value.get("source", ""),
        verified_on=dt.date.fromisoformat(verified) if verified else None,
    )


class RuleRow(Versioned, Base):
    """This school's setting of one rule."""

    __tablename__ = "rule_setting"

    rule: Mapped[str] = mapped_column(String(40), primary_key=True)
    setting: Mapped[dict[str, Any]] = mapped_column(Sealed)


class OverrideRow(Base):
    """A named person's recorded decision to live with a finding."""

    __tablename__ = "override"

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    rule: Mapped[str] = mapped_column(String(40))
    stops: Mapped[list[str]] = mapped_column(default=list)
    groups: Mapped[list[str]] = mapped_column(default=list)
    people: Mapped[list[str]] = mapped_column(default=list)
    short_by: Mapped[int | None]
    by_id: Mapped[str] = mapped_column(String(36), default="")
    by_name: Mapped[str] = mapped_column(String(120))
    reason: Mapped[SealedString]
    at: Mapped[dt.datetime] = mapped_column(default=utc_now)
    withdrawn_at: Mapped[dt.datetime | None]


def school_settings(session: Session) -> dict[str, RuleSetting]:
    """Return this school's settings by rule."""
    return {row.rule: setting_of_json(row.setting) for row in session.scalars(select(RuleRow))}


def overrides_of(session: Session, trip_id: str) -> list[OverrideRow]:
    """Return the overrides of a trip that stand, oldest first."""
    query = select(OverrideRow).where(
        OverrideRow.trip_id == trip_id, OverrideRow.withdrawn_at.is_(None)
    )
    return list(session.scalars(query.order_by(OverrideRow.at, OverrideRow.id)))
