"""Groups, pupils and adults of a trip."""

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tripplanner.domain.people import Adult, Gender, Group, Guardian, Health, Pupil, Role
from tripplanner.store.database.base import (
    Base,
    PrimaryKey,
    SealedJson,
    SealedPhrase,
    SealedString,
    Versioned,
)


class GroupRow(Versioned, Base):
    """Pupils who move together."""

    __tablename__ = "trip_group"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    name: Mapped[SealedPhrase]
    colour: Mapped[str] = mapped_column(String(30), default="")

    def fill(self, group: Group) -> None:
        """Take over what a domain group says."""
        self.key, self.name, self.colour = group.key, group.name, group.colour

    def to_domain(self) -> Group:
        """Return the plain value."""
        return Group(self.key, self.name, self.colour, id=self.id, version=self.version)


class PupilRow(Versioned, Base):
    """A pupil: only the key, the place in the list, the group and ``m`` or ``f`` lie open."""

    __tablename__ = "pupil"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    name: Mapped[SealedString]
    name_latin: Mapped[SealedString] = mapped_column(default="")
    class_name: Mapped[SealedString] = mapped_column(default="")
    gender: Mapped[str | None] = mapped_column(String(1))
    group_key: Mapped[str] = mapped_column(String(40), default="")
    private: Mapped[SealedJson]

    def fill(self, pupil: Pupil) -> None:
        """Take over what a domain pupil says."""
        self.key, self.name, self.name_latin = pupil.key, pupil.name, pupil.name_latin
        self.class_name, self.group_key = pupil.class_name, pupil.group
        self.gender = pupil.gender.value if pupil.gender else None
        self.private = _private(pupil)

    def to_domain(self) -> Pupil:
        """Return the plain value, sensitive fields included."""
        private = self.private or {}
        health = private.get("health", {})
        born = private.get("born")
        return Pupil(
            key=self.key,
            name=self.name,
            name_latin=self.name_latin,
            class_name=self.class_name,
            born=dt.date.fromisoformat(born) if born else None,
            gender=Gender(self.gender) if self.gender else None,
            group=self.group_key,
            id_number=private.get("id_number", ""),
            guardians=tuple(Guardian(*guardian) for guardian in private.get("guardians", ())),
            health=Health(
                tuple(health.get("flags", ())),
                tuple(health.get("allergies", ())),
                tuple(health.get("medicines", ())),
                health.get("notes", ""),
            ),
            diet=tuple(private.get("diet", ())),
            id=self.id,
            version=self.version,
        )


def _private(pupil: Pupil) -> dict[str, Any]:
    kept = {
        "born": pupil.born.isoformat() if pupil.born else "",
        "id_number": pupil.id_number,
        "guardians": [[g.name, g.phone, g.relation] for g in pupil.guardians],
        "health": {
            "flags": list(pupil.health.flags),
            "allergies": list(pupil.health.allergies),
            "medicines": list(pupil.health.medicines),
            "notes": pupil.health.notes,
        }
        if pupil.health
        else {},
        "diet": list(pupil.diet),
    }
    return {name: value for name, value in kept.items() if value}


class AdultRow(Versioned, Base):
    """An adult on a trip."""

    __tablename__ = "adult"
    __table_args__ = (UniqueConstraint("trip_id", "key"),)

    id: Mapped[PrimaryKey]
    trip_id: Mapped[str] = mapped_column(ForeignKey("trip.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(40))
    position: Mapped[int]
    name: Mapped[SealedString]
    role: Mapped[str] = mapped_column(String(20))
    phone: Mapped[SealedString] = mapped_column(default="")
    groups: Mapped[list[str]] = mapped_column(default=list)

    def fill(self, adult: Adult) -> None:
        """Take over what a domain adult says."""
        self.key, self.name, self.role = adult.key, adult.name, adult.role.value
        self.phone, self.groups = adult.phone, list(adult.groups)

    def to_domain(self) -> Adult:
        """Return the plain value."""
        return Adult(
            self.key,
            self.name,
            Role(self.role),
            self.phone,
            tuple(self.groups),
            id=self.id,
            version=self.version,
        )
