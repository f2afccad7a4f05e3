"""The words of a paragraph of Word: runs with their boldness, without what was deleted or is hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from loaders.formats.docx.styles import Style, Styles, is_on, value, with_run

Run = tuple[str, bool]

GONE = frozenset({"del", "moveFrom", "pPr", "rPr", "drawing", "pict", "object", "sdtPr", "sdtEndPr"})
TEXTS = frozenset({"t", "m:t"})
RUNS = frozenset({"r", "m:r"})
NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
FIXED = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
# Characters of symbol fonts (Wingdings, Symbol) that tell something in tables of attendance, or begin a point.
SYMBOLS = {"F0FC": "✓", "F0FE": "☑", "F0FB": "✗", "F0FD": "☒", "F0B7": "•", "F0A7": "•", "F0D8": "•"}


def runs_in(paragraph: Element, style: Style, styles: Styles) -> Iterator[Run]:
    """The paragraph's text in runs, each with whether it is bold."""
    for element in paragraph:
        if element.tag in RUNS:
            yield from _run(element, style, styles)
        elif element.tag == "mc:AlternateContent":
            yield from runs_in(element[0], style, styles) if len(element) else ()
        elif element.tag not in GONE:
            yield from runs_in(element, style, styles)


def _run(run: Element, style: Style, styles: Styles) -> Iterator[Run]:
    properties = run.find("rPr")
    if properties is not None and (named := value(properties, "rStyle")) is not None:
        own = styles.of(named)
        style = replace(style, bold=style.bold or own.bold, hidden=own.hidden, struck=own.struck)
    style = with_run(style, properties)
    if style.hidden or style.struck:  # what is struck out states nothing
        return
    for element in run:
        words = _words(element)
        if words:
            yield (words.upper() if style.caps else words), style.bold and not style.heading
        elif element.tag == "mc:AlternateContent" and len(element):
            yield from _run(element[0], style, styles)


def _words(element: Element) -> str:
    if element.tag in TEXTS:
        return (element.text or "").replace("\n", " ")
    if element.tag == "br":
        return "\n" if element.get("type", "textWrapping") == "textWrapping" else ""
    if element.tag == "sym":
        return SYMBOLS.get(element.get("char", "").upper(), "")
    return FIXED.get(element.tag, "")


def boxes_in(paragraph: Element) -> Iterator[Element]:
    """The contents of text boxes that hang on the paragraph, of alternatives the first only."""
    for element in paragraph:
        if element.tag == "txbxContent":
            yield element
        elif element.tag == "mc:AlternateContent":
            yield from boxes_in(element[0]) if len(element) else ()
        elif element.tag not in ("del", "moveFrom", "pPr"):
            yield from boxes_in(element)


def notes_in(paragraph: Element) -> Iterator[tuple[str, str]]:
    """The notes that the paragraph's words refer to: "footnote" or "endnote", and the note's id."""
    for element in paragraph:
        if element.tag in NOTES:
            yield NOTES[element.tag], element.get("id", "")
        elif element.tag not in ("del", "moveFrom", "pPr"):
            yield from notes_in(element)


def asks_for_a_number(paragraph: Element) -> bool:
    """Whether one of Word's fields that count paragraphs stands in it: its number is nowhere in the file."""
    return any((code.text or "").strip().startswith("AUTONUM") for code in paragraph.iter("instrText"))


def empty_placeholders(root: Element) -> None:
    """Take out what stands in content controls that nobody has filled in: "Click or tap here to enter text"."""
    for control in root.iter("sdt"):
        properties = control.find("sdtPr")
        if properties is not None and (shows := properties.find("showingPlcHdr")) is not None and is_on(shows):
            for words in control.iter("t"):
                words.text = ""
