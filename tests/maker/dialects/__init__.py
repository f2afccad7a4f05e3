"""The ways of writing minutes that the maker knows."""

from __future__ import annotations

from tests.maker.dialects.base import Dialect
from tests.maker.dialects.councils import Resolving, Scrutiny, WebPage
from tests.maker.dialects.initials import Health, Standards
from tests.maker.dialects.local import Association, Governors, Parish
from tests.maker.dialects.plain import Bullets, PlainHeadings, Verdicts
from tests.maker.dialects.tables import MarkdownTables, Partnership

DIALECTS: tuple[Dialect, ...] = (
    Partnership(), Scrutiny(), Resolving(), WebPage(), Parish(), Governors(), Health(), Standards(), Association(),
    PlainHeadings(), Bullets(), MarkdownTables(), Verdicts(),
)  # fmt: skip

__all__ = ["DIALECTS", "Dialect"]
