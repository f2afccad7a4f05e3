"""Clean lines in the making: characters with their places, and what is known of the line that they stand in."""

from __future__ import annotations

import re
from array import array

from loaders.parsing.text.lines import Line

UNDERLINE = re.compile(r"^(?:=+|-+|~+)$")
NO_WORDS = re.compile(r"[\s\W_]+")

_LONGEST_MARK = 4  # characters of a list mark: "(iv)"
_COUNTED = array("L", range(1 << 16))  # offsets in a row: a part of an array is copied faster than a range is counted


class LineBuilder:
    """Takes characters one after the other and makes lines of them; the state is that of the line in the making."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.offsets = array("L")
        self.size = 0
        self.lines: list[Line] = []
        self.line_number = 1
        self.row = -1
        self.column = -1
        self.table = 0
        self.pending_gap = False
        self.bold = 0
        self.key = ""
        self.reset_line()

    def reset_line(self) -> None:
        self.line_start = self.size
        self.line_chunk = len(self.chars)
        self.bold_chars = 0
        self.heading = 0
        self.bullet = ""
        self.indent = 0
        self.quoted = False
        self.prefix_bold = True
        self.bold_end = self.size
        self.lead_end = self.size
        self.before_lead = _LONGEST_MARK
        self.fresh = True

    def emit(self, text: str, offset: int, *, step: int = 1) -> None:
        if not text:
            return
        self.chars.append(text)
        end = offset + len(text)
        if not step:
            self.offsets.extend([offset] * len(text))
        elif end <= len(_COUNTED):
            self.offsets.extend(_COUNTED[offset:end])
        else:
            self.offsets.extend(range(offset, end))
        self.size += len(text)
        visible = len(text) - text.count(" ")
        if visible and not text.isspace():
            self.fresh = False
            if self.bold:
                self.bold_chars += visible
                if self.prefix_bold:
                    self.bold_end = self.size
                if self.before_lead >= 0:
                    self.lead_end = self.size
            else:
                self.prefix_bold = False
                led = self.lead_end > self.line_start
                self.before_lead = -1 if led else self.before_lead - visible

    def flush(self, offset: int, *, gap: bool = False) -> None:
        """End the line here; ``gap`` separates it from the next."""
        words = "".join(self.chars[self.line_chunk :]) if self.size > self.line_start else ""
        stripped = words.strip()
        if stripped:
            start = self.line_start + (0 if stripped[0] == words[0] else words.find(stripped))
            end = start + len(stripped)
            self.lines.append(
                Line(
                    start,
                    end,
                    self.line_number,
                    gap=self.pending_gap or bool(self.bullet) or self.heading > 0,
                    heading=self.heading,
                    bold=0 < self.bold_chars >= 0.9 * len("".join(stripped.split())),
                    bold_end=max(start, min(self.bold_end, end)),
                    lead_end=max(start, min(self.lead_end, end)),
                    bullet=self.bullet,
                    indent=self.indent,
                    row=self.row,
                    column=self.column,
                    table=self.table,
                    quoted=self.quoted,
                    key=self.key,
                )
            )
            self.pending_gap = False
        if self.size > self.line_start:
            self.chars.append("\n")
            self.offsets.append(offset)
            self.size += 1
        self.pending_gap = self.pending_gap or gap or self.heading > 0
        waiting = "li" if self.bullet == "li" and not stripped else ""
        self.reset_line()
        self.bullet = waiting

    def new_row(self, column: int) -> None:
        self.row += 1
        self.column = column

    def end_table(self) -> None:
        self.new_row(-1)
        self.table += 1

    def mark_underlines(self) -> None:
        """A title underlined by dashes is a heading (reStructuredText, and Markdown's second way)."""
        text = "".join(self.chars)
        kept: list[Line] = []
        for line in self.lines:
            words = text[line.start : line.end]
            if len(words) >= 3 and UNDERLINE.match(words) and kept and not line.gap:
                title = kept[-1]
                if not title.bullet and len(words) >= 0.5 * (title.end - title.start) <= 60:
                    title.heading = title.heading or (1 if words[0] == "=" else 2)
            elif not NO_WORDS.fullmatch(words) or line.row >= 0:
                kept.append(line)
        self.lines = kept
