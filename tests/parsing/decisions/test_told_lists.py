"""Lists below a body's name and what it did; elections and offices; what a paragraph says before its motion."""

import pytest

from tests.parsing.steps import appointments, decisions, minutes, register

KNOWN = register("Ann Ashe | Chair", "Bo Brook", "Cy Cole", "Di Dunn")


def told(text: str) -> list[tuple[str, str]]:
    return [(one.kind, one.text) for one in decisions(text, KNOWN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Committee noted:-\n\n(1) the auditor's letter; and\n\n(2) that the books close in May.",
            [("noted", "noted the auditor's letter"), ("noted", "noted that the books close in May.")],
        ),
        (
            "The Audit Board agreed to note:\n(i) the plan for the year;\n(ii) the two late recommendations.",
            [
                ("noted", "agreed to note the plan for the year"),
                ("noted", "agreed to note the two late recommendations."),
            ],
        ),
        (
            "The Forum APPROVED that:\n\na) that the scheme be kept;\n\nb) the fee be £20.",
            [("approved", "APPROVED that the scheme be kept"), ("approved", "APPROVED that the fee be £20.")],
        ),
        (
            "The Committee:\n\n(a) noted the list;\n\n(b) agreed that lamp 7 be mended; and\n\n(c) requested a "
            "report in May.",
            [
                ("noted", "noted the list"),
                ("agreed", "agreed that lamp 7 be mended"),
                ("requested", "requested a report in May."),
            ],
        ),
        (
            "The Board, having considered the report of the Treasurer:\n1) approved the accounts;\n2) recommended "
            "that the "
            "Council keep the fund.",
            [("approved", "approved the accounts"), ("recommended", "recommended that the Council keep the fund.")],
        ),
    ],
)
def test_a_numbered_list_below_what_a_body_did(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "In discussion the following points were noted:\n\n(a) the fee had gone up;\n\n(b) the plan was late.",
        "Members noted the following:\n\n- the boiler is old;\n\n- the roof leaks.",
        "The Clerk noted:\n\n(1) the fee;\n\n(2) the plan.",
        "The Committee heard from:\n\n(a) noted speakers of the town;\n\n(b) the Warden.",
        "The report told of:\n\n(a) agreed works;\n\n(b) approved spending.",
    ],
)
def test_lists_of_what_was_said_decide_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "By 3 votes to 2 Cllr Brook was elected Mayor.",
        "On a show of hands, Bo Brook was elected Chair.",
        "Cllr Cole was re-appointed as Footpaths Warden.",
        "The following officers were elected: Chair - Ann Ashe; Secretary - Bo Brook.",
        "Dale & Co were appointed as internal auditors for two years.",
        "Tull and Moss were re-appointed auditors.",
    ],
)
def test_who_is_chosen_is_a_decision(text: str) -> None:
    assert told(text) == [("approved", text)]


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        ("Nora Nash was duly elected as Chair for the year.", "Nora Nash", "Chair"),
        ("Mr Ned Tull was elected Vice-Chair unopposed.", "Ned Tull", "Vice-Chair"),
        (
            "Mrs Nora Nash was proposed by Cllr Cole, seconded by Cllr Dunn and was duly elected Treasurer.",
            "Nora Nash",
            "Treasurer",
        ),
    ],
)
def test_whom_the_list_does_not_name_is_appointed(text: str, person: str, role: str) -> None:
    assert [(one.person.as_written, one.role) for one in appointments(text)] == [(person, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Cllr Cole moved that Nora Nash be elected Chair.",
        "A new Chair was elected.",
        "The Treasurer was elected Chair.",
    ],
)
def test_who_is_moved_or_unnamed_is_not(text: str) -> None:
    assert appointments(text) == []


def test_what_a_paragraph_agrees_before_its_motion() -> None:
    assert [text for _, text in told(
        "The pump was looked at. It was agreed that the yard be swept. Bo Brook proposed and Cy Cole seconded that "
        "the rent "
        "go up to £12, and this was carried. It was agreed to keep the lamp lit at night."
    )] == [
        "It was agreed that the yard be swept.",
        "Bo Brook proposed and Cy Cole seconded that the rent go up to £12, and this was carried.",
        "It was agreed to keep the lamp lit at night.",
    ]  # fmt: skip


def test_a_mover_whom_a_lines_end_divides_is_one() -> None:
    (found,) = decisions("Bo\nBrook proposed, seconded by Nora\nNash, that ten chairs be bought. Carried.", KNOWN)
    assert [one.as_written for one in found.movers] == ["Bo Brook"]
    assert [one.as_written for one in found.seconders] == ["Nora Nash"]


@pytest.mark.parametrize("label", ["Officers", "Actions", "Decisions", "Members"])
def test_a_label_that_the_numbers_miss_is_an_item(label: str) -> None:
    text = f"6. Auditor\nNone.\n\n7. Mayor\nTalk.\n\n8. {label}\nThe list was read.\n\n9. Close\nAt nine.\n"
    found = minutes(f"Upton Council, 4 May 2022\n\nPresent: Ann Ashe, Bo Brook\n\n{text}").items
    assert [(item.number, item.title) for item in found if not item.implicit][2] == ("8", label)
