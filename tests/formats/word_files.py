"""Word files made of XML by hand, for what word processors write and the libraries that write Word files do not."""

from __future__ import annotations

import zipfile
from io import BytesIO

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NAMES = f'xmlns:w="{W}" xmlns:mc="{ALTERNATIVES}" xmlns:r="{KINDS}" xmlns:v="v"'


def word_file(body: str, **parts: str) -> bytes:
    """A Word file with this XML in its body; ``parts`` are the contents of styles, numbering and header."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        archive.writestr("word/_rels/document.xml.rels", _relations({name: f"{name}.xml" for name in parts}))
        archive.writestr("word/document.xml", f"<w:document {NAMES}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {NAMES}>{content}</w:{name}>")
    return stream.getvalue()


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph: its runs, or its words."""
    runs = content if content.startswith("<") else run(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def run(words: str, properties: str = "") -> str:
    """A run of words."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def table(*rows: list[str]) -> str:
    """A table of cells, each the XML of its content."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def listed(words: str, level: int = 0, number: int = 1) -> str:
    """A paragraph of list ``number`` on ``level``."""
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def numbering(*levels: tuple[str, str], start: int = 1) -> str:
    """A list, number 1: format and text of each level."""
    made = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start if place == 0 else 1}"/><w:numFmt w:val="{style}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, (style, text) in enumerate(levels)
    )
    first = f'<w:abstractNum w:abstractNumId="5">{made}</w:abstractNum>'
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    second = f'<w:num w:numId="2"><w:abstractNumId w:val="5"/>{anew}</w:num>'
    return f'{first}<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>{second}'


def _relations(targets: dict[str, str]) -> str:
    made = "".join(
        f'<Relationship Id="r{place}" Type="{KINDS}/{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{RELATIONS}">{made}</Relationships>'
