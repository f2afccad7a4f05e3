"""What kind of file bytes are, by what they begin with: names of files lie.

Signatures: PDF 32000-1 7.5.2 (within the first 1024 bytes), PKWARE's APPNOTE for zip files, [MS-CFB] for the compound
files of old Word, the RTF 1.9.1 specification.
"""

from __future__ import annotations

import codecs
import re
import zipfile
import zlib
from io import BytesIO

from graph.errors import UnreadableDocument

HEAD = 1024  # bytes within which a signature stands
PDF = re.compile(rb"%PDF-\d\.\d")
HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?!.{0,900}<!--).{0,900}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
ZIP, COMPOUND, RTF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf"
PROTECTED = "EncryptedPackage".encode("utf-16-le")  # the stream of an Office file that asks for a password
# What unpacking raises where a zip file is damaged, or packed in a way that nobody uses.
DAMAGED_ZIP = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, EOFError)
OTHERS = {
    b"\x89PNG": "a picture (PNG)",
    b"\xff\xd8\xff": "a picture (JPEG)",
    b"II*\x00": "a picture (TIFF)",
    b"MM\x00*": "a picture (TIFF)",
    b"GIF8": "a picture (GIF)",
    b"\x1f\x8b": "a compressed file (gzip)",
    b"7z\xbc\xaf": "a compressed file (7z)",
    b"MIME-Version:": "a web archive or mail (MIME): save the page as HTML",
}


def kind_of(data: bytes, name: str) -> str | None:
    """The name of the format that ``data`` is in, None for what is text without a sign of more.

    Raises ``UnreadableDocument``, which begins with ``name``, for kinds that are known and not read.
    """
    if PDF.search(data, 0, HEAD) and not data[:HEAD].lstrip()[:1].isalpha():
        return "pdf"
    if data.startswith(ZIP):
        return _kind_in_zip(data, name)
    if data.startswith(COMPOUND):
        if PROTECTED in data:
            raise UnreadableDocument("is protected by a password: save it without one", path=name)
        return "doc"
    if data.startswith(RTF):
        return "rtf"
    for signature, kind in OTHERS.items():
        if data.startswith(signature):
            raise UnreadableDocument(f"is {kind}, not minutes", path=name)
    return "html" if HTML.match(_head(data)) else None


def _head(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data[: 2 * HEAD].decode("utf-16" if wide else "utf-8", errors="replace").lstrip("\ufeff")


def _kind_in_zip(data: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = set(archive.namelist())
            if "mimetype" in members and archive.getinfo("mimetype").file_size < HEAD:
                if b"opendocument.text" in archive.read("mimetype"):
                    return "odt"
    except DAMAGED_ZIP:
        raise UnreadableDocument("is a damaged zip or Word file: get it again", path=name) from None
    if any(member.startswith("word/") for member in members):
        return "docx"
    if "[Content_Types].xml" in members:
        raise UnreadableDocument("is an Office file, but no Word document", path=name)
    raise UnreadableDocument("is a zip file: unpack it and load what is in it", path=name)
