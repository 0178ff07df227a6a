"""``doctor`` and ``certificate``: what is there, what is wrong, and what fixes it."""

import datetime as dt
import json

import pytest

from tripplanner.config import Settings
from tripplanner.lan.tls.authority import Authority
from tripplanner.services.server import clock, system
from tripplanner.store.database.vault import make_key

NAMES = ["trip-planner-2.local", "192.168.1.20", "localhost", "127.0.0.1"]


@pytest.fixture
def shown(run, instance):
    """A data folder whose server has run: it has a certificate."""
    assert run("init")[0] == 0
    settings = Settings(instance=instance)
    authority = Authority(instance, make_key(settings.key_file))
    return authority.ready(NAMES, dt.datetime.now(dt.UTC), None)


def signs(run):
    code, out, _ = run("doctor", "--json")
    return code, {sign["name"]: sign for sign in json.loads(out)}


def test_the_doctor_shows_name_addresses_fingerprint_and_clock(run, shown):
    _, found = signs(run)

    assert found["Secure addresses"]["found"] == (
        "https://trip-planner-2.local:8443, https://192.168.1.20:8443"
    )
    assert len(found["Fingerprint"]["found"]) == 95
    assert found["Certificate"]["well"]
    assert found["Clock"]["well"]
    assert found["Backup"]["well"]


def test_the_doctor_notices_a_library_that_is_only_half_there(run, shown, tmp_path, monkeypatch):
    broken = tmp_path / "half"
    broken.mkdir()
    (broken / "libpangoft2-1.0.so.0").write_bytes(b"")
    assert system.lacking_libraries() == ()

    monkeypatch.setenv("LD_LIBRARY_PATH", str(broken))
    code, found = signs(run)

    assert code == 1
    assert not found["Printing"]["well"]
    assert "missing pangoft2-1.0; nothing can be printed" in found["Printing"]["found"]
    assert "apt install" in found["Printing"]["found"]


def test_doctor_and_certificate_say_that_the_clock_is_behind(run, shown, monkeypatch):
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=9)
    monkeypatch.setattr(clock, "BUILT_ON", later)

    code, found = signs(run)
    other, out, err = run("certificate")

    assert (code, found["Clock"]["well"]) == (1, False)
    assert found["Clock"]["found"].startswith("The clock of this computer says")
    assert other == 1
    assert "https://trip-planner-2.local:8443" in out
    assert err.startswith("The clock of this computer says")


def test_the_certificate_is_told_with_its_addresses(run, shown):
    code, out, _ = run("certificate", "--json")

    told = json.loads(out)
    assert code == 0
    assert told["names"] == NAMES
    assert told["addresses"] == ["https://trip-planner-2.local:8443", "https://192.168.1.20:8443"]
    assert not told["expired"]


def test_without_a_certificate_one_is_told_how_to_get_one(run, instance):
    assert run("init")[0] == 0

    assert run("certificate")[2] == (
        "There is no certificate yet. Start the server once: it makes one.\n"
    )
