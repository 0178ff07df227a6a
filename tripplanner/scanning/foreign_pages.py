"""Files that are no scans, known by their first bytes: what they are, and what to send instead."""

from tripplanner.errors import BadInput

#: Brands of the container that phones use for photos and for videos.
_AVIF = (b"avif", b"avis")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
_TEXTS = {
    "heic": "This photo is in the HEIC format of newer phones, which is not read here. Set the phone's"
    " camera to JPEG (iPhone: Settings, Camera, Formats, Most Compatible), or send it through WeChat"
    " to yourself and save it from there.",
    "avif": "This photo is in the AVIF format, which is not read here. Save it as JPEG and choose"
    " that, or send it through WeChat to yourself and save it from there.",
    "video": "This is a video. Take a photo of each sheet instead.",
    "office": "This is an archive or an Office file. Unpack it, or save it as PDF, and choose what comes of"
    " it.",
    "picture": "Pictures of this kind are not read. Save it as JPEG, PNG or PDF.",
}
#: First bytes, and what they are.
_SIGNATURES = (
    (b"\x1aE\xdf\xa3", "video"),
    (b"\x00\x00\x01\xba", "video"),
    (b"\x00\x00\x01\xb3", "video"),
    (b"FLV", "video"),
    (b"0&\xb2u\x8ef\xcf\x11", "video"),
    (b"Rar!", "office"),
    (b"7z\xbc\xaf", "office"),
    (b"\xd0\xcf\x11\xe0", "office"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"8BPS", "picture"),
    (b"<svg", "picture"),
    (b"\x00\x00\x00\x0cjP", "picture"),
)


def assert_scan_format(head: bytes) -> None:
    """Make sure that a file does not begin like one of those that people send by mistake.

    Raises:
        BadInput: if it does; says how to send its pages instead.
    """
    if head[4:8] == b"ftyp":
        brands = head[8 : int.from_bytes(head[:4], "big")]
        kind = "heic" if any(brand in brands for brand in _HEIC) else "video"
        # An AVIF photo names the container of HEIC photos as well.
        kind = "avif" if any(brand in brands for brand in _AVIF) else kind
        raise BadInput(_TEXTS[kind])
    if head[:4] == b"RIFF" and head[8:12] in {b"AVI ", b"WAVE"}:
        raise BadInput(_TEXTS["video"])
    for begins, kind in _SIGNATURES:
        if head.startswith(begins):
            raise BadInput(_TEXTS[kind])
    if b"<svg" in head[:512].lower():
        raise BadInput(_TEXTS["picture"])
