"""An office that stays open: a LibreOffice that was started once converts a file in a tenth of the time.

A second LibreOffice with the profile of one that is running hands its command to that, and ends when it is done. The
first one ends, too, unless a document is open in it: it holds an empty one. It runs without a network as every
converter does, in a folder of its own, for as long as this process does; where it fails it is closed, and the file is
converted by one that is started for it alone.
"""

from __future__ import annotations

import atexit
import os
import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from time import monotonic, sleep

from loaders.formats.converting.folders import working_folder
from loaders.formats.converting.isolation import Isolation
from loaders.formats.converting.profile import PROFILE, listening_place, write_profile

MOST_FILES = 100  # that one office converts
_LOOK = 0.05  # seconds between two looks whether it is ready
_ENDING = 5.0  # seconds until it is gone after it was killed
_HELD = "held.txt"  # the empty document that keeps it open

Start = Callable[[list[str], Path], "subprocess.Popen[bytes]"]
End = Callable[["subprocess.Popen[bytes]"], None]


class Office:
    """A LibreOffice that runs, from ``program``; ``start`` runs a command in a folder, ``end`` ends what it started."""

    def __init__(self, program: str, isolation: Isolation, start: Start, end: End) -> None:
        self._program, self._isolation, self._start, self._end = program, isolation, start, end
        self._owner = os.getpid()
        self._within: AbstractContextManager[Path] = working_folder()
        self._folder = self._within.__enter__()
        self._files = 0
        write_profile(self._folder / PROFILE)
        held = self._folder / _HELD
        held.write_text("\n")
        self._process = start(self._command("--nologo", str(held)), self._folder)

    def is_usable(self, program: str, isolation: Isolation) -> bool:
        """Whether it runs, was started by this process in the same way, and has not converted too many files."""
        return (
            (self._program, self._isolation, self._owner) == (program, isolation, os.getpid())
            and self._process.poll() is None
            and self._files < MOST_FILES
        )

    @property
    def is_new(self) -> bool:
        """Whether it was given no file yet: one that is still opening may lose the first."""
        return self._files == 0

    def is_ready(self, deadline: float) -> bool:
        """Wait until it takes commands; False where it has ended, or does not before the deadline."""
        opened = self._folder / f".~lock.{_HELD}#"  # what LibreOffice writes beside a document that it has open
        while not opened.exists():
            if self._process.poll() is not None or monotonic() > deadline:
                return False
            sleep(_LOOK)
        return True

    def command(self, source: Path, target: Path) -> list[str]:
        """The command that has it convert a file."""
        self._files += 1
        return self._command("--convert-to", "docx", "--outdir", str(target.parent), str(source))

    def close(self) -> None:
        """End it; nothing of it stays."""
        if self._owner == os.getpid():
            self._end(self._process)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(_ENDING)
            if self._process.stdin is not None:
                self._process.stdin.close()
            listening_place(self._folder).unlink(missing_ok=True)
            with suppress(OSError):
                self._within.__exit__(None, None, None)

    def _command(self, *arguments: str) -> list[str]:
        profile = (self._folder / PROFILE).as_uri()
        command = [self._program, "--headless", "--norestore", f"-env:UserInstallation={profile}", *arguments]
        return [*self._isolation.prefix, *command]


_OPEN: list[Office] = []  # none or one, of this process


def open_office(program: str, isolation: Isolation, start: Start, end: End) -> Office:
    """The office of this process, started where it has none that can be used."""
    if _OPEN and not _OPEN[0].is_usable(program, isolation):
        close_office()
    if not _OPEN:
        _OPEN.append(Office(program, isolation, start, end))
    return _OPEN[0]


@atexit.register
def close_office() -> None:
    """Close the office of this process, if it has one."""
    while _OPEN:
        _OPEN.pop().close()
