"""The facts of documents into a store and out of it: each document's stand whole or not at all."""

from graph.writing.documents import digest_of, is_loaded, loaded_as, remove, replace, replace_all, write_prepared
from graph.writing.validation import validate_rows

__all__ = [
    "digest_of",
    "is_loaded",
    "loaded_as",
    "remove",
    "replace",
    "replace_all",
    "validate_rows",
    "write_prepared",
]
