"""Titles that the text follows in the same line, numbers run into paragraphs, and minutes that hold one item."""

import pytest

from tests.parsing.steps import headings, minutes

TITLES = ["APOLOGIES", "GATE", "LAMP", "WALLS"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("number", ["{}.", "{}\\.", "{})"])
@pytest.mark.parametrize(
    "said",
    [
        ("None.", "The Clerk was asked to oil it.", "It was decided to paint it.", "The lower one fell."),
        ("There were none.", "Cllr Ashe offered to oil it.", "Mrs Brook will paint it.", "This was mended."),
    ],
)
def test_short_titles_in_capitals_before_a_sentence(said: tuple[str, ...], number: str, gap: str) -> None:
    lines = [
        f"{number.format(at)} {title} {words}" for at, (title, words) in enumerate(zip(TITLES, said, strict=True), 1)
    ]
    assert [title for _, title in headings(gap.join(lines))] == TITLES


@pytest.mark.parametrize("mark", [": ", ":- ", ". "])
def test_titles_that_a_mark_ends(mark: str) -> None:
    said = ["Cllr Fenn.", "The Clerk will ask for a clearance of Long Lane.", "Cllr Dove and the Clerk to meet."]
    lines = [
        f"{at}. {title}{mark}{words}"
        for at, (title, words) in enumerate(zip(["Apologies", "Ditches", "Trees"], said, strict=True), 1)
    ]
    page = "Present: Cllr Ashe, Cllr Brook, Cllr Dove\n" + "\n".join(lines)
    assert [title for _, title in headings(page)] == ["Apologies", "Ditches", "Trees"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "1. Apologies None received. 2. Declarations None.\n3. Bank All is well there.\n4. Next meeting 1 August",
            "1234",
        ),
        (
            "1. Apologies None.\n2. Field The mower is mended. 3. Website\nThe pages are up.\n4. Next meeting 1 May",
            "1234",
        ),
        ("1. Apologies None.\n2. Field Ann spoke. She has 3. More would help.\n4. Next meeting 1 May 2031", "124"),
    ],
)
def test_numbers_within_a_paragraph(text: str, numbers: str) -> None:
    assert "".join(number or "" for number, _ in headings(text)) == numbers


@pytest.mark.parametrize(
    "announced", ["The committee proposed that rule 4 should read:", "It was moved to put it in these words:"]
)
@pytest.mark.parametrize("underline", ["---------", "========="])
def test_the_clauses_of_a_proposal_are_no_items(announced: str, underline: str) -> None:
    text = (
        f"Proposal\n{underline}\n{announced}\n\n   1. Members are those who\n      (a) have paid\n      (b) can swim\n"
        f"   2. Guests may row twice.\n\nVoting\n{underline}\nThe proposal was carried unanimously.\n"
    )
    assert [title for _, title in headings(text)] == ["Proposal", "Voting"]


@pytest.mark.parametrize(
    ("page", "title"),
    [
        (
            "Present: Ann Ashe, Bob Brook\nApologies: Cy Cole\n1. Uniform\nBob Brook to ask the shop for prices.\n",
            "Uniform",
        ),
        (
            "Present: Ann Ashe, Bob Brook\nIn attendance: Di Dunn (Clerk)\n1) Bus subsidy\nMembers spoke of it.\n",
            "Bus subsidy",
        ),
        (
            "# Play Committee - 5 March 2031\n\n**Present:** Ann Ashe, Bob Brook\n\n## Rent\n\nBob Brook to pay it.\n",
            "Rent",
        ),
    ],
)
def test_minutes_of_one_item(page: str, title: str) -> None:
    read = minutes(f"Upton Parent Council\nMinutes of 12 October 2031\n{page}" if page[0] != "#" else page)
    assert [item.title for item in read.items if not item.implicit] == [title]


def test_one_heading_over_a_list_of_people_is_no_item() -> None:
    read = minutes(
        "# Playgroup Committee - 5 March 2031\n\n## Present\n\nAnn Ashe, Bob Brook\n\nBob Brook to pay the rent.\n"
    )
    assert [item.title for item in read.items if not item.implicit] == []
