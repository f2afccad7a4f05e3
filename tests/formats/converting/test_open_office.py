"""One LibreOffice converts file after file, beside others that run; whatever ends it, nothing of it stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.formats.converting import office, sweep
from loaders.formats.converting.profile import listening_place
from tests.formats import programs
from tests.formats.rendering import RENDERERS, pieces_of

pytestmark = [pytest.mark.programs, pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at /proc")]
ROOT = Path(__file__).parents[3]
MINUTES = "# Alton Board\n\nMinutes of the meeting held on {day} May 2021\n\nPresent: Ann Adams (Chair), Bob Brown\n"


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Folders of conversions stand in one of this test; there is no office before it, and none behind."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    office.close_office()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    office.close_office()
    assert list(folder.glob("minutegraph-converting-*")) == []


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Files of three formats as LibreOffice saves them."""
    folder = tmp_path_factory.mktemp("files")
    made = []
    for day, suffix in enumerate((".doc", ".odt", ".rtf"), 4):
        source = folder / f"minutes{day}.docx"
        source.write_bytes(RENDERERS[".docx"](pieces_of(MINUTES.format(day=day))))
        programs.by_libreoffice([source], suffix, folder)
        made.append(source.with_suffix(suffix))
    return made


def offices() -> dict[int, str]:
    """The LibreOffices that run, by their process, with what they were told."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if "soffice.bin" in command:
            found[int(folder.name)] = command
    return found


def mine(own_folder: Path) -> set[int]:
    return {process for process, command in offices().items() if str(own_folder) in command}


def wait_for(event: Callable[[], object]) -> None:
    for _ in range(600):
        if event():
            return
        time.sleep(0.1)
    raise AssertionError("it did not happen")


def read_all(files: list[Path]) -> None:
    for day, file in enumerate(files, 4):
        assert f"held on {day} May 2021" in read_document(file).text


def test_one_office_converts_them_all_beside_another_that_runs(files: list[Path], own_folder: Path) -> None:
    other, held = own_folder / "other" / "profile", own_folder / "open.txt"
    held.write_text("A document that somebody has open.\n")
    command = [programs.program("LibreOffice"), "--headless", "--norestore", f"-env:UserInstallation={other.as_uri()}"]
    with subprocess.Popen([*command, str(held)], start_new_session=True, stdout=subprocess.DEVNULL) as running:
        try:
            wait_for(held.with_name(".~lock.open.txt#").exists)
            theirs = mine(own_folder)
            read_all(files[:1])
            (ours,) = mine(own_folder) - theirs
            read_all(files)
            assert mine(own_folder) == theirs | {ours}
            office.close_office()
            wait_for(lambda: mine(own_folder) == theirs)
            assert running.poll() is None
        finally:
            os.killpg(running.pid, signal.SIGKILL)
            listening_place(other.parent).unlink(missing_ok=True)


def test_an_office_that_was_killed_costs_no_file(files: list[Path], own_folder: Path) -> None:
    read_document(files[0])
    (first,) = mine(own_folder)
    os.kill(first, signal.SIGKILL)
    read_all(files)
    assert first not in mine(own_folder)


def test_after_so_many_files_another_office_is_opened(
    files: list[Path], own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "MOST_FILES", 2)
    seen = set()
    for _ in range(2):
        for file in files[:2]:
            read_document(file)
            seen |= mine(own_folder)
    assert len(seen) == 2


def test_a_file_that_cannot_be_converted_costs_no_other(files: list[Path], tmp_path: Path) -> None:
    broken = tmp_path / "broken.rtf"
    broken.write_bytes(rb"{\rtf1 \bin99999999 ")
    for _ in range(2):
        try:
            read_document(broken)
        except UnreadableDocument as error:
            assert "\n" not in str(error)
        read_document(files[0])


@pytest.mark.kills
def test_an_office_ends_with_the_program_that_opened_it(files: list[Path], own_folder: Path) -> None:
    program = (
        "import sys, time\nfrom pathlib import Path\nfrom loaders.formats import read_document\n"
        "from loaders.limits import Limits\nfrom loaders.workers import Workers\n"
        "with Workers(1, Limits(seconds=300)) as workers:\n"
        "    print(len(workers.submit(read_document, Path(sys.argv[1])).result().text), flush=True)\n"
        "    time.sleep(600)\n"
    )
    environment = {**os.environ, "TMPDIR": str(own_folder)}
    command = [sys.executable, "-c", program, str(files[0])]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stdout.readline().strip().isdigit()
        assert len(mine(own_folder)) == 1
        (folder,) = (path for path in own_folder.glob("minutegraph-converting-*") if listening_place(path).exists())
        process.kill()
    wait_for(lambda: not mine(own_folder))
    wait_for(lambda: sweep() or not folder.exists())
    assert not listening_place(folder).exists()
