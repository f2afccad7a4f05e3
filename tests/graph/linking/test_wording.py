"""How sentences tell of tasks."""

from __future__ import annotations

import pytest

from graph.linking.outcomes.language.endings import ending_of
from graph.linking.outcomes.language.frames import (
    APPLIED,
    CHOSEN,
    FOUND_OUT,
    INVITED,
    LOOKED,
    MET,
    ORDERED,
    RENEWED,
    REPORTED,
    SENT,
)
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
        ("The sign fell before anybody could mend it.", "progressed"),
        ("It was too wet to paint them.", "progressed"),
        ("No mason could be found.", "progressed"),
        ("No nominee has come from the Council.", "progressed"),
        ("The County have promised a new post by Easter.", "progressed"),
        ("The bank has returned the form because one name is missing.", "progressed"),
        ("Five of seven firms have signed.", "progressed"),
        ("Four of the nine bins were found to be empty.", "done"),
        ("The parish has a duty of care.", None),
        ("The gate has a broken hinge.", None),
    ],
)
def test_how_a_sentence_tells_of_a_task(sentence: str, telling: str | None) -> None:
    assert telling_of(sentence) == telling


@every_row(
    ("sentence", "reason", "ending"),
    [
        ("Ann tabled the plan asked for in May: the arrears are to be cleared by June.", REPORTED, "done"),
        ("The plan is to be tabled in June.", REPORTED, None),
        ("The police have been twice and want a second lamp.", INVITED, "done"),
        ("The police regret that they will be in court.", INVITED, "closed"),
        ("Bob has measured both ends, and two metres is the most that will be allowed.", LOOKED, "done"),
        ("Bob will have inspected it by May.", LOOKED, None),
        ("Cllr Hart met the warden on 2 May; the stile will go at the far end.", MET, "done"),
        ("Mr Bell was elected with 40 votes and will join from June.", CHOSEN, "done"),
        ("The Lottery will pay half; work begins in the summer.", APPLIED, "done"),
        ("The Lottery has not said whether it will pay.", APPLIED, None),
        ("The Lottery turned the club down. The hall will bear the cost until May.", APPLIED, "closed"),
        ("The hall is insured until April.", RENEWED, "done"),
        ("The water board told the Clerk that the drain will be cleaned in May.", FOUND_OUT, "done"),
        ("The water board has not yet replied.", FOUND_OUT, None),
        ("Bins were ordered and will come in June.", ORDERED, "done"),
        ("The bins were to be ordered.", ORDERED, None),
        ("Figures had been e-mailed to members and will be on the web site.", SENT, "done"),
    ],
)
def test_the_clause_that_answers_a_task_tells_how_it_ended(sentence: str, reason: str, ending: str | None) -> None:
    """Whatever the sentence goes on to tell of what is to come."""
    assert ending_of(sentence, (reason,)) == ending


def test_what_may_be_in_the_future_raises_a_matter() -> None:
    assert ASKING.search("The Council may be able to take over the lamps.")
    assert ASKING.search("In future the County will cut the verge.")
    assert not ASKING.search("The County has cut the verge.")
