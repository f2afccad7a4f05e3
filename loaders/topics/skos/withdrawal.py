"""Which concepts a file withdraws: it calls them deprecated, names what replaces them, or gives such a status."""

from __future__ import annotations

import re

from loaders.topics.skos.statements import DEPRECATED_CLASSES, Statements

_GONE = frozenset(
    "deprecated retired withdrawn obsolete superseded removed deleted invalid replaced archaic statusretired "
    "statussuperseded statusinvalid statusdeprecated".split()
)
_TRUE = frozenset(("true", "1", "yes"))


def withdrawn(statements: Statements) -> set[str]:
    """The nodes that are withdrawn."""
    gone = {
        node
        for node, texts in statements.texts["deprecated"].items()
        if any(text.words.strip().lower() in _TRUE for text in texts)
    }
    gone |= {*statements.links["replaced"], *statements.texts["replaced"]}
    gone |= {old for node, olds in statements.links["replaces"].items() for old in olds if old != node}
    gone |= {node for node, kinds in statements.links["type"].items() if not DEPRECATED_CLASSES.isdisjoint(kinds)}
    for node, states in statements.links["status"].items():
        if any(_says_so(re.split(r"[/#:]", state.rstrip("/#"))[-1]) for state in states):
            gone.add(node)
    for node, texts in statements.texts["status"].items():
        if any(_says_so(text.words) for text in texts):
            gone.add(node)
    return gone


def _says_so(status: str) -> bool:
    return re.sub(r"[\W_]", "", status).lower() in _GONE
