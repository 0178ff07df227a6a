"""Papers that a teacher shows at a door from the phone: printed, then turned into pictures.

Pictures, since a phone's browser shows those in its page, whereas it hands a PDF to another
program that keeps a copy. What was made is kept in memory for a while: a whole staff asks
for the same within minutes.
"""

import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.documents.formats.png import page_pictures
from tripplanner.domain.access import Action, may
from tripplanner.services.printing.documents import produce
from tripplanner.services.printing.requests import CONFIDENTIAL, Order, Paper
from tripplanner.services.rollcall.bundle import tag
from tripplanner.store.users import UserRow, membership_of

#: In the order in which the phone lists them.
PAPERS = (Paper.LEADERS, Paper.ROSTER, Paper.EMERGENCY, Paper.ITINERARY)
_MAX_CACHED = 8
_CACHE_SECONDS = 10 * 60
_Shelf = OrderedDict[tuple[str, ...], tuple[float, "PaperPages"]]
_shelves: WeakKeyDictionary[Engine, _Shelf] = WeakKeyDictionary()
_making = threading.Lock()
#: Held for moments only: a purge must not wait for somebody's print.
_shelving = threading.Lock()
#: How often something was forgotten; what was begun before may not be kept after.
_forgotten: WeakKeyDictionary[Engine, int] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class PaperPages:
    """A printed paper as pictures (WebP); ``tag`` is that of the trip it shows."""

    tag: str
    pages: tuple[bytes, ...]

    @property
    def size(self) -> int:
        """Return how many bytes all pages have."""
        return sum(map(len, self.pages))


def papers_for(session: Session, trip_id: str, user: UserRow) -> tuple[Paper, ...]:
    """Return the papers that a person may carry of a trip."""
    membership = membership_of(session, trip_id, user.id)
    sees_all = may(user.to_actor(), Action.SEE_SENSITIVE, membership)
    return tuple(it for it in PAPERS if sees_all or it not in CONFIDENTIAL)


def pages_of(session: Session, trip_id: str, order: Order) -> PaperPages:
    """Return a paper of a trip as it now is, printing it if need be (seconds).

    Raises:
        NotFound: if there is no such trip.
        MissingPart: if Pango or a font is missing.
        NotPrinted: if a character is in no font.
    """
    with _making:  # whoever asks for the same meanwhile gets what the first one had made
        now = tag(session, trip_id)
        key = (trip_id, order.paper, order.language, order.base, order.by)
        with _shelving:
            shelf = _shelf(session)
            if key in shelf and shelf[key][1].tag == now:
                return shelf[key][1]
            before = _generation(session)
        made = PaperPages(now, page_pictures(produce(session, trip_id, order).content))
        with _shelving:
            if _generation(session) == before:
                shelf[key] = (time.monotonic(), made)
                shelf.move_to_end(key)
            if len(shelf) > _MAX_CACHED:
                shelf.popitem(last=False)
        return made


def _generation(session: Session) -> int:
    engine = session.get_bind()
    return _forgotten.get(engine, 0) if isinstance(engine, Engine) else 0


def _shelf(session: Session) -> _Shelf:
    """Return what is kept of this session's database, without what is too old."""
    engine = session.get_bind()
    if not isinstance(engine, Engine):
        return OrderedDict()
    shelf = _shelves.setdefault(engine, OrderedDict())
    for key in [it for it, (made, _) in shelf.items() if time.monotonic() - made > _CACHE_SECONDS]:
        del shelf[key]
    return shelf


def forget(engine: Engine, trip_id: str) -> None:
    """Forget what was made for a trip, and what is being made of any; waits for nobody."""
    with _shelving:
        _forgotten[engine] = _forgotten.get(engine, 0) + 1
        shelf = _shelves.get(engine, OrderedDict())
        for key in [it for it in shelf if it[0] == trip_id]:
            del shelf[key]
