"""The lists of words that move, vote and present: a row for each, with the pattern that is made of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from loaders.parsing.decisions.motions import patterns as reading
from loaders.parsing.decisions.told_together import BY_ORDER
from loaders.parsing.decisions.verdicts import ENDED_TOGETHER, SCORE, VERDICT
from loaders.parsing.decisions.votes.labels import ALONE
from loaders.parsing.decisions.votes.tallies import OUTCOME_TOLD, TALLY
from loaders.parsing.people import offices, presenters, reporters
from loaders.parsing.words import counts, decisions, motions, presenting
from tests.tables import every_row

Row = tuple[Callable[[str], Any], str]

ROWS: list[Row] = [
    *((VERDICT.search, f"The {word} was lost") for word in motions.MOTIONS),
    *((OUTCOME_TOLD.match, f"The {word} was carried") for word in motions.WITH_A_TALLY),
    *((ALONE.fullmatch, f"For the {word}") for word in motions.WITH_A_LABEL),
    *((reading.PROPOSED.pattern.search, f"{word.capitalize()} by Cllr Brown") for word in motions.MOVED_BY
      if not word.endswith("of")),
    *((reading.PROPOSED.pattern.search, f"{word.capitalize()} Cllr Brown") for word in motions.MOVED_BY),
    *((reading.ACTIVE_MOVE.pattern.search, f"Cllr Brown {word}") for word in motions.MOVES),
    *((reading.ACTIVE_MOVE.pattern.search, f"Cllr Brown {word} moved") for word in motions.BEFORE_MOVES),
    *((ENDED_TOGETHER.pattern.search, f"Both {word} were lost") for word in motions.SEVERAL),
    *((ENDED_TOGETHER.pattern.search, f"All {word} motions were lost") for word in motions.HOW_MANY),
    *((BY_ORDER.pattern.search, f"The {word} was lost") for word in motions.ORDER),
    *((reading.SECONDED.pattern.search, f"{word} by Cllr Brown") for word in motions.SECONDED_BY),
    *((reading.ACTIVE_SECOND.pattern.search, f"Cllr Brown {word}") for word in motions.SECONDS),
    *((reading.COUNT.pattern.search, f"six {word}") for word in (
        *motions.FOR, *motions.AGAINST, *motions.OPPOSED, *motions.ABSTAINED, *motions.ABSTAINS)),
    *((reading.COUNT.pattern.search, f"{word} against") for word in (*counts.COUNTED, *counts.NONE)),
    *((reading.COUNT.pattern.search, f"six {word} against") for word in motions.VOTERS),
    *((reading.COUNT_AFTER.pattern.search, f"{word}: 6") for word in (
        *motions.FOR, *motions.AGAINST, *motions.OPPOSED, *motions.ABSTAINED, *motions.AYES, *motions.NOES)),
    *((ALONE.fullmatch, word) for word in (
        *motions.FOR, *motions.AYES, *motions.ONE_AYE, *motions.AGAINST, *motions.NOES, *motions.ABSTAINED,
        *motions.NOT_VOTING)),
    *((TALLY.fullmatch, f"{word}: 6") for word in (
        *motions.FOR, *motions.AGAINST, *motions.OPPOSED, *motions.AYES, *motions.NOES, *counts.NONE)),
    *((reading.TO.pattern.search, f"{word} 6-3") for word in motions.SCORED),
    *((SCORE.search, f"{word} by 3 votes to 1") for word in (
        *motions.LOST, *motions.FELL_WITH_A_SCORE, *motions.CARRIED, *motions.CARRIED_TOO)),
    *((VERDICT.search, f"The motion was {word}") for word in (*motions.LOST, *motions.CARRIED, *motions.DEFERRED)),
    *((VERDICT.search, f"The motion {word}") for word in motions.FELL),
    *((VERDICT.search, f"The motion was not {word}") for word in motions.NOT_CARRIED),
    *((presenters.VERB.pattern.search, f"Ann Adams {word} the lamp") for word in presenting.PRESENTED),
    *((presenters.VERB.pattern.search, f"Ann Adams gave a {word}") for word in presenting.GIVEN),
    *((presenters.VERB.pattern.search, f"Ann Adams {word} an update") for word in presenting.GAVE),
    *((presenters.VERB.pattern.search, f"Ann Adams gave {word} update") for word in presenting.GAVE_WHOM),
    *((presenters.PASSIVE.pattern.search, f"The {word} was presented by Ann Adams")
      for word in presenting.PRESENTED_BY_SOMEBODY),
    *((presenters.PASSIVE.pattern.search, f"The report was {word} by Ann Adams") for word in presenting.WAS_PRESENTED),
    *((presenters.PASSIVE.pattern.search, f"A talk was {word} by Ann Adams") for word in presenting.WAS_GIVEN),
    *((presenters.WEAK.match, word) for word in presenting.WEAK),
    *((offices.INVITES.pattern.match, f"The {word} asked Ann Adams to present it") for word in presenting.WHO_INVITES),
    *((offices.INVITES.pattern.match, f"The Chair {word} Ann Adams to present it") for word in presenting.INVITES),
    *((offices.INVITES.pattern.match, f"The Chair asked Ann Adams to {word} it") for word in presenting.TO_PRESENT),
    *((presenters.OUTLINED_WHAT.match, f" the draft {word}") for word in presenting.OUTLINED),
    *((presenters.OFFICE_PRESENTS.match, f" the {word}") for word in presenting.BY_OFFICES),
    *((presenters.BEFORE_VERB.search, f"Ann Adams {word}") for word in presenting.BEFORE_VERB),
    *((presenters.UPDATED_WHOM.match, f" {word} lamp") for word in presenting.UPDATED_WHOM),
    *((reporters.OF_OFFICE.search, f"Clerk's {word}") for word in presenting.OF_OFFICES),
    *((reporters.OF_OFFICE.search, f"{word} of the Clerk") for word in presenting.OF_OFFICES),
    *((reporters.DESCRIBED.pattern.match, f"Ann {word}") for word in presenting.DESCRIBED),
    *((reporters.ATTENDED_TO.pattern.search, f"Ann Adams attended to {word} it") for word in presenting.CAME_TO),
    *((re.compile(reporters.SPEAKS).match, f" {word} ") for word in presenting.SPEAKS),
]  # fmt: skip


@every_row(("ask", "words"), ROWS)
def test_a_word_of_each_list(ask: Callable[[str], Any], words: str) -> None:
    assert ask(words)


@every_row("word", decisions.BEHIND_MOVERS)
def test_what_stands_behind_a_seconders_initials_is_no_surname(word: str) -> None:
    found = reading.SECONDED.pattern.search(f"Seconded JH {word} by all")
    assert found is not None
    assert found.group("seconder") == "JH"
