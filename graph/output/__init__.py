"""What leaves the program: characters that command a terminal, cells that a spreadsheet would run, files of words.

``characters`` replaces or escapes, ``cells`` guards, ``files`` writes whole or not at all, for the user alone.
"""

from graph.output.cells import guarded_cell
from graph.output.characters import escaped_json, printable, printable_line
from graph.output.files import make_private, private_folder, replacing, replacing_path, write_text

__all__ = [
    "escaped_json",
    "guarded_cell",
    "make_private",
    "printable",
    "printable_line",
    "private_folder",
    "replacing",
    "replacing_path",
    "write_text",
]
