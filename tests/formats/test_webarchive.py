"""Web archives: pages in one file, as Word and browsers save them."""

import quopri
from base64 import b64encode
from pathlib import Path

import pytest

from loaders.formats import read_document

PAGE = "<html><head><meta charset={0}></head><body><h1>Zoë’s mill</h1><p>Noted – at once.</p></body></html>"
WORD = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="=_b"\n\nA Single File Web Page.\n\n'
BLINK = (
    "From: <Saved by Blink>\nSnapshot-Content-Location: https://mill.example/\nSubject: Minutes\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="=_b"\n\n\n'
)  # fmt: skip
PICTURE = "--=_b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"


def archive(head: str, charset: str, encoding: str, *, picture_first: bool = False) -> bytes:
    page = PAGE.format(charset).encode(charset)
    packed = quopri.encodestring(page) if encoding == "quoted-printable" else b64encode(page) + b"\n"
    part = f"--=_b\nContent-Type: text/html\nContent-Transfer-Encoding: {encoding}\n\n".encode() + packed + b"\n"
    parts = [PICTURE.encode(), part] if picture_first else [part, PICTURE.encode()]
    return head.encode() + b"".join(parts) + b"--=_b--\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (archive(WORD, "windows-1252", "quoted-printable"), "minutes.mht"),
        (archive(BLINK, "utf-8", "quoted-printable"), "minutes.mhtml"),
        (archive(BLINK, "utf-8", "base64", picture_first=True), "minutes.mhtml"),
        (archive(WORD, "utf-8", "base64"), "minutes.htm"),  # known by its bytes
        (archive(BLINK, "utf-8", "base64").replace(b"\n", b"\r\n"), "minutes.doc"),
    ],
)
def test_the_page_in_it_is_read(tmp_path: Path, data: bytes, name: str) -> None:
    (tmp_path / name).write_bytes(data)
    document = read_document(tmp_path / name)
    assert (document.format, document.text) == ("webarchive", "# Zoë’s mill\n\nNoted – at once.")
