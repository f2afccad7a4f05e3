"""The words of a mail of Outlook as RTF, packed as it packs them ([MS-OXRTFCP])."""

from __future__ import annotations

import struct

from graph.errors import UnreadableDocument
from loaders.formats.containers.member import LARGEST

_HEAD = struct.Struct("<IIII")  # bytes behind the first four, bytes unpacked, how it is packed, a checksum
_PACKED, _PLAIN = 0x75465A4C, 0x414C454D  # "LZFu", "MELA"
_WINDOW = 4096  # bytes that may be repeated
_SHORTEST = 2  # bytes that are repeated
_BEGUN = (  # what stands in the window before the first byte
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor "
    rb"MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
_DAMAGED = "its words are damaged"


def unpacked(data: bytes) -> bytes:
    """The RTF that is packed in ``data``. Raises ``UnreadableDocument`` without a path."""
    if len(data) < _HEAD.size:
        raise UnreadableDocument(_DAMAGED)
    size, unpacked_size, form, _ = _HEAD.unpack_from(data)
    if unpacked_size > LARGEST:
        raise UnreadableDocument(f"larger than the limit of {LARGEST // 1_000_000} MB", limit="size")
    packed = data[_HEAD.size : size + 4]
    if form not in (_PACKED, _PLAIN):
        raise UnreadableDocument(_DAMAGED)
    found = _unpacked(packed, unpacked_size) if form == _PACKED else packed[:unpacked_size]
    if len(found) < unpacked_size:
        raise UnreadableDocument(_DAMAGED)
    return found


def _unpacked(packed: bytes, size: int) -> bytes:
    """Each byte of marks tells of eight what follows: a byte, or where the same bytes stand already and how many."""
    found = bytearray(_BEGUN)
    at = 0
    while at < len(packed):
        marks = packed[at]
        at += 1
        for bit in range(8):
            if at >= len(packed):
                break
            if not marks >> bit & 1:
                found.append(packed[at])
                at += 1
                continue
            place = packed[at : at + 2]
            if len(place) < 2:
                return bytes(found[len(_BEGUN) :])
            offset, count = (place[0] << 4) | place[1] >> 4, (place[1] & 0x0F) + _SHORTEST
            at += 2
            back = (len(found) - offset) % _WINDOW
            if back == 0:  # the end: it points at where the next byte would stand
                return bytes(found[len(_BEGUN) :])
            if len(found) + count > size + len(_BEGUN) + _WINDOW:
                raise UnreadableDocument(_DAMAGED)
            for _ in range(count):
                found.append(found[-back] if back <= len(found) else 0)
    return bytes(found[len(_BEGUN) :])
