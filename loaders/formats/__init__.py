"""File formats: one module each, found by its ``SUFFIXES``.

A format module has ``SUFFIXES`` (endings in lower case), ``NAME``, ``PLAIN`` (whether its files are text without a
signature) and ``read(data, name)``, which gives the ``Extracted`` text or raises ``UnreadableDocument``.
"""

from loaders.formats.containers import CONTAINERS, Holding, holding_of, outer_of
from loaders.formats.reading import (
    FORMATS,
    PICTURES,
    SUFFIXES,
    digest_of,
    document_of,
    read_bytes,
    read_document,
    readable_name,
)

__all__ = [
    "CONTAINERS",
    "FORMATS",
    "PICTURES",
    "SUFFIXES",
    "Holding",
    "digest_of",
    "document_of",
    "holding_of",
    "outer_of",
    "read_bytes",
    "read_document",
    "readable_name",
]
