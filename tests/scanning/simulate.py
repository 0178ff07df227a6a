"""Really printed forms, filled in with simulated pens and scanned with simulated damage.

Everything hangs on one seeded generator. Severity: 0 ideal, 1 ordinary office, 2 sloppy,
3 bad (folds, stains, streaks, holes, half of the pages upside down). No real scan and no
real handwriting was available: the mix is a guess, so error rates compare, they do not
promise.
"""

import io
from dataclasses import dataclass, field

import numpy as np
import pypdfium2
from PIL import Image, ImageDraw, ImageFilter

from tripplanner.documents import sheet

#: Forms are filled in at 300 dpi.
DPI = 300
PPM = DPI / 25.4
PENS = ("ballpoint", "ballpoint", "gel", "felt", "blue")
CLEAR = ("tick", "tick", "tick", "cross", "scribble", "fill")
UNCLEAR = ("blank", "both", "corrected", "ring")


@dataclass(frozen=True)
class Kind:
    """How a page is scanned: dots per inch, colour depth, photo or not."""

    name: str
    dpi: int
    depth: str = "grey"
    phone: bool = False
    gamma: float = 1.0


KINDS = {
    kind.name: kind
    for kind in (
        Kind("grey100", 100),
        Kind("grey150", 150),
        Kind("grey200", 200),
        Kind("grey300", 300),
        Kind("bw200", 200, "bw"),
        Kind("bw300", 300, "bw"),
        Kind("dither200", 200, "dither"),
        Kind("phone", 190, "grey", phone=True),
    )
}


@dataclass
class Truth:
    """What was written: answers that are clear, the unclear ones by style, the signature."""

    token: str
    side: str
    answers: dict[str, str] = field(default_factory=dict)
    unclear: dict[str, str] = field(default_factory=dict)
    signed: str = ""
    turned: bool = False

    @property
    def clean(self) -> bool:
        """A careful parent's page: nothing on it should need a person."""
        return not self.unclear and self.signed not in UNSIGNED


SIGNED = ("name", "name", "name", "thumb", "seal")
UNSIGNED = ("empty", "empty", "specks", "dot", "run_in")


def rasterised(pdf: bytes) -> list[Image.Image]:
    """Every page in grey at ``DPI``."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=DPI / 72).to_pil().convert("L") for page in document]
    document.close()
    return pages


class Pen:
    """Draws on a sheet in millimetres."""

    def __init__(self, page: Image.Image, rng: np.random.Generator, style: str = "") -> None:
        self.rng = rng
        style = style or str(rng.choice(PENS))
        self.grey, self.width = {
            "ballpoint": (rng.uniform(20, 90), rng.uniform(0.35, 0.55)),
            "gel": (rng.uniform(10, 50), rng.uniform(0.45, 0.7)),
            "felt": (rng.uniform(10, 60), rng.uniform(0.8, 1.4)),
            "blue": (rng.uniform(60, 120), rng.uniform(0.35, 0.6)),
            "pencil": (rng.uniform(120, 165), rng.uniform(0.4, 0.7)),
            "red": (rng.uniform(80, 130), rng.uniform(0.6, 1.0)),
        }[style]
        self.layer = Image.new("L", page.size, 0)
        self.draw = ImageDraw.Draw(self.layer)
        self.page = page

    def line(self, points, width=None) -> None:
        flat = [(x * PPM, y * PPM) for x, y in points]
        wide = max(1, round((width or self.width) * PPM))
        self.draw.line(flat, fill=255, width=wide, joint="curve")
        for x, y in (flat[0], flat[-1]):
            self.draw.ellipse((x - wide / 2, y - wide / 2, x + wide / 2, y + wide / 2), fill=255)

    def curve(self, points, width=None) -> None:
        """A line through points, rounded and a little shaky."""
        points = np.asarray(points, float)
        steps = np.linspace(0, len(points) - 1, 12 * len(points))
        smooth = np.column_stack(
            [np.interp(steps, range(len(points)), points[:, axis]) for axis in (0, 1)]
        )
        kernel = np.ones(7) / 7
        for axis in (0, 1):
            padded = np.pad(smooth[:, axis], 3, mode="edge")
            smooth[:, axis] = np.convolve(padded, kernel, "valid")
        self.line(smooth + self.rng.normal(0, 0.04, smooth.shape), width)

    def done(self) -> None:
        """Put the ink on the paper: paper shows through a little."""
        left, top, right, bottom = self.layer.getbbox() or (0, 0, 1, 1)
        box = max(0, left - 5), max(0, top - 5), right + 5, bottom + 5
        ink = self.layer.crop(box).filter(ImageFilter.GaussianBlur(0.7))
        mask = ink.point(lambda it: int(it * 0.96))
        self.page.paste(round(self.grey), box, mask)


def filled(
    page: Image.Image,
    layout: dict,
    truth: Truth,
    rng,
    unclear: float = 0.0,
    areas=sheet.TWO_SIDED.areas,
) -> Image.Image:
    """A copy of the asking side with marks; ``unclear`` is the share of questions left in doubt."""
    paper = page.copy()
    style = str(rng.choice(PENS))
    for question in layout["questions"]:
        boxes = {name: sheet.Rect(**box) for name, box in question["boxes"].items()}
        if rng.random() < unclear:
            how = str(rng.choice(UNCLEAR))
            truth.unclear[question["id"]] = how
            _unclear(paper, boxes, how, rng, style)
        else:
            text = "yes" if rng.random() < 0.7 else "no"
            truth.answers[question["id"]] = text
            mark(paper, boxes[text], str(rng.choice(CLEAR)), rng, style)
    _handwriting(paper, rng, style, areas)
    pool = UNSIGNED if rng.random() < unclear else SIGNED
    truth.signed = str(rng.choice(pool))
    sign(paper, sheet.Rect(**layout["signature"]), truth.signed, rng, style)
    return paper


def mark(paper: Image.Image, box: sheet.Rect, how: str, rng, style: str) -> None:
    """One mark as people make them: not quite in the middle, not quite within."""
    pen = Pen(paper, rng, style)
    x, y = box.x + box.w / 2 + rng.normal(0, 0.5), box.y + box.h / 2 + rng.normal(0, 0.5)
    size = rng.uniform(1.9, 3.2)
    if how == "tick":
        tail = rng.uniform(0.9, 1.9)
        pen.curve(
            [(x - 0.8 * size, y), (x - 0.2 * size, y + 0.7 * size), (x + tail * size, y - size)]
        )
    elif how == "cross":
        pen.curve([(x - 0.8 * size, y - 0.8 * size), (x + 0.8 * size, y + 0.8 * size)])
        pen.curve([(x + 0.8 * size, y - 0.8 * size), (x - 0.8 * size, y + 0.8 * size)])
    elif how in {"scribble", "fill"}:
        turns = 8 if how == "fill" else 4
        across = np.linspace(-0.8, 0.8, 2 * turns) * size
        pen.curve(
            [
                (x + dx, y + (0.75 if number % 2 else -0.75) * size)
                for number, dx in enumerate(across)
            ],
            0.9 if how == "fill" else None,
        )
    else:
        pen.line([(x, y), (x + 0.1, y + 0.1)], 0.7)
    pen.done()


def _unclear(paper, boxes, how, rng, style) -> None:
    if how in {"both", "corrected"}:
        first, second = rng.permutation(["yes", "no"])
        mark(paper, boxes[first], "tick", rng, style)
        if how == "corrected":
            mark(paper, boxes[first], "fill", rng, style)
        mark(paper, boxes[second], "tick", rng, style)
    elif how == "ring":
        box = boxes[str(rng.choice(["yes", "no"]))]
        pen = Pen(paper, rng, style)
        angles = np.linspace(0, 2 * np.pi, 20)
        wide, high = rng.uniform(4.8, 6.5), rng.uniform(4.6, 5.6)
        middle = box.x + 3, box.y + 3
        pen.curve([(middle[0] + wide * np.cos(a), middle[1] + high * np.sin(a)) for a in angles])
        pen.done()


def _handwriting(paper, rng, style, areas) -> None:
    """Scribbled words on the lines where nothing is read."""
    for area in (areas["lines"], areas["sign_lines"]):
        for row in range(3):
            y = area.y + area.h * (row + 0.6) / 3.4
            x = area.x + rng.uniform(25, 35)
            word(paper, (x, y), rng.uniform(15, max(16, min(60, area.w - 40))), 3, rng, style)


def word(paper, start, length, height, rng, style) -> None:
    pen = Pen(paper, rng, style)
    count = max(4, int(length / 1.6))
    x = start[0] + np.linspace(0, length, count)
    y = start[1] + rng.uniform(-height / 2, height / 2, count)
    pen.curve(np.column_stack([x, y]))
    pen.done()


def sign(paper: Image.Image, box: sheet.Rect, how: str, rng, style: str) -> None:
    """A signature, a thumbprint, a seal, or what only looks like one."""
    x, y = box.x + rng.uniform(8, 25), box.y + box.h / 2 + rng.uniform(-3, 3)
    if how == "name":
        word(paper, (x, y), rng.uniform(22, 45), rng.uniform(7, 12), rng, style)
        word(paper, (x + 3, y), rng.uniform(15, 30), rng.uniform(5, 9), rng, style)
    elif how in {"thumb", "seal"}:
        pen = Pen(paper, rng, "red")
        if how == "thumb":
            for ring in np.arange(0.8, 8.0, 1.1):
                angles = np.linspace(0, 2 * np.pi, 24)
                points = [
                    (x + 8 + ring * 0.8 * np.cos(a), y + ring * 1.1 * np.sin(a)) for a in angles
                ]
                pen.curve(points, rng.uniform(0.35, 0.6))
        else:
            side = rng.uniform(13, 18)
            left, top = x, y - side / 2
            right, bottom = left + side, top + side
            frame = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
            pen.line(frame, 1.0)
            for row in range(3):
                across = np.linspace(left + 2, left + side - 2, 8)
                down = top + 3 + row * 4 + rng.uniform(-1.5, 1.5, 8)
                pen.curve(np.column_stack([across, down]), 0.8)
        pen.done()
    elif how == "specks":
        for _ in range(12):
            pen = Pen(paper, rng, style)
            at = box.x + rng.uniform(3, box.w - 3), box.y + rng.uniform(3, box.h - 3)
            pen.line([at, (at[0] + 0.1, at[1])], rng.uniform(0.2, 0.5))
            pen.done()
    elif how == "dot":
        pen = Pen(paper, rng, style)
        pen.line([(x, y), (x + 0.5, y)], 0.7)
        pen.done()
    elif how == "run_in":
        word(paper, (box.x - 18, y), rng.uniform(16, 22), 4, rng, style)


def scanned(paper: Image.Image, kind: Kind, severity: int, truth: Truth, rng) -> Image.Image:
    """What the copier or phone makes of a sheet."""
    page = _worn(paper, severity, rng)
    if severity and rng.random() < (0.5 if severity >= 3 else 0.3):
        truth.turned = True
        page = page.transpose(Image.Transpose.ROTATE_180)
    scan = (
        _photographed(page, kind, severity, rng) if kind.phone else _fed(page, kind, severity, rng)
    )
    grey = np.asarray(scan, np.float32)
    if severity:
        dark, light = rng.uniform(0, 12 * severity), rng.uniform(0, 8 * severity)
        grey = dark + grey * (255 - dark - light) / 255
        if severity >= 2 and kind.depth == "grey" and rng.random() < 0.3:
            grey = 255 - (255 - grey) * rng.uniform(0.45, 0.8)  # pale toner
        grey = grey + rng.normal(0, rng.uniform(1, 3.5 * severity), grey.shape)
    scan = Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8))
    if severity:
        scan = scan.filter(ImageFilter.GaussianBlur(float(rng.uniform(0, 0.35 * severity))))
    if kind.depth == "bw":
        limit = rng.uniform(125, 175)
        return scan.point(lambda it: 255 if it > limit else 0)
    if kind.depth == "dither":
        return scan.convert("1").convert("L")
    if severity:
        data = io.BytesIO()
        scan.save(data, "JPEG", quality=int(rng.uniform(95 - 20 * severity, 92)))
        scan = Image.open(data)
        scan.load()
    return scan


def _worn(paper, severity, rng) -> Image.Image:
    """Folds, stains, streaks, punched holes and staples."""
    page = paper.copy()
    draw = ImageDraw.Draw(page)
    if severity >= 1 and rng.random() < 0.35 * severity:
        for top in (108.5, 188.5):
            x, y, r = 12 * PPM, top * PPM, 2.9 * PPM
            draw.ellipse((x - r, y - r, x + r, y + r), fill=int(rng.choice([30, 90, 235])))
    if severity >= 1 and rng.random() < 0.3:
        x, y = rng.uniform(8, 24) * PPM, rng.uniform(6, 9) * PPM
        draw.line((x, y, x + 11 * PPM, y + rng.uniform(-2, 2) * PPM), fill=60, width=8)
    if severity >= 2:
        for _ in range(int(rng.integers(0, severity + 1))):
            y = rng.uniform(20, 280) * PPM
            draw.line(
                (0, y, page.width, y + rng.normal(0, 8)), fill=int(rng.uniform(150, 215)), width=3
            )
        page = _stained(page, severity, rng)
        draw = ImageDraw.Draw(page)
        for _ in range(int(rng.integers(0, 40 * severity))):
            x, y, r = rng.uniform(0, page.width), rng.uniform(0, page.height), rng.uniform(0.5, 3)
            draw.ellipse((x - r, y - r, x + r, y + r), fill=int(rng.uniform(20, 160)))
    if severity >= 3 and rng.random() < 0.4:
        x = rng.uniform(5, 205) * PPM
        draw.line(
            (x, 0, x, page.height), fill=int(rng.uniform(90, 190)), width=int(rng.integers(1, 4))
        )
    return page


def _stained(page, severity, rng) -> Image.Image:
    if rng.random() > 0.3 * severity:
        return page
    shade = Image.new("L", (page.width // 8, page.height // 8), 255)
    draw = ImageDraw.Draw(shade)
    x, y = rng.uniform(0, shade.width), rng.uniform(0, shade.height)
    r = rng.uniform(10, 45)
    draw.ellipse((x - r, y - r * 0.7, x + r, y + r * 0.7), fill=int(rng.uniform(170, 225)))
    shade = shade.filter(ImageFilter.GaussianBlur(4)).resize(page.size)
    mixed = np.asarray(page, np.float32) * np.asarray(shade, np.float32) / 255
    return Image.fromarray(mixed.astype(np.uint8))


def _warp(page, corners, size, background) -> Image.Image:
    """The page with its corners (nw, ne, se, sw) at those pixels."""
    w, h = page.size
    source = [(0, 0), (w, 0), (w, h), (0, h)]
    left, right = [], []
    for (x, y), (u, v) in zip(corners, source, strict=True):
        left += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    eight = np.linalg.solve(np.array(left, float), np.array(right, float))
    shrink = w / max(1.0, abs(corners[1][0] - corners[0][0]))
    soft = page.filter(ImageFilter.GaussianBlur(float(0.35 * max(0.0, shrink - 1))))
    return soft.transform(
        size,
        Image.Transform.PERSPECTIVE,
        eight.tolist(),
        Image.Resampling.BILINEAR,
        fillcolor=background,
    )


def _fed(page, kind, severity, rng) -> Image.Image:
    scale = kind.dpi / DPI
    w, h = page.width * scale, page.height * scale
    print_scale = 1 + (rng.uniform(-0.03, 0.01) if severity else 0)
    angle = np.radians(rng.uniform(-1, 1) * (0, 1.0, 2.5, 5.0)[severity])
    shift = rng.normal(0, 2 * severity * scale * 4, 2)
    middle = np.array([w / 2, h / 2])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = []
    for x, y in ((0, 0), (w, 0), (w, h), (0, h)):
        at = turn @ ((np.array([x, y]) - middle) * print_scale) + middle + shift
        corners.append(tuple(at + rng.normal(0, 0.5 * severity, 2)))
    return _warp(page, corners, (round(w), round(h)), int(rng.choice([255, 245, 200])))


def _photographed(page, kind, severity, rng) -> Image.Image:
    scale = kind.dpi / DPI
    w, h = page.width * scale, page.height * scale
    rim = 0.06 * w
    tilt = 0.012 + 0.025 * severity
    corners = [
        (x + rim + rng.uniform(-tilt, tilt) * w, y + rim + rng.uniform(-tilt, tilt) * h)
        for x, y in ((0, 0), (w, 0), (w, h), (0, h))
    ]
    size = round(w + 2 * rim), round(h + 2 * rim)
    photo = _warp(page, corners, size, int(rng.uniform(60, 150)))
    # Light falls from one side, and a hand throws a soft shadow.
    across = np.linspace(1, rng.uniform(0.7, 0.95), size[0])[None, :]
    down = np.linspace(1, rng.uniform(0.75, 1.0), size[1])[:, None]
    light = np.asarray(photo, np.float32) * across * down
    photo = Image.fromarray(np.clip(light, 0, 255).astype(np.uint8))
    if severity >= 2:
        shade = Image.new("L", (60, 85), 255)
        x, y = rng.uniform(0, 60), rng.uniform(0, 85)
        ImageDraw.Draw(shade).ellipse(
            (x - 25, y - 20, x + 25, y + 20), fill=int(rng.uniform(150, 200))
        )
        soft = np.asarray(shade.filter(ImageFilter.GaussianBlur(6)).resize(size), np.float32) / 255
        photo = Image.fromarray((np.asarray(photo, np.float32) * soft).astype(np.uint8))
    return photo
