"""Words of a form's blanks: what somebody is to put in their place."""

from __future__ import annotations

# "[name]", "<date>", "{title of item}": a bracket that holds nothing else.
TO_FILL_IN = (
    "name", "names", "date", "time", "venue", "location", "place", "title", "role", "organisation", "organization",
    "amount", "topic", "item", "action", "description", "owner", "decision", "due date", "deadline", "person",
    "initials", "details", "reason", "discussion", "outcome", "mover", "seconder",
)  # fmt: skip
# "[insert date of meeting]"
BEGIN = ("insert", "enter", "name of", "names of", "add", "your", "state", "type")
# "Choose an item", "Click or tap here to enter text": what a word processor shows in a control that nobody filled in.
PROMPTS = (
    "Click or tap here to enter text", "Click or tap to enter text", "Click here to enter text", "Choose an item.",
    "Click or tap to enter a date", "Click to enter a date", "Click here to enter a date", "Select an item.",
)  # fmt: skip
