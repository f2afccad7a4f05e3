"""Sample minutes with faults in their bytes, as damaged transfers, editors and ill-meaning people make them."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from tests.corpus.documents import samples
from tests.formats.rendering import RENDERERS, pieces_of

PLAIN, PACKED = (".txt", ".md", ".html"), (".docx", ".pdf")
SUFFIXES = (*PLAIN, *PACKED)
WORDS = "word/document.xml"
MARKS = (
    b"<table><tr><td>",
    b"</div>",
    b"<!--",
    b"&#x110000;",
    b"&amp;&lt;",
    b"<p style='",
    b"|---|",
    b"```\n",
    b"[x](",
    b"**",
    b"# ",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"\r",
    b"\x0c",
    b"31/02/2022 ",
    b"Resolved: ",
    b"Present:\n",
    b"ACTION: ",
    "１２. ".encode(),
    b"99999999999999999999. ",
)

Mutation = Callable[[random.Random, bytes], bytes]


def _place(chance: random.Random, data: bytes) -> int:
    return chance.randrange(len(data) + 1)


def _span(chance: random.Random, data: bytes) -> tuple[int, int]:
    start = _place(chance, data)
    return start, min(len(data), start + chance.choice((1, 10, 200, 2000)))


def _cut(chance: random.Random, data: bytes) -> bytes:
    return data[: _place(chance, data)]


def _drop(chance: random.Random, data: bytes) -> bytes:
    start, end = _span(chance, data)
    return data[:start] + data[end:]


def _repeat(chance: random.Random, data: bytes) -> bytes:
    start, end = _span(chance, data)
    return data[:end] + data[start:end] * chance.choice((1, 3, 20)) + data[end:]


def _move(chance: random.Random, data: bytes) -> bytes:
    start, end = _span(chance, data)
    rest = data[:start] + data[end:]
    place = _place(chance, rest)
    return rest[:place] + data[start:end] + rest[place:]


def _insert(chance: random.Random, data: bytes) -> bytes:
    place = _place(chance, data)
    return data[:place] + chance.choice(MARKS) * chance.choice((1, 2, 50)) + data[place:]


def _flip(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(min(len(changed), chance.choice((1, 5, 100)))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


# How a refusal begins that says what is wrong with the bytes.
REFUSED = (
    *("holds no", "neither UTF-8", "broken utf-", "is binary data", "the file is empty", "is a zip", "is a PDF"),
    *("is a damaged", "is protected", "is an Office file", "declares entities", "its part", "unpacks to", "has more"),
    *("page ", "is a scanned"),
)

MUTATIONS: tuple[Mutation, ...] = (_cut, _drop, _repeat, _move, _insert, _flip)


@cache
def _originals(suffix: str) -> tuple[bytes, ...]:
    if suffix in PLAIN:
        return tuple(path.read_bytes() for path in samples())
    return tuple(RENDERERS[suffix](pieces_of(path.read_text(encoding="utf-8"))) for path in samples()[:6])


def mutated(number: int, suffix: str, seed: int | str = 0) -> Iterator[bytes]:
    """So many damaged samples in the format of a file's ending, the same for the same seed."""
    chance = random.Random(seed)
    for _ in range(number):
        data = chance.choice(_originals(suffix))
        if suffix == ".docx" and chance.random() < 0.7:  # else most damage is the zip's alone
            yield _repacked(data, lambda words: _mutated(chance, words))
        else:
            yield _mutated(chance, data)


def _mutated(chance: random.Random, data: bytes) -> bytes:
    for _ in range(chance.choice((1, 1, 2, 5))):
        data = chance.choice(MUTATIONS)(chance, data)
    return data


def _repacked(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A Word file of which the words are changed, and the zip is whole."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(written, "w") as after:
        for name in before.namelist():
            after.writestr(name, change(before.read(name)) if name == WORDS else before.read(name))
    return written.getvalue()


def written(folder: Path, number: int, suffix: str, seed: int | str = 0) -> list[Path]:
    """The same as files of one format."""
    paths = []
    for count, data in enumerate(mutated(number, suffix, seed)):
        path = folder / f"{count:05}{suffix}"
        path.write_bytes(data)
        paths.append(path)
    return paths
