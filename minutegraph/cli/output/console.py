"""Standard output carries results, standard error all else."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from typing import NoReturn, TextIO

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def utf8() -> None:
    """Write UTF-8 where no terminal asks for another encoding; never fail for a character it does not have."""
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
        _leave_quietly()


def tell(*lines: str) -> None:
    """Write lines to standard error."""
    print(*lines, sep="\n", file=sys.stderr)


def ask(question: str) -> str | None:
    """Ask on standard error; the line that is answered, None at the end of the input or of somebody's patience."""
    print(question, end="", file=sys.stderr, flush=True)
    try:
        return sys.stdin.readline() or None
    except KeyboardInterrupt:
        return None


def tell_error(message: str, detail: str = "") -> None:
    """Tell what went wrong, in one line and perhaps more detail."""
    tell(f"minutegraph: {printable(message)}", *(f"  {printable(line)}" for line in detail.splitlines()))


def warn(lines: Iterable[str]) -> None:
    """Tell the warnings that came with an answer."""
    for line in lines:
        tell(f"warning: {printable(line)}")


def printable(text: str) -> str:
    """Text of documents without what would command the terminal."""
    return _CONTROL.sub("�", text)


def on_terminal(stream: TextIO) -> bool:
    """Whether somebody is looking."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _leave_quietly() -> NoReturn:
    # What is still buffered would fail once more when Python closes the stream.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(0)
