"""What workers made, packed, and unpacked without trust: only the types that readings are made of are known.

Unpickling calls whatever a pickle names, and results may come from an executor that others reach. Here a pickle can
name the classes of rows (``ROWS``), or of what an extraction and a site's records are made of (``EXTRACTIONS``), and
nothing else: no function, no class of another module, not even through a name with dots.
"""

from __future__ import annotations

import io
import pickle
from typing import Any

_PLAIN = {"collections": ("Counter",), "datetime": ("date", "time", "datetime")}
_ROWS = (
    "graph.rows",
    "graph.schema.elements",
    "graph.schema.nodes",
    "graph.schema.of_people",
    "graph.schema.relationships",
    "graph.schema.same_record",
)
ROWS = {
    **_PLAIN,
    **dict.fromkeys(_ROWS),
    "loaders.understood": ("Coverage", "Doubt", "Unread"),
    "loaders.workers.jobs": ("Reading",),
}
EXTRACTIONS = {
    **ROWS,
    "loaders.minutes": None,
    "loaders.understood": None,
    "loaders.document": None,
    "loaders.outline": None,
    "loaders.formats.containers.member": ("Holding",),
    "loaders.pipeline": ("Extraction",),
    "loaders.topics.mentions": None,
    "loaders.topics.vocabulary.listing": None,
    "loaders.moderngov.records": None,
    "loaders.websites.pages": ("WebLink", "WebPage"),
    "protego._protego": ("Protego",),
    "protego._ruleset": ("RequestRate", "VisitTime", "_Rule", "_RuleSet"),
    "protego._urlpattern": ("_URLPattern",),
}
"""Modules with the classes of them that may be named; None where all that they define may."""


class UntrustedResult(ValueError):
    """What an executor gave is not what readings are made of."""


def packed(made: object) -> bytes:
    """What was made, as bytes."""
    return pickle.dumps(made, pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes, known: dict[str, tuple[str, ...] | None] | None = None) -> Any:
    """What ``packed`` was given, of ``known`` types (by default ``EXTRACTIONS``). Raises ``UntrustedResult``."""
    try:
        return _Unpickler(io.BytesIO(data), EXTRACTIONS if known is None else known).load()
    except UntrustedResult:
        raise
    except MemoryError:
        raise
    except Exception as error:  # a pickle that is none may raise anything
        raise UntrustedResult(f"the result cannot be unpacked: {type(error).__name__}") from None


class _Unpickler(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, known: dict[str, tuple[str, ...] | None]) -> None:
        super().__init__(stream)
        self._known = known

    def find_class(self, module: str, name: str) -> Any:
        """The class of that name, if it is among those known."""
        names = self._known.get(module, ())
        if "." not in name and (names is None or name in names):
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise UntrustedResult(f"the result names {module}.{name}, which no reading is made of")
