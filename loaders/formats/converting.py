"""Formats that another program turns into one that is read here: LibreOffice, pandoc, antiword, where installed."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UnreadableDocument
from loaders.document import Extracted
from loaders.forking import is_worker

PATIENCE = 120  # seconds that a converter may take
LARGEST_OUTPUT = 50_000_000  # bytes


@dataclass(frozen=True)
class Converter:
    """A program, known by its ``names`` on the PATH; ``command`` gives its arguments for a source and a target file.

    The target's ending is ``ending``; where ``on_output``, the program writes to its standard output.
    """

    names: tuple[str, ...]
    ending: str
    command: Callable[[Path, Path], list[str]]
    on_output: bool = False


def _soffice(source: Path, target: Path) -> list[str]:
    profile = (target.parent / "profile").as_uri()  # a profile of its own: another LibreOffice may be running
    return ["--headless", "--norestore", f"-env:UserInstallation={profile}", "--convert-to", "docx", "--outdir",
            str(target.parent), str(source)]  # fmt: skip


def _pandoc(source: Path, target: Path) -> list[str]:
    return ["--sandbox", "--from", source.suffix.strip("."), "--to", "html", "--output", str(target), str(source)]


def _antiword(source: Path, target: Path) -> list[str]:
    return ["-m", "UTF-8.txt", "-w", "0", str(source)]


SOFFICE = Converter(("soffice", "libreoffice"), ".docx", _soffice)
PANDOC = Converter(("pandoc",), ".html", _pandoc)
ANTIWORD = Converter(("antiword",), ".txt", _antiword, on_output=True)


def convert(data: bytes, name: str, kind: str, suffix: str, converters: Sequence[Converter]) -> Extracted:
    """The text of a file of ``kind`` (as a person calls it), by the first of ``converters`` that is installed.

    Raises ``UnreadableDocument``, which begins with ``name``, where none is, or where all that are fail.
    """
    failure = ""
    for converter in converters:
        program = next((found for each in converter.names if (found := shutil.which(each))), None)
        if program is None:
            continue
        with tempfile.TemporaryDirectory(prefix="minutegraph-") as folder:
            source = Path(folder) / f"source{suffix}"
            target = Path(folder) / "out" / f"source{converter.ending}"
            target.parent.mkdir()
            source.write_bytes(data)
            failure = _run(program, converter, source, target)
            if not failure:
                return _read(target.read_bytes(), name, converter.ending)
    if failure:
        raise UnreadableDocument(f"is {kind}, and {failure}; save it as DOCX or PDF", path=name)
    programs = " or ".join(converter.names[0] for converter in converters)
    raise UnreadableDocument(
        f"is {kind}: install {programs} (soffice is LibreOffice's) to have it converted, or save it as DOCX or PDF",
        path=name,
    )


def _run(program: str, converter: Converter, source: Path, target: Path) -> str:
    """Run a converter; "" where it wrote the target, else what went wrong."""
    named = Path(program).name
    command = [program, *converter.command(source, target)]
    environment = {**os.environ, "HOME": str(target.parent)}  # nothing is written to the user's own folder
    apart = not is_worker()  # a worker is ended with its group, in which what it starts must be
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
        start_new_session=apart,
    ) as process:  # fmt: skip
        try:
            output, complaints = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            if apart:
                os.killpg(process.pid, signal.SIGKILL)  # soffice is a script that starts the program proper
            return f"{named} did not convert it within {PATIENCE} seconds"
    if process.returncode == 0 and converter.on_output:
        target.write_bytes(output)
    if process.returncode != 0 or not target.is_file():
        said = complaints.decode(errors="replace").strip().splitlines()
        return f"{named} could not convert it" + (f" ({said[-1][:120]})" if said else "")
    return f"{named} made more of it than minutes are" if target.stat().st_size > LARGEST_OUTPUT else ""


def _read(data: bytes, name: str, ending: str) -> Extracted:
    from loaders.formats import docx, html, text

    reader = {".docx": docx.read, ".html": html.read, ".txt": text.read}[ending]
    return reader(data, name)
