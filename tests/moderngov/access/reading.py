"""What the client's tests read: answers that end as they should."""

from __future__ import annotations

from graph.errors import SourceError

COMMITTEES = "mgWebService.asmx/GetCommittees"


def whole(data: bytes) -> str:
    """What is read here: answers that end as they should."""
    text = data.decode()
    if not text.endswith(("</committees>", "</getmeetings>", "html>")):
        raise SourceError("is not whole")
    return text
