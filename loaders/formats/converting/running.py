"""Runs a converter: with no network, nothing of the environment but what it needs, and no longer than its caller."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

from loaders.forking import is_worker
from loaders.formats.converting.isolation import Isolation
from loaders.formats.converting.profile import write_profile
from loaders.formats.converting.programs import SOFFICE, Converter

TIMEOUT_SECONDS = 120  # that a converter may take
MAX_BYTES = 50_000_000  # of what it makes
_LOOK = 0.5  # seconds between two looks whether anybody still waits for it


def run(program: str, converter: Converter, isolation: Isolation, source: Path, target: Path) -> str:
    """Run a converter in the folder of ``source``; "" where it wrote the target, else what went wrong."""
    named = Path(program).name
    folder = source.parent
    if converter is SOFFICE:
        write_profile(folder / "profile")
    # A worker is ended with its group, in which what it starts must be, unless it is supervised.
    apart = not (isolation.offline and is_worker())
    with subprocess.Popen(
        [*isolation.prefix, program, *converter.command(source, target)],
        stdin=subprocess.DEVNULL if isolation.offline else subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(folder),
        cwd=folder,
        start_new_session=apart,
    ) as process:
        try:
            answer = _answer(process)
        except BaseException:
            _end(process, apart)
            raise
        if answer is None:
            _end(process, apart)
            return f"{named} did not convert it within {TIMEOUT_SECONDS} seconds"
    output, complaints = answer
    if process.returncode == 0 and converter.on_output:
        target.write_bytes(output)
    if process.returncode != 0 or not target.is_file():
        said = complaints.decode(errors="replace").strip().splitlines()
        return f"{named} could not convert it" + (f" ({said[-1][:120]})" if said else "")
    return f"{named} made more of it than minutes are" if target.stat().st_size > MAX_BYTES else ""


def _environment(folder: Path) -> dict[str, str]:
    """What a converter is told: nothing of the user's own folder is read or written, no password is seen."""
    known = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder / "home"),
        "LANG": os.environ.get("LANG", "C.UTF-8"),
        "TMPDIR": str(folder / "tmp"),
    }
    if sys.platform == "win32":
        known |= {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    return known


def _answer(process: subprocess.Popen[bytes]) -> tuple[bytes, bytes] | None:
    """What it wrote to its output and its errors; None where it takes too long. ``SystemExit`` where nobody waits."""
    deadline = monotonic() + TIMEOUT_SECONDS
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
