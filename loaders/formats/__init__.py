"""File formats: one module each, found by its ``SUFFIXES``.

A format module has ``SUFFIXES`` (endings in lower case), ``NAME``, ``PLAIN`` (whether its files are text without a
signature) and ``read(data, name)``, which gives the ``Extracted`` text or raises ``UnreadableDocument``.
"""

from loaders.formats.reading import FORMATS, SUFFIXES, digest_of, document_of, read_document, readable_name

__all__ = ["FORMATS", "SUFFIXES", "digest_of", "document_of", "read_document", "readable_name"]
