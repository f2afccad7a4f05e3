"""A board that no title names, but its next meeting or the place of a signature does: taken with a doubt."""

from __future__ import annotations

from loaders.assumptions import Assumptions
from loaders.parsing import read_meetings
from tests.parsing.steps import document, minutes
from tests.tables import every_row

TOP = "Minutes of the meeting held on 4 March 2031 in the Hall at 7 pm\n\n"
PRESENT = "Present: Ann Stead (Chair), Ben Crowe, Cara Lyle.\n\n"
BUSINESS = "1. Gate\nIt was agreed that the gate be mended.\n\n2. Bins\nIt was agreed to buy two bins.\n\n"


def set_of(end: str, top: str = TOP, present: str = PRESENT) -> str:
    return f"{top}{present}{BUSINESS}{end}\n"


@every_row(
    ("text", "board"),
    [
        (set_of("3. Next Meeting\nThe next Orrin Vale Community Council meeting will take place on 8 April 2031."),
         "Orrin Vale Community Council"),
        (set_of("3. Date of next meeting\nThe Next Meeting of Orrin Vale Community Council will be held on 8 April."),
         "Orrin Vale Community Council"),
        (set_of("3. Next Meeting\n\nNext meeting of the Harrow Mill Parish Council: 8 April 2031"),
         "Harrow Mill Parish Council"),
        (set_of("The next ordinary Harrow Mill Parish Council meeting is on 8 April 2031 at 7 pm."),
         "Harrow Mill Parish Council"),
        (set_of("3. Date of next meeting\nThe next meeting of the Mill Green Residents' Association is on 8 April."),
         "Mill Green Residents' Association"),
        (set_of("Signed ...................... Chairman of Harrow Mill Parish Council\nDate .........."),
         "Harrow Mill Parish Council"),
        (set_of("Signed: .............. Chair, Harrow Mill Town Council   Date: ........"), "Harrow Mill Town Council"),
        (set_of("C. Lyle\nClerk to Harrow Mill Parish Council"), "Harrow Mill Parish Council"),
        (set_of("3. Next meeting\nThe next Harrow Mill Parish Council meeting will be on 8 April 2031.\n\n"
                "Signed ............ Chairman of Harrow Mill Parish Council"), "Harrow Mill Parish Council"),
    ],
)  # fmt: skip
def test_a_board_named_in_passing_is_taken_with_a_doubt(text: str, board: str) -> None:
    read = minutes(text)
    assert read.board is not None and read.board.text == board
    told = [doubt for doubt in read.coverage.doubts if doubt.kind == "board"]
    assert [doubt.reason for doubt in told] == [f"the board's name stands only in passing: “{board}”"]
    assert text.splitlines()[told[0].line - 1].find(board.split(maxsplit=1)[0]) >= 0


@every_row(
    "text",
    [
        # another body's meeting, told in an item of its own or by its councillor
        set_of("3. Reports\nThe next Orrin County Council meeting will be held on 8 April 2031.\n\n4. Close\n8 pm."),
        set_of("3. Next Meeting\nThe next meeting of Orrin District Council will be held on 8 April 2031."),
        set_of("3. Next Meeting\nThe next Orrin Borders Council meeting is on 8 April; ours is on 9 April."),
        set_of("3. Area Partnership\nThe next Vale Area Partnership meeting will take place on 8 April 2031."
               "\n\n4. Roads\nNothing was heard.\n\n5. Trees\nNothing was heard.\n\n6. Paths\nNothing was heard."),
        set_of("3. Neighbours\nCllr Brook said the next Mill Green Parish Council meeting will be on 8 April 2031."
               "\n\n4. Roads\nNothing was heard.\n\n5. Trees\nNothing was heard.\n\n6. Paths\nNothing was heard."),
        # two names
        set_of("3. Next meeting\nThe next Mill Green Parish Council meeting is on 8 April 2031.\n"
               "The next Harrow Parish Council meeting is on 9 April 2031."),
        set_of("3. Next meeting\nThe next Mill Green Parish Council meeting is on 8 April 2031.\n\n"
               "Signed ............ Chairman of Harrow Parish Council"),
        # no name of a body's own
        set_of("3. Next meeting\nThe next Parish Council meeting is on 8 April 2031."),
        set_of("3. Next meeting\nThe next Full Council meeting will be on 8 April 2031."),
        set_of("3. Next meeting\nThe next joint meeting with Mill Green Parish Council will be on 8 April 2031."),
        set_of("3. Next meeting\nThe next Annual Community Council meeting will be on 8 April 2031."),
        # somebody of another body is there, writes or signs
        set_of("", present="Present: Ann Stead (Chair), Ben Crowe, Cara Lyle (Clerk to Harrow Parish Council).\n\n"),
        set_of("3. Letters\nA letter signed by the Chairman of Harrow Parish Council was read."),
        set_of("3. Letters\nThe Clerk to Harrow Parish Council wrote on 8 April 2031.\n\n4. Close\nAt 8 pm."),
        set_of("3. Trees\nMembers of Harrow Parish Council present were thanked for their help."),
        # nobody is listed
        TOP + "3. Next meeting\nThe next Mill Green Parish Council meeting is on 8 April 2031.",
    ],
)  # fmt: skip
def test_another_body_or_two_in_passing_are_not_the_board(text: str) -> None:
    read = minutes(text)
    assert read.board is None
    assert [doubt.reason for doubt in read.coverage.doubts if doubt.kind == "board"] == ["no board found"]


def test_a_title_and_the_user_know_better() -> None:
    end = "3. Next meeting\nThe next Mill Green Parish Council meeting is on 8 April 2031."
    titled = minutes(set_of(end, top="HARROW ALLOTMENT COMMITTEE\n" + TOP))
    assert titled.board is not None and titled.board.text == "Harrow Allotment Committee"
    said = read_meetings(document(set_of(end)), Assumptions(board="Harrow Forum"))[0]
    assert said.board is not None and said.board.text == "Harrow Forum"
