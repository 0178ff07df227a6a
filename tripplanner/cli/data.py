"""Open the data folder for one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from tripplanner.config import Settings
from tripplanner.exchange.restore import finish
from tripplanner.lan.addresses import base_addresses
from tripplanner.lan.lock import serving_port
from tripplanner.lan.trouble import assert_usable
from tripplanner.store.engine import assert_settings, make_engine
from tripplanner.store.instance import setting
from tripplanner.store.migrate import upgrade
from tripplanner.store.vault import open_vault


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


def prepared(settings: Settings) -> Engine:
    """Return an engine on a database that exists, is healthy and up to date.

    Raises:
        InstanceTrouble: if the folder or its database cannot be used.
    """
    assert_usable(settings.instance)
    finish(settings.instance)
    engine = make_engine(settings.database, open_vault(settings.key_file))
    upgrade(engine, settings.instance / "backups")
    assert_settings(engine)
    return engine


def own_address(session: Session, settings: Settings) -> str:
    """Return the web address that goes on links and paper.

    What an administrator set goes first, then that of the running server.
    """
    chosen = setting(session, "address")
    if isinstance(chosen, str) and chosen:
        return chosen.rstrip("/")
    port = serving_port(settings.instance) or settings.port
    return base_addresses(settings.host, port)[0]
