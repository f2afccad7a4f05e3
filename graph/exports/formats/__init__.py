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
from typing import Any, Literal

from graph.errors import UsageError


@dataclass(frozen=True)
class Format:
    """A file format.

    ``ending`` chooses it, and so do ``other_endings``; ``purposes`` are the programs and standards that it is for.
    ``write(graph, *files)`` writes a networkx graph: to open text files, or to the paths of empty files or of an empty
    folder, as ``makes`` says. ``read(*paths)`` gives an equal graph back; it is None where the format cannot hold all.
    Both get as many files as there are ``suffixes``. A suffix stands in place of the ending: with ``-nodes.csv``,
    ``out.csv`` means the file ``out-nodes.csv``; the empty one is the path itself. ``whole`` says that it takes the
    whole graph only, ``timeline`` that ``write`` takes a keyword of that name, ``accepted`` are endings that serve
    where a purpose is named.
    """

    ending: str
    description: str
    write: Callable[..., None]
    read: Callable[..., Any] | None = None
    suffixes: tuple[str, ...] = ("",)
    other_endings: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    makes: Literal["text", "file", "folder"] = "text"
    whole: bool = False
    timeline: bool = False
    accepted: tuple[str, ...] = ()

    @property
    def endings(self) -> tuple[str, ...]:
        """All endings that choose it."""
        return (self.ending, *self.other_endings)

    def files(self, path: Path) -> tuple[Path, ...]:
        """The files that ``path`` stands for."""
        if self.suffixes == ("",):
            return (path,)
        ending = next((one for one in self.endings if path.name.lower().endswith(one)), "")
        stem = path.name[: len(path.name) - len(ending)]
        return tuple(path.with_name(stem + suffix) for suffix in self.suffixes)


@cache
def formats() -> Mapping[str, Format]:
    """Every format, by its ending: first those that can be read back."""
    found = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        candidate = getattr(importlib.import_module(f"{__name__}.{module.name}"), "FORMAT", None)
        if isinstance(candidate, Format):
            found[candidate.ending] = candidate
    return MappingProxyType(dict(sorted(found.items(), key=lambda one: one[1].read is None)))


@cache
def purposes() -> Mapping[str, Format]:
    """The format for each program or standard that is named as what a file is for."""
    return MappingProxyType({name: format_ for format_ in formats().values() for name in format_.purposes})


def format_of(path: Path, purpose: str | None = None) -> Format:
    """The format for a purpose, else the one that the path's ending names, small or capital.

    Raises ``UsageError`` that lists the purposes, or the endings.
    """
    name = path.name.lower()
    if purpose is None:
        by_ending = {ending: format_ for format_ in formats().values() for ending in format_.endings}
        fitting = [ending for ending in by_ending if name.endswith(ending) and len(name) > len(ending)]
        if fitting:
            return by_ending[max(fitting, key=len)]
        raise UsageError(f"{path.name}: the file's name must end in one of {', '.join(formats())}")
    if purpose not in purposes():
        raise UsageError(
            f"there is no export for {purpose!r}: choose from {', '.join(sorted((*purposes(), 'neo4j-admin')))}"
        )
    format_ = purposes()[purpose]
    wanted = (*format_.endings, *format_.accepted)
    if format_.makes != "folder" and not any(name.endswith(one) and len(name) > len(one) for one in wanted):
        raise UsageError(f"{path.name}: for {purpose}, the file's name must end in {' or '.join(wanted)}")
    return format_
