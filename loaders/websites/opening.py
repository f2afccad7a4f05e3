"""The document of what stands at an address of a site: a file of any format that is read, or a page."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from loaders.document import Document
from loaders.formats import read_bytes


def web_document(address: str, data: bytes) -> Document:
    """The document of the bytes at an address. Raises ``UnreadableDocument`` where they are none that is read."""
    name = unquote(urlsplit(address).path).rstrip("/").rpartition("/")[2] or address
    return read_bytes(data, address, uri=address, name=name)
