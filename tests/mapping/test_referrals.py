"""To which boards business is referred, and whose meetings are named by their day."""

import pytest

from graph.rows import MeetingReference
from graph.schema import Confirms, ReferredTo
from loaders.mapping.mentions import bodies_in
from loaders.mapping.referrals import referred_to
from loaders.pipeline import extract
from tests.parsing.steps import document
from tests.tables import every_row

FORUM = "board:kelverton-city-council/schools-forum"
OWN = "board:kelverton-city-council/roads-scrutiny-panel"
HEAD = """Kelverton City Council
Roads Scrutiny Panel

Minutes of the meeting held on 4 May 2022 at 10.00 am in the Moot Hall

Present: Councillor Ann Adams (Chair), Councillor Bob Brown

1. Minutes

The minutes of the meeting held on 2 March 2022 were confirmed as a correct record.

2. Buses

"""


@every_row(
    ("text", "boards"),
    [
        ("That the report be referred to the Schools Forum.", ["Schools Forum"]),
        ("The matter was formally referred back to the Schools Forum for advice.", ["Schools Forum"]),
        ("It was agreed to refer the budget to the Schools Forum.", ["Schools Forum"]),
        ("Members referred this to the Schools Forum for comment.", ["Schools Forum"]),
        ("The Panel will refer its findings to the Safer Roads Board by May.", ["Safer Roads Board"]),
        ("The risk had been escalated to the Resources Management Board.", ["Resources Management Board"]),
        ("Referral of the plan to the Schools Forum was agreed.", ["Schools Forum"]),
        (
            "That it be referred to the Schools Forum, the Safer Roads Board and to Cabinet.",
            ["Schools Forum", "Safer Roads Board", "Cabinet"],
        ),
        ("That the call-in be referred to Full Council.", ["Full Council"]),
        ("The Chair referred to the Schools Forum in passing.", []),
        ("The Chair referred to the Schools Forum's report.", []),
        ("The question was not referred to the Schools Forum.", []),
        ("Forty families were referred to the Early Help Panel.", []),
        ("With reference to the Schools Forum, nothing was said.", []),
        ("Papers were sent to the Schools Forum.", []),
        ("That it be referred to the Cabinet Member for Roads.", []),
    ],
)
def test_to_whom_business_is_referred(text: str, boards: list[str]) -> None:
    bodies = list(bodies_in(text, 0, len(text)))
    assert [body.name for body in referred_to(text, 0, len(text), bodies)] == boards


def test_a_referral_is_a_relationship_with_its_words() -> None:
    rows = extract(
        document(HEAD + "It was resolved that the plan be referred to the Schools Forum and to Cabinet.\n")
    ).rows
    found = {(link.head.id, link.quote) for link in rows.relationships if isinstance(link, ReferredTo)}
    quote = "It was resolved that the plan be referred to the Schools Forum and to Cabinet."
    assert found == {
        (FORUM, quote),
        ("board:kelverton-city-council/cabinet", quote),
    }


@pytest.mark.parametrize(
    ("text", "boards"),
    [
        ("As reported on 2 March, costs had risen.", [OWN]),
        ("The Schools Forum, at its meeting on 15 January, had asked for more.", [FORUM]),
        ("As reported to the Schools Forum on 15 January, costs had risen.", [FORUM]),
        ("As reported by the Roads Scrutiny Panel on 2 March, costs rose.", [OWN]),
        ("At its meeting on 15 January there had been a row.", []),
        ("Mere and Fell NHS Trust, at its meeting on 15 January, agreed.", []),
    ],
)  # fmt: skip
def test_whose_meeting_is_named(text: str, boards: list[str]) -> None:
    told: tuple[MeetingReference, ...] = extract(document(HEAD + text + "\n")).rows.meeting_references
    assert [found.board for found in told] == boards


def test_minutes_that_were_confirmed_are_no_other_reference() -> None:
    rows = extract(document(HEAD + "Nothing was said.\n")).rows
    assert [link.head.id for link in rows.relationships if isinstance(link, Confirms)] == [
        "meeting:kelverton-city-council/roads-scrutiny-panel/2022-03-02"
    ]
    assert rows.meeting_references == ()


@every_row(
    ("words", "names"),
    [
        ("Election of Committee", []), ("the Parish Notice Board", []), ("the Open Forum", []),
        ("a Revised Committee", []),
        ("Support Manager the Board", []), ("Representation on Board", []),
        ("Update on Alverton Development Committee", ["Alverton Development Committee"]),
        ("Secretary for Harrow Village Hall Committee", ["Harrow Village Hall Committee"]),
        ("Vacancies on Joint Policing Committee", ["Joint Policing Committee"]),
        ("the Open Standards Board", ["Open Standards Board"]),
        ("Heart of Orrin Line Forum", ["Heart of Orrin Line Forum"]),
    ],
)  # fmt: skip
def test_what_stands_before_a_name_is_none_of_it(words: str, names: list[str]) -> None:
    assert [body.name for body in bodies_in(words, 0, len(words))] == names
