"""What ``./run`` and ``./dev`` share, under the strictest shell of Debian."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SHELL = shutil.which("dash") or "/bin/sh"


@pytest.fixture
def tools(tmp_path):
    """A folder of commands that goes before the real ones."""
    folder = tmp_path / "bin"
    folder.mkdir()

    def make(name: str, script: str) -> None:
        path = folder / name
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    make.folder = folder
    return make


def sh(tools, script, **environment):
    """Run a script that has sourced ``prepare.sh``; give exit code, stdout and stderr."""
    kept = {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
    result = subprocess.run(
        [SHELL, "-euc", f". .ci/prepare.sh\n{script}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=kept | {"PATH": f"{tools.folder}:{os.environ['PATH']}"} | environment,
    )
    return result.returncode, result.stdout, result.stderr


@pytest.mark.parametrize("script", ["run", "dev", ".ci/prepare.sh"])
def test_the_scripts_are_plain_sh(script):
    subprocess.run([SHELL, "-n", ROOT / script], check=True)


def test_what_is_installed_is_passed_over_in_silence(tools):
    tools("dpkg-query", "echo installed")

    assert sh(tools, 'debian_packages "one two"') == (0, "", "")


def test_somebody_without_rights_is_told_the_exact_line_for_an_administrator(tools):
    tools("dpkg-query", '[ "$4" = two ] && exit 1; echo installed')
    tools("id", "echo 1000")
    tools("sudo", "exit 1")

    assert sh(tools, 'debian_packages "one two three"') == (
        1,
        "Missing, ask an administrator to run: apt-get install two\n",
        "",
    )


def test_a_chinese_terminal_is_told_in_chinese(tools):
    tools("dpkg-query", "exit 1")
    tools("id", "echo 1000")
    tools("sudo", "exit 1")

    assert sh(tools, 'debian_packages "one"', LANG="zh_CN.UTF-8")[1] == (
        "缺少软件包，请管理员运行：apt-get install one\n"
    )


@pytest.mark.parametrize(("user", "expected"), [("0", "apt"), ("1000", "sudo apt")])
def test_with_rights_only_what_is_missing_is_installed(tools, tmp_path, user, expected):
    tools("dpkg-query", '[ "$4" = two ] && exit 1; echo installed')
    tools("id", f"echo {user}")
    tools("sudo", f'echo sudo >>{tmp_path}/asked; [ "$1" = -n ] && shift; exec "$@"')
    tools("apt-get", f'echo "apt $*" >>{tmp_path}/asked')

    assert sh(tools, 'debian_packages "one two"') == (0, "Installing Debian packages: two\n", "")

    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked[-1] == "apt install -y --no-install-recommends two"
    assert ("sudo" in asked) == expected.startswith("sudo")


def test_an_install_that_fails_says_why_and_names_the_line(tools):
    tools("dpkg-query", "exit 1")
    tools("id", "echo 0")
    tools("apt-get", "echo E: no network; exit 100")

    code, out, err = sh(tools, 'debian_packages "one"')

    assert (code, err) == (1, "E: no network\n")
    assert out.splitlines()[-1] == "Missing, ask an administrator to run: apt-get install one"


def test_a_system_without_debian_packages_is_left_alone(tools, tmp_path):
    code = 'PATH=/nowhere; debian_packages "one"'

    assert sh(tools, code) == (0, "", "")


def test_a_python_that_is_too_old_is_not_taken(tools):
    for name in ("python3", "python3.14", "python3.13", "python3.12"):
        tools(name, "exit 1")
    tools("python3.11", "exit 0")

    assert sh(tools, "find_python; echo $BASE_PYTHON") == (0, "python3.11\n", "")


def test_a_python_without_venv_stops_with_the_line_that_mends_it(tools):
    tools("python3", 'case "$2" in *venv*) exit 1 ;; esac')
    tools("dpkg-query", "exit 1")
    tools("id", "echo 1000")
    tools("sudo", "exit 1")

    code, _, err = sh(tools, "need_python")

    line = "ask an administrator to run: apt-get install python3-venv"
    assert (code, err) == (1, f"Python cannot make an environment: {line}\n")


def test_dev_lists_its_commands(tools):
    result = subprocess.run([ROOT / "dev"], capture_output=True, text=True, check=True)
    known = re.search(r"^    ([a-z|]+)\) command=", (ROOT / "dev").read_text("utf-8"), re.MULTILINE)

    names = [line.split()[1] for line in result.stdout.splitlines()]
    assert sorted(names) == sorted(known[1].split("|"))
