"""What a site answered, and what its answers ask of us: rules for programs, times to wait, addresses."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import SplitResult

import httpx
from protego import Protego

from graph.errors import SourceError
from loaders.moderngov.access.cache import Kept

T = TypeVar("T")

NOT_THERE = {404, 410}


@dataclass(frozen=True)
class Answer:
    """What a site answered."""

    status: int
    reason: str
    headers: httpx.Headers
    data: bytes


def parsed(kept: Kept, data: bytes, parse: Callable[[bytes], T]) -> T:
    """What ``parse`` makes of an answer. Raises ``SourceError`` for one that says that nothing is there."""
    if kept.status in NOT_THERE:
        raise SourceError(f"is not there ({kept.status})", status=kept.status, address=kept.url)
    return parse(data)


def rules_of(data: bytes) -> Protego:
    """The rules of a ``robots.txt``; none where a page stands in its place.

    A mark of the encoding before the first line is no part of it: Protego would pass that line over, and all its rules.
    """
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    rules = data.decode(encoding, "replace")
    return Protego.parse("" if re.match(r"\s*<", rules) else rules)


def with_port(parts: SplitResult) -> str:
    """A host as ``--allow-host`` names it: with its port where that is not the scheme's own. Raises ``ValueError``."""
    host = (parts.hostname or "").rstrip(".")
    port = parts.port
    return host if port in (None, {"http": 80, "https": 443}.get(parts.scheme)) else f"{host}:{port}"


def secure(url: str) -> str:
    """The address by https."""
    return url.replace("http://", "https://", 1)


def retry_after(words: str | None, now: float) -> float | None:
    """Seconds that a site asks to wait: it tells them, or the moment."""
    if not words:
        return None
    if re.fullmatch(r"\s*[0-9]{1,12}\s*", words):
        return float(words)
    try:
        return max(0.0, parsedate_to_datetime(words).timestamp() - now)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def is_broken_off(error: httpx.RemoteProtocolError) -> bool:
    """Whether an answer ended too early, and may come whole another time: not one that is no HTTP."""
    return "disconnected" in str(error) or "closed connection" in str(error)


def failure_of(error: httpx.HTTPError) -> str:
    """What went wrong, as a message goes on after the address."""
    if isinstance(error, httpx.TimeoutException):
        return "does not answer in time"
    if isinstance(error, httpx.ConnectError):
        return f"cannot be reached ({error})"
    return f"the answer broke off ({error})" if isinstance(error, httpx.RemoteProtocolError) else f"failed ({error})"
