"""Lists of titles, days, numbers and abbreviations: a row for each, with what the reader makes of a word of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from loaders.parsing import read_outlines
from loaders.parsing.actions.sentences.pronouns import NAMED
from loaders.parsing.actions.sentences.prose import TOGETHER_WITH
from loaders.parsing.actions.unlisted import NAME_BEFORE
from loaders.parsing.decisions.agreements.patterns import PERSON_FIRST
from loaders.parsing.decisions.motions.patterns import PROPOSED
from loaders.parsing.decisions.votes.lists import TOLD
from loaders.parsing.people.subjects import NAME_OF_BODY, RANK_INSIDE
from loaders.parsing.text import sentences
from loaders.parsing.title_block.date import WEEKDAY
from loaders.parsing.title_block.tidying import tidy
from loaders.parsing.title_block.venue import PLACE_LINE, VENUE
from loaders.parsing.words import abbreviations, bodies, counts, days, honorifics, particles
from loaders.privacy.absence import absence_reasons
from tests.parsing.steps import actions, document, minutes, register
from tests.tables import every_row

KNOWN = register("Ann Adams")


def venue(words: str) -> bool:
    return VENUE.search(words) is not None


def mover(words: str) -> str:
    found = PROPOSED.pattern.search(words)
    return found.group("mover") if found else ""


ROWS: list[tuple[Callable[[str], Any], str]] = [
    *((NAME_BEFORE.search, f"and {title} Ann Adams") for title in honorifics.OF_OWNERS),
    *((NAMED.search, f"to {title} Brown") for title in honorifics.IN_PROSE),
    *((TOGETHER_WITH.pattern.search, f"draft it with {title} Brown") for title in honorifics.IN_PROSE),
    *((PERSON_FIRST.match, f"{title} B was elected") for title in honorifics.IN_PROSE),
    *((TOLD.search, f"{title} Brown voted against") for title in honorifics.OF_SEVERAL),
    *((RANK_INSIDE.search, f"with {rank} Brown") for rank in honorifics.RANKS),
    *((RANK_INSIDE.search, f"with {word} Supt Brown") for word in honorifics.BEFORE_A_RANK),
    *((NAME_OF_BODY.search, f"Upton {body} Cllr Brown") for body in bodies.BEFORE_A_SPEAKER),
    *((WEEKDAY.match, f"{day.title()} 3 May") for day in days.DAYS),
    *((venue, f"held on {day.title()} in the Village Hall") for day in days.DAYS),
]


@every_row(("ask", "words"), ROWS)
def test_a_word_of_each_list(ask: Callable[[str], Any], words: str) -> None:
    assert ask(words)


@every_row("title", honorifics.OF_MOVERS)
def test_a_mover_has_a_title(title: str) -> None:
    assert mover(f"Proposed by {title} Brown.") == f"{title} Brown"


@pytest.mark.parametrize("particle", particles.INSIDE)
def test_a_particle_is_part_of_a_movers_name(particle: str) -> None:
    assert mover(f"Proposed by Cllr {particle} Brown.") == f"Cllr {particle} Brown"


@pytest.mark.parametrize("particle", particles.BEFORE_A_SURNAME)
def test_a_particle_stands_before_a_movers_surname(particle: str) -> None:
    assert mover(f"Proposed by Jan {particle} Brown.") == f"Jan {particle} Brown"


@every_row("word", abbreviations.ALL)
def test_a_full_stop_behind_an_abbreviation_ends_no_sentence(word: str) -> None:
    text = f"It was sent to {word}. Adams and read."
    if word == "a.m" or word == "p.m":
        assert len(sentences(text, 0, len(text))) == 2  # a clock's ends one
    else:
        assert len(sentences(text, 0, len(text))) == 1


@pytest.mark.parametrize("day", days.DAYS)
def test_a_weekday_is_cut_off_behind_a_board_and_is_no_venue(day: str) -> None:
    assert tidy(f"Upton Board {day.title()}") == "Upton Board"
    assert not venue(f"held at {day.title()}")
    assert PLACE_LINE.match("The Village Hall")


@every_row("ordinal", counts.ORDINALS)
def test_an_ordinal_is_cut_off_behind_a_board(ordinal: str) -> None:
    assert tidy(f"Upton Board - {ordinal}") == "Upton Board"


@every_row("name", bodies.IN_SMALL_LETTERS)
def test_what_has_no_name_of_its_own_may_be_in_small_letters(name: str) -> None:
    assert tidy(f"parish {name}" if len(name) < 4 else name)


@every_row("title", honorifics.OF_THE_ABSENT)
def test_why_somebody_with_a_title_is_away_is_found(title: str) -> None:
    text = (
        "Upton Parish Council\n\nMinutes of the meeting held on 3 May 2022\n\nPresent: Ann Adams, Bob Brown\n\n"
        f"1. Apologies for absence\n\nApologies were received from {title} Greengage, who is in hospital.\n\n"
        "2. Bins\n\nNone."
    )
    found = [text[start:end] for start, end in absence_reasons(text, read_outlines(document(text)))]
    assert any("hospital" in words and "Greengage" not in words for words in found)


@pytest.mark.parametrize("body", bodies.THAT_TAKE_ON)
def test_a_body_takes_a_matter_on(body: str) -> None:
    (found,) = actions(f"The lamp would be dealt with by the Highways {body}.", KNOWN)
    assert [owner.as_written for owner in found.owners] == [f"Highways {body}"]


@pytest.mark.parametrize("number", list(counts.NUMBERS.items())[1:])
def test_votes_are_counted_in_words(number: tuple[str, int]) -> None:
    word, count = number
    text = f"Present: Ann Adams, Bob Brown\n\n1. Bins\n\nProposed by Ann Adams. Carried with {word} votes for.\n"
    assert [d.votes_for for item in minutes(text).items for d in item.decisions] == [count]
