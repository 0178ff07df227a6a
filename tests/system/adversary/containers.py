"""The files that copiers and phones make, written by hand where libraries would tidy them."""

import io
import struct
import zlib

from PIL import Image


class Pdf:
    """A PDF written object by object."""

    def __init__(self) -> None:
        self.objects: list[bytes] = [b"", b""]
        self.pages: list[int] = []

    def add(self, body: bytes) -> int:
        self.objects.append(body)
        return len(self.objects)

    def stream(self, entries: str, data: bytes) -> int:
        return self.add(
            b"<< "
            + entries.encode()
            + b" /Length %d >>\nstream\n" % len(data)
            + data
            + b"\nendstream"
        )

    def page(
        self,
        content: str,
        images: dict[str, int],
        extra: str = "",
        size=(595.28, 841.89),
        fonts: str = "",
    ) -> None:
        drawn = self.stream("", content.encode())
        names = " ".join(f"/{name} {number} 0 R" for name, number in images.items())
        self.pages.append(
            self.add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Contents {drawn} 0 R"
                f" /Resources << /XObject << {names} >> {fonts} >> {extra} >>".encode()
            )
        )

    def bytes(self) -> bytes:
        kids = " ".join(f"{page} 0 R" for page in self.pages)
        self.objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
        self.objects[1] = f"<< /Type /Pages /Count {len(self.pages)} /Kids [{kids}] >>".encode()
        out, places = bytearray(b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n"), []
        for number, body in enumerate(self.objects, 1):
            places.append(len(out))
            out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
        start = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
            len(places) + 1,
            start,
        )
        return bytes(out)


def _space(image) -> str:
    return "/DeviceRGB" if image.mode == "RGB" else "/DeviceGray"


def _entries(image, filters: str, bits=8, space="") -> str:
    return (
        f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
        f" /BitsPerComponent {bits} /ColorSpace {space or _space(image)} {filters}"
    )


def dct(pdf: Pdf, image, quality=82) -> int:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=quality)
    return pdf.stream(_entries(image, "/Filter /DCTDecode"), data.getvalue())


def flate(pdf: Pdf, image) -> int:
    bits = 1 if image.mode == "1" else 8
    return pdf.stream(
        _entries(image, "/Filter /FlateDecode", bits), zlib.compress(image.tobytes(), 6)
    )


def jpx(pdf: Pdf, image) -> int:
    data = io.BytesIO()
    image.save(data, "JPEG2000", quality_mode="rates", quality_layers=[12])
    return pdf.stream(_entries(image, "/Filter /JPXDecode"), data.getvalue())


def group4(image) -> bytes:
    """The bare Group 4 bits of a one-bit picture, 0 for white as faxes have it."""
    data = io.BytesIO()
    Image.eval(image.convert("L"), lambda it: 255 - it).convert("1").save(
        data, "TIFF", compression="group4", tiffinfo={278: image.height}
    )
    with Image.open(data) as tiff:
        (start,), (length,) = tiff.tag_v2[273], tiff.tag_v2[279]
    return data.getvalue()[start : start + length]


def fax(pdf: Pdf, image, *, mask=False) -> int:
    parameters = f"/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns {image.width} /Rows {image.height} /BlackIs1 true >>"
    data = group4(image)
    if mask:
        entries = f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height} /ImageMask true /BitsPerComponent 1 /Decode [1 0]"
        return pdf.stream(f"{entries} {parameters}", data)
    return pdf.stream(_entries(image, f"{parameters} /Decode [1 0]", 1, "/DeviceGray"), data)


def jbig2(pdf: Pdf, image) -> int:
    """A JBIG2 picture: one page, one generic region whose bits are Group 4 (MMR)."""
    wide, high = image.size

    def segment(number, kind, body):
        return struct.pack(">IBBBI", number, kind, 0, 1, len(body)) + body

    page = segment(0, 48, struct.pack(">IIIIBH", wide, high, 0, 0, 0, 0))
    region = struct.pack(">IIIIB", wide, high, 0, 0, 0) + b"\x01" + group4(image)
    return pdf.stream(
        _entries(image, "/Filter /JBIG2Decode", 1, "/DeviceGray"), page + segment(1, 38, region)
    )


def _whole(name="Im", size=(595.28, 841.89)) -> str:
    return f"q {size[0]} 0 0 {size[1]} 0 0 cm /{name} Do Q"


def _size(image) -> tuple[float, float]:
    return (595.28, 841.89) if image.height >= image.width else (841.89, 595.28)


def pdf_of(scans, how: str) -> bytes:
    """Scans as the PDF of some copier."""
    pdf = Pdf()
    for image in scans:
        size = _size(image)
        if how == "strips":
            _strips(pdf, image, size)
        elif how == "layers":
            _layers(pdf, image, size)
        elif how == "words":
            # Invisible words of a text recogniser over the picture.
            font = pdf.add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            words = "BT 3 Tr /F 12 Tf 80 700 Td (found words) Tj ET"
            pdf.page(
                f"{_whole(size=size)} {words}",
                {"Im": dct(pdf, image)},
                size=size,
                fonts=f"/Font << /F {font} 0 R >>",
            )
        elif how == "rotated":
            turned = image.transpose(Image.Transpose.ROTATE_90)
            pdf.page(
                _whole(size=(size[1], size[0])),
                {"Im": dct(pdf, turned)},
                "/Rotate 90",
                size=(size[1], size[0]),
            )
        elif how == "mirrored":
            # Scanners that store from the bottom up draw with a negative height.
            upside = image.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
            pdf.page(
                f"q {size[0]} 0 0 -{size[1]} 0 {size[1]} cm /Im Do Q",
                {"Im": flate(pdf, upside)},
                size=size,
            )
        elif how == "sideways":
            # The picture lies across in the file; the page turns it up with its matrix.
            turned = image.transpose(Image.Transpose.ROTATE_270)
            pdf.page(
                f"q 0 {size[1]} -{size[0]} 0 {size[0]} 0 cm /Im Do Q",
                {"Im": dct(pdf, turned)},
                size=size,
            )
        else:
            make = {"dct": dct, "flate": flate, "fax": fax, "jbig2": jbig2, "jpx": jpx}[how]
            pdf.page(_whole(size=size), {"Im": make(pdf, image)}, size=size)
    return pdf.bytes()


def _strips(pdf, image, size) -> None:
    """Several pictures a page, one below the other, as many scanners write."""
    step, images, content = 256, {}, []
    for number, top in enumerate(range(0, image.height, step)):
        part = image.crop((0, top, image.width, min(image.height, top + step)))
        name = f"S{number}"
        images[name] = flate(pdf, part) if image.mode == "1" else dct(pdf, part)
        high = part.height / image.height * size[1]
        y = size[1] - (top + part.height) / image.height * size[1]
        content.append(f"q {size[0]} 0 0 {high:.4f} 0 {y:.4f} cm /{name} Do Q")
    pdf.page(" ".join(content), images, size=size)


def _layers(pdf, image, size) -> None:
    """A coarse picture of the background below, sharp black text as a stencil above (MRC)."""
    from PIL import ImageFilter

    grey = image.convert("L")
    text = grey.point(lambda it: 255 if it > 120 else 0).convert("1")
    ground = image if image.mode != "1" else Image.new("L", image.size, 255)
    if image.mode != "1":
        # Below the text stands the paper's tone; whatever is fainter stays in the background.
        ground = image.copy()
        around = (
            image.resize((image.width // 8, image.height // 8))
            .filter(ImageFilter.MaxFilter(5))
            .resize(image.size)
        )
        ground.paste(
            around,
            mask=text.convert("L").point(lambda it: 255 - it).filter(ImageFilter.MaxFilter(3)),
        )
    small = ground.resize((image.width // 3, image.height // 3), Image.Resampling.BOX)
    images = {"Bg": dct(pdf, small, 60), "Fg": fax(pdf, text, mask=True)}
    pdf.page(f"{_whole('Bg', size)} 0.1 g {_whole('Fg', size)}", images, size=size)


def picture_of(scan, how: str, rng, quality=80) -> tuple[bytes, str]:
    """One scan as a picture file, and the ending of its name."""
    out = io.BytesIO()
    if how == "exif":
        # The phone was held otherwise than the picture lies; a flag says so.
        flag, undo = [
            (6, Image.Transpose.ROTATE_90),
            (8, Image.Transpose.ROTATE_270),
            (3, Image.Transpose.ROTATE_180),
        ][int(rng.integers(0, 3))]
        exif = Image.Exif()
        exif[0x0112] = flag
        scan.transpose(undo).save(out, "JPEG", quality=quality, exif=exif)
        return out.getvalue(), "jpg"
    if how == "jpeg":
        scan.convert("L" if scan.mode == "1" else scan.mode).save(out, "JPEG", quality=quality)
        return out.getvalue(), "jpg"
    if how == "palette":
        scan.convert("P", palette=Image.Palette.ADAPTIVE, colors=32).save(out, "PNG")
        return out.getvalue(), "png"
    scan.save(out, "PNG")
    return out.getvalue(), "png"


def tiff_of(scans, compression: str) -> bytes:
    """Scans as one TIFF."""
    out = io.BytesIO()
    first, *others = scans
    first.save(out, "TIFF", save_all=True, append_images=others, compression=compression)
    return out.getvalue()


#: How piles come, by what their pages are.
GREY_FILES = (
    "dct",
    "dct",
    "flate",
    "strips",
    "layers",
    "words",
    "rotated",
    "mirrored",
    "sideways",
    "jpx",
    "tiff_lzw",
    "jpeg",
    "png",
)
ONE_BIT_FILES = ("fax", "fax", "flate", "jbig2", "strips", "group4", "png")
PHOTO_FILES = ("jpeg", "exif", "exif")


def packed(scans, how: str, rng) -> list[tuple[bytes, str, int]]:
    """Files of some scans: their bytes, the ending of their name, how many pages each."""
    if how in {"jpeg", "exif", "png", "palette"}:
        return [(*picture_of(scan, how, rng), 1) for scan in scans]
    if how in {"group4", "tiff_lzw"}:
        return [(tiff_of(scans, how), "tif", len(scans))]
    return [(pdf_of(scans, how), "pdf", len(scans))]
