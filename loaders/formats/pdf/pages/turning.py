"""Pages as they are shown: some are turned, and some show only a part of their sheet."""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium

from loaders.formats.pdf.pages.asking import Boxes

SLANT = 0.1  # of the way on, by which lines may rise or fall


class Turn:
    """From a page's own coordinates, in points, to how far from the left and how high up things are shown.

    What is shown at the height ``top`` stands at the upper edge of the page.
    """

    def __init__(self, page: pdfium.PdfPage) -> None:
        left, bottom, right, top = page.get_cropbox()
        rotation = page.get_rotation()
        self._is_sideways = rotation in (90, 270)
        self._is_right, shift, self._is_up, self.top = {  # whether it grows to the right, from where; upwards, to where
            90: (True, bottom, False, -left),
            180: (False, right, False, -bottom),
            270: (False, top, True, right),
        }.get(rotation, (True, left, True, top))
        self._shift = -shift if self._is_right else shift

    def boxes(self, boxes: Boxes) -> Boxes:
        """Boxes as they are shown."""
        across, up = (boxes.lefts, boxes.rights), (boxes.bottoms, boxes.tops)
        if self._is_sideways:
            across, up = up, across
        lefts, rights = map(self._across, across if self._is_right else across[::-1])
        bottoms, tops = map(self._up, up if self._is_up else up[::-1])
        return Boxes(lefts, bottoms, rights, tops)

    def points(self, xs: Sequence[float], ys: Sequence[float]) -> tuple[Sequence[float], Sequence[float]]:
        """Points as they are shown: from the left, and how high up."""
        across, up = (ys, xs) if self._is_sideways else (xs, ys)
        return self._across(across), self._up(up)

    def is_level(self, right: float, up: float) -> bool:
        """Whether a line that goes on in a direction is shown level, either way round: scanners turn pages."""
        across, rise = (up, right) if self._is_sideways else (right, up)
        return abs(rise) <= SLANT * abs(across)

    def _across(self, places: Sequence[float]) -> Sequence[float]:
        if not self._is_right:
            return [self._shift - place for place in places]
        return [place + self._shift for place in places] if self._shift else places

    def _up(self, places: Sequence[float]) -> Sequence[float]:
        return places if self._is_up else [-place for place in places]
