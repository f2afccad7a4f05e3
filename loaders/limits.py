"""What the reading of one file may take."""

from __future__ import annotations

from dataclasses import dataclass

SECONDS = 8.0
CONVERTER_SECONDS = 120.0
MEMORY_MB = 1000


@dataclass(frozen=True)
class Limits:
    """What the reading of one file may take: ``seconds`` of time, ``memory_mb`` megabytes of a worker's memory.

    ``converter_network``: whether a program that converts the file may run where this system cannot keep it from the
    network. ``converter_seconds``: what each program that converts a file may take, which is no part of ``seconds``.
    ``ocr_language``: in which languages pictures of pages are read (as tesseract names them, "eng+cym"); "" where they
    are not. On Linux the seconds in which the machine had no processor for the worker do not count. Memory is limited
    there only, as other systems do not keep a process to its limit.
    """

    seconds: float = SECONDS
    memory_mb: int = MEMORY_MB
    converter_network: bool = False
    converter_seconds: float = CONVERTER_SECONDS
    ocr_language: str = ""

    @property
    def too_slow(self) -> str:
        """The line on a file that takes longer."""
        return f"reading it took more than {self.seconds:g} s (--time-limit raises the limit)"

    @property
    def too_large(self) -> str:
        """The line on a file that takes more memory."""
        return f"reading it needed more than {self.memory_mb:,} MB of memory (--memory-limit raises the limit)"


DEFAULT_LIMITS = Limits()
