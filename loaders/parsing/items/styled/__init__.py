"""Headings that no numbers count: lines of one style, behind bullets, or with nothing but their place to tell them."""

from loaders.parsing.items.styled.styles import close_lines, is_marked, styled_headings, styled_lines
from loaders.parsing.items.styled.titles_in_line import StyledLine

__all__ = ["StyledLine", "close_lines", "is_marked", "styled_headings", "styled_lines"]
