"""Addresses of routes: late, and the same as Werkzeug's own."""

import pytest
from werkzeug.routing import Map, Rule

from tests.late_rule import LateRule

ROUTES = (
    ("/trips/<trip_id>/people/<int:number>", {}, {"trip_id": "a b/ü", "number": 7, "tab": "x&y"}),
    ("/trips/", {}, {"page": [1, 2]}),
    ("/s/<path:rest>", {}, {"rest": "中文/b.pdf"}),
    ("/list/<int(fixed_digits=3):page>", {}, {"page": 4}),
    ("/list/<int(fixed_digits=3):page>", {"page": 1}, {}),
)


@pytest.mark.parametrize(("rule", "defaults", "values"), ROUTES)
def test_an_address_is_what_werkzeug_writes(rule, defaults, values):
    def written(kind):
        adapter = Map([kind(rule, endpoint="it", defaults=defaults)]).bind("school.local")
        return adapter.build("it", values), adapter.build("it", values)

    assert written(LateRule) == written(Rule)


def test_nothing_is_compiled_before_an_address_is_asked_for(monkeypatch):
    compiled = []
    real = Rule._compile_builder

    def counted(self, append_unknown=True):
        compiled.append(append_unknown)
        return real(self, append_unknown)

    monkeypatch.setattr(Rule, "_compile_builder", counted)
    adapter = Map([LateRule("/<name>", endpoint="it"), LateRule("/", endpoint="other")]).bind("x")
    assert compiled == []

    assert [adapter.build("it", {"name": "a"}) for _ in range(2)] == ["/a", "/a"]
    assert len(compiled) == 1
