"""What the user lets the reading of files do, as ``Limits`` say it: for whoever reads, in a worker or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from loaders.formats.converting import converter_seconds, network_allowed
from loaders.formats.ocr import scans_read
from loaders.limits import Limits


@contextmanager
def under(limits: Limits) -> Iterator[None]:
    """Whether converters may run with a network, how long they may take, and whether pictures are read."""
    with (
        network_allowed(limits.converter_network),
        converter_seconds(limits.converter_seconds),
        scans_read(limits.ocr_language),
    ):
        yield
