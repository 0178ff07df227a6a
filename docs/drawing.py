"""Draw the house from its imports: ``docs/rooms.svg``.

One band a floor, one box a room, one line where a room imports another; the more imports,
the stronger. Every line goes down or stays on its floor: ``./dev lint`` holds that. Run by
``./dev flows``.
"""

import ast
from collections import Counter, defaultdict
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "tripplanner"
TARGET = ROOT / "docs" / "rooms.svg"
#: From the top down; what stands side by side may not import each other.
FLOORS = (
    ("cli",),
    ("lan",),
    ("app",),
    ("web",),
    ("services",),
    ("scanning",),
    ("documents", "store", "exchange"),
    ("wording",),
    ("domain", "i18n"),
    ("config", "errors", "paths", "durable_files", "private_files"),
)
COLOURS = {
    "cli": "#8d6e63",
    "lan": "#6d4c41",
    "app": "#455a64",
    "web": "#1565c0",
    "services": "#2e7d32",
    "scanning": "#00838f",
    "documents": "#6a1b9a",
    "store": "#ad1457",
    "exchange": "#ef6c00",
    "wording": "#827717",
    "domain": "#c62828",
}
WIDTH, MARGIN, LABEL = 1240, 20, 92
BOX, GAP, BAND, AIR = 34, 10, 26, 40
_LETTER = 6.6


def room_of(path: Path) -> str:
    """Return the room of a module, as ``services/plan``."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    *folders, name = parts
    return "/".join(folders[:2]) or name


def imports() -> tuple[dict[str, int], Counter[tuple[str, str]]]:
    """Return how many modules each room has, and how many imports lead from one to another."""
    modules = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        if "versions" in path.parts or (path.parent == PACKAGE and path.name.startswith("__")):
            continue
        dotted = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        modules[dotted.removesuffix(".__init__")] = path
    sizes = Counter(room_of(path) for path in modules.values() if path.name != "__init__.py")
    lines: Counter[tuple[str, str]] = Counter()
    for path in modules.values():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or node.module is None:
                continue
            for alias in node.names:
                target = modules.get(f"{node.module}.{alias.name}") or modules.get(node.module)
                if target is not None and room_of(target) != room_of(path):
                    lines[room_of(path), room_of(target)] += 1
    return dict(sizes), lines


def _width(room: str) -> float:
    return max(46.0, len(room.rpartition("/")[2]) * _LETTER + 20)


def _places(
    rooms: dict[str, int],
) -> tuple[dict[str, tuple[float, float, float]], list[tuple[str, float, float]], float]:
    """Return each room's left edge, top and width; each band's name, top and height; the height."""
    places: dict[str, tuple[float, float, float]] = {}
    bands: list[tuple[str, float, float]] = []
    top = float(MARGIN)
    for floor in FLOORS:
        own = sorted(
            (room for room in rooms if room.partition("/")[0] in floor),
            key=lambda room: (floor.index(room.partition("/")[0]), "/" in room, room),
        )
        left, row = float(MARGIN + LABEL), top + BAND / 2
        for room in own:
            if left + _width(room) > WIDTH - MARGIN:
                left, row = float(MARGIN + LABEL), row + BOX + GAP
            places[room] = left, row, _width(room)
            left += _width(room) + GAP
        height = row + BOX + BAND / 2 - top
        bands.append((" · ".join(floor), top, height))
        top += height + AIR
    return places, bands, top - AIR + MARGIN


def drawing() -> str:
    """Return the drawing as SVG."""
    sizes, lines = imports()
    places, bands, height = _places(sizes)
    out = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}"'
            ' font-family="sans-serif" font-size="12">'
        ),
        "<title>The rooms of tripplanner and what imports what</title>",
        f'<rect width="{WIDTH}" height="{height:.0f}" fill="#fff"/>',
    ]
    for name, top, tall in bands:
        out.append(
            f'<rect x="{MARGIN / 2}" y="{top:.0f}" width="{WIDTH - MARGIN}" height="{tall:.0f}"'
            ' rx="8" fill="#f4f4f1"/>'
        )
        for number, word in enumerate(name.split(" · ")):
            out.append(
                f'<text x="{MARGIN}" y="{top + 20 + 16 * number:.0f}" fill="#555"'
                f' font-weight="bold">{escape(word)}</text>'
            )
    by_source: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    for (source, target), count in lines.items():
        if source in places and target in places:
            by_source[source].append((target, count))
    for source, targets in sorted(by_source.items()):
        for target, count in sorted(targets):
            out.append(_line(places[source], places[target], source, count))
    for room, (left, top, wide) in places.items():
        colour = COLOURS.get(room.partition("/")[0], "#546e7a")
        name = room.rpartition("/")[2]
        out += [
            (
                f'<rect x="{left:.0f}" y="{top:.0f}" width="{wide:.0f}" height="{BOX}" rx="5"'
                f' fill="#fff" stroke="{colour}" stroke-width="1.5"/>'
            ),
            (
                f'<text x="{left + wide / 2:.0f}" y="{top + 15:.0f}" text-anchor="middle">'
                f"{escape(name)}</text>"
            ),
            (
                f'<text x="{left + wide / 2:.0f}" y="{top + 28:.0f}" text-anchor="middle"'
                f' font-size="9" fill="#777">{sizes[room]}</text>'
            ),
        ]
    return "\n".join([*out, "</svg>", ""])


def _line(
    source: tuple[float, float, float], target: tuple[float, float, float], room: str, count: int
) -> str:
    colour = COLOURS.get(room.partition("/")[0], "#546e7a")
    x1, x2 = source[0] + source[2] / 2, target[0] + target[2] / 2
    weight, faint = min(4.0, 0.5 + count / 8), min(0.6, 0.12 + count / 60)
    if abs(source[1] - target[1]) < BOX:  # beside each other: over the tops
        y = source[1]
        path = f"M{x1:.0f} {y:.0f}C{x1:.0f} {y - 22:.0f} {x2:.0f} {y - 22:.0f} {x2:.0f} {y:.0f}"
    else:
        y1, y2 = source[1] + BOX, target[1]
        middle = (y1 + y2) / 2
        path = f"M{x1:.0f} {y1:.0f}C{x1:.0f} {middle:.0f} {x2:.0f} {middle:.0f} {x2:.0f} {y2:.0f}"
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{weight:.1f}"'
        f' stroke-opacity="{faint:.2f}"/>'
    )


if __name__ == "__main__":
    TARGET.write_text(drawing(), encoding="utf-8")
