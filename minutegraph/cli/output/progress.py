"""What ``load`` tells while it runs: a block for each document, and a bar on a terminal."""

from __future__ import annotations

import os
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING, Self

from minutegraph.app.loading.documents import LoadReport, LoadResult
from minutegraph.cli.output.console import on_terminal, tell
from minutegraph.cli.output.reports import result_lines

if TYPE_CHECKING:
    from rich.progress import Progress as Bar
    from rich.progress import TaskID


class Progress:
    """Reports each file on standard error; with ``quiet`` only failures, with ``verbose`` all lines not read."""

    def __init__(self, *, quiet: bool, verbose: bool = False) -> None:
        self._quiet = quiet
        self._verbose = verbose
        self._results: list[LoadResult] = []
        self._bar: Bar | None = None
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._bar is not None:
            self._bar.stop()

    @property
    def so_far(self) -> LoadReport:
        """What became of the files until now."""
        return LoadReport(tuple(self._results))

    def begin(self, documents: int) -> None:
        """Show the bar, if there is somebody to see it and something to wait for."""
        if documents > 1 and not self._quiet and on_terminal(sys.stderr):
            from rich.console import Console
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (TextColumn("loading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
            console = Console(stderr=True, highlight=False, markup=False, emoji=False)
            self._bar = Progress(*columns, console=console, transient=True)
            self._task = self._bar.add_task("loading", total=documents)
            self._bar.start()

    def tell(self, result: LoadResult) -> None:
        """Tell what became of one file."""
        self._results.append(result)
        lines = [] if self._quiet and result.outcome != "failed" else result_lines(result, verbose=self._verbose)
        if result.error is not None and os.environ.get("MINUTEGRAPH_DEBUG"):
            lines += "".join(traceback.format_exception(result.error)).splitlines()
        if self._bar is None:
            if lines:
                tell(*lines)
            return
        for line in lines:
            self._bar.console.print(line, soft_wrap=True)
        if self._task is not None and result.uri is not None:
            self._bar.advance(self._task)
