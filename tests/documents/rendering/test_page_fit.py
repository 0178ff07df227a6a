"""A last page that holds hardly anything is spared; what fills its page stays as it was."""

import io

import pypdf
import pytest

from tripplanner.documents.rendering.page_fit import render_fitted
from tripplanner.documents.rendering.renderer import render


def paper(lines):
    rows = "".join(f"<p>Line {number}</p>" for number in range(lines))
    return (
        '<!doctype html><html lang="en"><head><title>Lines</title><style>@page { size: A4; margin: '
        "10mm } p { height: 10mm; margin: 0 }</style></head><body>"
        f'{rows}<i id="end"></i></body></html>'
    )


def used(pdf):
    """Return the text of each page, and each page's size in points."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return (
        [page.extract_text().count("Line") for page in pages],
        {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages},
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (20, [20]),  # one page stays one page
        (29, [29]),  # two lines too many are taken in by smaller type
        (44, [27, 17]),  # a last page that is used stays
    ],
)
def test_the_last_page_is_never_nearly_empty(lines, expected):
    printed = render_fitted(paper(lines), what="Lines")

    assert used(printed.pdf) == (expected, {(595, 842)})


def test_a_page_laid_out_as_it_is_would_have_had_two_lines_left_over():
    assert used(render([paper(29)], what="Lines").pdf)[0] == [27, 2]
