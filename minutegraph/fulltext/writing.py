"""What ``load`` writes into the index beside the graph. Its failures are warnings: the graph does not depend on it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from graph.errors import StoreError
from graph.rows import Rows
from graph.store import Store
from loaders.sentences import sentences_of
from minutegraph.fulltext.index import SearchIndex, version_of
from minutegraph.fulltext.keeping import SearchIndexWarning, index_of, settle
from minutegraph.fulltext.passages import Facts

T = TypeVar("T")


class IndexWriter:
    """The index of a graph that is being written to; does nothing where there is none, or it cannot be used."""

    def __init__(self, index: SearchIndex | None) -> None:
        self._index = index
        self._unchanged = True

    def holds(self, document: str, sha256: str, reader: str) -> bool:
        """Whether the text of a document that the graph holds need not be read again."""
        found = self._do(lambda index: index.holds(document, version_of({"sha256": sha256, "reader": reader})))
        return found is not False

    def put(self, rows: Rows, text: str, sentences: Sequence[tuple[int, int, str]]) -> None:
        """Put a document in, before its facts are written to the graph."""
        self._unchanged = False
        self._do(lambda index: index.put(rows.document, Facts.of(rows), text, sentences))

    def tell_anew(self, rows: Rows) -> None:
        """Have the kept text of a document, if there is one, tell other facts than before."""

        self._unchanged = False

        def work(index: SearchIndex) -> None:
            kept = index.text(rows.document.id, version_of(rows.document))
            if kept is not None and kept.text:
                sentences = [(start, end, words) for start, end, words in sentences_of(kept.text)]
                index.put(rows.document, Facts.of(rows), kept.text, sentences, anew=True)

        self._do(work)

    def settle(self, store: Store) -> None:
        """Bring the index up to the graph, which has been settled; what is missing is told."""
        state = self._do(lambda index: settle(store, index, prune=True, unchanged=self._unchanged))
        if state is not None and state.warning:
            warnings.warn(SearchIndexWarning(state.warning), stacklevel=2)

    def _do(self, work: Callable[[SearchIndex], T]) -> T | None:
        if self._index is None:
            return None
        try:
            return work(self._index)
        except StoreError as error:
            self._index = None
            warnings.warn(SearchIndexWarning(str(error)), stacklevel=3)
            return None


@contextmanager
def index_writer(store: Store) -> Iterator[IndexWriter]:
    """The writer of a store's index, open while documents are written."""
    index = None
    try:
        index = index_of(store, write=True)
    except StoreError as error:
        warnings.warn(SearchIndexWarning(str(error)), stacklevel=3)
    try:
        yield IndexWriter(index)
    finally:
        if index is not None:
            index.close()
