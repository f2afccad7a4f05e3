"""Numbers of lists that a page's styles make of counters ("2.1"), as Google's documents are saved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.formats.numerals import numeral

LIST = re.compile(r"(?:^|\s)lst-(\w+-\d)(?=\s|$)")
RULE = re.compile(r"\.lst-(\w+-\d)\s*>\s*li:before\s*\{\s*content:([^{}]*)\}")
PART = re.compile(r"\"([^\"]*)\"|counter\(\s*lst-ctn-(\w+-\d)\s*(?:,\s*([\w-]+)\s*)?\)")
STYLES = {
    "lower-latin": "lowerLetter", "lower-alpha": "lowerLetter", "upper-latin": "upperLetter",
    "upper-alpha": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
}  # fmt: skip


@dataclass
class Counters:
    """What stands before the points of each list, and how far each has been counted, by the lists' names."""

    rules: dict[str, str] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, styles: str) -> Counters:
        """Those that a page's styles tell, of lists that are numbered."""
        return cls({name: content for name, content in RULE.findall(styles) if "counter(" in content})

    def name(self, classes: str) -> str | None:
        """The name of the list that an element of these classes begins or continues, if it is one of these."""
        found = LIST.search(classes)
        return found.group(1) if found and found.group(1) in self.rules else None

    def label(self, name: str, number: int) -> str:
        """What stands before the point with this number of its list."""
        self.counts[name] = number
        return "".join(
            words if not counter else numeral(self.counts.get(counter, 1), STYLES.get(style, "decimal"))
            for words, counter, style in PART.findall(self.rules[name])
        ).strip()
