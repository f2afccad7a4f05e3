"""What a file's name says of the minutes in it: "Parks minutes DRAFT.docx", "approved-minutes-4-march.pdf"."""

from __future__ import annotations

import re

from graph.schema import MinutesState
from loaders.minutes import Words
from loaders.spans import SourceOffset

_ENDING = re.compile(r"\.[A-Za-z]{2,5}$")
_MARKS = re.compile(r"[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")  # "minutes_DRAFT", "MinutesDraft"
_MINUTES = r"(?:minutes?|mins|notes)"
_DRAFT = (
    r"(?:draft|un ?confirmed|un ?approved|un ?ratified|provisional|not (?:yet )?(?:approved|confirmed|agreed)|"
    r"(?:to be|for) (?:approved|approval|confirmed))"
)
_CONFIRMED = r"(?:approved|confirmed|ratified|adopted|signed)"
_NOT_SO = "".join(f"(?<!{word})" for word in ("un", "un ", "not ", "yet ", "to be ", "for ", "when ", "until "))
_VERSION = r"(?: (?:v|version) ?\d+(?: \d+)?| \d{1,2})?"
_DAY = r"(?: (?:on )?\d[\w ]{0,25})?"


def _said(word: str, behind: str) -> re.Pattern[str]:
    """The word before "minutes", or behind them with nothing else; "Draft Plan Group minutes" says it of a plan."""
    return re.compile(
        rf"(?:^|(?<= )){word} (?:and signed )?{_MINUTES}\b|\b{_MINUTES} (?:[\w ]*? )?{word}{behind}$|^{word}(?= \d)",
        re.I,
    )


_SAYS: tuple[tuple[MinutesState, re.Pattern[str]], ...] = (
    ("draft", _said(_DRAFT, _VERSION)),
    ("confirmed", _said(rf"{_NOT_SO}{_CONFIRMED}", _DAY)),
)


def plain_name(name: str) -> str:
    """The words of a file's name, without its ending and the marks between them."""
    return " ".join(_MARKS.sub(" ", _ENDING.sub("", name)).split())


def state_of_file(name: str) -> tuple[MinutesState | None, Words | None]:
    """The state that a file's name tells, with the name; none where it tells both, or neither."""
    plain = plain_name(name)
    told = [state for state, says in _SAYS if says.search(plain)]
    if len(told) != 1:
        return None, None
    return told[0], Words(start=SourceOffset(0), end=SourceOffset(0), text=name)
