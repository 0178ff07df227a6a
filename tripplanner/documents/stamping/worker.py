"""What a child process does for ``stamping``: lays out where needed, stamps, reads back.

Reports ``done`` after some forms, ``laid`` for each candidate with how full it was,
``taken`` for the one that is the template, ``lacking`` for a character in no font, at
last ``pages``.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tripplanner.documents.rendering.events import report
from tripplanner.documents.stamping.content_streams import Lacking, Slot, Stamps, Value
from tripplanner.documents.stamping.imposition import impose, standing_on, wanted_on
from tripplanner.documents.stamping.pdf_writer import PageTree, PdfFile, references
from tripplanner.documents.stamping.structure_tree import Tags
from tripplanner.documents.stamping.subsetting import put_font, reduce
from tripplanner.documents.stamping.template import Template, unpack
from tripplanner.documents.stamping.verification import first_wrong
from tripplanner.errors import NotPrinted

#: Progress is told after so many copies.
STEP = 50


def template_of(job: Mapping[str, Any]) -> Template | None:
    """Return the job's template: the one kept, or that of the candidate taken, now kept."""
    kept = Path(job["template"])
    if kept.exists():
        return unpack(kept.read_bytes())
    from tripplanner.documents.stamping.layout import lay_out  # noqa: PLC0415 -- slow import

    found = lay_out(
        job,
        laid=lambda place, fill: report(laid=place, fill=fill),
        complain=lambda text: report(warning=text),
    )
    if found is None:
        return None
    taken, template = found
    report(taken=taken)
    kept.write_bytes(template.pack())
    return template


def stamp(
    template: Template,
    slots: Sequence[Slot],
    rows: Sequence[Sequence[Value]],
    target: Path,
    imposed: Mapping[str, Any] | None = None,
) -> int:
    """Write the file; return how many pages it has."""
    stamps = Stamps(template, slots, rows)
    faces = list(stamps.used())
    subsets = {face: reduce(face) for face in faces}
    stamps.settle(subsets)
    structure = template.structure
    with target.open("wb", buffering=1 << 20) as out:
        pdf = PdfFile(out, template.reserved)
        _put_shared(pdf, template)
        fonts = b"".join(
            b"/%s %d 0 R" % (face.name.encode(), put_font(pdf, face, subset))
            for face, subset in subsets.items()
        )
        tree = PageTree(pdf, template.pages)
        if imposed is not None:
            whole = len(imposed["pages"])
            for number in impose(template, stamps, imposed, pdf, tree, fonts=fonts):
                if number % STEP == 0:
                    report(done=len(rows) * number // whole)
            tree.close()
            pdf.close(template.catalog, template.info)
            return whole
        resources = [
            pdf.put(b"<<%s/Font<<%s%s>>>>" % (sheet.resources, sheet.fonts, fonts))
            for sheet in template.sheets
        ]
        painted = b"" if structure else b"/T Do\n"
        preludes = [
            pdf.put_stream(b"", painted + stamps.prelude(place))
            for place in range(len(template.sheets))
        ]
        tags = Tags(pdf, structure) if structure else None
        heads = [
            b"/MediaBox[0 0 %.2f %.2f]/Resources %d 0 R/Contents [%s "
            % (
                sheet.width,
                sheet.height,
                resources[place],
                references([*([sheet.shared] if tags else []), preludes[place]]),
            )
            for place, sheet in enumerate(template.sheets)
        ]
        for row in range(len(rows)):
            made = []
            for place in range(len(template.sheets)):
                marks = structure.marks(place) if structure else None
                own = pdf.put_stream(b"", stamps.content(place, row, marks))
                entries = b"%s%d 0 R]" % (heads[place], own)
                made.append(tree.add(entries + tags.page_entries(place) if tags else entries))
            if tags is not None:
                tags.copy(made)
            if row % STEP == STEP - 1:
                report(done=row + 1)
        tree.close()
        if tags is not None:
            tags.close()
        pdf.close(template.catalog, template.info)
    return len(rows) * len(template.sheets)


def _put_shared(pdf: PdfFile, template: Template) -> None:
    for item in template.objects:
        if item.content is None:
            pdf.put(item.body, item.number)
        else:
            pdf.put_stream(item.body, item.content, item.number, level=0)


def wanted_pages(
    template: Template,
    slots: Sequence[Slot],
    rows: Sequence[Sequence[Value]],
    imposed: Mapping[str, Any] | None = None,
) -> Iterator[tuple[list[str], list[str]]]:
    """Yield what each page must say: its texts and its codes."""
    if imposed is not None:
        pages = imposed["pages"]
    else:
        places = range(len(template.sheets))
        pages = ([(row, place, 0.0, 0.0)] for row in range(len(rows)) for place in places)
    standing = [standing_on(sheet, slots) for sheet in template.sheets]
    for page in pages:
        yield wanted_on(standing, rows, page)


def read_back(
    template: Template,
    slots: Sequence[Slot],
    rows: Sequence[Sequence[Value]],
    target: Path,
    imposed: Mapping[str, Any] | None = None,
) -> None:
    """Make sure that every page on the disk says what it should.

    Raises:
        NotPrinted: if one does not; the file is gone then.
    """
    wrong = first_wrong(target, wanted_pages(template, slots, rows, imposed))
    if wrong is not None:
        target.unlink()
        raise NotPrinted(
            "Page %(page)d did not read back as it should; nothing was printed.", page=wrong
        )


def do(job: Mapping[str, Any]) -> None:
    """Do the job and report what came of it."""
    try:
        template = template_of(job)
    except OSError as trouble:
        report(missing=str(trouble).split("\n")[0])
        return
    if template is None:
        report(**{"none fits": True})
        return
    slots = [Slot.read(item) for item in job["slots"]]
    rows = job["rows"]
    target = Path(job["target"])
    if not rows:
        report(pages=0)
        return
    try:
        pages = stamp(template, slots, rows, target, job["imposed"])
        read_back(template, slots, rows, target, job["imposed"])
    except Lacking as lacking:
        character, text = lacking.args
        report(lacking=character, text=text)
    except NotPrinted as trouble:
        report(refused=trouble.message, values=dict(trouble.values))
    else:
        report(done=len(rows))
        report(pages=pages)
