"""Long lines that a careless pattern takes quadratic time for: each is made in any size."""

from __future__ import annotations

from collections.abc import Callable


def _of(piece: str, *, before: str = "", after: str = "") -> Callable[[int], str]:
    return lambda size: before + piece * (size // len(piece)) + after


HOSTILE: dict[str, Callable[[int], str]] = {
    "one character": _of("a"),
    "one capital": _of("A"),
    "spaces": _of(" ", before="Present:", after="x"),
    "blank lines": _of("\n", before="Present:", after="x"),
    "opening brackets": _of("("),
    "closing brackets": _of(")"),
    "square brackets": _of("["),
    "links": _of("[a](b) "),
    "names and commas": _of("Ann Adams, Bob Brown; ", before="Present: "),
    "names without commas": _of("Ann Bob Carla Dev "),
    "apologies": _of("Councillor Adams (Alton Council), ", before="Apologies were received from "),
    "digits and dots": _of("1.2."),
    "numbers": _of("12/34 "),
    "dates": _of("3 May 2017 "),
    "asterisks": _of("*"),
    "bold words": _of("**a** "),
    "underscores": _of("_"),
    "hyphens": _of("-"),
    "dashes": _of("– "),
    "hashes": _of("#"),
    "paragraph tags": _of("<p>"),
    "open tags": _of("<td"),
    "comments": _of("<!--"),
    "tabs": _of("\t"),
    "tabbed words": _of("a\t"),
    "bars": _of("|"),
    "Resolved": _of("Resolved "),
    "Resolved that": _of("Resolved: That "),
    "Action": _of("Action "),
    "ACTION lines": _of("ACTION: Clerk to write\n"),
    "agreed that": _of("It was agreed that "),
    "undertook to": _of("Ann Adams undertook to write and "),
    "seconded": _of("Proposed: Cllr Adams, seconded "),
    "nested lists": lambda size: "".join(f"{' ' * (n % 200)}- a\n" for n in range(size // 104)),
    "numbered lines": lambda size: "".join(f"{n}. Title\n" for n in range(1, size // 12)),
    "the same number": _of("1. Title\n"),
    "names one to a line": _of("Ann Adams\n", before="Present:\n"),
    "short lines": _of("a\n"),
    "quotation marks": _of('"'),
    "quoted lines": _of("> a\n"),
    "ampersands": _of("&amp;"),
    "soft hyphens": _of("\u00ad\u200b"),
}
