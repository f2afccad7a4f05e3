"""Zip files and mails as other programs write them; a mail of Outlook is written here byte by byte."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from io import BytesIO

SECTOR, MINI, ENTRY = 512, 64, 128
FREE, END, FAT, NOTHING = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
Storage = Mapping[str, "bytes | Storage"]

MINUTES = b"""# Wendmoor Parish Council

Minutes of the meeting held on Tuesday 4 May 2021 at 7.30 pm in the Reading Room

Present: Councillors Ida Fenwick (Chair), Owen Marsh and Tess Hollin

## 1 Apologies

Apologies were received from Councillor Piers Hale.

## 2 Footpaths

Resolved: that the clerk write to the county council about footpath 9.
"""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip file of files by their names."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


def mail(files: Mapping[str, bytes], *, words: str = "Minutes attached.", page: str = "") -> EmailMessage:
    """A mail with files attached."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "clerk@example.org", "members@example.org", "Minutes: 4/5"
    made.set_content(words)
    if page:
        made.add_alternative(page, subtype="html")
    for name, data in files.items():
        made.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return made


def attached(name: str, data: bytes, **more: str) -> Storage:
    """An attachment in a mail of Outlook: ``more`` are further properties, as ``p370E="image/png"``."""
    properties = {f"__substg1.0_{key[1:]}001F": value.encode("utf-16-le") for key, value in more.items()}
    return {"__substg1.0_3707001F": name.encode("utf-16-le"), "__substg1.0_37010102": data, **properties}


def outlook(attachments: Mapping[str, Storage], **properties: bytes) -> bytes:
    """A mail as Outlook saves it; ``properties`` as ``p1000001F=b"..."``."""
    inside = {f"__substg1.0_{key[1:]}": value for key, value in properties.items()}
    return compound({"__properties_version1.0": b"\0" * 32, **inside, **attachments})


def compound(root: Storage) -> bytes:
    """A compound file ([MS-CFB]) of streams and storages."""
    rows: list[dict[str, int | str | bytes]] = []
    _rows(rows, "Root Entry", root, 5)
    sectors: list[bytes] = []
    table: list[int] = []

    def put(data: bytes, unit: int, chain: list[int], into: list[bytes]) -> int:
        if not data:
            return END
        first = len(into)
        pieces = [data[at : at + unit].ljust(unit, b"\0") for at in range(0, len(data), unit)]
        into += pieces
        chain += [*range(first + 1, first + len(pieces)), END]
        return first

    small: list[bytes] = []
    small_table: list[int] = []
    for row in rows[1:]:
        data = row["data"]
        assert isinstance(data, bytes)
        if row["kind"] == 2:
            row["start"] = (
                put(data, SECTOR, table, sectors) if len(data) >= 4096 else put(data, MINI, small_table, small)
            )
    rows[0]["data"] = b"".join(small)
    rows[0]["start"] = put(b"".join(small), SECTOR, table, sectors)
    mini_fat = put(struct.pack(f"<{len(small_table)}I", *small_table), SECTOR, table, sectors)
    directory = put(b"".join(map(_entry, rows)), SECTOR, table, sectors)
    fats = 1
    while fats * (SECTOR // 4) < len(table) + fats:
        fats += 1
    places = range(len(sectors), len(sectors) + fats)
    table += [FAT] * fats
    data = struct.pack(f"<{len(table)}I", *table).ljust(fats * SECTOR, b"\xff")
    head = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 62, 3, 0xFFFE, 9, 6, 0, fats, directory, 0,
        4096, mini_fat, len(small_table) // 128 + 1, END, 0,
    )  # fmt: skip
    head += struct.pack("<109I", *places, *[FREE] * (109 - fats))
    return head + b"".join(sectors) + data


def _rows(rows: list[dict[str, int | str | bytes]], name: str, inside: bytes | Storage, kind: int) -> int:
    number = len(rows)
    row: dict[str, int | str | bytes] = {
        "name": name, "kind": kind, "right": NOTHING, "child": NOTHING, "start": END, "data": b"",
    }  # fmt: skip
    rows.append(row)
    if isinstance(inside, bytes):
        row["data"] = inside
        return number
    before = row, "child"
    for each, content in inside.items():  # a chain to the right is a tree, too
        place = _rows(rows, each, content, 2 if isinstance(content, bytes) else 1)
        before[0][before[1]] = place
        before = rows[place], "right"
    return number


def _entry(row: dict[str, int | str | bytes]) -> bytes:
    name, data = str(row["name"]).encode("utf-16-le"), row["data"]
    assert isinstance(data, bytes)
    return struct.pack(
        "<64sHBBIII36xIQ", name, len(name) + 2, row["kind"], 1, NOTHING, row["right"], row["child"], row["start"],
        len(data),
    )  # fmt: skip
