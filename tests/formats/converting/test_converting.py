"""ODT, RTF and old Word files: read through a converter where one is on the PATH, else refused with what to install."""

import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.formats.converting import converter_seconds
from tests.formats.word_files import paragraph, word_file

pytestmark = pytest.mark.programs


def opendocument() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    return stream.getvalue()


FILES = {"odt": opendocument(), "rtf": rb"{\rtf1 Minutes}", "doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600}

Install = Callable[[str, str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a program on a PATH on which nothing else is but the shell's own."""
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))

    def put(name: str, script: str) -> None:
        program = programs / name
        program.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    return put


def written(folder: Path, kind: str) -> Path:
    path = folder / f"minutes.{kind}"
    path.write_bytes(FILES[kind])
    return path


@pytest.mark.parametrize("kind", FILES)
def test_without_a_converter_it_is_told_what_to_install(kind: str, tmp_path: Path, install: Install) -> None:
    with pytest.raises(UnreadableDocument) as refused:
        read_document(written(tmp_path, kind))
    said = str(refused.value)
    assert "\n" not in said
    assert said.startswith(f"{tmp_path / 'minutes'}.{kind}: is an ") or said.split(": ")[1].startswith("is a ")
    assert "install soffice" in said


@pytest.mark.parametrize("kind", FILES)
def test_libreoffice_converts(kind: str, tmp_path: Path, install: Install) -> None:
    (tmp_path / "made.docx").write_bytes(word_file(paragraph("Minutes of the Alton Board")))
    install("soffice", f'while [ "$1" != --outdir ]; do shift; done; cp "{tmp_path}/made.docx" "$2/source.docx"')
    document = read_document(written(tmp_path, kind))
    assert (document.format, document.text) == (kind, "Minutes of the Alton Board")


def test_pandoc_converts_where_libreoffice_fails(tmp_path: Path, install: Install) -> None:
    install("soffice", "echo no display >&2; exit 77")
    install("pandoc", 'while [ "$1" != --output ]; do shift; done; echo "<p>Minutes of the Alton Board</p>" > "$2"')
    assert read_document(written(tmp_path, "odt")).text == "Minutes of the Alton Board"


def test_antiword_converts_old_word_files(tmp_path: Path, install: Install) -> None:
    install("antiword", "echo Minutes of the Alton Board")
    assert read_document(written(tmp_path, "doc")).text == "Minutes of the Alton Board\n"


@pytest.mark.parametrize(
    ("script", "reason"),
    [("exit 3", "could not convert"), ("exit 0", "could not convert"), ("echo why >&2; exit 1", r"\(why\)")],
    ids=["fails", "writes nothing", "complains"],
)
def test_a_converter_that_fails_is_told(script: str, reason: str, tmp_path: Path, install: Install) -> None:
    install("soffice", script)
    with pytest.raises(UnreadableDocument, match=rf"^[^\n]*soffice [^\n]*{reason}[^\n]*$"):
        read_document(written(tmp_path, "rtf"))


def test_a_converter_that_hangs_is_ended(tmp_path: Path, install: Install) -> None:
    install("soffice", "sleep 600")
    with converter_seconds(0.5), pytest.raises(UnreadableDocument, match="did not convert it within"):
        read_document(written(tmp_path, "rtf"))


def test_the_next_converter_is_tried_when_one_fails_and_its_losses_are_told(tmp_path: Path, install: Install) -> None:
    install("soffice", "sleep 600")
    install("pandoc", 'for last; do :; done; while [ "$1" != --output ]; do shift; done; echo "<p>Minutes</p>" > "$2"')
    with converter_seconds(1):
        document = read_document(written(tmp_path, "rtf"))
    assert document.text == "Minutes"
    assert document.lost and document.lost[0].startswith("converted by pandoc, which may lose")


def test_a_converters_time_is_none_of_the_readings(tmp_path: Path, install: Install) -> None:
    """A worker's limit of time is that of reading: a converter has its own."""
    install("pandoc", 'while [ "$1" != --output ]; do shift; done; sleep 3; echo "<p>Minutes of the Board</p>" > "$2"')
    path = written(tmp_path, "rtf")
    assert _read_in_a_worker(path, "Limits(seconds=1)").stdout == "Minutes of the Board\n"
    ended = _read_in_a_worker(path, "Limits(seconds=60, converter_seconds=0.5)")
    assert "UnreadableDocument" in ended.stderr
    assert "--converter-time-limit" in ended.stderr


def _read_in_a_worker(path: Path, limits: str) -> subprocess.CompletedProcess[str]:
    """Read a file in a worker of a program of its own: that of this one may have begun before PATH was changed."""
    program = (
        "import sys\nfrom pathlib import Path\nfrom loaders.formats import read_document\n"
        "from loaders.limits import Limits\nfrom loaders.workers import Workers\n"
        f"with Workers(1, {limits}) as workers:\n"
        "    print(workers.submit(read_document, Path(sys.argv[1])).result().text)\n"
    )
    return subprocess.run([sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False)
