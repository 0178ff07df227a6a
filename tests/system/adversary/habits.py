# ruff: noqa: RUF005 -- points are arrays of numpy, where a plus adds.
"""Human habits that no rule of the form foresees: what people do instead of one mark in one box.

Every habit draws on a carefully filled sheet and says what must not come of it: questions that may not
be answered, and what may not be said of the signature. Built on the pens of ``ink`` alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.system.adversary import ink

#: Marks that are clear on purpose; a lone stroke is none (in China it often means "does not apply").
CLEAR = ("tick", "tick", "tick", "cross", "filled", "hatched", "long tail", "vee")
NAMES = (
    "cursive",
    "characters",
    "real name",
    "real name",
    "thumb",
    "square seal",
    "small",
    "crossing",
)
_FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
)


@dataclass
class Filled:
    """A sheet with what was written on it.

    ``answers`` are those that are clear; ``open`` those that only a person may answer;
    ``never`` is what must not be said of the signature.
    """

    page: ink.Page
    layout: dict
    kind: str
    answers: dict[str, str] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    never: set[str] = field(default_factory=set)
    signed: str = ""
    blank: str = ""
    taped: str = ""

    @property
    def rng(self) -> np.random.Generator:
        return self.page.rng

    @property
    def box(self) -> dict:
        return self.layout["signature"]

    def pen(self, kind: str = "") -> ink.Pen:
        return ink.Pen(self.page, kind or self.kind)

    def boxes(self, name: str) -> dict:
        return next(it["boxes"] for it in self.layout["questions"] if it["id"] == name)

    def a_question(self) -> str:
        return str(self.rng.choice([it["id"] for it in self.layout["questions"]]))

    def unanswer(self, *names: str) -> None:
        for name in names or [it["id"] for it in self.layout["questions"]]:
            self.answers.pop(name, None)
            self.open.add(name)


@cache
def _font(path: str, size: int):
    return ImageFont.truetype(path, size)


def handwritten(page: ink.Page, text: str, at, size: float, pen: ink.Pen, gap=1.05) -> None:
    """Characters of a font, thinned, bent and shaken one by one: legible Chinese by hand."""
    rng, fine = page.rng, 24
    font = _font(_FONTS[int(rng.integers(0, len(_FONTS)))], round(size * fine))
    for number, sign in enumerate(text):
        side = round(size * fine * 1.5)
        glyph = Image.new("L", (side, side), 0)
        ImageDraw.Draw(glyph).text((side * 0.16, side * 0.02), sign, fill=255, font=font)
        # Bent by slow noise, as no two characters by hand are alike.
        grid = rng.normal(0, size * fine * 0.035, (2, 5, 5))
        bends = [
            np.asarray(
                Image.fromarray(one.astype(np.float32)).resize(
                    (side, side), Image.Resampling.BICUBIC
                )
            )
            for one in grid
        ]
        y, x = np.mgrid[0:side, 0:side]
        lean = rng.normal(0, 0.08)
        from_x = np.clip(x + bends[0] + lean * (y - side / 2), 0, side - 1).astype(int)
        from_y = np.clip(y + bends[1], 0, side - 1).astype(int)
        bent = Image.fromarray(np.asarray(glyph)[from_y, from_x])
        wide = max(1, round(side / fine * page.ppm))
        mask = bent.resize((wide, wide), Image.Resampling.BOX).point(
            lambda it: min(255, int(it * 1.25 * pen.cover))
        )
        place = np.array(at) + [number * size * gap, rng.normal(0, 0.05) * size]
        corner = tuple(int(v) for v in place * page.ppm)
        ink.lay(page.picture, mask, corner, pen.colour)


def sign(filled: Filled, how: str) -> None:
    box, rng = filled.box, filled.rng
    if how == "real name":
        count = int(rng.integers(2, 4))
        text = "".join(rng.choice(list("王李张刘陈杨赵黄周吴明芳伟丽强敏静磊洋艳扎西卓玛"), count))
        size = rng.uniform(6, 11)
        at = (
            box["x"] + rng.uniform(5, 30),
            box["y"] + (box["h"] - size * 1.5) / 2 + rng.normal(0, 1),
        )
        handwritten(filled.page, text, at, size, filled.pen())
    elif how != "nothing":
        ink.sign(filled.page, box, how, filled.kind)


# ---------------------------------------------------------------- instead of a signature


def _star(middle, radius):
    turns = np.arange(11) * np.pi * 2 / 5 / 2 - np.pi / 2
    far = np.where(np.arange(11) % 2 == 0, radius, radius * 0.4)
    return np.array(middle) + np.column_stack([np.cos(turns), np.sin(turns)]) * far[:, None]


def school_seal(filled: Filled, middle, radius, colour=None) -> None:
    """A ring with a star and the school's name round it."""
    page, rng = filled.page, filled.rng
    colour = colour or (
        int(rng.uniform(190, 225)),
        int(rng.uniform(25, 70)),
        int(rng.uniform(35, 75)),
    )
    fine, side = 3, radius * 2 + 3
    wide = round(side * page.ppm)
    mask = Image.new("L", (wide * fine, wide * fine), 0)
    draw, scale = ImageDraw.Draw(mask), page.ppm * fine
    at = side / 2 * scale
    draw.ellipse(
        [at - radius * scale, at - radius * scale, at + radius * scale, at + radius * scale],
        outline=255,
        width=round(rng.uniform(0.8, 1.2) * scale),
    )
    draw.polygon([tuple(v * scale) for v in _star((side / 2, side / 2), radius * 0.28)], fill=255)
    text = "丹巴县示例小学校"[: int(rng.integers(6, 9))]
    glyphs = _font(_FONTS[0], round(radius * 0.24 * scale))
    for number, sign_ in enumerate(text):
        turn = np.radians(180 + 15 + number * 150 / (len(text) - 1))
        place = at + np.array([np.cos(turn), np.sin(turn)]) * radius * 0.72 * scale
        tile = Image.new("L", (round(radius * 0.34 * scale),) * 2, 0)
        ImageDraw.Draw(tile).text((tile.width * 0.12, 0), sign_, fill=255, font=glyphs)
        tile = tile.rotate(-np.degrees(turn) - 90, expand=True)
        mask.paste(255, (int(place[0] - tile.width / 2), int(place[1] - tile.height / 2)), tile)
    small = mask.resize((wide, wide), Image.Resampling.BOX)
    patches = Image.fromarray((rng.random((9, 9)) * 255).astype(np.uint8)).resize(
        small.size, Image.Resampling.BICUBIC
    )
    cover = (
        np.asarray(small, np.float32)
        * (0.6 + 0.4 * np.asarray(patches, np.float32) / 255)
        * rng.uniform(0.75, 1)
    )
    turned = Image.fromarray(cover.astype(np.uint8)).rotate(
        float(rng.normal(0, 12)), Image.Resampling.BICUBIC
    )
    ink.lay(
        page.picture,
        turned,
        tuple(int(v) for v in (np.array(middle) - side / 2) * page.ppm),
        colour,
    )


def _corner(box, rng):
    return (
        box["x"] + rng.choice([0, box["w"]]) + rng.normal(0, 3),
        box["y"] + rng.choice([0, box["h"]]) + rng.normal(0, 2),
    )


def seal_over_corner(filled: Filled) -> None:
    school_seal(filled, _corner(filled.box, filled.rng), filled.rng.uniform(15, 21))
    filled.never |= {"inked"}


def grey_seal_over_corner(filled: Filled) -> None:
    grey = int(filled.rng.uniform(60, 130))
    school_seal(filled, _corner(filled.box, filled.rng), filled.rng.uniform(15, 21), (grey,) * 3)
    filled.never |= {"inked"}


def seal_alone(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    at = box["x"] + rng.uniform(22, box["w"] - 22), box["y"] + box["h"] / 2 + rng.normal(0, 2)
    school_seal(filled, at, rng.choice([rng.uniform(11, 13), rng.uniform(15, 21)]))
    filled.never |= {"inked"}


def run_in_left(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    begin = box["x"] - rng.uniform(25, 60)
    base = box["y"] + box["h"] * rng.uniform(0.35, 0.75)
    reach = rng.uniform(12, 34)
    if rng.random() < 0.5:
        ink.scrawl(
            filled.page, (begin, base), box["x"] + reach - begin, rng.uniform(3, 6), filled.pen()
        )
    else:
        size = rng.uniform(5, 8)
        count = int((box["x"] + reach - begin) / size)
        ink.characters(filled.page, (begin, base - size), size, count, filled.pen())
    filled.never |= {"inked"}


def run_in_long_line(filled: Filled) -> None:
    """One unbroken line of quick writing from the date's line into the box."""
    box, rng = filled.box, filled.rng
    begin = box["x"] - rng.uniform(20, 50)
    ink.cursive(
        filled.page,
        (begin, box["y"] + box["h"] * rng.uniform(0.4, 0.7)),
        box["x"] + rng.uniform(15, 27) - begin,
        rng.uniform(5, 9),
        filled.pen(),
    )
    filled.never |= {"inked"}


def coffee_ring(filled: Filled) -> None:
    box, rng, page = filled.box, filled.rng, filled.page
    radius, wide = rng.uniform(25, 42), rng.uniform(1.2, 4.5)
    at = np.array([box["x"] + rng.uniform(0, box["w"]), box["y"] + rng.uniform(-12, box["h"] + 12)])
    # The ring must cross the box.
    if abs(np.hypot(*(at - ink.middle(box))) - radius) > 22:
        at = ink.middle(box) + np.array([radius - rng.uniform(0, 20), 0])
    side = round((radius + 8) * 2 * page.ppm)
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / page.ppm - side / 2 / page.ppm
    away, turn = np.hypot(x, y), np.arctan2(y, x)
    uneven = 0.7 + 0.3 * np.sin(turn * rng.integers(1, 4) + rng.uniform(0, 6))
    band = np.exp(-(((away - radius - 0.5 * np.sin(turn * 5)) / (wide / 2)) ** 2)) * uneven
    mask = Image.fromarray((np.clip(band * rng.uniform(0.5, 0.95), 0, 1) * 255).astype(np.uint8))
    ink.lay(page.picture, mask, tuple(int(v) for v in at * page.ppm - side / 2), (150, 105, 60))
    filled.never |= {"inked"}


def dash(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    start = ink.middle(box) + np.array([-rng.uniform(6, 20), rng.normal(0, 3)])
    end = start + np.array([rng.uniform(10, 34), rng.normal(0, 2)])
    middle = (start + end) / 2 + rng.normal(0, 0.5, 2)
    filled.pen().write([start, middle, end])
    filled.never |= {"inked"}


def lone_cross(filled: Filled) -> None:
    rng, at = filled.rng, ink.middle(filled.box) + filled.rng.normal(0, 5, 2)
    wide, high = rng.uniform(4, 12), rng.uniform(4, 11)
    bend = rng.normal(0, 0.4, (2, 2))
    filled.pen().write(
        [at - (wide, high), at + bend[0], at + (wide, high)],
        [at + (wide, -high), at + bend[1], at + (-wide, high)],
    )
    filled.never |= {"inked"}


def lone_lines(filled: Filled) -> None:
    """A big slash, or two or three strokes one below the other."""
    box, rng, pen = filled.box, filled.rng, filled.pen()
    x, y = box["x"] + rng.uniform(6, 30), box["y"] + 4
    if rng.random() < 0.5:
        pen.write([(x, box["y"] + box["h"] - 3), (x + rng.uniform(20, 45), y)])
    else:
        for row in range(int(rng.integers(2, 4))):
            pen.write(
                [(x, y + row * 6), (x + rng.uniform(12, 30), y + row * 6 + rng.normal(0, 0.7))]
            )
    filled.never |= {"inked"}


def words(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    text = str(
        rng.choice(
            [
                "家长外出",
                "家长外出",
                "家长外出打工",
                "父母不在家",
                "爷爷奶奶代",
                "电话已同意",
                "已电话联系",
            ]
        )
    )
    size = rng.uniform(6, 11)
    at = box["x"] + rng.uniform(3, 14), box["y"] + (box["h"] - size * 1.5) / 2
    handwritten(filled.page, text, at, size, filled.pen(), rng.uniform(0.98, 1.15))
    filled.never |= {"inked"}


def above_the_box(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    size = rng.uniform(6, 9)
    at = box["x"] + rng.uniform(8, 45), box["y"] - size * 1.45 - rng.uniform(0.3, 5)
    handwritten(
        filled.page, "".join(rng.choice(list("王李张刘陈明芳伟丽"), 3)), at, size, filled.pen()
    )
    filled.never |= {"inked", "empty"}


def in_the_staff_box(filled: Filled) -> None:
    box, rng = filled.box, filled.rng
    below = box["y"] + box["h"] < 270
    size = rng.uniform(6, 9)
    at = (
        box["x"] + rng.uniform(-30, 45),
        box["y"] + box["h"] + rng.uniform(7, 18) if below else box["y"] - 19 - rng.uniform(0, 2),
    )
    if rng.random() < 0.5:
        handwritten(
            filled.page, "".join(rng.choice(list("王李张刘陈明芳伟丽"), 3)), at, size, filled.pen()
        )
    else:
        ink.cursive(filled.page, (at[0], at[1] + size), rng.uniform(22, 36), size, filled.pen())
    filled.never |= {"inked", "empty"}


# ---------------------------------------------------------------- between the boxes


def _rows(filled: Filled):
    questions = filled.layout["questions"]
    top = questions[0]["boxes"]["yes"]["y"]
    last = questions[-1]["boxes"]["yes"]
    return top, last["y"] + last["h"]


def big_cross(filled: Filled) -> None:
    """The whole page crossed out."""
    rng, (top, bottom) = filled.rng, _rows(filled)
    left, right = rng.uniform(18, 60), rng.uniform(165, 195)
    shake = rng.normal(0, 2, (4, 2))
    filled.pen().write(
        [
            np.array((left, top)) + shake[0],
            (np.array((left + right, top + bottom)) / 2 + shake[1]),
            (right, bottom),
        ],
        [
            np.array((right, top)) + shake[2],
            (np.array((left + right, top + bottom)) / 2 + shake[3]),
            (left, bottom),
        ],
    )
    filled.unanswer()


def big_slash(filled: Filled) -> None:
    rng, (top, bottom) = filled.rng, _rows(filled)
    filled.pen().write(
        [
            (rng.uniform(20, 120), bottom + 4),
            (105 + rng.normal(0, 8), (top + bottom) / 2),
            (rng.uniform(170, 195), top - 3),
        ]
    )
    filled.unanswer()


def line_down_the_boxes(filled: Filled) -> None:
    """One line through a whole column instead of six marks."""
    rng, (top, bottom) = filled.rng, _rows(filled)
    box = filled.boxes(filled.layout["questions"][0]["id"])[str(rng.choice(["yes", "no"]))]
    x = box["x"] + box["w"] / 2
    filled.pen().write(
        [
            (x + rng.normal(0, 0.8), top - 2),
            (x + rng.normal(0, 1), (top + bottom) / 2),
            (x + rng.normal(0, 0.8), bottom + 2),
        ]
    )
    filled.unanswer()


def _alone(filled: Filled, draw: Callable) -> None:
    """A question whose only mark is the one drawn: written over a row left blank before."""
    filled.unanswer(filled.blank)
    draw(filled, filled.boxes(filled.blank), str(filled.rng.choice(["yes", "no"])))


def small_dot(filled: Filled) -> None:
    def draw(filled, boxes, message):
        rng, at = filled.rng, ink.middle(boxes[message]) + filled.rng.normal(0, 0.6, 2)
        wide, high = rng.uniform(0.7, 1.4), rng.uniform(0.7, 1.9)
        turn = np.linspace(0, 2 * np.pi, 12)
        for shrink in (1, 0.5, 0.1):
            filled.pen().write(
                at
                + np.column_stack(
                    [np.cos(turn) * (wide - 0.35) / 2, np.sin(turn) * (high - 0.35) / 2]
                )
                * shrink,
                width=0.35,
            )

    _alone(filled, draw)


def slash(filled: Filled) -> None:
    def draw(filled, boxes, message):
        rng, at = filled.rng, ink.middle(boxes[message]) + filled.rng.normal(0, 0.4, 2)
        reach, lean = rng.uniform(1.7, 4.2), rng.uniform(0.5, 1.3)
        way = (
            np.array([1, -lean])
            / np.hypot(1, lean)
            * reach
            * (1 if rng.random() < 0.8 else (1, -1))
        )
        filled.pen().write([at - way, at + rng.normal(0, 0.15, 2), at + way])

    _alone(filled, draw)


def flat_dash(filled: Filled) -> None:
    def draw(filled, boxes, message):
        rng, at = filled.rng, ink.middle(boxes[message]) + filled.rng.normal(0, 0.4, 2)
        reach = rng.uniform(1.5, 4)
        filled.pen().write(
            [at - (reach, 0), at + rng.normal(0, 0.15, 2), at + (reach, rng.normal(0, 0.3))]
        )

    _alone(filled, draw)


def slash_through_both(filled: Filled) -> None:
    def draw(filled, boxes, message):
        rng = filled.rng
        a, b = ink.middle(boxes["yes"]), ink.middle(boxes["no"])
        filled.pen().write(
            [
                a + (-rng.uniform(3, 8), rng.normal(0, 2)),
                (a + b) / 2 + rng.normal(0, 1, 2),
                b + (rng.uniform(3, 12), rng.normal(0, 2)),
            ]
        )

    _alone(filled, draw)


def stray_line(filled: Filled) -> None:
    """A slip of the pen through a box of a question that nobody answered."""

    def draw(filled, boxes, message):
        rng, at = filled.rng, ink.middle(boxes[message]) + filled.rng.normal(0, 1.2, 2)
        turn = rng.uniform(0, np.pi)
        way = np.array([np.cos(turn), np.sin(turn)])
        back, far = rng.uniform(5, 25), rng.uniform(5, 30)
        filled.pen().write(
            [at - way * back, at + rng.normal(0, 0.5, 2), at + way * far + rng.normal(0, 2, 2)]
        )

    _alone(filled, draw)


def not_before_word(filled: Filled) -> None:
    """不 between the ticked box and its word."""
    name = filled.a_question()
    message = filled.answers.get(name, "yes")
    box, rng, size = filled.boxes(name)[message], filled.rng, filled.rng.uniform(3.5, 6)
    x = box["x"] + box["w"] + rng.uniform(-0.5, 3.5) - (size * 0.5 if rng.random() < 0.5 else 0)
    handwritten(filled.page, "不", (x, box["y"] + box["h"] / 2 - size * 0.8), size, filled.pen())
    filled.unanswer(name)


def not_before_box(filled: Filled) -> None:
    name = filled.a_question()
    box, rng, size = (
        filled.boxes(name)[filled.answers.get(name, "yes")],
        filled.rng,
        filled.rng.uniform(3.5, 6),
    )
    handwritten(
        filled.page,
        "不",
        (box["x"] - size * 1.25 - rng.uniform(0, 1.2), box["y"] + box["h"] / 2 - size * 0.8),
        size,
        filled.pen(),
    )
    filled.unanswer(name)


def _word(filled: Filled, box) -> tuple[np.ndarray, float]:
    """Where the word beside a box stands: its left middle, and about how long it is."""
    return np.array([box["x"] + box["w"] + 3, box["y"] + box["h"] / 2]), 9.0


def word_struck(filled: Filled) -> None:
    """The word of the ticked box struck through."""
    name = filled.a_question()
    at, long = _word(filled, filled.boxes(name)[filled.answers.get(name, "yes")])
    rng = filled.rng
    for shift in rng.uniform(-1.6, 1.2, int(rng.integers(1, 3))):
        filled.pen().write(
            [
                at + (-rng.uniform(0.5, 1.5), shift),
                at + (long / 2, shift + rng.normal(0, 0.3)),
                at + (long + rng.uniform(0, 2), shift + rng.normal(0, 0.8)),
            ]
        )
    filled.unanswer(name)


def word_ringed(filled: Filled) -> None:
    """The word of the other box ringed."""
    name = filled.a_question()
    message = filled.answers.get(name, "yes")
    at, long = _word(filled, filled.boxes(name)["no" if message == "yes" else "yes"])
    ink.ring(
        filled.page,
        at + (long / 2, 0),
        long / 2 + filled.rng.uniform(1, 2.5),
        filled.rng.uniform(3, 5),
        filled.pen(),
    )
    filled.unanswer(name)


def highlighter(filled: Filled) -> None:
    """A text marker drawn over both words, boxes and all; nothing ticked."""

    def draw(filled, boxes, message):
        rng, page = filled.rng, filled.page
        colour = [
            (255, 245, 60),
            (120, 240, 120),
            (255, 140, 190),
            (255, 170, 60),
            (120, 190, 255),
        ][int(rng.integers(0, 5))]
        high, both = rng.uniform(3.5, 5.5), rng.random() < 0.6
        for one in ("yes", "no") if both else (message,):
            box = boxes[one]
            left = box["x"] + rng.uniform(-2, 4 if not both else 8)
            y = box["y"] + box["h"] / 2 + rng.normal(0, 1)
            area = [
                round(v * page.ppm)
                for v in (left, y - high / 2, box["x"] + rng.uniform(16, 22), y + high / 2)
            ]
            mask = Image.new(
                "L", (area[2] - area[0], area[3] - area[1]), int(rng.uniform(170, 235))
            )
            ink.lay(
                page.picture, mask.filter(ImageFilter.GaussianBlur(0.6)), (area[0], area[1]), colour
            )

    _alone(filled, draw)


def written_answer(filled: Filled) -> None:
    """同意 or 不同意 written beside the boxes, no mark in any."""

    def draw(filled, boxes, message):
        rng, size = filled.rng, filled.rng.uniform(4.5, 6.5)
        at = np.array(
            [boxes["yes"]["x"] - rng.uniform(8, 26), boxes["yes"]["y"] - rng.uniform(0, 2)]
        )
        handwritten(
            filled.page, str(rng.choice(["同意", "不同意", "不行", "可以"])), at, size, filled.pen()
        )

    _alone(filled, draw)


# ---------------------------------------------------------------- strokes of other hands and pens


def _stroke(filled: Filled, box, bow: float, pen: ink.Pen, off=(0.0, 0.0)) -> None:
    rng = filled.rng
    at = ink.middle(box) + rng.normal(0, 0.3, 2) + off
    way = np.array([1, -rng.uniform(0.5, 1.6)])
    way *= rng.uniform(2.2, 5.0) / np.hypot(*way)
    beside = np.array([-way[1], way[0]]) / np.hypot(*way)
    pen.write([at - way, at + bow * beside, at + way])


def thick_stroke(filled: Filled) -> None:
    """One stroke of a marker: wider than what a ball pen's bends would be."""
    _alone(
        filled, lambda filled, boxes, said: _stroke(filled, boxes[said], 0, filled.pen("marker"))
    )


def bowed_stroke(filled: Filled) -> None:
    """One stroke out of the wrist: an arc, but no corner."""

    def draw(filled, boxes, said):
        bow = filled.rng.choice([-1, 1]) * filled.rng.uniform(0.2, 0.7)
        _stroke(filled, boxes[said], bow, filled.pen())

    _alone(filled, draw)


def stroke_twice(filled: Filled) -> None:
    """The same stroke drawn twice, one beside the other."""

    def draw(filled, boxes, said):
        rng, pen = filled.rng, filled.pen()
        at, way = ink.middle(boxes[said]), np.array([2.4, -2.2]) * rng.uniform(0.8, 1.4)
        for off in (0, rng.uniform(0.9, 1.5)):
            middle = at + (off, off / 2) + rng.normal(0, 0.15, 2)
            pen.write([middle - way, middle + rng.normal(0, 0.1, 2), middle + way])

    _alone(filled, draw)


def dusty_dot(filled: Filled) -> None:
    """Where a pen rested, with specks of dirt around it."""

    def draw(filled, boxes, said):
        rng, pen, at = filled.rng, filled.pen(), ink.middle(boxes[said])
        pen.write([at, at + (0.3, 0.1)], width=rng.uniform(0.8, 1.3))
        for _ in range(3):
            speck = at + rng.uniform(-1.8, 1.8, 2)
            pen.write([speck, speck + 0.1], width=0.3)

    _alone(filled, draw)


SIGNATURES = (
    seal_over_corner,
    grey_seal_over_corner,
    seal_alone,
    run_in_left,
    run_in_long_line,
    coffee_ring,
    dash,
    lone_cross,
    lone_lines,
    words,
    above_the_box,
    in_the_staff_box,
)
WHOLE = (big_cross, big_slash, line_down_the_boxes)
FIELDS = (small_dot, slash, flat_dash, slash_through_both, stray_line, highlighter, written_answer)
STROKES = (thick_stroke, bowed_stroke, stroke_twice, dusty_dot)
WORDS = (not_before_word, not_before_box, word_struck, word_ringed)
HABITS = {one.__name__: one for one in (*SIGNATURES, *WHOLE, *FIELDS, *WORDS)}


def a_sheet(picture: Image.Image, ppm: float, layout: dict, rng, habit: str = "") -> Filled:
    """A sheet filled carefully, then with one habit; ``picture`` is the printed side in colour."""
    page = ink.Page(picture, ppm, rng)
    kind = str(rng.choice(("black ballpoint", "blue ballpoint", "black gel", "blue ballpoint")))
    how = HABITS.get(habit)
    filled = Filled(page, layout, kind)
    filled.blank = filled.a_question() if how in (*FIELDS, *STROKES) else ""
    for question in layout["questions"]:
        if question["id"] == filled.blank:
            continue
        message = "yes" if rng.random() < 0.7 else "no"
        filled.answers[question["id"]] = message
        ink.mark(page, question["boxes"][message], str(rng.choice(CLEAR)), filled.pen())
    if how not in SIGNATURES:
        filled.signed = str(rng.choice(NAMES))
        sign(filled, filled.signed)
        filled.never |= {"empty"}
    if how is not None:
        how(filled)
    return filled


# ---------------------------------------------------------------- what lies on the sheet


def _skin(page: ink.Page, at, wide: float, high: float) -> None:
    """A fingertip that comes in from the edge: skin with its shade, nothing to see through."""
    rng, ppm = page.rng, page.ppm
    size = round(2 * wide * ppm), round(2 * high * ppm)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    away = np.hypot(x / size[0] * 2 - 1, y / size[1] * 2 - 1)
    light = 1 - 0.35 * away**2
    base = np.array(rng.choice([(214, 170, 145), (190, 140, 110), (235, 195, 175), (150, 105, 80)]))
    skin = np.clip(base * light[:, :, None] + rng.normal(0, 3, (size[1], size[0], 1)), 0, 255)
    mask = Image.fromarray(((away < 1) * 255).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(0.15 * ppm)
    )
    corner = tuple(int(v) for v in np.array(at) * ppm - np.array(size) / 2)
    page.picture.paste(Image.fromarray(skin.astype(np.uint8)), corner, mask)


def thumb_on_code(filled: Filled, code: str = "") -> None:
    """A thumb that holds the sheet down covers one code, often the mark beside it too."""
    rng = filled.rng
    code = code or str(rng.choice(["A", "B"]))
    square = next(it for it in filled.layout["qr"] if it["id"] == code)
    middle = np.array([square["x"] + square["size"] / 2, square["y"] + square["size"] / 2])
    wide, high = rng.uniform(11, 15), rng.uniform(14, 24)
    if rng.random() < 0.5:
        wide, high = high, wide
    _skin(filled.page, middle + rng.normal(0, 3, 2), wide, high)


def tape_over_a_frame(filled: Filled) -> None:
    """A strip of tape, clear or cloudy, over one row's boxes."""
    rng, page = filled.rng, filled.page
    name = filled.a_question()
    box = filled.boxes(name)[str(rng.choice(["yes", "no"]))]
    wide, high = rng.uniform(12, 20), rng.uniform(20, 60)
    x, y = box["x"] + rng.uniform(-6, 4), box["y"] - rng.uniform(2, 5)
    area = [round(v * page.ppm) for v in (x, y, x + wide, y + min(high, 12))]
    cloudy = Image.new(
        "RGB", (area[2] - area[0], area[3] - area[1]), (int(rng.uniform(195, 240)),) * 3
    )
    page.picture.paste(cloudy, area[:2], Image.new("L", cloudy.size, int(rng.uniform(150, 235))))
    filled.taped = name


HABITS |= {one.__name__: one for one in (thumb_on_code, tape_over_a_frame, *STROKES)}
