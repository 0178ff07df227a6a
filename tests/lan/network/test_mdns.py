"""The server's name on the network: told by mDNS, and left to whoever had it first."""

import secrets

import pytest

from tripplanner.lan.network import mdns
from tripplanner.lan.network.mdns import Name, others

LOOPBACK = ["127.0.0.1"]


@pytest.fixture
def base():
    """A name that no other test run on this machine uses."""
    return f"test-{secrets.token_hex(4)}"


@pytest.fixture
def told():
    made = []

    def tell(base, addresses=LOOPBACK):
        made.append(Name(8000, 8443, base))
        return made[-1].tell(addresses)

    yield tell
    for one in made:
        one.stop()


def test_a_name_that_is_free_is_taken_and_answered(told, base):
    zeroconf = pytest.importorskip("zeroconf")
    assert told(base) == f"{base}.local"

    asking = zeroconf.Zeroconf(interfaces=LOOPBACK)
    found = others(asking, f"{base}.local.", [])
    asking.close()

    assert found == {"127.0.0.1"}


def test_a_second_server_becomes_minus_two(told, base, monkeypatch):
    told(base)
    # Both servers of this test have one address; on a network they would have two.
    monkeypatch.setattr(mdns, "others", lambda *asked: others(asked[0], asked[1], []))

    assert told(base) == f"{base}-2.local"


def test_without_a_network_there_is_no_name(told, base):
    assert told(base, []) == ""


# python-zeroconf leaves a socket behind when one of its addresses cannot be used.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_address_that_is_not_ours_gives_no_name_and_no_error(told, base):
    assert told(base, ["203.0.113.7"]) == ""
