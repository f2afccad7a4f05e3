"""A surname alone between people of a list of apologies is somebody; a reason there is none, and goes."""

from __future__ import annotations

from loaders.pipeline import extract
from tests.parsing.steps import document
from tests.tables import every_row

HEAD = "Fernley Parish Council\nMinutes of the meeting held on 4 May 2023\n\nPresent: Cllr Ann Wray, Cllr Tom Pike\n\n"
REST = "\n\n1. Minutes\nThe minutes were approved.\n\n2. Roads\nCllr Quill was thanked by letter.\n"


@every_row(
    ("apologies", "away"),
    [
        ("Apologies: Cllr Brown, Lewis, Mrs L Hart", ["Brown", "Lewis", "L Hart"]),
        ("Apologies: Councillor Dodd, Penrose and Mr K Vane", ["Dodd", "Penrose", "K Vane"]),
        ("Apologies: Cllr Dodd; Quill; Cllr Vane", ["Dodd", "Quill", "Vane"]),
        ("Apologies: Cllr Brown (work), Lewis (holiday), Mrs L Hart", ["Brown", "Lewis", "L Hart"]),
        ("Apologies: Cllr Brown, work, Mrs L Hart", ["Brown", "L Hart"]),
        ("Apologies: Cllr Brown, Holiday, Mrs L Hart", ["Brown", "L Hart"]),
        ("Apologies: Cllr Brown, Ramadan, Mrs L Hart", ["Brown", "L Hart"]),
        ("Apologies: Cllr Brown, Lambing, Mrs L Hart", ["Brown", "L Hart"]),
    ],
)
def test_who_is_away(apologies: str, away: list[str]) -> None:
    found = extract(document(HEAD + apologies + REST))
    assert [one.name for one in found.minutes[0].attendees if one.status == "apologies"] == away
    assert not {"work", "holiday", "ramadan", "lambing"} & {*found.document.text.lower().replace(",", " ").split()}
