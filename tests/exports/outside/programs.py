"""Programs that people open exports with: Gephi's toolkit in Java, libraries of JavaScript. Fetched once, and kept."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.supply.jars import NoJars, take

_HERE = Path(__file__).parent
_JAVA_OPTIONS = ("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true")
_KEPT = _HERE.parents[2] / ".outside"
_GEPHI = _HERE / "libraries.txt"


def missing(reason: str) -> None:
    """Skip, but not where the programs must be there."""
    if os.environ.get("MINUTEGRAPH_REQUIRE_OUTSIDE"):
        pytest.fail(reason)
    pytest.skip(reason)


class Gephi:
    """A Gephi that opens files with its default settings."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def open(self, *files: Path) -> Any:
        """What Gephi holds after importing the files together."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write("\t".join(str(file) for file in files) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


@contextmanager
def gephi() -> Iterator[Gephi]:
    """A running Gephi toolkit; it ends with the block."""
    if not all(map(shutil.which, ("java", "javac", "mvn"))):
        missing("no Gephi to test with: a JDK and Maven are not installed")
    program = _HERE / "GephiForTests.java"

    def fetch(folder: Path) -> None:
        try:
            take(_GEPHI, folder)
        except NoJars as error:
            missing(str(error))

    library = once(f"gephi-{_digest(_GEPHI)}", fetch)

    def compile_(folder: Path) -> None:
        folder.mkdir()
        _run(["javac", "-cp", f"{library}/*", "-d", str(folder), str(program)])

    classes = once(f"gephi-program-{_digest(_GEPHI, program)}", compile_)
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(
            ["java", f"-Duser.home={home}", *_JAVA_OPTIONS, "-cp", f"{classes}:{library}/*", "GephiForTests"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        try:
            yield Gephi(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(timeout=60)


def javascript(file: Path, library: str) -> Any:
    """What a library of JavaScript (``gexf``, ``graphml`` of graphology, or ``cytoscape``) holds of a file."""
    if not all(map(shutil.which, ("node", "npm"))):
        missing("no graphology to test with: node and npm are not installed")
    package, lock, program = _HERE / "package.json", _HERE / "package-lock.json", _HERE / "graphology.js"

    def fetch(folder: Path) -> None:
        folder.mkdir()
        for file in (package, lock):  # the lock holds the hash of each package: npm refuses any other
            shutil.copy(file, folder)
        _run(["npm", "ci", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder)])

    folder = once(f"javascript-{_digest(package, lock)}", fetch)
    shutil.copy(program, folder)
    return json.loads(_run(["node", str(folder / program.name), str(file), library]))


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        missing(f"{command[0]} failed: {(done.stdout + done.stderr).strip()[-500:]}")
    return done.stdout


def _digest(*files: Path) -> str:
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:12]


def once(name: str, make: Callable[[Path], None]) -> Path:
    """The kept folder of that name, made where it is not there yet: whole, also when two runs make it at once."""
    folder = _KEPT / name
    if not folder.is_dir():
        folder.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as draft:
            made = Path(draft) / "made"
            make(made)
            if not folder.is_dir():
                made.rename(folder)
    return folder
