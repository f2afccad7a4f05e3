"""People's decisions on facts, kept as a small text that goes well with version control.

One decision a line: what was decided, of what kind of fact, where that stands in the minutes, what it is to be, by whom
and when, and after ``#`` what a person may want to remember::

    set     action  meeting="meeting:alton/forum/2024-03-01" item="7 Fees" words="Ann to write." owner="Bea Dale" by=bd
    reject  topic   meeting="meeting:alton/forum/2024-03-01" item="7 Fees" topic="Parking" by=bd on=2024-04-02
    keep    action  meeting="meeting:alton/forum/2024-03-01" item="7 Fees" words="All to note." by=bd on=2024-04-02

A fact is known by its meeting and item and by its words as they were read, never by a file or a place in it: the line
holds for every document that records the meeting, and for a changed one as long as the words stand. Of two lines about
the same fact the later one stands. A line about a meeting that no document records waits for it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Literal, get_args

from graph.corrections.values import FIELDS, require_value
from graph.errors import UsageError

Verdict = Literal["set", "reject", "add", "keep"]
Kind = Literal["action", "decision", "attendance", "presenter", "topic", "meeting"]
HEAD = "# Facts put right: one decision a line (minutegraph facts).\n"
_PART = re.compile(r'([a-z_]+)=("(?:[^"\\]|\\.)*"|[^\s"#]+)')
_TOLD = ("by", "on")


@dataclass(frozen=True)
class Anchor:
    """Where a fact stands: its kind, its meeting as the document alone gives it, its item, and its own words.

    ``item`` is the item's number and heading; ``number`` tells which of several facts with equal words is meant.
    ``person`` is a name as printed, ``topic`` a topic's name.
    """

    kind: Kind
    meeting: str
    item: str = ""
    words: str = ""
    number: int = 1
    person: str = ""
    topic: str = ""


_ANCHOR = tuple(field.name for field in fields(Anchor) if field.name != "kind")


@dataclass(frozen=True)
class Correction:
    """A decision: ``values`` are what properties are to be, by name; ``on`` is a day as ISO prints it."""

    verdict: Verdict
    anchor: Anchor
    values: tuple[tuple[str, str], ...] = ()
    by: str = ""
    on: str = ""
    note: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """Equal for decisions of which the later one stands: those about one fact, and each fact that is added."""
        added = dict(self.values).get("text", "") if self.verdict == "add" else None
        return (self.anchor, added)

    def line(self) -> str:
        """The decision as a line of the text, without its end."""
        told = {name: getattr(self.anchor, name) for name in _ANCHOR}
        parts = [f"{name}={_quoted(str(value))}" for name, value in told.items() if value and (name, value) != _FIRST]
        parts += [f"{name}={_quoted(value)}" for name, value in self.values]
        parts += [f"{name}={_quoted(value)}" for name in _TOLD if (value := getattr(self, name))]
        line = f"{self.verdict:<6}  {self.anchor.kind}  {' '.join(parts)}"
        return f"{line}  # {' '.join(self.note.split())}" if self.note else line


_FIRST = ("number", 1)


def parse(text: str, name: str = "the decisions on facts") -> tuple[Correction, ...]:
    """Read decisions, of those about one fact the last. Raises ``UsageError`` that names the line which is none."""
    found: dict[tuple[object, ...], Correction] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if (one := _read(line, f"{name}, line {number}")) is not None:
            found.pop(one.key, None)
            found[one.key] = one
    return tuple(found.values())


def _read(line: str, where: str) -> Correction | None:
    if not line.strip() or line.lstrip().startswith("#"):
        return None
    words = line.split(maxsplit=2)
    verdict = next((known for known in get_args(Verdict) if known == words[0]), None)
    kind = next((known for known in get_args(Kind) if known in words[1:2]), None)
    if verdict is None or kind is None or len(words) < 3:
        raise UsageError(
            f"{where}: write set, reject, add or keep, then {', '.join(get_args(Kind))}, then name=value, not "
            f"{line.strip()[:60]!r}"
        )
    said, note = _parts(words[2], where)
    anchored = {part: said.pop(part) for part in _ANCHOR if part in said}
    told = {part: said.pop(part, "") for part in _TOLD}
    if not anchored.get("meeting"):
        raise UsageError(f'{where}: it names no meeting="..."')
    position = anchored.pop("number", "1")
    if not position.isdecimal() or position == "0":
        raise UsageError(f"{where}: number counts facts from 1, not {position}")
    for property, value in said.items():
        require_value(kind, property, value, where)
    if verdict in ("set", "add") and not said and kind not in ("topic", "presenter"):
        raise UsageError(f"{where}: {verdict} needs what it is to be: {', '.join(FIELDS[kind])}")
    anchor = Anchor(kind, number=int(position), **anchored)
    return Correction(verdict, anchor, tuple(said.items()), told["by"], told["on"], note)


def _parts(text: str, where: str) -> tuple[dict[str, str], str]:
    """The name=value parts of a line, and the remark behind them."""
    said: dict[str, str] = {}
    place = 0
    while place < len(text) and not text[place:].lstrip().startswith("#"):
        rest = text[place:]
        found = _PART.match(rest.lstrip())
        if found is None and rest.strip():
            raise UsageError(f"{where}: name=value is expected, not {rest.strip()[:40]!r}")
        if found is None:
            break
        if found[1] in said:
            raise UsageError(f"{where}: {found[1]} stands twice")
        said[found[1]] = _unquoted(found[2], where)
        place += len(rest) - len(rest.lstrip()) + found.end()
    return said, text[place:].strip().removeprefix("#").strip()


def added(text: str, decision: Correction) -> str:
    """The text with a further decision at its end; one about the same fact goes, and what it set else is kept."""
    before = next((one for one in parse(text) if one.key == decision.key), None)
    if before is not None and (before.verdict, decision.verdict) in (("set", "set"), ("add", "set")):
        values = {**dict(before.values), **dict(decision.values)}
        decision = replace(decision, verdict=before.verdict, values=tuple(values.items()))
    return (without(text, decision) or HEAD) + f"{decision.line()}\n"


def without(text: str, decision: Correction) -> str:
    """The text without the lines about the same fact; all other lines, and remarks, stay as they are."""
    return "".join(f"{line}\n" for line in text.splitlines() if _key(line) != decision.key)


def _key(line: str) -> tuple[object, ...] | None:
    found = _read(line, "the decisions on facts")
    return found.key if found else None


def by_meeting(decisions: Iterable[Correction]) -> Mapping[str, tuple[Correction, ...]]:
    """Decisions by the meeting that they are about."""
    found: dict[str, list[Correction]] = {}
    for one in decisions:
        found.setdefault(one.anchor.meeting, []).append(one)
    return {meeting: tuple(of_meeting) for meeting, of_meeting in found.items()}


def _quoted(value: str) -> str:
    return value if re.fullmatch(r"[\w.:/-]+", value) else json.dumps(value, ensure_ascii=False)


def _unquoted(value: str, where: str) -> str:
    if not value.startswith('"'):
        return value
    try:
        return str(json.loads(value))
    except ValueError as error:
        raise UsageError(f"{where}: {value[:40]} is no text between quotation marks") from error
