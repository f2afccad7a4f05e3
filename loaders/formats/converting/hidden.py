"""Takes the words that an OpenDocument text hides out of it: pandoc would hand them on as if they could be read.

Hidden are spans and paragraphs whose style says so, sections, and fields and paragraphs with a condition that holds
(OpenDocument 1.3 part 3: 19.858 and 20.393 ``text:display``, 19.810 ``text:is-hidden``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.dom.minidom import Element

_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"


def hidden_elements(elements: Sequence[Element]) -> Iterator[Element]:
    """Those of a part's ``elements`` whose words are not to be seen."""
    styles = {
        element.parentNode.getAttributeNS(_STYLE, "name")
        for element in elements
        if element.localName == "text-properties"
        and element.getAttributeNS(_TEXT, "display") == "none"
        and isinstance(element.parentNode, Element)
    }
    for element in elements:
        if element.namespaceURI != _TEXT:
            continue
        shows = element.getAttributeNS(_TEXT, "display")
        if element.getAttributeNS(_TEXT, "is-hidden") == "true":
            yield _with_its_paragraph(element)
        elif shows == "none" or (element.getAttributeNS(_TEXT, "style-name") or None) in styles:
            yield element


def _with_its_paragraph(element: Element) -> Element:
    """What a mark hides: the paragraph that it stands in, or itself."""
    parent = element.parentNode
    return parent if element.localName == "hidden-paragraph" and isinstance(parent, Element) else element
