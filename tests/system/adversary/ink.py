"""What people write on a form, in colour: marks, second thoughts, signatures, prints, seals.

A page is an RGB picture of the sheet at some pixels per millimetre. Strokes are splines with
pressure, drawn at three times the page's resolution and laid over it as ink that darkens.
"""

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

_FINE = 3
#: Colour, least and most width in mm, least and most cover, grain (pencil, thumbprint).
PENS = {
    "black ballpoint": ((40, 40, 48), 0.30, 0.50, 0.85, 1.0, 0.06),
    "blue ballpoint": ((38, 62, 165), 0.30, 0.50, 0.80, 1.0, 0.08),
    "pale blue ballpoint": ((95, 120, 200), 0.28, 0.42, 0.75, 0.95, 0.12),
    "black gel": ((18, 18, 20), 0.40, 0.70, 0.95, 1.0, 0.0),
    "red pen": ((205, 40, 45), 0.35, 0.60, 0.85, 1.0, 0.05),
    "marker": ((30, 30, 36), 1.0, 1.8, 0.95, 1.0, 0.0),
    "pencil": ((95, 95, 98), 0.35, 0.60, 0.55, 0.85, 0.35),
}
COMMON = ("black ballpoint", "blue ballpoint", "black gel", "blue ballpoint", "marker")
#: Marks that a careful person makes, and those that any reader may hand to a person.
CLEAR = ("tick", "tick", "tick", "cross", "filled", "hatched", "long tail", "vee")
WEAK = ("small tick", "light tick", "off centre", "pencil tick", "dot")
#: All of these must come before a person.
UNCLEAR = (
    "blank",
    "double",
    "scribbled out",
    "struck through",
    "filled over",
    "ringed",
    "label ringed",
    "lone stroke",
)
SIGNED = (
    "cursive",
    "cursive",
    "characters",
    "characters",
    "crossing",
    "thumb",
    "round seal",
    "square seal",
    "small",
)
WEAKLY_SIGNED = ("pencil name", "faint thumb")
UNSIGNED = ("empty", "empty", "empty", "specks", "pen rest", "run in side", "run in top", "fold")


@dataclass
class Page:
    """A sheet being written on."""

    picture: Image.Image
    ppm: float
    rng: np.random.Generator


class Pen:
    """One pen in one hand."""

    def __init__(self, page: Page, kind: str, cover: float | None = None) -> None:
        colour, thin, wide, least, most, grain = PENS[kind]
        rng = page.rng
        self.page, self.kind, self.grain = page, kind, grain
        self.colour = tuple(int(np.clip(value + rng.normal(0, 8), 0, 255)) for value in colour)
        self.width = rng.uniform(thin, wide)
        self.cover = rng.uniform(least, most) if cover is None else cover

    def write(self, *lines, width=None, smooth=True) -> None:
        """Draw lines of points in mm, and put their ink down."""
        lines = [np.asarray(line, float) for line in lines if len(line) > 1]
        if not lines:
            return
        ppm, wide = self.page.ppm, width or self.width
        every = np.concatenate(lines)
        low = np.floor((every.min(0) - wide - 0.6) * ppm).astype(int)
        high = np.ceil((every.max(0) + wide + 0.6) * ppm).astype(int)
        low = np.maximum(low, 0)
        high = np.minimum(high, self.page.picture.size)
        size = high - low
        if min(size) < 1:
            return
        mask = Image.new("L", tuple(int(v) * _FINE for v in size), 0)
        draw = ImageDraw.Draw(mask)
        for line in lines:
            points = spline(line) if smooth and len(line) > 2 else line
            self._line(draw, (points * ppm - low) * _FINE, wide * ppm * _FINE)
        mask = mask.resize(tuple(int(v) for v in size), Image.Resampling.BOX)
        mask = mask.filter(ImageFilter.GaussianBlur(0.12 * ppm / 8 + 0.25))
        self._lay(mask, tuple(int(v) for v in low))

    def _line(self, draw, points, wide) -> None:
        rng = self.page.rng
        count = len(points)
        render = (
            0.75 + 0.3 * np.sin(np.linspace(0.25, np.pi - 0.25, count)) + rng.normal(0, 0.03, count)
        )
        for start, end, force in zip(points[:-1], points[1:], render, strict=False):
            thick = max(1.0, wide * force)
            draw.line((*start, *end), fill=255, width=round(thick))
            half = thick / 2
            draw.ellipse((end[0] - half, end[1] - half, end[0] + half, end[1] + half), fill=255)

    def _lay(self, mask, at) -> None:
        cover = np.asarray(mask, np.float32) * self.cover
        if self.grain:
            noise = self.page.rng.random((mask.height // 2 + 1, mask.width // 2 + 1)).astype(
                np.float32
            )
            noise = np.kron(noise, np.ones((2, 2), np.float32))[: mask.height, : mask.width]
            cover = cover * (1 - self.grain * 1.6 * noise)
        lay(
            self.page.picture,
            Image.fromarray(np.clip(cover, 0, 255).astype(np.uint8)),
            at,
            self.colour,
        )


def lay(picture, mask, at, colour) -> None:
    """Darken the picture by ink of a colour where the mask says so."""
    box = (*at, at[0] + mask.width, at[1] + mask.height)
    under = picture.crop(box)
    inked = ImageChops.multiply(under, Image.new("RGB", under.size, colour))
    under.paste(inked, mask=mask)
    picture.paste(under, at)


def spline(points, step=0.12):
    """A Catmull-Rom curve through points, every ``step`` mm or so."""
    ends = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    out = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        count = max(2, int(np.linalg.norm(c - b) / step))
        t = np.linspace(0, 1, count, endpoint=False)[:, None]
        out.append(
            0.5
            * (
                2 * b
                + (c - a) * t
                + (2 * a - 5 * b + 4 * c - d) * t**2
                + (3 * b - a - 3 * c + d) * t**3
            )
        )
    return np.vstack([*out, points[-1][None]])


def middle(box):
    return np.array([box["x"] + box["w"] / 2, box["y"] + box["h"] / 2])


#: Marks as lines of points, in halves of a box's side from its middle.
SHAPES = {
    "tick": (0.65, 1.15, [[(-0.7, -0.1), (-0.15, 0.6), (0.3, -0.2), (0.9, -0.95)]]),
    "small tick": (0.35, 0.5, [[(-0.7, 0), (-0.1, 0.6), (1, -0.9)]]),
    "off centre": (0.9, 1.1, [[(-0.7, -0.1), (-0.15, 0.6), (0.9, -0.9)]]),
    "long tail": (0.9, 1.1, [[(-0.6, 0), (-0.1, 0.6), (0.5, -0.3), (1.9, -2.6)]]),
    "vee": (0.8, 1.1, [[(-0.7, -0.7), (0, 0.7)], [(0, 0.7), (0.75, -0.75)]]),
    "cross": (0.6, 1.1, [[(-1, -1), (1, 1)], [(1, -1), (-1, 1)]]),
    "slash": (0.75, 1.2, [[(-1, 1), (0, 0.05), (1, -1)]]),
}
SHAPES["light tick"] = SHAPES["pencil tick"] = SHAPES["tick"]


def mark(page, box, how, pen) -> None:
    """One mark in a box: not quite in the middle, not quite within."""
    rng, half = page.rng, box["w"] / 2
    off = np.clip(rng.normal(0, 0.12, 2), -0.35, 0.35)
    if how == "off centre":
        off = rng.choice([-1, 1], 2) * rng.uniform(0.35, 0.6, 2)
    at = middle(box) + off * half

    def place(points, size=1.0):
        shaken = np.array(points, float) * size + rng.normal(0, 0.04, (len(points), 2))
        return at + shaken * half

    if how in {"filled", "hatched"}:
        rows = 15 if how == "filled" else 6
        across = np.linspace(-0.85, 0.85, 2 * rows)
        zigzag = [(x, 0.85 if number % 2 else -0.85) for number, x in enumerate(across)]
        wide = max(pen.width, 0.55) if how == "filled" else None
        pen.write(place(zigzag), width=wide, smooth=False)
    elif how == "dot":
        pen.write(place([(0, 0), (0.08, 0.05)]), width=rng.uniform(0.5, 0.9))
    else:
        least, most, lines = SHAPES[how]
        size = rng.uniform(least, most)
        pen.write(*(place(line, size) for line in lines))


def scribble_out(page, box, pen, reach=1.15) -> None:
    rng, half, at = page.rng, box["w"] / 2, middle(box)
    across = np.linspace(-reach, reach, int(rng.integers(10, 22)))
    points = [
        (x, (1 if number % 2 else -1) * rng.uniform(0.6, reach)) for number, x in enumerate(across)
    ]
    pen.write(at + np.array(points) * half)


def ring(page, at, wide, high, pen) -> None:
    turns = np.linspace(0.3, 0.3 + 2.1 * np.pi, 26)
    shape = np.column_stack([np.cos(turns) * wide, np.sin(turns) * high])
    pen.write(at + shape * page.rng.uniform(0.96, 1.04, (26, 1)))


def unclear(page, boxes, how, kind) -> None:
    """Second thoughts: whatever the paper says, a person has to see it."""
    rng, pen = page.rng, Pen(page, kind)
    first, second = (boxes[name] for name in rng.permutation(["yes", "no"]))
    style = [str(it) for it in rng.choice(["tick", "cross", "vee", "hatched", "slash"], 2)]
    if how == "ringed":
        ring(page, middle(first), rng.uniform(4.3, 6.5), rng.uniform(4.3, 5.8), pen)
    elif how == "label ringed":
        ring(
            page,
            middle(first) + np.array([rng.uniform(8.5, 11), 0]),
            rng.uniform(5, 7),
            rng.uniform(3.5, 5),
            pen,
        )
    elif how == "lone stroke":
        # In China a stroke through a box often says that it does not apply.
        mark(page, first, "slash", pen)
    elif how != "blank":
        mark(page, first, style[0], pen)
        if how == "scribbled out":
            scribble_out(page, first, pen)
        elif how == "filled over":
            mark(page, first, "filled", pen)
        elif how == "struck through":
            at = middle(first)
            reach = rng.uniform(4.5, 8)
            for shift in rng.uniform(-0.8, 0.8, int(rng.integers(1, 3))):
                pen.write(at + np.array([(-reach, shift), (reach, shift + rng.normal(0, 0.4))]))
        mark(page, second, style[1], pen)


def scrawl(page, start, length, height, pen) -> None:
    """A line of quick handwriting."""
    rng, x, lines = page.rng, 0.0, []
    while x < length:
        word = rng.uniform(4, 12)
        count = max(4, int(word / 0.9))
        across = start[0] + x + np.linspace(0, word, count)
        heights = start[1] - np.abs(rng.normal(0, 0.35, count)) * height + rng.normal(0, 0.1, count)
        lines.append(np.column_stack([across, heights]))
        x += word + rng.uniform(1, 2.5)
    pen.write(*lines)


def characters(page, start, size, count, pen) -> None:
    """Chinese characters, or what looks like them from afar."""
    rng, lines = page.rng, []
    for number in range(count):
        at = np.array(start) + np.array([number * 1.08, rng.normal(0, 0.05)]) * size
        for _ in range(int(rng.integers(4, 9))):
            kind = rng.random()
            begin = rng.uniform(0.05, 0.75, 2)
            long = rng.uniform(0.25, 0.7)
            way = (
                (long, -0.05)
                if kind < 0.4
                else (0.02, long)
                if kind < 0.7
                else (rng.choice([-1, 1]) * long * 0.6, long * 0.7)
            )
            bend = rng.normal(0, 0.03, 2)
            lines.append(
                at + np.array([begin, begin + np.array(way) / 2 + bend, begin + way]) * size
            )
    pen.write(*lines)


def cursive(page, start, length, height, pen) -> None:
    rng = page.rng
    loops = max(3, int(length / rng.uniform(3.5, 6)))
    turns = np.linspace(0, loops * 2 * np.pi, loops * 9)
    drift = np.linspace(0, length, len(turns))
    size = (
        height
        / 2
        * (
            0.35
            + 0.65
            * np.abs(np.interp(drift, np.linspace(0, length, loops + 1), rng.random(loops + 1)))
        )
    )
    points = np.column_stack(
        [start[0] + drift + size * 0.7 * np.cos(turns), start[1] + size * np.sin(turns)]
    )
    pen.write(points)


def thumb(page, at, cover) -> None:
    """A red thumbprint: ridges that break off, in an oval, unevenly inked."""
    rng, ppm = page.rng, page.ppm
    wide, high = rng.uniform(6.5, 9.5), rng.uniform(9, 12.5)
    size = int(2 * wide * ppm), int(2 * high * ppm)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    u, v = x / size[0] * 2 - 1, y / size[1] * 2 - 1
    whorl = np.hypot(u * 1.1, v + 0.25) + 0.12 * np.sin(3 * u + 2 * v)
    ridges = np.sin(whorl * rng.uniform(45, 65)) > -0.25
    patches = Image.fromarray((rng.random((9, 7)) * 255).astype(np.uint8)).resize(
        size, Image.Resampling.BICUBIC
    )
    ink = ridges * np.clip(1.15 - np.hypot(u, v) ** 6, 0, 1) * (np.hypot(u, v) < 1)
    ink = ink * (0.45 + 0.55 * np.asarray(patches, np.float32) / 255) * cover
    mask = Image.fromarray(np.clip(ink * 255, 0, 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(0.08 * ppm)
    )
    corner = tuple(int(v) for v in (np.array(at) * ppm - np.array(size) / 2))
    lay(
        page.picture,
        mask,
        corner,
        (int(rng.uniform(190, 222)), int(rng.uniform(30, 70)), int(rng.uniform(40, 80))),
    )


def seal(page, at, how) -> None:
    pen = Pen(page, "red pen", page.rng.uniform(0.6, 0.95))
    rng = page.rng
    if how == "round seal":
        radius = rng.uniform(8, 11)
        turns = np.linspace(0, 2 * np.pi, 40)
        pen.write(
            np.array(at) + radius * np.column_stack([np.cos(turns), np.sin(turns)]), width=0.9
        )
        characters(page, np.array(at) - (radius * 0.62, radius * 0.3), radius * 0.55, 2, pen)
        return
    side = rng.uniform(10, 16)
    left, top = np.array(at) - side / 2
    pen.write(
        [
            (left, top),
            (left + side, top),
            (left + side, top + side),
            (left, top + side),
            (left, top),
        ],
        width=0.9,
        smooth=False,
    )
    for row in range(2):
        characters(page, (left + 1, top + 1 + row * side * 0.48), side * 0.43, 2, pen)


def sign(page, box, how, kind) -> None:
    """What is in the signature box."""
    pen = Pen(page, "pencil" if how == "pencil name" else kind)
    if how in {"cursive", "pencil name", "characters", "crossing", "small"}:
        _name(page, box, how, pen)
    elif how in {"thumb", "faint thumb", "round seal", "square seal"}:
        _stamp(page, box, how)
    else:
        _no_signature(page, box, how, pen)


def _name(page, box, how, pen) -> None:
    rng = page.rng
    x, y, w, h = box["x"], box["y"], box["w"], box["h"]
    left, base = x + rng.uniform(5, 18), y + h * rng.uniform(0.45, 0.65)
    if how == "characters":
        size = rng.uniform(8, 14)
        characters(page, (left, y + (h - size) / 2), size, int(rng.integers(2, 4)), pen)
    elif how == "crossing":
        start = x + w - rng.uniform(30, 42)
        cursive(page, (start, base), rng.uniform(38, 46), rng.uniform(14, 24), pen)
    elif how == "small":
        size = rng.uniform(4.5, 6)
        characters(page, (x + rng.uniform(4, w - 24), y + rng.uniform(4, h - 10)), size, 3, pen)
    else:
        cursive(page, (left, base), rng.uniform(24, 45), rng.uniform(6, 13), pen)


def _stamp(page, box, how) -> None:
    rng = page.rng
    at = box["x"] + rng.uniform(14, box["w"] - 14), box["y"] + box["h"] * 0.5
    if how.endswith("seal"):
        seal(page, at, how)
    else:
        thumb(page, at, rng.uniform(0.75, 1) if how == "thumb" else rng.uniform(0.35, 0.5))


def _no_signature(page, box, how, pen) -> None:
    rng = page.rng
    x, y, w, h = box["x"], box["y"], box["w"], box["h"]
    left, base = x + rng.uniform(5, 18), y + h * rng.uniform(0.45, 0.65)
    if how == "specks":
        for _ in range(int(rng.integers(4, 14))):
            at = np.array([x + rng.uniform(2, w - 2), y + rng.uniform(2, h - 2)])
            pen.write([at, at + 0.12], width=rng.uniform(0.15, 0.5))
    elif how == "pen rest":
        at = np.array([left, base])
        pen.write([at, at + rng.uniform((0.3, -0.5), (2.5, 0.5))])
    elif how == "run in side":
        scrawl(page, (x - rng.uniform(22, 30), base), rng.uniform(20, 26), 4, pen)
    elif how == "run in top":
        scrawl(page, (x - rng.uniform(10, 30), y - 1.5), rng.uniform(40, 60), 4, pen)
        for at in x + rng.uniform(0, 40, 3):
            pen.write([(at, y - 4), (at + rng.normal(0, 0.6), y + rng.uniform(0.5, 4.5))])
    elif how == "fold":
        across = y + h * rng.uniform(0.2, 0.8)
        pen = Pen(page, "pencil", 0.35)
        pen.write([(0, across), (210, across + rng.normal(0, 1))], smooth=False)
    elif how == "crossed out":
        pen.write([(x + 4, y + h - 4), (x + w / 2, y + h / 2), (x + w - 4, y + 4)])


def notes(page, questions, signature, kind) -> None:
    """Handwriting where the form has room for it: between the questions and the signature."""
    rng, pen = page.rng, Pen(page, kind)
    bottom = max(
        box["y"] + box["h"] for question in questions for box in question["boxes"].values()
    )
    last = signature["y"] + signature["h"]
    y = bottom + 22
    while y < last - 2:
        right = signature["x"] - 14 if y > signature["y"] - 9 else 150
        if rng.random() < 0.7:
            scrawl(
                page,
                (rng.uniform(28, 45), y),
                rng.uniform(8, max(12, right - 60)),
                rng.uniform(2.5, 4.5),
                pen,
            )
        y += rng.uniform(9, 14)
    for question in questions:
        if rng.random() < 0.06:
            box = question["boxes"]["yes"]
            scrawl(page, (rng.uniform(25, 60), box["y"] + 7), rng.uniform(10, 40), 3, pen)
