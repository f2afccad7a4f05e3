"""Tables of plain text whose cells are set apart by strokes, without any at the ends of their rows."""

from __future__ import annotations

from tests.parsing.steps import minutes

TABLE = """HARROW PLACE BOARD
4 March 2031

Present: Dr Ann Ash (AA, Chair), Bo Beck (BB), Cy Cole (CC)

Item | Notes | Action
1. | Welcome. AA welcomed members. |
2. | Winter plan. BB introduced the plan. The Board endorsed the plan. | BB to revise section 4 by 21 March
3. | Survey. CC gave a talk on the survey. | CC to share slides; BB to invite the surveyor
"""


def test_its_rows_are_items_with_an_action_column() -> None:
    items = minutes(TABLE).items
    assert [(item.number, item.title) for item in items] == [("1", "Welcome"), ("2", "Winter plan"), ("3", "Survey")]
    assert [one.text for one in items[1].decisions] == ["The Board endorsed the plan."]
    assert [one.text for one in items[1].actions] == ["BB to revise section 4 by 21 March"]


def test_two_tasks_of_a_cell_are_two() -> None:
    tasks = minutes(TABLE).items[2].actions
    assert [(task.owners[0].as_written, task.text.rstrip(";")) for task in tasks] == [
        ("CC", "CC to share slides"),
        ("BB", "BB to invite the surveyor"),
    ]


def test_a_line_alone_with_strokes_is_no_table() -> None:
    read = minutes(TABLE.replace("4 March 2031\n", "Harrow Council | 4 March 2031 | 10am\n"))
    assert str(read.date.value if read.date else None) == "2031-03-04"
