"""What a pupil's code opens: ``/s/<token>``, without sign-in and without names."""

from flask import Blueprint, Response, g, render_template, request

from tripplanner.domain.clock import DAY
from tripplanner.domain.plan.today import today
from tripplanner.services.publishing import leaflets
from tripplanner.services.publishing.itinerary import Shared, opened
from tripplanner.store.database.base import db, utc_now
from tripplanner.web.http import attempts, presence
from tripplanner.web.http.links import share_link
from tripplanner.web.http.page_cache import wanted
from tripplanner.web.http.security import open_to_all
from tripplanner.web.http.server_state import instance, server
from tripplanner.web.sharing.itinerary_page import pupil_page, style

bp = Blueprint("itinerary", __name__)

#: A link that somebody posts somewhere must not be found by searching for the school.
_NOT_FOR_SEARCH = "noindex, nofollow"


@bp.get("/s/<token>")
@open_to_all
def page(token: str) -> Response:
    """Show the plan: today and now first."""
    shared = found(token)
    # The template's own words follow the address too, whatever the browser prefers.
    g.language = language = wanted(request.environ, presence.settings().language)
    moment = shared.moment(utc_now())
    seen = today(shared.trip, moment, only=shared.day)
    html = render_template(
        "sharing/itinerary.html", page=pupil_page(shared, language, moment, seen)
    )
    response = Response(html, mimetype="text/html")
    response.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src {style()[1]}; img-src 'self' data:; form-action 'none';"
        " frame-ancestors 'none'; base-uri 'none'"
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Robots-Tag"] = _NOT_FOR_SEARCH
    response.headers["Cache-Control"] = "no-cache"
    server().page_cache.keep(
        request.path,
        language,
        response.get_data(),
        [(name, value) for name, value in response.headers if name != "Content-Length"],
        max(1, min(seen.valid_until, DAY) - moment.minute) * 60,
    )
    return response


@bp.get("/s/<token>.<any(ics, pdf, png, html, txt):ending>")
@open_to_all
def take_away(token: str, ending: str) -> Response:
    """Give the plan as a file that needs no network."""
    shared = found(token)
    language = wanted(request.environ, presence.settings().language)
    folder = instance().published_folder
    content = leaflets.take_away(
        db.session(),
        shared,
        ending,
        language=language,
        link=share_link(shared.token),
        folder=folder,
        vault=instance().vault,
    )
    response = Response(content, content_type=leaflets.TYPES[ending])
    name = f"{shared.trip.key}{'-' + shared.group.key if shared.group else ''}.{ending}"
    # Pictures, pages of text and PDF open on the phone; the others are files to keep.
    kept = "attachment" if ending in {"ics", "html"} else "inline"
    response.headers["Content-Disposition"] = f'{kept}; filename="{name}"'
    response.headers["X-Robots-Tag"] = _NOT_FOR_SEARCH
    response.headers["Cache-Control"] = "no-cache"
    if ending == "html":
        response.headers["Content-Security-Policy"] = (
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        )
    return response


def found(token: str) -> Shared:
    """Return what a link shows; who tries many that show nothing is slowed."""
    with attempts.of_a_link():
        return opened(db.session(), token)
