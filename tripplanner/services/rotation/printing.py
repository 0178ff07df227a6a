"""The paper of a VR hour from what is stored."""

from sqlalchemy.orm import Session

from tripplanner.documents.papers.rotation import RotationPaper, rotation_pdf
from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import VrOverride, VrVisit
from tripplanner.i18n import catalogue
from tripplanner.services.jobs import Made
from tripplanner.services.rotation.schedule import planned
from tripplanner.store.loading import load
from tripplanner.wording.rotation_sentences import bound_sentence, decision_text

#: The kind of its jobs.
KIND = "rotation"


def produce(session: Session, trip_id: str, stop_key: str, language: str) -> Made:
    """Return all paper of one VR stop as a PDF with a file name.

    Raises:
        NotFound: if the trip has no such VR stop.
        BadInput: if there can be no rotation.
        NotPrinted: if a character is in no font.
    """
    trip = load(session, trip_id)
    made = planned(session, trip, stop_key)
    session.rollback()  # printing takes seconds; the database need not wait for it
    words = catalogue(language)
    content = rotation_pdf(
        RotationPaper(
            trip=trip,
            stop=made.stop,
            visit=made.visit,
            rotation=made.rotation,
            headsets=made.posed.request.headsets,
            language=language,
            stations=tuple((station.key, station.name) for station in made.arrangement.stations),
            observers=tuple(exclusion.pupil for exclusion in made.posed.observers),
            reason=bound_sentence(made.rotation.reason, made.visit, words, language),
            decided=_decided(trip, made.visit, language),
        )
    )
    return Made(f"{trip.key}-{stop_key}-vr-{language}.pdf", content)


def _decided(trip: Trip, visit: VrVisit, language: str) -> tuple[str, ...]:
    """Return the recorded decisions; those of one person for one reason in one line."""
    names = {pupil.key: pupil.name for pupil in trip.pupils}
    alike: dict[tuple[str, ...], list[VrOverride]] = {}
    for override in visit.overrides:
        alike.setdefault(
            (override.rule, override.by, override.reason, override.on.isoformat()), []
        ).append(override)
    comma = "、" if language == "zh" else ", "
    return tuple(
        decision_text(
            same[0],
            comma.join(names.get(vr_override.pupil, vr_override.pupil) for vr_override in same),
            catalogue(language),
        )
        for same in alike.values()
    )
