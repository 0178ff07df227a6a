from pathlib import Path

import pytest

from tripplanner.config import Settings, read_settings
from tripplanner.errors import Fault, Faults, InstanceTrouble


def test_without_a_file_everything_has_a_sensible_value(tmp_path):
    assert read_settings(tmp_path, {}) == Settings(instance=tmp_path)


def test_the_database_lies_in_the_instance(tmp_path):
    settings = read_settings(tmp_path, {})

    assert settings.database == f"sqlite:///{tmp_path.as_posix()}/tripplanner.sqlite"
    assert settings.key_file == tmp_path / "secret.key"


def test_the_environment_beats_the_file(tmp_path):
    (tmp_path / "tripplanner.toml").write_text(
        'port = 8443\nlanguage = "en"\nhttp_only = true\nhost_names = ["trip.example"]\n'
    )

    settings = read_settings(tmp_path, {"TRIPPLANNER_PORT": "9000", "PATH": "/bin"})

    assert settings == Settings(
        instance=tmp_path,
        port=9000,
        language="en",
        http_only=True,
        host_names=("trip.example",),
    )


def test_the_folder_may_come_from_the_environment(tmp_path):
    environ = {"TRIPPLANNER_INSTANCE": str(tmp_path), "TRIPPLANNER_TEST_ANYTHING": "1"}

    assert read_settings(None, environ).instance == tmp_path
    assert read_settings(Path("/other"), environ).instance == Path("/other")


def test_every_unknown_key_and_bad_value_is_named(tmp_path):
    (tmp_path / "tripplanner.toml").write_text('prot = 1\nport = "many"\nlanguage = "fr"\n')

    with pytest.raises(Faults) as caught:
        read_settings(tmp_path, {"TRIPPLANNER_SIGN_IN_DAYS": "0"})

    known = ", ".join(sorted(set(Settings.__slots__) - {"instance"}))
    assert caught.value.faults == [
        Fault(
            "tripplanner.toml: prot",
            "There is no such setting. Known are: %(known)s.",
            {"known": known},
        ),
        Fault(
            "tripplanner.toml: port",
            "Use a whole number from %(least)d to %(most)d.",
            {"least": 1, "most": 65535},
        ),
        Fault("tripplanner.toml: language", "Use one of: %(known)s.", {"known": "zh, en"}),
        Fault(
            "TRIPPLANNER_SIGN_IN_DAYS",
            "Use a whole number from %(least)d to %(most)d.",
            {"least": 1, "most": 3650},
        ),
    ]


@pytest.mark.parametrize("content", [b"port = ", b"\xff\xfe", b"port = 1\nport = 2"])
def test_a_file_that_cannot_be_read_is_one_plain_error(tmp_path, content):
    (tmp_path / "tripplanner.toml").write_bytes(content)

    with pytest.raises(
        InstanceTrouble, match=r"The settings file .*tripplanner\.toml cannot be read"
    ):
        read_settings(tmp_path, {})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HOST", "school"),
        ("PORT", "0"),
        ("HTTP_ONLY", "maybe"),
        ("TIME_ZONE", "Chengdu"),
        ("HOST_NAMES", "a b"),
        ("SECURE_COOKIES", "yes"),
    ],
)
def test_values_that_cannot_be_used_are_refused(tmp_path, name, value):
    with pytest.raises(Faults):
        read_settings(tmp_path, {f"TRIPPLANNER_{name}": value})
