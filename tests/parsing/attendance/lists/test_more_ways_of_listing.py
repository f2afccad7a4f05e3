"""Lists in further forms: full stops between people, areas before them, nicknames, initials behind roles."""

import pytest

from tests.parsing.steps import attendance, minutes

BODY = "\n\n1. Roads\nIt was reported that all is well.\n\n2. Bins\nIt was agreed to buy two bins.\n"
HEAD = "# Ashcombe Youth Board\nMinutes of the meeting held on 4 May 2022\n\n"

Person = tuple[str, str | None, str | None]


def people(listed: str) -> list[Person]:
    return [(one.name, one.role, one.organisation) for one in minutes(f"{HEAD}{listed}{BODY}").attendees]


def statuses(listed: str) -> list[tuple[str, str]]:
    return attendance(f"{HEAD}{listed}{BODY}")


def chair(listed: str) -> list[str]:
    return [one.name for one in minutes(f"{HEAD}{listed}{BODY}").attendees if one.chair]


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        (
            "Present. Ann Ashe. Bea Brook. Cy Cole. Di Dunn.\nEd Elms. Flo Fox.",
            "Ann Ashe,Bea Brook,Cy Cole,Di Dunn,Ed Elms,Flo Fox",
        ),
        ("Present: Cllrs. A. Ashe, B. Brook. C. Cole, D. Dunn", "A. Ashe,B. Brook,C. Cole,D. Dunn"),
        ("Apologies. Ann Ashe. Bea Brook.", "Ann Ashe,Bea Brook"),
    ],
)
def test_full_stops_part_people(listed: str, names: str) -> None:
    assert [name for name, _, _ in people(listed)] == names.split(",")


def test_a_title_or_an_initial_with_its_stop_parts_nobody() -> None:
    assert people("Present: Mr. A. Ashe, Dr. Bea Brook") == [("A. Ashe", None, None), ("Bea Brook", None, None)]


def test_a_full_stop_before_an_office_is_a_comma() -> None:
    listed = "Officials in attendance:\n\n• Mr A. Ashe. Senior Executive Engineer\n• Ms B. Brook, Staff Officer"
    expected = [("A. Ashe", "Senior Executive Engineer", None), ("B. Brook", "Staff Officer", None)]
    assert people(listed) == expected


@pytest.mark.parametrize("mark", ["v    ", "§ ", "Ø\t", "q   "])
def test_letters_of_the_symbol_font_are_bullets(mark: str) -> None:
    listed = f"{mark}Present - Ann Ashe, Bea Brook\n\n{mark}Apologies: Cy Cole"
    assert statuses(listed) == [("present", "Ann Ashe"), ("present", "Bea Brook"), ("apologies", "Cy Cole")]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (
            "Attendees\nAnn Ashe – Committee Member AA\nBea Brook – Co-treasurer BB",
            [("Ann Ashe", "Committee Member", None), ("Bea Brook", "Co-treasurer", None)],
        ),
        ("Attendees\nAnn Ashe – Flat 12\nBea Brook – BB Flat 7", [("Ann Ashe", None, None), ("Bea Brook", None, None)]),
        (
            "Present: Pat “Tug” Ashe, Bea Brook, Cy Cole",
            [("Pat “Tug” Ashe", None, None), ("Bea Brook", None, None), ("Cy Cole", None, None)],
        ),
        (
            "Present: Ann, Bea, Cy, Di (Liaison Officer, Upton Council)",
            [("Ann", None, None), ("Bea", None, None), ("Cy", None, None), ("Di", "Liaison Officer", "Upton Council")],
        ),
        ("Present: Ann H, Bea S-J, Cyd W", [("Ann H", None, None), ("Bea S-J", None, None), ("Cyd W", None, None)]),
        (
            "Present: Ann Ashe & Mrs B Brook Also PCSO Cy Cole",
            [("Ann Ashe", None, None), ("B Brook", None, None), ("Cy Cole", None, None)],
        ),
        (
            "Present: Mr A Ashe, Mrs B Brook, UDC Clerk Mrs C Cole",
            [("A Ashe", None, None), ("B Brook", None, None), ("C Cole", "UDC Clerk", None)],
        ),
        (
            "Present: Ann Ashe Bea Brook Cy Cole Di Dunn",
            [("Ann Ashe", None, None), ("Bea Brook", None, None), ("Cy Cole", None, None), ("Di Dunn", None, None)],
        ),
    ],
)
def test_what_stands_beside_a_name(listed: str, expected: list[Person]) -> None:
    assert people(listed) == expected


def test_areas_before_their_people() -> None:
    listed = (
        "Present:\nUpton Parish Council: Ann Ashe, apologies from Bea Brook\nWeir: no rep\n"
        "Moor: Cy Cole (CC) (Secretary)\nEast and West: Di Dunn, Ed Elms"
    )
    assert statuses(listed) == [
        ("present", "Ann Ashe"),
        ("apologies", "Bea Brook"),
        ("present", "Cy Cole"),
        ("present", "Di Dunn"),
        ("present", "Ed Elms"),
    ]
    assert people(listed)[0] == ("Ann Ashe", None, "Upton Parish Council")


@pytest.mark.parametrize(
    "line",
    [
        "Cy Cole and Di Dunn had sent apologies.",
        "Cy Cole and Di Dunn were unable to attend.",
        "Cy Cole and Di Dunn gave their apologies.",
    ],
)
def test_a_line_behind_the_list_that_tells_who_is_away(line: str) -> None:
    expected = [("present", "Ann Ashe"), ("present", "Bea Brook"), ("apologies", "Cy Cole"), ("apologies", "Di Dunn")]
    assert statuses(f"Present: Ann Ashe, Bea Brook, Flo Fox\n{line}") == [
        *expected[:2],
        ("present", "Flo Fox"),
        *expected[2:],
    ]


@pytest.mark.parametrize(
    "line",
    ["Although attending, Cy Cole could not speak (due to a cold).", "AB22/2/01 Apologies for absence: none"],
)
def test_what_stands_below_a_list_is_no_part_of_it(line: str) -> None:
    assert [name for name, _, _ in people(f"Present: Ann Ashe, Bea Brook, Cy Cole\n{line}")] == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Bea Brook opened the meeting and welcomed everyone.",
        "Bea Brook, Vice Chair, chaired the meeting.",
        "The meeting was opened by the Mayor Cllr. B. Brook at 18.05.",
        "This meeting was led by Bea Brook",
        "The Vice-Chairman, Bea Brook, was in the chair.",
        "An Cathaoirleach Councillor Bea Brook presided.",
    ],
)
def test_who_took_the_chair(line: str) -> None:
    assert chair(f"Present: Ann Ashe, Bea Brook, Cy Cole\n\n{line}") == ["Bea Brook"]


def test_a_chair_and_a_vice_chair_on_one_line() -> None:
    listed = "Chairman: Mr A Ashe  Vice Chairman: Mrs B Brook  Clerk: Mrs C Cole\nCouncillors: D Dunn, E Elms"
    assert chair(listed) == ["A Ashe"]
    assert ("B Brook", "Vice Chairman", None) in people(listed)


def test_a_chair_told_by_a_label_stands_in_the_list_that_lost_its_own() -> None:
    listed = "Chair: A. Ashe\n\nAnn Ashe (AA)\n\nBea Brook (BB)\n\nCy Cole (CC)\n\nDi Dunn (DD)"
    assert [name for name, _, _ in people(listed)] == ["Ann Ashe", "Bea Brook", "Cy Cole", "Di Dunn"]
    assert chair(listed) == ["Ann Ashe"]


def test_directors_among_officials_are_officers() -> None:
    listed = (
        "Members present\nCouncillors Ann Ashe, Bea Brook\nOfficials in attendance\nCounty Manager: Cy Cole\n"
        "Directors: Di Dunn, Ed Elms"
    )
    assert statuses(listed)[2:] == [
        ("in_attendance", "Cy Cole"),
        ("in_attendance", "Di Dunn"),
        ("in_attendance", "Ed Elms"),
    ]
    assert people(listed)[3] == ("Di Dunn", "Director", None)


@pytest.mark.parametrize(
    "sentence",
    ["Ann Ashe, Bea Brook and Cy Cole attended.", "Those present were Ann Ashe, Bea Brook and Cy Cole."],
)
def test_sentences_that_tell_who_came(sentence: str) -> None:
    assert statuses(sentence) == [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole")]


def test_the_minutes_that_a_page_prints_of_an_item_are_taken_by_nobody() -> None:
    text = (
        "# Ashcombe Youth Board\n4 May 2022\n\n1. Apologies\nMinutes: Apologies were received from Ann Ashe and "
        "Bea Brook\n\n2. Bins\nMinutes: It was agreed to buy two bins.\n"
    )
    assert attendance(text) == [("apologies", "Ann Ashe"), ("apologies", "Bea Brook")]


def test_names_under_the_title_are_a_list_without_its_label() -> None:
    listed = "Ann Ashe (AA, Chair), Bea Brook, Cy Cole (Treasurer), Di Dunn, Ed Elms, Flo Fox"
    assert [name for name, _, _ in people(listed)] == [
        "Ann Ashe",
        "Bea Brook",
        "Cy Cole",
        "Di Dunn",
        "Ed Elms",
        "Flo Fox",
    ]
    assert chair(listed) == ["Ann Ashe"]


def test_given_names_with_initials() -> None:
    listed = (
        "Present:\n\nDoug (DA) - Chairman\n\nElse (EB) - Vice Chair\n\nMrs Cy Cole (CC) – Practice Manager\n\nFlo (FF)"
    )
    assert people(listed) == [
        ("Doug", None, None),
        ("Else", "Vice Chair", None),
        ("Cy Cole", "Practice Manager", None),
        ("Flo", None, None),
    ]
    assert chair(listed) == ["Doug"]


@pytest.mark.parametrize("beside", ["Chair & Commodore: AA", "Chair and Commodore", "Chairman / Commodore: AA"])
def test_the_chair_with_another_office(beside: str) -> None:
    assert chair(f"Present: Ann Ashe ({beside}), Bea Brook") == ["Ann Ashe"]
    assert people(f"Present: Ann Ashe ({beside}), Bea Brook")[0][1] == "Commodore"


@pytest.mark.parametrize(
    "told",
    [
        "A vote of sympathy was passed with Mr Cy Cole, brother of Councillor Di Dunn.",
        "Ann Ashe proposes Bea Brook as Secretary and Cy Cole seconds.",
    ],
)
def test_whoever_is_spoken_of_below_the_list_did_not_come(told: str) -> None:
    listed = f"In attendance:\n\nAnn Ashe\n\nBea Brook\n\n{told}"
    assert people(listed) == [("Ann Ashe", None, None), ("Bea Brook", None, None)]


def test_who_is_absent_in_a_list_of_votes_sent_no_apologies() -> None:
    body = (
        "\n\n1. Election\nThe matter was put to a vote.\nFor Ann Ashe\nCouncillors B. Brook, C. Cole\nAbsent\n"
        "Councillors D. Dunn, E. Elms\n\n2. Bins\nNone.\n"
    )
    assert attendance(f"{HEAD}Present: Ann Ashe, Bea Brook, Cy Cole{body}") == [
        ("present", "Ann Ashe"),
        ("present", "Bea Brook"),
        ("present", "Cy Cole"),
    ]
