"""Who is meant by "he would", "which she agreed to do": the one who speaks, or nobody."""

import pytest

from loaders.parsing.actions import read_actions
from loaders.parsing.people import read_presenters
from tests.parsing.steps import actions, item, register
from tests.tables import every_row

KNOWN = register("Cllr. Ann Adams", "Mr. Ben Cole", "Mrs. Dora Dunn | Clerk")


def told(text: str) -> list[tuple[str, list[tuple[int, ...]]]]:
    return [(one.text, [owner.attendees for owner in one.owners]) for one in actions(text, KNOWN)]


@every_row(
    ("text", "owner"),
    [
        ("Cllr Adams said he'd ask if the hall could open at Easter.", 0),
        ("Mr Cole said he’ll send it round.", 1),
        ("Mr Cole said the harbour belonged to others and that he would have a word.", 1),
        ("Mr Cole thought that the key was lost and that he'd have a look.", 1),
        ("The Clerk did not know the price but she would ask.", 2),
        ("Cllr Adams has not yet looked at the stile and will do so before the next meeting.", 0),
        ("(c) Mrs Dunn had not had a chance to write to the school but would do so this week.", 2),
        ("Mrs Dunn apologised that the note had not been issued; this would follow by the end of May.", 2),
        ("Mrs Dunn explained that the maps were old; these would be sent before the summer.", 2),
        ("Mr Cole said a plan would be brought to the June meeting.", 1),
    ],
)
def test_the_one_who_speaks(text: str, owner: int) -> None:
    assert told(text) == [(text.removeprefix("(c) "), [(owner,)])]


def test_what_one_agreed_to_do_at_the_end_of_a_sentence() -> None:
    text = "Mr Cole spoke of the budget. Members asked him to raise the verge with Highways, which he agreed to do."
    assert told(text) == [("Members asked him to raise the verge with Highways, which he agreed to do.", [(1,)])]


def test_the_one_who_is_named_sentences_before() -> None:
    text = "County Cllr Adams spoke. He would ask about Church Lane. Members asked him to go, which he agreed to do."
    assert told(text)[-1] == ("Members asked him to go, which he agreed to do.", [(0,)])


def test_nobody_is_guessed_of_two_who_may_be_meant() -> None:
    text = "Mr Cole and Cllr Adams spoke of the verge. Members asked for a price, which he agreed to do."
    assert [owners for _, owners in told(text)] == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Cole said that Cllr Adams had been there and that she would be missed.",
        "Cllr Adams had not been well and would be away in May.",
        "Mr Cole said the road would be closed.",
        "Mr Cole said the bridge would be opened by the Mayor.",
        "The developer said he'd been there.",
    ],
)
def test_what_only_happens_is_no_task(text: str) -> None:
    assert told(text) == []


def test_who_speaks_only_later_is_not_meant() -> None:
    text = "The tenant came. He agreed to send a map of the yard.\n\nMr Cole presented the accounts."
    found = item(text, KNOWN)
    assert [one.owners for one in read_actions(found, read_presenters(found))] == []


def test_who_spoke_before_is_meant() -> None:
    text = "Mr Cole presented the accounts.\n\nHe agreed to send a map of the yard."
    found = item(text, KNOWN)
    (task,) = read_actions(found, read_presenters(found))
    assert [owner.attendees for owner in task.owners] == [(1,)]
