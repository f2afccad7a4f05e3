"""What a web site calls itself: in its own mark, in the title of its pages, in the banner above them."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

_BANNERS = "header, [role=banner]"
_NAMES_IN_BANNER = "a, h1, p, span, strong, div, img"
_MOST = 20  # elements of a banner
_LONGEST = 90  # characters of a name


def names_of_site(tree: LexborHTMLParser) -> Iterator[str]:
    """Words that may be the site's name, the surest first."""
    mark = tree.css_first("meta[property='og:site_name']")
    if mark is not None:
        yield " ".join((mark.attributes.get("content") or "").split())
    title = tree.css_first("title")
    if title is not None:
        yield " ".join(title.text().split())
    for banner in tree.css(_BANNERS)[:1]:
        for node in banner.css(_NAMES_IN_BANNER)[:_MOST]:
            words = (node.attributes.get("alt") or "") if node.tag == "img" else node.text(separator=" ")
            if len(words) <= _LONGEST:
                yield " ".join(words.split())
