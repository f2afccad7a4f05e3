"""The numbers of a Word file's lists, which stand nowhere in its text: counted as Word does (ECMA-376 17.9)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from loaders.formats.docx.styles import value
from loaders.formats.numerals import numeral

PLACE = re.compile(r"%([1-9])")
BULLET = "-"


@dataclass
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int | None = None  # after which level's number this one begins again; 0 never
    of_style: str | None = None  # the style whose paragraphs stand on this level


@dataclass
class _Series:
    """The levels of an abstract list and where its counting stands."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """Counts list paragraphs in the order of the document."""

    def __init__(self, root: Element | None) -> None:
        self._series: dict[str, _Series] = {}
        self._instances: dict[str, tuple[str, dict[int, int]]] = {}
        self._begun: set[str] = set()
        if root is None:
            return
        styled: dict[str | None, _Series] = {}
        links: dict[str, str] = {}
        for element in root.iter("abstractNum"):
            identity = element.get("abstractNumId", "")
            self._series[identity] = _Series(dict(map(_level, element.iter("lvl"))))
            if (name := value(element, "styleLink")) is not None:
                styled[name] = self._series[identity]
            if (name := value(element, "numStyleLink")) is not None:
                links[identity] = name
        for identity, name in links.items():  # its levels are those of the list that a style holds
            self._series[identity] = styled.get(name, self._series[identity])
        for element in root.iter("num"):
            self._instance(element)

    def _instance(self, element: Element) -> None:
        identity, abstract = element.get("numId", ""), value(element, "abstractNumId") or ""
        starts: dict[int, int] = {}
        changed: dict[int, _Level] = {}
        for override in element.iter("lvlOverride"):
            place = _number(override.get("ilvl"), 0)
            if (start := value(override, "startOverride")) is not None:
                starts[place] = _number(start, 1)
            changed |= dict(map(_level, override.iter("lvl")))
        if changed and abstract in self._series:  # a list of its own, from another's pattern
            self._series[f"{abstract}/{identity}"] = _Series({**self._series[abstract].levels, **changed})
            abstract = f"{abstract}/{identity}"
        self._instances[identity] = (abstract, starts)

    def place_of(self, identity: str | None, style: str | None) -> int:
        """The level, from 0, of list ``identity`` on which paragraphs of a style stand that name none."""
        series = self._series.get(self._instances.get(identity or "", ("", {}))[0])
        levels = series.levels.items() if series is not None and style else ()
        return next((place for place, level in levels if level.of_style == style), 0)

    def next(self, identity: str | None, place: int) -> str:
        """What the next paragraph of list ``identity`` on level ``place`` (from 0) begins with; "" where nothing."""
        abstract, starts = self._instances.get(identity or "", ("", {}))
        series = self._series.get(abstract)
        if series is None or place not in series.levels:
            return ""
        if identity not in self._begun:
            self._begun.add(identity or "")
            for begun, start in starts.items():
                series.counts[begun] = start - 1
        level = series.levels[place]
        if level.style == "bullet":
            return BULLET
        series.counts[place] = series.counts.get(place, level.start - 1) + 1
        for deeper, other in series.levels.items():
            if deeper > place and (other.restart is None or place < other.restart):
                series.counts.pop(deeper, None)
        return "" if level.style == "none" else PLACE.sub(lambda found: self._shown(series, level, found), level.text)

    def _shown(self, series: _Series, level: _Level, found: re.Match[str]) -> str:
        place = int(found.group(1)) - 1
        other = series.levels.get(place, level)
        return numeral(series.counts.get(place, other.start), "decimal" if level.legal else other.style)


def _level(element: Element) -> tuple[int, _Level]:
    restart = value(element, "lvlRestart")
    return _number(element.get("ilvl"), 0), _Level(
        start=_number(value(element, "start"), 1),
        style=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        legal=element.find("isLgl") is not None,
        restart=_number(restart, 0) if restart is not None else None,
        of_style=value(element, "pStyle"),
    )


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and re.fullmatch(r"\d{1,6}", text) else otherwise
