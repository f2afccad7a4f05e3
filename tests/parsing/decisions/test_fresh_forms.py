"""Forms of deciding in few words, without a usual verb or subject; and what others have nothing against."""

import pytest

from tests.parsing.steps import decisions, register

KNOWN = register("Ann Adams [AA] | Chair", "Bob Brown [BB] | Clerk", "Cllr. Cole", "Dora Dunn [DD]")


def texts(text: str, title: str = "") -> list[str]:
    return [decision.text for decision in decisions(text, KNOWN, title=title)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("After much deliberation it was resolved to keep the rent at £50.", "to keep the rent at £50."),
        ("Following several questions, the Trustees resolved not to lease the yard.", "not to lease the yard."),
        ("We resolved to have a stall at the fair.", "to have a stall at the fair."),
        ("The Parish Councillors present unanimously agreed that the yard should be let.", ""),
        ("All members present were in agreement with this plan.", ""),
        ("The school asked for a loan, the Councillors declined the request.", ""),
        ("The Council rejected the offer of £40.", ""),
        (
            "The following gifts were agreed: Scouts £100, Choir £100, Tennis £50, Show £50, Band £50, Playgroup £50.",
            "",
        ),
        ("Fare for the market bus discussed, agreed to pay £65.", ""),
        ("It was suggested and agreed that a report be made each term.", ""),
        ("It was proposed and unanimously agreed that the yard be let.", ""),
        ("Recommended to Council that the lamps be mended.", ""),
        ("RECOMMENDED TO COUNCIL that the lamps be mended.", ""),
    ],
)
def test_forms_of_deciding(text: str, told: str) -> None:
    assert texts(text) == [told or text]


@pytest.mark.parametrize("verdict", ["declined", "refused", "turned down", "deferred", "adopted", "ratified"])
def test_this_was_settled_is_told_with_what_stands_before(verdict: str) -> None:
    assert texts(f"The Scouts asked for help with the roof. This was {verdict}.") == [
        f"The Scouts asked for help with the roof. This was {verdict}"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "24/1023 Porch at the mill. The County raised no objection.",
        "Shed at the mill. The Highways Authority has no objection.",
        "The neighbours had no objections to the shed.",
        "It was heard that the Environment Agency had no observations.",
    ],
)
def test_what_others_have_nothing_against_is_none(text: str) -> None:
    assert texts(text) == []


@pytest.mark.parametrize(
    "text", ["The Council has no objection to the shed.", "Members had no objections to the shed."]
)
def test_what_the_own_body_has_nothing_against_is_one(text: str) -> None:
    assert texts(text) == [text]


def test_each_matter_that_was_resolved_on_its_line_is_one() -> None:
    lines = ["Grievance Policy\tCouncillors resolved to sign", "Hall rent £40, Members resolved to pay"]
    assert texts("\n".join(lines)) == [" ".join(line.split()) for line in lines]


def test_a_vote_alone_is_told_with_the_motion_above_it() -> None:
    (found,) = decisions("- To let the yard to the club\n\n- Vote on this motion: passed unanimously", KNOWN)
    assert found.text.startswith("To let the yard to the club") and found.formal


def test_the_own_council_named_behind_an_entry_is_who_decided() -> None:
    text = "Shed at Rose Cottage – supported by the Parish Council."
    assert texts(text, title="Applications approved by the Borough Council") == [text]


def test_lines_of_an_address_are_no_list_of_decisions() -> None:
    text = "The following was agreed:\nE/39554\nNew barn,\nRose Farm,\nAlton\n\nNO OBJECTIONS"
    assert not {"New barn,", "Rose Farm,", "Alton"} & set(texts(text))


@pytest.mark.parametrize("before", ["of 24 September ", "of the Hall Group for May "])
def test_a_mover_begins_with_the_title(before: str) -> None:
    (found,) = decisions(f"Minutes {before}Cllr Cole proposed acceptance seconded by Dora Dunn. Carried", KNOWN)
    assert [mover.as_written for mover in found.movers] == ["Cole"]


def test_a_motion_ends_with_its_verdict_where_a_full_stop_is_lost() -> None:
    (found,) = decisions(
        "Cllr Cole proposed that the yard be let, seconded by DD. Unanimously Agreed The Chair thanked all.",
        KNOWN,
    )
    assert found.text.endswith("Unanimously Agreed")


def test_a_motion_that_all_favour_in_the_next_paragraph_is_told_with_it() -> None:
    (found,) = decisions("Cllr Cole proposed that the yard be let.\n\nAll in favour.", KNOWN)
    assert found.text == "Cllr Cole proposed that the yard be let. All in favour."
    assert [mover.as_written for mover in found.movers] == ["Cole"]


def test_what_is_agreed_behind_a_motion_in_its_paragraph_is_not_lost() -> None:
    found = texts(
        "Cllr Cole proposed that the yard be let, seconded by DD. Carried. The lamps were looked at. It was agreed to "
        "mend the lamps by the church."
    )
    assert len(found) == 2 and found[1].startswith("It was agreed to mend")


@pytest.mark.parametrize(
    "text",
    [
        "Treasurer: Ann Adams stands again, Dora Dunn proposed, Cllr Cole seconded. The hall was proposed by BB.",
        "Dora Dunn proposed Ann Adams as chair, Cllr Cole seconded. All in favour.",
    ],
)
def test_the_first_who_is_named_as_mover_is_the_mover(text: str) -> None:
    found = decisions(text, KNOWN)[0]
    assert [mover.as_written for mover in found.movers] == ["Dora Dunn"]
    assert [seconder.as_written for seconder in found.seconders] == ["Cole"]


def test_who_moved_away_moved_nothing() -> None:
    (found,) = decisions(
        "Bob Brown has moved away. Cllr Cole proposed that DD be elected, seconded by Ann Adams.", KNOWN
    )
    assert [mover.as_written for mover in found.movers] == ["Cole"]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_who_moved_and_all_agreed_behind_a_resolution_is_its_end(between: str) -> None:
    line = f"Resolved: That the yard be let.{between}Proposed: Cllr Cole, seconded Dora Dunn. All agreed."
    (found,) = decisions(line, KNOWN)
    assert [mover.as_written for mover in found.movers] == ["Cole"]
    assert [seconder.as_written for seconder in found.seconders] == ["Dora Dunn"]
