"""A query's tokens as the rules of portability look at them."""

from __future__ import annotations

from graph.cypher.tokens import Token


class View:
    """The tokens with words in capitals, safe to look at beyond either end."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens

    def __len__(self) -> int:
        return len(self.tokens)

    def __getitem__(self, place: int) -> str:
        if not 0 <= place < len(self.tokens):
            return ""
        token = self.tokens[place]
        return token.value if token.kind in ("word", "symbol", "number") else f"{token.kind}:{token.value}"

    def is_name(self, place: int) -> bool:
        """Whether a word, perhaps a keyword, or a name in back quotes stands there."""
        return 0 <= place < len(self.tokens) and self.tokens[place].kind in ("word", "name")

    def name(self, place: int) -> str:
        """The name there, as written but without back quotes."""
        token = self.tokens[place]
        return token.text if token.kind == "word" else token.value

    def closing(self, place: int) -> int:
        """The place of the bracket that closes the one at ``place``."""
        depth = 0
        for at in range(place, len(self)):
            if self[at] in ("(", "[", "{"):
                depth += 1
            elif self[at] in (")", "]", "}"):
                depth -= 1
                if depth == 0:
                    return at
        return len(self)

    def opening(self, place: int) -> int:
        """The place of the bracket that the one at ``place`` closes."""
        depth = 0
        for at in range(place, -1, -1):
            if self[at] in (")", "]", "}"):
                depth += 1
            elif self[at] in ("(", "[", "{"):
                depth -= 1
                if depth == 0:
                    return at
        return 0

    def inside_braces(self, place: int) -> int | None:
        """The place of the innermost ``{`` around a token."""
        depth = 0
        for at in range(place - 1, -1, -1):
            if self[at] == "}":
                depth += 1
            elif self[at] == "{":
                if depth == 0:
                    return at
                depth -= 1
        return None
