"""People printed without marks between them, and what is printed beside a name that is another's."""

import pytest

from tests.parsing.steps import minutes

BODY = "\n\n1. Roads\nIt was reported that all is well.\n\n2. Bins\nIt was agreed to buy two bins.\n"


def people(listed: str) -> list[tuple[str, str | None, str | None]]:
    text = f"# Ashcombe Youth Board\nMinutes of the meeting held on 4 May 2022\n\n{listed}{BODY}"
    return [(person.name, person.role, person.organisation) for person in minutes(text).attendees]


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Present: J Stone C Sand M Storey", ["J Stone", "C Sand", "M Storey"]),
        ("Present: Mrs J Stone C. Sand", ["J Stone", "C. Sand"]),
        ("Apologies: A Adams B Brown, C Clark", ["A Adams", "B Brown", "C Clark"]),
        ("Present: J C Stone, M Storey", ["J C Stone", "M Storey"]),
    ],
)
def test_initials_and_surnames_in_turn_are_several_people(listed: str, names: list[str]) -> None:
    assert [name for name, _, _ in people(listed)] == names


@pytest.mark.parametrize(
    ("body", "short"),
    [("Norshire County Council", "NCC"), ("Alpha Housing Association", "AHA"), ("Police Service of Norshire", "PSN")],
)
def test_letters_in_brackets_behind_an_organisation_are_its_own(body: str, short: str) -> None:
    assert people(f"In attendance: Ann Adams, {body} ({short}), Bob Brown") == [
        ("Ann Adams", None, body),
        ("Bob Brown", None, None),
    ]


@pytest.mark.parametrize("body", ["Beta Homes", "the Beta Trust", "Gamma Council"])
def test_whom_somebody_represents_is_the_organisation(body: str) -> None:
    found = people(f"Present: Ann Adams (Alpha Trust), Bob Brown representing {body}")
    assert found[0] == ("Ann Adams", None, "Alpha Trust")
    assert all("Brown" not in (words or "") for _, *details in found for words in details)


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("GARDA NOMINATIONS", "present"),
        ("COMMUNITY REPRESENTATIVES", "present"),
        ("ACC OFFICIALS", "in_attendance"),
        ("Alpha Officers", "in_attendance"),
    ],
)
def test_a_label_with_a_bodys_name_lists_people(label: str, status: str) -> None:
    text = (
        "# Ashcombe Policing Committee\nMinutes of the meeting held on 4 May 2022\n\nPresent: Cllr Ann Adams\n\n"
        f"{label} : Mr B. Brown, Ms C. Clark{BODY}"
    )
    found = [(person.name, person.status, person.role) for person in minutes(text).attendees]
    assert found == [("Ann Adams", "present", None), ("B. Brown", status, None), ("C. Clark", status, None)]


@pytest.mark.parametrize("said", ["AA chaired the meeting.", "Ann chaired the meeting."])
def test_who_chaired_is_no_organisation(said: str) -> None:
    assert all(organisation is None for _, _, organisation in people(f"Present: Ann Adams AA, Bob Brown BB\n{said}"))


@pytest.mark.parametrize("other", ["Dr Ashe MP", "Sir Ben Brook MSP", "Lady Cole OBE"])
def test_somebody_with_letters_behind_the_name_is_no_organisation(other: str) -> None:
    found = people(f"Present: Ann Adams, Cllr Dale (representing {other})\n\nApologies: Cllr Ellis, {other}")
    assert all(organisation is None for _, _, organisation in found)


@pytest.mark.parametrize("office", ["Clerk", "Parish Clerk", "Secretary"])
def test_an_office_before_a_name_begins_the_next_person(office: str) -> None:
    assert people(f"Present: Cllr A Adams, Cllr B Brown {office} C Clark") == [
        ("A Adams", None, None),
        ("B Brown", None, None),
        ("C Clark", office, None),
    ]


@pytest.mark.parametrize("label", ["Invited", "Guests", "Officers"])
def test_a_row_of_those_who_were_asked_to_come(label: str) -> None:
    rows = "| Present | Ann Adams, Bob Brown |\n| --- | --- |\n"
    found = people(f"{rows}| {label} | Carol Clark (Alpha Council Observer), Dan Dale (Manager) |")
    assert [name for name, *_ in found] == ["Ann Adams", "Bob Brown", "Carol Clark", "Dan Dale"]


@pytest.mark.parametrize("said", ["BB chaired the meeting.", "BB took the chair.", "BB was in the chair."])
@pytest.mark.parametrize("listed", ["Ann Adams (AA), Bob Brown (BB)", "Ann Adams, Bob Brown"])
def test_initials_name_the_chair(listed: str, said: str) -> None:
    text = f"# Ashcombe Youth Board\nMinutes of the meeting held on 4 May 2022\n\nPresent: {listed}\n\n{said}{BODY}"
    assert [(person.name, person.chair) for person in minutes(text).attendees] == [
        ("Ann Adams", False),
        ("Bob Brown", True),
    ]


@pytest.mark.parametrize("said", ["AB chaired the meeting.", "ZZ took the chair."])
def test_initials_that_fit_two_or_nobody_name_no_chair(said: str) -> None:
    text = (
        "# Ashcombe Youth Board\nMinutes of the meeting held on 4 May 2022\n\n"
        f"Present: Ann Brown, Abel Brook\n\n{said}{BODY}"
    )
    assert not any(person.chair for person in minutes(text).attendees)
