"""What a user may write to search, and what FTS5 is asked for it.

Words side by side must all stand in the sentence, ``"a phrase"`` in this order, ``a OR b`` asks for either, ``-word``
or ``NOT word`` leaves out, ``prefix*`` stands for all words that begin so, brackets group. Each word is quoted for
FTS5, so that nothing a user writes is its syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.errors import UsageError

_TOKEN = re.compile(
    r'\s*(?:(?P<minus>-(?=[\w"(]))|(?P<mark>[()])|"(?P<phrase>[^"]*)"(?P<open>\*)?|(?P<word>[^\s()"]+))'
)
_HELP = 'words, "a phrase", AND, OR, -word, prefix* and brackets'
_DEEPEST = 20
_MOST = 200  # words


@dataclass(frozen=True)
class Wanted:
    """What is looked for.

    ``expression`` is FTS5's; ``terms`` are the words and phrases that must be there or may be, each as an expression
    of its own; ``words`` the single words among them, as written.
    """

    expression: str
    terms: tuple[str, ...]
    words: tuple[str, ...]


def wanted_of(text: str) -> Wanted:
    """Read what a user wrote. Raises ``UsageError`` that names the fault and says what may be written."""
    if text.count('"') % 2:
        raise UsageError(f"the quotation marks of {text} do not pair up: write {_HELP}")
    tokens = list(_tokens(text))
    if len(tokens) > _MOST:
        raise UsageError(f"a search takes {_MOST} words at most")
    reader = _Reader(text, tokens)
    expression = reader.either()
    if reader.tokens:
        raise UsageError(f"a bracket of {text} closes what was not opened: write {_HELP}")
    if not expression:
        raise UsageError(f"there is no word to look for in {text!r}: write {_HELP}")
    return Wanted(expression, tuple(dict.fromkeys(reader.terms)), tuple(dict.fromkeys(reader.words)))


def spellings_wanted(names: tuple[str, ...]) -> Wanted:
    """Look for any of these names, each as a phrase."""
    terms = tuple(dict.fromkeys(filter(None, (_quoted(name) for name in names))))
    return Wanted(" OR ".join(terms), terms, ())


def loosened(wanted: Wanted) -> Wanted | None:
    """The same words in any order, where phrases were looked for; None without any, or where OR or NOT joins them."""
    if not any(" " in term for term in wanted.terms) or " OR " in wanted.expression or " NOT " in wanted.expression:
        return None
    words = tuple(dict.fromkeys(word for term in wanted.terms for word in term.strip('"*').split()))
    terms = tuple(f'"{word}"' for word in words)
    return Wanted(" AND ".join(terms), terms, words)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    for found in _TOKEN.finditer(text):
        if found["minus"]:
            yield "not", "-"
        elif found["mark"]:
            yield found["mark"], found["mark"]
        elif found["phrase"] is not None:
            if quoted := _quoted(found["phrase"]):
                yield "term", quoted + (found["open"] or "")
        elif found["word"] in ("AND", "OR", "NOT"):
            yield found["word"].lower(), found["word"]
        elif quoted := _quoted(found["word"]):
            yield "word", quoted + ("*" if found["word"].endswith("*") else "")


def _quoted(words: str) -> str:
    """A string of FTS5; empty where it holds nothing that could be found."""
    kept = re.sub(r"[^\w]+", " ", words.replace("_", " ")).strip()
    return f'"{kept}"' if kept else ""


@dataclass
class _Reader:
    text: str
    tokens: list[tuple[str, str]]
    terms: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    depth: int = 0

    def either(self, *, counted: bool = True) -> str:
        parts = [self.both(counted)]
        while self._next() == "or":
            self._taken()
            parts.append(self.both(counted))
        if len(parts) > 1 and not all(parts):
            raise UsageError(f"OR stands between two words, in {self.text}: write {_HELP}")
        return f"({' OR '.join(parts)})" if len(parts) > 1 else parts[0]

    def both(self, counted: bool) -> str:
        parts: list[str] = []
        without: list[str] = []
        while (kind := self._next()) not in ("", "or", ")"):
            if kind == "and":
                self._taken()
                if not parts and not without:
                    raise UsageError(f"AND stands between two words, in {self.text}: write {_HELP}")
            elif kind == "not":
                self._taken()
                if not (left_out := self.one(counted=False)):
                    raise UsageError(f"nothing follows NOT or - in {self.text}: write {_HELP}")
                without.append(left_out)
            elif found := self.one(counted=counted):
                parts.append(found)
        if without and not parts:
            raise UsageError(f"{self.text} only leaves words out: say what is to be found, too")
        found = " AND ".join(parts)
        if without:
            return f"(({found}) NOT ({' OR '.join(without)}))"
        return f"({found})" if len(parts) > 1 else found

    def one(self, *, counted: bool) -> str:
        kind, value = self._taken()
        if kind == "(":
            self.depth += 1
            if self.depth > _DEEPEST:
                raise UsageError(f"brackets may be {_DEEPEST} deep")
            inner = self.either(counted=counted)
            if self._taken()[0] != ")":
                raise UsageError(f"a bracket of {self.text} is not closed: write {_HELP}")
            self.depth -= 1
            return inner
        if kind not in ("term", "word"):
            return ""
        if counted:
            self.terms.append(value)
            if kind == "word" and not value.endswith("*"):
                self.words.append(value.strip('"'))
        return value

    def _next(self) -> str:
        return self.tokens[0][0] if self.tokens else ""

    def _taken(self) -> tuple[str, str]:
        return self.tokens.pop(0) if self.tokens else ("", "")
