"""Particles of surnames: "de", "van der"."""

from __future__ import annotations

PARTICLES = (
    "de", "da", "do", "das", "dos", "di", "del", "della", "des", "du", "van", "von", "der", "den", "ten", "ter", "la",
    "le", "el", "al", "e", "y", "bin", "binti", "ibn", "ap", "ab", "st", "of", "O",
)  # fmt: skip
# Those that a name may begin with: "de Montfort".
OPENING_PARTICLES = ("de", "van", "von", "del", "di", "da", "le", "la")
# Those inside of a mover's name: "seconded by Cllr Jan van der Berg", "Cllr de Winter".
INSIDE = (*OPENING_PARTICLES, "der")
BEFORE_A_SURNAME = ("de", "van", "von")
# With a capital, they are a part of the surname, not a given name: "Councillors Adams, De Montfort and Ní Bhriain".
CAPITAL_PARTICLES = ("Ní", "Nic", "Ó", "Mac", "De", "Van", "Von", "Al", "El", "Le", "La", "St")
