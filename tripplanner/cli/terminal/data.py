"""Open the data folder for one command."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.durable_files import alone_in
from tripplanner.errors import InstanceTrouble
from tripplanner.exchange.backup.restore import finish
from tripplanner.lan.lock import serving_port
from tripplanner.lan.network.addresses import base_addresses
from tripplanner.lan.startup_checks import assert_usable
from tripplanner.services.server.keys import assert_key, key_of
from tripplanner.store.database.engine import assert_settings, make_engine
from tripplanner.store.database.key_check import settle_key
from tripplanner.store.database.migrate import current, head, knows, upgrade
from tripplanner.store.database.server_settings import setting
from tripplanner.store.database.vault import Vault


@contextmanager
def opened(settings: Settings) -> Iterator[Session]:
    """Give a session on the data folder's database, made and migrated if need be.

    Raises:
        InstanceTrouble: if the folder or its database cannot be used.
    """
    engine = prepared(settings)
    try:
        with Session(engine) as session:
            yield session
    finally:
        engine.dispose()


def prepared(settings: Settings, *, serving: bool = False) -> Engine:
    """Return an engine on a database that exists, is healthy and up to date.

    ``serving`` says that this process is the server and holds the folder.

    Raises:
        InstanceTrouble: if the folder or its database cannot be used.
    """
    assert_usable(settings.instance)
    finish(settings.instance)
    vault = key_of(settings)
    engine = make_engine(settings.database, vault)
    try:
        found = current(engine)
        assert_key(engine, settings, vault)
        if found != head():
            _bring_up_to_date(engine, vault, settings, serving=serving)
        assert_settings(engine)
        settle_key(engine, vault)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up_to_date(engine: Engine, vault: Vault, settings: Settings, *, serving: bool) -> None:
    from tripplanner.services.server.backups import (  # noqa: PLC0415 -- slow import, rarely needed
        before_upgrade,
    )

    found = current(engine)
    if found and knows(found) and not serving and serving_port(settings.instance):
        raise InstanceTrouble(
            "The running server is of an older version than this program. Stop it and start it"
            " anew: it then brings the data up to date, after a backup."
        )
    now = dt.datetime.now(dt.UTC)
    with alone_in(settings.instance, "upgrade.lock"):
        upgrade(engine, lambda: before_upgrade(engine, vault, settings, now))


def own_address(session: Session, settings: Settings) -> str:
    """Return the web address that goes on links and paper.

    What an administrator set goes first, then that of the running server.
    """
    chosen = setting(session, "address")
    if isinstance(chosen, str) and chosen:
        return chosen.rstrip("/")
    port = serving_port(settings.instance) or settings.port
    return base_addresses(settings.host, port)[0]
