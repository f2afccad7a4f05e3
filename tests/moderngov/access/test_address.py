"""Addresses that users give: of a site, or of any of its pages."""

from __future__ import annotations

import pytest

from graph.errors import UsageError
from loaders.moderngov.access.address import is_address, site_of
from tests.tables import every_row


@every_row(
    ("address", "base", "committee", "meeting"),
    [
        ("https://thornmere.example", "https://thornmere.example/", None, None),
        ("https://thornmere.example/", "https://thornmere.example/", None, None),
        ("HTTPS://Thornmere.Example:8443/", "https://thornmere.example:8443/", None, None),
        ("https://thornmere.example/moderngov", "https://thornmere.example/moderngov/", None, None),
        ("https://thornmere.example/moderngov/", "https://thornmere.example/moderngov/", None, None),
        ("https://thornmere.example/mgWebService.asmx", "https://thornmere.example/", None, None),
        ("https://thornmere.example/mgWebService.asmx/GetCommittees", "https://thornmere.example/", None, None),
        ("https://thornmere.example/mgListCommittees.aspx?bcr=1", "https://thornmere.example/", None, None),
        ("https://thornmere.example/mgCommitteeDetails.aspx?ID=130", "https://thornmere.example/", 130, None),
        ("https://thornmere.example/ieListMeetings.aspx?CommitteeId=130", "https://thornmere.example/", 130, None),
        (
            "https://thornmere.example/ieListDocuments.aspx?CId=130&MId=501&Ver=4",
            "https://thornmere.example/",
            130,
            501,
        ),
        ("https://thornmere.example/ieListDocuments.aspx?CId=x&MId=-1", "https://thornmere.example/", None, None),
        ("http://[::1]:80/", "http://[::1]:80/", None, None),
    ],
)
def test_site_of(address: str, base: str, committee: int | None, meeting: int | None) -> None:
    site = site_of(address)
    assert (site.base, site.committee, site.meeting) == (base, committee, meeting)


@every_row(
    "address",
    ["thornmere.example", "ftp://thornmere.example/", "https:///", "https://user:secret@thornmere.example/",
     "https://thornmere.example:port/", "http://[::1/", "http://१२७.०.०.१/", "http://127.١/", "http://１２७.0.0.1/",
     "http://0177.0.0.1/", "http://[fe80::1%25eth0]/"],
)  # fmt: skip
def test_what_is_no_address(address: str) -> None:
    with pytest.raises(UsageError) as caught:
        site_of(address)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "yes"),
    [("https://x", True), ("HTTP://x", True), ("minutes/", False), ("https", False), ("http:/x", False)],
)
def test_is_address(text: str, yes: bool) -> None:
    assert is_address(text) is yes


def test_addresses_and_ids() -> None:
    site = site_of("https://thornmere.example/")
    assert (
        site.service("GetMeeting", lMeetingId=5)
        == "https://thornmere.example/mgWebService.asmx/GetMeeting?lMeetingId=5"
    )
    assert site.page("mgAi.aspx", ID=5) == "https://thornmere.example/mgAi.aspx?ID=5"
    assert site.id("meeting", 5) == "moderngov:thornmere.example:meeting:5"
    assert site.id("meeting", None) is None
