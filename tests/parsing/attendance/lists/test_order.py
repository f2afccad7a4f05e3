"""Each pass over a page, each shape of a block and each rung of names has a case of its own: the tables are whole."""

import pytest

from loaders.parsing.attendance.lists.blocks import BLOCK_READERS
from loaders.parsing.attendance.matching import ONE_WORD, ONE_WORD_AFTER_TITLE, SEVERAL_WORDS
from loaders.parsing.attendance.passes import PASSES
from tests.parsing.steps import attendance, minutes, register

BINS = "\n\n2. Bins\n\nNone.\n\n3. Trees\n\nNone.\n"
ITEMS = "\n\n1. Welcome\n\nAll were welcomed." + BINS

BY_PASS = [
    ("the block before the first item", "Present: Ann Ashe, Bea Brook" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook")]),
    ("items that are lists, or tell apologies",
     "1. Attendance\n\nAnn Ashe, Bea Brook\n\n2. Apologies\n\nCy Cole\n\n3. Trees\n\nNone.\n",
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("apologies", "Cy Cole")]),
    ("apologies told under other items",
     "Present: Ann Ashe, Bea Brook\n\n1. Bins\n\nNone.\n\n2. Trees\n\nApologies were received from Cy Cole.\n",
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("apologies", "Cy Cole")]),
    ("lists after the first item",
     "1. Bins\n\nNone.\n\n2. Trees\n\nNone.\n\n3. Roads\n\nNone.\n\nPresent:\n\nAnn Ashe\nBea Brook\n",
     [("present", "Ann Ashe"), ("present", "Bea Brook")]),
    ("rows of names that lost their label", "Alpha Board\n\nAnn Ashe Bob Brook\nCarol Cole Dan Dunn" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bob Brook"), ("present", "Carol Cole"), ("present", "Dan Dunn")]),
    ("a list that lost its label", "Alpha Board\n\nAnn Ashe\tClerk\nBea Brook\tChair\nCy Cole\tTreasurer" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole")]),
    ("a list of councillors that lost its label", "Alpha Board\n\nCouncillors A Ashe (Chair), B Brook and C "
    "Cole" + ITEMS,
     [("present", "A Ashe"), ("present", "B Brook"), ("present", "C Cole")]),
    ("a list with initials that lost its label",
     "Alpha Board\n\nAnn Ashe (AA - Chair), Bea Brook (BB), Cy\nCole (CC)" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole")]),
    ("an opening sentence",
     "The council met, presided by the Mayor, Ann Ashe, with the presence of Bea Brook and Cy Cole." + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("present", "Cy Cole")]),
    ("front matter", "---\ntitle: Alpha Board\npresent:\n- Ann Ashe\n- Bea Brook\n---" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook")]),
    ("one list only", "In attendance: Ann Ashe, Bea Brook\n\nApologies: Cy Cole" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook"), ("apologies", "Cy Cole")]),
    ("given names of those away", "Present: Maya, Josh, Priya\n\nApologies: Dev" + ITEMS,
     [("present", "Maya"), ("present", "Josh"), ("present", "Priya"), ("apologies", "Dev")]),
    (
        "offices of a legend",
        "Alpha School\n\nPresent:\nMr A Ashe (FG); Mrs B Brook (SG)\n\n"
        "Key: (FG) Foundation Governor; (SG) Staff Governor\n\n"
        "1. Welcome\nAll.\n2. Close\nAll.\n",
        [("present", "A Ashe"), ("present", "B Brook")],
    ),
    ("nonsense beside names", "Present: Ann Ashe (Clerk), Bea Brook (Upton Trust) was asked to write" + ITEMS,
     [("present", "Ann Ashe"), ("present", "Bea Brook")]),
    ("the chair", "1. Welcome\n\nAnn Ashe took the chair." + BINS, [("present", "Ann Ashe")]),
]  # fmt: skip
BY_SHAPE = [
    ("a grid of marks", "Ann Ashe P P\nBea Brook P A\nCy Cole P S", ["present", "absent", "apologies"]),
    ("a table with heads",
     "| Name | Role | Present |\n|---|---|---|\n| Ann Ashe | Clerk | P |\n| Bea Brook | Chair | A |\n| Cy Cole | | S |",
     ["present", "absent", "apologies"]),
    ("columns one below another", "Ann Ashe\nBea Brook\nCy Cole\nClerk\nHead of Care\nWarden", ["present"] * 3),
    ("areas before their people", "Upton: Ann Ashe\nWeir End: Bea Brook\nMoor: Cy Cole", ["present"] * 3),
    ("groups before their people", "Primary Heads: Ann Ashe, Bea Brook\nAlpha Council – Mr Cy Cole", ["present"] * 3),
    ("offices with their holders in brackets",
     "Clerk (Ms A.\nAshe), Head of Care, West (Ms B. Brook)\nand Warden (Mr Cy\nCole)",
     ["present"] * 3),
    ("lists in paragraphs", "Ann Ashe, Bea Brook,\nCy Cole, Di Dunn", ["present"] * 4),
    ("one person to a line", "Ann Ashe\nBea Brook\nCy Cole", ["present"] * 3),
]  # fmt: skip
BY_RUNG = [
    ("the whole name", "Ann Ashe", ("Ann Ashe", "Anne Ashe"), ["Ann Ashe"]),
    ("the surname with more", "A Ashe", ("Ann Ashe", "Bea Brook"), ["Ann Ashe"]),
    ("spelt alike", "Berta Brooke", ("Berta Brook", "Bea Bold"), ["Berta Brook"]),
    ("a surname or given name", "Bea", ("Ann Ashe", "Bea Brook"), ["Bea Brook"]),
    ("a surname", "Ms Brook", ("Brook Ashe", "Bea Brook"), ["Bea Brook"]),
]


@pytest.mark.parametrize(("name", "text", "expected"), BY_PASS)
def test_what_a_pass_reads(name: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert attendance(text) == expected


@pytest.mark.parametrize(("name", "block", "expected"), BY_SHAPE)
def test_a_block_of_each_shape(name: str, block: str, expected: list[str]) -> None:
    assert [status for status, _ in attendance(f"Alpha Board\n\nPresent:\n\n{block}{ITEMS}")] == expected


@pytest.mark.parametrize(("name", "words", "listed", "expected"), BY_RUNG)
def test_a_name_on_each_rung(name: str, words: str, listed: tuple[str, ...], expected: list[str]) -> None:
    known = register(*listed)
    assert [known.attendees[place].name for place in known.resolve(words)] == expected


def test_the_tables_are_whole() -> None:
    assert [name for name, *_ in BY_PASS] == [one.name for one in PASSES]
    assert [name for name, *_ in BY_SHAPE] == [name for name, _ in BLOCK_READERS]
    rungs = [rung.name for ladder in (SEVERAL_WORDS, ONE_WORD, ONE_WORD_AFTER_TITLE) for rung in ladder]
    assert {name for name, *_ in BY_RUNG} == set(rungs)


def test_the_chair_whom_only_the_prose_names_is_one_of_those_listed() -> None:
    text = "Present: Ann Ashe, Bea Brook\n\n1. Welcome\n\nMrs Brook took the chair." + BINS
    assert [(a.name, a.chair) for a in minutes(text).attendees] == [("Ann Ashe", False), ("Bea Brook", True)]
