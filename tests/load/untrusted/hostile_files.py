"""Files of the real formats that would take all memory or time, or lie about what they are."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

MUCH = 300_000_000  # bytes that a file of some hundred kilobytes unpacks to
_BLANKS = b" " * 1_000_000


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
    """One part of 300 MB."""
    return packed(_BLANKS, times=MUCH // len(_BLANKS))


def zip_bomb_of_gigabytes() -> bytes:
    """The same packed part named fifteen times: 4.5 GB in a file of 0.3 MB."""
    data = zip_bomb()
    start = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 1)  # of the second entry of the directory
    end = data.index(b"PK\x05\x06")
    count, size = struct.unpack("<HL", data[end + 10 : end + 16])
    entry, more = data[start:end], 14
    closing = struct.pack("<HHL", count + more, count + more, size + more * len(entry))
    return data[:end] + entry * more + data[end : end + 8] + closing + data[end + 16 :]


def zip_that_lies() -> bytes:
    """A part of 300 MB that says it has 1,000 bytes."""
    return zip_bomb().replace(struct.pack("<L", MUCH), struct.pack("<L", 1000))


def entities(document: str) -> str:
    """The declaration of entities that come to 10^11 words, for a document type."""
    nested = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE {document} [<!ENTITY e0 "minutes">{nested}]>'


def entity_bomb() -> bytes:
    return packed(f"{entities('w')}<w>&e11;</w>".encode())


def entity_page() -> bytes:
    return f"{entities('html')}<html><p>&e11;</p></html>".encode()


def outside_entity() -> bytes:
    return packed(b'<!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/passwd">]><w>&out;</w>')


def deep_word() -> bytes:
    return packed(b"<w>" * 50_000 + b"</w>" * 50_000)


def deep_page() -> bytes:
    return b"<html><body>" + b"<div>" * 50_000 + b"Minutes" + b"</div>" * 50_000


def wide_page() -> bytes:
    """A table of some million cells, in 40 MB."""
    row = b"<tr>" + b"<td>x</td>" * 1000 + b"</tr>"
    return b"<html><body><table>" + row * (40_000_000 // len(row)) + b"</table></body></html>"


def deep_rich_text() -> bytes:
    return rb"{\rtf1 " + b"{" * 50_000 + b"Minutes" + b"}" * 50_000 + b"}"


def pdf(*objects: bytes) -> bytes:
    """A PDF file of these objects, the first of which is its catalogue."""
    data, places = b"%PDF-1.4\n", []
    for number, object_ in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + object_ + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    tail = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{len(data)}"
    return data + f"{tail}\n%%EOF\n".encode()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<" + entries + f"/Length {len(content)}>>stream\n".encode() + content + b"\nendstream"


def page_of(*objects: bytes, resources: bytes = b"") -> bytes:
    """A PDF of one page; the first of the objects, number 4, is its content."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + b">>>>",
        *objects,
    )


def stream_bomb() -> bytes:
    """A page whose content unpacks to 900 MB."""
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(b"q Q " * 250_000) for _ in range(3 * MUCH // 1_000_000)) + packer.flush()
    return page_of(stream(content, b"/Filter/FlateDecode"))


def nested_stream() -> bytes:
    """A page whose content is packed three times over: 2 kB come to 300 MB."""
    content = _BLANKS * (MUCH // len(_BLANKS))
    for _ in range(3):
        content = zlib.compress(content, 9)
    return page_of(stream(content, b"/Filter[/FlateDecode/FlateDecode/FlateDecode]"))


def forms() -> bytes:
    """A page that draws a form ten times, which draws another ten times, and so on: 10^9 in all."""
    drawn = b"/F Do " * 10
    made = [
        stream(drawn, b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F %d 0 R>>>>" % number)
        for number in range(6, 15)
    ]
    return page_of(
        stream(drawn),
        *made,
        stream(b"0 0 m", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]"),
        resources=b"/XObject<</F 5 0 R>>",
    )


def endless_pages() -> bytes:
    """A tree of pages that holds itself."""
    return pdf(b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>")


def locked_pdf() -> bytes:
    data = io.BytesIO()
    page = Canvas(data, encrypt=StandardEncryption("secret", ownerPassword="owner"))
    page.drawString(100, 700, "Minutes of the Board")
    page.save()
    return data.getvalue()


def locked_word() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000) + "EncryptedPackage".encode("utf-16-le") + bytes(1000)


FILES: dict[str, Callable[[], bytes]] = {
    "bomb.docx": zip_bomb,
    "gigabytes.docx": zip_bomb_of_gigabytes,
    "lies.docx": zip_that_lies,
    "entities.docx": entity_bomb,
    "entities.html": entity_page,
    "outside.docx": outside_entity,
    "deep.docx": deep_word,
    "deep.html": deep_page,
    "wide.html": wide_page,
    "deep.rtf": deep_rich_text,
    "bomb.pdf": stream_bomb,
    "nested.pdf": nested_stream,
    "forms.pdf": forms,
    "pages.pdf": endless_pages,
    "locked.pdf": locked_pdf,
    "locked.docx": locked_word,
    "torn.pdf": lambda: locked_pdf()[:300],
    "lie.pdf": lambda: zip_bomb()[:2000],
    "lie.txt": lambda: b"\x7fELF" + bytes(5000),
}
