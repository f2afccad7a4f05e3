"""The sentences that may say what became of tasks, and what heads the parts of an item."""

from __future__ import annotations

from tests.parsing.steps import minutes

MINUTES = """# Barrowby Community Council

Minutes of the meeting held on Monday 3 February 2025

Present: Ann Lowe (Chair), Bob Pym

## 1. Matters arising

a) **Supermarket trolleys** The manager has been seen by Bob.

Footpaths

The stile at Mill Lane is broken. The Clerk will write to the county.

## 2. Payments

The following were paid: Reed and Son, salt £40.00 Ash Hall, hire £9.00 Peel, stamps £11.20
"""


def test_each_sentence_is_a_passage_and_the_heads_of_parts_are_told() -> None:
    arising, payments = minutes(MINUTES).items
    passages = [
        (
            arising.text[one.text_start : one.head_end] if one.head_end else "",
            arising.text[one.text_start : one.text_end],
        )
        for one in arising.passages
    ]
    assert passages == [
        ("Supermarket trolleys", "Supermarket trolleys The manager has been seen by Bob."),
        ("Footpaths", "Footpaths"),
        ("", "The stile at Mill Lane is broken."),
        ("", "The Clerk will write to the county."),
    ]
    assert [payments.text[one.text_start : one.text_end] for one in payments.passages] == [
        "The following were paid: Reed and Son, salt £40.00",
        "Ash Hall, hire £9.00",
        "Peel, stamps £11.20",
    ]
