"""The same facts in other marks and words: numbers, headings, labels, bullets, days, titles, quotes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

from benchmarks.reformatted.source import Heading, Source
from loaders.parsing.forms import find_dates

SMALL = {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
_LABEL = re.compile(
    r"^(?P<before>[*_#\s]*)(?P<label>(?:also |members |councillors |officers |others? )?"
    r"(?:present|in attendance|attending|attendees|apolog(?:ies|y)(?: for absence)?|absent|chair|clerk|venue|date|time"
    r"|resolved|decision|agreed|recommended|action|minutes)(?: from)?)(?P<bold>[*_]*):(?P<dash>-?)",
    re.I,
)
_BULLET = re.compile(r"(\s*)[-*•]\s+(?=\S)(?!\*)")


def headings(change: Callable[[Heading], str]) -> Callable[[Source], str]:
    """The headings of the annotated items written otherwise."""

    def write(source: Source) -> str:
        lines = list(source.lines)
        for heading in source.headings:
            lines[heading.line] = change(heading)
        return "\n".join(lines)

    return write


def numbered(form: str, gap: str = " ") -> Callable[[Source], str]:
    """Numbers of items in another form, ``{}`` for what was printed; items without a number keep none."""

    def write(one: Heading) -> str:
        if not one.number:
            return f"{one.before}{one.gap}{one.title}{one.after}"
        rest = re.sub(r"^[^\w\s*<(\[]+", "", one.gap)  # without the number's own marks; bold type and cells are kept
        between = rest if "\t" in rest else gap + rest.lstrip()
        return f"{one.before}{form.format(one.number)}{between}{one.title}{one.after}"

    return headings(write)


def upper(one: Heading) -> str:
    """IN CAPITALS."""
    return f"{one.before}{one.number}{one.gap}{one.title.upper()}{one.after}"


def titled(one: Heading) -> str:
    """Each Word With a Capital."""
    words = [word if word.lower() in SMALL and place else word[:1].upper() + word[1:].lower() if word.isupper()
             else word[:1].upper() + word[1:] for place, word in enumerate(one.title.split(" "))]  # fmt: skip
    return f"{one.before}{one.number}{one.gap}{' '.join(words)}{one.after}"


def bold(one: Heading) -> str:
    """In bold type of Markdown, and no other mark."""
    before = one.before.replace("#", "").replace("*", "").strip()
    return f"{before}**{one.number}{one.gap.replace('*', '')}{one.title}**{one.after.replace('*', '', 2)}"


def with_colon(one: Heading) -> str:
    """A colon behind the title, unless the line goes on."""
    ends = re.fullmatch(r"[*_\s]*", one.after)
    return f"{one.before}{one.number}{one.gap}{one.title}{':' if ends else ''}{one.after}"


def over_two_lines(one: Heading) -> str:
    """A title of four words or more is broken in its middle."""
    words = one.title.split(" ")
    half = len(words) // 2
    title = " ".join(words[:half]) + "\n" + " ".join(words[half:]) if len(words) > 3 else one.title
    return f"{one.before}{one.number}{one.gap}{title}{one.after}"


def labels(mark: str) -> Callable[[Source], str]:
    """Another mark behind labels: none, two, one behind a space."""

    def write(source: Source) -> str:
        front, rest = source.lines[: source.front], source.lines[source.front :]
        return "\n".join(
            front + [_LABEL.sub(lambda m: f"{m['before']}{m['label']}{m['bold']}{mark}", line) for line in rest]
        )

    return write


def listed(bullet: str) -> Callable[[Source], str]:
    """A bullet before each person that has a line, and for those that are there."""

    def write(source: Source) -> str:
        return "\n".join(_with_bullet(source, line, bullet) for line in source.lines)

    return write


def _with_bullet(source: Source, line: str, bullet: str) -> str:
    if _BULLET.match(line):
        return _BULLET.sub(lambda m: f"{m[1]}{bullet} ", line, count=1)
    return f"{bullet} {line}" if source.lists_a_person(line) else line


def days(form: Callable[[datetime.date], str]) -> Callable[[str], str]:
    """Days with a year written otherwise; those that are figures only are left, as they may be parts of addresses."""

    def write(text: str) -> str:
        parts, end = [], 0
        for found in find_dates(text):
            if found.value and re.search(r"[A-Za-z]", text[found.start : found.end]):
                parts += [text[end : found.start], form(found.value)]
                end = found.end
        return "".join([*parts, text[end:]])

    return write


def _ordinal(day: int) -> str:
    ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{ending}"


DAYS: dict[str, Callable[[datetime.date], str]] = {
    "01/02/2023": lambda day: f"{day:%d/%m/%Y}",
    "1.2.23": lambda day: f"{day.day}.{day.month}.{day:%y}",
    "1st Feb 2023": lambda day: f"{_ordinal(day.day)} {day:%b} {day.year}",
    "1st February, 2023": lambda day: f"{_ordinal(day.day)} {day:%B}, {day.year}",
    "Wednesday 1 February 2023": lambda day: f"{day:%A} {day.day} {day:%B} {day.year}",
    "Wednesday, the 1st of February 2023": lambda day: f"{day:%A}, the {_ordinal(day.day)} of {day:%B} {day.year}",
    "February 1, 2023": lambda day: f"{day:%B} {day.day}, {day.year}",
}


def cllr(text: str) -> str:
    """Councillors as Cllr and Cllrs."""
    return re.sub(r"\bCouncillor(s?)\b", r"Cllr\1", text)


def councillor(text: str) -> str:
    """Cllr as Councillor."""
    return re.sub(r"\bCllr(s?)\b\.?", r"Councillor\1", text)


def curly(text: str) -> str:
    """Curly quotes, and dashes for hyphens between spaces."""
    text = re.sub(r"(?<=\w)'|'(?=s\b)", "’", text)
    text = re.sub(r'(^|[\s(])"(?=\S)', r"\1“", text, flags=re.M).replace('"', "”")
    return re.sub(r"(?<=\S) - (?=\S)", " – ", text)


def straight(text: str) -> str:
    """Straight quotes and hyphens."""
    return text.translate(str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"}))


def hard_spaces(text: str) -> str:
    """Spaces that hold words together: before figures, behind titles and short words."""
    return re.sub(r"(?<=\w) (?=\d)|(?<=\b\w\w) (?=\w)|(?<=Cllr) |(?<=Councillor) ", "\u00a0", text)
