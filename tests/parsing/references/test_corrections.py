"""What an item corrects in the minutes that it confirms."""

from __future__ import annotations

from tests.parsing.steps import confirmations
from tests.tables import every_row

CONFIRMED = "The minutes of the meeting held on 5 April 2022 were approved"


@every_row(
    ("text", "corrections"),
    [
        (f"{CONFIRMED} as a correct record, minute 2 to read £360.", ["minute 2 to read £360"]),
        (f"{CONFIRMED}, save that the fee in minute 7 should have been £12.50.",
         ["the fee in minute 7 should have been £12.50"]),
        (f"{CONFIRMED}, subject to Mr Lind being recorded as absent.", ["Mr Lind being recorded as absent"]),
        (f"{CONFIRMED} subject to £4,800 in item 3 reading £4,500.", ["£4,800 in item 3 reading £4,500"]),
        (f"{CONFIRMED} subject to the second sentence of item 4 being deleted.",
         ["the second sentence of item 4 being deleted"]),
        (f"{CONFIRMED} and signed, after it had been added that Mr Lind had left.",
         ["it had been added that Mr Lind had left"]),
        (f"{CONFIRMED} once the spelling of Mr Lind's name had been corrected.",
         ["the spelling of Mr Lind's name had been corrected"]),
        ("The minutes of 5 April 2022, amended to show that Mr Lind had left, were approved.",
         ["to show that Mr Lind had left"]),
        ("The minutes of 5 April 2022, corrected to read £450 in item 2, were signed.", ["to read £450 in item 2"]),
        (f"{CONFIRMED} after the agenda had been changed to take item 5 first.", []),
        (f"{CONFIRMED} subject to the Chairman being there to sign them.", []),
        (f"{CONFIRMED} with the addition of Mr Lind to those present.", ["the addition of Mr Lind to those present"]),
        (f"{CONFIRMED} subject to the following amendments:\n\n- Item 4: the cost should read £45,000, not £48,000.\n"
         "- Cllr Tew's apologies to be added.\n\nCllr Hale asked about the gate, which should be replaced.",
         ["Item 4: the cost should read £45,000, not £48,000", "Cllr Tew's apologies to be added"]),
        ("Item 6: Cllr Hale asked that 'declined' be amended to 'deferred'. With this correction the minutes of "
         "5 April 2022 were approved.", ["Item 6: Cllr Hale asked that 'declined' be amended to 'deferred'"]),
        (f"{CONFIRMED} with the following change. Minute 31: 'the Clerk' should read 'the Chairman'.",
         ["Minute 31: 'the Clerk' should read 'the Chairman'"]),
        (f"{CONFIRMED}.", []),
        (f"{CONFIRMED} with minor typographical corrections.", []),
        (f"{CONFIRMED}. The street light on Mill Lane should be replaced.", []),
        (f"{CONFIRMED}.\n\nItem 5: the bench was replaced. Minute 31 - a bin had been added.", []),
    ],
)  # fmt: skip
def test_corrections(text: str, corrections: list[str]) -> None:
    (found,) = confirmations(text)
    assert [one.text for one in found.corrections] == corrections


def test_each_correction_stands_where_it_says() -> None:
    text = f"{CONFIRMED} as a correct record, minute 2 to read £360."
    (found,) = confirmations(text)
    (correction,) = found.corrections
    assert correction.end - correction.start == len("minute 2 to read £360")
