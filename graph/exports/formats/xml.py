"""What GraphML and GEXF have in common: text that XML can hold, and reading a large file in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.sax import saxutils

from graph.errors import UsageError
from graph.exports.layout import Layout

# Line ends that XML 1.0 keeps, and of which graphology's reader makes line feeds unless they are written as numbers.
_LINE_ENDS = {"\x85": "&#133;", "\u2028": "&#8232;"}
_special = re.compile("[&<>\"'\\r\\n\\t\x85\u2028]")  # most values hold none, and looking is quicker than replacing


def text(value: str) -> str:
    """A value between tags. A bare carriage return would come back as a line feed."""
    return saxutils.escape(value, {"\r": "&#13;", **_LINE_ENDS}) if _special.search(value) else value


def attribute(value: str) -> str:
    """A value in quotation marks, line breaks and tabs kept."""
    return saxutils.quoteattr(value, _LINE_ENDS) if _special.search(value) else f'"{value}"'


def described(path: Path, description: str) -> tuple[Layout, Iterator[tuple[str, ElementTree.Element]]]:
    """The layout that stands in the element ``description``, and then each ``node`` and ``edge`` with its name.

    An element is let go when the next is asked for. Raises ``UsageError`` for a file that is not XML, or has no layout.
    """
    elements = _elements(path)
    for name, element in elements:
        if name in ("node", "edge"):
            break
        if name == description:
            layout = Layout.from_json(element.text or "", path)
            return layout, (found for found in elements if found[0] in ("node", "edge"))
    return Layout.from_json("", path), elements


def _elements(path: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    try:
        for _, element in ElementTree.iterparse(path):
            name = element.tag.rpartition("}")[2]
            yield name, element
            if name in ("node", "edge"):
                element.clear()
    except ElementTree.ParseError as error:
        raise UsageError(f"{path} is not valid XML: {error}") from error
