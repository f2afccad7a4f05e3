"""The agenda items of minutes: the chain of numbered headings, and the sub-items within it."""

from loaders.parsing.items.headings import Heading
from loaders.parsing.items.items import Chains, find_chains, headings_of
from loaders.parsing.items.page_of_one import is_of_page, opening_line
from loaders.parsing.items.title_lines import title_lines, title_sentences

__all__ = [
    "Chains",
    "Heading",
    "find_chains",
    "headings_of",
    "is_of_page",
    "opening_line",
    "title_lines",
    "title_sentences",
]
