"""A motion and its amendment under labels of their own: which of them won, and by how many votes (all made up)."""

import pytest

from loaders.minutes import Decision
from tests.parsing.steps import minutes

HEAD = """Upton Council

Minute of meeting held on 4 May 2022

Present: Councillor Ann Ashe (Provost), Councillor Bo Brook, Councillor Cy Cole, Councillor Di Dunn

1. HARBOUR DUES

The Council considered a report by the Harbour Master.

"""
BOTH = """Motion

That the Council agrees to freeze the dues.

Moved by Councillor Ashe, seconded by Councillor Brook.

Amendment

That the Council agrees to raise the dues.

Moved by Councillor Cole, seconded by Councillor Dunn.

"""
END = "\n\n2. PARKING\n\nNothing was said.\n"


def decisions(text: str) -> tuple[Decision, ...]:
    return minutes(f"{HEAD}{text}{END}").items[0].decisions


@pytest.mark.parametrize(
    ("vote", "motion", "amendment"),
    [
        (
            "The Amendment fell by 4 votes to 11 and the Motion was carried.",
            ("carried", None, None),
            ("lost", 4, 11),
        ),
        (
            "The Amendment was carried by 3 votes to 2 and the Council resolved accordingly.",
            ("lost", 2, 3),
            ("carried", 3, 2),
        ),
        (
            "On a vote being taken, 2 members voted for the amendment and 3 for the motion, which was the finding.",
            ("carried", 3, 2),
            ("lost", 2, 3),
        ),
        (
            "On a division:\n\nFor the amendment – 2\n\nFor the motion – 4\n\nThe motion was accordingly carried.",
            ("carried", 4, 2),
            ("lost", 2, 4),
        ),
        ("Motion 9 votes; Amendment 6 votes.", ("carried", 9, 6), ("lost", 6, 9)),
        ("The motion was carried by 7 votes to 5.", ("carried", 7, 5), ("lost", 5, 7)),
        (
            "The amendment was carried.\n\nThe substantive motion was then put and agreed.",
            ("carried as amended", None, None),
            ("carried", None, None),
        ),
        ("The amendment was carried by 3 votes to 2.", (None, None, None), ("carried", 3, 2)),
    ],
)
def test_what_one_wins_the_other_loses(
    vote: str, motion: tuple[str | None, int | None, int | None], amendment: tuple[str | None, int | None, int | None]
) -> None:
    first, second = decisions(BOTH + vote)
    assert (first.outcome, first.votes_for, first.votes_against) == motion
    assert (second.outcome, second.votes_for, second.votes_against) == amendment
    assert [one.as_written for one in (*first.movers, *first.seconders)] == ["Ashe", "Brook"]
    assert [one.as_written for one in (*second.movers, *second.seconders)] == ["Cole", "Dunn"]
    assert first.text == "That the Council agrees to freeze the dues."
    assert second.kind == ("refused" if amendment[0] == "lost" else "agreed")


@pytest.mark.parametrize("words", ["There was a lively debate.", "Members spoke of Amendment 1 and Motion 2."])
def test_nothing_is_put_against_anything_where_no_words_tell_which_won(words: str) -> None:
    assert all(one.outcome is None and one.votes_for is None for one in decisions(BOTH + words))


def test_movers_above_their_motions() -> None:
    text = BOTH.replace(
        "That the Council agrees to freeze the dues.\n\nMoved by Councillor Ashe, seconded by Councillor Brook.",
        "Councillor Ashe, seconded by Councillor Brook, moved:\n\nThat the Council agrees to freeze the dues.",
    )
    first, _ = decisions(text + "The motion was carried by 7 votes to 5.")
    assert (first.text, first.outcome) == ("That the Council agrees to freeze the dues.", "carried")
