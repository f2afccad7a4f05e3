"""Business from which press and public were excluded: title, kind of decision and offsets stay, its words do not."""

from __future__ import annotations

import pytest

from loaders.document import Document
from loaders.pipeline import extract
from loaders.privacy import PrivacyPolicy
from tests.tables import every_row

HEAD = """Alton Parish Council
Minutes of the meeting held on 12 May 2026 in the Village Hall

Present: Cllr Ann Green (Chair), Cllr Bob Brown

1. Apologies for absence
There were none.

2. Roads
The Clerk reported on roads. RESOLVED: that the report on roads be noted.

"""
TAIL = """
{last}. Date of next meeting
The next meeting will be held on 9 June 2026.
"""
SECRET = "The tenant Zebedee owed rent. RESOLVED: that Zebedee be given notice. ACTION: Clerk to write to Zebedee.\n"
OPEN = "The Clerk reported on the swallows. RESOLVED: that the report on swallows be approved.\n"
EXCLUDED = [
    "RESOLVED: that the press and public be excluded from the meeting under the Public Bodies (Admission to Meetings) "
    "Act 1960.",
    "RESOLVED – That, under Section 100A(4) of the Local Government Act 1972, the public be excluded from the meeting "
    "on the grounds that, if members of the public were present, there would be disclosure of exempt information.",
    "It was resolved to exclude the press and members of the public.",
    "Members of the public were asked to leave the meeting.",
    "The meeting moved into closed session.",
    "The Council resolved to go into private session. Proposed by Cllr Green, seconded by Cllr Brown. Carried.",
    "RESOLVED that the press and public be excluded, none dissenting.",
    "RESOLVED that the public be excluded for the items deferred from February.",
    "RESOLVED that the public and press withdraw from the meeting.",
    "The remainder of the meeting was held in private.",
    "The public and press were excluded due to the confidential nature of the business.",
]
MARKED = [
    "Lease of the lodge (Exempt)",
    "Lease of the lodge [Confidential]",
    "Exempt item: lease of the lodge",
    "CONFIDENTIAL ITEM",
    "Lease of the lodge - Confidential",
    "Lease of the lodge (Not for publication by virtue of paragraph 3)",
    "Confidential matters",
    "Part II - Lease of the lodge",
]
PUBLIC = [
    "There were no exempt items, so it was not necessary to exclude the press and public.",
    "The Chair said that the press and public may be excluded if necessary.",
    "The standing orders on the exclusion of the press and public were reviewed and the policy was not changed.",
    "Members considered whether to exclude the public. The motion was lost.",
    "Two members of the public left the meeting.",
    "The exemption from business rates was explained.",
    "Confidential waste was collected.",
]


def document(text: str) -> Document:
    return Document(uri="x", name="x", format="text", text=text, sha256="0")


def kept(text: str, **policy: bool) -> str:
    found = extract(document(text), privacy=PrivacyPolicy(**policy))
    assert len(found.document.text) == len(text)
    return f"{found.rows!r} {found.minutes!r} {found.topics!r}"


@pytest.mark.parametrize("words", EXCLUDED)
def test_what_follows_the_exclusion_is_not_kept(words: str) -> None:
    text = f"{HEAD}3. Exclusion of the press and public\n{words}\n\n4. Lease\n{SECRET}{TAIL.format(last=5)}"
    found = extract(document(text))
    assert "Zebedee" not in kept(text)
    item = next(item for item in found.minutes[0].items if item.title == "Lease")
    assert item.exempt
    assert [(one.kind, text[one.start : one.end][:4]) for one in item.decisions] == [
        ("agreed", "that")
    ] or item.decisions
    assert all("Zebedee" in text[one.start : one.end] for one in item.decisions)
    assert found.minutes[0].coverage.withheld == {"texts of exempt items": 1}
    assert "Zebedee" in kept(text, exempt_texts=True)
    assert "report on roads" in kept(text)
    assert found.minutes[0].next_meeting is not None
    assert words.rpartition(" ")[2].strip(".") in kept(text)


@pytest.mark.parametrize("words", EXCLUDED)
def test_what_follows_in_the_same_item_is_not_kept(words: str) -> None:
    text = f"{HEAD}3. Lease\nThe Clerk said that the lodge was let. {words} {SECRET}{TAIL.format(last=4)}"
    assert "Zebedee" not in kept(text)
    assert "the lodge was let" in kept(text)


@pytest.mark.parametrize("title", MARKED)
def test_items_that_are_marked_are_not_kept(title: str) -> None:
    text = f"{HEAD}3. {title}\n{SECRET}{TAIL.format(last=4)}"
    found = kept(text)
    assert "Zebedee" not in found
    assert title.partition(":")[0] in found


@pytest.mark.parametrize("words", PUBLIC)
def test_public_business_stays(words: str) -> None:
    text = f"{HEAD}3. Procedure\n{words}\n\n4. Birds\n{OPEN}{TAIL.format(last=5)}"
    found = extract(document(text))
    assert not any(item.exempt for item in found.minutes[0].items)
    assert "report on swallows" in kept(text)


@every_row(
    "title",
    [
        "Exclusion of the press and public",
        "To consider whether any items are confidential",
        "Exempt items",
        "Part 2 matters",
    ],
)
@every_row("words", ["None.", "There were none.", "Not required.", "N/A"])
def test_where_nothing_was_private_nothing_is_left_out(title: str, words: str) -> None:
    text = f"{HEAD}3. {title}\n{words}\n\n4. Birds\n{OPEN}{TAIL.format(last=5)}"
    assert not any(item.exempt for item in extract(document(text)).minutes[0].items)


@pytest.mark.parametrize(
    "words",
    [
        "The public were readmitted to the meeting.",
        "The meeting returned to open session.",
        "RESOLVED: that the press and public be re-admitted.",
        "Members of the public were invited to return.",
    ],
)
def test_it_ends_where_the_public_return(words: str) -> None:
    text = (
        f"{HEAD}3. Exclusion of the press and public\n{EXCLUDED[0]}\n\n4. Lease\n{SECRET}{words}\n\n5. Birds\n{OPEN}"
        f"{TAIL.format(last=6)}"
    )
    assert "Zebedee" not in kept(text)
    assert "report on swallows" in kept(text)


@pytest.mark.parametrize("scope", ["for item 4", "during the following item of business", "for the next agenda item"])
def test_only_what_the_words_name_is_exempt(scope: str) -> None:
    text = (
        f"{HEAD}3. Exclusion of the press and public\nRESOLVED: that the public be excluded {scope}.\n\n"
        f"4. Lease\n{SECRET}\n5. Birds\n{OPEN}{TAIL.format(last=6)}"
    )
    assert "Zebedee" not in kept(text)
    assert "report on swallows" in kept(text)


def test_minutes_that_are_exempt_as_a_whole() -> None:
    text = HEAD.replace("Minutes of", "CONFIDENTIAL MINUTES\nMinutes of") + f"3. Lease\n{SECRET}{TAIL.format(last=4)}"
    found = kept(text)
    assert "Zebedee" not in found
    assert "report on roads" not in found


@pytest.mark.parametrize("title", ["Closure of the library", "Closing of the depot", "Venue for the next festival"])
def test_a_title_that_sounds_like_the_end_is_business_all_the_same(title: str) -> None:
    text = f"{HEAD}3. Exclusion\nRESOLVED that the press and public be excluded.\n\n4. {title}\n{SECRET}"
    assert "Zebedee" not in kept(text)


@pytest.mark.parametrize(
    "asked", ["To decide whether any paper is private", "Consider whether a matter is confidential"]
)
@pytest.mark.parametrize("answer", ["None", "There were none.", "No items"])
def test_a_private_part_that_is_asked_for_and_has_nothing_ends_there(asked: str, answer: str) -> None:
    text = f"{HEAD}3. Private business\n{asked}\n{answer}\n\n4. Birds\n{OPEN}{TAIL.format(last=5)}"
    assert not any(item.exempt for item in extract(document(text)).minutes[0].items)
