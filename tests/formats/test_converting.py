"""ODT, RTF and old Word files: read through a converter where one is on the PATH, else refused with what to install."""

import stat
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import read_document
from loaders.formats.converting import running
from tests.formats.word_files import paragraph, word_file


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


def test_a_converter_that_hangs_is_ended(tmp_path: Path, install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "TIMEOUT_SECONDS", 0.5)
    install("soffice", "sleep 600")
    with pytest.raises(UnreadableDocument, match="did not convert it within"):
        read_document(written(tmp_path, "rtf"))
