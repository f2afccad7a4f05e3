"""Forms of real boards that only a whole document shows, and traps: each reads as a reader would (all invented)."""

import datetime

import pytest

from loaders.minutes import Minutes
from tests.parsing.steps import all_minutes, attendance, headings, minutes

TOP = "Alpha Board\n\nTuesday 3 May 2022\n\nPresent: Ann Adams, Bob Brown, Cy Cole\n\n"
END = "\n\n2. Bins\n\nThe bins were emptied late.\n\n3. Trees\n\nThe oak was measured.\n"
THREE = ["Ann Adams", "Bob Brown", "Cy Cole"]


def item(text: str, title: str = "Hall") -> Minutes:
    """Minutes whose first item says this."""
    return minutes(f"{TOP}1. {title}\n\n{text}{END}")


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("Commenced 0900, Adjourned 1010, Reconvened 1030", "09:00"),
        ("Meeting opened at 7.05pm", "19:05"),
        ("Time: 10:00 - 12:00", "10:00"),
    ],
)
def test_times_on_lines_of_their_own(line: str, time: str) -> None:
    found = minutes(
        f"Alpha Board\n\nTuesday 3 May 2022\n\n{line}\n\nPresent: Ann Adams, Bob Brown\n\n1. Hall\n\nNone.{END}"
    )
    assert found.start_time is not None
    assert found.start_time.text == time


def test_item_numbers_are_no_date() -> None:
    items = [f"14/03/0{n} {title}\n\nNone." for n, title in enumerate(("Hall", "Bins", "Trees"), 5)]
    assert minutes("\n\n".join(["Alpha Council", "Present: Ann Adams, Bob Brown", *items])).date is None


def test_a_date_inside_an_address_is_not_read_day_first() -> None:
    found = item("See https://example.org/2021/09/11/plan for the plan.")
    assert found.date is not None
    assert found.date.value == datetime.date(2022, 5, 3)


@pytest.mark.parametrize(
    "block",
    [
        "Member\nMembership Group\nAnn Adams\nSchools\nBob Brown\nSchools\nCy Cole\nUnions",
        "PRESENT\n\nHealth board chairs:\nAnn Adams\nBob Brown\nCo-opted members:\nCy Cole",
        "PRESENT\n\n**Alpha Council**\nAnn Adams\nBob Brown\n**Beta Trust**\nCy Cole",
        "Present:\nUpton - Mr Ann Adams, Mr Bob Brown\nDownton - Mr Cy Cole",
        "Present: Ann Adams, Bob Brown and Cy Cole.\n\nThere were 8 members of the public present.",
        "<table><tr><th>Present</th><th></th></tr><tr><td>Ann Adams</td><td>Chair</td></tr>"
        "<tr><td>Bob Brown</td><td>Clerk</td></tr><tr><td>Cy Cole</td><td>Beta Trust</td></tr></table>",
        "PRESENT\n\n• Ann Adams, Alpha Council\n• Bob Brown, Beta Trust\n• Cy Cole, Gamma School",
        "Present:\u00a0\nAnn Adams\u200b\n\u00a0\nBob Brown\n\u00a0\nCy Cole",
    ],
    ids=[
        "heads lost",
        "group labels",
        "groups in bold",
        "areas",
        "public and press",
        "html table",
        "bullets",
        "odd spaces",
    ],
)
def test_attendance_blocks(block: str) -> None:
    text = f"Alpha Board\n\nTuesday 3 May 2022\n\n{block}\n\n1. Hall\n\nThe hall was let.{END}"
    assert [name for status, name in attendance(text) if status == "present"] == THREE


@pytest.mark.parametrize(
    "said",
    [
        "Apologies: Di Dunn (Ed Evans attended as substitute)",
        "Apologies: Di Dunn (substituted by Ed Evans)",
        "Apologies: Mr Di Dunn (Mr Ed Evans substituting)",
    ],
)
def test_substitutes(said: str) -> None:
    found = minutes(f"{TOP}{said}\n\n1. Hall\n\nThe hall was let.{END}").attendees
    assert ("Ed Evans", "Di Dunn") in [(a.name, a.substitute_for) for a in found if a.status == "present"]
    assert "Di Dunn" in [a.name for a in found if a.status == "apologies"]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["To receive apologies", "To approve the minutes", "To consider planning"], 3),
        (["Fàilte", "Cunntasan", "Gnothaichean"], 3),
        (["Apologies for absence pdf icon PDF 67 KB", "Finance report PDF 493 KB", "Any other business"], 3),
    ],
)
def test_titles_of_items(titles: list[str], expected: int) -> None:
    text = TOP + "\n\n".join(f"{n}. {t}\n\nIt was told." for n, t in enumerate(titles, 1))
    found = headings(text)
    assert len(found) == expected
    assert not any("PDF" in title for _, title in found)


def test_quoted_slides_are_no_items() -> None:
    slides = "Recommendations\n\n- A named person\n\nNext Steps\n\n- A survey\n\nPriority 1\n\n- Sleep"
    text = f"{TOP}1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n3. Sleep\n\nAnn Adams presented:-\n\n{slides}"
    text += "\n\n4. Bins\n\nNone.\n\n5. Any other business\n\nNone."
    assert [number for number, _ in headings(text)] == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Resolved to note that:\n\n- the hall is let\n- the roof leaks", 2),
        ("The Board agreed to let the hall. It was agreed to mend the roof.", 2),
        ("4 Mill Lane: new porch. No objections.\n\n5 Mill Lane: new shed. No objections.", 2),
        ("Safeguarding Board: at its meeting it was agreed that schools be told.", 0),
        ("Slides recommended that every school be told.", 0),
        ("The motion will be put to a ballot in June.", 0),
    ],
)
def test_decisions_in_items(said: str, count: int) -> None:
    assert len(item(said).items[0].decisions) == count


@pytest.mark.parametrize(
    ("said", "owners"),
    [
        ("**ACTION**: two members to paint the door: Ann and Bob", [["Ann Adams", "Bob Brown"]]),
        ("Ann Adams gave a report. She undertook to send the figures.", [["Ann Adams"]]),
        ("ACTION: Clerk to paint the door.", [["Clerk"]]),
        ("Alton Action Group painted the door. The action plan was liked.", []),
        ("The Chair asked for action. N/A", []),
        ("As from 3rd April to May the door is shut.", []),
    ],
)
def test_actions_in_items(said: str, owners: list[list[str]]) -> None:
    found = item(said)
    named = [
        [name for h in a.owners for name in ([found.attendees[i].name for i in h.attendees] or [h.as_written])]
        for a in found.items[0].actions
    ]
    assert named == owners


def test_a_group_presents() -> None:
    (holder,) = item("The Youth Council gave a presentation on buses.").items[0].presenters or [None]
    assert holder is None or "Youth Council" in holder.as_written


@pytest.mark.parametrize(
    "furniture",
    [
        "This is an HTML version of an attachment to the Freedom of Information request 'Minutes'.",
        "Skip to content",
        "Page Contents",
        "Webcast: View the webcast",
        "Signed ................................ Chair date: ................",
        "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_",
        "C:\\minutes\\may.doc",
    ],
)
def test_furniture_changes_nothing(furniture: str) -> None:
    plain = f"{TOP}1. Hall\n\nThe hall was let.{END}"
    for text in (f"{furniture}\n\n{plain}", f"{plain}\n\n{furniture}\n"):
        found = minutes(text)
        assert [a.name for a in found.attendees] == THREE
        assert [i.title for i in found.items] == ["Hall", "Bins", "Trees"]
        assert found.board is not None
        assert found.board.text == "Alpha Board"


def test_cheque_lists_and_planning_lists_are_no_items() -> None:
    cheques = "Payments:\n\nChq 101  A Adams  12.50\nChq 102  Alton Paint Ltd  99.00"
    plans = "22/0101/FUL 4 Mill Lane\n22/0102/FUL 5 Mill Lane"
    assert [i.title for i in item(f"{cheques}\n\n{plans}").items] == ["Hall", "Bins", "Trees"]


def test_two_sets_of_minutes_in_one_file() -> None:
    closed = "\n4. Any other business\n\nThere was none.\n\nThe meeting closed at 9.00pm.\n"
    one = f"Minutes of the meeting of the {TOP}1. Hall\n\nThe hall was let.{END}{closed}"
    two = one.replace("Tuesday 3 May", "7 June").replace("Hall", "Barn")
    found = all_minutes(f"{one}\n\n{two}")
    assert [str(m.date.value) if m.date else None for m in found] == ["2022-05-03", "2022-06-07"]
    assert [m.items[0].title for m in found] == ["Hall", "Barn"]
    assert [len(m.items) for m in found] == [4, 4]


def test_a_text_cut_off_keeps_what_is_there() -> None:
    text = f"{TOP}1. Hall\n\nResolved:- That the hall be let.{END}\n4. Roads\n\nThe lane wa"
    found = minutes(text)
    assert [i.title for i in found.items] == ["Hall", "Bins", "Trees", "Roads"]
    assert found.items[-1].text == "The lane wa"
    assert found.items[-1].decisions == found.items[-1].actions == ()
