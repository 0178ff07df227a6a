"""The environment of printed documents: templates compiled once for all runs of the program."""

import os
import tempfile

import pytest

from tripplanner.documents.rendering import environment as rendering_environment


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """Make a folder this user's temporary one, and forget environments made before."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rendering_environment.environment.cache_clear()
    yield tmp_path
    rendering_environment.environment.cache_clear()


def test_a_template_is_compiled_once_for_all_runs(temporary, monkeypatch):
    rendering_environment.environment("zh").get_template("poster/poster.html")
    rendering_environment.environment.cache_clear()

    def compiled_again(*_arguments, **_options):
        raise AssertionError

    environment = rendering_environment.environment("zh")
    monkeypatch.setattr(environment, "_generate", compiled_again)

    assert environment.get_template("poster/poster.html").name == "poster/poster.html"


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows keeps them in the user's own folder")
def test_where_no_folder_is_safe_templates_are_compiled_again(temporary):
    (temporary / f"_jinja2-cache-{os.getuid()}").write_text("somebody else's", encoding="utf-8")

    assert rendering_environment.environment("zh").bytecode_cache is None
    assert (
        rendering_environment.environment("zh").get_template("poster/poster.html").name
        == "poster/poster.html"
    )
