"""The documentation cannot lie: what it names exists, and what exists is named."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from tripplanner.cli import VERBS, module_of
from tripplanner.config import Settings
from tripplanner.i18n import catalogue
from tripplanner.services.accounts.sign_in import LINK_HOURS

ROOT = Path(__file__).parent.parent
READMES = [ROOT / "README.md", ROOT / "README.zh-CN.md"]
PAGES = [
    *READMES,
    *(ROOT / f"{it}.md" for it in ("CHANGELOG", "CONTRIBUTING", "SECURITY")),
    *sorted((ROOT / "docs").rglob("*.md")),
]
COMMANDS = ROOT / "docs" / "commands.md"
_LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)|src=\"([^\"]+)\"")
_VERB = re.compile(r"(?:`|-m )tripplanner ([a-z]+)(?: ([a-z]+)\b)?")
_DEV = re.compile(r"\./dev ([a-z]+)")
_LARGEST_PICTURES = 2 * 1024 * 1024


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def actions_of(verb: str) -> set[str]:
    """Return the second words a verb knows."""
    import argparse

    parser = argparse.ArgumentParser()
    module_of(verb).add_arguments(parser)
    return {
        choice
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for choice in action.choices
    }


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_link_leads_somewhere(page):
    targets = [one or other for one, other in _LINK.findall(page.read_text("utf-8"))]

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_command_named_exists(page):
    text = page.read_text("utf-8")
    known = {verb: actions_of(verb) for verb in VERBS}
    unknown = [verb for verb, _ in _VERB.findall(text) if verb not in known]
    unknown += [
        f"{verb} {action}"
        for verb, action in _VERB.findall(text)
        if action and known.get(verb) and action not in known[verb]
    ]
    verbs = set(re.findall(r"^([a-z]+)\(\) *\{ #", (ROOT / "dev").read_text("utf-8"), re.MULTILINE))
    unknown += [verb for verb in _DEV.findall(text) if verb not in verbs]

    assert unknown == []


def test_every_command_is_documented():
    wanted = {verb for verb in VERBS if not actions_of(verb)}
    wanted |= {f"{verb} {action}" for verb in VERBS for action in actions_of(verb)}
    documented = set(
        re.findall(r"^\| `tripplanner ([a-z ]+?)(?: [A-Z`…]|`)", _text(), re.MULTILINE)
    )

    assert documented == wanted


def test_every_setting_is_documented():
    rows = re.findall(r"^\| ((?:`[a-z_]+`(?:, )?)+) \|", _text(), re.MULTILINE)
    documented = {word for row in rows for word in re.findall(r"`([a-z_]+)`", row)}

    assert documented == {field.name for field in fields(Settings)} - {"instance"}


def test_every_verb_of_dev_is_in_the_guide():
    verbs = re.findall(r"^([a-z]+)\(\) *\{ # ", (ROOT / "dev").read_text("utf-8"), re.MULTILINE)
    guide = (ROOT / "docs" / "development.md").read_text("utf-8")

    assert [verb for verb in verbs if f"./dev {verb}" not in guide] == []


def test_every_dependency_has_its_reason():
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        wanted += extra
    names = {re.match(r"[a-z0-9-]+", one)[0] for one in wanted}
    text = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    rows = " ".join(re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE))
    given = set(re.findall(r"[a-z0-9-]+", rows))

    assert sorted(names - given) == []


@pytest.mark.parametrize("folder", ["docs", "docs/decisions"])
def test_every_page_is_in_its_index(folder):
    index = (ROOT / folder / "README.md").read_text("utf-8")
    pages = [page.name for page in (ROOT / folder).glob("*.md") if page.name != "README.md"]

    assert [page for page in pages if f"]({page})" not in index] == []


def test_both_readers_find_the_same_commands_and_pictures():
    shape = re.compile(
        r"docs/pictures/([a-z]+)\.|(-m tripplanner [a-z]+(?: [a-z-]+)*)|(\./run[a-z0-9 -]*|\./dev [a-z]+`)"
    )
    english, chinese = (shape.findall(page.read_text("utf-8")) for page in READMES)

    assert chinese == english


def test_what_the_program_prints_at_its_start_is_quoted_word_for_word():
    english, chinese = (page.read_text("utf-8") for page in READMES)
    words = catalogue("zh")
    message = [
        "Loading the demonstration trip",
        "tripplanner is at:",
        (
            "Nobody can sign in yet. The first administrator opens this link, once,"
            " within %(hours)d hours:"
        ),
        "Stop with Ctrl-C.",
    ]

    assert [one for one in message if one % {"hours": LINK_HOURS} not in english] == []
    assert [
        one for one in message if words.gettext(one) % {"hours": LINK_HOURS} not in chinese
    ] == []


def test_the_pictures_are_small_and_all_in_use():
    pictures = sorted((ROOT / "docs" / "pictures").iterdir())
    pages = [*READMES, ROOT / "docs" / "architecture.md"]
    text = "".join(page.read_text("utf-8") for page in pages)

    assert sum(picture.stat().st_size for picture in pictures) < _LARGEST_PICTURES
    assert [one.name for one in pictures if f"pictures/{one.name}" not in text] == []


def _text() -> str:
    return COMMANDS.read_text("utf-8")


def test_every_room_stands_in_the_glossary():
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    words = set(re.findall(r"[a-z]+", " ".join(re.findall(r"^\| ([^|]+) \|", text, re.MULTILINE))))
    floors = [*(ROOT / "tripplanner").iterdir(), ROOT / "templates", ROOT / "static" / "js"]
    rooms = {
        room.name
        for floor in floors
        if floor.is_dir() and floor.name not in {"translations", "examples"}
        for room in floor.iterdir()
        if room.is_dir() and not room.name.startswith("_")
    }

    # Rooms of many stand as one, and two words as two: places, consent_form.
    words |= {f"{word}s" for word in words}
    assert sorted(room for room in rooms if not set(room.split("_")) <= words) == []


def test_every_word_of_the_glossary_has_its_chinese():
    text = (ROOT / "docs" / "glossary.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    rows = [row for row in rows if row[0] != "word"]

    assert len(rows) > 60
    assert [word for word, chinese, _ in rows if not re.search("[\u4e00-\u9fff]", chinese)] == []
    words = [word for word, _, _ in rows]
    assert sorted({word for word in words if words.count(word) > 1}) == []
