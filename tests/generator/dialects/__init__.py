"""The ways of writing minutes that the generator knows."""

from __future__ import annotations

from tests.generator.dialects.base import Dialect
from tests.generator.dialects.councils import Resolving, Scrutiny, WebPage
from tests.generator.dialects.initials import Health, Standards
from tests.generator.dialects.local import Association, Governors, Parish
from tests.generator.dialects.plain import Bullets, PlainHeadings, Verdicts
from tests.generator.dialects.tables import MarkdownTables, Partnership

DIALECTS: tuple[Dialect, ...] = (
    Partnership(), Scrutiny(), Resolving(), WebPage(), Parish(), Governors(), Health(), Standards(), Association(),
    PlainHeadings(), Bullets(), MarkdownTables(), Verdicts(),
)  # fmt: skip

__all__ = ["DIALECTS", "Dialect"]
