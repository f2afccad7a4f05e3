"""What a query may do: a check of its text, which both stores apply before they run it.

It is the first of two lines of defence. The second is the store's own: a read-only transaction, and on Neo4j the
plan that the server makes of the query.
"""

from __future__ import annotations

from functools import lru_cache

from graph.cypher.fault import fault_at
from graph.cypher.tokens import Token, decode_escapes, tokenize
from graph.errors import QueryRefused
from graph.gate.functions import FUNCTIONS, called, dotted

PROCEDURES = frozenset(
    {
        "db.labels",
        "db.relationshiptypes",
        "db.propertykeys",
        "db.schema.nodetypeproperties",
        "db.schema.reltypeproperties",
        "db.schema.visualization",
    }
)
"""The procedures that may be called, in small letters: they read the graph's own catalogue."""

_OPENERS = frozenset(("MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL", "FINISH"))
_OPENERS_OF_25 = frozenset(("LET", "FILTER", "WHEN", "ORDER", "SKIP", "OFFSET", "LIMIT"))
_WRITES = frozenset(("CREATE", "MERGE", "INSERT", "SET", "DELETE", "REMOVE", "FOREACH", "DETACH", "NODETACH"))
_ADMINISTRATION = frozenset(
    (
        "SHOW",
        "TERMINATE",
        "DROP",
        "ALTER",
        "GRANT",
        "DENY",
        "REVOKE",
        "RENAME",
        "START",
        "STOP",
        "ENABLE",
        "DEALLOCATE",
        "REALLOCATE",
        "DRYRUN",
    )
)
_PLANS = frozenset(("EXPLAIN", "PROFILE", "CYPHER"))
# A clause never follows these (they make the word a name) ...
_BEFORE_A_NAME = frozenset((".", ":", "|", "&"))
# ... and what follows a clause's keyword never begins with one of these.
_AFTER_A_NAME = frozenset(
    (")", "]", "}", ",", ".", ":", "=", "<", ">", "<=", ">=", "<>", "=~", "+", "*", "/", "%", "^")
)
_AFTER_AN_ALIAS = frozenset(
    ("ORDER", "WHERE", "RETURN", "MATCH", "WITH", "UNWIND", "SKIP", "LIMIT", "UNION", "OPTIONAL", "CALL")
)


@lru_cache(maxsize=1024)
def require_allowed(query: str, write: bool = False) -> None:
    """Raise unless ``query`` is one statement that only reads or, with ``write``, changes nodes and relationships.

    ``QueryRefused`` where it does more: files, procedures outside the list, administration, indexes, several
    statements, other databases, plans. ``QueryError`` where it is no Cypher at all. Both point at the place.
    """
    # Neo4j replaces \uXXXX before it reads, the embedded engine within strings only: both readings must be allowed.
    for text in dict.fromkeys((query, decode_escapes(query))):
        _Check(text, write).run()


class _Check:
    def __init__(self, query: str, write: bool) -> None:
        self.query = query
        self.write = write
        self.tokens = [token for token in tokenize(query) if token.kind != "comment"]

    def run(self) -> None:
        while self.tokens and self.tokens[-1].text == ";":
            self.tokens.pop()
        if not self.tokens:
            raise fault_at("the query is empty", self.query, 0)
        self._opening(self.tokens[0])
        for place, token in enumerate(self.tokens):
            if token.text == ";":
                self._refuse(token, "one statement at a time")
            elif token.kind == "word":
                self._word(place)
        for name, token in called(self.tokens):
            if "." in name and name.lower() not in FUNCTIONS:
                self._refuse(token, f"{name[:80]}(): the function is not among those allowed here")

    def _opening(self, token: Token) -> None:
        word = token.value if token.kind == "word" else ""
        if word in _ADMINISTRATION:
            self._refuse(token, f"{word} administers the server, which is never allowed here")
        if word in _PLANS:
            self._refuse(token, f"{word} is not allowed here: give the query itself")
        if word not in _OPENERS | _OPENERS_OF_25 | _WRITES | {"LOAD", "USE"}:
            raise fault_at(f"a query cannot begin with {token.text[:40]}", self.query, token.start)

    def _word(self, place: int) -> None:
        token = self.tokens[place]
        word, following, before = token.value, self._value(place + 1), self._value(place - 1)
        if word == "LOAD" and following == "CSV":
            self._refuse(token, "LOAD CSV reads files and the network, which is never allowed here")
        if word == "FORMAT" and following == "CSV" and place + 2 == len(self.tokens):
            self._refuse(token, "FORMAT CSV is no Cypher: choose the format with an option of the program")
        if word == "TRANSACTIONS" and (
            before == "CONCURRENT" or (before == "IN" and self._value(place - 2) in ("}", "CONCURRENT"))
        ):
            self._refuse(token, "IN TRANSACTIONS is not allowed here: a query is one transaction")
        if not self._is_clause(place):
            return
        if word == "USE":
            self._refuse(token, "USE reaches for another database, which is never allowed here")
        if word == "CALL":
            self._procedure(place)
        if word in _WRITES:
            self._write(place)

    def _is_clause(self, place: int) -> bool:
        before = self._value(place - 1)
        if before == "." and place > 1 and self.tokens[place - 2].kind == "number":
            before = ""
        following, third = self._value(place + 1), self._value(place + 2)
        is_alias = before == "AS" and following in _AFTER_AN_ALIAS and third not in _AFTER_A_NAME
        return before not in _BEFORE_A_NAME and not is_alias and following not in (*_AFTER_A_NAME, "")

    def _write(self, place: int) -> None:
        token = self.tokens[place]
        if token.value == "CREATE" and self._value(place - 1) != "ON":
            following = self.tokens[place + 1]
            named_path = following.kind in ("word", "name") and self._value(place + 2) == "="
            if following.text != "(" and not named_path:
                self._refuse(
                    token, f"CREATE {following.text[:40]} administers the database, which is never allowed here"
                )
        if not self.write:
            self._refuse(
                token, f"{token.value} writes, and only reading is allowed here (as a name, put it in back quotes)"
            )

    def _procedure(self, place: int) -> None:
        if self._value(place + 1) in ("{", "("):
            return
        name, _ = dotted(self.tokens, place + 1)
        if name.lower() not in PROCEDURES:
            self._refuse(self.tokens[place], f"CALL {name[:80]}: the procedure is not among those allowed here")

    def _value(self, place: int) -> str:
        """The word or symbol at a place; empty outside the query and for anything a writer can name freely."""
        if not 0 <= place < len(self.tokens):
            return ""
        token = self.tokens[place]
        return token.value if token.kind in ("word", "symbol") else "\0"

    def _refuse(self, token: Token, reason: str) -> None:
        raise fault_at(reason, self.query, token.start, QueryRefused)
