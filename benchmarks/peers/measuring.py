"""The programs beside this one: an environment of their own is made for them, and each works in a fresh process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.peers.works import ON_PDF, ON_TEXT
from benchmarks.report import Measurement
from tests.formats.rendering import RENDERERS, pieces_of
from tests.generator.corpus import documents

HERE = Path(__file__).parent
TASKS = HERE.parent / "tasks.py"
DOCUMENTS, LENGTH = 12, 20_000
TEXTS, PDFS = "Beside other programs: text", "Beside other programs: PDF"


def measure() -> Iterator[Measurement]:
    """The processor's time for a document of 20 kB, of this program and of each other one."""
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as name:
        folder = Path(name)
        texts, files = _written(folder)
        python = _environment(folder / "environment")
        yield from _beside(TEXTS, [("minutegraph, all facts of it", "read")], ON_TEXT, texts, python)
        ours = [("minutegraph, its text with tables and columns", "text"), ("minutegraph, all facts of it", "read")]
        yield from _beside(PDFS, ours, ON_PDF, files, python)


def _written(folder: Path) -> tuple[list[Path], list[Path]]:
    texts, files = [], []
    for made in documents(DOCUMENTS, boards=DOCUMENTS, length=LENGTH):
        texts.append(folder / made.name)
        texts[-1].write_text(made.text, encoding="utf-8")
        files.append(texts[-1].with_suffix(".pdf"))
        files[-1].write_bytes(RENDERERS[".pdf"](pieces_of(made.text)))
    return texts, files


def _environment(folder: Path) -> Path:
    """The other programs, as ``requirements.txt`` pins them; gives the Python that has them."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*install, "--requirement", HERE / "requirements.txt"], check=True)
    return python


def _beside(
    topic: str, ours: Sequence[tuple[str, str]], theirs: Sequence[str], files: Sequence[Path], python: Path
) -> Iterator[Measurement]:
    times = {what: _seconds([sys.executable, str(TASKS), task], files) for what, task in ours}
    times |= {name: _seconds([str(python), str(HERE / "works.py"), name], files) for name in theirs}
    first = times[ours[0][0]]
    for what, took in sorted(times.items(), key=lambda one: one[1]):
        yield Measurement(topic, what, "milliseconds a document", 1000 * took / len(files), "ms")
        yield Measurement(topic, what, f"beside {ours[0][0]}", took / first, "x")


def _seconds(command: Sequence[str], files: Sequence[Path]) -> float:
    environment = os.environ | {"PYTHONPATH": str(HERE.parents[1])}
    ran = subprocess.run([*command, *map(str, files)], check=True, stdout=subprocess.PIPE, env=environment)
    found: float = json.loads(ran.stdout)["seconds"]
    return found
