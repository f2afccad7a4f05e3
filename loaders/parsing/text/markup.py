"""Takes markup out: HTML tags, Markdown marks, entities, bullets, cells of tables."""

from __future__ import annotations

import html
import re

from loaders.parsing.patterns import PrefilterHits
from loaders.parsing.text.drawn_tables import drawn_rows
from loaders.parsing.text.line_building import LineBuilder
from loaders.parsing.text.lines import CleanText
from loaders.parsing.text.tokens import BLOCK_TAGS, SILENT_TAGS, STRUCK_TAGS, TOKEN

TABLE_LINE = re.compile(r"^(?:\s*\|.*\|\s*)$")
HAS_COLUMNS = re.compile(r"</p>[ ]*\t|\t[ ]*<p\b|^[^\n]{0,80}\t[ ]*ACTIONS?\b[ ]*$", re.M | re.I)
INDENT = re.compile(r"[ \t\u00a0]*")
NUMBER_CELL = re.compile(
    r"^(?:<p>)?\s*(?:(?i:(?:agenda )?item|minute) (?:(?i:no)\b\.? ?)?)?"
    r"[(\[]?[\w./]{0,12}[)\]]?\s?[:–-]?\s*(?:</p>)?[ ]*\t"
)
# "Clerk iv) Letter", set apart by a tab: a word of the margin, and the next entry of a list run into its line.
MARGIN_BEFORE_ENTRY = re.compile(r"[^\t\n]{2,30}? (?=\(?\d{0,2}(?:[ivx]{1,5}|(?<![\d.])[a-h])\) +[A-Z])")
STRUCK_END = re.compile(r"(?:(?!~~|\n\s*\n).)+~~", re.S)  # "~~AGREED: that ...~~"
STRUCK = 2  # the state of being silent between two "~~"
LONGEST_STRUCK = 20_000  # characters: a tag that is not closed strikes nothing out
TABLE_RULE = re.compile(r"^[\s|:+=-]+$")
WITHIN_ENTRY = ("p", "div", "br")  # "<li><p>": the entry's words follow
# Between the cells of a row without strokes at its ends: "Ann Adams | Clerk | Alpha Council", "1. | Minutes |".
STROKE = re.compile(r"[ \t]\|(?=[ \t]|$)")
FEWEST_ROWS = 2  # lines one below another with as many strokes
TABS = re.compile(r"\t+")
WIDE, RATHER_WIDE = 5, 3  # spaces
# Behind a wide gap: what ends the words before it, from which something was left out ("Ann Adams        ; Bob Brown").
CLOSES = re.compile(r"[,;](?=\s)|\.(?=\s|\Z)")


class Cleaner(LineBuilder):
    """Goes through ``raw`` once, token by token: marks change the state of the line in the making, words fill it."""

    def __init__(self, raw: str) -> None:
        super().__init__()
        self.raw = raw
        self.links: list[str] = []
        self.table_bar = self.table_rule = self.tab_row = False
        self.silent = 0
        self.last_close = raw.rfind("-->")
        self.has_cells = "\t" in raw or "|" in raw
        self.has_columns = "\t" in raw and bool(HAS_COLUMNS.search(raw))
        self.drawn_rows = drawn_rows(raw) if "\t" in raw else frozenset()
        self.drawn = False
        self.stroke_rows = _stroke_rows(raw) if " |" in raw else frozenset()

    def run(self, begin: int = 0) -> CleanText:
        raw, position = self.raw, begin
        self.line_number = 1 + raw.count("\n", 0, begin)
        self.begin_line(position)
        for match in TOKEN.finditer(raw, begin):
            kind = match.lastgroup
            if kind == "words" or match.start() < position:
                continue  # kept until the next mark, or inside a comment
            if match.start() > position and not self.silent:
                self.text_run(raw[position : match.start()], position)
            position = match.end()
            if kind == "comment":
                position = self.after_comment(match)
            elif kind in ("tagname", "tag"):
                self.tag(match)
            elif kind == "struck":
                self.on_struck(match)
            elif self.silent:
                if kind == "newline":
                    self.line_number += 1
            elif kind is not None:
                getattr(self, "on_" + kind)(match)
        if position < len(raw) and not self.silent:
            self.text_run(raw[position:], position)
        self.flush(len(raw))
        self.mark_underlines()
        text = "".join(self.chars)
        return CleanText(text, self.offsets, self.lines, PrefilterHits(text), self.has_columns, self.links)

    def text_run(self, text: str, offset: int) -> None:
        if self.table_rule:
            return
        if self.chars and self.chars[-1][:1] == "\t" and (margin := MARGIN_BEFORE_ENTRY.match(text)):
            self.emit(margin.group(), offset)
            self.flush(offset + margin.end(), gap=True)
            text, offset = text[margin.end() :], offset + margin.end()
        self.emit(text, offset)

    def begin_line(self, position: int) -> None:
        """Look at what the physical line starts with: indentation, quote marks, heading marks, bullets, table bars."""
        raw = self.raw
        if raw.startswith((" ", "\t", "\u00a0"), position):
            match = INDENT.match(raw, position)
            assert match is not None
            self.indent = match.end() - position
        else:
            self.indent = 0
        if not self.has_cells:
            return
        in_table, self.table_bar, self.table_rule = self.table_bar, False, False
        line_end = raw.find("\n", position)
        line = raw[position : line_end if line_end >= 0 else len(raw)]
        self.tab_row = line.count("\t") > 3 and len(TABS.findall(line)) >= 3
        if line.lstrip().startswith("|") and TABLE_LINE.match(line):
            self.table_bar = True
            self.table_rule = bool(TABLE_RULE.match(line))
            if not self.table_rule:
                self.new_row(-1)
        elif position in self.drawn_rows:
            self.drawn = True
            self.new_row(0)
        elif self.drawn:
            self.drawn = False
            self.end_table()
        elif position in self.stroke_rows:
            self.table_bar = True
            self.new_row(0)
        elif in_table:
            self.end_table()
        elif self.has_columns:
            if "\t" in line and line.strip():
                if NUMBER_CELL.match(line):
                    self.new_row(0)
                else:
                    self.column = 1 if self.row >= 0 else -1
            elif self.row >= 0:
                self.column = 1

    def after_comment(self, match: re.Match[str]) -> int:
        """Where the comment that begins here ends; one that never closes is text."""
        end = self.raw.find("-->", match.end(), self.last_close + 3)
        if end < 0:
            self.emit(match.group(), match.start())
            return match.end()
        self.line_number += self.raw.count("\n", match.start(), end)
        return end + 3

    def on_autolink(self, match: re.Match[str]) -> None:
        self.links.append(match.group()[1:-1])

    def on_linktext(self, match: re.Match[str]) -> None:
        self.on_link(match)

    def on_link(self, match: re.Match[str]) -> None:
        self.links.append(match.group())
        text = match.group("linktext")
        stripped = text.strip("*_")
        self.emit(stripped, match.start("linktext") + text.find(stripped) if stripped else match.start())

    def on_escape(self, match: re.Match[str]) -> None:
        self.emit(match.group()[1], match.start() + 1)

    def on_entity(self, match: re.Match[str]) -> None:
        text = html.unescape(match.group()).replace("\u00a0", " ")
        if text == match.group():
            self.emit(text, match.start())
        else:
            self.emit(text, match.start(), step=0)

    def on_bold(self, match: re.Match[str]) -> None:
        if match.group()[0] == "_" and len(match.group()) > 2:
            return
        if self.fresh and match.group()[0] == "*" and self.bold:
            self.bold = 0
        self.bold = 0 if self.bold else 1

    def on_star(self, match: re.Match[str]) -> None:
        after = self.raw[match.end() : match.end() + 1]
        if self.fresh and not self.bullet and after in (" ", "\t", "\u00a0"):
            self.bullet = "*"
        elif not self.fresh and after == " " and self.raw[match.start() - 1 : match.start()] == " ":
            self.emit("*", match.start())  # a sum, not a mark

    def on_newline(self, match: re.Match[str]) -> None:
        blank = self.fresh
        self.flush(match.start(), gap=blank)
        self.line_number += 1
        self.begin_line(match.end())

    def on_tab(self, match: re.Match[str]) -> None:
        if self.drawn:
            self.flush(match.start(), gap=True)
            self.column += match.group().count("\t")
        elif self.has_columns and self.row >= 0:
            self.flush(match.start(), gap=True)
            self.column += 1
        elif not self.fresh:  # in a row two tabs are an empty cell; elsewhere they only move what follows
            cells = match.group().count("\t") if self.tab_row else 1
            self.emit("\t" * cells, match.start(), step=0)

    def on_pipe(self, match: re.Match[str]) -> None:
        if self.table_bar:
            self.flush(match.start(), gap=True)
            self.column += not self.table_rule
        else:
            self.emit("|", match.start())

    def on_space(self, match: re.Match[str]) -> None:
        if self.fresh:
            return
        length = len(match.group())  # a wide gap sets columns apart, as a tab does; justified lines have smaller ones
        wide = length >= WIDE or (length >= RATHER_WIDE and not self.raw[match.end() : match.end() + 1].islower())
        if not (wide and CLOSES.match(self.raw, match.end())):
            self.emit("\t" if wide else " ", match.start())

    def on_drop(self, match: re.Match[str]) -> None:
        pass

    def on_bullet(self, match: re.Match[str]) -> None:
        if self.fresh:
            self.bullet = self.bullet or match.group()
        elif match.group() == "\u00b7" and not self.raw[match.end() : match.end() + 1].isspace():
            self.emit("\u00b7", match.start())
        else:
            self.flush(match.start(), gap=True)
            self.bullet = match.group()

    def on_struck(self, match: re.Match[str]) -> None:
        """ "~~": what stands up to the next one of the paragraph is struck out."""
        if self.silent == STRUCK:
            self.silent = 0
        elif not self.silent and STRUCK_END.match(self.raw, match.end()):
            self.silent = STRUCK
        elif not self.silent:
            self.text_run(match.group(), match.start())

    def tag(self, match: re.Match[str]) -> None:
        name, closing = match.group("tagname").lower(), match.group().startswith("</")
        self.line_number += match.group().count("\n")
        if name in SILENT_TAGS:
            self.silent = 0 if closing else 1
            return
        if name in STRUCK_TAGS:
            end = re.compile(rf"</{name}\b", re.I)
            self.silent = int(
                not closing and end.search(self.raw, match.end(), match.end() + LONGEST_STRUCK) is not None
            )
            return
        if self.silent:
            return
        if name in ("b", "strong"):
            self.bold = max(0, self.bold - 1) if closing else self.bold + 1
        elif name in ("td", "th"):
            if not closing:
                self.flush(match.start(), gap=True)
                self.column += 1
        elif name in BLOCK_TAGS:
            level = self.heading
            if name[0] == "h" and name[1:].isdigit():
                if closing:
                    self.heading = int(name[1])
                self.flush(match.start(), gap=True)
            else:
                self.heading = level
                self.flush(match.start(), gap=name != "br")
            if name not in WITHIN_ENTRY:
                self.bullet = ""
            if name == "tr" and not closing:
                self.new_row(-1)
            elif name == "table" and closing:
                self.end_table()
            elif name == "li" and not closing:
                self.bullet = "li"


def _stroke_rows(raw: str) -> frozenset[int]:
    """Where the lines begin that are rows of a table whose cells are set apart by strokes, with none at the left."""
    found: set[int] = set()
    run: list[int] = []
    width = at = 0
    for line in [*raw.split("\n"), ""]:
        strokes = 0 if line.lstrip().startswith("|") else len(STROKE.findall(line))
        if strokes != width:
            found.update(run if width and len(run) >= FEWEST_ROWS else ())
            run, width = [], strokes
        run.append(at)
        at += len(line) + 1
    return frozenset(found)
