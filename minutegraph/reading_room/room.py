"""The graph as the server sees it: its last settled state, exchanged for the next one when that is complete."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

from graph.errors import StoreError
from graph.store import Store
from graph.stores.embedded import EmbeddedStore
from graph.unfinished import pending
from minutegraph.fulltext import IndexState, current
from minutegraph.fulltext.location import stamp_of
from minutegraph.reading_room.page import View

_LOOK_AGAIN = 1.0  # seconds between two looks whether the graph has changed


class Room:
    """What the pages are made of. ``opened`` opens the graph anew; requests may come from several threads."""

    def __init__(self, opened: Callable[[], Store], *, public: bool = False, static: bool = False) -> None:
        self._opened = opened
        self._public, self._static = public, static
        self._lock = threading.Lock()
        self._looked = 0.0
        self._stamp = ""
        self._store: Store | None = None
        self._replaced: Store | None = None
        self._view: View | None = None

    def view(self) -> View:
        """The settled state. Raises ``StoreUnavailable`` where there is no graph, or none could be opened yet."""
        with self._lock:
            now = time.monotonic()
            if self._view is None or now - self._looked >= _LOOK_AGAIN:
                self._look()
                self._looked = now
            assert self._view is not None
            return self._view

    @property
    def stamp(self) -> str:
        """What is another for another state of the graph."""
        return self._stamp

    def close(self) -> None:
        """Let go of the graph."""
        with self._lock:
            for store in (self._store, self._replaced):
                if store is not None:
                    store.close()
            self._store = self._replaced = self._view = None

    def _look(self) -> None:
        fresh = self._opened()
        stamp = stamp_of(fresh)
        if self._view is not None and stamp == self._stamp:
            fresh.close()
            return
        try:
            settled = pending(fresh) == 0
            if self._view is not None and not settled:
                fresh.close()  # somebody is at work, or was killed: what was settled last stays
                return
            with current(fresh) as (_, state):
                pass
        except StoreError:
            fresh.close()
            if self._view is None:
                raise
            return
        self._exchange(fresh, stamp, state, settled)

    def _exchange(self, fresh: Store, stamp: str, state: IndexState, settled: bool) -> None:
        notice = state.warning
        if not settled:
            notice = "The last load did not come to its end: load again, and these pages will be complete."
        if self._replaced is not None:
            self._replaced.close()
        self._replaced = self._store  # requests may still be at work with it: closed when the next one comes
        self._store, self._stamp = fresh, stamp
        self._view = View(fresh, state, self._public, self._static, notice)


def settled_store(folder: Path) -> Store:
    """The graph in a folder as of its last checkpoint: nothing is written, and nothing is told of who is writing."""
    return EmbeddedStore(folder, as_it_is=True)
