"""What the words of a correction mean, and which fact they correct."""

from __future__ import annotations

from graph.linking.meetings.amendments import Amendment, Candidate, amendment_of, corrected
from tests.tables import every_row


@every_row(
    ("words", "number", "old", "new"),
    [
        ("minute 2 to read £360", "2", None, "£360"),
        ("the amendment of “six” to “two”", None, "six", "two"),
        ("correction of a date in item 2", "2", None, None),
        ("Item 4: the cost should read £45,000, not £48,000", "4", "£48,000", "£45,000"),
        ("Item 4: £48,000 to be amended to £45,000", "4", "£48,000", "£45,000"),
        ("Item 6: Cllr Hale asked that 'declined' be amended to 'deferred'", "6", "declined", "deferred"),
        ('on page 3, item 12/22, replace "six months" with "nine months"', "12/22", "six months", "nine months"),
        ("item 9 should read “deferred” instead of “refused”", "9", "refused", "deferred"),
        ("the figure in minute 3 be changed from 12% to 15%", "3", "12%", "15%"),
        ('delete the words "and the hedge" in item 3', "3", "and the hedge", None),
        ("Mr Smith to be replaced by Mrs Smith", None, "Mr Smith", "Mrs Smith"),
        ("12/22 Bus shelter: the quote was £900 not £800", "12/22", "£800", "£900"),
    ],
)
def test_what_is_told(words: str, number: str | None, old: str | None, new: str | None) -> None:
    assert amendment_of(words) == Amendment(number, old, new)


FACTS = [
    Candidate("i1", "AgendaItem", "1", "Apologies Mr Ward sent apologies."),
    Candidate("i2", "AgendaItem", "2", "Street trading The fee was £350. There are 41 pitches."),
    Candidate("d2", "Decision", "2", "That the fee be £350 a year."),
    Candidate("a2", "Action", "2", "Clerk to print 41 plates."),
    Candidate("i3", "AgendaItem", "3", "Hedges Cut in six months. A second cut in six weeks."),
    Candidate("d3", "Decision", "3", "That the hedge be cut in six months."),
    Candidate("d3b", "Decision", "3", "That it be cut again after £350 is raised."),
]


@every_row(
    ("amendment", "meant"),
    [
        (Amendment("2", "£350", "£360"), "d2"),
        (Amendment("2", None, "£360"), "d2"),  # the one sum that is decided there
        (Amendment("2", None, None), "i2"),
        (Amendment("3", "six months", "nine months"), "d3"),
        (Amendment("3", "six weeks", "eight weeks"), "i3"),
        (Amendment(None, "six months", "nine months"), "d3"),
        (Amendment(None, "Mr Ward", "Mrs Ward"), "i1"),
        (Amendment(None, None, "that the hedge be cut in six months."), "d3"),  # as the confirmed minutes have it
        (Amendment(None, "£350", "£360"), None),  # two decisions hold it
        (Amendment("9", "£350", "£360"), None),
        (Amendment(None, "£35", "£36"), None),  # a part of another sum
        (Amendment(None, None, None), None),
    ],
)
def test_which_fact_is_meant(amendment: Amendment, meant: str | None) -> None:
    found = corrected(amendment, FACTS)
    assert (found.id if found else None) == meant
