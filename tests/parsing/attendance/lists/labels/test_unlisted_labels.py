"""Labels that no list knows are known by their shape; what only looks like one makes nobody an attendee."""

from __future__ import annotations

import pytest

from tests.parsing.steps import minutes

HEAD = "Upton Homes Tenant Panel\n\nMinutes of the meeting held on 4 May 2022\n\n"
ITEMS = "\n\n1. Minutes\n\nAgreed.\n\n2. Trees\n\nNone.\n\n3. Bins\n\nNone."


def told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    """Status, name, role and organisation of everybody on the lists."""
    return [(a.status, a.name, a.role, a.organisation) for a in minutes(f"{HEAD}{text}{ITEMS}").attendees]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tenant reps: Ann Ashe (Chair), Bea Brook, Cy Cole\nUpton Homes: Di Dunn (Housing Manager), Ed Eade\n"
            "Board link: Fay Frome\nApologies: Gus Gale",
            [
                ("present", "Ann Ashe", "Tenant rep", None),
                ("present", "Bea Brook", "Tenant rep", None),
                ("present", "Cy Cole", "Tenant rep", None),
                ("present", "Di Dunn", "Housing Manager", None),
                ("present", "Ed Eade", None, None),
                ("present", "Fay Frome", None, None),
                ("apologies", "Gus Gale", None, None),
            ],
        ),
        (
            "Council appointees – Cllr Ann Ashe, Cllr Bea Brook\nStaff team – Mrs Di Dunn\nClerk – Mr Ed Eade",
            [
                ("present", "Ann Ashe", "Council appointee", None),
                ("present", "Bea Brook", "Council appointee", None),
                ("in_attendance", "Di Dunn", None, None),
                ("in_attendance", "Ed Eade", "Clerk", None),
            ],
        ),
        (
            "Patients: Ann Ashe, Bea Brook, Cy Cole\nUpton Health Centre: Dr Di Dunn, Ed Eade (Practice Manager)\n"
            "Guest speaker: Fay Frome\nNot able to come: Gus Gale",
            [
                ("present", "Ann Ashe", None, None),
                ("present", "Bea Brook", None, None),
                ("present", "Cy Cole", None, None),
                ("present", "Di Dunn", None, "Upton Health Centre"),
                ("present", "Ed Eade", "Practice Manager", "Upton Health Centre"),
                ("in_attendance", "Fay Frome", "Guest speaker", None),
                ("apologies", "Gus Gale", None, None),
            ],
        ),
        (
            "Section leaders:\nAnn Ashe\nBea Brook\n\nFrom the Trust:\nCy Cole (Director)\n\nSent apologies:\nDi Dunn",
            [
                ("present", "Ann Ashe", "Section leader", None),
                ("present", "Bea Brook", "Section leader", None),
                ("present", "Cy Cole", "Director", None),
                ("apologies", "Di Dunn", None, None),
            ],
        ),
    ],
)
def test_a_label_that_no_list_knows_is_known_by_its_shape(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("Who came", "present"),
        ("In the room", "present"),
        ("Around the table", "present"),
        ("Here", "present"),
        ("Also there", "in_attendance"),
        ("Couldn't make it", "apologies"),
        ("Sorry", "apologies"),
        ("Not here", "absent"),
        ("Missing", "absent"),
    ],
)
def test_words_that_say_who_was_there_are_labels_before_a_mark(label: str, status: str) -> None:
    found = told(f"Present: Ann Ashe, Bea Brook\n{label}: Cy Cole, Di Dunn")
    assert [one[:2] for one in found[2:]] == [(status, "Cy Cole"), (status, "Di Dunn")]


@pytest.mark.parametrize("label", ["Who came", "Those there", "In the hall"])
def test_given_names_alone_stand_behind_such_labels_too(label: str) -> None:
    assert [one[:2] for one in told(f"{label}: Maya (chair), Josh, Priya (minutes)")] == [
        ("present", "Maya"),
        ("present", "Josh"),
        ("present", "Priya"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Circulation: Ann Ashe, Bea Brook\nPrepared by: Cy Cole",
        "Copies to: Ann Ashe, Bea Brook\nContact: Cy Cole",
        "Proposed: Ann Ashe\nSeconded: Bea Brook",
        "Elected: Ann Ashe, Bea Brook\nNominations: Cy Cole",
        "Missing from the photograph: Ann Ashe\nIn memory: Bea Brook",
        "Against: Ann Ashe, Bea Brook\nAbstained: Cy Cole",
        "Roads: Ann Ashe reported on the lights\nTrees: Bea Brook will ask again",
        "Venue: Ashe Hall, Brook Lane\nHosts: The Upton Society",
        "Next chair: Ann Ashe\nProxies: Bea Brook",
    ],
)
def test_other_things_of_that_shape_are_no_lists(lines: str) -> None:
    assert told(f"{lines}\n\nPresent: Di Dunn, Ed Eade, Fay Frome") == [
        ("present", "Di Dunn", None, None),
        ("present", "Ed Eade", None, None),
        ("present", "Fay Frome", None, None),
    ]


@pytest.mark.parametrize("line", ["Tenant reps: Ann Ashe, Bea Brook", "Grounds - Ann Ashe", "Tea: Ann Ashe"])
def test_one_line_of_that_shape_without_another_label_is_no_list(line: str) -> None:
    assert told(line) == []


def test_a_group_runs_into_no_other() -> None:
    found = minutes(
        f"{HEAD}Trustees: Ann Ashe (AA) – Chair; Bea Brook (BB) – Treasurer; Cy Cole (CC)\n"
        f"Staff team: Di Dunn (DD) – Manager; Ed Eade (EE) – Youth Worker{ITEMS}"
    ).attendees
    assert [(one.status, one.name, one.role, one.initials) for one in found] == [
        ("present", "Ann Ashe", None, "AA"),
        ("present", "Bea Brook", "Treasurer", "BB"),
        ("present", "Cy Cole", None, "CC"),
        ("in_attendance", "Di Dunn", "Manager", "DD"),
        ("in_attendance", "Ed Eade", "Youth Worker", "EE"),
    ]
