"""The pages of an uploaded file, one at a time, in grey: PDF, TIFF, JPEG, PNG.

Runs in the child process only (``worker.py``): these are other people's files.
"""

import io
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from tripplanner.errors import BadInput

#: More pages than any school scans at once, and more pixels than a sheet at 600 dpi.
MOST_PAGES = 1000
MOST_PIXELS = 64_000_000
#: The long side that reading needs: A4 at 300 dpi.
LONG_SIDE = 3600
_RENDER_DPI = 200
_LEAST_PIXELS = 200
#: A page's only picture is the scan when it covers most of the page.
_COVERS = 0.8
_FORMATS = ("JPEG", "PNG", "TIFF")
#: Red .25, green .5, blue .25: red thumbprints and seals stay dark.
_GREY = (0.25, 0.5, 0.25, 0.0)


def open_pages(path: Path) -> "PdfPages | PicturePages":
    """Return the pages of a file; its content says what it is, never its name.

    Raises:
        BadInput: if it is empty, damaged, protected, too long or something else.
    """
    with path.open("rb") as file:
        head = file.read(1024)
    if not head:
        raise BadInput("The file is empty.")
    if b"%PDF-" in head:
        return PdfPages(path)
    return PicturePages(path)


class PicturePages:
    """A picture; a TIFF may hold many pages."""

    def __init__(self, path: Path) -> None:
        """Open it and count its pages.

        Raises:
            BadInput: if it is no picture of a kind we read, or has too many pages.
        """
        try:
            self._image = Image.open(path, formats=_FORMATS)
            count = getattr(self._image, "n_frames", 1) if self._image.format == "TIFF" else 1
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
            raise BadInput(
                "This is not a PDF, TIFF, JPEG or PNG file, or it is damaged."
            ) from error
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        self.count = _counted(count)

    def page(self, number: int) -> Image.Image:
        """Return a page in grey, upright as its rotation flag says; numbers count from 1.

        Raises:
            BadInput: if it cannot be read or has too many pixels.
        """
        try:
            if self.count > 1:
                self._image.seek(number - 1)
            image = self._image
            if image.width * image.height > MOST_PIXELS:
                if image.format not in {"JPEG", "MPO"}:
                    raise _too_large()
                image.draft("L", (LONG_SIDE, LONG_SIDE))
            return grey(ImageOps.exif_transpose(image))
        except Image.DecompressionBombError as error:
            raise _too_large() from error
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            raise BadInput("This page is damaged and cannot be opened.") from error

    def close(self) -> None:
        """Let go of the file."""
        self._image.close()


class PdfPages:
    """A PDF: the scan itself where a page is one, else the page drawn at 200 dpi."""

    def __init__(self, path: Path) -> None:
        """Open it and count its pages; scripts and forms in it are never run.

        Raises:
            BadInput: if it is protected, damaged, empty or too long.
        """
        import pypdfium2  # noqa: PLC0415 -- slow import

        try:
            self._pdf = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise BadInput(
                    "This PDF is protected with a password. Scan the sheets without one."
                ) from error
            raise BadInput("This PDF is damaged: the file may not be complete.") from error
        self._error: type[Exception] = pypdfium2.PdfiumError
        self.count = _counted(len(self._pdf))

    def page(self, number: int) -> Image.Image:
        """Return a page in grey; numbers count from 1.

        Raises:
            BadInput: if it cannot be read or has too many pixels.
        """
        try:
            page = self._pdf[number - 1]
            try:
                return grey(self._scan(page) or self._drawn(page))
            finally:
                page.close()
        except (self._error, OSError, SyntaxError, ValueError) as error:
            raise BadInput("This page is damaged and cannot be opened.") from error

    def close(self) -> None:
        """Let go of the file."""
        self._pdf.close()

    def _scan(self, page: Any) -> Image.Image | None:  # noqa: ANN401 -- pypdfium2 is untyped
        """Return the page's one picture in its own pixels, None if the page is more than that."""
        import pypdfium2.raw  # noqa: PLC0415 -- slow import

        raw = pypdfium2.raw
        visible = [
            one for one in page.get_objects(max_depth=3) if one.type != raw.FPDF_PAGEOBJ_TEXT
        ]
        pictures = [one for one in visible if one.type == raw.FPDF_PAGEOBJ_IMAGE]
        others = [one for one in visible if one.type not in _HARMLESS]
        if len(pictures) != 1 or others or raw.FPDFPage_GetAnnotCount(page) > 0:
            return None
        picture = pictures[0]
        if not _is_upright(picture.get_matrix()) or not _covers(page, picture):
            return None
        width, height = picture.get_px_size()
        if width * height > MOST_PIXELS:
            raise _too_large()
        if min(width, height) < _LEAST_PIXELS:
            return None
        if picture.get_filters() == ["DCTDecode"]:
            image = Image.open(io.BytesIO(bytes(picture.get_data())), formats=("JPEG",))
            if image.mode in {"L", "RGB"} and _is_light(image):
                return image
        image = picture.get_bitmap().to_pil()
        # A stencil mask comes inverted: mostly black paper means that it has to be drawn.
        return image if _is_light(image) else None

    def _drawn(self, page: Any) -> Image.Image:  # noqa: ANN401 -- pypdfium2 is untyped
        width, height = page.get_size()
        if min(width, height) <= 0:
            raise BadInput("This page is damaged and cannot be opened.")
        scale = min(_RENDER_DPI / 72, LONG_SIDE / max(width, height))
        image: Image.Image = page.render(scale=scale, may_draw_forms=False).to_pil()
        return image


#: Kinds of objects that draw nothing beside the picture: unknown, the picture, nested forms.
_HARMLESS = frozenset({0, 3, 5})


def _is_upright(matrix: Any) -> bool:  # noqa: ANN401 -- pypdfium2 is untyped
    """Tell whether a picture lies on its page unturned and not mirrored."""
    a, b, c, d, _e, _f = matrix.get()
    return bool(a > 0 and d > 0 and abs(b) < a / 1000 and abs(c) < d / 1000)


def _covers(page: Any, picture: Any) -> bool:  # noqa: ANN401 -- pypdfium2 is untyped
    left, bottom, right, top = picture.get_bounds()
    x0, y0, x1, y1 = page.get_cropbox()
    seen = max(0.0, min(right, x1) - max(left, x0)) * max(0.0, min(top, y1) - max(bottom, y0))
    return bool(seen >= _COVERS * (x1 - x0) * (y1 - y0))


def _is_light(image: Image.Image) -> bool:
    small = image.convert("L").resize((50, 50), Image.Resampling.BOX)
    return sum(small.tobytes()) > 128 * 2500


def _counted(count: int) -> int:
    if count < 1:
        raise BadInput("This file has no page.")
    if count > MOST_PAGES:
        raise BadInput(
            "This file has %(count)d pages; at most %(most)d are read at once."
            " Scan in several files.",
            count=count,
            most=MOST_PAGES,
        )
    return count


def _too_large() -> BadInput:
    return BadInput(
        "A page has more than %(most)d million pixels. Scan at 200 dpi, in grey.",
        most=MOST_PIXELS // 1_000_000,
    )


def grey(image: Image.Image) -> Image.Image:
    """Return a picture in grey on white, its long side at most ``LONG_SIDE``.

    Raises:
        BadInput: if it has too many pixels, or hardly any.
    """
    if image.width * image.height > MOST_PIXELS:
        raise _too_large()
    if min(image.size) < _LEAST_PIXELS:
        raise BadInput("A page has too few pixels to be read. Scan at 200 dpi, in grey.")
    if image.mode in {"RGBA", "LA", "PA", "P"}:
        layered = image.convert("RGBA")
        image = Image.new("RGB", layered.size, "white")
        image.paste(layered, mask=layered.getchannel("A"))
    if image.mode.startswith("I"):
        image = Image.fromarray((np.asarray(image) >> 8).astype(np.uint8))
    if image.mode not in {"L", "RGB"}:
        image = image.convert("L" if image.mode == "1" else "RGB")
    if image.mode == "RGB":
        image = image.convert("L", _GREY)
    image.load()
    if max(image.size) > LONG_SIDE:
        image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BOX, reducing_gap=2)
    return image
