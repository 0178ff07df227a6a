"""A class list as it came: a spreadsheet, or a text file in any of the usual encodings."""

import codecs
import re
from dataclasses import dataclass

from tripplanner.exchange.roster.delimited import read_text
from tripplanner.exchange.roster.headings import field_of
from tripplanner.exchange.workbook.files import read_sheets
from tripplanner.exchange.workbook.sheets import Sheet, fault, must_fit

#: What a list may look like at its first bytes when it is no text file.
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_EMPTY_ZIP = b"PK\x05\x06"
_HEAD = 4096
_WEB_PAGE = (
    "This is a web page that is called a spreadsheet, as many school systems export them. Open it"
    " in Excel or WPS and save it as an Excel workbook (.xlsx)."
)
_XML = "This is an XML file; open it in Excel or WPS and save it as an Excel workbook (.xlsx)."
#: Other kinds of files by their first bytes or signs, and what fixes it.
_PICTURE = "This is a picture; ask for the list as Excel or CSV."
_PACKED = "This file is packed; unpack it first."
_OTHER_FILE_TEXTS = {
    b"%PDF": "This is a PDF; ask for the list as Excel or CSV.",
    b"{\\rtf": "This is a rich text document; copy its table into Excel and save it as .xlsx.",
    b"\x89PNG": _PICTURE,
    b"\xff\xd8\xff": _PICTURE,
    b"GIF8": _PICTURE,
    b"Rar!": _PACKED,
    b"7z\xbc\xaf": _PACKED,
    b"\x1f\x8b": _PACKED,
}
_XML_2003 = re.compile(r"urn:schemas-microsoft-com:office:spreadsheet|mso-application")
_HTML = re.compile(r"\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|meta|table|div|style)\b", re.IGNORECASE | re.DOTALL)  # fmt: skip
_MHTML = re.compile(r"\s*MIME-Version:", re.IGNORECASE)
_JSON = re.compile(r'\s*(\{\s*["}]|\[\s*[\[{"\]])')
_FLAT_ODS = "urn:oasis:names:tc:opendocument"


@dataclass(frozen=True, slots=True)
class Table:
    """A file's sheets; a text file has one, named like the file.

    ``unread`` are the names of sheets that are hidden in the file and hold something.
    """

    filename: str
    sheets: tuple[Sheet, ...]
    unread: tuple[str, ...] = ()


def read_table(data: bytes, filename: str) -> Table:
    """Return what stands in a spreadsheet or a text file, cell by cell.

    Takes ``.xlsx``, ``.xlsm``, ``.xls``, ``.ods`` and text with any usual sign between its
    fields. What the bytes are decides, not what the file is called.

    Raises:
        Faults: if the bytes are neither, are too many, or hold no cell at all.
    """
    must_fit(data)
    if data.startswith((_ZIP, _EMPTY_ZIP, _OLE)):
        every = read_sheets(data)
        sheets = tuple(sheet for sheet in every if not sheet.hidden and sheet.rows)
        unread = tuple(sheet.name for sheet in every if sheet.hidden and sheet.rows)
    else:
        _must_be_text(data)
        name = re.sub(r"\.\w+$", "", re.split(r"[\\/]", filename)[-1])[:31] or "csv"
        sheets, unread = (_text_sheet(data, name),), ()
    if not any(sheet.rows for sheet in sheets):
        raise fault("/", "The file is empty; expected a list of pupils.")
    return Table(filename, sheets, unread)


def _must_be_text(data: bytes) -> None:
    for first, message in _OTHER_FILE_TEXTS.items():
        if data.startswith(first):
            raise fault("/", message)


def _text_sheet(data: bytes, name: str) -> Sheet:
    """Return the text in the first encoding in which its headings can be read, else in the first."""
    texts = {
        encoding: text
        for encoding in _encodings(data)
        if (text := _decoded(data, encoding)) is not None
    }
    known = next((text for text in texts.values() if _knows_headings(text)), None)
    # Any bytes at all are text in the Western encoding: that alone makes no list.
    guessed = next(iter(texts), "") == "cp1252" and known is None and not _is_western(data)
    if not texts or guessed:
        raise fault(
            "/", "The file is neither Excel nor readable text; save it as .xlsx or as CSV in UTF-8."
        )
    first = next(iter(texts.values()))
    _must_be_a_list(first)
    return read_text(first if known is None else known, name)


def _must_be_a_list(text: str) -> None:
    """Name what is text, but no list."""
    head = text[:_HEAD]
    if _XML_2003.search(head):
        raise fault(
            "/",
            "This is an XML Spreadsheet 2003; open it in Excel or WPS and save it as an Excel"
            " workbook (.xlsx).",
        )
    if _HTML.match(head) or _MHTML.match(head):
        raise fault("/", _WEB_PAGE)
    if head.lstrip().startswith("<?xml") or _FLAT_ODS in head:
        web = re.search(r"<html\b", head, re.IGNORECASE)
        raise fault("/", _WEB_PAGE if web else _XML)
    if _JSON.match(head):
        raise fault(
            "/",
            "This is JSON, no class list; a trip file is imported under Trips.",
        )


def _knows_headings(text: str) -> bool:
    fields = re.split(r"[\n\r,，;；\t|]", text[:_HEAD])
    return any(field_of(it.strip(' "'))[0] not in ("", "ignore") for it in fields[:200])


def _encodings(data: bytes) -> tuple[str, ...]:
    """Return the encodings a text may be in, likeliest first."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    if b"\x00" in data[:200]:
        little = data[1:200:2].count(0) >= data[0:200:2].count(0)
        return ("utf-16-le" if little else "utf-16-be",)
    if _is_western(data):
        return ("utf-8-sig", "cp1252", "gb18030", "big5")
    return ("utf-8-sig", "gb18030", "big5", "cp1252")


def _is_western(data: bytes) -> bool:
    """Tell whether every byte beyond ASCII stands alone, as accents do and Chinese does not."""
    runs = re.findall(rb"[\x80-\xff]+", data)
    return bool(runs) and all(len(run) == 1 for run in runs)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    return None if "\x00" in text else text.lstrip("\ufeff")
