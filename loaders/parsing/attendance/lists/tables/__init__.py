"""Attendance in tables: a row for each person, and a year's grid with a mark for each meeting."""

from loaders.parsing.attendance.lists.tables.grid import heads_grid, read_grid
from loaders.parsing.attendance.lists.tables.table import is_ticked, read_table, tells_status

__all__ = ["heads_grid", "is_ticked", "read_grid", "read_table", "tells_status"]
