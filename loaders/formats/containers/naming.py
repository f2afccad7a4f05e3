"""Names of files in zip files and mails: others chose them, and they must lead nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

LONGEST = 150  # characters of a part of a name
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ud800-\udfff]")
# What programs leave in zip files for themselves.
_OF_PROGRAMS = ("__macosx", "thumbs.db", "desktop.ini")


def safe_name(name: str) -> str:
    """The name as a path that stays where it is; "" where nothing is left of it."""
    return "/".join(filter(None, (_part(part) for part in re.split(r"[\\/]+", name))))


def safe_part(name: str, otherwise: str) -> str:
    """The name as that of a single file, whatever folders it speaks of; ``otherwise`` where nothing is left of it."""
    return safe_name(name).rpartition("/")[2] or otherwise


def is_hidden(name: str) -> bool:
    """Whether a path is what no reader of a folder sees: hidden files, and what programs leave for themselves."""
    return any(part.startswith(".") or part.casefold() in _OF_PROGRAMS for part in name.split("/"))


def told_apart(names: Iterable[str]) -> Iterator[str]:
    """The names, of which the second of the same gets a number: "minutes (2).pdf"."""
    taken: set[str] = set()
    for name in names:
        path, number, chosen = PurePosixPath(name), 1, name
        while chosen.casefold() in taken:
            number += 1
            chosen = str(path.with_name(f"{path.stem} ({number}){path.suffix}"))
        taken.add(chosen.casefold())
        yield chosen


def _part(part: str) -> str:
    seen = " ".join(_UNSEEN.sub("", part).split())
    if seen in (".", "..") or not seen.strip("."):
        return ""
    if len(seen) > LONGEST:
        suffix = PurePosixPath(seen).suffix[:10]
        seen = seen[: LONGEST - len(suffix)] + suffix
    return seen
