"""Cells as Excel, LibreOffice and WPS copy them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tripplanner.exchange.roster.clipboard import read_clipboard, split_cells


def copied(rows):
    """Return cells as LibreOffice and Excel put them on the clipboard."""

    def quoted(cell):
        return f'"{cell.replace(chr(34), chr(34) * 2)}"' if set(cell) & set('\t\n"') else cell

    return "".join("\t".join(map(quoted, row)) + "\r\n" for row in rows)


CELL = some.text(some.sampled_from('ab 云"\t\n,;'), max_size=6)


@given(
    some.integers(1, 4).flatmap(
        lambda n: some.lists(some.lists(CELL, min_size=n, max_size=n), min_size=1)
    )
)
def test_what_is_copied_comes_back_cell_by_cell(rows):
    wanted = rows[:-1] if rows[-1] == [""] else rows

    # A last row of one empty cell cannot be told from the end of the text.
    assert split_cells(copied(rows))[: len(wanted)] == wanted


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("a\tb", [["a", "b"]]),
        ("a\tb\n", [["a", "b"]]),
        ("a\t\n\tb\n", [["a", ""], ["", "b"]]),
        ('"one\ntwo"\tb\r\n', [["one\ntwo", "b"]]),
        ('say "hi"\tb', [['say "hi"', "b"]]),
        ('"hi" she said\tb', [['"hi" she said', "b"]]),
        ('"never closed\tb\nc\td', [['"never closed', "b"], ["c", "d"]]),
        ("", []),
    ],
)
def test_quotes_count_only_where_they_frame_a_cell(text, cells):
    assert split_cells(text) == cells


def test_commas_inside_cells_are_no_separators():
    sheet = read_clipboard("云小朵\t花生，虾, 奶\n")

    assert [[it.text for it in row] for row in sheet.rows] == [["云小朵", "花生，虾, 奶"]]
