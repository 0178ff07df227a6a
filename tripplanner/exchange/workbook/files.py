"""Which kind of spreadsheet a file is, and its sheets."""

import io
import zipfile

from tripplanner.exchange.workbook import ods, xls, xlsx
from tripplanner.exchange.workbook.sheets import Sheet, fault, must_fit

#: What a packed file may unpack to, and how much smaller than that it may be packed.
MOST_UNPACKED = 256 * 1024 * 1024
MOST_RATIO = 250
MOST_PARTS = 5000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_NOT_EXCEL = "This is not an Excel workbook; save it as .xlsx."
#: Other packed files, by a part that only they have.
_OTHER_ARCHIVE_TEXTS = {
    "word/document.xml": "This is a Word document; copy its table into Excel and save it as .xlsx.",
    "ppt/presentation.xml": "This is not an Excel workbook; save it as .xlsx.",
    "xl/workbook.bin": "This is a binary Excel workbook (.xlsb); open it in Excel and save it as .xlsx.",
    "Index/Document.iwa": "This is a Numbers document; export it from Numbers as Excel (.xlsx).",
}


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a spreadsheet in their order, hidden ones too.

    Takes Excel workbooks (``.xlsx``, also Strict Open XML, ``.xlsm`` and the old ``.xls``)
    and OpenDocument spreadsheets (``.ods``). What an archive would unpack to is checked
    before anything is unpacked.

    Raises:
        Faults: if the bytes are no such file, are locked, too large or broken.
    """
    must_fit(data)
    if data.startswith(_OLE):
        return xls.read(data)
    parts = _parts(data)
    if "[Content_Types].xml" in parts and "xl/workbook.xml" in parts:
        return xlsx.read(data)
    if parts.get("content.xml") is not None and _is_ods(data, parts):
        return ods.read(data)
    for part, message in _OTHER_ARCHIVE_TEXTS.items():
        if part in parts:
            raise fault("/", message)
    if "[Content_Types].xml" in parts:
        return xlsx.read(data)
    raise fault("/", _NOT_EXCEL)


def _parts(data: bytes) -> dict[str, zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except Exception as error:  # hostile bytes make zipfile raise anything
        raise fault("/", _NOT_EXCEL) from error
    unpacked = sum(part.file_size for part in parts)
    if (
        len(parts) > MOST_PARTS
        or unpacked > MOST_UNPACKED
        or any(part.file_size > MOST_RATIO * (part.compress_size + 4096) for part in parts)
    ):
        raise fault(
            "/",
            "The workbook would unpack to %(found)d MiB; it is not one a school made.",
            found=unpacked // 1024**2,
        )
    if any(part.flag_bits & 1 for part in parts):
        raise fault("/", "The workbook is locked with a password; save it without one.")
    return {part.filename: part for part in parts}


def _is_ods(data: bytes, parts: dict[str, zipfile.ZipInfo]) -> bool:
    if "mimetype" not in parts or parts["mimetype"].file_size > 200:  # noqa: PLR2004 -- a media type is shorter
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            kind = archive.read("mimetype").strip()
    except Exception:  # noqa: BLE001 -- hostile bytes make zipfile raise anything
        return False
    return kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet")
