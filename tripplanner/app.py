"""The application factory: wiring, and nothing but wiring."""

from datetime import timedelta

from flask import Flask
from jinja2 import StrictUndefined
from sqlalchemy import Engine

from tripplanner import web
from tripplanner.config import Settings
from tripplanner.paths import STATIC, TEMPLATES
from tripplanner.services.job_kinds import job_runner
from tripplanner.store.database.base import db
from tripplanner.store.database.engine import make_engine
from tripplanner.store.database.instance import Instance, put_instance
from tripplanner.store.database.vault import Vault, open_vault
from tripplanner.web.http.server_state import ServerState

#: Bytes of typed fields in one form; files may be larger, they go to the disk.
_MOST_TYPED = 4 * 1024 * 1024


def create_app(
    settings: Settings, vault: Vault | None = None, engine: Engine | None = None
) -> Flask:
    """Build the application of one instance, whose database is already migrated.

    ``vault`` is the key beside the database; without one, the instance's own is opened.
    ``engine`` is one from ``make_engine`` that is already open on that database; without
    one, the application opens its own.

    Raises:
        InstanceTrouble: if the key file cannot be used.
    """
    vault = vault or open_vault(settings.key_file)
    instance = Instance(settings, vault, engine or make_engine(settings.database, vault))
    app = Flask(
        "tripplanner",
        template_folder=TEMPLATES,
        static_folder=STATIC,
        static_url_path="/static",
        instance_path=str(settings.instance),
    )
    app.config.from_mapping(
        SECRET_KEY=vault.derive("pages"),
        SQLALCHEMY_DATABASE_URI=settings.database,
        MAX_CONTENT_LENGTH=settings.max_upload_bytes,
        MAX_FORM_MEMORY_SIZE=_MOST_TYPED,
        MAX_FORM_PARTS=20_000,
        PERMANENT_SESSION_LIFETIME=timedelta(days=settings.sign_in_days),
        SESSION_COOKIE_NAME="tripplanner_page",
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_REFRESH_EACH_REQUEST=False,
        WTF_CSRF_TIME_LIMIT=None,
    )
    app.json.ensure_ascii = False  # type: ignore[attr-defined]  # Flask's own provider has it
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    put_instance(app, instance)
    db.init_app(app)
    web.init_app(app, ServerState(instance, job_runner(instance)))
    return app
