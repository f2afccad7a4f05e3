"""The ACTION column: which task of a row is whose."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Ann Adams [AA]", "Bob Brown [BB]")


def table(text: str, *cells: str) -> str:
    return f"<table><tr><th>No</th><th>Item</th><th>Action</th></tr><tr><td>1</td><td>{text}</td><td>" + (
        "</td></tr><tr><td></td><td></td><td>".join(cells) + "</td></tr></table>"
    )


@pytest.mark.parametrize(
    ("text", "cell", "task"),
    [
        # as many sure tasks as cells: each in its place
        ("The shelter was looked at. To mend the roof.", "AA", "To mend the roof."),
        # the task whose words name the owner
        ("Bob Brown would write to the owner. Ann Adams would mend the roof.", "AA", "Ann Adams would mend the roof."),
        # an unsure task where no other fits
        ("The shelter was looked at. It was agreed that the roof be mended.", "AA", "the roof be mended."),
        # the last sentence of the row where nothing tells a task
        ("The shelter has a new roof. Its bench is wet in the winter.", "AA", "Its bench is wet in the winter."),
    ],
)
def test_three_attempts_and_what_is_left(text: str, cell: str, task: str) -> None:
    found = actions(table(text, cell), KNOWN)
    assert [(a.text, [o.as_written for o in a.owners]) for a in found if a.marked] == [(task, [cell])]


@pytest.mark.parametrize(
    ("cells", "owners"),
    [
        (("SG", "CO"), [["Sue Gleed"], ["Colin Owers"]]),
        (("SG/CO", "CO"), [["Sue Gleed", "Colin Owers"], ["Colin Owers"]]),
        (("CO & SG", "SG"), [["Colin Owers", "Sue Gleed"], ["Sue Gleed"]]),
        (("spoke", "CO"), [[], []]),  # no column, so that the tasks are nobody's
    ],
)
def test_a_column_of_initials_goes_on_behind_the_table_that_heads_it(
    cells: tuple[str, str], owners: list[list[str]]
) -> None:
    known = register("Sue Gleed [SG]", "Colin Owers [CO]")
    text = (
        "|  |  |  | **Action** |\n| --- | --- | --- | --- |\n\n"
        "The bank has not answered. The letter is to be sent on\n\n"
        f"|  | her return from leave. | {cells[0]} |\n| --- | --- | --- |\n"
        f"|  | The fire drill is to be booked before June. | {cells[1]} |\n"
    )
    found = actions(text, known)
    assert [[known.attendees[i].name for o in a.owners for i in o.attendees] for a in found] == owners
    if any(owners):
        assert found[0].text == "The letter is to be sent on her return from leave."


@pytest.mark.parametrize("head", ["Action", "**ACTION**", "Actions by"])
@pytest.mark.parametrize(
    ("cell", "owners"), [("SG", ["Sue Gleed"]), ("SG/CO", ["Sue Gleed", "Colin Owers"]), ("fair", [])]
)
def test_the_head_of_a_column_of_initials_may_stand_above_its_table(head: str, cell: str, owners: list[str]) -> None:
    known = register("Sue Gleed [SG]", "Colin Owers [CO]")
    text = f"{head}\n\nAll met.\n\n|  | The fire drill is to be booked before June. | {cell} |\n| --- | --- | --- |\n"
    found = actions(text, known)
    assert [known.attendees[i].name for a in found for o in a.owners for i in o.attendees] == owners


def test_a_task_whose_doer_was_taken_out_is_not_the_next_ones() -> None:
    """Blanks stand where the name of somebody was who is forgotten, and in the cell that had their initials."""
    for told in (
        "         would ask the school.",
        "Mrs          would kindly ask the school.",
        "Cllr          has kindly agreed to ask the school.",
        "         will gladly ask the school.",
    ):
        text = f"<p>The roof was looked at.</p> <p>{told}</p>"
        assert [a.owners for a in actions(table(text, "<p>AA</p> <p>  </p>"), KNOWN)] in ([], [()])
    said = "<p>The roof was looked at.</p> <p>Bob Brown would ask the school.</p>"
    named = actions(table(said, "<p>BB</p> <p>  </p>"), KNOWN)
    assert [[o.attendees for o in a.owners] for a in named] == [[(1,)]]


@pytest.mark.parametrize(
    "said",
    [
        "Mrs Zoe Lund would kindly ask the school.",
        "Mr Lund has kindly agreed to ask the school.",
        "Cllr Zoe Lund will gladly ask the school.",
    ],
)
def test_a_task_of_somebody_titled_is_not_the_one_of_the_cell_beside_it(said: str) -> None:
    text = f"<p>Ann Adams, in place of Bob Brown, would mend the roof.</p> <p>{said}</p>"
    assert [(a.text, [o.as_written for o in a.owners]) for a in actions(table(text, "AA"), KNOWN) if a.marked] == [
        ("Ann Adams, in place of Bob Brown, would mend the roof.", ["AA"])
    ]
    assert [a for a in actions(table(f"<p>The roof was seen.</p> <p>{said}</p>", "AA"), KNOWN) if a.marked] == []


@pytest.mark.parametrize("adverb", ["kindly", "gladly", "also"])
def test_one_task_each_with_an_adverb_before_the_verb(adverb: str) -> None:
    text = f"<p>Ann Adams, in place of Cy Cole, would mend the roof.</p> <p>Mr Brown would {adverb} ask the school.</p>"
    found = actions(table(text, "<p>AA</p> <p>BB</p>"), KNOWN)
    assert [[o.as_written for o in a.owners] for a in found if a.marked] == [["AA"], ["BB"]]
