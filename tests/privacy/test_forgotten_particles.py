"""Somebody whose surname has particles is forgotten in each way of printing it."""

import pytest

from graph.identity.forgetting import decisions_to_forget, forgotten_in
from graph.identity.judgements import added
from loaders.privacy import forgotten_places, masked
from tests.tables import every_row

FORGOTTEN = forgotten_in(added("", decisions_to_forget("", ["Jan van der Berg", "Mary de la Haye"], "asked")))


@every_row(
    "name",
    [
        "Jan van der Berg", "J van der Berg", "J. van der Berg", "Mr van der Berg", "Cllr Jan van der Berg",
        "Mr Van der Berg", "van der Berg, Jan", "Mary de la Haye", "Cllr de la Haye", "M de la Haye",
    ],
)  # fmt: skip
def test_each_way_of_printing_the_name_is_blank(name: str) -> None:
    text = f"Thanks to {name} for the bench."
    left = masked(text, forgotten_places(text, FORGOTTEN)).split()
    assert " ".join(left) in ("Thanks to for the bench.", "Thanks to , for the bench.")


@pytest.mark.parametrize(
    "text", ["The Berg report was read.", "Mr van Dyke spoke.", "Jan de Groot spoke.", "A den of foxes."]
)
def test_others_with_particles_stay(text: str) -> None:
    assert masked(text, forgotten_places(text, FORGOTTEN)) == text


ASKED = forgotten_in(added("", decisions_to_forget("", ["Orla Finch", "Mark Dunn"], "asked")))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Orla Finch spoke. Ann took the task from Orla.", "spoke. Ann took the task from ."),
        ("Orla Finch spoke. The task passes from Orla. It was agreed.", "spoke. The task passes from . It was agreed."),
        ("Orla Finch spoke, and Orla's plan was read.", "spoke, and 's plan was read."),
        ("Finch, Orla\nOrla\nThe plan was read.", "The plan was read."),
        ("Orla wrote. The plan of O. Finch was read.", "wrote. The plan of was read."),
        # not without the whole name, not of somebody else, and not a word
        ("Ann took the task from Orla.", "Ann took the task from Orla."),
        ("Orla Finch and Orla Gray came. Orla spoke.", "and Orla Gray came. Orla spoke."),
        ("Mark Dunn came. Mark the date.", "came. Mark the date."),
    ],
)
def test_a_forename_beside_the_whole_name_is_blank(text: str, left: str) -> None:
    assert " ".join(masked(text, forgotten_places(text, ASKED)).split()) == left.replace("\n", " ")


@pytest.mark.parametrize("initials", ["BPJ", "BP"])
def test_initials_of_a_surname_with_a_hyphen_are_blank(initials: str) -> None:
    forgotten = forgotten_in(added("", decisions_to_forget("", ["Bethan Pugh-Jones"], "asked")))
    text = f"Bethan Pugh-Jones spoke. AL {initials} to write."
    assert masked(text, forgotten_places(text, forgotten)).split() == ["spoke.", "AL", "to", "write."]
