"""What sentences of matters arising say became of tasks, and what they only tell, ask or deny."""

import pytest

from tests.parsing.steps import outcomes


def told(text: str) -> list[tuple[str, str | None]]:
    return [(one.status, one.number) for one in outcomes(text, title="Matters arising")]


@pytest.mark.parametrize(
    "text",
    [
        "The Clerk was asked whether the letter had been sent.",
        "Cllr Cole denied that the letter had been sent.",
        "Minute 12: Cllr Cole denied that the bench had been repaired.",
        "The work is to be carried out in March.",
        "People were still causing trouble at the hall.",
        "Residents were not allowed to attend.",
        "I have now received a statement from the brewery.",
        "It was uncertain whether the path had been cut.",
        "Dora Dunn commented that the crates had been moved many times.",
    ],
)
def test_what_is_asked_denied_or_only_told_is_no_state(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Clerk had written to the brewery.", [("done", None)]),
        ("The seat is still to be repaired.", [("open", None)]),
        ("Quotes had not been received.", [("open", None)]),
        ("Yard No reply had been received.", [("open", None)]),
        ("Minute 14 - the fence had been mended.", [("done", "14")]),
        ("Item 3 The Clerk had sent the letter. Item 9 The bank had been told.", [("done", "3"), ("done", "9")]),
        ("The bench is to be carried forward.", [("carried forward", None)]),
    ],
)
def test_states(text: str, state: list[tuple[str, str | None]]) -> None:
    assert told(text) == state
