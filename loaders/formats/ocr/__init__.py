"""Pages that are pictures, read by tesseract where it is installed and the user wants it.

``program`` asks tesseract, ``words`` puts its words on level lines, ``keeping`` keeps what was read of a file,
``telling`` says what was read with doubt.
"""

from loaders.formats.ocr.program import language_wanted, require_program, scans_read
from loaders.formats.ocr.reading import Picture, Scan, on_pages, scans_of
from loaders.formats.ocr.telling import doubted_in, told_of

__all__ = [
    "Picture",
    "Scan",
    "doubted_in",
    "language_wanted",
    "on_pages",
    "require_program",
    "scans_of",
    "scans_read",
    "told_of",
]
