"""What a child process does for ``render``: lays HTML out with WeasyPrint and writes one PDF.

Reports ``done`` after each part, at last ``pages`` with the boxes (x, y, w, h in mm) of
every element that has an ``id``.
"""

from pathlib import Path
from typing import Any

from tripplanner.documents.rendering.events import report
from tripplanner.documents.rendering.weasyprint import load, own_files

_MM_PER_PX = 25.4 / 96


def do(job: dict[str, Any]) -> None:
    """Lay out every part and write them as one PDF."""
    try:
        weasyprint = load(lambda text: report(warning=text))
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
    documents[0].copy(pages).write_pdf(job["target"], zoom=job["zoom"], pdf_variant="pdf/ua-1")
    report(pages=[_boxes(page) for page in pages])


def _boxes(page: Any) -> dict[str, list[float]]:  # noqa: ANN401 -- weasyprint is untyped
    boxes = {}
    for name, corners in page.anchors.items():
        left, top, right, bottom = (value * _MM_PER_PX for value in corners)
        boxes[name] = [left, top, right - left, bottom - top]
    return boxes
