"""From a folder of documents with their annotations to the report."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from graph.errors import UnreadableDocument, UsageError
from loaders.evaluation.found import NOTHING, found_in
from loaders.evaluation.gold import Gold, read_gold
from loaders.evaluation.measures import judge
from loaders.evaluation.report import Report, report_of
from loaders.evaluation.sheet import Sheet
from loaders.formats import SUFFIXES
from loaders.limits import DEFAULT_LIMITS, Limits
from loaders.pipeline import Extraction
from loaders.privacy import PrivacyPolicy
from loaders.workers import InlineExecutor, extractions

ENDINGS = (".gold.json", ".json")  # of annotations; where a document has both, the first counts


@dataclass(frozen=True)
class Annotated:
    """A document with its annotation; ``name`` is its path from the folder."""

    name: str
    path: Path
    gold: Gold


def evaluate(
    folder: Path,
    *,
    warn: Callable[[str], object] = lambda _: None,
    executor: Executor | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Report:
    """Read each annotated document below ``folder`` and judge what is found.

    Annotations are NAME.gold.json or NAME.json beside the document NAME.txt, .md and so on. ``warn`` is called with
    lines on documents without one, annotations without document and fields that the format does not have. Raises
    ``UnreadableDocument`` for annotations that are wrong, before any document is read, and ``UsageError`` where the
    folder holds none. A document that cannot be read counts as one in which nothing was found. ``executor`` reads the
    documents and keeps to ``limits``; by default it is this process, which has none.
    """
    documents = _annotated(folder, warn)
    files = [(one.path, one.name) for one in documents]
    read = extractions(executor or InlineExecutor(), limits, files, privacy=PrivacyPolicy(exempt_texts=True))
    return report_of([_judged(document, found) for document, found in zip(documents, read, strict=True)])


def _judged(document: Annotated, read: Extraction | UnreadableDocument) -> tuple[str, Sheet, str | None]:
    if isinstance(read, UnreadableDocument):
        return document.name, judge(document.gold, NOTHING, ""), str(read)
    return document.name, judge(document.gold, found_in(read), read.document.text), None


def _annotated(folder: Path, warn: Callable[[str], object]) -> list[Annotated]:
    if not folder.is_dir():
        raise UsageError(f"{folder}: there is no such folder")
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]
    annotations = {path for path in files if path.name.endswith(ENDINGS)}
    documents, wrong = [], []
    bare = 0
    used: set[Path] = set()
    for path in files:
        if path.suffix.lower() not in SUFFIXES:
            continue
        beside = [file for ending in ENDINGS if (file := path.with_name(path.stem + ending)) in annotations]
        if not beside:
            bare += 1
            continue
        name = path.relative_to(folder).as_posix()
        used.update(beside)
        try:
            gold = read_gold(beside[0])
        except UnreadableDocument as error:
            wrong.append(str(error))
            continue
        if gold.file and gold.file != path.name and path.with_name(gold.file).is_file():
            bare += 1  # of the same name but for the ending, and the annotation is of the other one
            continue
        if gold.unknown:
            warn(f"{beside[0]}: the format has no {', '.join(gold.unknown)}: left aside")
        documents.append(Annotated(name, path, gold))
    if wrong:
        raise UnreadableDocument(wrong[0], detail="\n".join(wrong[1:]))
    if not documents:
        endings = ", ".join(SUFFIXES)
        raise UsageError(f"{folder}: holds no documents ({endings}) with NAME.gold.json or NAME.json beside them")
    if bare:
        warn(f"documents without annotation passed over: {bare:,}")
    for path in sorted(annotations - used):
        warn(f"{path}: there is no document of this name beside it; passed over")
    return documents
