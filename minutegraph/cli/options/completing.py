"""What the shell completes beside commands and options: names that the graph holds, and the values of a query.

A shell asks at each press of a key: any trouble is silence, a Neo4j is not asked, and few names are offered.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

_MOST = 50
_QUERY = """
MATCH (n:%s) WHERE n.%s STARTS WITH $begun RETURN n.%s AS word ORDER BY word LIMIT $most
"""
_OF_DOCUMENT = "doc-"  # how the ids of a document, its items, decisions and actions begin


def names_of(*labels: str) -> Callable[[Any, str], list[str]]:
    """The completer that gives the names of the nodes of these labels that begin so."""
    return lambda ctx, incomplete: _begun(ctx, "name", labels, incomplete)


def things_of(*labels: str) -> Callable[[Any, str], list[str]]:
    """The same, and the ids of documents, items, decisions and actions, where one is begun."""

    def complete(ctx: Any, incomplete: str) -> list[str]:
        if incomplete.startswith(_OF_DOCUMENT):
            return _begun(ctx, "id", ("Document", "AgendaItem", "Decision", "Action"), incomplete)
        return _begun(ctx, "name", labels, incomplete)

    return complete


def _begun(ctx: Any, key: str, labels: Sequence[str], begun: str) -> list[str]:
    try:
        from graph.stores import is_address, open_store
        from minutegraph.settings import Settings

        place = ctx.find_root().params.get("graph") or Settings().graph
        if is_address(place) or not Path(place).is_dir():
            return []
        asked = {"begun": begun, "most": _MOST}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with open_store(place) as store:
                tables = [store.read(_QUERY % (label, key, key), asked, timeout=1) for label in labels]
        found = sorted({str(word) for table in tables for word in table.column("word")})
        return [_as_a_word(word) for word in found[:_MOST]]
    except Exception:  # a key that is pressed is no place to tell of it
        return []


def choices_of(query: str, parameter: str) -> Callable[[str], list[str]]:
    """The completer that gives the values that a parameter of a canned query takes."""

    def complete(incomplete: str) -> list[str]:
        from queries.catalog import CATALOG

        choices = next(one.choices for one in CATALOG[query].parameters if one.name == parameter)
        return [value for value in choices if value.startswith(incomplete)]

    return complete


def _as_a_word(name: str) -> str:
    """The name as one word: bash alone puts what is completed into the line as it is, unless a quotation is open."""
    begun = os.environ.get("COMP_WORDS", "").rpartition("\n")[2]
    if os.environ.get("_MINUTEGRAPH_COMPLETE") != "complete_bash" or begun.startswith(("'", '"')):
        return name
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", name)
