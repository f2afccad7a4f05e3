"""Annotated minutes to be written in other forms: their text, their annotation, and which lines are headings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from loaders.evaluation.matching import name_key, words

ENDINGS = (".txt", ".md")
MARKED = re.compile(r"\s*(?:[|<#>]|---|\*\s*\*|```)")  # lines whose beginning means something to Markdown or HTML
_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Heading:
    """A line that is an annotated item's heading: its number, the marks behind it, its title, and what follows."""

    line: int
    before: str
    number: str
    gap: str
    title: str
    after: str


@dataclass(frozen=True)
class Source:
    """One document with its annotation."""

    path: Path
    text: str
    annotation: dict[str, Any]

    @property
    def is_markdown(self) -> bool:
        """Whether line beginnings have a meaning."""
        return self.path.suffix == ".md"

    @cached_property
    def lines(self) -> list[str]:
        """The text's lines."""
        return self.text.split("\n")

    @cached_property
    def front(self) -> int:
        """How many of the first lines are front matter."""
        if self.lines[0].strip() != "---":
            return 0
        return next((place + 1 for place, line in enumerate(self.lines[1:], 1) if line.strip() == "---"), 0)

    @cached_property
    def headings(self) -> list[Heading]:
        """The annotated items' headings that stand in a line of their own or begin one."""
        found: list[Heading] = []
        after = self.front
        for item in self.annotation.get("items") or []:
            headings = self._headings_of(item["title"], item.get("number"), after)
            heading = next(headings, None) or next(self._headings_of(item["title"], None, after), None)
            if heading:
                found.append(heading)
                after = heading.line + 1
        return found

    def _headings_of(self, printed: str, numbered: str | None, after: int) -> Iterator[Heading]:
        title, number = words(printed), words(numbered)
        for place in range(after, len(self.lines)):
            line = _TAG.sub(lambda tag: " " * len(tag.group()), self.lines[place])
            tokens = [(token.start(), token.end(), words(token.group())) for token in _WORD.finditer(line)]
            flat = [word for _, _, some in tokens for word in some]
            if flat[: len(number) + len(title)] != [*number, *title] or len(flat) != len(tokens):
                continue
            first = tokens[len(number)][0] if len(number) < len(tokens) else len(line)
            last = tokens[len(number) + len(title) - 1][1]
            start = tokens[0][0] if number else first
            stop = tokens[len(number) - 1][1] if number else first
            line = self.lines[place]
            yield Heading(place, line[:start], line[start:stop], line[stop:first], line[first:last], line[last:])

    @cached_property
    def names(self) -> set[str]:
        """The names of all who are on the lists, as keys."""
        return {name_key(person["name"]) for person in self.annotation.get("attendance") or []}

    def lists_a_person(self, line: str) -> bool:
        """Whether a line begins with the name of somebody on the lists, and is none of several names."""
        begins = " ".join(words(re.split(r"[,(\t–-]|\s{2}", line.strip())[0]))
        return name_key(begins) in self.names


def sources(folder: Path) -> Iterator[Source]:
    """The annotated texts below a folder, in order."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in ENDINGS:
            continue
        beside = [path.with_name(path.stem + ending) for ending in (".gold.json", ".json")]
        annotation = next((file for file in beside if file.is_file()), None)
        if annotation:
            text = path.read_text(encoding="utf-8").replace("\r\n", "\n")
            yield Source(path, text, json.loads(annotation.read_text(encoding="utf-8")))
