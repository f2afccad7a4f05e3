"""How sentences tell of tasks."""

from __future__ import annotations

import pytest

from graph.linking.outcomes.language.wording import ASKING, RULES, Rule, telling_of
from tests.tables import every_row


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.telling)
def test_each_rule_fits_its_example_and_not_its_counter_example(rule: Rule) -> None:
    assert rule.pattern.search(rule.example)
    assert not rule.pattern.search(rule.counter)


@every_row(
    ("sentence", "telling"),
    [
        ("The locks have been changed.", "done"),
        ("The hall is now let on Fridays.", "done"),
        ("Lamp bulbs, March £14.20", "done"),
        ("No reply had come from the County.", "progressed"),
        ("The survey is booked for May.", "progressed"),
        ("A mason came on Friday and the stones are on order.", "progressed"),
        ("Ann is to see them again.", "progressed"),
        ("It was decided not to buy a second mower, as the first has been mended.", "closed"),
        ("A lawyer is no longer needed.", "closed"),
        ("The pavilion steps have their rail.", "done"),
        ("Berth 9 has a new ladder.", "done"),
        ("The roofer wants £11,400 for the slates.", "done"),
        ("Mrs Dunn had spent a morning with the infants.", "done"),
        ("The lamp is steady.", "done"),
        ("The pump no longer rattles.", "done"),
        ("Nothing has been heard of the other one.", "progressed"),
        ("Nothing was received from the owner.", "progressed"),
        ("The parish has a duty of care.", None),
        ("The gate has a broken hinge.", None),
    ],
)
def test_how_a_sentence_tells_of_a_task(sentence: str, telling: str | None) -> None:
    assert telling_of(sentence) == telling


def test_what_may_be_in_the_future_raises_a_matter() -> None:
    assert ASKING.search("The Council may be able to take over the lamps.")
    assert ASKING.search("In future the County will cut the verge.")
    assert not ASKING.search("The County has cut the verge.")
