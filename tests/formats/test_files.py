"""Files as they come: encodings, endings, and what cannot be read, told in one line that names the file."""

import codecs
import os
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import SUFFIXES, digest_of, read_document
from loaders.formats import reading as reading_module
from tests.formats.word_files import paragraph, word_file

TEXT = "Zoë Åkers’s minutes – £5\r\nPresent: Ann Adams\n"


def zipped(*names: str) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


def written(folder: Path, data: bytes, name: str = "minutes.txt") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"],
)
def test_encodings(tmp_path: Path, data: bytes) -> None:
    if data == TEXT.encode("cp1252"):
        assert data != TEXT.encode("utf-8")
    assert read_document(written(tmp_path, data)).text == TEXT


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", "text"), ("a.TXT", "text"), ("a.text", "text"), ("a.md", "markdown"), ("a.markdown", "markdown"),
        ("a.html", "html"), ("a.htm", "html"), ("a.b.txt", "text"),
    ],
)  # fmt: skip
def test_endings(tmp_path: Path, name: str, kind: str) -> None:
    found = read_document(written(tmp_path, b"words", name))
    assert (found.format, found.name, found.text) == (kind, name, "words")


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "a.txt", "empty"),
        (b" \n\t\r\n ", "a.txt", "empty"),
        (b"words", "a.xlsx", "a spreadsheet"),
        (b"words", "a.exe", "not read"),
        (b"words", "a.pages", "export it as Word or PDF"),
        (b"words", "a.gdoc", "download it"),
        (b"words", "a.tar.gz", "unpack it"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--", "a.mht", "without a page"),
        (b"words", "README", "not read"),
        (b"%PDF-1.7\n1 0 obj", "a.txt", "PDF"),
        (b"PK\x03\x04\x14\x00", "a.txt", "Word"),
        (b"PK\x03\x04\x14\x00", "a.docx", "damaged"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a.docx", "password"),
        (b"\x89PNG\r\n\x1a\n", "a.pdf", "picture"),
        (b"\xff\xd8\xff\xe0", "a.docx", "picture"),
        (b"MIME-Version: 1.0", "a.doc", "archive"),
        (zipped("xl/workbook.xml", "[Content_Types].xml"), "a.docx", "a spreadsheet"),
        (zipped("minutes.txt"), "a.docx", "give it the ending .zip"),
        (bytes(range(32)) * 40, "a.txt", "binary"),
        (b"\x81\x8d\x8f\x90\x9d", "a.txt", "neither"),
        (codecs.BOM_UTF16_LE + b"a\x00b", "a.txt", "utf-16"),
    ],
)
def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path, data: bytes, name: str, reason: str) -> None:
    path = written(tmp_path, data, name)
    with pytest.raises(UnreadableDocument) as refused:
        read_document(path)
    said = str(refused.value)
    assert reason.casefold() in said.casefold()
    assert path.name in said
    assert "\n" not in said


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match=r"no\.txt: there is no such file"):
        read_document(tmp_path / "no.txt")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(UnreadableDocument, match=r"folder\.txt"):
        read_document(tmp_path / "folder.txt")


def test_a_file_too_large_to_be_minutes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "LARGEST", 10)
    with pytest.raises(UnreadableDocument, match="larger than"):
        read_document(written(tmp_path, b"a" * 11))


def test_the_address_gives_the_id_and_the_bytes_the_digest(tmp_path: Path) -> None:
    path = written(tmp_path, b"words")
    one, same, other = read_document(path), read_document(path), read_document(path, uri="elsewhere")
    assert one == same
    assert one.uri == path.resolve().as_uri()
    assert (one.id, one.sha256) != (other.id, other.sha256)
    assert one.sha256 == other.sha256
    assert read_document(written(tmp_path, b"others")).id == one.id


WORD = word_file(paragraph("Minutes"))
PAGE = b"<!DOCTYPE html>\n<html><body><p>Minutes</p></body></html>"


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (WORD, "a.doc", "docx"), (WORD, "a.txt", "docx"), (WORD, "a.pdf", "docx"), (PAGE, "a.txt", "html"),
        (PAGE, "a.doc", "html"), (PAGE, "a.pdf", "html"), (b"\xef\xbb\xbf" + PAGE, "a.md", "html"),
        (b"<!-- saved -->\n<html><p>Minutes</p>", "a.txt", "html"), (PAGE.decode().encode("utf-16"), "a.txt", "html"),
        (b"Minutes", "a.pdf", "text"), (b"Minutes", "a.docx", "text"), (b"Minutes", "a.rtf", "text"),
        (b"<p>Minutes</p>", "a.md", "markdown"), (b"---\ntitle: Minutes\n---\n", "a.md", "markdown"),
    ],
)  # fmt: skip
def test_files_are_read_as_what_they_are_whatever_their_ending_says(
    tmp_path: Path, data: bytes, name: str, kind: str
) -> None:
    found = read_document(written(tmp_path, data, name))
    assert found.format == kind
    assert "Minutes" in found.text


def test_a_text_that_speaks_of_pdf_files_is_text(tmp_path: Path) -> None:
    assert read_document(written(tmp_path, b"The signature of PDF files is %PDF-1.7")).format == "text"


def test_formats_are_found_by_their_endings() -> None:
    assert set(SUFFIXES) == {
        ".txt", ".text", ".md", ".markdown", ".htm", ".html", ".mht", ".mhtml", ".pdf", ".docx", ".docm", ".dotm",
        ".dotx", ".odt", ".rtf", ".doc",
    }  # fmt: skip
    assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in SUFFIXES)


def test_the_digest_without_reading_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "minutes.txt"
    path.write_bytes(b"Minutes " * 1000)
    monkeypatch.setattr(reading_module, "_PIECE", 100)
    assert digest_of(path) == read_document(path).sha256
    monkeypatch.setattr(reading_module, "LARGEST", 1000)
    for read in (digest_of, read_document):
        with pytest.raises(UnreadableDocument, match="larger than") as raised:
            read(path)
        assert raised.value.limit == "size"
        with pytest.raises(UnreadableDocument, match="there is no such file"):
            read(tmp_path / "gone.txt")


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(path := tmp_path / "minutes.txt")
    for read in (digest_of, read_document):
        with pytest.raises(UnreadableDocument, match="is a pipe or device, which may have no end"):
            read(path)
