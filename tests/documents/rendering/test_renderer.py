"""The renderer: a child process with limits, deaf to the network, strict about warnings."""

import os
import signal
import threading

import pytest

from tripplanner.documents.rendering.fonts import unprintable
from tripplanner.documents.rendering.renderer import Box, Limits, render
from tripplanner.errors import NotPrinted


def page(body: str, style: str = "") -> str:
    return (
        '<!doctype html><html lang="en-GB"><head><title>Test</title>'
        f"<style>@page {{ size: 100mm 50mm; margin: 0 }} body {{ margin: 0 }} {style}</style></head>"
        f"<body>{body}</body></html>"
    )


def test_several_parts_become_one_tagged_file_and_say_where_things_stand():
    told = []

    printed = render(
        [
            page("<p>one</p>"),
            page(
                '<div id="spot" style="position:absolute;left:20mm;top:10mm;width:6mm;height:7mm"></div>'
            ),
        ],
        what="test",
        progress=lambda done, of: told.append((done, of)),
    )

    assert printed.pages == 2
    assert told == [(1, 2), (2, 2)]
    assert printed.boxes[1]["spot"] == Box(20.0, 10.0, 6.0, 7.0)
    assert b"/StructTreeRoot" in printed.pdf or b"/ObjStm" in printed.pdf


@pytest.mark.parametrize(
    "body",
    [
        '<img src="http://127.0.0.1:9/x.png" alt="x">',
        '<img src="file:///etc/hostname" alt="x">',
        '<img src="../../pyproject.toml" alt="x">',
        '<img src="data:image/png;base64,AAAA" alt="x">',
    ],
)
def test_a_document_reads_only_our_own_files(body):
    with pytest.raises(NotPrinted, match="could not be printed"):
        render([page(body)], what="test")


def test_a_warning_of_the_layout_engine_is_an_error():
    with pytest.raises(NotPrinted, match="colour"):
        render([page("<p>x</p>", style="p { colour: red }")], what="test")


def test_a_document_that_takes_too_long_is_stopped():
    endless = page("<table>" + "<tr><td>x</td></tr>" * 20000 + "</table>")

    with pytest.raises(NotPrinted, match="more than 2 seconds"):
        render([endless], what="test", limits=Limits(cpu_seconds=2))


def test_a_process_that_hangs_is_stopped_at_last():
    with pytest.raises(NotPrinted):
        render([page("<p>x</p>")], what="test", limits=Limits(wait_seconds=0.01))


def test_waiting_is_not_computing(monkeypatch):
    # The child is stopped for longer than it may compute, as on a machine with other work.
    from tripplanner.documents.rendering.process_pool import Child

    work = Child.work

    def slow(self, job):
        os.kill(self.pid, signal.SIGSTOP)
        threading.Timer(1.5, os.kill, (self.pid, signal.SIGCONT)).start()
        return work(self, job)

    render([page("<p>warm</p>")], what="test")
    monkeypatch.setattr(Child, "work", slow)

    assert render([page("<p>x</p>")], what="test", limits=Limits(cpu_seconds=1)).pages == 1


def test_a_document_that_takes_too_much_memory_is_stopped():
    with pytest.raises(NotPrinted):
        # A child that is warm has room for a few words left from before.
        render([page("<p>x</p>" * 20_000)], what="test", limits=Limits(megabytes=60))


def test_what_the_progress_raises_stops_the_press():
    class Cancelled(Exception):
        pass

    def cancel(done, of):
        raise Cancelled

    with pytest.raises(Cancelled):
        render([page("x"), page("y")], what="test", progress=cancel)


def test_a_character_in_no_font_is_named_with_its_place():
    with pytest.raises(NotPrinted, match=r"“\U000F1234” \(U\+F1234\) in “.*次仁"):
        render([page("<p>次仁\U000f1234拉姆</p>")], what="test")


def test_chinese_rare_names_tibetan_and_latin_can_be_printed():
    assert unprintable("泽仁拉姆 𬭎䶮㛃 བསོད་ནམས་ O’Brien ※□") == ()
