"""Attendance told in an opening sentence (all names made up)."""

import pytest

from tests.parsing.steps import minutes

ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        (
            "On the third of May, presided by the Mayor, João da Silva Costa, and with the presence of the councillors "
            "Maria dos Santos, Rui van Dyke and Ana de Brito Pires; absent, Luís Rocha.",
            [
                ("João da Silva Costa", "present", True),
                ("Maria dos Santos", "present", False),
                ("Rui van Dyke", "present", False),
                ("Ana de Brito Pires", "present", False),
                ("Luís Rocha", "absent", False),
            ],
        ),
        (
            "A Court was held under the presidency of Mr Ashe, there being present Messrs Brook and Cole.",
            [("Ashe", "present", True), ("Brook", "present", False), ("Cole", "present", False)],
        ),
        (
            "The Board met, presided over by Ann Ashe, in the presence of Bea Brook, Cy Cole and Di Dunn.",
            [
                ("Ann Ashe", "present", True),
                ("Bea Brook", "present", False),
                ("Cy Cole", "present", False),
                ("Di Dunn", "present", False),
            ],
        ),
        (
            "Welcome: the Chairman (Ann Ashe) welcomed those present: Bea Brook, Cy Cole, Di Dunn (Secretary)",
            [
                ("Ann Ashe", "present", True),
                ("Bea Brook", "present", False),
                ("Cy Cole", "present", False),
                ("Di Dunn", "present", False),
            ],
        ),
        (
            "Ann Ashe welcomed all those present: Bea Brook and Cy Cole.",
            [("Bea Brook", "present", False), ("Cy Cole", "present", False)],
        ),
        (
            "The Chairwoman (Ann Ashe) welcomed those who were present – Bea Brook, Cy Cole.",
            [("Ann Ashe", "present", True), ("Bea Brook", "present", False), ("Cy Cole", "present", False)],
        ),
        ("The Chairman welcomed those present and thanked them for coming.", []),
    ],
)
def test_an_opening_sentence(opening: str, expected: list[tuple[str, str, bool]]) -> None:
    found = minutes(f"Upton Board\n\n{opening}{ITEMS}").attendees
    assert [(a.name, a.status, a.chair) for a in found] == expected
