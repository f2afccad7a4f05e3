"""Names of people who asked to be taken out, kept in the file of decisions as salted hashes.

A line is ``forgotten  name:HASH  salt:SALT``: who reads the file does not see the name, and who has the name can tell
that it is meant. Who tries many names can find it out: the file is to be kept private. ``name`` is a whole name as it
may be printed; ``surname``, ``forename`` and ``initials`` are parts of one, which mean the person only beside a whole
name, a surname also behind a title.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from typing import Literal

from graph.identity.judgements import Judgement, parse

Form = Literal["name", "surname", "forename", "initials"]
_FORMS: tuple[Form, ...] = ("name", "surname", "forename", "initials")
# Words before a surname that are a part of it: "van der Berg".
PARTICLES = frozenset(
    "de da do das dos di del della des du van von der den ten ter la le el al bin binti ibn ap ab st ni mac".split()
)
_FEWEST_LETTERS = 3  # of a surname or forename that is looked for by itself


@dataclass(frozen=True)
class ForgottenNames:
    """The hashes by what they are of, each with the salt it was made with: files that were joined may have several."""

    hashes: frozenset[tuple[Form, str, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.hashes)

    @cached_property
    def salts(self) -> list[str]:
        """The salts, the one of most hashes first."""
        used = Counter(salt for _, salt, _ in self.hashes)
        return sorted(used, key=lambda salt: (-used[salt], salt))

    def holds(self, form: Form, text: str) -> bool:
        """Whether a text is a forgotten name, surname or initials."""
        return any((form, salt, hash_of(salt, text)) in self.hashes for salt in self.salts)

    def joined(self, other: ForgottenNames) -> ForgottenNames:
        """The names of both."""
        return ForgottenNames(self.hashes | other.hashes)


NOBODY = ForgottenNames()


def hash_of(salt: str, text: str) -> str:
    """The hash of a name, whatever its capitals, dots, apostrophes and hyphens."""
    return hashlib.blake2b(plain(text).encode(), key=salt.encode(), digest_size=12).hexdigest()


def plain(text: str) -> str:
    """A name as it is compared: small letters, words apart by one blank."""
    return " ".join(re.sub(r"[.'’`]", "", text.casefold()).replace("-", " ").split())


def forgotten_in(text: str) -> ForgottenNames:
    """The names that a file of decisions forgets. Raises ``UsageError`` for a line that is no decision."""
    found: set[tuple[Form, str, str]] = set()
    for decision in parse(text):
        if decision.verdict != "forgotten":
            continue
        named, salt = sorted((decision.first, decision.second), key=lambda key: key.startswith("salt:"))
        form, _, hashed = named.partition(":")
        found.update((known, salt.removeprefix("salt:"), hashed) for known in _FORMS if form == known)
    return ForgottenNames(frozenset(found))


def decisions_to_forget(text: str, names: Iterable[str], note: str) -> list[Judgement]:
    """The decisions by which a person of these names is forgotten, with the salt of the file, or a new one."""
    salt = next(iter(forgotten_in(text).salts), None) or secrets.token_hex(8)
    forms = sorted({form for name in names for form in _forms(name)})
    return [
        Judgement("forgotten", f"{form}:{hash_of(salt, written)}", f"salt:{salt}", note)
        for form, written in dict.fromkeys((form, plain(written)) for form, written in forms)
    ]


def _forms(name: str) -> Iterable[tuple[Form, str]]:
    """How a name may be printed: whole, with initials, the surname first; its surname, forename and initials."""
    words = plain(name).split()
    if len(words) == 1:
        yield ("initials" if name.isupper() and len(name) <= 4 else "surname"), words[0]
        return
    family = plain(name.rsplit(maxsplit=1)[-1])  # "hall smith" of "Ann Hall-Smith"
    if family != words[-1] and len(words) > len(family.split()):
        words = [*words[: -len(family.split())], family]
    *given, last = words
    first = given[0]
    letters = "".join(word[0] for word in given)
    for front in {" ".join(given), first, first[0], letters, " ".join(letters)}:
        yield "name", f"{front} {last}"
        yield "name", f"{last} {front}"
    own = list(takewhile(lambda word: word not in PARTICLES, given))
    between = given[len(own) :]
    if own and between:  # "J van der Berg", "van der Berg, Jan"
        surname = " ".join([*between, last])
        yield "surname", surname
        for front in {" ".join(own), first, first[0], "".join(word[0] for word in own)}:
            yield "name", f"{front} {surname}"
            yield "name", f"{surname} {front}"
    if len(last) >= _FEWEST_LETTERS:
        yield "surname", last
    if len(first) >= _FEWEST_LETTERS:
        yield "forename", first
    yield "initials", letters + last[0]
    yield "initials", letters + "".join(part[0] for part in last.split())  # "AHS" of "Ann Hall-Smith"
    yield "initials", first[0] + last[0]
