"""Where a text names somebody who was taken out: whole, behind a title, or by initials beside the whole name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile
from typing import TypeVar, cast

from pydantic import BaseModel

from graph.identity.forgetting import PARTICLES, ForgottenNames
from graph.rows import Rows
from loaders.parsing.words import days, honorifics
from loaders.privacy.masking import Place, masked

_WORD = re.compile(r"[^\W\d_]+(?:[’'\-.][^\W\d_]+)*\.?")
_GAP = re.compile(r"[ \t]*[,\n]?[ \t]*")  # between the words of one name
_POSSESSIVE = re.compile(r"[’']s$")
_LONGEST = 5  # words of a name
_WORDS_OF_A_TITLE = 2
# Forenames that are words, too: alone they are not taken for one.
_WORDS_TOO = frozenset(days.MONTH_NAMES) | frozenset(
    "will mark bill grace hope joy faith rose art sue dean guy page rob pat drew penny iris ivy holly dawn eve".split()
)
T = TypeVar("T")


def forgotten_places(text: str, forgotten: ForgottenNames, *, beside: bool = False) -> list[Place]:
    """The places of the names, with the titles in front of them.

    A surname alone counts behind a title, or where the whole name stands ``beside`` it, in the same text or around it;
    a forename or initials only there. A forename that the text has before another name, too, may be that person's.
    """
    if not forgotten:
        return []
    words = list(_WORD.finditer(text))
    whole = list(_whole_names(text, words, forgotten))
    return [*whole, *_parts(text, words, forgotten, beside=beside or bool(whole))]


def names_whole(text: str, forgotten: ForgottenNames) -> bool:
    """Whether a text has a forgotten name whole: what is part of it there means the same person."""
    return bool(forgotten) and any(True for _ in _whole_names(text, list(_WORD.finditer(text)), forgotten))


def rows_without(rows: Rows, forgotten: ForgottenNames, *, beside: bool) -> Rows:
    """What a document states, without the people of these names and whatever is said to be theirs, and with blanks in
    their place in every text. ``beside`` as in ``forgotten_places``, of the document's text.
    """

    def blank(text: str) -> str:
        return masked(text, forgotten_places(text, forgotten, beside=beside))

    gone = {
        (node.label(), node.id)
        for node in rows.nodes
        if not blank(f"{getattr(node, 'honorific', None) or ''} {node.name}").strip()
    }
    return Rows(
        document=without_names(rows.document, blank),
        nodes=tuple(without_names(node, blank) for node in rows.nodes if (node.label(), node.id) not in gone),
        relationships=tuple(
            without_names(found, blank)
            for found in rows.relationships
            if not {(found.tail.label, found.tail.id), (found.head.label, found.head.id)} & gone
        ),
        references=without_names(rows.references, blank),
        outcomes=without_names(rows.outcomes, blank),
        meeting_references=without_names(rows.meeting_references, blank),
        passages=rows.passages,
        records=tuple(
            without_names(record, blank).model_copy(
                update={"people": tuple(key for key in record.people if not _is_key(key, forgotten))}
            )
            for record in rows.records
        ),
    )


def _is_key(key: str, forgotten: ForgottenNames) -> bool:
    """Whether it is somebody's name as records of a meeting keep it to be compared: ``ann-hall``, ``hall``."""
    return forgotten.holds("name", key) or forgotten.holds("surname", key)


def without_names(value: T, blank: Callable[[str], str]) -> T:
    """A value, however it is made of others, with every text of it made ``blank`` where it names somebody."""
    made: object = value
    if isinstance(value, str):
        made = blank(value)
    elif isinstance(value, tuple):
        made = tuple(without_names(one, blank) for one in value)
    elif isinstance(value, BaseModel):
        changed = {name: new for name, one in value if (new := without_names(one, blank)) != one}
        made = value.model_copy(update=changed) if changed else value
    return cast(T, made)


def _whole_names(text: str, words: Sequence[re.Match[str]], forgotten: ForgottenNames) -> Iterator[Place]:
    for at, first in enumerate(words):
        if "-" in first[0] and forgotten.holds("name", first[0]):  # as keys are written: ann-hall
            yield first.span()
        if not first[0][0].isupper():
            continue
        run = _run(text, words[at : at + _LONGEST])
        for length in range(len(run), 1, -1):
            said = " ".join(_POSSESSIVE.sub("", word[0]) for word in run[:length])
            if forgotten.holds("name", said):
                yield _titled(text, words, at)[0], _end(run[length - 1])
                break


def _parts(text: str, words: Sequence[re.Match[str]], forgotten: ForgottenNames, *, beside: bool) -> Iterator[Place]:
    for at, word in enumerate(words):
        if not word[0][0].isupper():
            continue
        said = _POSSESSIVE.sub("", word[0])
        start, has_title = _titled(text, words, at) if forgotten.holds("surname", said) else (word.start(), False)
        if has_title or (beside and (forgotten.holds("surname", said) or _are_initials(said, forgotten))):
            yield start, _end(word)
        elif beside and _is_forename(said, forgotten) and not _is_of_another(text, words, said, forgotten):
            yield word.start(), _end(word)


def _is_forename(said: str, forgotten: ForgottenNames) -> bool:
    return said.casefold().rstrip(".") not in _WORDS_TOO and forgotten.holds("forename", said)


def _is_of_another(text: str, words: Sequence[re.Match[str]], forename: str, forgotten: ForgottenNames) -> bool:
    """Whether a text has the forename before a surname that is not the forgotten one."""
    for at, word in enumerate(words[:-1]):
        after = words[at + 1]
        if word[0] != forename.rstrip(".") or not after[0][0].isupper() or "\n" in text[word.end() : after.start()]:
            continue
        run = [_POSSESSIVE.sub("", one[0]) for one in _run(text, words[at : at + _LONGEST])]
        wholes = (" ".join(run[:length]) for length in range(2, len(run) + 1))
        if len(run) > 1 and not any(forgotten.holds("name", whole) for whole in wholes):
            return True
    return False


def _are_initials(said: str, forgotten: ForgottenNames) -> bool:
    return said.isupper() and forgotten.holds("initials", said)


def _run(text: str, words: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words that follow on each other, as those of one name do."""
    pairs = pairwise(words)
    follow = sum(1 for _ in takewhile(lambda pair: _GAP.fullmatch(text, pair[0].end(), pair[1].start()), pairs))
    return list(words[: follow + 1])


def _titled(text: str, words: Sequence[re.Match[str]], at: int) -> tuple[int, bool]:
    """Where a name begins with the title in front of it, and whether it has one."""
    while at and words[at - 1][0].casefold() in PARTICLES and len(_run(text, words[at - 1 : at + 1])) > 1:
        at -= 1  # "Mr van der Berg"
    start, found = words[at].start(), False
    for length in range(1, _WORDS_OF_A_TITLE + 1):
        before = words[max(at - length, 0) : at]
        run = _run(text, [*before, words[at]]) if len(before) == length else []
        title = " ".join(word[0].rstrip(".").casefold() for word in before)
        if len(run) == length + 1 and title in honorifics.HONORIFICS:
            start, found = before[0].start(), True
    return start, found


def _end(word: re.Match[str]) -> int:
    """The end of a name's last word, without the dot that may end a sentence and the mark of whose something is."""
    said = _POSSESSIVE.sub("", word[0])
    return word.start() + len(said.rstrip(".") if len(said) > 2 else said)
