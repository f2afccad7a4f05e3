"""Home addresses are stored nowhere; the sites that the council's business is about stay."""

from __future__ import annotations

import pytest

from loaders.document import Document
from loaders.pipeline import extract
from loaders.privacy import PrivacyPolicy, home_places
from tests.privacy.reasons import in_business
from tests.tables import every_row

# what stands in brackets must go, the rest must stay
HOMES = [
    "Mrs Hall of [14 Mill Lane] asked about roads.",
    "Mr Harry Hill, [12 Mill Lane], complained.",
    "Mr Hill ([14 Mill Lane]) complained.",
    "Mrs Hill of [12 Mill Lane] asked about roads.",
    "Mr J Hill, of [12 Mill Lane, Alton, AL1 2AB], asked about roads.",
    "A resident of [14a Church Road] complained.",
    "The residents of [Rose Cottage, Church Road] had written.",
    "The occupier of [Flat 3, 12 Mill Lane] was to be asked.",
    "A letter from Jane Hill, who lives at [5 The Green], was read.",
    "Dr Hill from [Mill Farmhouse] spoke.",
    "Home address: [7 Station Road, Alton AL1 2AB].",
    "He gave his address as [8 Park View].",
    "The owners of [No. 4 Mill Lane] had cut the hedge.",
    "A neighbour at [3 High Street] had seen it.",
    "There were complaints about noise from [22 Penn Close].",
    "Rent arrears at [22 Penn Close] were reported.",
    "Cllr Green reported that Mr and Mrs Hill of [2 Old Mill Road] had moved.",
    "Clerk: Jane Hill\n[12 Mill Lane, Alton\nAL1 2AB]\n",
    "Jane Hill, Clerk to the Council, [12 Mill Lane, Alton, AL1 2AB]",
]
SITES = [
    "24/0123/FUL: extension at 12 Mill Lane.",
    "Planning application of Mr Hill of 12 Mill Lane for a conservatory was considered.",
    "The pothole outside 12 Mill Lane was reported.",
    "The meeting was held at the Village Hall, 12 High Street, Alton AL1 2AB.",
    "The Clerk was to write to Alton School of 3 Church Road.",
    "Disposal of the property at 36 Cecil Street was agreed.",
    "Trees on Church Road and Mill Lane were to be cut.",
    "Cllr Green of Penn Council spoke of Mill Lane.",
    "Clerk's office: Parish Office, 4 High Street, Alton, AL1 2AB",
    "It would cost £12 Mill Lane residents say.",
    "Dan Field from Alton Park Trust spoke.",
    "Item 12 Mill Lane was deferred.",
    "The Copper Kettle, 4 Weir Street",
    "A licence for the Silver Anchor, 9 Quay Road, was sought.",
    "the Grey Heron (12 Mill Lane) was inspected",
]


def document(text: str) -> Document:
    return Document(uri="x", name="x", format="text", text=text, sha256="0")


@every_row("words", HOMES)
def test_homes_are_stored_nowhere(words: str) -> None:
    before, _, rest = words.partition("[")
    home, _, _ = rest.partition("]")
    text = in_business(words.replace("[", "").replace("]", ""))
    found = extract(document(text))
    kept = f"{found.rows!r} {found.minutes!r}"
    assert [
        part for part in home.replace("\n", ",").split(",") if part.strip() in kept and part.strip() != "Alton"
    ] == []
    assert found.document.text.startswith(text[: text.index(before)] + before) or not before
    assert len(found.document.text) == len(text)
    assert found.minutes[0].coverage.withheld == {"home addresses": 1}


@every_row("words", SITES)
def test_sites_stay(words: str) -> None:
    assert [words[slice(*place)] for place in home_places(words)] == []


def test_contacts_and_homes_are_kept_where_asked() -> None:
    text = in_business("Mrs Hill of 12 Mill Lane (01234 567890, hill@example.org) asked about roads.")
    kept = repr(extract(document(text), privacy=PrivacyPolicy(contacts=True)).rows)
    assert "12 Mill Lane" in kept
    assert "01234 567890" in kept
    assert "hill@example.org" in kept


def test_how_many_were_left_out_is_told() -> None:
    text = in_business("Mrs Hill of 12 Mill Lane (01234 567890, hill@example.org) asked about roads.")
    found = extract(document(text))
    assert found.rows.document.withheld == ("2 telephone numbers and mail addresses", "1 home address")


@pytest.mark.parametrize(
    ("printed", "heading"),
    [
        ("Letter from Harry Hill, 12 Mill Lane", "Letter from Harry Hill"),
        ("Hedge of Mrs Hill, 14 Mill Lane, Alton, AL1 2AB", "Hedge of Mrs Hill"),
        ("Thanks to Ann Green (3 Church Road", "Thanks to Ann Green"),
    ],
)
def test_a_heading_whose_home_was_cut_is_a_heading(printed: str, heading: str) -> None:
    text = f"""Ashby Parish Council
Minutes of the meeting held on Thursday 12 September 2030 at 7.00 pm
Present: Cllr B. Stone (Chairman), Cllr C. Reed.

1. Apologies
None.

2. Accounts
The accounts were approved.

3. {printed}
The Clerk read it out.
RESOLVED: That an answer be sent.
"""
    items = extract(document(text)).minutes[0].items
    assert [item.title for item in items] == ["Apologies", "Accounts", heading]
