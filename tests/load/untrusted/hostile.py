"""A format of text files that does to its reader what a hostile file can do, where the file begins with such a word.

It is put in place in the workers only: ``work_each`` is sent to them instead of the program's own.
"""

from __future__ import annotations

import ctypes
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from loaders import workers
from loaders.formats import FORMATS
from loaders.workers import Job

TEXT = FORMATS[".txt"]


def hang() -> None:
    while True:
        pass


def hang_in_a_library() -> None:
    re.match("(a+)+$", "a" * 60 + "b")  # holds the interpreter's lock, and no signal of Python's gets through


def leave_another(note: str) -> None:
    """Hang, as does a process that was started and writes its id to ``note``."""
    subprocess.run(["/bin/sh", "-c", 'echo $$ > "$0"; sleep 1000; true', note], check=False)


def grow() -> None:
    held = []
    while True:
        held.append(bytearray(1_000_000))


def unpack_much() -> None:
    bytearray(4_000_000_000)


def recurse() -> None:
    recurse()


def fail() -> None:
    raise KeyError("page")


def leave() -> None:
    sys.exit("enough")


def die(number: int) -> Callable[[], None]:
    return lambda: os.kill(os.getpid(), number)


def crash() -> None:
    ctypes.string_at(0)


def shout() -> None:
    os.write(1, b"a library's own words\n")
    os.write(2, b"a library's own words\n")


DEEDS: dict[bytes, Callable[[], None]] = {
    b"HANG": hang,
    b"SPIN": hang_in_a_library,
    b"GROW": grow,
    b"UNPACK": unpack_much,
    b"RECURSE": recurse,
    b"FAIL": fail,
    b"LEAVE": leave,
    b"CRASH": crash,
    b"ABORT": os.abort,
    b"DIE": die(signal.SIGKILL),
    b"SHOUT": shout,
}


class Hostile:
    """The format."""

    NAME = "text"
    SUFFIXES = (".txt",)
    PLAIN = True

    @staticmethod
    def read(data: bytes, name: str) -> str:
        """The text, unless the file does something first; ``WAIT`` leaves the worker's id beside the file."""
        if data.startswith(b"WAIT"):
            Path(f"{name}.pid").write_text(str(os.getpid()), encoding="utf-8")
            time.sleep(600)
        for word, deed in DEEDS.items():
            if data.startswith(word):
                deed()
        return TEXT.read(data, name)


def work_each(jobs: Sequence[Job]) -> Sequence[bytes | workers.Refusal]:
    """What a worker does: the same, with the hostile format in the place of text files."""
    FORMATS[".txt"] = Hostile  # type: ignore[assignment]
    return workers.work_each(jobs)
