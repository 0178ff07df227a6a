"""What happens to a sheet between the printer and the file: paper, copier, scanner, phone."""

import io
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from tests.system.adversary.ink import Page

#: What scanners take for grey: the eye's weights, the green part, all parts alike.
TONES = ((0.299, 0.587, 0.114, 0), (0, 1, 0, 0), (0.34, 0.33, 0.33, 0))
LEVELS = ("office", "sloppy", "hard")


@dataclass(frozen=True)
class Capture:
    """A way to scan: dots per inch, what is kept of the tones, photo or not."""

    dpi: int
    tones: str = "grey"
    phone: bool = False

    @property
    def one_bit(self) -> bool:
        return self.tones not in {"grey", "colour"}


CAPTURES = {
    "grey100": Capture(100),
    "grey150": Capture(150),
    "grey200": Capture(200),
    "grey300": Capture(300),
    "colour150": Capture(150, "colour"),
    "colour200": Capture(200, "colour"),
    "threshold200": Capture(200, "threshold"),
    "threshold300": Capture(300, "threshold"),
    "diffused200": Capture(200, "diffused"),
    "adaptive200": Capture(200, "adaptive"),
    "adaptive150": Capture(150, "adaptive"),
    "phone": Capture(170, "colour", phone=True),
    "wechat": Capture(118, "colour", phone=True),
}


@dataclass
class Done:
    """What was done to a page, for whoever wants to know why it failed."""

    told: list[str] = field(default_factory=list)
    turned: int = 0


def worn(page: Page, level: int, done: Done, behind: Image.Image | None) -> None:
    """Print and paper: toner, recycled paper, the other side, holes, staples, folds, stains."""
    rng = page.rng
    _toner(page, level, done)
    if behind is not None and rng.random() < (0.3, 0.5, 0.6)[level]:
        share = rng.uniform(0.03, (0.07, 0.11, 0.16)[level])
        mirrored = behind.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(
            ImageFilter.GaussianBlur(1)
        )
        faint = mirrored.point(lambda it: 255 - (255 - it) * share).resize(page.picture.size)
        page.picture = ImageChops.multiply(page.picture, faint)
        done.told.append(f"shine-through {share:.2f}")
    chances = (0.12, 0.25, 0.4)[level]
    for name, how in (
        ("holes", _holes),
        ("staple", _staple),
        ("folds", _folds),
        ("stain", _stain),
        ("torn", _torn),
    ):
        if rng.random() < (chances if name != "torn" else chances / 3):
            how(page, level)
            done.told.append(name)
    _paper_tone(page, level, done)


def _toner(page, level, done) -> None:
    rng = page.rng
    if rng.random() < (0.15, 0.3, 0.45)[level]:
        strength = rng.uniform((0.75, 0.6, 0.45)[level], 0.9)
        page.picture = page.picture.point(lambda it: 255 - (255 - it) * strength)
        done.told.append(f"toner {strength:.2f}")
    if level and rng.random() < 0.12:
        # White streaks of an empty cartridge.
        shade = Image.new("L", (page.picture.width, 1), 0)
        for _ in range(int(rng.integers(1, 4))):
            at, wide = rng.uniform(0, 210) * page.ppm, rng.uniform(0.4, 1.5 + level) * page.ppm
            ImageDraw.Draw(shade).line(
                (at - wide / 2, 0, at + wide / 2, 0), fill=int(rng.uniform(90, 190))
            )
        shade = shade.resize(page.picture.size)
        page.picture.paste((255, 255, 255), mask=shade)
        done.told.append("toner streaks")


def _paper_tone(page, level, done) -> None:
    rng = page.rng
    if rng.random() < 0.35 + 0.15 * level:
        grey = rng.uniform((225, 205, 180)[level], 250)
        tint = [int(np.clip(grey + rng.normal(0, 5), 0, 255)) for _ in range(3)]
        page.picture = ImageChops.multiply(
            page.picture, Image.new("RGB", page.picture.size, tuple(tint))
        )
        done.told.append(f"paper {grey:.0f}")


def _holes(page, level) -> None:
    rng, ppm = page.rng, page.ppm
    draw = ImageDraw.Draw(page.picture)
    x = rng.uniform(8, 14) if rng.random() < 0.8 else 210 - rng.uniform(8, 14)
    tops = (
        (108.5, 188.5) if rng.random() < 0.6 else (20.5 + rng.normal(0, 6), 276 + rng.normal(0, 5))
    )
    through = [(20, 20, 20), (110, 110, 110), (240, 240, 240)][int(rng.integers(0, 3))]
    for y in tops:
        radius = rng.uniform(2.6, 3.1)
        draw.ellipse(
            [(v) * ppm for v in (x - radius, y - radius, x + radius, y + radius)], fill=through
        )


def _staple(page, level) -> None:
    rng, ppm = page.rng, page.ppm
    draw = ImageDraw.Draw(page.picture)
    x, y = rng.uniform(5, 22), rng.uniform(4, 16)
    if rng.random() < 0.4:
        x = 210 - x - 10
    turn = rng.uniform(-0.9, 0.9)
    end = x + 11 * np.cos(turn), y + 11 * np.sin(turn)
    shadow = [(v + 0.35) * ppm for v in (x, y, *end)]
    draw.line(shadow, fill=(150, 150, 150), width=round(0.9 * ppm))
    draw.line([v * ppm for v in (x, y, *end)], fill=(60, 60, 64), width=round(0.6 * ppm))
    draw.line([v * ppm - 1 for v in (x, y, *end)], fill=(215, 215, 215), width=1)


def _shade(page, array, size=(105, 149)) -> None:
    """Darken the page by a small picture of shades, 0 to 255."""
    shade = Image.fromarray(np.clip(array, 0, 255).astype(np.uint8)).resize(
        page.picture.size, Image.Resampling.BICUBIC
    )
    page.picture = ImageChops.multiply(page.picture, Image.merge("RGB", [shade] * 3))


def _folds(page, level) -> None:
    rng, ppm = page.rng, page.ppm
    width, height = page.picture.size
    for _ in range(int(rng.integers(1, 2 + level))):
        dark, light = int(rng.uniform(150, 225)), int(rng.uniform(0, 90))
        if rng.random() < 0.7:
            y = rng.choice([99, 148.5, 198, rng.uniform(20, 280)]) * ppm + rng.normal(0, 3)
            ends = (0, y, width, y + rng.normal(0, 1.5) * ppm)
            beside = (0, y + 0.35 * ppm, width, ends[3] + 0.35 * ppm)
        else:
            x = rng.choice([105, rng.uniform(15, 195)]) * ppm
            ends = (x, 0, x + rng.normal(0, 1.5) * ppm, height)
            beside = (x + 0.35 * ppm, 0, ends[2] + 0.35 * ppm, height)
        draw = ImageDraw.Draw(page.picture)
        draw.line(ends, fill=(dark,) * 3, width=max(1, round(rng.uniform(0.15, 0.5) * ppm)))
        if light > 40:
            draw.line(beside, fill=(255, 255, 255), width=max(1, round(0.15 * ppm)))


def _stain(page, level) -> None:
    """Tea: an uneven disc with a darker rim, anywhere."""
    rng = page.rng
    size = 210, 297
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    at, radius = rng.uniform((0, 0), size), rng.uniform(8, 38)
    away = np.hypot(x - at[0], (y - at[1]) * rng.uniform(0.8, 1.2)) + rng.normal(0, 0.3, x.shape)
    depth = rng.uniform(15, (35, 55, 80)[level])
    disc = 255 - depth * 0.6 / (1 + np.exp(np.clip((away - radius) * 1.6, -40, 40)))
    rim = depth * 0.8 * np.exp(-(((away - radius) / 1.1) ** 2))
    _shade(page, disc - rim)


def _torn(page, level) -> None:
    rng, ppm = page.rng, page.ppm
    width, height = page.picture.size
    reach = rng.uniform(8, (14, 20, 30)[level]) * ppm
    x0, y0 = rng.choice([0, width]), rng.choice([0, height])
    across, down = (
        (1 if x0 == 0 else -1) * reach,
        (1 if y0 == 0 else -1) * reach * rng.uniform(0.6, 1.4),
    )
    edge = [
        (x0 + across * (1 - t) + rng.normal(0, 0.6) * ppm, y0 + down * t + rng.normal(0, 0.6) * ppm)
        for t in np.linspace(0, 1, 12)
    ]
    ImageDraw.Draw(page.picture).polygon([(x0, y0), *edge], fill=(255, 255, 255))


def captured(page: Page, how: Capture, level: int, done: Done) -> Image.Image:
    """Return the scan or photo of a sheet, before it is packed into a file."""
    rng = page.rng
    scan = _photo(page, how, level, done) if how.phone else _scanner(page, how, level, done)
    if how.tones != "colour":
        scan = scan.convert("L", TONES[int(rng.integers(0, len(TONES)))])
    scan = scan.filter(
        ImageFilter.GaussianBlur(float(rng.uniform(0.2, (0.5, 0.8, 1.1)[level]) * how.dpi / 200))
    )
    return _toned(_noisy(scan, how, level, rng), how, level, rng, done)


def _mesh(picture, size, back, background, cells=(18, 26)) -> Image.Image:
    """Sample a picture through ``back``: from pixels of the result to pixels of the picture."""
    wide, high = size
    xs = np.linspace(0, wide, cells[0] + 1).round().astype(int)
    ys = np.linspace(0, high, cells[1] + 1).round().astype(int)
    grid = back(np.stack(np.meshgrid(xs, ys), -1).reshape(-1, 2).astype(float)).reshape(
        len(ys), len(xs), 2
    )
    mesh = [
        (
            (int(xs[i]), int(ys[j]), int(xs[i + 1]), int(ys[j + 1])),
            (*grid[j, i], *grid[j + 1, i], *grid[j + 1, i + 1], *grid[j, i + 1]),
        )
        for j in range(cells[1])
        for i in range(cells[0])
    ]
    # What is beyond the sheet shows the background, also through a rim of its own colour.
    rim = 4
    framed = Image.new("RGB", (picture.width + 2 * rim, picture.height + 2 * rim), background)
    framed.paste(picture, (rim, rim))
    mesh = [(box, tuple(v + rim for v in quad)) for box, quad in mesh]
    return framed.transform(
        size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR, fillcolor=background
    )


def _scanner(page, how, level, done) -> Image.Image:
    rng, ppm = page.rng, page.ppm
    out_ppm = how.dpi / 25.4
    quarter = int(rng.choice([0, 0, 0, 180] if level < 2 else [0, 0, 180, 180, 90, 270]))
    degrees = rng.uniform(-1, 1) * (0.8, 2.5, 5.0)[level]
    scale = rng.uniform(0.97, 1.0) if level == 0 else rng.uniform(0.94, 1.03)
    # What a copier shifts beyond its glass is gone.
    shift = rng.normal(0, (0.8, 2.0, 3.2)[level], 2)
    feed = 1 + rng.normal(0, (0.001, 0.003, 0.006)[level])
    wobble, phase = rng.uniform(0, (0.05, 0.15, 0.3)[level]), rng.uniform(0, 6)
    done.turned = quarter
    done.told.append(
        f"turn {quarter}{degrees:+.1f} scale {scale:.3f} shift {shift[0]:+.1f},{shift[1]:+.1f}"
    )
    turn = np.radians(degrees)
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    glass = np.array([210.0, 297.0])

    def back(points):
        at = points / out_ppm - glass / 2 - shift
        at = at @ spin.T / scale
        at[:, 1] = at[:, 1] / feed + wobble * np.sin(at[:, 1] / 17 + phase)
        return (at + glass / 2) * ppm

    background = [(255, 255, 255), (245, 245, 245), (70, 70, 70), (15, 15, 15)][
        int(rng.integers(0, 4))
    ]
    size = round(210 * out_ppm), round(297 * out_ppm)
    scan = _mesh(page.picture, size, back, background)
    if level and rng.random() < 0.25:
        # Dust on the glass of the feeder: a thin line right down.
        for _ in range(int(rng.integers(1, 3))):
            x = rng.uniform(0, scan.width)
            grey = int(rng.uniform(90, 215))
            ImageDraw.Draw(scan).line(
                (x, 0, x, scan.height),
                fill=(grey,) * 3,
                width=max(1, round(rng.uniform(0.1, 0.35) * out_ppm)),
            )
        done.told.append("feeder streak")
    if rng.random() < 0.3:
        across = (
            np.linspace(1, rng.uniform(0.85, 1), scan.width)[None, :]
            * np.linspace(1, rng.uniform(0.88, 1), scan.height)[:, None]
        )
        shade = Image.fromarray((across * 255).astype(np.uint8))
        scan = ImageChops.multiply(scan, Image.merge("RGB", [shade] * 3))
    return scan.rotate(quarter, expand=True) if quarter else scan


def _table(whole, rng) -> Image.Image:
    """Boards, or a cloth, with something lying on it."""
    size = whole[0] // 3, whole[1] // 3
    base = rng.uniform((60, 40, 25), (190, 160, 140))
    boards = np.kron(rng.normal(0, 9, (1, 14)), np.ones((1, size[0] // 14 + 1)))[:, : size[0]]
    grain = rng.normal(0, 5, (size[1] // 8 + 1, size[0]))
    wood = np.repeat(grain, 8, 0)[: size[1]] + boards
    table = Image.fromarray(np.clip(base + wood[:, :, None], 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(table)
    for _ in range(int(rng.integers(0, 5))):
        x, y = rng.uniform(0, size[0]), rng.uniform(0, size[1])
        w, h = rng.uniform(4, 55, 2)
        draw.rectangle((x, y, x + w, y + h), fill=tuple(int(v) for v in rng.uniform(0, 255, 3)))
    return table.resize(whole, Image.Resampling.BICUBIC)


def _photo(page, how, level, done) -> Image.Image:
    rng, ppm = page.rng, page.ppm
    out = how.dpi / 25.4
    rim = rng.uniform(0.03, 0.10)
    size = round(210 * out * (1 + 2 * rim)), round(297 * out * (1 + 2 * rim))
    tilt = (0.025, 0.045, 0.07)[level]
    turn = np.radians(rng.uniform(-1, 1) * (2, 4, 5)[level])
    spin = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    lean = rng.uniform(-tilt, tilt, 2)
    lens = rng.uniform(-0.02, 0.035) * (0.5, 0.8, 1.0)[level]
    curl, phase = rng.uniform(0, (0.6, 1.5, 2.5)[level]), rng.uniform(0, 3)
    middle = np.array(size) / 2

    def back(points):
        at = (points - middle) / (210 * out)
        away = (at**2).sum(1, keepdims=True)
        at = at * (1 + lens * away)
        at = at / (1 + (at @ (2 * lean))[:, None])
        at = (at @ spin.T) * 210
        # A sheet that does not lie flat: lines bend.
        at[:, 1] += curl * np.sin(at[:, 0] / 60 + phase)
        at[:, 0] += 0.3 * curl * np.sin(at[:, 1] / 90 + phase)
        return (at + np.array([105.0, 148.5])) * ppm

    paper = _mesh(page.picture, size, back, (0, 0, 0))
    there = _mesh(Image.new("RGB", page.picture.size, "white"), size, back, (0, 0, 0)).convert("L")
    photo = _table(size, rng)
    photo.paste(paper, mask=there)
    x, y = np.linspace(-1, 1, 80)[None, :], np.linspace(-1, 1, 110)[:, None]
    slope = rng.uniform(-1, 1, 2) * (0.12, 0.2, 0.28)[level]
    light = (0.97 + slope[0] * x + slope[1] * y - rng.uniform(0, 0.12) * (x**2 + y**2)) / (
        1 + np.abs(slope).sum()
    )
    if rng.random() < (0.25, 0.5, 0.7)[level]:
        # The shadow of a hand or a phone: one edge sharper than the other.
        angle, place = rng.uniform(0, 6.3), rng.uniform(-0.6, 0.8)
        soft = rng.uniform(0.03, 0.25)
        side = x * np.cos(angle) + y * np.sin(angle)
        light = light * (
            1 - rng.uniform(0.15, (0.3, 0.4, 0.5)[level]) / (1 + np.exp(-(side - place) / soft))
        )
        done.told.append("shadow")
    warm = rng.uniform((0.92, 0.9, 0.78), (1, 1, 1))
    planes = [
        Image.fromarray(np.clip(light * part * 255, 0, 255).astype(np.uint8)).resize(
            size, Image.Resampling.BICUBIC
        )
        for part in warm
    ]
    photo = ImageChops.multiply(photo, Image.merge("RGB", planes))
    if level and rng.random() < 0.3:
        kernel = np.zeros((5, 5))
        kernel[2, 1:4] = 1
        if rng.random() < 0.5:
            kernel = kernel.T
        photo = photo.filter(ImageFilter.Kernel((5, 5), kernel.ravel().tolist(), 3))
        done.told.append("shaken")
    done.told.append(f"photo lean {lean[0]:+.3f},{lean[1]:+.3f} lens {lens:+.3f} curl {curl:.1f}")
    return photo


def _noisy(scan, how, level, rng) -> Image.Image:
    strength = rng.uniform(0.5, (2.5, 5, 8)[level])
    tile = rng.normal(0, strength, (601, 701)).astype(np.int16)
    array = np.asarray(scan)
    down, across = -(-array.shape[0] // 601), -(-array.shape[1] // 701)
    noise = np.tile(tile, (down, across))[: array.shape[0], : array.shape[1]]
    low, high = rng.uniform(0, 10 + 10 * level), 255 - rng.uniform(0, 6 + 8 * level)
    table = np.clip(low + np.arange(256) * (high - low) / 255, 0, 255).astype(np.int16)
    mixed = table[array] + (noise[:, :, None] if array.ndim == 3 else noise)
    return Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))


def _toned(scan, how, level, rng, done) -> Image.Image:
    if how.tones in {"grey", "colour"}:
        if rng.random() < 0.35:
            gamma = rng.uniform(0.75, 1.3)
            scan = scan.point(
                [round(255 * (v / 255) ** gamma) for v in range(256)] * len(scan.getbands())
            )
        quality = int(rng.uniform((60, 40, 25)[level], 92))
        done.told.append(f"jpeg {quality}")
        return jpeg(scan, quality)
    if how.tones == "threshold":
        white = float(np.percentile(np.asarray(scan)[::7, ::7], 90))
        limit = white * rng.uniform(*((0.6, 0.75), (0.55, 0.8), (0.5, 0.83))[level])
        done.told.append(f"threshold {limit / white:.2f} of white")
        return scan.point(lambda it: 255 if it > limit else 0).convert(
            "1", dither=Image.Dither.NONE
        )
    if how.tones == "diffused":
        return scan.convert("1")
    # As copiers do it: the limit follows the mean and the contrast around (Sauvola).
    reach = max(6, round(how.dpi / 25.4 * rng.uniform(1.5, 4)))
    grey = np.asarray(scan, np.float32)
    mean = np.asarray(scan.filter(ImageFilter.BoxBlur(reach)), np.float32)
    squares = Image.fromarray((grey**2 / 255).astype(np.uint8)).filter(ImageFilter.BoxBlur(reach))
    spread = np.sqrt(np.maximum(np.asarray(squares, np.float32) * 255 - mean**2, 0))
    limit = mean * (1 + rng.uniform(0.15, 0.35) * (spread / 128 - 1))
    black = rng.uniform(35, 75) if rng.random() < 0.75 else 0
    done.told.append(f"adaptive, black below {black:.0f}")
    # Most keep what is really dark; without that, solid black comes out hollow.
    return Image.fromarray((grey > limit) & (grey > black))


def jpeg(picture, quality) -> Image.Image:
    """The picture after it was kept as JPEG."""
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    kept = Image.open(out)
    kept.load()
    return kept
