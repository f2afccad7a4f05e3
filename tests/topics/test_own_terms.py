"""A document's own definitions and headings."""

from __future__ import annotations

import pytest

from loaders.topics import TopicFinder
from loaders.topics.definitions import definitions_in, first_word_of_long_form
from loaders.topics.words import read_words
from tests.tables import every_row
from tests.topics.reading import FINDER, laid_out, names_in, topics_in


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        ("the Otter Survey Programme (OSP) began", "OSP", "Otter Survey Programme"),
        ("a “Plan for Rivers and Weirs (PfRW)”", "PfRW", "Plan for Rivers and Weirs"),
        ("two Joint Flood Drills (JFDs)", "JFD", "Joint Flood Drills"),
        ("the JFD (Joint Flood Drill)", "JFD", "Joint Flood Drill"),
        ("Small Steps Swift Change (SSSC)", "SSSC", "Small Steps Swift Change"),
        ("a Continuing Healthcare (CHC) case", "CHC", "Continuing Healthcare"),
        ("the Otter\nSurvey <b>Programme</b> (OSP)", "OSP", "Otter Survey Programme"),
    ],
)
def test_definitions_in_brackets(text: str, short: str, long: str) -> None:
    [found] = definitions_in(read_words(text), [])
    assert (found.short, found.long) == (short, long)
    assert text[found.start :].startswith(long[:5])


@pytest.mark.parametrize(
    "text",
    [
        "it was noted (CSE)",
        "Claire Moses (CSE)",
        "the river. (Otter) Survey (OSP)",
        "Programme. Survey (OSP)",
        "figures (2019)",
        "(OSP)",
        "nothing at all",
    ],
)
def test_brackets_that_define_nothing(text: str) -> None:
    assert definitions_in(read_words(text), []) == ()


def test_the_long_form_begins_where_the_initials_begin() -> None:
    words = ["there", "were", "big", "small", "steps", "big", "changes"]
    assert first_word_of_long_form("SSBC", words) == 3
    assert first_word_of_long_form("BSSBC", words) == 2


def test_a_heading_and_its_initials_in_the_text() -> None:
    text, sections = laid_out(("12. Otter Survey Plan", "The OSP was agreed."), ("13. Report", "The OSP runs on."))
    found = FINDER.find(text, sections)
    assert [(m.topic.name, m.topic.origin, text[m.start : m.end]) for m in found[0]] == [
        ("Otter Survey Plan", "acronym", "Otter Survey Plan"),
        ("Otter Survey Plan", "acronym", "OSP"),
    ]
    assert [m.topic.id for m in found[1]] == ["topic:otter-survey-plan"]


def test_initials_that_stand_in_capitals_only_define_nothing() -> None:
    assert names_in("12. Town Hall Extension", "REPAIRS TO THE ROOF") == ["Town Hall Extension"]


def test_a_definition_wins_over_the_vocabulary() -> None:
    body = "The Canal Restoration Effort (CRE) was praised. CRE volunteers met."
    [found] = topics_in(("3. Report", body))
    assert found["Canal Restoration Effort"].origin == "acronym"
    assert found["Canal Restoration Effort"].aliases == ("CRE",)
    assert "Children at risk of exploitation" not in found


def test_a_heading_wins_over_the_vocabulary_unless_the_document_speaks_of_its_topic() -> None:
    assert names_in("3. Canal Restoration Effort", "CRE work began.") == ["Canal Restoration Effort"]
    both = names_in("3. Canal Restoration Effort", "Children at risk of exploitation: CRE work began.")
    assert "Children at risk of exploitation" in both


def test_a_definition_of_the_vocabularys_topic_stays_that_topic() -> None:
    [found] = topics_in(("3. Report", "Children at Risk of Exploitation (ChaRE) fell. ChaRE staff left."))
    assert list(found) == ["Children at risk of exploitation"]
    [found] = topics_in(("3. Report", "A case concerning the sexual exploitation (CSE) of children."))
    assert list(found) == ["Child sexual exploitation"]
    [found] = topics_in(("3. Report", "Speech and Language Therapies (SALT) grew."))
    assert list(found) == ["Speech and language therapy"]


def test_an_organisation_is_no_topic_and_blocks_its_acronym() -> None:
    text, sections = laid_out(
        ("3. Report", "The Canal Repair Enterprise Group (CREG) and the CSET (Canal Scouts Enclave Trust)")
    )
    assert FINDER.find(text, sections) == [[]]
    text, sections = laid_out(
        ("3. Report", "Commission for Rural Estates (CRE), River Otter Trusts (ROT), NHS Otter Vale (NOV). CRE met.")
    )
    found = FINDER.read(text, sections)
    assert found.items == ((),)
    assert [one.short for one in found.organisations_defined] == ["CRE", "ROT", "NOV"]
    first = found.organisations_defined[0]
    assert text[first.start : first.end] == "Commission for Rural Estates"


def test_people_are_no_topics() -> None:
    text, sections = laid_out(
        ("3. Report", "Mary Anne Tate (MAT) and Cllr Ann Lee Cole (ALC) spoke on early help. MAT left."),
        ("4. Ferdinand Oxbow", "He retires."),
        ("5. Dr. Iris Moss", "She retires."),
    )
    found = FINDER.read(text, sections, people=["Ferdinand Oxbow"])
    assert [{mention.topic.name for mention in item} for item in found.items] == [{"Early help"}, set(), set()]
    assert [one.short for one in found.people_defined] == ["MAT", "ALC"]


@every_row(
    ("heading", "topics"),
    [
        ("9. Otter survey", ["Otter survey"]),
        ("9. OTTER SURVEY", ["Otter survey"]),
        ("9. To receive an update on the otter survey", ["Otter survey"]),
        ("26/19 Otter Survey: annual report 2019/20", ["Otter Survey", "Annual report"]),
        ("Otter Survey - progress update pdf icon PDF 318 KB", ["Otter Survey"]),
        ("## **Otter survey**", ["Otter survey"]),
        ("Otter survey and off-rolling", ["Off-rolling"]),
        ("Otter survey: off-rolling", ["Otter survey", "Off-rolling"]),
        ("Report of the Director of Place", []),
        ("Minutes of the meeting held on 3 May 2019", []),
        ("To confirm the minutes of the last meeting", []),
        ("Any other business", []),
        ("ANY OTHER URGENT BUSINESS", []),
        ("Apologies for absence", []),
        ("Update", []),
        ("Progress report", []),
        ("Matters arising", []),
        ("Declarations of interest", []),
        ("Date and time of next meeting", []),
        ("Correspondence", []),
        ("Welcome and introductions", []),
        ("Late items introduced by the Chair", []),
        ("Key messages and items for information", []),
        ("Public question time", []),
        ("Secretary", []),
        ("Closed session", []),
        ("Attendance and pupils leaving", ["School attendance"]),
        ("Declaration of a climate emergency", ["Climate change"]),
        ("To receive declarations of any pecuniary interests", []),
        ("", []),
        ("7. ST. OSMUND'S ACADEMY", ["St. Osmund's Academy"]),
        ("7. HERON FORD SCHOOL", ["Heron Ford School"]),
        ("7. ST AGATHA'S MEADOW", ["St Agatha's meadow"]),
        ("7. OTTER SURVEY: IMPROVEMENT PLAN", ["Otter survey"]),
    ],
)
def test_what_headings_name(heading: str, topics: list[str]) -> None:
    assert names_in(heading, "Nothing was said.") == topics


@every_row(
    "heading",
    [
        "A.O.B.",
        "Action log",
        "Agenda setting",
        "Appendix A",
        "Attendees",
        "Background",
        "Break",
        "Breakout groups",
        "Chair's opening remarks",
        "Clerk's report",
        "Closing remarks",
        "Committee reports",
        "Confidential items",
        "Consent items",
        "Director's update",
        "Evaluation",
        "For decision",
        "General update",
        "Good news stories",
        "Guest speaker",
        "Items for the next meeting",
        "Members' updates",
        "Minutes of sub-committees",
        "Next steps",
        "Notices of motion",
        "Officers' reports",
        "Open forum",
        "Other matters",
        "Outstanding actions",
        "Part 2",
        "Points of information",
        "Purpose of the report",
        "Quarter 3 update",
        "Questions on notice",
        "Recommendations",
        "Record of attendance",
        "Reflections",
        "Refreshments",
        "Resolved",
        "Review of actions",
        "Round-table updates",
        "Signing of the minutes",
        "Standing items",
        "Substitutes",
        "Sundry",
        "Thanks",
        "Verbal report",
        "Vote of thanks",
        "Working group reports",
        "Workshop",
    ],
)
def test_forms_of_business_name_nothing(heading: str) -> None:
    assert names_in(f"4. {heading}", "Nothing was said of it.") == []


def test_a_headings_topic_is_found_in_other_items() -> None:
    found = topics_in(("1. Otter survey", "It began."), ("2. Report", "The otter surveys went well."))
    assert [list(one) for one in found] == [["Otter survey"], ["Otter survey"]]
    assert found[0]["Otter survey"].origin == "heading"
    found = topics_in(("1. Otters", "They came."), ("2. Report", "The otters left."))
    assert [list(one) for one in found] == [["Otters"], []]


def test_documents_agree_on_the_id_of_their_own_topics() -> None:
    [one] = topics_in(("1. OTTER SURVEYS", "It began."))
    [other] = topics_in(("7. Otter survey", "It ended."))
    assert one["Otter surveys"].id == other["Otter survey"].id == "topic:otter-survey"


def test_a_finder_keeps_nothing_of_a_document(finder: TopicFinder = FINDER) -> None:
    before = names_in("3. Report", "CRE was noted.", finder)
    names_in("3. Report", "The Canal Restoration Effort (CRE) was praised.", finder)
    assert names_in("3. Report", "CRE was noted.", finder) == before == ["Children at risk of exploitation"]
