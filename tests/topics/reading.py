"""Items written out as a text with its sections, and what is found in them."""

from __future__ import annotations

from loaders.topics import Mention, Section, Topic, TopicFinder, standard_vocabulary

FINDER = TopicFinder(standard_vocabulary())


def laid_out(*items: tuple[str, str]) -> tuple[str, list[Section]]:
    """A text of headings and bodies, and the sections that they are."""
    text, sections = "Present: A Clerk.\n\n", []
    for heading, body in items:
        start, end = len(text), len(text) + len(heading)
        text += f"{heading}\n\n{body}\n\n"
        sections.append(Section(start, end, end, len(text)))
    return text, sections


def mentions_of(heading: str, body: str, finder: TopicFinder = FINDER) -> list[Mention]:
    text, sections = laid_out((heading, body))
    return finder.find(text, sections)[0]


def names_in(heading: str, body: str, finder: TopicFinder = FINDER) -> list[str]:
    """The topics of one item, in the order of their first mention."""
    return list(dict.fromkeys(mention.topic.name for mention in mentions_of(heading, body, finder)))


def topics_in(*items: tuple[str, str], finder: TopicFinder = FINDER) -> list[dict[str, Topic]]:
    text, sections = laid_out(*items)
    return [{mention.topic.name: mention.topic for mention in found} for found in finder.find(text, sections)]
