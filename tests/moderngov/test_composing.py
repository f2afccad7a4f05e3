"""A meeting's records become a document: every part of the outline stands where it says, and is read as told."""

from __future__ import annotations

import datetime
import html
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.document import Document
from loaders.minutes import Minutes
from loaders.moderngov.access.address import site_of
from loaders.moderngov.composing import compose
from loaders.moderngov.records import Attendance, Committee, ItemRecord, Listed, MeetingRecord, Paper
from loaders.moderngov.service import read_meeting
from loaders.pipeline import extract
from tests.moderngov import golden
from tests.moderngov.fictional import site as thornmere

SITE = site_of("https://thornmere.example/")
SCRUTINY = Committee(id=130, title="Children & Young People Scrutiny Committee")
DAY = datetime.date(2026, 3, 12)


def composed(record: MeetingRecord, **more: object) -> Document:
    meeting = Listed(id=record.id, committee=SCRUTINY, date=DAY)
    return compose(SITE, meeting, record, address="https://thornmere.example/m", council="Thornmere Council", **more)  # type: ignore[arg-type]


def minutes_of(document: Document) -> Minutes:
    [minutes] = extract(document).minutes
    return minutes


def record(*items: ItemRecord, attendance: Iterable[Attendance] = ()) -> MeetingRecord:
    return MeetingRecord(id=5, date=DAY, items=items, attendance=tuple(attendance), published=True)


def march() -> Document:
    return composed(read_meeting(thornmere.meeting_xml(thornmere.SCRUTINY_MARCH, "thornmere.example").encode()))


def test_a_meeting_is_read_as_the_site_tells_it() -> None:
    minutes = minutes_of(march())
    assert minutes.board and minutes.board.text == "Children & Young People Scrutiny Committee"
    assert minutes.parent_body and minutes.parent_body.text == "Thornmere Council"
    assert minutes.date and minutes.date.value == DAY
    assert minutes.start_time and minutes.start_time.text == "18:30"
    assert minutes.venue and minutes.venue.text == "Council Chamber, Thornmere Town Hall"
    assert [(a.honorific, a.name, a.status, a.chair, a.role, a.member_id) for a in minutes.attendees] == [
        ("Councillor", "Ngozi Amadi", "present", True, None, "moderngov:thornmere.example:member:1101"),
        ("Councillor", "Beatriz Castell", "present", False, None, "moderngov:thornmere.example:member:1103"),
        (None, "Marjorie Elstob", "in_attendance", False, "Officer", "moderngov:thornmere.example:member:2107"),
        ("Councillor", "Colin Brandreth", "apologies", False, "Vice-Chair", "moderngov:thornmere.example:member:1102"),
    ]
    education = minutes.items[3]
    assert (education.number, education.title) == ("34", "Elective Home Education & Attendance")
    assert education.source_id == "moderngov:thornmere.example:item:9004"
    assert education.papers == ("https://thornmere.example/documents/s77/EHE report.pdf",)
    assert [decision.kind for decision in education.decisions] == ["noted"]
    assert [action.due_as_written for action in education.actions] == ["June 2026"]


def test_all_of_it_is_understood() -> None:
    minutes = minutes_of(march())
    assert minutes.coverage.words["unread"] == 0
    assert minutes.coverage.words["furniture"] == 0
    assert [doubt.words for doubt in minutes.coverage.doubts] == ["Tobias Dunnock"]


def test_a_decision_that_the_minutes_hold_counts_once() -> None:
    said = "<p>RESOLVED that the report be noted.</p>"
    both = composed(record(ItemRecord(title="Report", number="1", minutes=f"<p>It was long.</p>{said}", decision=said)))
    apart = composed(record(ItemRecord(title="Report", number="1", minutes="<p>It was long.</p>", decision=said)))
    alone = composed(record(ItemRecord(title="Report", number="1", decision=said)))
    for document in (both, apart, alone):
        [item] = minutes_of(document).items
        assert [decision.text.removeprefix("RESOLVED ") for decision in item.decisions] == ["that the report be noted."]


def test_numbered_lists_in_minutes_are_no_items() -> None:
    text = "".join(f"<p>{number}. Something long was said.</p>" for number in range(2, 9))
    items = minutes_of(
        composed(record(*(ItemRecord(title=f"Item {n}", number=str(n), minutes=text) for n in (1, 2))))
    ).items
    assert [(item.number, item.title) for item in items] == [("1", "Item 1"), ("2", "Item 2")]


def test_restricted_papers_are_left_out() -> None:
    papers = (Paper(title="Open", url="https://x/1"), Paper(title="Secret", url="https://x/2", restricted=True))
    [item] = minutes_of(composed(record(ItemRecord(title="Report", minutes="<p>Noted.</p>", papers=papers)))).items
    assert item.papers == ("https://x/1",)


def test_without_a_name_the_council_is_its_host_and_that_is_told() -> None:
    meeting = Listed(id=5, committee=SCRUTINY, date=DAY)
    document = compose(
        SITE, meeting, record(ItemRecord(title="A")), address="https://thornmere.example/m", council=None
    )
    minutes = minutes_of(document)
    assert minutes.parent_body and minutes.parent_body.text == "thornmere.example"
    assert "--council" in minutes.coverage.doubts[0].reason or any(
        "--council" in d.reason for d in minutes.coverage.doubts
    )


def test_a_word_that_is_not_understood_is_told() -> None:
    attendance = [
        Attendance(name="Ann Adams", attendance="Zoomed in"),
        Attendance(name="Bob Brown", attendance="Present"),
    ]
    minutes = minutes_of(composed(record(ItemRecord(title="A", number="1"), attendance=attendance)))
    assert [person.name for person in minutes.attendees] == ["Bob Brown"]
    assert "an attendance recorded as “Zoomed in” is not understood" in [d.reason for d in minutes.coverage.doubts]


def test_ids_follow_the_site_and_not_the_address() -> None:
    one = march()
    assert one.source_id == "moderngov:thornmere.example:meeting:501"
    elsewhere = compose(
        SITE, Listed(id=501, committee=SCRUTINY, date=DAY), record(ItemRecord(title="A")), address="https://other/",
        council="Thornmere Council",
    )  # fmt: skip
    assert elsewhere.id == one.id
    items = [node.id for node in extract(one).rows.nodes if node.label() == "AgendaItem"]
    assert items == [f"{one.id}/{number}" for number in (9001, 9002, 9003, 9004, 9005)]


def test_items_that_share_an_id_stay_apart() -> None:
    twins = [ItemRecord(title=title, id=7, number=number) for number, title in (("1", "Roads"), ("2", "Bins"))]
    items = minutes_of(composed(record(*twins))).items
    assert [(item.title, item.source_id) for item in items] == [
        ("Roads", "moderngov:thornmere.example:item:7"),
        ("Bins", None),
    ]


def test_the_same_records_give_the_same_document() -> None:
    assert march() == march()
    assert march().sha256 != composed(record(ItemRecord(title="A"))).sha256


TITLES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=40
) | st.sampled_from(["*", "_a_", "<b>", "[x](y)", "# 1", "1. Minutes", "Present:", "&amp;", "---", "|a|b|"])
ITEMS = st.lists(
    st.builds(
        ItemRecord,
        id=st.integers(1, 9999),
        title=TITLES.map(lambda words: " ".join(words.split()) or "x"),
        number=st.none() | st.sampled_from(["1", "26/19", "4a", "7.1"]),
        agenda=st.sampled_from(["", "<p>To consider.</p>", "<table><tr><td>open"]),
        minutes=st.sampled_from(
            ["", "<p>Minutes:</p><p>RESOLVED that it be noted.</p>", "<ol><li>1. One<li>2. Two", "<!--"]
        ),
        decision=st.sampled_from(["", "<p>Agreed.</p>"]),
    ),
    min_size=1,
    max_size=6,
    unique_by=lambda item: item.id,
)
PEOPLE = st.lists(
    st.builds(
        Attendance,
        name=TITLES.map(lambda words: " ".join(words.split()) or "x")
        | st.sampled_from(["Councillor Ann Adams", "B Brown"]),
        attendance=st.sampled_from(["Present", "Apologies", "Absent", "Expected", "In attendance", "?", ""]),
        member=st.none() | st.integers(1, 99),
        role=st.sampled_from([None, "Chair", "Officer", "Committee Member"]),
    ),
    max_size=6,
)


@given(ITEMS, PEOPLE)
@settings(max_examples=60, deadline=None)
def test_whatever_a_site_says_its_parts_stand_where_the_outline_says(
    items: list[ItemRecord], people: list[Attendance]
) -> None:
    document = composed(record(*items, attendance=people))
    outline, text = document.outline, document.text
    assert outline is not None
    assert [html.unescape(text[o.title_start : o.end]) for o in outline.items] == [item.title for item in items]
    minutes = minutes_of(document)
    read = [item for item in minutes.items if not item.implicit]
    assert [item.number for item in read] == [item.number for item in items]
    assert [item.source_id for item in read] == [SITE.id("item", item.id) for item in items]
    came = {person.name for person in minutes.attendees if person.status in ("present", "in_attendance")}
    only_expected = {u.name for u in outline.unsettled} - {a.name for a in outline.attendees}
    assert not came & only_expected


def test_a_whole_meeting() -> None:
    for path, text in golden.texts().items():
        assert path.read_text(encoding="utf-8") == text, "python -m tests.moderngov.golden writes it anew"
