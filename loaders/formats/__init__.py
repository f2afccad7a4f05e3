"""File formats: one module each, found by its ``SUFFIXES``.

A format module has ``SUFFIXES`` (endings in lower case), ``NAME`` and ``read(data, name)``, which gives the extracted
text or raises ``UnreadableDocument``.
"""

from loaders.formats.reading import FORMATS, SUFFIXES, digest_of, read_document

__all__ = ["FORMATS", "SUFFIXES", "digest_of", "read_document"]
