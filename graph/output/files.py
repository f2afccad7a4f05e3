"""Files that hold the words of minutes: written whole or not at all, and for the user alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from pathlib import Path

_PREFIX = ".minutegraph-"


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A text file that takes the place of ``path`` once it is complete; until then, and if it never is, that stays.

    A new file is the user's alone (0600); one that was there keeps its mode. Where ``path`` is a link, the file that it
    leads to is replaced, and the link stays. A pipe or device is written to as it is. Raises ``OSError``.
    """
    from pathlib import Path

    place = Path(os.path.realpath(path))
    if place.exists() and not place.is_file():
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            yield file
        return
    with replacing_path(place) as part, part.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def replacing_path(path: Path) -> Iterator[Path]:
    """The path of an empty file that takes the place of ``path``, as ``replacing`` has it."""
    import tempfile
    from pathlib import Path

    place = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=_PREFIX)  # 0600
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.chmod(stat.S_IMODE(place.stat().st_mode) if place.exists() else 0o600)
        part.replace(place)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write a file, as ``replacing`` has it. Raises ``OSError``."""
    with replacing(path) as file:
        file.write(text)


def private_folder(folder: Path) -> None:
    """Make a folder, and those above it, where they are missing: for the user alone (0700). Raises ``OSError``."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # where a file is in its place, this says so


def make_private(files: Iterable[Path]) -> None:
    """Let only the user read and write files that another library has written (0600); what is gone is passed over."""
    for file in files:
        with suppress(OSError):
            file.chmod(0o600)
