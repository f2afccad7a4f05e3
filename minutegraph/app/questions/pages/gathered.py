"""What was gathered about one thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph.store import Table


@dataclass(frozen=True)
class Gathered:
    """All about one thing: its name, the parts of its page by their names, and the same as rows for programs."""

    title: str
    values: Mapping[str, Any]
    rows: Table
