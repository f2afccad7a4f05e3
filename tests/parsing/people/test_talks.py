"""Guests who talk, reports told by "He" or "She", and speakers who are named first."""

import pytest

from loaders.parsing.words import presenting
from tests.parsing.steps import minutes

HEAD = (
    "Upton Parish Council\n\nMinutes of the meeting held on 4 May 2022\n\nPresent: Cllr Ann Ashe (Chair), "
    "Cllr Bea Brook, District Councillor Cy Cole\nIn attendance: PC Di Dunn, Ed Eade (Clerk), "
    "Fay Frome (Flood Officer)\n\n"
)


def presenters(title: str, text: str) -> list[str]:
    """Those who present the item, by their names on the list, else as printed."""
    read = minutes(f"{HEAD}1. Minutes\n\nAgreed.\n\n2. {title}\n\n{text}\n\n3. Bins\n\nNone.\n\n4. Trees\n\nNone.")
    (asked,) = [one for one in read.items if one.number == "2"]
    return [read.attendees[one.attendees[0]].name if one.attendees else one.as_written for one in asked.presenters]


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Speaker", "Gus Gale from the Water Company spoke about the new main.", ["Gus Gale"]),
        ("A talk on bees", "Mrs Hetty Hill talked to us about bees.", ["Hetty Hill"]),
        ("Floods", "Fay Frome talked about the culvert.", ["Fay Frome"]),
        ("Police", "PC Dunn reported two thefts.", ["Di Dunn"]),
        ("Police", "Sgt Gus Gale attended and gave the figures of the month.", ["Gus Gale"]),
        ("Report of the Footpath Warden", "Mr Gus Gale reported that three stiles are broken.", ["Gus Gale"]),
        ("Flood works", "**Fay Frome, Flood Officer:** talked about the culvert and its price.", ["Fay Frome"]),
        ("Flood works", "Fay Frome (Flood Officer) – outlined the works.", ["Fay Frome"]),
        ("District Councillor's report", "He said the budget is set. The road will close.", ["Cy Cole"]),
        ("District Cllr report", "Cllr Cole's report had gone to all. He highlighted the bins.", ["Cy Cole"]),
        ("Members' updates", "**Bea Brook** – bags came.\n\n**Ann Ashe** – they did.", ["Bea Brook", "Ann Ashe"]),
        ("Councillor", "**Cllr Cole** – the council has set aside £400.", ["Cy Cole"]),
        ("Reports", "a) District Councillor – Cllr Cole said that the road will close.", ["Cy Cole"]),
        ("Hall report – Ann Ashe", "The boiler has failed.", ["Ann Ashe"]),
        ("Membership – BB", "There are 84 members.", ["Bea Brook"]),
    ],
)  # fmt: skip
def test_who_speaks_for_an_item(title: str, text: str, expected: list[str]) -> None:
    assert presenters(title, text) == expected


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Bins", "Bea Brook spoke about the smell."),
        ("Bins", "A resident talked about the smell."),
        ("Bins", "Gus Gale spoke about the smell."),
        ("District Councillor's report", "The budget is set."),
        ("District Councillor's report", "A letter of Cllr Brook had come. He said the road will close."),
        ("County Councillor's report", "He said the road will close."),
        ("Reports", "ACTION - Bea Brook - ask for a price."),
        ("Thanks", "Bea Brook was thanked for her report."),
        ("Next time", "Bea Brook will present her report in June."),
    ],
)
def test_everybodys_words_present_nothing(title: str, text: str) -> None:
    assert presenters(title, text) == []


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        *(("Bees", f"Gus Gale of the Bee Trust {word} bees.", ["Gus Gale"]) for word in presenting.TALKED),
        *(("Bees", f"Gus Gale attended and {word} on bees.", ["Gus Gale"]) for word in presenting.CAME_AND),
        *((f"The {word}", "Gus Gale spoke about bees.", ["Gus Gale"]) for word in presenting.OF_GUESTS),
        *((word.capitalize(), "Bea Brook – the bees have come.", ["Bea Brook"]) for word in presenting.WHOSE_WORDS),
        *(
            (
                f"{kind.capitalize()} Councillor's report",
                "He said that bees have come.",
                ["Cy Cole"][: kind == "district"],
            )
            for kind in presenting.COUNCILLORS_THAT_REPORT
        ),
    ],
)
def test_each_word_of_talks(title: str, text: str, expected: list[str]) -> None:
    assert presenters(title, text) == expected
