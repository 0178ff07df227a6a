"""The child process of ``press``: lays HTML out with WeasyPrint and writes one PDF.

Reads a JSON job from the file named on the command line; reports JSON lines on
standard output: ``done`` after each part, ``warning``, ``missing``, at last ``pages``
with the boxes (x, y, w, h in mm) of every element that has an ``id``.
"""

import json
import logging
import sys
import warnings
from pathlib import Path
from typing import Any

_MM_PER_PX = 25.4 / 96


def report(**event: Any) -> None:  # noqa: ANN401 -- JSON values
    """Write one event."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class Reporter(logging.Handler):
    """Report what WeasyPrint complains about."""

    def emit(self, record: logging.LogRecord) -> None:
        """Report one warning."""
        report(warning=record.getMessage())


def limit_memory(megabytes: int) -> None:
    """Let this process have no more address space than that, where the system can."""
    try:
        import resource  # noqa: PLC0415 -- not on Windows
    except ImportError:
        return
    size = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


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


def print_job(job: dict[str, Any]) -> None:
    """Lay out every part and write them as one PDF."""
    logger = logging.getLogger("weasyprint")
    logger.setLevel(logging.WARNING)
    logger.handlers = [Reporter()]
    try:
        import weasyprint  # noqa: PLC0415 -- slow import
        from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415 -- slow import
    except OSError as trouble:
        report(missing=str(trouble).split("\n")[0])
        return
    base = Path(job["base"]).resolve()
    fetcher = own_files(weasyprint, base)
    fonts = FontConfiguration()
    documents = []
    for number, part in enumerate(job["parts"], start=1):
        html = weasyprint.HTML(string=part, base_url=base.as_uri() + "/", url_fetcher=fetcher)
        documents.append(html.render(font_config=fonts, pdf_variant="pdf/ua-1"))
        report(done=number)
    pages = [page for document in documents for page in document.pages]
    documents[0].copy(pages).write_pdf(job["target"], pdf_variant="pdf/ua-1")
    report(pages=[_boxes(page) for page in pages])


def _boxes(page: Any) -> dict[str, list[float]]:  # noqa: ANN401 -- weasyprint is untyped
    boxes = {}
    for name, corners in page.anchors.items():
        left, top, right, bottom = (value * _MM_PER_PX for value in corners)
        boxes[name] = [left, top, right - left, bottom - top]
    return boxes


def hear(message: Warning | str, *_place: object) -> None:
    """Report the warning that fonts are subset the slow way."""
    if "harfbuzz" in str(message).lower():
        report(missing="libharfbuzz-subset0")


def main() -> int:
    """Do the job; return 1 when memory ran out, else 0: trouble is reported to the parent."""
    warnings.simplefilter("always")
    warnings.showwarning = hear  # type: ignore[assignment] # we need the message only
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    limit_memory(job["megabytes"])
    try:
        print_job(job)
    except MemoryError:
        return 1
    except Exception as trouble:  # noqa: BLE001 -- the parent says it to a person
        report(warning=f"{type(trouble).__name__}: {trouble}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
