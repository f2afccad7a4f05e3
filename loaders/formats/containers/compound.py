"""Compound files ([MS-CFB] 10): streams of bytes in folders, in one file. Outlook's mails are such."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.errors import UnreadableDocument

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MOST_ENTRIES = 20_000
_LAST = 0xFFFFFFFA  # what is larger names no sector
_ENTRY_BYTES = 128
_STORAGE, _STREAM, _ROOT = 1, 2, 5


@dataclass(frozen=True)
class Entry:
    """A stream (``storage`` false) or a folder of them, with its own entries by their names."""

    name: str
    storage: bool
    start: int
    size: int
    children: dict[str, Entry] = field(default_factory=dict)


class CompoundFile:
    """The streams of a compound file. Raises ``UnreadableDocument`` without a path where it is damaged."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        if len(data) < 512 or not data.startswith(SIGNATURE):
            raise _damaged()
        major, _, shift, mini_shift = struct.unpack_from("<4H", data, 26)
        if (major, shift) not in ((3, 9), (4, 12)) or mini_shift != 6:
            raise _damaged()
        self._sector, self._mini = 1 << shift, 1 << mini_shift
        (first_directory,) = struct.unpack_from("<I", data, 48)
        self._cutoff, first_mini, _, first_more = struct.unpack_from("<4I", data, 56)
        self._fat: list[int] = []
        self._fat = self._table(self._fat_sectors(first_more))
        self._mini_fat = self._table(self._chain(first_mini))
        directory = b"".join(self._at(sector) for sector in self._chain(first_directory))
        self.root = self._tree(directory)
        self._mini_stream = self._long(self.root.start, self.root.size)

    def read(self, stream: Entry) -> bytes:
        """The bytes of a stream."""
        if stream.size >= self._cutoff:
            return self._long(stream.start, stream.size)
        found = bytearray()
        for sector in _followed(stream.start, self._mini_fat, len(self._mini_stream) // self._mini + 1):
            found += self._mini_stream[sector * self._mini : (sector + 1) * self._mini]
            if len(found) >= stream.size:
                break
        return bytes(found[: stream.size])

    def _long(self, start: int, size: int) -> bytes:
        found = bytearray()
        for sector in self._chain(start):
            found += self._at(sector)
            if len(found) >= size:
                break
        return bytes(found[:size])

    def _at(self, sector: int) -> bytes:
        begin = (sector + 1) * self._sector
        return self._data[begin : begin + self._sector]

    def _chain(self, start: int) -> Iterator[int]:
        return _followed(start, self._fat, len(self._data) // self._sector + 1)

    def _table(self, sectors: Iterator[int]) -> list[int]:
        numbers: list[int] = []
        for sector in sectors:
            data = self._at(sector)
            numbers += struct.unpack_from(f"<{len(data) // 4}I", data)
        return numbers

    def _fat_sectors(self, first_more: int) -> Iterator[int]:
        """Where the table of sectors stands: 109 places in the head, further ones in a chain of their own."""
        most = len(self._data) // self._sector + 1
        listed = list(struct.unpack_from("<109I", self._data, 76))
        more = first_more
        for _ in range(most):
            if more >= _LAST or len(listed) > most:
                break
            numbers = struct.unpack_from(f"<{self._sector // 4}I", self._at(more).ljust(self._sector, b"\xff"))
            listed += numbers[:-1]
            more = numbers[-1]
        return iter(dict.fromkeys(sector for sector in listed if sector < _LAST))

    def _tree(self, directory: bytes) -> Entry:
        rows = [directory[at : at + _ENTRY_BYTES] for at in range(0, len(directory) - _ENTRY_BYTES + 1, _ENTRY_BYTES)]
        if not rows or len(rows) > MOST_ENTRIES:
            raise _damaged()
        root = _entry(rows[0])
        seen = {0}
        waiting = [(root, struct.unpack_from("<I", rows[0], 76)[0])]
        while waiting:
            parent, number = waiting.pop()
            if number >= len(rows) or number in seen:
                continue
            seen.add(number)
            left, right, child = struct.unpack_from("<3I", rows[number], 68)
            entry = _entry(rows[number])
            parent.children[entry.name] = entry
            waiting += [(parent, left), (parent, right)]
            if entry.storage:
                waiting.append((entry, child))
        return root


def _entry(row: bytes) -> Entry:
    length, kind = struct.unpack_from("<HB", row, 64)
    name = row[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
    start, size = struct.unpack_from("<IQ", row, 116)
    return Entry(name, kind in (_STORAGE, _ROOT), start, size & 0xFFFFFFFF)


def _followed(start: int, table: list[int], most: int) -> Iterator[int]:
    """The sectors of a chain; one that goes in a circle ends when it has as many as there are."""
    sector = start
    for _ in range(most):
        if sector >= len(table):
            return
        yield sector
        sector = table[sector]


def _damaged() -> UnreadableDocument:
    return UnreadableDocument("is a damaged mail of Outlook: save it anew, or what is attached to it")
