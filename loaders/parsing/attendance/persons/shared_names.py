"""Names of which a part is shared, or a mark between them lost: "Ann and Bob Brown", "Councillors Adams Cole, Dunn"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.persons.entries import AND, LONGEST_TITLE, TITLE_BEFORE
from loaders.parsing.forms import (
    PersonName,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_listed_name,
    looks_like_titled_name,
    parse_listed_name,
    parse_name,
)
from loaders.parsing.words import alternatives, given_names, honorifics
from loaders.spans import Span

BRACKETS = re.compile(r"\([^()]*\)")
# A word that may be a given name, with the letter of a surname: "Ann", "AnnB".
GIVEN = re.compile(r"[A-Z][a-zà-öø-ÿ]+[A-Z]?")
# A word that may be a surname: "Adams", "McBrown", "O’Cole".
SURNAME = re.compile(r"[A-Z][\w’'-]*[a-z]")
COUNCILLOR = "Councillor"
MOST_BEFORE = 60  # people of a list who are asked for how they are printed
BESIDE = re.compile(r"\s*[(\[]|\s[-–—]\s")
# A title and nobody behind it, before another: "Mr | & Mrs Adams".
TITLE_ALONE = re.compile(r"\s*(?:Mr|Dr|Revd?|Prof|Sir|Capt|Major|Col)\.?\s*")


def first_of_couple(
    text: str, pieces: Sequence[Span], place: int, before: Sequence[AttendeeDraft]
) -> AttendeeDraft | None:
    """Whose surname stands behind the second of two given names: "Ann and Bob Brown" in a list of full names."""
    if place + 1 >= len(pieces) or not all(one.name.is_full for one in before):
        return None
    word = text[slice(*pieces[place])].strip()
    between = text[pieces[place].end : pieces[place + 1].start]
    if not GIVEN.fullmatch(word) or not AND.fullmatch(between) or is_role(word):
        return None
    other = parse_name(text, *pieces[place + 1])
    given = parse_listed_name(word, 0, len(word))
    if other is None or given is None or other.honorific is not None or len(other.words) != len(("given", "surname")):
        return None
    start = text.index(word, pieces[place].start)
    name = PersonName(f"{word} {other.surname}", None, start, start + len(word))
    return AttendeeDraft(name, start, start + len(word))


def titled_couple(text: str, pieces: Sequence[Span], place: int) -> tuple[AttendeeDraft, AttendeeDraft] | None:
    """Both of "Mr & Mrs D Adams", whose given name is the first one's."""
    if place + 1 >= len(pieces) or not TITLE_ALONE.fullmatch(text, *pieces[place]):
        return None
    begin, end = pieces[place + 1]
    beside = BESIDE.search(text, begin, end)
    other = parse_name(text, begin, beside.start() if beside else end)
    if other is None or other.honorific is None or not AND.fullmatch(text[pieces[place].end : pieces[place + 1].start]):
        return None
    title, _ = honorific_at(text[slice(*pieces[place])].strip())
    start = pieces[place].start
    first = PersonName(other.as_written, title, other.start, other.end)
    second = PersonName(other.surname, other.honorific, other.end - len(other.surname), other.end)
    return AttendeeDraft(first, start, other.end), AttendeeDraft(second, pieces[place + 1].start, other.end)


# "Cllr Brown", "Mrs L Hart": a title before a name.
TITLE = rf"(?:{alternatives(honorifics.OF_SEVERAL)})\.?\s+"
TITLE_FIRST = re.compile(rf"\s*{TITLE}[A-Z]")


def surname_alone(
    text: str, pieces: Sequence[Span], place: int, before: Sequence[AttendeeDraft]
) -> AttendeeDraft | None:
    """A surname whose title stands before an earlier one: "Cllr Adams, Cllr Brown, Cole, Dunn" are four councillors.

    One word behind a councillor may be a place; several, one that "and" joins, and one between people of a list whose
    last has no word behind them, are surnames.
    """
    if not before or not _is_surname(text, pieces[place]):
        return None
    near = before[-MOST_BEFORE:]
    if any(one.name.is_full or not (one.name.honorific or "").endswith(COUNCILLOR) for one in near):
        return None
    at = before[-1].name.start
    titled = TITLE_BEFORE.search(text, max(0, at - LONGEST_TITLE), at) is not None
    goes_on = place + 1 < len(pieces) and (_is_surname(text, pieces[place + 1]) or _is_between(text, pieces, place))
    if titled and not goes_on and not AND.search(text, before[-1].end, pieces[place].start):
        return None
    start = pieces[place].start + len(text[slice(*pieces[place])]) - len(text[slice(*pieces[place])].lstrip())
    word = BRACKETS.sub("", text[start : pieces[place].end]).strip(" .\n")
    name = PersonName(word, before[-1].name.honorific, start, start + len(word))
    return AttendeeDraft(name, start, start + len(word))


def _is_between(text: str, pieces: Sequence[Span], place: int) -> bool:
    """Whether a word that is a surname stands between people with titles, and nothing behind the last of the list.

    With places there would be one; a reason ("Ramadan", "Lambing") is no surname.
    """
    word = BRACKETS.sub("", text[slice(*pieces[place])]).strip(" .\n")
    if not (
        word.lower() in given_names.GIVEN_NAMES
        or word.endswith(honorifics.ENDS_OF_SURNAMES)
        or re.search(rf"\b{TITLE}(?:[A-Z]\.?\s+)?{re.escape(word)}\b", text)
    ):
        return False
    titled = [TITLE_FIRST.match(text, *piece) is not None for piece in pieces]
    return titled[place - 1] and titled[place + 1] and titled[-1]


def _is_surname(text: str, piece: Span) -> bool:
    """Whether a segment is one word that is somebody's surname, and no office, body or number."""
    words = BRACKETS.sub("", text[slice(*piece)]).strip(" .\n")
    named = SURNAME.fullmatch(words) is not None and looks_like_listed_name([words])
    return named and not is_role(words) and not is_organisation(words) and honorific_at(words)[0] is None


def surnames_go_on(text: str, pieces: Sequence[Span], place: int) -> bool:
    """Whether surnames follow two words: "Councillors Adams, Carla Cole, Dunn", or a comma is lost between the two."""
    following = [BRACKETS.sub("", text[slice(*piece)]).split() for piece in pieces[place + 1 : place + 3]]
    alone = [len(words) == 1 and looks_like_titled_name(words) for words in following]
    return bool(alone) and all(alone) and len(text[slice(*pieces[place])].split()) == 2


def two_surnames(name: PersonName, title: str) -> list[AttendeeDraft]:
    """The people whose surnames two words are."""
    first, second = name.as_written.split(maxsplit=1)
    ends, begins = name.start + len(first), name.end - len(second)
    names = (PersonName(first, title, name.start, ends), PersonName(second, title, begins, name.end))
    return [AttendeeDraft(one, one.start, one.end) for one in names]
