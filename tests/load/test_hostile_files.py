"""Files of the real formats that would take all memory or time: each is refused in one line, the others are loaded."""

from __future__ import annotations

import io
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from graph.stores import open_store
from loaders.limits import Limits
from minutegraph.app.loading import load
from tests.corpus.documents import SAMPLES

MUCH = 300_000_000  # bytes that a file of some hundred kilobytes unpacks to
LIMITS = Limits(memory_mb=700)
GOOD = "health-and-wellbeing-board-2021-12-09.txt"


def packed(part: bytes, content: bytes = b"", *, times: int = 1) -> bytes:
    """A Word file whose document is ``part``, so many times, and an entry of ``content`` at its start."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        with archive.open("word/document.xml", "w") as file:
            file.write(content)
            for _ in range(times):
                file.write(part)
    return data.getvalue()


def zip_bomb() -> bytes:
    return packed(b" " * 1_000_000, times=MUCH // 1_000_000)


def entity_bomb() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return packed(f'<!DOCTYPE w [<!ENTITY e0 "minutes">{entities}]><w>&e11;</w>'.encode())


def outside_entity() -> bytes:
    return packed(b'<!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/passwd">]><w>&out;</w>')


def deep_word() -> bytes:
    return packed(b"<w>" * 50_000 + b"</w>" * 50_000)


def deep_page() -> bytes:
    return b"<html><body>" + b"<div>" * 50_000 + b"Minutes" + b"</div>" * 50_000


def pdf_of(stream: bytes) -> bytes:
    """A PDF of one page with a packed stream of content."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>",
        f"<</Filter/FlateDecode/Length {len(stream)}>>stream\n".encode() + stream + b"\nendstream",
    )
    data, places = b"%PDF-1.4\n", []
    for number, object_ in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + object_ + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 5\n0000000000 65535 f \n{table}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + tail.encode()


def stream_bomb() -> bytes:
    packer = zlib.compressobj(9)
    stream = b"".join(packer.compress(b"q Q " * 250_000) for _ in range(3 * MUCH // 1_000_000)) + packer.flush()
    return pdf_of(stream)


def locked_pdf() -> bytes:
    data = io.BytesIO()
    page = Canvas(data, encrypt=StandardEncryption("secret", ownerPassword="owner"))
    page.drawString(100, 700, "Minutes of the Board")
    page.save()
    return data.getvalue()


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.docx": zip_bomb,
    "entities.docx": entity_bomb,
    "outside.docx": outside_entity,
    "deep.docx": deep_word,
    "deep.html": deep_page,
    "bomb.pdf": stream_bomb,
    "locked.pdf": locked_pdf,
    "torn.pdf": lambda: locked_pdf()[:300],
    "lie.pdf": lambda: zip_bomb()[:2000],
    "lie.txt": lambda: b"\x7fELF" + bytes(5000),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "minutes"
    folder.mkdir()
    for name, made in FILES.items():
        (folder / name).write_bytes(made())
    shutil.copy(SAMPLES / "skelmere" / GOOD, folder)
    return folder


def test_each_is_refused_in_one_line_and_the_others_are_loaded(folder: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "graph")
    report = load(store, folder, base=folder, limits=LIMITS)
    store.close()
    fates = {Path(fate.path).name: fate for fate in report.fates}
    assert fates.keys() == {*FILES, GOOD}
    assert fates[GOOD].outcome == "loaded"
    for name in FILES:
        assert fates[name].outcome == "failed", name
        assert fates[name].error is None, f"{name}: {fates[name].reason}"
        assert "\n" not in fates[name].reason
    assert {name: fates[name].limit for name in ("bomb.docx", "deep.docx", "deep.html")} == {
        "bomb.docx": "size",
        "deep.docx": "depth",
        "deep.html": "depth",
    }
    assert "more than 700 MB of memory" in fates["bomb.pdf"].reason
    assert "password" in fates["locked.pdf"].reason
