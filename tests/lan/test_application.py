"""What the server hands down to the pages."""

import pytest

from tripplanner.config import Settings
from tripplanner.lan.network.addresses import base_addresses
from tripplanner.lan.server import application
from tripplanner.store.database.base import db
from tripplanner.store.database.vault import make_key
from tripplanner.web.http.links import base_address
from tripplanner.web.http.server_state import server_of


@pytest.fixture
def served(tmp_path, database_url):
    folder = tmp_path / "data"
    folder.mkdir()
    settings = Settings(instance=folder, database_url=database_url, port=8123)
    make_key(settings.key_file)
    app = application(settings)
    yield app
    with app.app_context():
        db.session.remove()
        db.engine.dispose()


pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_codes_made_on_the_server_itself_lead_to_its_address_on_the_network(served):
    known = base_addresses("0.0.0.0", 8123)

    with served.test_request_context("/", base_url="http://127.0.0.1:8123"):
        assert base_address() == known[0]
    assert server_of(served).known_addresses() == known
