"""What the shell completes beside commands and options: names that the graph holds, and the values of a query.

A shell asks at each press of a key: any trouble is silence, a Neo4j is not asked, and few names are offered.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

_MOST = 50
_NAMES = """
MATCH (n:%s) WHERE n.name STARTS WITH $begun RETURN n.name AS name ORDER BY name LIMIT $most
"""


def names_of(label: str) -> Callable[[Any, str], list[str]]:
    """The completer that gives the names of the nodes of this label that begin so."""

    def complete(ctx: Any, incomplete: str) -> list[str]:
        try:
            from graph.stores import is_address, open_store
            from minutegraph.settings import Settings

            place = ctx.find_root().params.get("graph") or Settings().graph
            if is_address(place) or not Path(place).is_dir():
                return []
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with open_store(place) as store:
                    table = store.read(_NAMES % label, {"begun": incomplete, "most": _MOST}, timeout=1)
            return [_as_a_word(str(name)) for name in table.column("name")]
        except Exception:  # a key that is pressed is no place to tell of it
            return []

    return complete


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
