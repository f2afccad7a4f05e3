"""Pictures that are askew are made level, all of their rows and columns."""

import math

import pytest
from PIL import Image, ImageDraw

from loaders.formats.ocr.levelling import levelled


def ruled(degrees: float) -> bytes:
    """A page with a line across and one down, turned to the right by so many degrees."""
    picture = Image.new("L", (800, 1100), 255)
    ImageDraw.Draw(picture).line((100, 300, 700, 300), fill=0, width=4)
    ImageDraw.Draw(picture).line((200, 200, 200, 900), fill=0, width=4)
    turned = picture.rotate(-degrees, fillcolor=255)
    return b"P5 800 1100 255\n" + turned.tobytes()


def ink(picture: bytes) -> tuple[int, int]:
    """The most dark pixels that any row has, and any column."""
    pixels = Image.frombytes("L", (800, 1100), picture[-800 * 1100 :]).point(lambda shade: shade < 128)
    rows = pixels.tobytes()
    return max(sum(map(bool, rows[at : at + 800])) for at in range(0, len(rows), 800)), max(
        sum(map(bool, rows[at::800])) for at in range(800)
    )


@pytest.mark.parametrize("degrees", [-4.0, -1.0, 2.0, 5.0])
def test_lines_are_level_and_upright_again(degrees: float) -> None:
    picture = levelled(ruled(degrees), math.radians(degrees))
    assert len(picture) == len(ruled(degrees))
    across, down = ink(picture)
    assert across >= 580 and down >= 640
    assert max(ink(ruled(degrees))) < 400


def test_what_is_no_grey_picture_stays_as_it_is() -> None:
    assert levelled(b"GIF89a", 0.1) == b"GIF89a"
