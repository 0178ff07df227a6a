"""Take the pictures of the README files: ``./dev screenshots``.

A real server with the demonstration trip in a folder of its own, Debian's Chromium, both
languages. What is on the pictures follows the clock only in its dates.
"""

import io
import math
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, sync_playwright

from tripplanner.documents.sheet import TWO_SIDED, Rect
from tripplanner.domain.consent.clauses import FIELDS

PICTURES = Path(__file__).parent / "pictures"
CHROMIUM = "/usr/bin/chromium"
PASSWORD = "a-password-for-pictures"  # noqa: S105 -- of a server that lives for a minute
DESK = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 844}
#: Wide enough for a README on a large screen; the phone's is shown smaller.
WIDEST = 1100
PATIENCE = 60
SCAN_DPI = 150
#: Pupils who are still missing on the picture of a count.
MISSING = 4
#: The innermost side of the demonstration's booklets.
MIDDLE = 13


@contextmanager
def server() -> Iterator[tuple[str, str]]:
    """Serve the demonstration; give the address and the path of the one-time link."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tripplanner", "--instance", f"{folder}/data", "serve"]
        command += ["--demonstration", "--host", "127.0.0.1", "--port", str(port)]
        output = Path(folder) / "output"
        with output.open("wb") as stream:
            process = subprocess.Popen(command, stdout=stream, stderr=stream)  # noqa: S603 -- ours
        try:
            deadline = time.monotonic() + PATIENCE
            found = None
            while found is None and time.monotonic() < deadline and process.poll() is None:
                time.sleep(0.2)
                found = re.search(r"(http://\S+)(/welcome/\S+)", output.read_text("utf-8"))
            if found is None:
                raise SystemExit(output.read_text("utf-8"))
            yield found[1], found[2]
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE)


def keep(name: str, picture: bytes | Image.Image, widest: int = WIDEST) -> None:
    """Write a picture as a small WebP file."""
    image = Image.open(io.BytesIO(picture)) if isinstance(picture, bytes) else picture
    image = image.convert("RGB")
    if image.width > widest:
        image = image.resize((widest, image.height * widest // image.width), Image.LANCZOS)
    image.save(PICTURES / f"{name}.webp", quality=82, method=6)


def sign_in(page: Page, link: str) -> str:
    """Make the administrator and return the path of the demonstration trip."""
    page.goto(link)
    page.locator("[name=display_name]").fill("王老师")
    page.locator("[name=name]").fill("wang")
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("button.main-act").click()
    return page.locator(".trip-card a").first.get_attribute("href") or ""


def publish(page: Page, trip: str) -> str:
    """Take the first fix of the museum on a Monday, publish, return the shared address."""
    page.goto(f"{trip}/plan?stop=d1_museum")
    page.locator(".offer button").first.click()
    page.locator(".toast").wait_for()
    page.goto(f"{trip}/share")
    page.locator("form.publish button").click()
    page.locator(".share-text a").first.wait_for()
    return page.locator(".share-text a").first.get_attribute("href") or ""


def paper(page: Page, trip: str, name: str, language: str, sheet: int = 0) -> Image.Image:
    """Print something of the documents page and return one sheet of it."""
    page.goto(f"{trip}/documents")
    form = page.locator(f".paper-form:has([name=paper][value={name}])")
    form.locator("[name=language]").select_option(language)
    form.locator("button").click()
    return printed(page, sheet)


def printed(page: Page, sheet: int) -> Image.Image:
    """Wait for what is being printed and return one sheet of it."""
    ready = page.locator(".job-acts a").first
    ready.wait_for(timeout=PATIENCE * 1000)
    content = page.request.get(ready.get_attribute("href") or "").body()
    return pypdfium2.PdfDocument(content)[sheet].render(scale=1.4).to_pil()


def signed(content: bytes) -> bytes:
    """Return a printed pile as it comes back from the copier: ticked, signed, one answer faint."""
    chance, sheets = random.Random(5), []  # noqa: S311 -- a pen that shakes
    for number, printed_page in enumerate(pypdfium2.PdfDocument(content)):
        sheet = printed_page.render(scale=SCAN_DPI / 72).to_pil().convert("L")
        if number % 2:
            pen = ImageDraw.Draw(sheet)
            for row in range(len(FIELDS)):
                box = TWO_SIDED.no_box(row) if row == len(FIELDS) - 1 else TWO_SIDED.yes_box(row)
                faint = (number, row) in {(3, 1), (7, 3)}
                tick(pen, box, 190 if faint else 40, chance)
            autograph(pen, TWO_SIDED.signature, chance)
        sheets.append(sheet.rotate(chance.uniform(-1.5, 1.5), fillcolor=255, expand=False))
    out = io.BytesIO()
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:], resolution=SCAN_DPI)
    return out.getvalue()


def tick(pen: ImageDraw.ImageDraw, box: Rect, ink: int, chance: random.Random) -> None:
    """Draw a tick across a box, as a hand does."""
    shaken = [
        (dots(x + chance.uniform(-0.3, 0.3)), dots(y + chance.uniform(-0.3, 0.3)))
        for x, y in (
            (box.x + 1.2, box.y + 3),
            (box.x + 2.8, box.y + 5),
            (box.x + 5.4, box.y + 0.6),
        )
    ]
    pen.line(shaken, fill=ink, width=dots(0.6 if ink < 100 else 0.35))  # noqa: PLR2004 -- dark


def autograph(pen: ImageDraw.ImageDraw, box: Rect, chance: random.Random) -> None:
    """Draw loops that look like a signature."""
    steps = [
        (
            dots(box.x + 18 + 0.6 * step),
            dots(box.y + 14 + chance.uniform(2, 6) * math.sin(step * 0.7)),
        )
        for step in range(70)
    ]
    pen.line(steps, fill=50, width=dots(0.5), joint="curve")


def dots(millimetres: float) -> int:
    """Return a length on the sheet in the scan's pixels."""
    return round(millimetres * SCAN_DPI / 25.4)


def the_way_back(page: Page, trip: str) -> None:
    """Bring a signed pile and picture the sheet that a person has to look at."""
    content = page.request.get(page.locator(".job-acts a").first.get_attribute("href") or "").body()
    page.goto(f"{trip}/forms")
    page.locator("#f-file").set_input_files(
        {"name": "copier.pdf", "mimeType": "application/pdf", "buffer": signed(content)}
    )
    page.locator("form[data-drop] button").first.click()
    page.wait_for_url("**/scans/*")
    page.locator("form[action$=undo]").wait_for(timeout=PATIENCE * 1000)
    both("review", page, f"{trip}/forms/review")


def handbook(page: Page, trip: str, language: str) -> Image.Image:
    """Return the outside of a pupil's booklet above two of its pages for stops."""
    outside = paper(page, trip, "handbook", language)
    inside = printed(page, MIDDLE)
    whole = Image.new("RGB", (outside.width, 2 * outside.height + 12), "#d5dcdc")
    whole.paste(outside, (0, 0))
    whole.paste(inside, (0, outside.height + 12))
    return whole


def desk(browser: Browser, address: str, language: str, **more: object) -> Page:
    """Return a page of a new reader of that language."""
    context = browser.new_context(
        base_url=address, viewport=DESK, locale="zh-CN" if language == "zh" else "en-GB", **more
    )
    page = context.new_page()
    page.goto(f"/language/{language}")
    return page


def shoot(browser: Browser, address: str, link: str) -> None:
    """Take every picture: first the plan with its mistake, then what is published."""
    page = desk(browser, address, "zh")
    trip = sign_in(page, link)
    both("readiness", page, trip)
    both("plan", page, f"{trip}/plan?stop=d1_museum")
    both("rules", page, "/rules")
    page.goto(f"{trip}/forms")
    page.locator("[name=which][value=all]").click()
    keep("form", printed(page, 1), widest=620)
    the_way_back(page, trip)
    roll_call(browser, page, address, trip)
    shared = publish(page, trip)
    for language in ("zh", "en"):
        keep(f"cards.{language}", paper(page, trip, "cards", language), widest=760)
        keep(f"handbook.{language}", handbook(page, trip, language), widest=760)
        phone = desk(browser, address, language)
        phone.set_viewport_size(PHONE)
        phone.goto(f"{shared}?lang={language}")
        keep(f"pupil.{language}", phone.screenshot())


def roll_call(browser: Browser, page: Page, address: str, trip: str) -> None:
    """Take the trip along on a phone and picture a count that is under way, in both languages."""
    for language in ("zh", "en"):
        phone = desk(browser, address, language, storage_state=page.context.storage_state())
        phone.set_viewport_size(PHONE)
        phone.goto(f"{trip}/rollcall")
        phone.locator("#along-take").click()
        phone.locator("#along-open").click()
        phone.locator("a.point").nth(1).click()
        while phone.locator(".missing .name").count() > MISSING:
            phone.locator(".missing .name").first.click()
            phone.wait_for_timeout(200)
        phone.locator("#state.ok").wait_for()
        keep(f"rollcall.{language}", phone.screenshot())
        phone.context.close()


def both(name: str, page: Page, address: str, before: Callable[[Page], None] | None = None) -> None:
    """Take a page in both languages."""
    for language in ("zh", "en"):
        page.goto(f"/language/{language}")
        page.goto(address)
        page.wait_for_load_state("networkidle")
        if before:
            before(page)
        keep(f"{name}.{language}", page.screenshot())


def main() -> None:
    """Write the pictures anew."""
    PICTURES.mkdir(exist_ok=True)
    with server() as (address, link), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        shoot(browser, address, link)
        browser.close()
    files = sorted(PICTURES.iterdir())
    for file in files:
        print(f"{file.stat().st_size // 1024:5} KB  {file.name}")
    print(f"{sum(file.stat().st_size for file in files) // 1024:5} KB in all")


if __name__ == "__main__":
    main()
