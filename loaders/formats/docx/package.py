"""The zip file that a Word document is: its parts as XML, checked before they are unpacked."""

from __future__ import annotations

import posixpath
import zipfile
from functools import lru_cache
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers import expat

from graph.errors import UnreadableDocument
from loaders.formats.kinds import DAMAGED_ZIP

LARGEST_PART = 60_000_000  # bytes of one part of XML, unpacked
LARGEST = 500_000_000  # bytes of all parts together, pictures included
HIGHEST_RATIO = 400  # of unpacked to packed bytes of a part: XML written by Word stays under 60
LARGEST_KEPT, KEPT = 1_000_000, 4  # bytes of a part that is kept for the next file, and how many are
DEEPEST = 150  # elements within one another; tables in tables in text boxes come to 60

# Prefixes that take the place of namespaces: of Word's own elements there is none. (Transitional, then strict.)
PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m:",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m:",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r:",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
}

_DAMAGED = (*DAMAGED_ZIP, ParseError, expat.ExpatError, LookupError)  # the last for an encoding that nobody knows


class _Declared(Exception):
    """A document type is declared."""


class _TooDeep(Exception):
    """Elements are nested without end."""


class Package:
    """A Word file's parts. Raises ``UnreadableDocument`` where it is damaged or unpacks to too much."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except DAMAGED_ZIP:
            raise self._damaged() from None
        members = self._zip.infolist()
        if sum(member.file_size for member in members) > LARGEST:
            raise UnreadableDocument(
                f"unpacks to more than {LARGEST // 1_000_000} MB; minutes do not", limit="size", path=name
            )
        for member in members:
            if member.file_size > 1_000_000 and member.file_size > HIGHEST_RATIO * max(1, member.compress_size):
                raise UnreadableDocument(
                    f"its part {member.filename} is packed tighter than any document's", limit="size", path=name
                )
        self.main = self._main()

    def part(self, path: str, *, same_in_many: bool = False) -> Element | None:
        """The root of a part's XML, with prefixes for namespaces; None where there is no such part.

        What is the ``same_in_many`` files, as the styles of one template, is kept for the next: it must not be changed.
        """
        try:
            member = self._zip.getinfo(path)
        except KeyError:
            return None
        if member.file_size > LARGEST_PART:
            raise UnreadableDocument(
                f"its part {path} is larger than {LARGEST_PART // 1_000_000} MB", limit="size", path=self.name
            )
        try:
            with self._zip.open(member) as stream:
                data = stream.read(LARGEST_PART + 1)
            if len(data) > LARGEST_PART:
                raise self._damaged()
            return _kept_tree(data) if same_in_many and len(data) <= LARGEST_KEPT else _tree(data)
        except _Declared:
            raise UnreadableDocument("declares entities, as no Word file does", path=self.name) from None
        except _TooDeep:
            raise UnreadableDocument(
                "has more nested elements than any page of minutes", limit="depth", path=self.name
            ) from None
        except _DAMAGED:
            raise self._damaged() from None

    def related(self, kind: str) -> dict[str, str]:
        """Paths of the parts that the main part names as ``kind`` (styles, numbering, header), by their ids."""
        return self._related(self.main, kind)

    def _main(self) -> str:
        paths = list(self._related("", "officeDocument").values())
        path = paths[0] if paths else "word/document.xml"
        if path not in self._zip.namelist():
            raise self._damaged()
        return path

    def _related(self, path: str, kind: str) -> dict[str, str]:
        folder, file = posixpath.split(path)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        found = (
            [element for element in root if element.get("Type", "").endswith(f"/{kind}")] if root is not None else []
        )
        return {
            element.get("Id", ""): posixpath.normpath(posixpath.join("/", folder, element.get("Target", ""))).strip("/")
            for element in found
        }

    def _damaged(self) -> UnreadableDocument:
        return UnreadableDocument(
            "is a damaged Word file: open it in a word processor and save it anew", path=self.name
        )


def _tree(data: bytes) -> Element:
    """The root of XML, with prefixes for namespaces, that declares no document type, and so no entities.

    That is what defusedxml refuses; but its parser is written in Python, and takes several times as long as looking
    first, and then parsing in C.
    """

    def refuse(*_: object) -> None:
        raise _Declared

    looking = expat.ParserCreate()
    looking.StartDoctypeDeclHandler = refuse
    looking.Parse(data, True)
    root = fromstring(data)
    level = [root]
    for _ in range(DEEPEST):
        for element in level:
            element.tag = _prefixed(element.tag)
            if element.attrib:
                element.attrib = {_prefixed(name): value for name, value in element.attrib.items()}
        level = [child for element in level for child in element]
        if not level:
            return root
    raise _TooDeep


_kept_tree = lru_cache(KEPT)(_tree)


@lru_cache(4096)  # Word's names are some hundred, each written thousands of times
def _prefixed(name: str) -> str:
    namespace, brace, local = name[1:].partition("}") if name.startswith("{") else ("", "", name)
    return PREFIXES.get(namespace, "other:") + local if brace else local
