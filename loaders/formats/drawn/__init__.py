"""Tables that are drawn in plain text and in Markdown, whose cells go on over several lines.

``grids`` have a border around each cell, ``columns`` a rule of dashes over each column, ``bars`` a bar between cells,
``gaps`` only blanks;
``cells`` says which lines of a cell belong together. A table is written anew with each cell whole, and with blank lines
in place of those that it no longer needs: what stands below keeps its line.
"""

from loaders.formats.drawn.tables import with_cells_whole

__all__ = ["with_cells_whole"]
