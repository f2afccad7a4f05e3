"""Where facts are printed that are told by several words: the date of minutes that are confirmed, a meeting itself."""

from __future__ import annotations

from loaders.minutes import Confirmation, Item, Minutes
from loaders.parsing.forms import find_dates


def place_of_date(item: Item, confirmation: Confirmation) -> tuple[int, int]:
    """Where the date of the minutes confirmed is printed: in the sentence that confirms them, else in the heading."""
    day = confirmation.value
    own = [(found.day, found.month) for found in find_dates(confirmation.text)]
    if day is None or (day.day, day.month) in own:
        return confirmation.start, confirmation.end
    return item.heading_start, item.heading_end


def first_place(minutes: Minutes) -> tuple[int, int]:
    """What stands for the meeting: its date, else the first of what was read."""
    for part in (minutes.date, minutes.board, *minutes.items[:1], *minutes.attendees[:1]):
        if part is not None and part.end > part.start:
            return part.start, part.end
    return minutes.start, minutes.end
