"""Word files that are none, are broken or hold too much are refused in one line."""

import zipfile
from io import BytesIO

import pytest

from graph.errors import UnreadableDocument
from loaders.formats import docx
from loaders.formats.docx import package
from tests.formats.word_files import paragraph, word_file


def packed(name: str, content: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


NESTED = "<w:tbl><w:tr><w:tc>" * 200 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 200


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (word_file(paragraph("x"))[:400], "damaged"),
        (packed("word/other.xml", b"<x/>"), "damaged"),
        (packed("word/document.xml", b"<w:document"), "damaged"),
        (packed("word/document.xml", b'<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'), "entities"),
        (packed("word/document.xml", b" " * 30_000_000), "packed tighter"),
        (word_file(NESTED), "nested"),
    ],
    ids=["cut off", "no document", "broken XML", "entities", "bomb", "nested"],
)
def test_bad_files_are_refused_in_one_line(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableDocument, match=r"^minutes\.docx: [^\n]+$") as refused:
        docx.read(data, "minutes.docx")
    assert reason in str(refused.value)


def test_what_unpacks_to_too_much_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST", 1000)
    with pytest.raises(UnreadableDocument, match="unpacks to more"):
        docx.read(word_file(paragraph("x" * 2000)), "minutes.docx")
