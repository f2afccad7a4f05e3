"""Sets the merged cells of an OpenDocument text apart: each place of the table has a cell, and those covered are empty.

pandoc leaves covered cells out, so that a row below a merged cell begins in the wrong column: a role becomes a name.
"""

from __future__ import annotations

from collections.abc import Iterable
from xml.dom.minidom import Document, Element

_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_SPANS = ("number-columns-spanned", "number-rows-spanned")


def set_apart(document: Document, elements: Iterable[Element]) -> bool:
    """Whether any of the ``elements`` of ``document`` was a merged cell: these are changed in place."""
    found = False
    for element in elements:
        if element.namespaceURI != _TABLE:
            continue
        if element.localName == "covered-table-cell":
            document.renameNode(element, _TABLE, element.tagName.replace("covered-", ""))
            found = True
        elif element.localName == "table-cell":
            for span in filter(lambda name: element.hasAttributeNS(_TABLE, name), _SPANS):
                element.removeAttributeNS(_TABLE, span)
                found = True
    return found
