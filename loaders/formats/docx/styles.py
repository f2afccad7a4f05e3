"""What a Word file's styles say of a paragraph: whether it is a heading, bold, or numbered (ECMA-376 17.7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

HEADING = re.compile(r"heading (\d)$", re.I)
CONTENTS = re.compile(r"toc (?:\d|heading)$", re.I)  # of the table of contents that Word makes
OFF = frozenset({"0", "false", "off", "none"})


@dataclass(frozen=True)
class Style:
    """``heading`` is a level from 1, else 0; ``number`` is the list that paragraphs of the style belong to.

    ``numbered_by`` is the style that says so, which settles the level where none is named.
    """

    heading: int = 0
    bold: bool = False
    caps: bool = False
    hidden: bool = False
    struck: bool = False
    number: str | None = None
    level: int | None = None
    numbered_by: str | None = None
    contents: bool = False


PLAIN = Style()


class Styles:
    """The styles by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._known: dict[str, Style] = {}
        self._default = ""
        for element in root.iter("style") if root is not None else ():
            identity = element.get("styleId", "")
            self._elements.setdefault(identity, element)
            if element.get("type") == "paragraph" and element.get("default") in ("1", "true"):
                self._default = identity

    def of(self, identity: str | None) -> Style:
        """A style with all that it takes over from the styles it is based on."""
        named = identity or self._default
        if named not in self._known:
            chain: list[Element] = []
            at: str | None = named
            while at in self._elements and self._elements[at] not in chain:
                chain.append(self._elements[at])
                at = value(chain[-1], "basedOn")
            style = PLAIN
            for element in reversed(chain):
                style = _upon(style, element)
            self._known[named] = style
        return self._known[named]


def _upon(style: Style, element: Element) -> Style:
    name = value(element, "name") or ""
    if found := HEADING.match(name):
        style = replace(style, heading=int(found.group(1)))
    elif name.lower() == "title":
        style = replace(style, heading=1)
    elif CONTENTS.match(name):
        style = replace(style, contents=True)
    properties = element.find("pPr")
    if properties is not None and properties.find("numPr") is not None:
        style = replace(style, numbered_by=element.get("styleId"))
    return with_run(with_paragraph(style, properties), element.find("rPr"))


def with_paragraph(style: Style, properties: Element | None) -> Style:
    """A style as changed by a paragraph's own properties."""
    if properties is None:
        return style
    outline = value(properties, "outlineLvl")
    if outline is not None and outline.isdigit():
        style = replace(style, heading=int(outline) + 1 if int(outline) < 6 else 0)
    numbering = properties.find("numPr")
    if numbering is not None:
        level = value(numbering, "ilvl")
        number = value(numbering, "numId")
        style = replace(
            style,
            number=number if number is not None else style.number,
            level=int(level) if level is not None and level.isdigit() else style.level,
        )
    return style


def with_run(style: Style, properties: Element | None) -> Style:
    """A style as changed by a run's own properties."""
    if properties is None:
        return style
    for element in properties:
        on = is_on(element)
        if element.tag == "b":
            style = replace(style, bold=on)
        elif element.tag == "caps":
            style = replace(style, caps=on)
        elif element.tag in ("vanish", "webHidden"):
            style = replace(style, hidden=on)
        elif element.tag in ("strike", "dstrike"):
            style = replace(style, struck=on)
    return style


def value(element: Element, name: str) -> str | None:
    """The ``val`` of a child element."""
    child = element.find(name)
    return child.get("val") if child is not None else None


def is_on(element: Element) -> bool:
    """Whether a property that is on or off is on, as it is where it says neither."""
    return element.get("val", "1").lower() not in OFF
