"""The first step: markup is taken out of a document's text, and every character keeps its place in the original.

The result is one clean string with a table of offsets, cut into lines that remember what the markup said: headings,
bold, bullets, table rows and columns, front matter. All later steps work on clean offsets; ``CleanText.source_span``
leads back to the document.
"""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.parsing.text.lines import CleanText, Line, collapse_whitespace
from loaders.parsing.text.markup import Cleaner
from loaders.parsing.text.run_on import break_up
from loaders.parsing.text.strokes import with_bars_for_strokes
from loaders.parsing.words import attendance_labels

FEWEST_LINES = 12  # of a text that may be printed with empty lines between all of its own
MOST_APART = 0.85  # share of its lines that have one before them
FEWEST_TORN = 0.12  # share of its lines in which a sentence goes on
LONGEST_SHARE = 0.9  # of the lines are no longer than those that are full ...
WIDTH = 0.75  # ... and a full line has at least this share of their length
# A line ends a sentence or a clause; the full stop of an initial or a title does not: "(Ms A." | "Adams)".
ENDED = re.compile(r"\.$(?<!\b[A-Z]\.)(?<!\bM[rs]\.)(?<!\bMrs\.)(?<!\bDr\.)(?<!\bCllr\.)|[:;?!]$")
# In YAML between lines of "---", in TOML between lines of "+++".
FRONT_MATTER = re.compile(
    r"(?=(?P<mark>---|\+\+\+))(?P=mark)[ \t]*\r?\n(?P<keys>.*?)\n(?P=mark)[ \t]*(?:\r?\n|$)", re.S
)
FRONT_KEY = re.compile(r"([A-Za-z][\w-]{0,40})(?::(?=[ \t]|$)|[ \t]*=)(?:[ \t]*(.*))?$")
MARKUP = re.compile(r"[<*_\\&|#`\[\uf000-\uf0ff\u2022\u00b7\u200b-\u200f\ufeff\u00ad]")
HEADING_MARK = re.compile(r"^[ ]{0,3}(#{1,6})[ \t]*(?=\S)")
# Of Word's symbol font "§" and "Ø" are the letters of bullets, and "v", "q" and "ü", which a wide gap follows.
LINE_BULLET = re.compile(r"^(?:[-–—+o\u2013\u25cb\u25a0\u25ab\u25fb>§Ø](?=[ \t])|[vqü](?=\t|[ \t]{2}))")
CLOSING_MARKS = re.compile(r"\s+#+$")  # "## Bins ##"


def plain(text: str) -> str:
    """A piece of a document's text as its reader sees it: markup out, white space squeezed."""
    return collapse_whitespace(clean(text).text if MARKUP.search(text) else text)


QUOTE_MARK = re.compile(r"^[ \t]*>[> \t]*", re.M)
MOST_QUOTED, FEWEST_QUOTED = 0.3, 20  # of a document's lines: more are not quoted but indented
FEWEST_BELOW = 2  # titles of entries with text behind quote marks below them
# "a)  **Bins and litter**", "2. Closing of the bank": an entry of a list that is a title.
ENTRY_MARK = re.compile(r"\W*\w{1,3}[.)]\s+")
TITLE = re.compile(r"[^\n:]{3,80}[^\n.:,;]")
# "O‟Brien", "Oʼ Brien": what fonts and converters put for an apostrophe inside of a name.
ODD_APOSTROPHE = re.compile(r"[‟ʼ′´](?<=\w.)(?=\s?\w)")
# "P R E S E N T:" alone on a line: a label with its letters set apart.
LETTER_SPACED = re.compile(r"^([ \t*_]*)((?:[A-Z] {1,3}){5,}[A-Z])(?=[ \t*_]*:?[ \t*_]*\r?$)", re.M)
_LABELS = {label.replace(" ", ""): label for label in map(str.upper, attendance_labels.MAY_BE_LETTER_SPACED)}


def clean(raw: str) -> CleanText:
    """Take markup out of ``raw``; see ``CleanText``. Never fails: what is not markup is text."""
    if not raw.isascii():
        raw = ODD_APOSTROPHE.sub("’", raw)
    raw = with_bars_for_strokes(LETTER_SPACED.sub(_closed_up, raw))
    cleaner = Cleaner(raw)
    front = FRONT_MATTER.match(raw)
    result = cleaner.run(0)
    _line_marks(result)
    _indented(result)
    if front:
        _front_matter(result, raw, front)
    _close_up(result)
    break_up(result)
    return result


def _closed_up(spaced: re.Match[str]) -> str:
    """A label whose letters stand apart in its usual form, of the same length; other words as they are."""
    label = _LABELS.get(spaced[2].replace(" ", ""))
    return spaced[1] + label.ljust(len(spaced[2])) if label else spaced[0]


def _close_up(result: CleanText) -> None:
    """Text printed with an empty line behind each line, as some converters write it, has its paragraphs again.

    It is known by sentences that go on over nearly all of the empty lines. A gap stays behind a line that is short or
    ends a sentence, and before what is marked as a heading or as an entry of a list.
    """
    text = result.text
    lines = [line for line in result.lines if line.column < 0 and not line.key]
    if len(lines) < FEWEST_LINES or sum(line.gap for line in lines) < MOST_APART * len(lines):
        return
    pairs = list(pairwise(lines))
    ended = {before.start for before in lines if ENDED.search(text, max(before.start, before.end - 8), before.end)}
    torn = sum(text[after.start].islower() and before.start not in ended for before, after in pairs if after.gap)
    if torn < FEWEST_TORN * len(lines):
        return
    full = WIDTH * sorted(line.end - line.start for line in lines)[int(len(lines) * LONGEST_SHARE)]
    for before, after in pairs:
        marked = before.heading or after.heading or after.bullet or before.bold != after.bold
        if not marked and before.end - before.start >= full and before.start not in ended:
            after.gap = False


def _indented(result: CleanText) -> None:
    """Where most lines stand behind quote marks nothing is quoted: converters from Word write indentation so.

    They do of what stands below the entries of a list, too: "a) **Bins**" and below it, behind marks, what was said.
    """
    quoted = [line for line in result.lines if line.quoted]
    most = len(quoted) >= FEWEST_QUOTED and len(quoted) > MOST_QUOTED * len(result.lines)
    if not quoted or not (most or _below_entries(result)):
        return
    result.text = QUOTE_MARK.sub(lambda mark: " " * len(mark[0]), result.text)
    for before, after in pairwise(quoted):
        after.gap = after.gap or after.number > before.number + 1  # a mark alone stood between them
    for line in quoted:
        line.quoted = False


def _below_entries(result: CleanText) -> bool:
    """Whether what stands behind quote marks begins mostly below entries of lists that are titles, and not once."""
    above = [before for before, after in pairwise(result.lines) if after.quoted and not before.quoted]
    titles = [
        line
        for line in above
        if (line.bullet or ENTRY_MARK.match(result.text, line.start)) and TITLE.fullmatch(result.of(line))
    ]
    return len(titles) >= FEWEST_BELOW and len(titles) > len(above) / 2


def _line_marks(result: CleanText) -> None:
    """Heading marks, quote marks and dashes at the start of lines are no words of them."""
    text = result.text
    for line in result.lines:
        words = text[line.start : line.end]
        if words[0] == ">":
            line.quoted = True
            line.start = min(line.end - 1, line.start + len(words) - len(words.lstrip("> ")))
            words = text[line.start : line.end]
        heading = HEADING_MARK.match(words) if words[0] in "# " else None
        if heading:
            line.heading, line.gap = len(heading.group(1)), True
            line.start += heading.end()
            closing = CLOSING_MARKS.search(text[line.start : line.end])
            line.end -= len(closing.group()) if closing else 0
        elif words[1:2] in " \t" and LINE_BULLET.match(words) and not line.bullet and len(words) > 2:
            line.bullet, line.gap = words[0], True
            line.start += len(words) - len(words[1:].lstrip())
        line.bold_end = max(line.bold_end, line.start)
    for before, after in zip(result.lines, result.lines[1:], strict=False):
        if before.heading:
            after.gap = True


def _front_matter(result: CleanText, raw: str, front: re.Match[str]) -> None:
    """Lines of front matter belong to their key; text under ``minutes:`` or ``content:`` is the record itself."""
    last = 1 + raw.count("\n", 0, front.end("keys"))
    key, inside = "", False
    kept: list[Line] = []
    for line in result.lines:
        if line.number > last:
            kept.append(line)
            continue
        words = result.of(line)
        found = FRONT_KEY.match(words) if line.indent == 0 and not line.bullet else None
        if found:
            key = found.group(1).lower().replace("-", "_")
            inside = key in ("minutes", "content", "body", "notes")
            if inside or not found.group(2):
                continue
            line.start += found.start(2)
        if words.strip("-+ ") == "":
            continue
        line.key = "" if inside else key
        kept.append(line)
    result.lines = kept
