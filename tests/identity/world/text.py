"""A made text with the truth about each name in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from tests.identity.world.people import Human

Where = Literal["list", "text"]


@dataclass(frozen=True)
class Mention:
    """A name as it is printed, where, and who it truly is."""

    start: int
    end: int
    printed: str
    human: int
    where: Where


@dataclass(frozen=True)
class Named:
    """An organisation as it is printed beside a name, and which it truly is."""

    start: int
    printed: str
    body: str


@dataclass
class Text:
    """The minutes of one meeting, with the truth about each name in it."""

    name: str
    panel: str
    text: str = ""
    mentions: list[Mention] = field(default_factory=list)
    bodies: list[Named] = field(default_factory=list)

    def say(self, *words: str) -> None:
        self.text += "".join(words)

    def mention(self, human: Human, printed: str, where: Where) -> None:
        start = len(self.text)
        self.text += printed
        self.mentions.append(Mention(start, len(self.text), printed, human.id, where))
