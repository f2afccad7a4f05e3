"""Parts of resolutions that one sentence holds, motions that one paragraph holds, ends torn from lists."""

import pytest

from tests.parsing.decisions.meeting import decisions


def texts(text: str, title: str = "Market charges") -> list[str]:
    return [one.text for one in decisions(text, title)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Resolved – (a) That the traders be thanked, and (b) that the charges be raised in May.",
            ["That the traders be thanked", "that the charges be raised in May."],
        ),
        (
            "RESOLVED: (1) That the plan be noted; and (2) to ask the traders for their views.",
            ["That the plan be noted", "to ask the traders for their views."],
        ),
        (
            "RESOLVED: That the Council:-\n\n(a) notes the wish of the traders;\n\n(b) agrees to lower the charges; and"
            "\n\n(c) thanks the market warden.",
            ["notes the wish of the traders", "agrees to lower the charges", "thanks the market warden."],
        ),
        (
            "RESOLVED: That\n\n(a) the stalls be moved; and\n\n(b) the lamps be lit.",
            ["the stalls be moved", "the lamps be lit."],
        ),
        (
            "RESOLVED\n\nThat\n\n1. the stalls be moved;\n\n2. the lamps be lit.",
            ["the stalls be moved", "the lamps be lit."],
        ),
        (
            "RESOLVED\n\nThat (i) the stalls be moved;\n\n(ii) the lamps be lit.",
            ["the stalls be moved", "the lamps be lit."],
        ),
        (
            "RESOLVED: That the Committee\n\n(a) move the stalls; and\n\n(b) light the lamps.",
            ["move the stalls", "light the lamps."],
        ),
        (
            "Resolved that the Committee –\n\n(i) supports the stallholders,\n\n(ii) welcomes the new lamps.",
            ["supports the stallholders", "welcomes the new lamps."],
        ),
        (
            "The Council resolved to\n\n1. note the update; and\n\n2. meet the traders in June.",
            ["note the update", "meet the traders in June."],
        ),
    ],
)
def test_each_part_is_a_decision_without_what_leads_to_the_next(text: str, told: list[str]) -> None:
    assert texts(text) == told


@pytest.mark.parametrize(
    ("text", "movers"),
    [
        (
            "Ida Bell – proposed by Cllr Tolland, seconded by Cllr Ashe and unanimously appointed. "
            "Tom Reeve - proposed by Cllr Ashe, seconded by Cllr Vance and unanimously appointed.",
            ["Tolland", "Ashe"],
        ),
        (
            "The shed: Cllr Vance proposed £40, seconded by Cllr Marne, agreed. The fence: Cllr Ashe proposed £60, "
            "seconded by Cllr Tolland, agreed.",
            ["Vance", "Ashe"],
        ),
        (
            "It was moved by Cllr Ashe that the hall be let, seconded by Cllr Vance. Carried. "
            "It was moved by Cllr Marne that the lamps be lit, seconded by Cllr Ashe. Carried.",
            ["Ashe", "Marne"],
        ),
    ],
)
def test_each_motion_of_a_paragraph_has_its_own_mover(text: str, movers: list[str]) -> None:
    found = decisions(text)
    assert [one.movers[0].as_written.split()[-1] for one in found] == movers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In the absence of the Chair it was proposed that Cllr Ashe take the chair the Council RESOLVED to elect "
            "Cllr Ashe for this meeting.",
            ["to elect Cllr Ashe for this meeting."],
        ),
        (
            "The lease had run out and the Committee RESOLVED that it be renewed.",
            ["that it be renewed."],
        ),
        ("The leak in the Council room was resolved by the plumber.", []),
    ],
)
def test_a_body_resolves_though_a_full_stop_is_lost(text: str, told: list[str]) -> None:
    assert texts(text) == told


@pytest.mark.parametrize("done", ["submitted", "tabled", "considered"])
def test_minutes_that_are_brought_and_approved(done: str) -> None:
    told = f"The minutes of the Council meeting held on 7 January 2031 were {done} and approved as a correct record."
    assert texts(told, "Minutes") == [told]


@pytest.mark.parametrize("done", ["agreed", "approved", "noted"])
def test_a_heading_that_settles_the_list_below_it(done: str) -> None:
    text = "Lamp oil £12.00\nStall covers £40.00"
    assert texts(text, f"The following payments were {done}:") == [f"The following payments were {done}"]


@pytest.mark.parametrize("authority", ["Borough Council", "the District Council", "City Council"])
def test_what_a_planning_authority_did_is_none(authority: str) -> None:
    assert texts(f"The Old Bakery, Mill Road - approved by {authority}", "Planning") == []


@pytest.mark.parametrize("stem", ["The Board resolved:", "RESOLVED that:", "Resolved:"])
def test_marks_of_bold_type_that_a_converter_left_decide_nothing(stem: str) -> None:
    text = f"Members spoke.\n\n\\*\\*{stem}\\*\\*\n\n(1) to fund the hall\n\n(2) to fund the pool"
    assert texts(text) == ["to fund the hall", "to fund the pool"]
