"""WeasyPrint, kept short: our files only, every complaint heard, no more loaded than needed.

Only variable fonts, and systems without HarfBuzz's own reducer of fonts, need the two
modules of fontTools that take longest to load. They come when something of them is called.
"""

import logging
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

_RARELY = ("fontTools.subset", "fontTools.varLib.instancer")


class _Deferred(ModuleType):
    """Stands for a module until one of its functions is called."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- any function of any module
        """Return a function that loads the module and calls the function meant."""
        if name.startswith("__"):
            raise AttributeError(name)

        def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 -- handed through
            return getattr(import_module(self.__name__), name)(*arguments, **options)

        return call


class _Complaints(logging.Handler):
    """Tells what WeasyPrint complains about."""

    def __init__(self, hear: Callable[[str], None]) -> None:
        """Tell it to ``hear``."""
        super().__init__()
        self._hear = hear

    def emit(self, record: logging.LogRecord) -> None:
        """Tell one complaint."""
        self._hear(record.getMessage())


def load(hear: Callable[[str], None]) -> Any:  # noqa: ANN401 -- weasyprint is untyped
    """Return the module ``weasyprint``; ``hear`` is told whatever it complains about.

    Raises:
        OSError: if Pango or another system library is missing.
    """
    logger = logging.getLogger("weasyprint")
    logger.setLevel(logging.WARNING)
    logger.handlers = [_Complaints(hear)]
    missing = [name for name in _RARELY if name not in sys.modules]
    if "weasyprint" not in sys.modules:
        sys.modules |= {name: _Deferred(name) for name in missing}
        try:
            import_module("weasyprint")
        finally:
            for name in missing:
                if isinstance(sys.modules.get(name), _Deferred):
                    del sys.modules[name]
    return import_module("weasyprint")


def own_files(weasyprint: Any, base: Path) -> Any:  # noqa: ANN401 -- weasyprint is untyped
    """Return a URL fetcher that reads files below ``base`` and nothing else."""

    class OwnFiles(weasyprint.urls.URLFetcher):  # type: ignore[misc] # untyped base
        """Refuse every scheme but ``file:``, every folder but ours."""

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:  # noqa: ANN401 -- untyped library
            from urllib.parse import unquote, urlsplit  # noqa: PLC0415 -- child only

            parts = urlsplit(url)
            path = Path(unquote(parts.path)).resolve()
            if parts.scheme != "file" or parts.netloc or not path.is_relative_to(base):
                message = f"a document may not read {url}"
                raise ValueError(message)
            return super().fetch(url, headers)

    return OwnFiles(allowed_protocols={"file"})
