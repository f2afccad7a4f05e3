"""The file formats a graph can be written in: one module each, found by itself.

A module of this package that sets ``FORMAT`` is a format; nothing else names it.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from graph.errors import UsageError


@dataclass(frozen=True)
class Format:
    """A file format.

    ``ending`` chooses it. ``write(graph, *files)`` writes a networkx graph to open text files, ``read(*paths)``
    gives an equal graph back; both get as many files as there are ``suffixes``. A suffix stands in place of the
    ending: with ``-nodes.csv``, ``out.csv`` means the file ``out-nodes.csv``; the empty one is the path itself.
    """

    ending: str
    description: str
    write: Callable[..., None]
    read: Callable[..., Any]
    suffixes: tuple[str, ...] = ("",)

    def files(self, path: Path) -> tuple[Path, ...]:
        """The files that ``path`` stands for."""
        stem = path.name[: -len(self.ending)]
        return tuple(path.with_name(stem + suffix) if suffix else path for suffix in self.suffixes)


@cache
def formats() -> Mapping[str, Format]:
    """Every format, by its ending."""
    found = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        candidate = getattr(importlib.import_module(f"{__name__}.{module.name}"), "FORMAT", None)
        if isinstance(candidate, Format):
            found[candidate.ending] = candidate
    return MappingProxyType(found)


def format_of(path: Path) -> Format:
    """The format that the path's ending names, small or capital. Raises ``UsageError`` that lists the endings."""
    for ending, format_ in formats().items():
        if path.name.lower().endswith(ending) and len(path.name) > len(ending):
            return format_
    raise UsageError(f"{path.name}: the file's name must end in one of {', '.join(formats())}")
