"""Templates use what their page gives them, and nothing else; nothing inline, nothing from afar."""

import re

import pytest
from jinja2 import Environment, meta, nodes

from tripplanner.paths import STATIC, TEMPLATES

GLOBALS = {
    "_",
    "asset",
    "caller",
    "csp_nonce",
    "csrf_token",
    "frame",
    "get_flashed_messages",
    "ngettext",
    "page",
    "url_for",
}
ENVIRONMENT = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
ENVIRONMENT.filters |= dict.fromkeys(("day", "moment", "short_day", "size", "wall_time"), str)
#: Paper and the pupils' pages have no request and environments of their own.
OTHERS = ("documents/", "sharing/itinerary.html")


def named(path):
    return path.relative_to(TEMPLATES).as_posix()


SCREENS = sorted(
    (it for it in TEMPLATES.rglob("*.html") if not named(it).startswith(OTHERS)),
    key=named,
)
ALL = sorted(TEMPLATES.rglob("*.html"), key=named)


def imported(tree):
    """The names a template takes from macro files, and its own macros."""
    yield from (node.name for node in tree.find_all(nodes.Macro))
    for node in tree.find_all(nodes.FromImport):
        for name in node.names:
            yield name[1] if isinstance(name, tuple) else name
    for node in tree.find_all(nodes.Import):
        yield node.target


@pytest.mark.parametrize("path", SCREENS, ids=named)
def test_a_template_asks_only_for_its_page(path):
    tree = ENVIRONMENT.parse(path.read_text("utf-8"))

    unknown = meta.find_undeclared_variables(tree) - set(imported(tree)) - GLOBALS

    assert unknown == set()


@pytest.mark.parametrize("path", SCREENS, ids=named)
def test_a_template_carries_no_style_and_no_script_of_its_own(path):
    source = path.read_text("utf-8")

    scripts = re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>", source)
    styles = re.findall(r"<style(?![^>]*nonce=)[^>]*>", source)
    attributes = re.findall(r"<[a-z][^<>]*\s(?:style|on[a-z]+)=", source)

    assert (scripts, styles, attributes) == ([], [], [])


@pytest.mark.parametrize("path", SCREENS, ids=named)
def test_every_posting_form_carries_its_token(path):
    source = path.read_text("utf-8")

    forms = re.findall(r"<form[^>]*method=\"post\".*?</form>", source, re.DOTALL)

    assert [form for form in forms if "token()" not in form] == []


@pytest.mark.parametrize("path", ALL, ids=named)
def test_a_template_needs_nothing_from_afar(path):
    source = path.read_text("utf-8").replace("http://www.w3.org/", "")

    assert re.findall(r"(?:src|href|action)=[\"'](?:https?:)?//[^\"']*", source) == []


@pytest.mark.parametrize(
    "path",
    sorted(
        it
        for it in STATIC.rglob("*.*")
        if it.suffix in {".css", ".js", ".svg"} and "vendor" not in it.parts
    ),
    ids=lambda it: it.relative_to(STATIC).as_posix(),
)
def test_an_asset_needs_nothing_from_afar(path):
    source = path.read_text("utf-8").replace("http://www.w3.org/", "")

    assert re.findall(r"https?://[^\s\"')]+", source) == []


@pytest.mark.parametrize(
    "path",
    sorted(it for it in STATIC.rglob("*.css") if "vendor" not in it.parts),
    ids=lambda it: it.relative_to(STATIC).as_posix(),
)
def test_style_sheets_speak_what_chrome_109_understands(path):
    source = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)

    assert (
        re.findall(r"oklch\(|color-mix\(|light-dark\(|@starting-style|@scope|&\s*[.:{]", source)
        == []
    )


def test_every_picture_in_use_is_in_the_sprite():
    drawn = set(re.findall(r'<symbol id="([\w-]+)"', (STATIC / "img/icons.svg").read_text("utf-8")))
    used = {
        name
        for path in SCREENS
        for name in re.findall(r"\bicon\(\"([\w-]+)\"", path.read_text("utf-8"))
    }

    assert used - drawn == set()


@pytest.mark.parametrize("path", SCREENS, ids=named)
def test_every_asset_a_template_names_is_there(path):
    names = re.findall(r"asset\(['\"]([^'\"]+)['\"]\)", path.read_text("utf-8"))

    assert [name for name in names if not (STATIC / name).is_file()] == []
