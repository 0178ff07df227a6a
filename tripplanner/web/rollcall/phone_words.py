"""What the phone's page says, in both languages at once: it has no server to ask."""

from gettext import NullTranslations

from tripplanner.documents.rendering.environment import DIETS
from tripplanner.i18n import catalogue
from tripplanner.web.rollcall.words import POINT_NAMES
from tripplanner.wording.vocabulary import BOOKING_NAMES, HEALTH_FLAG_NAMES, ROLE_NAMES

PAPER_NAMES = {
    "leaders": "Itinerary for leaders",
    "roster": "Roster",
    "emergency": "Emergency sheet",
    "itinerary": "Itinerary for pupils and families",
}
#: The codes that a bundle holds, as the page says them.
_CODE_NAMES = POINT_NAMES | ROLE_NAMES | HEALTH_FLAG_NAMES | DIETS | BOOKING_NAMES | PAPER_NAMES
#: Sentences of the page's scripts.
OFFLINE_WORDS = (
    ", ",
    "Lock",
    "Locked",
    "Open",
    "PIN",
    "PIN forgotten",
    (
        "Remove what was taken along from this phone? Counts not sent yet stay until they are"
        " delivered. Then sign in and take the trip along with a new PIN."
    ),
    ("That was not the PIN. %(num)d tries left, then everything is removed from this phone."),
    "The PIN that was set when the trip was taken along.",
    (
        "This connection is not encrypted, so nothing about people is kept on this device. Sign in"
        " on the server, then open this page again."
    ),
    (
        "Too many wrong PINs: what was taken along was removed from this phone. Counts not sent yet"
        " are kept and delivered."
    ),
    "Try again.",
    "Wait %(num)d s.",
    "%(here)d of %(expected)d are here",
    "%(name)s is counted already",
    "%(num)d are not coming",
    "%(num)d is not coming",
    "%(num)d of %(total)d read",
    "%(num)d pages, %(size)d KB",
    "%(num)d unsent counts as codes",
    "%(num)d counts taken in.",
    "%(num)d counts were not taken as they are; show this phone to the office.",
    "%(num)d in dispute",
    "%(num)d min",
    "%(num)d missing",
    "%(num)d not sent yet, the oldest for %(hours)d h",
    "%(num)d not sent yet; safe on this phone",
    "Adults on the trip",
    "All %(num)d are here",
    "All papers",
    "All read: %(num)d new counts taken in.",
    "Allergy: %(what)s",
    "Ambulance",
    "Another program is using the camera. Close it and try again.",
    "An accident, a call to a parent, a change: with the time and your name.",
    "Being prepared …",
    "Begin this count",
    "Bring",
    "Code on the badge",
    "Code %(num)d of %(total)d",
    "Codes for the other phone",
    "Complete",
    "Count",
    "Count somewhere else",
    "Counted by mistake",
    "Done",
    "Emergency",
    "Emergency phone of this trip",
    "Fetching %(num)d of %(total)d …",
    "Fire",
    "First put this page on the Home Screen",
    "For example: petrol station, back on the coach",
    "Hand over, remove",
    "Here",
    "Here, but belongs elsewhere",
    "In another language",
    "Insurance",
    "Is here",
    "Is not coming",
    "Keep the ticked papers",
    "Keep this note",
    (
        "Keep this page open: this connection is not trusted, so it cannot be opened again without"
        " the server."
    ),
    "Kept on this phone, they open without a network, and leave it with the trip.",
    "Kept on this phone.",
    "Leaves the trip here",
    "Medicine: %(what)s",
    "Meet",
    "More papers can be fetched where the server is.",
    "More about %(name)s",
    "No server here. Everything is kept on this phone.",
    "Not cleared",
    "Not cleared to go: %(names)s",
    "Not coming",
    "Notes",
    "Nothing is unsent.",
    "Nothing read yet",
    "Nothing was taken along",
    (
        "On the other phone choose “Show unsent counts as codes”, and hold this camera in front of it"
        " until all are read, in any order."
    ),
    (
        "On the other phone, open the same trip, choose “Read another phone's codes” and hold its"
        " camera in front of this. The codes say nothing to anybody else."
    ),
    "On the school's network, sign in, open the roll call of a trip and choose “Take along”.",
    "Open the camera",
    "Opening the camera …",
    "Page %(num)d, larger or smaller",
    "Papers",
    "Papers to show",
    "Parts of this trip",
    "People",
    "Plan",
    "Police",
    "Put on the home screen",
    "Read another phone's codes",
    "Read more",
    "Remove",
    "Remove from this phone",
    "Remove this trip from this phone? Counts not sent yet stay until they are.",
    "Roll call",
    (
        "Safari forgets what a page keeps after seven days. Tap Share, then “Add to Home Screen”; open"
        " it from there, sign in and take the trip along there."
    ),
    "Save unsent counts as a file",
    "Scan badges",
    "Send now",
    (
        "Shifts what is still to come today on this phone. As soon as there is a network, the plan"
        " moves for everybody and is published again."
    ),
    "Show unsent counts as codes",
    "Slower",
    "Stop the camera",
    "Take back",
    "Take in another phone's file",
    "Taken along",
    "Teachers disagree",
    "The camera cannot be used: %(reason)s",
    "The camera was not allowed. Allow it for this page in the browser's settings.",
    "The server does not know this phone. Sign in and take the trip along again.",
    "The plan has changed since.",
    "The server did not give this paper. Try again.",
    "The server has everything",
    "There is no such count.",
    "These codes are of another trip, or were not read right. Try again.",
    "This badge belongs to nobody on this trip.",
    (
        "This browser cannot read codes with its camera. Tap names, use a scanner, or photograph"
        " badges on the server's page."
    ),
    ("This browser cannot read codes with its camera: let the other phone save a file instead."),
    "This device has no camera.",
    "This paper is not on this phone.",
    "Tick a paper first.",
    "This is not a file of counts.",
    "This page cannot show codes here: save the counts as a file instead.",
    "This phone could not keep it: %(reason)s",
    "To the server",
    "Too many counts for codes: save them as a file instead.",
    "Trip Planner",
    "We run late",
    "What happened",
    "Without a group",
    "You were signed out or this phone was revoked: everything was removed from it.",
    "no number",
    "not on this phone",
    "today",
)
#: Sentences that differ in English between one and many: the ones with both forms.
_COUNTED = {
    "%(num)d is not coming": "%(num)d are not coming",
}


def spoken(speak: str) -> dict[str, str]:
    """Return every sentence and every code of a bundle, as one language says it."""
    null_translations: NullTranslations = catalogue(speak)
    words = {code: null_translations.gettext(name) for code, name in _CODE_NAMES.items()}
    words |= {text: null_translations.gettext(text) for text in OFFLINE_WORDS}
    for value, many in _COUNTED.items():
        words |= {
            value: null_translations.ngettext(value, many, 1),
            many: null_translations.ngettext(value, many, 2),
        }
    return words
