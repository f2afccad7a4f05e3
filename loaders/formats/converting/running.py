"""Runs a converter: with no network, nothing of the environment but what it needs, and no longer than its caller."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from functools import partial
from pathlib import Path
from time import monotonic

from loaders.forking import is_worker
from loaders.formats.converting.isolation import Isolation
from loaders.formats.converting.office import close_office, open_office
from loaders.formats.converting.profile import PROFILE, listening_place, write_profile
from loaders.formats.converting.programs import SOFFICE, Converter
from loaders.limits import CONVERTER_SECONDS
from loaders.outside import outside

_SECONDS: ContextVar[float] = ContextVar("seconds", default=CONVERTER_SECONDS)  # that a converter may take
MAX_BYTES = 50_000_000  # of what it makes
_LOOK = 0.5  # seconds between two looks whether anybody still waits for it


@contextmanager
def converter_seconds(seconds: float) -> Iterator[None]:
    """How long each converter may take."""
    before = _SECONDS.set(seconds)
    try:
        yield
    finally:
        _SECONDS.reset(before)


def run(program: str, converter: Converter, isolation: Isolation, source: Path, target: Path) -> str:
    """Run a converter in the folder of ``source``; "" where it wrote the target, else what went wrong.

    LibreOffice stays open for the next file, where this system lets it; what that one does not convert is given to one
    that is started for it alone.
    """
    if converter is SOFFICE and sys.platform != "win32":
        with outside(_SECONDS.get()):
            failure = _by_open_office(program, isolation, source, target)
        if failure is not None:
            return failure
    with outside(_SECONDS.get()):
        return _run(program, converter, isolation, source, target)


def _by_open_office(program: str, isolation: Isolation, source: Path, target: Path) -> str | None:
    """ "" where the office that is open wrote the target, else what went wrong; None where it is worth another try."""

    def start(command: list[str], folder: Path) -> subprocess.Popen[bytes]:
        return _started(command, isolation, folder, SOFFICE, subprocess.DEVNULL)

    deadline = monotonic() + _SECONDS.get()
    office = open_office(program, isolation, start, partial(_end, apart=_is_apart(isolation)))
    done = False
    try:
        while office.is_ready(deadline) and not done:
            is_first = office.is_new
            command = office.command(source, target)
            with _started(command, isolation, source.parent, SOFFICE, subprocess.PIPE) as process:
                try:
                    done = _answer(process, deadline) is not None and target.is_file()
                finally:
                    if not done:
                        _end(process, _is_apart(isolation))
            if not is_first:
                break
    finally:
        if not done:
            close_office()
    if monotonic() > deadline:
        return _too_slow(Path(program).name)
    return _too_much(program, target) if done else None


def _run(program: str, converter: Converter, isolation: Isolation, source: Path, target: Path) -> str:
    named = Path(program).name
    folder = source.parent
    if converter is SOFFICE:
        write_profile(folder / PROFILE)
    command = [*isolation.prefix, program, *converter.command(source, target)]
    with _started(command, isolation, folder, converter, subprocess.PIPE) as process:
        try:
            answer = _answer(process, monotonic() + _SECONDS.get())
        except BaseException:
            _end(process, _is_apart(isolation))
            raise
        if answer is None:
            _end(process, _is_apart(isolation))
            listening_place(folder).unlink(missing_ok=True)
            return _too_slow(named)
    output, complaints = answer
    if process.returncode == 0 and converter.on_output:
        target.write_bytes(output)
    if process.returncode != 0 or not target.is_file():
        said = complaints.decode(errors="replace").replace(str(source), "it").strip().splitlines()
        return f"{named} could not convert it" + (f" ({said[-1][:120]})" if said else "")
    return _too_much(program, target)


def _started(
    command: list[str], isolation: Isolation, folder: Path, converter: Converter, output: int
) -> subprocess.Popen[bytes]:
    """A command that runs in a folder, told nothing but what it needs."""
    return subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL if isolation.offline else subprocess.PIPE,
        stdout=output,
        stderr=output,
        env=_environment(folder, converter),
        cwd=folder,
        start_new_session=_is_apart(isolation),
    )


def _is_apart(isolation: Isolation) -> bool:
    """Whether it is in a group of its own: a worker is ended with its group, in which what it starts must be."""
    return not (isolation.offline and is_worker())


def _too_slow(named: str) -> str:
    return f"{named} did not convert it within {_SECONDS.get():g} seconds (--converter-time-limit raises that)"


def _too_much(program: str, target: Path) -> str:
    return f"{Path(program).name} made more of it than minutes are" if target.stat().st_size > MAX_BYTES else ""


def _environment(folder: Path, converter: Converter) -> dict[str, str]:
    """What a converter is told: nothing of the user's own folder is read or written, no password is seen."""
    known = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder / "home"),
        "LANG": os.environ.get("LANG", "C.UTF-8"),
        "TMPDIR": str(folder / "tmp"),
    }
    known |= dict(converter.settings)
    known |= {name: os.environ[name] for name in converter.asks if name in os.environ}
    if sys.platform == "win32":
        known |= {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return known


def _answer(process: subprocess.Popen[bytes], deadline: float) -> tuple[bytes, bytes] | None:
    """What it wrote to its output and its errors; None where it takes too long. ``SystemExit`` where nobody waits."""
    caller = multiprocessing.parent_process()
    held, process.stdin = process.stdin, None  # open until it ends: see ``supervisor``
    try:
        while True:
            try:
                return process.communicate(timeout=_LOOK)
            except subprocess.TimeoutExpired:
                if caller is not None and not caller.is_alive():
                    raise SystemExit from None
                if monotonic() > deadline:
                    return None
    finally:
        if held is not None:
            held.close()


def _end(process: subprocess.Popen[bytes], apart: bool) -> None:
    process.kill()
    if apart and sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)  # soffice is a script that starts the program proper
