"""Whether an old Word file ([MS-DOC]) ends in a table: LibreOffice loses the borders between all cells of such a one.

Word ends each text with a paragraph. LibreOffice and others write a table as the last thing where they were given it
so; antiword reads it.
"""

from __future__ import annotations

import struct

from graph.errors import UnreadableDocument
from loaders.formats.containers.compound import CompoundFile

_MAGIC, _OLDEST = 0xA5EC, 193  # of Word 97 and later
_FLAGS, _CHARACTERS, _PIECES = 0x0A, 0x4C, 0x1A2  # which table, how long the text, its pieces
_SECOND_TABLE = 0x0200
_SETTINGS, _PIECE_TABLE = 1, 2
_NARROW = 0x40000000  # of a piece whose letters are of one byte
_CELL_END = b"\x07"
LOST = "LibreOffice may have run the cells of the last table together: end the file with an empty paragraph"


def ends_in_table(data: bytes) -> bool:
    """Whether the last character of the text ends a row; False where the file cannot be followed so far."""
    try:
        file = CompoundFile(data)
        word = file.read(file.root.children["WordDocument"])
        magic, version = struct.unpack_from("<HH", word)
        if magic != _MAGIC or version < _OLDEST:
            return False
        (flags,) = struct.unpack_from("<H", word, _FLAGS)
        table = file.read(file.root.children["1Table" if flags & _SECOND_TABLE else "0Table"])
        (characters,) = struct.unpack_from("<I", word, _CHARACTERS)
        start, size = struct.unpack_from("<II", word, _PIECES)
        place, width = _place(_pieces(table[start : start + size]), characters - 1)
    except (UnreadableDocument, KeyError, IndexError, StopIteration, struct.error):
        return False
    return word[place : place + width] == _CELL_END.ljust(width, b"\0")


def _pieces(table: bytes) -> bytes:
    """The list of pieces, behind the settings that stand before it."""
    at = 0
    while table[at] == _SETTINGS:
        at += 3 + int(struct.unpack_from("<H", table, at + 1)[0])
    if table[at] != _PIECE_TABLE:
        raise IndexError
    return table[at + 5 : at + 5 + int(struct.unpack_from("<I", table, at + 1)[0])]


def _place(pieces: bytes, character: int) -> tuple[int, int]:
    """Where a character of the text stands in the file's stream, and of how many bytes it is."""
    count = (len(pieces) - 4) // 12
    begins = struct.unpack_from(f"<{count + 1}I", pieces)
    number = next(number for number in range(count) if begins[number] <= character < begins[number + 1])
    (start,) = struct.unpack_from("<I", pieces, 4 * (count + 1) + 8 * number + 2)
    behind = character - begins[number]
    return ((start & ~_NARROW) // 2 + behind, 1) if start & _NARROW else (start + 2 * behind, 2)
