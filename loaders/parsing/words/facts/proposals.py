"""Words of what is only proposed: who may want it, what makes it the meeting's will, and what ends it."""

from __future__ import annotations

# "It was suggested that the Clerk write": somebody's idea, and nobody's task until the meeting takes it up.
PROPOSES = (
    "suggested",
    "suggests",
    "proposed",
    "proposes",
    "recommended",
    "moved",
    "wondered",
    "queried",
    "questioned",
)
# "A proposal that the Clerk write": the same as a noun.
PROPOSALS = ("motion", "proposal", "suggestion", "proposition", "amendment", "idea")
# The meeting takes it up: "This was agreed", "Seconded by Cllr Cole".
TAKEN_UP = (
    "agreed", "approved", "accepted", "adopted", "carried", "passed", "endorsed", "supported", "seconded", "resolved",
    "in favour", "unanimous", "unanimously", "no objection", "no objections", "consensus", "2nd", "this will be",
)  # fmt: skip
# It comes to nothing: "The proposal was lost", "There was no support for this".
COMES_TO_NOTHING = (
    "lost", "defeated", "rejected", "negatived", "failed", "fell", "withdrawn", "withdrew", "declined", "turned down",
    "refused", "lapsed", "ruled out", "no seconder", "no support", "little support", "no action", "no further action",
    "against the idea", "not agree", "disagreed", "not pursue",
)  # fmt: skip
# "was not agreed", "not to be taken further"
NOT_DONE = (
    "agreed", "approved", "accepted", "adopted", "carried", "passed", "supported", "pursued", "seconded", "taken up",
    "taken further", "taken forward", "in favour",
)  # fmt: skip
