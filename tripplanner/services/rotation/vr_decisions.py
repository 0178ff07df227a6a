"""Recorded decisions that let pupils take part in VR, as staff papers print them."""

from dataclasses import replace

from tripplanner.documents.papers.itinerary import PrintedOverride
from tripplanner.domain.trip import Trip
from tripplanner.domain.vr_visit import VrOverride
from tripplanner.i18n import catalogue
from tripplanner.wording import rule_name


def vr_decisions(trip: Trip, language: str) -> tuple[PrintedOverride, ...]:
    """Return who takes part in VR against a maker's limit, by whose decision and why.

    Pupils with the same decision share one entry.
    """
    words = catalogue(language)
    names = {pupil.key: pupil.name for pupil in trip.pupils}
    titles = {stop.key: stop.title.best(language) for stop in trip.stops}
    together: dict[tuple[str, VrOverride], list[str]] = {}
    for visit in trip.vr:
        for override in visit.overrides:
            shared = (visit.stop, replace(override, pupil=""))
            together.setdefault(shared, []).append(names.get(override.pupil, override.pupil))
    return tuple(
        PrintedOverride(
            words.gettext("%(stop)s: %(people)s take part all the same (%(rule)s).")
            % {
                "stop": titles.get(stop, stop),
                "people": ("、" if language == "zh" else ", ").join(people),
                "rule": rule_name(vr_override.rule, words),
            },
            vr_override.by,
            vr_override.reason,
            vr_override.on,
            (stop,),
        )
        for (stop, vr_override), people in together.items()
    )
