"""Badges in a photograph, for phones whose browser has no camera to give us."""

import io

from tripplanner.domain.code_payloads import read_badge_payload
from tripplanner.errors import BadInput

_MOST_PIXELS = 60_000_000
_SIDE = 2400


def tokens_in(picture: bytes) -> list[str]:
    """Return the tokens of the badges on a photograph (JPEG, PNG, WebP), each once.

    Raises:
        BadInput: if it is no picture, or too large a one.
    """
    import zxingcpp  # noqa: PLC0415 -- slow import
    from PIL import Image, ImageOps  # noqa: PLC0415 -- slow import

    from tripplanner.scanning.decoding import decoding  # noqa: PLC0415 -- imports Pillow

    with (
        decoding("This is not a picture we can read. Take a photo of the badges."),
        Image.open(io.BytesIO(picture), formats=("JPEG", "PNG", "WEBP")) as opened,
    ):
        if opened.width * opened.height > _MOST_PIXELS:
            raise BadInput("This picture is too large to be read.")
        opened.draft("L", (_SIDE, _SIDE))
        image = ImageOps.exif_transpose(opened).convert("L")
    image.thumbnail((_SIDE, _SIDE))
    found = zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    tokens = (read_badge_payload(barcode.text) for barcode in found)
    return list(dict.fromkeys(token for token in tokens if token))
