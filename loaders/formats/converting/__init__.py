"""Formats that another program turns into one that is read here: LibreOffice, pandoc, antiword, where installed.

``programs`` says how each is called, ``links`` and ``profile`` keep LibreOffice from what a document links,
``hidden`` finds what it hides, ``isolation`` closes the network, ``running`` runs a converter in one of ``folders``,
``office`` keeps LibreOffice open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace

from graph.errors import UnreadableDocument
from loaders.document import Extracted
from loaders.formats.converting.folders import sweep, working_folder
from loaders.formats.converting.isolation import strongest_isolation
from loaders.formats.converting.programs import ANTIWORD, PANDOC, SOFFICE, Converter
from loaders.formats.converting.running import converter_seconds, run

__all__ = ["ANTIWORD", "PANDOC", "SOFFICE", "Converter", "convert", "converter_seconds", "network_allowed", "sweep"]

_NETWORK: ContextVar[bool] = ContextVar("network", default=False)


@contextmanager
def network_allowed(allowed: bool) -> Iterator[None]:
    """Whether converters may run where nothing keeps them from the network."""
    before = _NETWORK.set(allowed)
    try:
        yield
    finally:
        _NETWORK.reset(before)


def convert(data: bytes, name: str, kind: str, suffix: str, converters: Sequence[Converter]) -> Extracted:
    """The text of a file of ``kind`` (as a person calls it), by the first of ``converters`` that is installed.

    A converter that might ask the network for what the document links is left out where this system gives it no
    network of its own, unless that was allowed. Raises ``UnreadableDocument``, which begins with ``name``, where none
    is left, or where all that are fail.
    """
    installed = [(one, program) for one in converters if (program := one.program) is not None]
    isolated = strongest_isolation()
    usable = [one for one in installed if isolated.offline or suffix in one[0].offline or _NETWORK.get()]
    failure = ""
    for converter, program in usable:
        with working_folder() as folder:
            source = folder / f"source{suffix}"
            target = folder / "out" / f"source{converter.ending}"
            source.write_bytes(_prepared(data, name, suffix, converter))
            failure = run(program, converter, isolated, source, target)
            if not failure:
                made = _read(target.read_bytes(), name, converter.ending)
                return replace(made, lost=(*made.lost, converter.loses)) if converter.loses else made
    left_out = [one.names[0] for one, _ in installed if one not in [each for each, _ in usable]]
    if failure:
        allow = f", or let {left_out[0]} try with --allow-converter-network" if left_out else ""
        raise UnreadableDocument(f"is {kind}, and {failure}; save it as DOCX or PDF{allow}", path=name)
    if left_out:
        others = " or ".join(one.names[0] for one in converters if suffix in one.offline)
        raise UnreadableDocument(
            f"is {kind}, which {left_out[0]} could only convert with access to the network: "
            f"{f'install {others}, ' if others else ''}save it as DOCX or PDF, or allow it with "
            "--allow-converter-network",
            path=name,
        )
    programs = " or ".join(converter.names[0] for converter in converters)
    raise UnreadableDocument(
        f"is {kind}: install {programs} (soffice is LibreOffice's) to have it converted, or save it as DOCX or PDF",
        path=name,
    )


def _prepared(data: bytes, name: str, suffix: str, converter: Converter) -> bytes:
    """What ``converter`` is given of a file: an OpenDocument text without links and hidden words."""
    if suffix != ".odt":
        return data
    from loaders.formats.converting.links import cleaned

    return cleaned(data, name, merged_cells=converter.merged_cells)


def _read(data: bytes, name: str, ending: str) -> Extracted:
    from loaders.formats import docx, html, text
    from loaders.formats.converting.drawn_tables import with_tables

    if ending == ".txt":
        return Extracted(text.with_words_whole(with_tables(text.decode(data, name))))
    return {".docx": docx.read, ".html": html.read}[ending](data, name)
