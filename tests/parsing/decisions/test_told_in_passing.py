"""Decisions in few words, in clauses and in lists; what is told of another meeting or left to be filled in is none."""

import pytest

from tests.parsing.steps import actions, decisions, register
from tests.tables import every_row

KNOWN = register(
    "Ann Adams [AA] | Chair", "Bob Brown [BB]", "Cllr. Carl Cole [CC]", "Dora Dunn [DD]", "Eve Ellis | Clerk"
)


def texts(text: str, title: str = "", own: str | None = None) -> list[str]:
    return [decision.text for decision in decisions(text, KNOWN, own, title)]


@every_row(
    "text",
    [
        "Ann Adams proposed the cheaper mower at £500, which was unanimously agreed.",
        "The Clerk had a quote of £40 for the lock, which was accepted by all.",
        "It was suggested to meet in the barn, and which was agreed by members.",
        "This item is to be deferred to the next meeting.",
        "The application was therefore deferred until May.",
        "Consideration of this matter was again deferred pending costs.",
        "PC agreed to refund the choir £40.",
        "P.Council agreed to mend the gate.",
        "Decided it was not worth mending.",
        "Decided against a new gate.",
        "If possible, agreed to move the bench.",
        "After some discussion, agreed to keep the bench.",
    ],
)
def test_short_forms_of_deciding(text: str) -> None:
    assert texts(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "The lease was discussed in May. It was agreed at that meeting that the rent be raised.",
        "The purchase was approved at the last meeting.",
        "The budget was agreed at the extraordinary meeting.",
        "The plan, which was agreed with Elm Ltd last year, is late.",
    ],
)
def test_what_another_meeting_agreed_is_none(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Resolved: that [insert text].",
        "It was agreed that {name} would chair.",
        "Agreed that the fair be held on xx/xx/xxxx.",
        "RESOLVED that Cllr XX be elected.",
    ],
)
def test_a_form_that_nobody_filled_in_decides_nothing(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text", ["ACTION: [name] to write to the bank.", "Clerk to reply by dd/mm/yyyy.", "ACTION: Clerk to send xxx"]
)
def test_a_form_that_nobody_filled_in_gives_no_task(text: str) -> None:
    assert actions(text, KNOWN) == []


def test_what_stands_in_brackets_is_no_blank() -> None:
    (found,) = decisions("Agreed to buy a shed [Option B] for the yard.", KNOWN)
    assert found.text == "Agreed to buy a shed [Option B] for the yard."


@pytest.mark.parametrize(
    ("mover", "seconder"),
    [("Proposed: Cllr Cole", "Seconded: Dora Dunn"), ("Moved by Cllr Cole", "Seconded by Dora Dunn")],
)
def test_who_moved_without_what_is_no_decision(mover: str, seconder: str) -> None:
    assert texts(f"{mover}\n{seconder}") == []
    (found,) = decisions(f"The hedge should be cut.\n{mover}\n{seconder}", KNOWN)
    assert found.text.startswith("The hedge should be cut.")


def test_the_votes_of_an_amendment_are_not_those_of_the_motion() -> None:
    motion = "It was moved by Cllr Cole and seconded by Dora Dunn that the fees be paid."
    for amendment, ended in (
        (
            'An amendment by Ann Adams, seconded by BB, to replace "paid" with "halved" was carried by 4 votes to 2.',
            ("carried", 4, 2),
        ),
        ("An amendment moved by Ann Adams to halve them was lost by 2 votes to 4.", ("lost", 2, 4)),
        ("A further amendment to halve them was carried (4 for, 2 against).", None),
    ):
        found, *own = decisions(f"{motion} {amendment} The motion was carried unanimously.", KNOWN)
        assert (found.votes_for, found.votes_against) == (None, None)
        carried = ended is not None and ended[0] == "carried"
        assert found.outcome == ("carried as amended" if carried else "carried")
        assert [(one.outcome, one.votes_for, one.votes_against) for one in own] == ([ended] if ended else [])


def test_a_score_in_favour_counts_both_sides() -> None:
    for words, counts in (
        ("three to two in favour of the hall", (3, 2)),
        ("5 to 1 in favour", (5, 1)),
        ("six votes to four in favour", (6, 4)),
    ):
        (found,) = decisions(f"A vote was taken, the result being {words}.", KNOWN)
        assert (found.votes_for, found.votes_against) == counts


def test_votes_by_initials_and_names_in_a_sentence() -> None:
    text = "It was proposed to close the path. AA, BB and CC voted in favour; DD voted against. Carried."
    (found,) = decisions(text, KNOWN)
    assert [(vote.voter.as_written, vote.option) for vote in found.votes] == [
        ("AA", "for"), ("BB", "for"), ("CC", "for"), ("DD", "against"),
    ]  # fmt: skip
    assert (found.votes_for, found.votes_against) == (3, 1)


def test_payments_and_who_moved_them_are_one_decision() -> None:
    for sums in ("Chq 12 E Ellis £412.50\nChq 13 Elm Ltd £285.00", "Hall hire £36\nInk £9.10\nStamps £4"):
        (found,) = decisions(
            f"The following payments were approved:\n{sums}\nProposed: Cllr Cole, seconded Dora Dunn. All agreed.",
            KNOWN,
        )
        assert [mover.as_written for mover in found.movers] == ["Cole"]


def test_each_of_two_applications_is_a_decision_of_its_own() -> None:
    for first in (
        "AC/21/01877 Barn. The Council objected to the access.",
        "21/0031 Shed at the mill. The Council supports the application.",
    ):
        found = texts(f"{first}\nAC/21/01902 Porch, 4 Elm Close. No objections.", "Planning")
        assert found[-1] == "AC/21/01902 Porch, 4 Elm Close. No objections."
        assert len(found) == 2


def test_whom_this_meeting_chooses_is_its_own_decision_under_any_heading() -> None:
    for text in (
        "It was agreed that Councillor Cole be elected chair from May.",
        "It was agreed that Dora Dunn be appointed vice chair.",
        "It was resolved that Bob Brown be co-opted.",
    ):
        assert len(texts(text, "Integrated Care Board", "Alton Partnership")) == 1
    assert texts("It was agreed that fees be raised.", "Integrated Care Board", "Alton Partnership") == []
