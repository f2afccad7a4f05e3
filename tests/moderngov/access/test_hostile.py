"""Whatever a site answers, a meeting is read or told to be unreadable; nothing else ever happens."""

from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import MinutegraphError
from loaders.moderngov.access.address import site_of
from loaders.moderngov.access.cache import Cache
from loaders.moderngov.access.fetching import Client
from loaders.moderngov.composing import compose
from loaders.moderngov.council import Council
from loaders.moderngov.planning import MeetingFilter, plan
from loaders.pipeline import extract
from tests.moderngov.conftest import HERE, StoppedClock
from tests.moderngov.fictional.server import FakeSite
from tests.moderngov.test_council import YEAR

PARTS = (
    "GetCommittees",
    "GetMeetings",
    "GetMeeting?",
    "mgList",
    "ieListMeetings",
    "ieListDocuments",
    "Attendance",
    "mgAi",
)
ODD = st.sampled_from(
    [
        b"", b"\x00", b"<", b">", b"&", b"&amp;lt;", b"<!--", b"</meeting>", b"<td class='mgItemNumberCell'>",
        b"99999999999999", b"31/02/2026", b"<p>Minutes:</p>", b"Present",
        b"\xff\xfe", "\u202e\u200b".encode(), b"<!DOCTYPE x>",
    ]
)  # fmt: skip


@st.composite
def harms(draw: st.DrawFn) -> dict[str, tuple[int, float, bytes, float]]:
    """For some kinds of answers: a status, where the answer is harmed, with what, and how much of it goes on behind."""
    kinds = draw(st.sets(st.sampled_from(PARTS), min_size=1, max_size=4))
    share = st.floats(0, 1)
    status = st.sampled_from([200, 200, 200, 204, 302, 403, 404, 500])
    return {kind: (draw(status), draw(share), draw(ODD), draw(share)) for kind in sorted(kinds)}


def harmed(data: bytes, at: float, piece: bytes, rest: float) -> bytes:
    cut = int(len(data) * at)
    return data[:cut] + piece + data[cut : cut + int((len(data) - cut) * rest)]


@pytest.mark.slow
@given(harms())
@settings(max_examples=60, deadline=None)
def test_harmed_answers_are_read_or_told(kinds: dict[str, tuple[int, float, bytes, float]]) -> None:
    made = FakeSite(address="https://thornmere.example/", host="thornmere.example")

    def answer(request: httpx.Request) -> httpx.Response:
        parts = urlsplit(str(request.url))
        good = made.answer(f"{parts.path}?{parts.query}")
        for kind, (status, *harm) in kinds.items():
            if kind in f"{parts.path}?{parts.query}":
                return httpx.Response(status, content=harmed(good.body, *harm))
        return httpx.Response(good.status, content=good.body)

    site = site_of(made.address)
    with (
        tempfile.TemporaryDirectory() as folder,
        Client(site.base, Cache(Path(folder)), HERE, StoppedClock(), httpx.MockTransport(answer)) as client,
    ):
        council = Council(site, client)
        try:
            planned = plan(council, MeetingFilter(YEAR.since, YEAR.until, ("130",))).meetings
        except MinutegraphError as error:
            assert "\n" not in str(error)
            return
        for meeting in (each.meeting for each in planned):
            try:
                record = council.meeting(meeting)
                document = compose(site, meeting, record, address=council.address(meeting), council=None)
                [minutes] = extract(document).minutes
            except MinutegraphError as error:
                assert "\n" not in str(error)
                continue
            assert [i.source_id for i in minutes.items if i.source_id] == [
                site.id("item", number) for number in dict.fromkeys(i.id for i in record.items) if number is not None
            ]
            assert minutes.date and minutes.date.value
