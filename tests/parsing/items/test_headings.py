"""Items are a chain of headings: what breaks it is no item, and what it lacks is not invented."""

import pytest

from loaders.parsing.forms import is_title, title_length
from tests.parsing.steps import headings, minutes
from tests.tables import every_row

NUMBERED = {
    "points": "{}. {}",
    "brackets": "{}) {}",
    "bare": "{} {}",
    "tabs": "{}\t{}",
    "escaped": "{}\\. {}",
    "headings": "## {}. {}",
    "bold": "**{}. {}**",
    "colons": "{}: {}",
}
TITLES = ["Apologies", "Minutes of the last meeting", "Finance", "Allotments", "Any Other Business"]
SAID = "It was reported that all is well, and members were content with what had been done."


@pytest.mark.parametrize("form", NUMBERED.values(), ids=NUMBERED)
def test_numbers_in_each_form(form: str) -> None:
    text = "\n\n".join(f"{form.format(n, t)}\n\n{SAID}" for n, t in enumerate(TITLES, 1))
    assert headings(text) == [(str(n), t) for n, t in enumerate(TITLES, 1)]


@pytest.mark.parametrize(
    ("numbers", "form"),
    [
        (["257", "258", "259", "260", "261"], "{}. {}"),
        (["31/19", "32/19", "33/19", "34/19", "35/19"], "{} {}"),
        (["012/17", "013/17", "014/17", "015/17", "016/17"], "{} {}"),
        (["21/14", "21/15", "21/16", "21/17", "21/18"], "{} {}"),
        (["14/03/05", "14/03/06", "14/03/07", "14/03/08", "14/03/09"], "{} {}:"),
        (["ABC/1920/ 57", "ABC/1920/58", "ABC/1920/59", "ABC/1920/60", "ABC/1920/61"], "{}: {}"),
        (["B.1145", "B.1146", "B.1147", "B.1148", "B.1149"], "{} {}"),
        (["7.8", "7.9", "7.10", "7.11", "7.12"], "{} {}"),
        (["2022-08.01", "2022-08.02", "2022-08.03", "2022-08.04", "2022-08.05"], "{} {}"),
        (["LI 16/2022", "LI 17/2022", "LI 18/2022", "LI 19/2022", "LI 20/2022"], "{} {}"),
        (["1", "2", "4", "5", "6"], "{}. {}"),
        (["2", "3", "4", "5", "6"], "{}. {}"),
    ],
)
def test_numbers_of_each_scheme(numbers: list[str], form: str) -> None:
    text = "\n\n".join(f"{form.format(n, t)}\n\n{SAID}" for n, t in zip(numbers, TITLES, strict=True))
    assert [number for number, _ in headings(text)] == numbers


def with_items(*inside: str) -> str:
    """Three items, of which the second holds the given lines."""
    return "\n\n".join(["1. Apologies", "None.", "2. Finance", SAID, *inside, "3. Allotments", SAID])


THREE = [("1", "Apologies"), ("2", "Finance"), ("3", "Allotments")]


@pytest.mark.parametrize(
    "inside",
    [
        ["22/19 Footpaths - officers said that the work was done."],
        ["**22/19 Footpaths** - officers said that the work was done."],
        ["Actions:", "1. Ann Adams to write", "2. Bob Brown to ring", "3. Cy Cole to call", "4. Di Dunn to act"],
        ["(1) the first point;", "(2) the second point."],
        ["a) the first point", "b) the second point"],
        ["i) the first point", "ii) the second point"],
        ["3rd April was agreed for the visit.", "12 April is the reserve."],
        ["2,400 pounds were spent on paint.", "50 metres of hedge were laid."],
        ["Minute 257 refers."],
        ["In 2022 the fair was held on the green, and 350 people came to see it."],
        ["> 4. A line that was quoted", "> 5. Another that was quoted"],
    ],
)
def test_what_stands_inside_an_item_is_no_item(inside: list[str]) -> None:
    assert headings(with_items(*inside)) == THREE


@pytest.mark.parametrize("title", ["A.O.B.", "A.O.B", "A.O.C.B.", "AOB"])
def test_other_business_in_letters_is_an_item(title: str) -> None:
    text = f"1. Apologies\n{SAID}\n2. Trees\n{SAID}\n3. {title}\nThere was no other business."
    assert headings(text) == [("1", "Apologies"), ("2", "Trees"), ("3", title)]


def test_next_steps_may_be_the_last_item() -> None:
    text = f"1. Apologies\n\n{SAID}\n\n2. Evidence\n\n{SAID}\n\n3. Next steps\n\n(a) Clerk to draft the report"
    assert headings(text) == [("1", "Apologies"), ("2", "Evidence"), ("3", "Next steps")]


def test_number_alone_on_a_line() -> None:
    text = "12.\n\nApologies for Absence\n\nMinutes:\n\nNone.\n\n13.\n\nFinance Report\n\nMinutes:\n\n" + SAID
    text += "\n\n14.\n\nAny Other Business\n\nMinutes:\n\nThere was none."
    assert headings(text) == [("12", "Apologies for Absence"), ("13", "Finance Report"), ("14", "Any Other Business")]


def test_an_agenda_before_the_minutes_repeats_every_title() -> None:
    agenda = "\n".join(f"{n}. {t}" for n, t in enumerate(TITLES, 1))
    text = f"AGENDA\n\n{agenda}\n\nMINUTES\n\n" + "\n\n".join(f"{n}. {t}\n\n{SAID}" for n, t in enumerate(TITLES, 1))
    assert headings(text) == [(str(n), t) for n, t in enumerate(TITLES, 1)]
    assert all(SAID in item.text for item in minutes(text).items)


def test_a_number_in_mid_paragraph_behind_an_action() -> None:
    text = (
        "21/14 Roads\n\nThe lane is shut. Action: Clerk to ask why. 21/15 Trees\nThe oak fell.\n\n21/16 Bins\n\nNone."
    )
    assert headings(text) == [("21/14", "Roads"), ("21/15", "Trees"), ("21/16", "Bins")]


def test_sub_items_hang_on_their_items() -> None:
    text = "6. Reports\n\n" + SAID + "\n\n7. Finance\n\n7.1 Budget\n\n" + SAID + "\n\n7.2 Accounts\n\n" + SAID
    text += "\n\n8. Allotments\n\n" + SAID
    found = minutes(text).items
    assert [(i.number, i.title, i.parent) for i in found] == [
        ("6", "Reports", None),
        ("7", "Finance", None),
        ("7.1", "Budget", 2),
        ("7.2", "Accounts", 2),
        ("8", "Allotments", None),
    ]


def test_table_rows_are_items_and_a_row_goes_on_behind_a_page_break() -> None:
    text = "\t\tACTION\n1\t<p>Apologies</p> <p>None.</p>\t\n2\t<p>Finance</p> <p>The sum is</p>\t\n"
    text += "\n\t<p>nine pounds.</p>\t<p>AB</p>\n3\t<p>Allotments</p> <p>All well.</p>\t\n"
    assert headings(text) == THREE
    assert "nine pounds" in minutes(text).items[1].text


UNNUMBERED = ["Welcome and introductions", "Finance", "Allotments", "Any Other Business"]


@pytest.mark.parametrize(
    "form", ["## {}", "### [](#anchor){}", "**{}**", "{}\n--------------", "<h3>{}</h3>", "<b>{}</b>", "{}"]
)
def test_headings_without_numbers(form: str) -> None:
    text = "Alpha Board, 3 May 2022\n\n" + "\n\n".join(f"{form.format(t)}\n\n{SAID}" for t in UNNUMBERED)
    assert headings(text) == [(None, t) for t in UNNUMBERED]


@pytest.mark.parametrize("form", ["#### {}", "**{}**"], ids=["headings", "bold"])
def test_a_numbered_list_under_one_of_several_headings_is_no_chain_of_items(form: str) -> None:
    letters = "\n\n".join(f"{number}. Letter from {who}. Noted" for number, who in enumerate("ABCDEF", 1))
    titles = ["Declarations of interest", "Minutes of the last meeting", "Correspondence", *TITLES[2:]]
    text = "\n\n".join(f"{form.format(t)}\n\n{letters if t == 'Correspondence' else SAID}" for t in titles)
    assert headings(text) == [(None, title) for title in titles]


def test_capitals_as_headings() -> None:
    text = "Alpha Board, 3 May 2022\n\n" + "\n\n".join(f"{t.upper()}\n\n{SAID}" for t in UNNUMBERED)
    assert headings(text) == [(None, t.upper()) for t in UNNUMBERED]


@every_row(
    ("line", "title"),
    [
        ("Approval of Minutes The minutes of the last meeting were approved.", "Approval of Minutes"),
        ("MINUTES: were approved.", "MINUTES:"),
        ("APOLOGIES Apologies were received from Mr Adams.", "APOLOGIES"),
        ("Apologies: None", "Apologies:"),
        ("Finance Report", "Finance Report"),
        ("Play area. The swings were mended in April.", "Play area."),
        ("Correspondence - none", "Correspondence"),
        ("Fire Safety Ann Adams made a presentation on alarms.", "Fire Safety"),
        ("Planning: i) 4 Mill Lane, no objection ii) 5 Mill Lane", "Planning"),
        ("To receive apologies for absence", "To receive apologies for absence"),
        ("Priority: Safeguarding Children", "Priority: Safeguarding Children"),
        ("CAMHS Waiting Times", "CAMHS Waiting Times"),
        ("Priority 1: Safeguarding of children", "Priority 1: Safeguarding of children"),
        ("Street Lighting: Annual Review 2018/19", "Street Lighting: Annual Review 2018/19"),
        ("Street Lighting: Thursday 3 May 2018", "Street Lighting:"),
    ],
)
def test_where_a_title_ends(line: str, title: str) -> None:
    assert line[: title_length(line, names=["Ann Adams"])] == title


def test_bold_words_are_the_title() -> None:
    assert title_length("Finance and grants We met the bank", bold=18) == 18


@pytest.mark.parametrize(
    "line", ["Actions", "Decisions", "Draft", "Provisional", "Agenda", "Minutes", "Present", "Next Steps"]
)
def test_labels_of_lists_are_no_titles(line: str) -> None:
    assert not is_title(line)


def test_a_status_word_or_link_before_the_attendance_is_no_heading() -> None:
    text = f"## Draft\n\nPresent: Ann Adams, Bob Brown\n\n## Finance\n\n{SAID}\n\n## Allotments\n\n{SAID}"
    found = minutes(text)
    assert [i.title for i in found.items] == ["Finance", "Allotments"]
    assert [a.name for a in found.attendees] == ["Ann Adams", "Bob Brown"]


def test_a_dated_anchor_in_a_heading_is_no_date_and_no_item() -> None:
    text = f"# Alpha Board 3 May 2022\n\n## Finance\n\n{SAID}\n\n## Allotments\n\n{SAID}\n\n"
    text += "## [](notes-2021-06-22-a)Actions\n\n- Ann: write"
    found = minutes(text)
    assert [i.title for i in found.items if not i.implicit] == ["Finance", "Allotments"]
    assert str(found.date.value if found.date else None) == "2022-05-03"


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("Question by Councillor J. Moss", "Question by Councillor J. Moss"),
        ("Report – Cllr. Moss", "Report – Cllr. Moss"),
        ("Question by Mr. Moss (deferred)", "Question by Mr. Moss (deferred)"),
        ("Disposal of land at St. Ann's", "Disposal of land at St. Ann's"),
    ],
)
def test_a_full_stop_of_a_title_or_an_initial_ends_no_heading(printed: str, title: str) -> None:
    text = f"1. {printed}\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n3. Trees\n\nNone."
    assert headings(text)[0] == ("1", title)


def test_questions_in_an_item_are_no_items() -> None:
    asked = ("Is it hard", "Trees on the hedge", "Local roads only")
    questions = "\n\n".join(f"{n}. {question}?" for n, question in enumerate(asked, 1))
    text = f"Item 1: Minutes\n\nAgreed.\n\nItem 2: Hedges\n\nHe asked:\n\n{questions}\n\nItem 3: Bins\n\nNone."
    assert [title for _, title in headings(text) if not title.endswith("?")] == ["Minutes", "Hedges", "Bins"]


@every_row(
    ("line", "title"),
    [
        ("Apologies for absence Cllr Ann Adams and Mrs Brown", "Apologies for absence"),
        ("Declarations of Interest Cllr Brown, the hall", "Declarations of Interest"),
        ("Matters arising Mr C. Clark has written", "Matters arising"),
        ("APOLOGIES None", "APOLOGIES"),
        ("FINANCE Nil", "FINANCE"),
        ("LAMP Nobody knows who put it there and the Clerk was asked to find out", "LAMP"),
        ("HALL Keys to be handed over by Cllr Adams", "HALL"),
        ("PCSO Report", "PCSO Report"),
        ("CCTV Camera Upgrade", "CCTV Camera Upgrade"),
        ("Report from Cllr Adams", "Report from Cllr Adams"),
        ("Apologies for absence from Mrs Brown", "Apologies for absence from Mrs Brown"),
    ],
)
def test_a_title_ends_where_people_or_an_answer_begin(line: str, title: str) -> None:
    assert line[: title_length(line)] == title


@pytest.mark.parametrize("indent", ["", " ", "\u00a0"], ids=["plain", "blank", "hard blank"])
def test_lines_of_their_own_that_end_with_a_colon_are_headings(indent: str) -> None:
    titles = [*TITLES, "Village Clear Up Day"]
    text = "\n\n".join(f"{indent}{title}:\n\n{SAID}\n\nBins - £{n}.00 - Hire of hall" for n, title in enumerate(titles))
    found = [title for _, title in headings(text)]
    assert found == titles or found == titles[1:]  # apologies may be a list of names


@pytest.mark.parametrize(
    "lines", [["The following were paid:", "Those present agreed:"], ["Plan A:", "Plan B:", "Plan C:", "Plan D:"]]
)
def test_lines_that_only_lead_to_a_list_are_no_headings(lines: list[str]) -> None:
    text = "\n\n".join(f"{line}\n\n{SAID}" for line in lines)
    assert headings(text) == []


@pytest.mark.parametrize("blank", ["", "\n"])
@pytest.mark.parametrize(
    ("stem", "first", "second"),
    [
        ("RESOLVED:", "That the minutes be approved.", "That the Chair sign them."),
        ("RESOLVED -", "The minutes be approved.", "The Chair sign them."),
        ("It was agreed that:", "The minutes be approved;", "The Chair sign them."),
    ],
)
def test_numbered_parts_of_a_resolution_are_no_items(stem: str, first: str, second: str, blank: str) -> None:
    text = (
        f"1. Apologies\nNone.\n{blank}2. Minutes\n{stem}\n1. {first}\n2. {second}\n{blank}3. Voids\nMembers asked "
        f"about damp.\n{blank}4. Next meeting\n1 April 2031.\n"
    )
    assert [title for _, title in headings(text)] == ["Apologies", "Minutes", "Voids", "Next meeting"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Lamp guide: dark corners", "Lamp guide: dark corners"),
        ("Footpath survey: report of the first year", "Footpath survey: report of the first year"),
        ("Footpath survey: it was noted", "Footpath survey"),
        ("Footpath survey: agreed", "Footpath survey"),
        ("Footpath survey: the clerk has sent it", "Footpath survey"),
        ("Footpath survey: due by 3 May", "Footpath survey"),
    ],
)
def test_a_few_words_in_small_letters_above_the_prose_are_the_second_half_of_a_title(line: str, title: str) -> None:
    said = "The survey had been sent to all members, who looked at the corners that nobody lights in winter."
    found = headings(f"1. Welcome\n\nThe chair opened it.\n\n2. {line}\n\n{said}\n\n3. Close\n\nIt closed.")
    assert found[1] == ("2", title)
