"""How people write the names of what the samples hold, for whatever takes a name."""

from __future__ import annotations

# For each kind of thing: one that the samples hold, and how people write it.
WRITTEN = {
    "board": (
        "Skelmere Health and Wellbeing Board",
        ("skelmere health & well-being board", "SHWB", "the Skelmere Health-and-Wellbeing Board", "wellbeing board"),
    ),
    "person": ("Bethan Pugh-Jones", ("BETHAN PUGH JONES", "Cllr Pugh-Jones", "pughjones", "B Pugh-Jones")),
    "topic": ("School exclusions", ("school EXCLUSIONS", "School-exclusions", "permanent exclusions")),
    "council": ("Kelverton City Council", ("kelverton city-council", "Kelverton city", "KELVERTON CITY COUNCIL")),
}
# The same kinds by the names of parameters and their types.
KIND = {"holder": "person", "presenter": "person", "organisation": "council", **{kind: kind for kind in WRITTEN}}
WRITTEN |= {kind: WRITTEN[like] for kind, like in KIND.items()}
# What is spelled nearly so, and what is like nothing.
MISSED = {
    "board": "Skelmore Helth and Wellbeing Bord",
    "person": "Bethan Pugh-Janes",
    "topic": "Schol exclusoins",
    "council": "Kelvertown City Council",
}
NOBODY = "Xqzzy Wvvkt"
