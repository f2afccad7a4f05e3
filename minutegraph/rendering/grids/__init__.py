"""Pictures that are grids: names at the side, heads at the top, and a cell where two meet. Nothing can overlap."""

from minutegraph.rendering.grids.drawing import svg
from minutegraph.rendering.grids.drawn import WHAT, Drawn, draw
from minutegraph.rendering.grids.layout import Layout, Text, layout
from minutegraph.rendering.grids.page import html

__all__ = ["WHAT", "Drawn", "Layout", "Text", "draw", "html", "layout", "svg"]
