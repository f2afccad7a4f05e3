"""How a module of commands says what it has: the program takes them from its ``COMMANDS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import typer


@dataclass(frozen=True)
class Command:
    """A function that is a command, and typer's settings for it."""

    run: Callable[..., None]
    name: str
    settings: dict[str, Any] = field(default_factory=dict)

    def add_to(self, app: typer.Typer) -> None:
        """Make it a command of ``app``."""
        app.command(self.name, **self.settings)(self.run)
