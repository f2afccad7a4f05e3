"""Somebody whose surname has particles is forgotten in each way of printing it."""

import pytest

from graph.identity.forgetting import decisions_to_forget, forgotten_in
from graph.identity.judgements import added
from loaders.privacy import forgotten_places, masked

FORGOTTEN = forgotten_in(added("", decisions_to_forget("", ["Jan van der Berg", "Mary de la Haye"], "asked")))


@pytest.mark.parametrize(
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
