"""Who came for somebody: named in brackets behind the absent, in a list or in the sentence of apologies."""

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Health Board\n\nMinutes of the meeting held on 4 May 2022\n\nPresent: Ann Ashe (Chair), Bea Brook\n\n"
ITEMS = "\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


@pytest.mark.parametrize(
    ("brackets", "substitute"),
    [
        ("Ms Eve Elms attended as substitute", "Eve Elms"),
        ("Mr Eli Elms, Medical Director attended in his absence", "Eli Elms"),
        ("Eve Elms attended in her place", "Eve Elms"),
        ("Eve Elms, Head of Care, on their behalf", "Eve Elms"),
        ("Eve Elms attending in his stead", "Eve Elms"),
        ("substituted by Councillor Eve Elms", "Eve Elms"),
    ],
)
def test_what_brackets_tell_of_a_substitute_does_not_end_the_names(brackets: str, substitute: str) -> None:
    sentence = (
        f"1. Apologies\n\nApologies were received from Mr Cy Cole ({brackets}), Ms Di Dunn and Mr Fay, Alpha NHS Trust."
    )
    people = minutes(f"{HEAD}{sentence}{ITEMS}").attendees
    assert [one.name for one in people if one.status == "apologies"] == ["Cy Cole", "Di Dunn", "Fay"]
    assert [(one.name, one.substitute_for) for one in people if one.substitute_for] == [(substitute, "Cy Cole")]


def test_a_clause_about_the_absent_ends_the_names_where_no_brackets_hold_it() -> None:
    sentence = (
        "1. Apologies\n\nApologies were received from Cy Cole and Di Dunn and in their absence Bea Brook reported."
    )
    people = minutes(f"{HEAD}{sentence}{ITEMS}").attendees
    assert [one.name for one in people if one.status == "apologies"] == ["Cy Cole", "Di Dunn"]
