"""People who take on a post, or follow others in one."""

import pytest

from tests.parsing.steps import appointments, register, successions

KNOWN = register("Ann Adams [AA]", "Cllr. Cole", "Bob Brown")


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
