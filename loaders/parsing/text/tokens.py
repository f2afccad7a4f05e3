"""The marks of HTML, Markdown and word processors that a page is cut at."""

from __future__ import annotations

import re

GAPS = r"\u00a0\u2000-\u200a\u202f\u3000"
DROPPED = r"\u200b-\u200f\ufeff\u00ad\u2060\x00-\x08\x0e-\x1f"
BULLETS = r"\uf000-\uf0ff\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u27a2\u2043\u25ba"
# What \s is: characters that are named are looked up faster than one that is asked of its kind.
WHITE = "".join(rf"\u{code:04x}" for code in range(0x3001) if chr(code).isspace())
# "\\server\minutes": the path of a folder, and no backslash that is escaped.
ON_SERVER = r"(?<![\\\w])\\\\(?=[A-Za-z0-9][\w.-]{0,62}\\\w)"
# Words with single blanks between them come first: nearly all of a page is taken in few steps.
TOKEN = re.compile(
    rf"""
    (?P<words>(?:[^{WHITE}<!\[\\&*_|~{DROPPED}{BULLETS}]++|[ ](?![ \t{GAPS}])|{ON_SERVER})++)
  | (?P<comment><!--)
  | (?P<tag></?(?P<tagname>[A-Za-z][A-Za-z0-9]{{0,11}})(?=[\s>/])[^<>]{{0,2000}}>)
  | (?P<autolink><(?:https?://|mailto:)[^<>\s]{{1,500}}>)
  | (?P<link>!?\[(?P<linktext>[^\[\]\n]{{0,500}})\]\((?:[^()\n]|\([^()\n]*\)){{0,1000}}\))
  | (?P<escape>\\[\\`*_{{}}\[\]()\#+\-.!>~|"'&])
  | (?P<entity>&(?:\#\d{{1,6}}|\#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z]{{2,10}});)
  | (?P<bold>\*\*\*?|__+)
  | (?P<star>\*|(?<!\w)_(?=\w)|(?<=[^\s_])_(?!\w))
  | (?P<struck>~~)
  | (?P<newline>\r\n?|[\n\x0b\x0c\x85\u2028\u2029])
  | (?P<tab>[ ]?\t[ \t]*)
  | (?P<pipe>\|)
  | (?P<space>[ ]{{2,}}|[ ]*[{GAPS}][ {GAPS}]*)
  | (?P<drop>[{DROPPED}]+)
  | (?P<bullet>[{BULLETS}])
    """,
    re.X | re.S,
)
BLOCK_TAGS = frozenset(
    """address article aside blockquote body br caption center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 head
    header hr html li main nav ol p pre section table tbody tfoot thead title tr ul""".split()
)
SILENT_TAGS = frozenset({"script", "style", "noscript", "template"})
STRUCK_TAGS = frozenset({"del", "s", "strike"})  # what is struck out states nothing
