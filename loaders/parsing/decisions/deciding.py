"""Whose decisions an item tells: the meeting's own board's, or what another body agreed and here is reported."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.parsing.context import ItemContext
from loaders.parsing.words import alternatives, bodies

BODIES = alternatives(bodies.THAT_DECIDE)
# "Health and Wellbeing Board": a heading that ends with the noun of a body.
NAME_OF_BODY = re.compile(rf"\b{BODIES}$")
# "News of the Schools Working Group": what this meeting hears of a body, and may agree upon.
ABOUT_BODY = re.compile(
    r"(?!minutes|decisions|report)\w[\w\s-]*?\s(?:of|from|on|about|with|for)\s+(?:the\s+|our\s+)", re.I
)
# "scrutiny board", of a board's name in small letters: the nouns of bodies in it.
BODY_NOUN = re.compile(BODIES)
LONG_WORD = re.compile(r"[a-z]{3,}")
SMALL_WORDS = frozenset({"the", "and", "for"})
# "Alpha Community Trust", "Alpha Rowing Club": what a board, or a committee, runs and decides for.
RUN_BY_A_BOARD = re.compile(rf"\b{alternatives(bodies.RUN_BY_OTHERS, bodies.RUN_BY_A_BOARD)}\b")
RUN_BY_A_COMMITTEE = re.compile(rf"\b{alternatives(bodies.RUN_BY_A_COMMITTEE)}\b")


@dataclass(frozen=True)
class Deciding:
    """Whose decisions count: those of ``own_board`` (None: anybody's).

    ``reports_another`` tells that the item reports what another body agreed, which is no decision of this meeting.
    """

    own_board: str | None = None
    reports_another: bool = False

    def is_own(self, agreed: re.Match[str]) -> bool:
        """Whether the deciding body of a match is this meeting's: another kind of body in a report is another's."""
        noun = (agreed.group("body") or "").lower()
        if not noun or self.own_board is None:
            return True
        own = self.own_board.lower()
        nouns = set(BODY_NOUN.findall(own))
        if noun in nouns:
            return True
        named = agreed.group("own").lower().replace(noun, "").split()
        if any(word in own.split() for word in named if len(word) > 3):
            return True
        return not named and (not nouns or _runs(noun, own))


def _runs(noun: str, own: str) -> bool:
    """Whether "the board" is who runs what the minutes are of: a trust, a society; a club's is a committee, too."""
    runs = {"board": RUN_BY_A_BOARD, "committee": RUN_BY_A_COMMITTEE}.get(noun)
    return runs is not None and runs.search(own) is not None and "council" not in own.split()


def deciding_in(item: ItemContext) -> Deciding:
    """Whose decisions an item tells, by its heading."""
    return Deciding(item.own_board, names_another(item.title, item.own_board))


def names_another(title: str, own: str | None) -> bool:
    """Whether a heading is the name of another body than ``own``."""
    nouns = NAME_OF_BODY.findall(title.lower())
    if not nouns or own is None or ABOUT_BODY.match(title.strip()):
        return False
    words = set(LONG_WORD.findall(title.lower())) - SMALL_WORDS
    mine = set(LONG_WORD.findall(own.lower()))
    return nouns[0] not in BODY_NOUN.findall(own.lower()) or (
        len(words) >= 2 and not words <= mine and not words & (mine - set(nouns))
    )
