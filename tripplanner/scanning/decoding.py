"""Foreign bytes in the hands of Pillow, PDFium and zipfile, which raise anything over damaged ones."""

from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image

from tripplanner.errors import BadInput

#: More pixels than any sheet has at 600 dpi.
MOST_PIXELS = 40_000_000


@contextmanager
def decoding(damaged: str) -> Iterator[None]:
    """Run a decoder over other people's bytes.

    Memory that ran out is let through: a limit of the process ends the job, and says so.

    Raises:
        BadInput: ``damaged`` if it gives up, in whatever way; its own sentence if there are
            too many pixels.
    """
    try:
        yield
    except (BadInput, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise too_large() from error
    except Exception as error:
        raise BadInput(damaged) from error


def too_large() -> BadInput:
    """Return why a page of too many pixels is refused."""
    return BadInput(
        "A page has more than %(most)d million pixels. Scan at 200 dpi, in grey.",
        most=MOST_PIXELS // 1_000_000,
    )
