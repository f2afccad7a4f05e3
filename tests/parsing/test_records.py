"""Minutes confirmed, minutes referred to, interests declared, people who follow others."""

import pytest

from tests.parsing.steps import appointments, confirmations, interests, references, register, successions

KNOWN = register("Ann Adams [AA]", "Cllr. Cole", "Bob Brown")


@pytest.mark.parametrize(
    ("text", "date", "amendment"),
    [
        ("The minutes of the meeting held on 5 April 2022 were agreed as a correct record.", "2022-04-05", None),
        ("The minutes of the last meeting were taken as read and approved.", None, None),
        (
            "The minutes of the meeting of 5 April 2022 were approved subject to the amendment of “six” to “two”.",
            "2022-04-05",
            "amendment of “six” to “two”",
        ),
        (
            "Subject to correction of a date in item 2, the minutes of the meeting of 5 April 2022 were confirmed.",
            "2022-04-05",
            "correction of a date in item 2",
        ),
        (
            "Resolved:- That the minutes of the meeting held on 5th April, 2022, be approved as a correct record.",
            "2022-04-05",
            None,
        ),
    ],
)
def test_minutes_confirmed(text: str, date: str | None, amendment: str | None) -> None:
    (found,) = confirmations(text)
    assert (str(found.value) if found.value else None, found.amendment) == (date, amendment)


def test_the_date_may_stand_in_the_title() -> None:
    (found,) = confirmations("Approved.", "Minutes of the meeting held on 5 April 2022")
    assert str(found.value) == "2022-04-05"


@pytest.mark.parametrize(
    "text",
    [
        "The minutes were not available.",
        "The minutes of the Finance Committee held on 5 April 2022 were received and approved.",
        "The minutes would be approved at the next meeting.",
        "Ten minutes were spent on this.",
        "",
    ],
)
def test_what_confirms_nothing(text: str) -> None:
    assert confirmations(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officers said more (minute 22/19 refers).", ["22/19"]),
        ("See Minute No. 22/19.", ["22/19"]),
        ("Minute 257 of the meeting held in May was discussed.", ["257"]),
        ("Arising from Minute No. 112 of the meeting held in May, it was reported that all is well.", ["112"]),
        ("**22/19 Footpaths** - officers said that it is done.", ["22/19"]),
        ("Minutes Nos. 31/21 and 32/21 refer.", ["31/21", "32/21"]),
        ("This is item 31/22.", []),
        ("The budget for 2021/22 was set.", []),
        ("Accounts 2021/22 were read.", []),
        ("Both of 31/22 and more.", []),
        ("It cost 5/6 of the sum.", []),
        ("", []),
    ],
)
def test_references(text: str, expected: list[str]) -> None:
    assert [r.number for r in references(text, ("31/22",))] == expected


def test_a_reference_at_the_start_keeps_its_heading() -> None:
    (found,) = references("22/19 Footpaths - officers said that it is done.")
    assert (found.number, found.heading) == ("22/19", "Footpaths")


@pytest.mark.parametrize(
    ("text", "who", "nature", "item"),
    [
        ("Cllr Cole declared a personal interest in item 5.", "Cole", "personal", "5"),
        ("Cllr Cole declared a personal and prejudicial interest in item 26/19.", "Cole", "prejudicial", "26/19"),
        ("Cllr Cole declared a pecuniary interest in the hall.", "Cole", "pecuniary", None),
        ("Cllr Cole declared a disclosable pecuniary interest in item 7.", "Cole", "pecuniary", "7"),
        ("Cllr Cole declared a non-pecuniary interest as a governor.", "Cole", "non-pecuniary", None),
        ("Ann Adams declared an interest as a member of the bowls club.", "Ann Adams", "other", None),
        ("AA declared an interest in item 4.", "AA", "other", "4"),
    ],
)
def test_interests(text: str, who: str, nature: str, item: str | None) -> None:
    (found,) = interests(text, KNOWN)
    assert (found.person.as_written, found.nature, found.item) == (who, nature, item)


@pytest.mark.parametrize(
    "text",
    [
        "None.",
        "There were no declarations of interest.",
        "No interests were declared.",
        "Members were reminded to declare interests.",
        "",
    ],
)
def test_no_interests(text: str) -> None:
    assert interests(text, KNOWN) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Adams replaces Bob Brown as Chair of Governors.", [("Ann Adams", "Bob Brown", "Chair of Governors")]),
        (
            "Nora Nash has replaced Bob Brown as representative of Alpha Council.",
            [("Nora Nash", "Bob Brown", "representative of Alpha Council")],
        ),
        ("Ann Adams took over from Bob Brown as Clerk.", [("Ann Adams", "Bob Brown", "Clerk")]),
        ("The new boiler replaces the old one as planned.", []),
        ("", []),
    ],
)
def test_successions(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = successions(text, KNOWN)
    assert [(s.successor.as_written, s.predecessor.as_written, s.role) for s in found] == expected


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        (
            "It was noted that Dana Whitlock had been appointed to the post of Head of Inclusion.",
            "Dana Whitlock",
            "Head of Inclusion",
        ),
        (
            "Ivo Marsh has been appointed as the new Designated Nurse and will start in May.",
            "Ivo Marsh",
            "Designated Nurse",
        ),
        ("Mrs Orla Finch was co-opted as a parent governor.", "Orla Finch", "parent governor"),
    ],
)
def test_appointments(text: str, person: str, role: str) -> None:
    [found] = appointments(text)
    assert (found.person.as_written, found.role) == (person, role)


@pytest.mark.parametrize(
    "text",
    [
        "A new clerk was appointed as agreed.",
        "Alton Accountants were appointed as auditors.",
        "The new headteacher has been appointed.",
        "Dana Whitlock was appointed to a panel.",
    ],
)
def test_nobody_is_appointed(text: str) -> None:
    assert appointments(text) == []
