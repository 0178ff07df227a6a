"""The pages of an uploaded file, one at a time, in grey: PDF, TIFF, JPEG, PNG, WebP.

Runs in the child process only (``worker.py``): these are other people's files. A page never
takes more than some 200 MB on the way: what is larger is decoded smaller, or refused.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageFile

from tripplanner.errors import BadInput
from tripplanner.scanning.archives import ZipPages
from tripplanner.scanning.carving import carved
from tripplanner.scanning.decoding import MOST_PIXELS, decoding, too_large
from tripplanner.scanning.foreign_pages import assert_scan_format
from tripplanner.scanning.pictures import (
    MOST_EXTRACTED,
    MOST_STRIPS,
    covers,
    is_light,
    is_upright,
    stitched,
    to_grey,
)

#: More pages than any school scans at once.
MOST_PAGES = 1000
#: A sheet in grey or black-and-white, at 1200 dpi.
MOST_LIGHT_PIXELS = 150_000_000
#: Photos of 200 megapixels exist; a JPEG is decoded small.
_MOST_JPEG_PIXELS = 250_000_000
#: The long side that reading needs: A4 at 300 dpi.
LONG_SIDE = 3600
#: A JPEG of at least twice that (A4 at 260 dpi) is decoded at half, a quarter or an eighth.
_DRAFTED_SIDE = 3000
_RENDER_DPI = 200
_LEAST_PIXELS = 200
#: A PDF is opened anew after so many pages.
_REOPENED = 25
#: How a camera was held: the EXIF flag and what puts the picture upright.
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_DAMAGED_PAGE = "This page is damaged and cannot be opened."
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP")


def open_pages(path: Path) -> "PdfPages | PicturePages | ZipPages":
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
    if head.startswith(b"PK\x03\x04"):
        return ZipPages(path, open_pages)
    assert_scan_format(head)
    return PicturePages(path)


class PicturePages:
    """A picture; a TIFF may hold many pages."""

    def __init__(self, path: Path) -> None:
        """Open it and count its pages.

        Raises:
            BadInput: if it is no picture of a kind we read, or has too many pages.
        """
        with decoding("This is not a PDF, TIFF, JPEG or PNG file, or it is damaged."):
            self._image = Image.open(path, formats=_FORMATS)
            count = getattr(self._image, "n_frames", 1) if self._image.format == "TIFF" else 1
        self.count = _counted(count)
        self._is_cut = self._image.format in {"JPEG", "MPO"} and not _has_end(path)

    def page(self, number: int) -> Image.Image:
        """Return a page in grey, upright as its rotation flag says; numbers count from 1.

        A JPEG that ends too early gives what it still holds; its ``info`` says ``cut``.

        Raises:
            BadInput: if it cannot be read or has too many pixels.
        """
        with decoding(_DAMAGED_PAGE):
            if self.count > 1:
                self._image.seek(number - 1)
            image = _drafted(self._image)
            turn = _TURNS.get(image.getexif().get(_ORIENTATION, 1))
            with _forgiving(self._is_cut):
                upright = grey(image)
            upright = upright if turn is None else upright.transpose(turn)
            return _marked_as_cut(upright) if self._is_cut else upright

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

        #: The whole pages of a damaged file, and the number that stands for the lost ones.
        self._content: bytes | None = None
        self._lost = 0
        try:
            self._pdf = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise BadInput(
                    "This PDF is protected with a password. Scan the sheets without one."
                ) from error
            self._pdf = self._rest(path, error)
        self._path, self._read = path, 0
        self.count = _counted(len(self._pdf) + (1 if self._lost else 0))

    def page(self, number: int) -> Image.Image:
        """Return a page in grey; numbers count from 1.

        Raises:
            BadInput: if it cannot be read or has too many pixels.
        """
        if number == self._lost:
            raise BadInput(
                "This file is cut off: %(pages)d whole pages were read, the rest is missing. Scan it again.",
                pages=self._lost - 1,
            )
        self._read += 1
        if self._read % _REOPENED == 0:
            self._reopen()
        with decoding(_DAMAGED_PAGE):
            page = self._pdf[number - 1]
            try:
                image = self._scan(page) or self._drawn(page)
                if not image.info.get("cut"):
                    return grey(image)
                with _forgiving(True):
                    return _marked_as_cut(grey(image))
            finally:
                page.close()

    def close(self) -> None:
        """Let go of the file."""
        self._pdf.close()

    def _rest(self, path: Path, error: Exception) -> Any:  # noqa: ANN401 -- pypdfium2 is untyped
        """Return what a damaged PDF still holds, and one page more for what is missing.

        Raises:
            BadInput: if no page of it is whole.
        """
        import pypdfium2  # noqa: PLC0415 -- slow import

        damaged = BadInput("This PDF is damaged: the file may not be complete.")
        found = carved(path)
        if found is None:
            raise damaged from error
        content, pages = found
        try:
            pdf = pypdfium2.PdfDocument(content)
        except pypdfium2.PdfiumError:
            raise damaged from error
        self._content, self._lost = content, pages + 1
        return pdf

    def _reopen(self) -> None:
        """Let go of what PDFium keeps of the pages read: the whole file in the end."""
        import pypdfium2  # noqa: PLC0415 -- slow import

        self._pdf.close()
        self._pdf = pypdfium2.PdfDocument(self._content or self._path)

    def _scan(self, page: Any) -> Image.Image | None:  # noqa: ANN401 -- pypdfium2 is untyped
        """Return the page's one picture in its own pixels, None if the page is more than that."""
        import pypdfium2.raw  # noqa: PLC0415 -- slow import

        raw = pypdfium2.raw
        visible = [
            one for one in page.get_objects(max_depth=3) if one.type != raw.FPDF_PAGEOBJ_TEXT
        ]
        pictures = [one for one in visible if one.type == raw.FPDF_PAGEOBJ_IMAGE]
        others = [one for one in visible if one.type not in _HARMLESS]
        if others or raw.FPDFPage_GetAnnotCount(page) > 0:
            return None
        if 1 < len(pictures) <= MOST_STRIPS:
            return stitched(page, pictures)
        return self._taken_out(page, pictures[0]) if len(pictures) == 1 else None

    def _taken_out(self, page: Any, picture: Any) -> Image.Image | None:  # noqa: ANN401 -- pypdfium2 is untyped
        """Return a picture as it lies in the file, None if the page has to be drawn.

        Raises:
            BadInput: if it has too many pixels.
        """
        width, height = picture.get_px_size()
        if width * height > _MOST_JPEG_PIXELS:
            raise too_large()
        whole = is_upright(picture.get_matrix()) and covers(page, picture.get_bounds())
        if not whole or min(width, height) < _LEAST_PIXELS:
            return None
        if picture.get_filters() == ["DCTDecode"]:
            data = bytes(picture.get_data())
            image = Image.open(io.BytesIO(data), formats=("JPEG",))
            is_cut = _END not in data[-_TAIL:]
            with _forgiving(is_cut):
                if image.mode in {"L", "RGB"} and is_light(_drafted(image)):
                    image.info["cut"] = is_cut
                    return image
        if width * height > MOST_EXTRACTED:
            return None
        image = picture.get_bitmap().to_pil()
        # A stencil mask comes inverted: mostly black paper means that it has to be drawn.
        return image if is_light(image) else None

    def _drawn(self, page: Any) -> Image.Image:  # noqa: ANN401 -- pypdfium2 is untyped
        width, height = page.get_size()
        if min(width, height) <= 0:
            raise BadInput(_DAMAGED_PAGE)
        scale = min(_RENDER_DPI / 72, LONG_SIDE / max(width, height))
        image: Image.Image = page.render(scale=scale, may_draw_forms=False).to_pil()
        return image


def _drafted(image: Image.Image) -> Image.Image:
    """Return an unread picture, a large JPEG set to be decoded at half its size or less.

    Raises:
        BadInput: if it has too many pixels for that, or is no JPEG.
    """
    if image.format in {"JPEG", "MPO"}:
        if image.width * image.height > _MOST_JPEG_PIXELS:
            raise too_large()
        if max(image.size) >= 2 * _DRAFTED_SIDE:
            scale = _DRAFTED_SIDE / max(image.size)
            image.draft(image.mode, (int(image.width * scale), int(image.height * scale)))
    if image.width * image.height > _most_pixels(image):
        raise too_large()
    return image


def _most_pixels(image: Image.Image) -> int:
    """Return how many pixels a picture may have: one value each takes a third of three."""
    return MOST_LIGHT_PIXELS if image.mode in {"1", "L"} else MOST_PIXELS


#: Kinds of objects that draw nothing beside the picture: unknown, the picture, nested forms.
_HARMLESS = frozenset({0, 3, 5})


#: A JPEG ends with this; some cameras write a little more behind it.
_END, _TAIL = b"\xff\xd9", 4096


def _has_end(path: Path) -> bool:
    """Tell whether a JPEG file was written to its end."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL))
        return _END in file.read()


@contextmanager
def _forgiving(is_cut: bool) -> Iterator[None]:  # noqa: FBT001 -- says itself
    """Let a cut picture be decoded as far as it goes."""
    ImageFile.LOAD_TRUNCATED_IMAGES = is_cut
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def _marked_as_cut(image: Image.Image) -> Image.Image:
    """Return a cut picture with the lost part in white, and ``cut`` in its ``info``.

    Raises:
        BadInput: if nothing of it is left.
    """
    lines = np.asarray(image)
    same = (lines == lines[-1]).all(1) if (lines[-1] == lines[-1, 0]).all() else np.zeros(1, bool)
    if same.all():
        raise BadInput(_DAMAGED_PAGE)
    lost = int(np.argmin(same[::-1])) if same[-1] else 0
    whole = lines.copy()
    whole[len(lines) - lost :] = 255
    out = Image.fromarray(whole)
    out.info["cut"] = True
    return out


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


def grey(image: Image.Image) -> Image.Image:
    """Return a picture in grey on white, its long side at most ``LONG_SIDE``.

    Raises:
        BadInput: if it has too many pixels, or hardly any.
    """
    if image.width * image.height > _most_pixels(image):
        raise too_large()
    if min(image.size) < _LEAST_PIXELS:
        raise BadInput("A page has too few pixels to be read. Scan at 200 dpi, in grey.")
    if image.width * image.height > MOST_PIXELS:
        image = _reduced(image)
    if max(image.size) >= 2 * _DRAFTED_SIDE and image.mode in {"RGB", "RGBA"}:
        image = image.reduce(2)
    image = to_grey(image)
    image.load()
    if max(image.size) > LONG_SIDE:
        image.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.BOX, reducing_gap=2)
    return image


def _reduced(image: Image.Image) -> Image.Image:
    """Return a very large grey picture smaller, band by band: never two of that size at once."""
    factor = -(-max(image.size) // LONG_SIDE)
    band = 256 * factor
    out = Image.new("L", (-(-image.width // factor), -(-image.height // factor)), 255)
    image.load()
    for top in range(0, image.height, band):
        part = image.crop((0, top, image.width, min(image.height, top + band))).convert("L")
        out.paste(part.reduce(factor), (0, top // factor))
    return out
