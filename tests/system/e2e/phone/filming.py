"""What a camera sees: pictures as a film that Chromium plays as its camera."""

from pathlib import Path

import pypdfium2
import zxingcpp
from PIL import Image

WIDE, HIGH = 640, 480
FLAGS = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
_PER_SECOND = 10


def film(path: Path, scenes: list[tuple[Image.Image | None, float]]) -> str:
    """Write scenes (a picture or nothing, and its seconds) as YUV4MPEG2; return the browser's flag.

    The film begins anew at its end, as long as the camera is open.
    """
    grey = bytes([128]) * (WIDE // 2 * HIGH // 2)
    with path.open("wb") as out:
        out.write(f"YUV4MPEG2 W{WIDE} H{HIGH} F{_PER_SECOND}:1 Ip A1:1 C420jpeg\n".encode())
        for picture, seconds in scenes:
            seen = Image.new("L", (WIDE, HIGH), 90)
            if picture is not None:
                shown = picture.convert("L")
                shown.thumbnail((WIDE, HIGH))
                seen.paste(shown, ((WIDE - shown.width) // 2, (HIGH - shown.height) // 2))
            frame = b"FRAME\n" + seen.tobytes() + grey + grey
            for _ in range(round(seconds * _PER_SECOND)):
                out.write(frame)
    return f"--use-file-for-fake-video-capture={path}"


def badges_on(pdf: bytes) -> dict[str, Image.Image]:
    """Return what a camera held before each badge of a printed sheet sees, by the code's text."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0].render(scale=250 / 72).to_pil().convert("L")
    document.close()
    seen = {}
    for code in zxingcpp.read_barcodes(
        page, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    ):
        corners = [code.position.top_left, code.position.bottom_right]
        x, y = (sum(getattr(it, axis) for it in corners) // 2 for axis in "xy")
        wide, high = (abs(corners[1].x - corners[0].x) * part // 10 for part in (30, 22))
        box = (x - wide // 2, y - high // 2, x + wide // 2, y + high // 2)
        seen[code.text] = page.crop(box).resize((WIDE, HIGH)).rotate(4, fillcolor=255)
    return seen
