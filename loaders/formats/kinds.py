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
from typing import BinaryIO

from graph.errors import UnreadableDocument

HEAD = 1024  # bytes within which a signature stands
PDF = re.compile(rb"%PDF-\d\.\d")
HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?!.{0,900}<!--).{0,900}?-->\s*)?<(?:!doctype\s+html|html[\s>])", re.I | re.S
)
ZIP, COMPOUND, RTF = b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf"
ZIP_SIGNATURES = (ZIP, b"PK\x05\x06")  # with files in it, and without
OUTLOOK = "__properties_version1.0".encode("utf-16-le")  # a stream of every mail that Outlook saves ([MS-OXMSG] 2.4)
WORD_STREAM = "WordDocument".encode("utf-16-le")  # the stream of an old Word file ([MS-DOC] 2.1.1)
PROTECTED = "EncryptedPackage".encode("utf-16-le")  # the stream of an Office file that asks for a password
# What unpacking raises where a zip file is damaged, or packed in a way that nobody uses.
DAMAGED_ZIP = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, EOFError)
# The head of a page saved in one file (RFC 2557), or of a mail whose page has pictures.
WEB_ARCHIVE = re.compile(rb"(?:MIME-Version:|From: <Saved by|Snapshot-Content-Location:)", re.I)
RELATED = re.compile(rb"^Content-Type:\s*multipart/related\b", re.I | re.M)
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
OTHERS = {
    b"GIF8": "a picture (GIF)",
    b"\x1f\x8b": "a compressed file (gzip)",
    b"7z\xbc\xaf": "a compressed file (7z)",
    b"MIME-Version:": "a web archive or mail (MIME): save the page as HTML, or what is attached as files",
}
# What councils send and is not read, by its ending: what it is, and what to do.
REFUSED = {
    ".pptx": "a presentation (PowerPoint): its slides are no minutes; if they are, save them as PDF",
    ".ppt": "a presentation (PowerPoint): its slides are no minutes; if they are, save them as PDF",
    ".odp": "a presentation: its slides are no minutes; if they are, save them as PDF",
    ".key": "a presentation (Keynote): its slides are no minutes; if they are, save them as PDF",
    ".xlsx": "a spreadsheet (Excel): save the sheet with the minutes as PDF",
    ".xls": "a spreadsheet (Excel): save the sheet with the minutes as PDF",
    ".ods": "a spreadsheet: save the sheet with the minutes as PDF",
    ".numbers": "a spreadsheet (Numbers): save the sheet with the minutes as PDF",
    ".pages": "a document of Apple's Pages: export it as Word or PDF",
    ".gdoc": "a link to a document of Google's, without its words: download it as Word or PDF",
    ".url": "a link to a page, without its words: load its address, or save the page",
    ".webloc": "a link to a page, without its words: load its address, or save the page",
    ".fodt": "an OpenDocument text without a zip file: save it as ODT",
    ".wpd": "a document of WordPerfect: save it as Word or PDF",
    ".wps": "a document of Works: save it as Word or PDF",
    ".one": "a section of OneNote: export its pages as Word or PDF",
    ".epub": "a book (EPUB): save it as HTML or PDF",
    ".xps": "an XPS file: print it as PDF",
    ".oxps": "an XPS file: print it as PDF",
    ".gif": "a picture (GIF): save it as PNG, and load it with --ocr",
    ".heic": "a picture (HEIC): save it as PNG, and load it with --ocr",
    ".webp": "a picture (WebP): save it as PNG, and load it with --ocr",
    ".rar": "a compressed file (RAR): unpack it and load the folder",
    ".7z": "a compressed file (7z): unpack it and load the folder",
    ".tar": "an archive (tar): unpack it and load the folder",
    ".gz": "a compressed file (gzip): unpack it and load the folder",
    ".tgz": "a compressed file (gzip): unpack it and load the folder",
    ".pst": "a mailbox of Outlook: save the mails with minutes as .msg or .eml",
    ".mbox": "a mailbox: save the mails with minutes as .eml",
}


def kind_of(data: bytes, name: str) -> str | None:
    """The name of the format that ``data`` is in, None for what is text without a sign of more.

    "zip" and "outlook" (a mail that Outlook saved) are no formats: such files hold others.

    Raises ``UnreadableDocument``, which begins with ``name``, for kinds that are known and not read.
    """
    if PDF.search(data, 0, HEAD) and not data[:HEAD].lstrip()[:1].isalpha():
        return "pdf"
    if data.startswith(ZIP):
        return kind_in_zip(BytesIO(data), name)
    if data.startswith(COMPOUND):
        if OUTLOOK in data:
            return "outlook"
        if PROTECTED in data:
            raise UnreadableDocument("is protected by a password: save it without one", path=name)
        return "doc"
    if data.startswith(RTF):
        return "rtf"
    if data.startswith(PICTURES):
        return "picture"
    if WEB_ARCHIVE.match(data) and RELATED.search(data, 0, HEAD):
        return "webarchive"
    for signature, kind in OTHERS.items():
        if data.startswith(signature):
            raise UnreadableDocument(f"is {kind}, not minutes", path=name)
    return "html" if HTML.match(_head(data)) else None


def _head(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data[: 2 * HEAD].decode("utf-16" if wide else "utf-8", errors="replace").lstrip("\ufeff")


def kind_in_zip(file: BinaryIO, name: str) -> str:
    """What a zip file is: "docx", "odt", or "zip" where it is nothing but that. Raises as ``kind_of``."""
    try:
        with zipfile.ZipFile(file) as archive:
            members = set(archive.namelist())
            if "mimetype" in members and archive.getinfo("mimetype").file_size < HEAD:
                if b"opendocument.text" in archive.read("mimetype"):
                    return "odt"
    except DAMAGED_ZIP:
        raise UnreadableDocument("is a damaged zip or Word file: get it again", path=name) from None
    if any(member.startswith("word/") for member in members):
        return "docx"
    if any(member.startswith("ppt/") for member in members):
        raise UnreadableDocument(f"is {REFUSED['.pptx']}", path=name)
    if any(member.startswith("xl/") for member in members):
        raise UnreadableDocument(f"is {REFUSED['.xlsx']}", path=name)
    if "[Content_Types].xml" in members:
        raise UnreadableDocument("is an Office file, but no Word document", path=name)
    return "zip"
