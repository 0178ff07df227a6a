"""The house stays tidy: where things lie, how long they are, and that exceptions have reasons."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "tripplanner"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "versions" not in path.parts)
#: What may stand at the top besides what tools and run-time leave there, git-ignored.
TOP = {
    ".ci",
    ".editorconfig",
    ".github",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "README.zh-CN.md",
    "SECURITY.md",
    "dev",
    "docs",
    "eslint.config.js",
    "hatch_build.py",
    "instance",
    "package-lock.json",
    "package.json",
    "pyproject.toml",
    "run",
    "static",
    "templates",
    "tests",
    "tripplanner",
    "tsconfig.json",
}
LEFT_THERE = {
    ".git",
    ".venv",
    ".hypothesis",
    ".import_linter_cache",
    ".mypy_cache",
    ".pytest_cache",
    ".ruff_cache",
    "build",
    "dist",
    "node_modules",
    "test-results",
}
LONGEST = 450
NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_top_level_holds_what_the_design_names():
    assert {path.name for path in ROOT.iterdir()} - LEFT_THERE - {"__pycache__"} <= TOP


def test_every_module_has_a_name_that_says_what_it_is_about():
    assert [name(path) for path in MODULES if NAMELESS & set(path.with_suffix("").parts)] == []


def test_modules_stay_short_enough_to_read():
    long = {name(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}

    assert {path: lines for path, lines in long.items() if lines > LONGEST} == {}


def test_every_module_says_what_it_is_for():
    silent = [path for path in MODULES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]

    assert [name(path) for path in silent] == []


def test_every_exception_from_a_rule_has_its_code_and_its_reason():
    bare = re.compile(
        r"#\s*(noqa(?!: [A-Z]+\d+(, [A-Z]+\d+)* -- \S)|type: ignore(?!\[[a-z,\s-]+\]\s+# \S))"
    )

    found = [
        f"{name(path)}: {line.strip()}"
        for path in MODULES
        for line in path.read_text("utf-8").splitlines()
        if bare.search(line)
    ]

    assert found == []


def test_the_only_committed_file_of_the_data_folder_is_its_readme():
    ignored = (ROOT / ".gitignore").read_text("utf-8").splitlines()

    assert {"instance/*", "!instance/README.md"} <= set(ignored)


def test_pages_reach_for_nothing_outside_this_server():
    elsewhere = re.compile(
        r"(?:src|href|url|import|from)\s*[=(]?\s*[\"']?(?:https?:)?//(?!www\.w3\.org)"
    )
    pages = [
        *(ROOT / "templates").rglob("*.*"),
        *(
            path
            for path in (ROOT / "static").rglob("*.*")
            if path.suffix in {".js", ".css", ".svg"}
        ),
    ]

    found = [
        f"{name(path)}: {line.strip()}"
        for path in pages
        for line in path.read_text("utf-8").splitlines()
        if elsewhere.search(line)
    ]

    assert found == []
