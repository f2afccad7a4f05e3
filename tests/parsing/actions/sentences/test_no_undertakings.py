"""What gives nobody a task: a pronoun's owner, talks that are announced, wishes, resolutions that settle a thing."""

import pytest

from tests.parsing.steps import actions, register

KNOWN = register("Cllr Ida Holt [IH] | Chair", "Cllr Ned Farr [NF]", "Mrs Olive Strand | Clerk")


@pytest.mark.parametrize(
    "text",
    [
        "IH will be talking about the history of the mill at the fete.",
        "NF will be speaking at the school on Friday.",
        "NF will talk about wells in June.",
        "IH would be speaking on the radio about bees.",
        "Cllr Farr will speak at the Civic Society.",
        "Cllr Holt will be lecturing on lime kilns.",
    ],
)
def test_a_talk_that_is_announced_is_no_task(text: str) -> None:
    assert actions(text, KNOWN) == []


@pytest.mark.parametrize(
    "text",
    [
        "IH will be talking to the miller.",
        "NF will speak with the owner of the weir.",
        "Cllr Farr will speak to Highways about the sign.",
        "Cllr Holt will be talking at length to Severn Water.",
    ],
)
def test_who_is_to_have_a_word_with_somebody_has_a_task(text: str) -> None:
    assert len(actions(text, KNOWN)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Action: NF is keen to push the village map.",
        "NF is keen to push the village map. (NF)",
        "Action: IH is interested in restoring the pump.",
        "Action: Cllr Farr was eager to see more trees.",
        "Cllr Holt is hoping to get more people to the fair. (IH)",
        "Action: NF is thinking of a map of wells.",
    ],
)
def test_a_wish_is_no_task_even_where_it_is_marked(text: str) -> None:
    assert actions(text, KNOWN) == []


def test_a_wish_that_ends_in_a_promise_is_a_task() -> None:
    (task,) = actions("Action: NF is keen to push the map and will write to the printer.", KNOWN)
    assert task.text == "NF is keen to push the map and will write to the printer."


@pytest.mark.parametrize(
    "text",
    [
        "The Council RESOLVED to submit the comments.",
        "Members RESOLVED to send the following comments: the roof is too high.",
        "It was resolved to submit the comments by 4 July.",
        "Proposed by Cllr Holt, seconded by Cllr Farr; RESOLVED to publish the reply.",
        "The Committee resolved unanimously to respond to the survey.",
        "Resolved to purchase two benches.",
    ],
)
def test_what_is_resolved_to_be_done_by_nobody_in_particular_is_a_decision_only(text: str) -> None:
    assert actions(text, KNOWN) == []


def test_a_resolution_that_names_who_is_to_act_gives_a_task() -> None:
    (task,) = actions("RESOLVED that the Clerk submit the comments.", KNOWN)
    assert [owner.as_written for owner in task.owners] == ["Clerk"]


@pytest.mark.parametrize("pronoun", ["She", "He", "They", "We", "I", "she"])
def test_a_pronoun_in_the_place_of_an_owner_names_nobody(pronoun: str) -> None:
    tasks = actions(f"Action: Mend the latch ({pronoun})\n\nAction: {pronoun} to paint the door.", KNOWN)
    assert tasks
    assert [task.owners for task in tasks] == [()] * len(tasks)


@pytest.mark.parametrize(
    "text",
    [
        "As time was short, the Chair said she would bring forward the item on wells.",
        "Cllr Holt agreed to take the next item first.",
        "Cllr Farr agreed to move from the Mill Group to the Board.",
        "NF agreed to transfer from the Finance Committee to Lanes and Paths.",
        "IH volunteered to switch to the Lanes Committee.",
    ],
)
def test_what_is_done_at_the_meeting_is_no_task(text: str) -> None:
    assert actions(text, KNOWN) == []


@pytest.mark.parametrize("word", ["And", "But", "Then"])
def test_a_word_that_joins_sentences_owns_no_task(word: str) -> None:
    found = actions(f"There were a hundred replies. {word} would be sharing more of them.", register())
    assert not [owner for task in found for owner in task.owners]
