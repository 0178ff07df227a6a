"""Name and certificate keep step with the network, and with what is believed of the clock."""

import datetime as dt

import pytest

from tripplanner.config import Settings
from tripplanner.domain.clock_step import Step
from tripplanner.lan.network import watch
from tripplanner.lan.network.watch import NetworkWatch
from tripplanner.lan.tls.authority import Authority
from tripplanner.store.database.vault import new_vault
from tripplanner.web.http.https import Secure

NOW = dt.datetime(2027, 3, 1, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def server(tmp_path, monkeypatch):
    """A network of one address, what the pages know, and what was shown."""
    monkeypatch.setattr(watch, "lan_addresses", lambda: ["192.168.1.20"])
    state, shown, doubt = Secure(8443), [], [None]
    found = NetworkWatch(
        Settings(instance=tmp_path),
        Authority(tmp_path, new_vault()),
        doubt=lambda: doubt[0],
        state=state,
        show=shown.append,
        name=None,
    )
    return found, state, shown, doubt


def test_without_a_certificate_a_doubted_clock_leaves_https_off_and_says_why(server):
    found, state, shown, doubt = server
    doubt[0] = Step(NOW, NOW - 10 * DAY)

    found.check(NOW - 10 * DAY)

    assert (shown, state.listening) == ([], False)
    assert "The clock of this computer says" in str(state.trouble)


def test_a_confirmed_clock_is_followed_within_one_look(server):
    found, state, shown, doubt = server
    doubt[0] = Step(NOW + 3650 * DAY, NOW)
    found.check(NOW)
    doubt[0] = None

    assert found.check(NOW)

    assert (len(shown), state.listening, state.trouble) == (1, True, None)


def test_the_certificate_that_is_there_is_shown_while_the_clock_is_in_doubt(server):
    found, state, shown, doubt = server
    found.check(NOW)
    doubt[0] = Step(NOW, NOW + 400 * DAY)

    found.check(NOW + 400 * DAY)

    assert (len(shown), state.listening) == (1, True)
    assert "tripplanner clock confirm" in str(state.trouble)
