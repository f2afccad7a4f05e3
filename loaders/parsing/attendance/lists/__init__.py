"""Attendance lists under labels, in all shapes, and apologies told in sentences."""

from loaders.parsing.attendance.lists.apologies import apologies_told, apologies_under_heading
from loaders.parsing.attendance.lists.areas import read_areas
from loaders.parsing.attendance.lists.blocks import read_block
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.lists.reading import read_run, read_zone
from loaders.parsing.attendance.lists.shapes import NOT_LIST, count_marks
from loaders.parsing.attendance.lists.tables import read_grid, read_table
from loaders.parsing.attendance.lists.wrapping import wrapped_lines
from loaders.parsing.attendance.lists.zones import AREA_LINE, labels_in

__all__ = [
    "AREA_LINE",
    "NOT_LIST",
    "LabelledBlock",
    "apologies_told",
    "apologies_under_heading",
    "count_marks",
    "labels_in",
    "read_areas",
    "read_block",
    "read_grid",
    "read_run",
    "read_table",
    "read_zone",
    "wrapped_lines",
]
