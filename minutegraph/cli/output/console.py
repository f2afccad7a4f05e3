"""Standard output carries results, standard error all else."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from graph.output import printable_line


def utf8() -> None:
    """Write UTF-8 where no terminal asks for another encoding; never fail for a character it does not have.

    Where the program was started without one of its outputs, results cannot be written, and messages go nowhere.
    """
    sys.stdout = sys.stdout or _Closed()
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def emit(text: str) -> None:
    """Write results to standard output; a reader that has seen enough (``| head``) ends the program in silence."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        leave_stdout()
        sys.exit(0)


def page(text: str) -> None:
    """Write results to standard output; on a terminal that they do not fit, through a pager (``PAGER``, else less)."""
    import shutil

    if not on_terminal(sys.stdout) or text.count("\n") < shutil.get_terminal_size().lines:
        emit(text)
        return
    import pydoc

    os.environ.setdefault("LESS", "-FRX")
    pydoc.pager(text)


def tell(*lines: str) -> None:
    """Write lines to standard error, each on one line, whatever names and words it holds."""
    with suppress(OSError):  # a full or closed standard error has nobody to be told of it
        print(*map(printable_line, lines), sep="\n", file=sys.stderr)


def ask(question: str) -> str | None:
    """Ask on standard error; the line that is answered, None at the end of the input or of somebody's patience."""
    print(printable_line(question), end="", file=sys.stderr, flush=True)
    try:
        return sys.stdin.readline() or None
    except KeyboardInterrupt:
        return None


def tell_error(message: str, detail: str = "") -> None:
    """Tell what went wrong, in one line and perhaps more detail."""
    tell(f"minutegraph: {message}", *(f"  {line}" for line in detail.split("\n") if detail))


def warn(lines: Iterable[str]) -> None:
    """Tell the warnings that came with an answer."""
    for line in lines:
        tell(f"warning: {line}")


def on_terminal(stream: TextIO) -> bool:
    """Whether somebody is looking."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def leave_stdout() -> None:
    """Let go of a standard output that cannot be written: what is buffered would fail once more at the end."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Closed(io.TextIOBase):
    """A standard output that was closed before the program began."""

    def write(self, text: str) -> int:
        raise OSError(errno.EBADF, "it is closed")

    def fileno(self) -> int:
        raise OSError(errno.EBADF, "it is closed")
