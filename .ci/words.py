"""List the sentences that people may read, and those that have no Chinese yet.

Run by ``./dev words`` (``--po`` prints entries to paste into a ``.po`` file);
``tests/test_translations.py`` holds every commit to it.

In Python a sentence is the first argument of the functions in ``CALLS`` (or the one
whose index stands there). Where that argument is a name, a table's entry or a choice,
the module's own constants are followed, so tables of names need no marker.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = "tripplanner/translations/*/LC_MESSAGES/*.po"

#: Functions whose argument is a sentence: the indexes of the arguments that are.
CALLS: dict[str, tuple[int, ...]] = {
    "_": (0,),
    "N_": (0,),
    "gettext": (0,),
    "ngettext": (0, 1),
    "BadInput": (0,),
    "NotFound": (0,),
    "NotAllowed": (0,),
    "Blocked": (0,),
    "MissingPart": (0,),
    "NotPrinted": (0,),
    "InstanceTrouble": (0,),
    "Fault": (1,),
    "fault": (1,),
    "say": (0,),
    "note": (0,),
    "warn": (1,),
    "Sign": (0,),
}
#: Constants that are sentences by their name, wherever they are used.
TABLES = re.compile(r"(?!OWN_).*(_SENTENCES|_NAMES|_WORDS|_MESSAGES|_TEXTS|_TITLES|_LABELS)$")
_TEMPLATE_OPTIONS = {"trimmed": "true", "silent": "false"}
_PLACEHOLDER = re.compile(r"%\((\w+)\)[-+ 0-9.]*[a-z]|\{(\w+)\}")
_HALF_WIDTH = re.compile(r"[㐀-鿿][,;:!?()]|[,;!?()][㐀-鿿]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One translated sentence of one file."""

    catalogue: str
    message: str
    plural: str
    translations: tuple[str, ...]


@dataclass(slots=True)
class Found:
    """Sentences by the first place where each stands, and all text of the program."""

    sentences: dict[str, str] = field(default_factory=dict)
    everything: set[str] = field(default_factory=set)

    def add(self, sentence: str, where: str) -> None:
        """Note one sentence; blank ones are none."""
        if sentence.strip():
            self.sentences.setdefault(sentence, where)
            self.everything.add(sentence)


def sentences(root: Path = ROOT) -> Found:
    """Return every sentence in the package and the templates."""
    found = Found()
    for path in sorted((root / "tripplanner").rglob("*.py")):
        where = str(path.relative_to(root))
        _python(ast.parse(path.read_text("utf-8")), where, found)
    for path in sorted((root / "templates").rglob("*.*")):
        with path.open("rb") as file:
            for line, _function, words, _notes in babel_extract(
                file, ("_", "gettext", "ngettext"), (), _TEMPLATE_OPTIONS
            ):
                for one in (words,) if isinstance(words, str) else words:
                    if one:
                        found.add(one, f"{path.relative_to(root)}:{line}")
    return found


def entries(root: Path = ROOT) -> list[Entry]:
    """Return every translated sentence of every catalogue."""
    found = []
    for path in sorted(root.glob(CATALOGUES)):
        with path.open("rb") as file:
            catalogue = read_po(file, locale=path.parts[-3], abort_invalid=True)
        for message in catalogue:
            if not message.id:
                continue
            ids = message.id if isinstance(message.id, tuple) else (message.id, "")
            texts = message.string if isinstance(message.string, tuple) else (message.string,)
            found.append(Entry(path.name, ids[0], ids[1], () if message.fuzzy else tuple(texts)))
    return found


def missing(root: Path = ROOT) -> dict[str, str]:
    """Return the sentences without Chinese, with the place of each."""
    done = {one.message for one in entries(root) if one.translations and all(one.translations)}
    done |= {one.plural for one in entries(root) if one.plural}
    return {
        it: where
        for it, where in sentences(root).sentences.items()
        if it not in done and any(letter.isalpha() for letter in _PLACEHOLDER.sub("", it))
    }


def stale(root: Path = ROOT) -> list[str]:
    """Return the translated sentences that nothing says any more."""
    everything = sentences(root).everything
    return [
        f"{one.catalogue}: {one.message}" for one in entries(root) if one.message not in everything
    ]


def contradictions(root: Path = ROOT) -> list[str]:
    """Return the sentences that two catalogues translate differently."""
    first: dict[str, Entry] = {}
    found = []
    for one in entries(root):
        other = first.setdefault(one.message, one)
        if other.translations != one.translations:
            found.append(f"{other.catalogue} and {one.catalogue}: {one.message}")
    return found


def wrong_placeholders(root: Path = ROOT) -> list[str]:
    """Return the translations that name other placeholders than their sentence."""
    return [
        f"{one.catalogue}: {one.message}"
        for one in entries(root)
        for text in one.translations
        if _placeholders(text) - _placeholders(one.message) - _placeholders(one.plural)
        or _placeholders(one.plural or one.message) - _placeholders(text)
    ]


def half_width(root: Path = ROOT) -> list[str]:
    """Return the translations with half-width punctuation beside a Chinese character."""
    return [
        f"{one.catalogue}: {text}"
        for one in entries(root)
        for text in one.translations
        if _HALF_WIDTH.search(text)
    ]


def _placeholders(text: str) -> set[str]:
    return {found[1] or found[2] for found in _PLACEHOLDER.finditer(text)}


def _python(tree: ast.Module, where: str, found: Found) -> None:
    constants = dict(_constants(tree.body))
    for name, value in constants.items():
        if TABLES.fullmatch(name):
            for text in _texts(value, constants):
                found.add(text, f"{where}:{value.lineno}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.everything.add(node.value)
        if isinstance(node, ast.Call):
            for argument in _said(node):
                for text in _texts(argument, constants):
                    found.add(text, f"{where}:{node.lineno}")


def _said(call: ast.Call) -> Iterator[ast.expr]:
    """Give the arguments of a call that are sentences."""
    name = ast.unparse(call.func)
    indexes = (0,) if name == "console.text" else CALLS.get(name.rpartition(".")[2], ())
    for index in indexes:
        yield from _argument(call, index)


def _argument(call: ast.Call, index: int) -> Iterator[ast.expr]:
    if index < len(call.args):
        yield call.args[index]
    else:
        yield from (it.value for it in call.keywords if it.arg == "message")


def _constants(body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    for statement in body:
        targets: list[ast.expr] = []
        if isinstance(statement, ast.Assign):
            targets = statement.targets
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            targets = [statement.target]
        for target in targets:
            if isinstance(target, ast.Name):
                yield target.id, statement.value


def _texts(  # noqa: C901, PLR0912 -- one case per shape of expression
    node: ast.expr, constants: dict[str, ast.expr]
) -> Iterator[str]:
    """Give the texts that an expression may be, following the module's constants."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if name in constants:
            yield from _texts(constants[name], {k: v for k, v in constants.items() if k != name})
        case ast.Dict(values=values):
            for value in values:
                yield from _texts(value, constants)
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
            for part in parts:
                yield from _texts(part, constants)
        case ast.IfExp(body=one, orelse=other):
            yield from _texts(one, constants)
            yield from _texts(other, constants)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _texts(value, constants)
        case ast.Subscript(value=table):
            yield from _texts(table, constants)
        case ast.Call(func=ast.Attribute(value=table, attr="get"), args=arguments):
            yield from _texts(table, constants)
            for argument in arguments[1:]:
                yield from _texts(argument, constants)
        case ast.Call(func=ast.Name(id="MappingProxyType"), args=[table]):
            yield from _texts(table, constants)


def _as_po(sentence: str, where: str) -> str:
    escaped = sentence.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'#: {where}\nmsgid "{escaped}"\nmsgstr ""\n'


if __name__ == "__main__":
    lacking = missing()
    for text, place in sorted(lacking.items(), key=lambda it: it[1]):
        print(_as_po(text, place) if "--po" in sys.argv else f"{place}: {text}")
    print(f"{len(lacking)} sentences have no Chinese.", file=sys.stderr)
    sys.exit(bool(lacking))
