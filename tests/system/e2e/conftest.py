"""One Chromium for all that clicks; the application it looks at, on SQLite."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Playwright

from tests.system.e2e.live import CHROMIUM, Desk, launch, serving

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Say of every test here that it needs Chromium."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)
            item.add_marker(
                pytest.mark.skipif(not CHROMIUM.exists(), reason="needs Debian's Chromium")
            )


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """A Chromium; what a test opens in it is closed after the test (``desk``)."""
    browser = launch(playwright)
    yield browser
    browser.close()


@pytest.fixture(params=["sqlite"])
def database_url(database_url: str) -> str:
    """SQLite only: the browser does not see the difference."""
    return database_url


@pytest.fixture
def desk(app: Flask, browser: Browser) -> Iterator[Desk]:
    """Opens pages of the application, served on a port of its own."""
    with serving(app) as address:
        yield Desk(app, browser, address)
        for context in browser.contexts:
            context.close()
