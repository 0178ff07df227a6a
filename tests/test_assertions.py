"""A test says what it means: one that only finds a fragment, or only a status, goes green by luck."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
_RAISES = {"raises", "warns"}


def functions_in(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    """Give every test function of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test"):
            yield node


def claims(test: ast.FunctionDef) -> Iterator[ast.expr]:
    """Give what a test asserts, each part of an ``and`` or ``or`` by itself."""
    for node in ast.walk(test):
        if isinstance(node, ast.Assert):
            yield from parts(node.test)


def parts(claim: ast.expr) -> Iterator[ast.expr]:
    """Give the claims that a claim is put together from."""
    if isinstance(claim, ast.BoolOp):
        for value in claim.values:
            yield from parts(value)
    elif isinstance(claim, ast.UnaryOp) and isinstance(claim.op, ast.Not):
        yield from parts(claim.operand)
    else:
        yield claim


def shape(claim: ast.expr) -> str:
    """Return ``in`` or ``status`` for claims that prove little by themselves, else nothing."""
    if not isinstance(claim, ast.Compare):
        return ""
    if all(isinstance(it, ast.In | ast.NotIn) for it in claim.ops):
        names_a_status = ast.unparse(claim.left).endswith(("status", "status_code"))
        return "status" if names_a_status else "in"
    sides = [claim.left, *claim.comparators]
    status = any(
        isinstance(it, ast.Attribute) and it.attr in {"status", "status_code", "returncode"}
        for it in sides
    )
    return "status" if status and any(isinstance(it, ast.Constant) for it in sides) else ""


def weak(test: ast.FunctionDef) -> str:
    """Return the one shape all claims of a test have, nothing if it proves something."""
    raises = any(
        (isinstance(node, ast.Attribute) and node.attr in _RAISES)
        or (isinstance(node, ast.Name) and node.id == "expect")  # Playwright's assertion
        for node in ast.walk(test)
    )
    shapes = {shape(claim) for claim in claims(test)}
    return next(iter(shapes)) if len(shapes) == 1 and not raises else ""


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("assert 'a' in page", "in"),
        ("assert 'a' in page and 'b' not in page", "in"),
        ("assert not 'a' in page", "in"),
        ("assert answer.status_code == 404", "status"),
        ("assert 404 == get().status_code", "status"),
        ("assert status in {400, 404}", "status"),
        ("assert done.returncode == 0", "status"),
        ("assert 'a' in page\n assert answer.status_code == 200", ""),
        ("assert texts(page) == ['a']", ""),
        ("assert refusal(answer) == (404, 'No such trip.')", ""),
        ("assert {it.status_code for it in answers} == {200}", ""),
        ("with pytest.raises(BadInput):\n  pass\n assert 'a' in b", ""),
        ("pass", ""),
    ],
)
def test_claims_that_prove_little_are_recognised(body, expected):
    (test,) = functions_in(ast.parse(f"def test_it():\n {body}"))

    assert weak(test) == expected


def test_no_test_asserts_only_fragments_or_only_a_status():
    found = [
        f"{path.relative_to(TESTS)}:{test.lineno} {test.name}: only {weak(test)}"
        for path in sorted(TESTS.rglob("test_*.py"))
        for test in functions_in(ast.parse(path.read_text("utf-8")))
        if weak(test)
    ]

    assert found == []
