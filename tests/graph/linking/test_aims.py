"""What tasks are to bring about, by which two of one place are told apart."""

from __future__ import annotations

import pytest

from graph.linking.outcomes.aims import aim_of, are_apart, spoken_of, which_of
from graph.linking.outcomes.language.lexicon import root
from tests.tables import every_row


@every_row(
    ("sentence", "nouns"),
    [
        ("Ann to draw a new plan of the churchyard.", ["plan"]),
        ("Clerk to get three prices for a clock.", ["price", "clock"]),
        ("EL to have the winch on the slip overhauled.", ["winch"]),
        ("Cllr Marr to pursue the owners of the two boats.", ["owner", "boat"]),
        ("Clerk to ask the Mill Trust for its accounts.", ["accounts"]),
        ("Clerk to find out what a new gate would cost.", ["cost"]),
        ("Ann will report on lamps.", ["lamp"]),
        ("Clerk to buy the stakes after leave from the owner.", ["stakes"]),  # what comes before or after is no thing
        ("Bob to paint the rail before Easter.", ["rail"]),
        ("Cllr Moss to close the climbing frame and look for prices.", ["frame"]),
        # Whom one asks or takes on is no thing.
        ("Clerk to write to the bus company.", []),
        ("BT to appoint Heron Ecology for the bats.", []),
        ("Bob to look for somebody who could play the organ.", []),
        ("Lamps", []),
    ],
)
def test_what_a_task_is_to_bring_about(sentence: str, nouns: list[str]) -> None:
    assert aim_of(sentence) == {root(noun) for noun in nouns}


@pytest.mark.parametrize(
    ("earlier", "later", "apart"),
    [
        ("DF to have the lights on Elm Ward measured.", "DF to replace the fittings on Elm Ward.", True),
        ("Cllr Okoro to draw a new plan of the cemetery.", "Clerk to draw up the budget for the cemetery.", True),
        (
            "Ann to get the pane of the shelter replaced.",
            "Ann to find out what a shelter without glass would cost.",
            True,
        ),
        ("HL to convene a group on falls.", "HL to design a chart of falls.", True),
        ("SM to sink three trial pits.", "SM to dig the last of the pits.", False),
        ("Clerk to get three prices for the wall.", "Clerk to chase the quotations for the wall.", False),
        # Of whom nothing is told apart.
        ("Clerk to write to the County.", "Clerk to write to the County.", False),
        ("BT to commission a bat survey.", "BT to appoint Heron Ecology for the bats.", False),
    ],
)
def test_two_tasks_are_apart_where_neither_speaks_of_the_others_thing(earlier: str, later: str, apart: bool) -> None:
    assert are_apart(earlier, later) is apart


def test_a_sentence_begins_with_a_noun_and_says_which() -> None:
    assert spoken_of("The new discharge leaflet went out on 3 May.") == ({root("leaflet")}, {root("discharge")})
    assert spoken_of("The plan was agreed.") == ({root("plan")}, frozenset())
    assert spoken_of("Members thanked her.") == (frozenset(), frozenset())


def test_the_words_before_a_noun_say_which_one_it_is() -> None:
    assert which_of("Cllr Moss to close the climbing frame and look for prices.") == {root("climbing")}
    assert which_of("Ann to draw up the new discharge leaflet.") == {root("discharge")}
    assert which_of("EL to advertise for a boatman.") == frozenset()
