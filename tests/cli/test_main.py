"""The frame around every verb: help, exit codes, languages, plain errors."""

import os
import subprocess
import sys

import pytest

from tripplanner.cli import VERBS, main
from tripplanner.cli.terminal.console import language_of


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(verb, run):
    code, out, err = run(verb, "--help")

    assert (code, err) == (0, "")
    assert out.startswith(f"usage: tripplanner {verb}")


@pytest.mark.parametrize("port", ["0", "99999", "http"])
def test_a_port_that_is_none_is_refused_in_plain_words(port, run):
    code, _, err = run("serve", "--port", port)

    assert code == 2
    assert err.endswith("argument --port: a port is a number from 1 to 65535\n")


@pytest.mark.parametrize("words", [[], ["fly"], ["trip"], ["trip", "list", "--fly"], ["check"]])
def test_wrong_usage_exits_with_2(words, run):
    code, out, err = run(*words)

    assert (code, out) == (2, "")
    assert err.startswith("usage: tripplanner")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LC_ALL": "", "LANG": "zh_CN"}, "zh"),
    ],
)
def test_the_command_speaks_the_language_of_the_terminal(environment, language):
    assert language_of(environment) == language


def test_messages_are_chinese_in_a_chinese_terminal(run, monkeypatch):
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")

    assert run("check", "nowhere") == (1, "", "没有名为 nowhere 的活动。\n")


def test_the_data_folder_may_be_named_after_the_verb(instance, capsys):
    code = main(["trip", "list", "--json", "--instance", str(instance)])

    assert (code, capsys.readouterr().out) == (0, "[]\n")


def test_the_environment_may_name_the_data_folder(instance, capsys, monkeypatch):
    monkeypatch.setenv("TRIPPLANNER_INSTANCE", str(instance))

    code = main(["init"])

    assert (code, capsys.readouterr().out) == (0, f"The data folder is ready: {instance}\n")


def test_a_setting_that_does_not_exist_is_named(run, monkeypatch):
    monkeypatch.setenv("TRIPPLANNER_PROT", "80")

    code, out, err = run("init")

    assert (code, out) == (1, "")
    assert err.startswith("TRIPPLANNER_PROT: There is no such setting.")
    assert err.count("\n") == 1


def test_an_unexpected_error_is_one_line_and_its_place_is_in_the_log(run, instance, monkeypatch):
    def fail(*_):
        raise ValueError("secret name 张三")

    monkeypatch.setattr("tripplanner.cli.server.init.prepared", fail)

    code, out, err = run("init")

    log = instance / "log" / "tripplanner.log"
    assert (code, out) == (1, "")
    assert err == (
        f"Something unexpected happened (ValueError). Where: {log};"
        " the same command with --debug shows more.\n"
    )
    logged = log.read_text("utf-8")
    assert "ValueError" in logged
    assert "test_main.py" in logged
    assert "张三" not in logged


def test_debug_shows_where_an_error_is(run, monkeypatch):
    def fail(*_):
        raise ValueError

    monkeypatch.setattr("tripplanner.cli.server.init.prepared", fail)

    with pytest.raises(ValueError):
        run("--debug", "init")


def test_ctrl_c_ends_with_one_line(run, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("tripplanner.cli.server.init.prepared", interrupt)

    assert run("init") == (130, "", "Stopped.\n")


def test_a_reader_that_goes_away_leaves_no_traceback(instance):
    command = [sys.executable, "-m", "tripplanner", "--instance", str(instance), "trip", "list"]
    read, write = os.pipe()
    os.close(read)

    result = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, check=False)

    os.close(write)
    assert (result.returncode, result.stderr) == (1, "")


def test_version_and_help_load_neither_the_rules_nor_a_database():
    script = (
        "import sys; from tripplanner.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass\n"
        "print(sorted({'sqlalchemy', 'sqlite3', 'flask', 'tripplanner.domain.trip'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "[]"
