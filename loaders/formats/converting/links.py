"""Takes the links to other files, and hidden words, out of an OpenDocument text, before another program is given it.

What lies in the document's own package stays, and so does the address of a hyperlink, which is not loaded
(OpenDocument 1.3 part 3, 19.910 ``xlink:href``; section sources, linked pictures, objects, templates, fonts and DDE).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.dom.minidom import Document, Element, Node
from xml.parsers.expat import ExpatError

from defusedxml import DefusedXmlException
from defusedxml.minidom import parseString

from graph.errors import UnreadableDocument
from loaders.formats.converting.hidden import hidden_elements
from loaders.formats.converting.merged_cells import set_apart
from loaders.formats.kinds import DAMAGED_ZIP

MAX_BYTES = 50_000_000  # of all parts that are XML
_XLINK = "http://www.w3.org/1999/xlink"
_TEXT = "content.xml"
_HYPERLINKS = ("a", "bookmark-ref")
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[/\\]|\.\.)", re.I)  # another scheme, host or folder


def cleaned(data: bytes, name: str, *, merged_cells: bool = True) -> bytes:
    """The same document, which leads nowhere and hides nothing; without ``merged_cells``, with each cell apart.

    Raises ``UnreadableDocument`` where it is damaged or unpacks to much.
    """
    made = BytesIO()
    left = MAX_BYTES
    try:
        with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
            for member in source.infolist():
                left -= member.file_size
                if left < 0:
                    reason = f"unpacks to more than {MAX_BYTES // 1_000_000} MB; minutes do not"
                    raise UnreadableDocument(reason, path=name, limit="size")
                content = source.read(member)
                if member.filename.endswith((".xml", ".rdf")):
                    if not content.strip() and member.filename != _TEXT:
                        continue  # some writers leave settings or styles empty: what is written stands in the text
                    content = _cleaned_part(content, merged_cells=merged_cells)
                kept = zipfile.ZIP_STORED if member.filename == "mimetype" else zipfile.ZIP_DEFLATED
                target.writestr(member.filename, content, kept)
    except (*DAMAGED_ZIP, ExpatError, DefusedXmlException, LookupError, NotImplementedError):
        raise UnreadableDocument("is a damaged OpenDocument text: save it anew", path=name) from None
    return made.getvalue()


def _cleaned_part(content: bytes, *, merged_cells: bool) -> bytes:
    tree: Document = parseString(content)  # type: ignore[arg-type]  # it takes bytes, too
    elements = list(_elements(tree))
    hidden = list(hidden_elements(elements))
    for element in hidden:
        if element.parentNode is not None:
            element.parentNode.removeChild(element)
    found = bool(hidden)
    if not merged_cells:
        found = set_apart(tree, elements) or found
    for element in elements:
        for attribute in list(element.attributes.values()):
            if _leads_out(element, attribute.namespaceURI, attribute.localName or attribute.name, attribute.value):
                element.removeAttributeNode(attribute)
                found = True
    return tree.toxml(encoding="utf-8") if found else content


def _leads_out(element: Element, namespace: str | None, name: str, value: str) -> bool:
    if name.startswith("dde-"):
        return True
    if namespace != _XLINK or name != "href" or element.localName in _HYPERLINKS:
        return False
    return _ELSEWHERE.match(value) is not None


def _elements(tree: Document) -> Iterator[Element]:
    waiting: list[Node] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Element):
            yield node
        waiting += node.childNodes
