"""The folders that converters work in: gone with the conversion, or swept by whoever converts next.

The program that made a folder holds a lock on a file in it, which the system takes back when that program ends,
however it ends: a folder whose lock is free belongs to nobody.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from loaders.formats.converting.profile import listening_place

if sys.platform != "win32":
    import fcntl

_PREFIX = "minutegraph-converting-"
_LOCK = "lock"


@contextmanager
def working_folder() -> Iterator[Path]:
    """A folder that only this user can read, with the folders ``out``, ``home`` and ``tmp`` in it."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))  # 0700
    try:
        with _held(folder):
            for name in ("out", "home", "tmp"):
                (folder / name).mkdir()
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep() -> int:
    """Remove the folders whose programs were killed; the number of them."""
    swept = 0
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with suppress(OSError):
            if folder.is_symlink() or not folder.is_dir() or not _is_ours(folder):
                continue
            if _is_abandoned(folder):
                listening_place(folder).unlink(missing_ok=True)
                shutil.rmtree(folder, ignore_errors=True)
                swept += not folder.exists()
    return swept


def _is_ours(folder: Path) -> bool:
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold the folder's lock. It has its name only once it is held: who sweeps never finds one that is still free."""
    if sys.platform == "win32":
        with (folder / _LOCK).open("w"):  # an open file cannot be removed there
            yield
        return
    unnamed = folder / f"{_LOCK}.new"
    with unnamed.open("w") as lock:
        _hold(lock)
        unnamed.rename(folder / _LOCK)
        yield


def _hold(lock: IO[str]) -> None:
    if sys.platform != "win32":
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_abandoned(folder: Path) -> bool:
    lock = folder / _LOCK
    if not lock.exists():
        return False  # it is being made this very moment, or removed
    if sys.platform == "win32":
        lock.unlink()  # which fails while somebody holds it open
        return True
    with lock.open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
