"""The options that say who reads documents, and what the reading of one may take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, ClassVar

import typer

if TYPE_CHECKING:
    from loaders.limits import Limits


@dataclass(frozen=True)
class LimitOptions:
    """What the reading of one document may take."""

    HEAD: ClassVar[str] = "Options for limits"

    time_limit: Annotated[
        float | None,
        typer.Option(min=0.1, metavar="SECONDS", help="Refuse a file whose reading takes longer; by default 8."),
    ] = None
    memory_limit: Annotated[
        int | None,
        typer.Option(
            min=100, metavar="MB", help="Refuse a file whose reading needs more memory (on Linux); by default 1000."
        ),
    ] = None

    converter_time_limit: Annotated[
        float | None,
        typer.Option(
            min=0.1,
            metavar="SECONDS",
            help="Time that LibreOffice, pandoc or antiword may take for a file; by default 120.",
        ),
    ] = None
    ocr: Annotated[
        bool,
        typer.Option(
            "--ocr", help="Read pages that are pictures, and picture files, with tesseract, which must be installed."
        ),
    ] = False
    ocr_language: Annotated[
        str,
        typer.Option(metavar="CODES", help="Languages of pictures, as tesseract names them (eng+cym)."),
    ] = "eng"

    allow_converter_network: Annotated[
        bool,
        typer.Option(
            "--allow-converter-network",
            help="Let LibreOffice convert old Word and RTF files also where this system cannot keep it from the "
            "network, which the files may make it ask for pictures.",
        ),
    ] = False

    @property
    def limits(self) -> Limits:
        """The limits: those given, else the standard ones."""
        from loaders.limits import CONVERTER_SECONDS, MEMORY_MB, SECONDS, Limits

        if self.ocr:
            from loaders.formats.ocr import require_program

            require_program(self.ocr_language)
        return Limits(
            self.time_limit or SECONDS,
            self.memory_limit or MEMORY_MB,
            self.allow_converter_network,
            self.converter_time_limit or CONVERTER_SECONDS,
            self.ocr_language if self.ocr else "",
        )


@dataclass(frozen=True)
class WorkerOptions:
    """Who reads."""

    jobs: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            help="Number of reader processes (default: one per processor). 0 reads in the program itself, without "
            "limits of time and memory.",
        ),
    ] = None
    executor: Annotated[
        str | None,
        typer.Option(
            metavar="dask://HOST:PORT|tls://HOST:PORT",
            help="Read on the machines of a dask scheduler, which must see the files under the same paths.",
        ),
    ] = None

    trust_executor: Annotated[
        bool,
        typer.Option(
            "--trust-executor", help="Let dask:// lead beyond this machine without TLS: in a network that you trust."
        ),
    ] = False

    def prepare(self) -> None:
        """Let what workers need be imported while this process imports what it needs itself: call it before that."""
        if self.jobs != 0 and self.executor is None:
            from loaders.forking import begin

            begin()
