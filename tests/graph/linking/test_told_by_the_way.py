"""What shares a word with a task and tells of something else: beside each rule a case that is linked, and its traps."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.linking.outcomes.language.content import (
    Rarity,
    content,
    initials_only,
    name_runs,
    objects_of,
    plain_roots,
    words_of_bodies,
)
from graph.linking.tasks.words import whom_asked
from graph.store import Store
from graph.stores import open_store
from minutegraph import load

PRESENT = "Present: Cllr Ann Oakes-Lund (Chair), Cllr Bob Thrale, Cllr Cy Marsh, Ms Di Venn, Mrs Eve Hale (Clerk)"
FILLER = "4. Paths\n\nThe stile at Nab End was painted by the rangers.\n\n5. Finance\n\nThe balance was noted.\n"
FOUND = "MATCH (i:AgendaItem)-[r:REPORTS_ON]->(a:Action) RETURN r.quote AS quote, r.outcome AS outcome"


def told(store: Store, folder: Path, task: str, later: str) -> list[tuple[str, str]]:
    """What the second of two meetings tells of the task that the first gave: the quotes, and what they tell."""
    for number, (day, body) in enumerate((("4 March 2031", task), ("1 April 2031", later))):
        head = f"Minutes of the meeting of Alder Row Parish Council held on {day}\n\n{PRESENT}\n\n"
        (folder / f"alder-{number}.txt").write_text(
            f"{head}1. Apologies\n\nNone.\n\n{body}\n\n{FILLER}", encoding="utf-8"
        )
    load(store, sorted(folder.glob("alder-*.txt")))
    return [(str(row["quote"]), str(row["outcome"])) for row in store.read(FOUND).dicts()]


@pytest.mark.parametrize(
    ("task", "later"),
    [
        ("3. Fair\n\nMs Venn to enquire if toilets might be hired for the midsummer fair.",
         "3. Insurance\n\nMs Venn had told the insurers of the fair, and they answered that it is covered."),
        ("3. Permits\n\nMs Venn would check whether the ICB had made comments on the NVZ application.",
         "3. Planning\n\nMs Venn advised that the county may be consulted on the planning application."),
        ("3. Hedges\n\nCllr Oakes-Lund reported hedges in Bridge Lane - the Clerk will contact the owners.",
         "3. Rest garden\n\nCllr Oakes-Lund advised that she had discussed a quiet corner with other members."),
        ("3. Handyman, rangers or lights\n\nThe Clerk agreed to report the following: rangers",
         "3. Handyman, rangers or lights\n\nCllr Marsh shared that the walking booklet was coming along and could be "
         "shared within the next month."),
        ("3. Training\n\nThe Clerk will make arrangements to book a session as soon as possible.",
         "3. Litter\n\nThe Clerk advised that Pia Rook had made the arrangements for the last litter pick."),
        ("3. Costs\n\nThe Clerk to obtain the estimates.",
         "3. Rates\n\nThe fees for allotments will be held by the county in its account."),
        ("3. Treasurer's report\n\nRent notices will be mailed to tenants by 12 March.",
         "3. Treasurer's report\n\nWith the rise rents are expected to bring in 7,182 pounds."),
        ("3. Press\n\nCllr Marsh should tell the Parish Clerk before approaching the Alder News.",
         "3. Show\n\nMs Venn had not got a photographer from the Alder News for the show."),
        ("3. Agency\n\nA letter is to be drafted and sent to the Borough Council for approval.",
         "3. Complaints\n\nNone had come, but the Borough Council had received one about steam."),
        ("3. Plots\n\nThe hedge by the plots is thick. Clerk to contact Weir Gardens to ask them to cut back.",
         "3. Letters\n\nMrs Dove of Church Row replied that her hedge had been cut back, and was advised."),
        ("3. Home education\n\nThe reply was still awaited. The Clerk apologised and would send it within the week.",
         "3. Home education\n\n- 31 children had begun to be taught at home, of whom 14 returned to school"),
        ("3. Drains\n\nThe County Council will be told once again of the drains in Mill Road.",
         "3. Works\n\nThe County Council Trees Officer has been notified of the dead elm."),
        ("3. Lanes\n\nHoles in Mill Road will be reported to Highways.",
         "3. Lanes\n\nHoles in Ferry Road were reported to Highways, and were filled."),
        ("3. Lease\n\nThe Chairman of the Anglers and Rowers Club will be invited to attend the next meeting.",
         "3. Chairman's report\n\nThe Chess Club gave £20 when its guests visited the village."),
        ("3. Water\n\nIt was agreed that two meters will be installed at the Playing Field.",
         "3. Payments\n\nUpland Water (Playing Field) £111.40"),
        ("3. Lane\n\nA letter will be sent to the County Council to say that the detour is too narrow.",
         "3. Quarry\n\nA letter has been sent to Rigg Stone for its scheme, which the County Council must see."),
        ("3. Dogs\n\nThe Clerk would be answering the Borough Council's survey on dogs on behalf of the village.",
         "3. Banks\n\nThe Clerk advised that the Borough Council wished to see the village bank cut."),
        ("3. Fair\n\nIt was agreed to seek a further meeting in later September.",
         "3. Fair\n\nThe stalls were let for £9 each, which the September meeting may change."),
    ],
    ids=["by the way", "none of its names", "who speaks", "another report", "made", "other words only",
         "an office's report", "one name", "no letter", "who answered", "who returned", "told something else",
         "another road", "another club", "a bill of that place", "a letter to others",
         "the clerk's other business", "a month"],
)  # fmt: skip
def test_a_word_by_the_way_tells_nothing(embedded_store: Store, tmp_path: Path, task: str, later: str) -> None:
    assert told(embedded_store, tmp_path, task, later) == []


@pytest.mark.parametrize(
    ("task", "later", "outcome"),
    [
        ("3. Fair\n\nMs Venn to enquire if toilets might be hired for the midsummer fair.",
         "3. Fair\n\nMs Venn confirmed that two toilets had been hired for the fair.", "done"),
        ("3. Training\n\nThe Clerk will make arrangements to book a training session.",
         "3. Courses\n\nThe Clerk advised that a training session had been booked for 11 May.", "progressed"),
        ("3. Agency\n\nA letter is to be drafted and sent to the Borough Council for approval.",
         "3. Matters arising\n\nThe letter to the Borough Council had been sent, and it agreed.", "done"),
        ("3. Photographs\n\nMs Venn agreed to talk to Kathy Arden to find out when the team is photographed.",
         "3. Matters arising\n\nKathy Arden had not yet arranged for the team's photographs.", "progressed"),
        ("3. Hedges\n\nCllr Oakes-Lund reported hedges in Bridge Lane - the Clerk will contact the owners.",
         "3. Matters arising\n\nThe owners of the hedges in Bridge Lane had cut them.", "done"),
        ("3. Reports. 3.1 Village gates. Sizes were taken. The Roads Engineer is to look and confirm the size at each "
         "site. 3.2 Lamps. Two are out.",
         "3. Reports. 3.1 Flags. None. 3.2 Village gates. The widest size that will fit was found to be one metre.",
         "done"),
        ("3. Reports. 3.1 Weir. All was well. 3.2 Bollards. Two bollards by the forge were broken. Clerk to chase up.",
         "3. Works. 3.1 Bollards. The bollards by the forge have been put back.", "done"),
        ("3. Payments\n\nCouncillors asked the Clerk to revise the budget and add a forecast.",
         "3. To consider the revised budget and the forecast\n\nThe Clerk presented the revised budget.", "done"),
        ("3. Courses\n\nMs Venn will also apply for a bursary of £140.",
         "3. Minutes\n\nMs Venn had sent the bursary form off.", "done"),
        ("3. Roads\n\nHedges need cutting back and the landowners concerned will be contacted.",
         "3. Other reports\n\nThe overgrown hedge by the mill has been reported to the landowners.", "done"),
        ("3. Soil\n\nThe cost of hiring a skip to take the soil away will be investigated.",
         "3. Clerk's report\n\nHire of a skip has been quoted at around £180 a lift.", "done"),
        ("3. Website\n\nMs Venn volunteered to take over the lapsed website from the Clerk.",
         "3. Website\n\nMs Venn has taken over and bought a new name for it.", "done"),
        ("3. Yew\n\nThe Chair confirmed that she proposes to plant snowdrops around the yew this week-end.",
         "3. Matters arising\n\nSnowdrops were planted on each side of the yew.", "done"),
        ("3. Venue\n\nThe Odeon rooms would be a fine home, and it was agreed to ask Pia Rook for a "
         "free Monday evening.",
         "3. Rooms\n\nPia Rook had confirmed that she has the Odeon rooms free on Monday evening.", "done"),
        ("3. Open session\n\nCllr Marsh said that the rail by the weir is loose. The Clerk to look into it.",
         "3. Matters arising\n\nItem 3 Minutes dated 4 March - The rail - the joiner came, and it is firm again.",
         "done"),
    ],
    ids=["its object", "what was booked", "a letter", "who was asked", "the place", "a part",
          "before it", "heading", "applied", "who was told", "what it costs", "taken over", "told of oneself",
          "one clause", "number and meeting"],
)  # fmt: skip
def test_what_a_task_is_about_tells(embedded_store: Store, tmp_path: Path, task: str, later: str, outcome: str) -> None:
    assert [each for _, each in told(embedded_store, tmp_path, task, later)] == [outcome]


def test_a_sentence_that_gives_a_task_adds_nothing_to_the_one_beside_it(embedded_store: Store, tmp_path: Path) -> None:
    task = "3. Grant\n\nA letter is to be sent to the Rural Council on the proof of matched funding."
    later = (
        "3. Grant\n\nMs Venn agreed to contact the Rural Council about receipts as proof of matched funding. "
        "No sponsor had come."
    )
    assert told(embedded_store, tmp_path, task, later) == []


def test_the_names_of_councils_say_little_of_a_task() -> None:
    texts = ["The Wick Ferry Parish Council met.", "The lamps at the ferry", "A letter to Norland County Council"]
    bodies = words_of_bodies(texts)
    assert plain_roots("Wick") | plain_roots("Norland") <= bodies
    assert not plain_roots("lamps letter") & bodies
    assert plain_roots("Kelm East Wold") <= words_of_bodies(["The Borough Council of Kelm and East Wold answered."])
    items = [plain_roots(text) for text in texts]
    with_bodies, without = Rarity(items, bodies), Rarity(items)
    assert with_bodies.weight("wick") < 0.5 * without.weight("wick")
    assert with_bodies.weight("lamp") == without.weight("lamp")


@pytest.mark.parametrize(
    ("sentence", "objects"),
    [
        ("A letter is to be sent to the County", {"lett"}),
        ("Squash and biscuits to be provided", {"squash", "biscuit"}),
        ("write to the County about the lamps", {"count"}),
        ("The owners will be contacted", {"owner"}),
    ],
)
def test_what_something_is_to_be_done_to_stands_before_a_passive(sentence: str, objects: set[str]) -> None:
    assert objects_of(sentence) == objects


@pytest.mark.parametrize(
    "sentence",
    [
        "Cllr Ann Oakes-Lund reported a hole in the lane",
        "Mrs Oakes-Lund asked about the hole in the lane",
        "Cllr Mrs A Oakes-Lund also complained of the hole in the lane",
    ],
)
def test_who_speaks_is_not_what_is_spoken_of(sentence: str) -> None:
    roots = content(sentence).roots
    assert {"hole", "lane"} <= roots
    assert not {"lund", "ann"} & roots


def test_initials_of_names_are_no_more_words() -> None:
    assert initials_only("approach the Alder Market Mayor and the Mayor of Nab End") >= {"amm"}
    assert initials_only("ask the CPRE about the lane") == frozenset()
    assert name_runs("should tell the Parish Clerk and the Alder News") != ()


def test_whom_somebody_talks_to_is_asked() -> None:
    assert whom_asked("talk to Kathy Arden to find out").strip() == "Kathy Arden"


def test_what_goes_on_elsewhere_is_not_the_task_whose_end_its_own_item_tells(samples_graph: Path) -> None:
    """The school's item on pupils leaving tells of the report; its item on Year 6, of those who may, tells nothing."""
    store = open_store(samples_graph)
    reports = "MATCH (i:AgendaItem)-[r:REPORTS_ON]->(a:Action) WHERE a.text CONTAINS 'pupils leaving' "
    assert store.read(f"{reports}RETURN i.name, r.outcome").rows == (("Pupils leaving the roll", "done"),)
    again = "MATCH (a:Action)-[:RECURS_AS]->(b:Action) WHERE a.text CONTAINS 'pupils leaving' RETURN b.text"
    [(text,)] = store.read(again).rows  # due each term, it comes back though it was done
    assert str(text).startswith("Simon Tranter to report each term on pupils withdrawn")
    store.close()
