"""A reader of the service's answers to which an answer can do what a hostile one might do to the real reader."""

from __future__ import annotations

from loaders.moderngov import service
from loaders.moderngov.records import MeetingRecord
from tests.load.untrusted.hostile import DEEDS

READ = service.read_meeting


def read_meeting(data: bytes) -> MeetingRecord:
    """What the service's reader reads, unless the answer begins with the word of a deed."""
    for word, deed in DEEDS.items():
        if data.startswith(word):
            deed()
    return READ(data)
