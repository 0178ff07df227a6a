"""Files that nobody should send, by name: each a few kilobytes that could cost a server dear."""

import io
import struct
import zipfile
import zlib

import numpy as np
from PIL import Image

from tests.system.adversary.containers import Pdf, _entries, _whole, dct


def docx() -> bytes:
    """Return the least that is a Word file: an archive that says so."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")
    return out.getvalue()


def saved(image, kind, **options) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def _page(number=0) -> Image.Image:
    return Image.fromarray(np.full((1170, 827), 250 - number, np.uint8))


def a_pdf(*images) -> bytes:
    pdf = Pdf()
    for image in images or (_page(),):
        pdf.page(_whole(), {"Im": dct(pdf, image)})
    return pdf.bytes()


def many_pages(count: int) -> bytes:
    """So many pages that share one small picture."""
    pdf = Pdf()
    image = dct(pdf, _page())
    content = pdf.stream("", _whole().encode())
    for _ in range(count):
        pdf.pages.append(
            pdf.add(
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R"
                f" /Resources << /XObject << /Im {image} 0 R >> >> >>".encode()
            )
        )
    return pdf.bytes()


def _bomb(filters: str, data: bytes, width: int, height: int, bits=8) -> bytes:
    pdf = Pdf()
    head = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height}"
        f" /BitsPerComponent {bits} /ColorSpace /DeviceGray /Filter {filters}"
    )
    pdf.page(_whole(), {"Im": pdf.stream(head, data)})
    return pdf.bytes()


def flate_bomb() -> bytes:
    """7,900 x 7,900 pixels just under the limit, of nothing."""
    return _bomb("/FlateDecode", zlib.compress(b"\0" * (7900 * 7900), 9), 7900, 7900)


def nested_flate_bomb() -> bytes:
    """A gigabyte behind two filters, for a picture that claims to be small."""
    squeeze = zlib.compressobj(9)
    inner = b"".join([squeeze.compress(b"\0" * 1_000_000) for _ in range(1000)] + [squeeze.flush()])
    return _bomb("[/FlateDecode /FlateDecode]", zlib.compress(inner, 9), 1000, 1400)


def content_bomb() -> bytes:
    """A page whose drawing instructions unpack to hundreds of megabytes."""
    pdf = Pdf()
    squeeze = zlib.compressobj(9)
    line = b"0 0 m 500 800 l S\n" * 10_000
    data = b"".join([squeeze.compress(line) for _ in range(1500)] + [squeeze.flush()])
    drawn = pdf.stream("/Filter /FlateDecode", data)
    pdf.pages.append(
        pdf.add(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {drawn} 0 R >>".encode()
        )
    )
    return pdf.bytes()


def lzw_bomb() -> bytes:
    """LZW data that repeats one code for a huge picture."""
    return _bomb("/LZWDecode", b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01" * 200_000, 30_000, 30_000)


def jpx_bomb() -> bytes:
    return _bomb("/JPXDecode", saved(Image.new("L", (7000, 7000), 255), "JPEG2000"), 7000, 7000)


def self_drawing() -> bytes:
    """A form that draws itself ten times, and so on."""
    pdf = Pdf()
    number = len(pdf.objects) + 1
    body = b" ".join(b"q .9 0 0 .9 0 0 cm /F Do Q" for _ in range(10))
    head = f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F {number} 0 R >> >>"
    pdf.stream(head, body)
    pdf.page("/F Do", {"F": number})
    return pdf.bytes()


def deep_forms() -> bytes:
    """Twenty forms, each drawing the next ten times: 10 to the power of 20 pictures."""
    pdf = Pdf()
    inner = pdf.stream(
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << >>", b"0 0 9 9 re f"
    )
    for _ in range(20):
        head = f"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F {inner} 0 R >> >>"
        inner = pdf.stream(head, b" ".join(b"/F Do" for _ in range(10)))
    pdf.page("/F Do", {"F": inner})
    return pdf.bytes()


def with_actions() -> bytes:
    """A script at opening, a program to launch, an embedded file, around an ordinary page."""
    pdf = Pdf()
    pdf.page(
        _whole(), {"Im": dct(pdf, _page())}, "/AA << /O << /S /JavaScript /JS (app.alert(1)) >> >>"
    )
    data = pdf.bytes()
    catalogue = (
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >>"
        b" /Names << /JavaScript << /Names [(x) << /S /JavaScript /JS (while(1){}) >>] >>"
        b" /EmbeddedFiles << /Names [(evil.exe) << /Type /Filespec /F (evil.exe) >>] >> >> >>"
    )
    return data.replace(b"<< /Type /Catalog /Pages 2 0 R >>", catalogue)


def encrypted() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(a_pdf())))
    writer.encrypt("secret")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def png_bomb(side=20_000) -> bytes:
    """A picture of 400 million pixels in some kilobytes."""

    def chunk(name, body):
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    row = b"\0" * (side // 8 + 1)
    squeeze = zlib.compressobj(9)
    data = b"".join([squeeze.compress(row) for _ in range(side)] + [squeeze.flush()])
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def png_text_bomb() -> bytes:
    """A small picture with compressed words of 200 megabytes."""
    plain = saved(_page(), "PNG")
    body = b"c\0\0" + zlib.compress(b"x" * 200_000_000, 9)
    chunk = (
        struct.pack(">I", len(body))
        + b"zTXt"
        + body
        + struct.pack(">I", zlib.crc32(b"zTXt" + body))
    )
    return plain[:33] + chunk + plain[33:]


def tiff_huge_tile() -> bytes:
    """A TIFF that says its tiles are four gigabytes each."""
    tags = [
        (256, 4, 60_000),
        (257, 4, 60_000),
        (258, 3, 8),
        (259, 3, 1),
        (262, 3, 1),
        (277, 3, 1),
        (322, 4, 65_520),
        (323, 4, 65_520),
        (324, 4, 8),
        (325, 4, 4_000_000_000),
    ]
    body = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(tags))
    for tag, kind, value in tags:
        body += struct.pack("<HHII", tag, kind, 1, value)
    return body + b"\0\0\0\0"


def tiff_that_circles() -> bytes:
    """A TIFF whose second page is its first."""
    data = bytearray(saved(_page(), "TIFF"))
    (start,) = struct.unpack("<I", data[4:8])
    (count,) = struct.unpack("<H", data[start : start + 2])
    data[start + 2 + 12 * count : start + 6 + 12 * count] = struct.pack("<I", start)
    return bytes(data)


def jpeg_that_lies() -> bytes:
    """A small JPEG whose header says 65,500 x 65,500."""
    data = bytearray(saved(_page(), "JPEG"))
    at = data.find(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", 65_500, 65_500)
    return bytes(data)


def cmyk() -> bytes:
    return saved(_page().convert("CMYK"), "JPEG")


#: Refused as a whole, or as their one page; ordinary files beside them must still be filed.
REFUSED = {
    "encrypted.pdf": encrypted,
    "truncated.pdf": lambda: a_pdf()[:700],
    "ten-thousand.pdf": lambda: many_pages(10_000),
    "nested-flate.pdf": nested_flate_bomb,
    "lzw.pdf": lzw_bomb,
    "content.pdf": content_bomb,
    "deep-forms.pdf": deep_forms,
    "20000.png": png_bomb,
    "1x1.png": lambda: saved(Image.new("L", (1, 1)), "PNG"),
    "thin.png": lambda: saved(Image.new("1", (60_000, 2)), "PNG"),
    "empty.pdf": lambda: b"",
    "video.pdf": lambda: b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(5000),
    "program.pdf": lambda: b"MZ\x90\0" + bytes(5000),
    "page.html.pdf": lambda: b"<html><body>%PDF</body></html>",
    "vector.svg": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    "book.docx": docx,
    "cut.zip": lambda: b"PK\x03\x04" + bytes(3000),
    "photo.heic": lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(5000),
    "moving.gif": lambda: saved(_page(), "GIF", save_all=True, append_images=[_page(9)]),
    "tile.tif": tiff_huge_tile,
    "lying.jpg": jpeg_that_lies,
    "text.png": png_text_bomb,
    "cut.jpg": lambda: saved(_page(), "JPEG")[:300],
    "cut.tif": lambda: saved(_page(), "TIFF")[:900],
}
#: Odd, but pages: read without harm.
READ = {
    "flate.pdf": flate_bomb,
    "jpx.pdf": jpx_bomb,
    "self-drawing.pdf": self_drawing,
    "actions.pdf": with_actions,
    "circle.tif": tiff_that_circles,
    "cmyk.jpg": cmyk,
    "deep.png": lambda: saved(Image.fromarray(np.full((1170, 827), 65_000, np.uint16)), "PNG"),
    "float.tif": lambda: saved(Image.fromarray(np.full((1170, 827), 250.0, np.float32)), "TIFF"),
    "palette.png": lambda: saved(_page().convert("P"), "PNG"),
    "clear.png": lambda: saved(Image.new("LA", (827, 1170), (0, 0)), "PNG"),
}
__all__ = ["READ", "REFUSED", "_entries", "a_pdf", "many_pages", "saved"]
