"""People who take on a post, or follow others in one."""

import pytest

from tests.parsing.steps import appointments, register, successions
from tests.tables import every_row

KNOWN = register("Ann Adams [AA]", "Cllr. Cole", "Bob Brown")


@every_row(
    ("text", "expected"),
    [
        ("Ann Adams replaces Bob Brown as Chair of Governors.", [("Ann Adams", "Bob Brown", "Chair of Governors")]),
        (
            "Nora Nash has replaced Bob Brown as representative of Alpha Council.",
            [("Nora Nash", "Bob Brown", "representative of Alpha Council")],
        ),
        ("Ann Adams took over from Bob Brown as Clerk.", [("Ann Adams", "Bob Brown", "Clerk")]),
        ("Dr Ann Adams (Care Trust) has replaced Bob Brown as lead.", [("Ann Adams", "Bob Brown", "lead")]),
        # when a post changes hands is no part of its name
        ("Ann Adams replaces Bob Brown as Clerk from 1st June.", [("Ann Adams", "Bob Brown", "Clerk")]),
        (
            "Nora Nash replaces Bob Brown as the voice of carers from this month.",
            [("Nora Nash", "Bob Brown", "voice of carers")],
        ),
        ("Ann Adams succeeds Bob Brown as Treasurer with effect from May.", [("Ann Adams", "Bob Brown", "Treasurer")]),
        ("Ann Adams succeeds Bob Brown as Warden since the autumn.", [("Ann Adams", "Bob Brown", "Warden")]),
        # "who" behind a name
        ("Members welcomed Nora Nash, who replaces Bob Brown as Clerk.", [("Nora Nash", "Bob Brown", "Clerk")]),
        (
            "The Chair greeted Ann Adams, who has taken over from Bob Brown as Service Manager, Parks.",
            [("Ann Adams", "Bob Brown", "Service Manager, Parks")],
        ),
        ("The Chair thanked Nora Nash who will succeed Bob Brown as Mayor.", [("Nora Nash", "Bob Brown", "Mayor")]),
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
