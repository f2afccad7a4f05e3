"""What two records of one day are to each other: pure functions of what their documents tell.

The thresholds were set on one text in five formats (0.9 and more), on drafts with corrections (0.8 and more) and on
minutes of two meetings of a board on one day (below 0.4).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from graph.identity.matching.bodies import alike
from graph.records.sketch import resemblance
from graph.rows import CALLING, Heading, MeetingRecord

SAME_TEXT = 0.6  # records of one board and day with so many pairs of words in common are of one text
VERSION = 0.35  # so few suffice where one is called the draft and the other is confirmed
SAME_ELSEWHERE = 0.75  # and so many are asked for where the boards' names do not tell that they are one
PART = 0.85  # of a record's pairs of words are in one that holds it as a part: items 1 to 6 of the whole minutes
SAME_SITTING = (
    0.9  # and where their titles tell two meetings of a day: short minutes of one evening have much in common
)
_SHORTER = 0.9  # of its words has a part at the most
_ENOUGH = 40  # words; shorter texts of two boards may well be the same
NOT_AT_ONCE = 15  # minutes
_SHARED = 0.5
_SAME_HEADING = 80


def same_text(one: MeetingRecord, other: MeetingRecord) -> float:
    """How much alike two records of one meeting are, from 0 to 1; 0 where they are not of one meeting, or not alike."""
    if one.day != other.day:
        return 0.0
    if one.sketch and one.sketch == other.sketch:
        return 1.0
    if not same_time(one, other) or (one.apart and other.apart and one.meeting != other.meeting):
        return 0.0
    # What costs little comes first: of the records of a day hardly any two have a board or people in common.
    named = one.board is not None and one.board == other.board
    if not named and (not _same_people(one, other) or _of_two_boards(one, other)):
        return 0.0
    alike_by = resemblance(one.sketch, other.sketch)
    if alike_by >= VERSION and _overlap(one, other):
        return 0.0
    if not named and not same_board(one, other):
        enough = alike_by >= SAME_ELSEWHERE and min(one.words, other.words) >= _ENOUGH
        return alike_by if enough and one.day is not None else 0.0
    if alike_by < SAME_SITTING and not same_sitting(one, other):
        return 0.0
    states = {one.state, other.state}
    return alike_by if alike_by >= (VERSION if states == {"draft", "confirmed"} else SAME_TEXT) else 0.0


def part_of(one: MeetingRecord, whole: MeetingRecord) -> float:
    """How much of a record another, longer one of the same meeting holds, from 0 to 1; 0 where it is no part of it.

    Which part of all pairs of words both have is known of sketches; how much that is of the shorter one follows from
    how long they are.
    """
    if one.board is None or one.board != whole.board or one.day is None or one.day != whole.day:
        return 0.0
    if not (_ENOUGH <= one.words <= _SHORTER * whole.words and same_time(one, whole)):
        return 0.0
    if not same_kind(one, whole) or (one.apart and whole.apart and one.meeting != whole.meeting):
        return 0.0
    if _overlap(one, whole):
        return 0.0
    shared = resemblance(one.sketch, whole.sketch)
    held = shared / (1 + shared) * (one.words + whole.words) / one.words
    return min(held, 1.0) if held >= PART else 0.0


def same_kind(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether two records are of one kind; what calls a meeting is, be it printed as an agenda, summons or notice."""
    return one.kind == other.kind or {one.kind, other.kind} <= CALLING


def later_edition(one: MeetingRecord, other: MeetingRecord) -> float:
    """How much alike an agenda and a later edition of it (``other``) are; 0 where it is none of the same meeting."""
    if not {one.kind, other.kind} <= CALLING or one.supplement or other.supplement:
        return 0.0
    if one.day is None or one.day != other.day or not same_board(one, other) or not same_sitting(one, other):
        return 0.0
    alike_by = resemblance(one.sketch, other.sketch)
    return alike_by if (one.edition or 0) < (other.edition or 0) and alike_by >= VERSION else 0.0


def same_board(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether two records name one board: by its id, or by a name that is alike where a council is left out."""
    if one.board is None or other.board is None:
        return False
    if one.board == other.board:
        return True
    if one.council and other.council and not alike(one.council, other.council):
        return False
    return alike(one.board_name or "", other.board_name or "")


def _of_two_boards(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether two records tell of two councils, or of boards of which neither name is part of the other."""
    if one.council and other.council and not alike(one.council, other.council):
        return True
    first, second = (set((record.board_name or "").casefold().split()) for record in (one, other))
    return not (first <= second or second <= first or same_board(one, other))


def same_time(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether two records may be of one meeting by the time at which it began."""
    first, second = minute_of(one.start_time), minute_of(other.start_time)
    return first is None or second is None or abs(first - second) < NOT_AT_ONCE


def same_sitting(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether two records may be of one meeting by what their titles say: an annual meeting, or one held after it."""
    if not same_time(one, other) or (one.sitting == "after") != (other.sitting == "after"):
        return False
    timed = one.start_time is not None and other.start_time is not None
    return timed or None in (one.sitting, other.sitting) or one.sitting == other.sitting


def minute_of(time: str | None) -> int | None:
    """The minute of the day that "19:30" means."""
    found = re.fullmatch(r"(\d{1,2}):(\d{2})", time or "")
    return int(found[1]) * 60 + int(found[2]) if found else None


def goes_on(one: MeetingRecord, next_: MeetingRecord) -> int | None:
    """How much higher the items of a record stand where it goes on with the other one, whose own are counted from 1.

    Its numbers begin behind the last of the other; or it begins with the items that end the other. None where it does
    not go on with it. A supplement goes on with the agenda that it adds to, whatever its numbers are.
    """
    if next_.supplement:
        return one.positions
    before, after = number_span(one), number_span(next_)
    if before and after and before[1] < after[0] and len(before[0]) == len(after[0]):
        return one.positions
    count = shared_headings(one.headings, next_.headings)
    return one.headings[-1].position - next_.headings[count - 1].position if count else None


def shared_headings(one: Sequence[Heading], next_: Sequence[Heading]) -> int:
    """How many items end the one record and begin the next; each of them has others, too."""
    most = min(len(one), len(next_)) - 1
    return next((n for n in range(most, 0, -1) if all(map(_one_heading, one[-n:], next_[:n]))), 0)


def _overlap(one: MeetingRecord, other: MeetingRecord) -> bool:
    """Whether the items that end the one begin the other: two parts, each of which has items of its own."""
    return bool(shared_headings(one.headings, other.headings) or shared_headings(other.headings, one.headings))


def _one_heading(one: Heading, other: Heading) -> bool:
    return one.number == other.number and fuzz.ratio(one.name.casefold(), other.name.casefold()) >= _SAME_HEADING


def number_span(record: MeetingRecord) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
    """The first and the last of the printed numbers, each as its figures: "26/19" is (19, 26)."""
    numbers = sorted(filter(None, map(_figures, record.items)))
    return (numbers[0], numbers[-1]) if numbers else None


def printed_span(record: MeetingRecord) -> str:
    """Which items a record has, for people: “5. Footpaths” to “9. Close”."""
    ends = [" ".join(filter(None, (one.number, one.name))) for one in (*record.headings[:1], *record.headings[1:][-1:])]
    return " to ".join(f"“{end}”" for end in ends) or "no items"


def _figures(number: str) -> tuple[int, ...]:
    figures = tuple(int(part) for part in re.findall(r"\d{1,6}", number))
    return (figures[1], figures[0]) if re.fullmatch(r"\W*\d+/\d+\W*", number) else figures[:1]


def _same_people(one: MeetingRecord, other: MeetingRecord) -> bool:
    first, second = set(one.people), set(other.people)
    return len(first & second) >= _SHARED * max(1, min(len(first), len(second)))
