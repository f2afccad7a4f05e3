"""When tasks are due: the words, and the day that they mean."""

import datetime

from loaders.parsing.actions.due import due_date, find_due
from tests.tables import every_row


@every_row(
    ("text", "expected"),
    [
        ("Clerk to write for the next meeting.", "next meeting"),
        ("to report to the next Board meeting", "next Board meeting"),
        ("Ann Adams to send it by 1 October", "1 October"),
        ("AB to reply by the end of June", "end of June"),
        ("AB to reply by 3rd June 2022.", "3rd June 2022"),
        ("to be sent before the June deadline", "before the June deadline"),
        ("AB to look again in 12 months", "12 months"),
        ("AB to look again in six weeks' time", "six weeks' time"),
        ("AB to check twice a year", "twice a year"),
        ("AB to ask after 27th May", "after 27th May"),
        ("AB to send it asap", "asap"),
        ("AB to find a sponsor, deadline 31 July", "31 July"),
        ("AB to find a sponsor (Deadline: 31 July)", "31 July"),
        ("AB to find a sponsor, due 5 July 2022", "5 July 2022"),
        ("AB to draft a paper for the July meeting", "July meeting"),
        ("AB to finish in this municipal year", "this municipal year"),
        ("AB to write the letter next week", "next week"),
        ("AB to order the seat by May or June 2026.", "May or June 2026"),
        ("AB to order the seat in June/July.", "June/July"),
        ("AB to order the seat between May and June 2026.", "between May and June 2026"),
        ("AB to order the seat by w/c 8 June 2026.", "w/c 8 June 2026"),
        ("AB to order the seat by Friday.", "Friday"),
        ("AB to order the seat by Friday 8th May.", "Friday 8th May"),
        ("AB to order the seat by the summer holidays.", "summer holidays"),
        ("AB to order the seat before half-term.", "before half-term"),
        ("AB to order the seat by the end of the summer term.", "end of the summer term"),
        ("AB to order the seat by the end of Q2.", "end of Q2"),
        ("AB to order the seat in quarter 3.", "quarter 3"),
        ("AB to order the seat by the end of the financial year.", "end of the financial year"),
        ("AB to order the seat over the next three months.", "over the next three months"),
        ("AB to order the seat as a matter of urgency.", "as a matter of urgency"),
        ("AB to order the seat before the AGM.", "before the AGM"),
        ("AB to order the seat in time for the annual meeting.", "annual meeting"),
        ("AB to order the seat not later than 8 June.", "8 June"),
        ("AB to bring prices to the 8 June meeting.", "8 June meeting"),
        ("AB to invite the scouts to the annual meeting.", None),
        ("AB to thank the band at the AGM.", None),
        ("AB to write to Friday & Sons about the seat.", None),
        ("AB to order the spring bulbs for the school.", None),
        ("AB to write to Mr May about the paint", None),
        ("AB to go to the march", None),
        ("AB to buy six posts", None),
        ("", None),
    ],
)
def test_due_words(text: str, expected: str | None) -> None:
    found = find_due(text, 0, len(text))
    assert (found[0] if found else None) == expected
    if found:
        assert " ".join(text[found[1] : found[2]].split()) == found[0]


MEETING, FOLLOWING = datetime.date(2022, 5, 3), datetime.date(2022, 6, 7)


@every_row(
    ("words", "meeting", "following", "expected"),
    [
        ("1 October", MEETING, None, "2022-10-01"),
        ("1 March", MEETING, None, "2023-03-01"),
        ("1 March 2024", MEETING, None, "2024-03-01"),
        ("1 March 2024", None, None, "2024-03-01"),
        ("1 March", None, None, None),
        ("next meeting", MEETING, FOLLOWING, "2022-06-07"),
        ("the next Board meeting", MEETING, FOLLOWING, "2022-06-07"),
        ("next meeting", MEETING, None, None),
        ("twice a year", MEETING, FOLLOWING, None),
        ("June", MEETING, FOLLOWING, None),
        ("June meeting", MEETING, FOLLOWING, "2022-06-07"),
        ("July meeting", MEETING, FOLLOWING, None),
        ("June meeting", MEETING, None, None),
    ],
)
def test_due_dates(
    words: str, meeting: datetime.date | None, following: datetime.date | None, expected: str | None
) -> None:
    found = due_date(words, meeting, following)
    assert (str(found) if found else None) == expected
