"""People whom the front matter of a page lists, where the minutes themselves list nobody."""

import pytest

from tests.parsing.steps import minutes

BODY = "## Roads\n\nThe lamps were seen to, and it was agreed to buy two more.\n\n## Bins\n\nNone were lost.\n"


def people(front: str, said: str = "") -> list[tuple[str, str, bool]]:
    text = f'---\ntitle: "Minutes of the Board of the Ashcombe Trust"\ndate: 2022-05-04\n{front}\n---\n\n{said}{BODY}'
    return [(person.name, person.status, person.chair) for person in minutes(text).attendees]


@pytest.mark.parametrize("key", ["directors", "trustees", "attendees", "present", "councillors"])
def test_keys_that_list_those_present(key: str) -> None:
    assert people(f"{key}:\n- Ann Adams\n- Bob Brown\napologies:\n- Carol Clark\nchair: Ann") == [
        ("Ann Adams", "present", True),
        ("Bob Brown", "present", False),
        ("Carol Clark", "apologies", False),
    ]


@pytest.mark.parametrize("key", ["members", "observers", "officers"])
def test_keys_that_list_others(key: str) -> None:
    assert people(f"directors:\n  - Ann Adams\n{key}:\n  - Dan Dale\nabsent: [Eve Ellis]") == [
        ("Ann Adams", "present", False),
        ("Dan Dale", "in_attendance", False),
        ("Eve Ellis", "absent", False),
    ]


@pytest.mark.parametrize("chair", ["Ann Adams", '"Ann Adams"', "Ann"])
def test_the_chair_is_one_of_them(chair: str) -> None:
    assert people(f"attendees: Ann Adams, Bob Brown\nchair: {chair}")[0] == ("Ann Adams", "present", True)


def test_a_list_in_the_minutes_comes_first() -> None:
    found = people("directors:\n- Ann Adams", "Present: Fay Field, Guy Green\n\n")
    assert [name for name, *_ in found] == ["Fay Field", "Guy Green"]


@pytest.mark.parametrize("key", ["categories", "tags", "author", "agenda"])
def test_other_keys_list_nobody(key: str) -> None:
    assert people(f"{key}:\n- Ann Adams\n- Bob Brown") == []
