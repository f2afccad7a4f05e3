"""A link to an original on the web opens it at its words, however the page breaks them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from graph.originals import original_link

WORDS = "Roof It was agreed that the Clerk obtain two quotes for the lead over the porch."
SHORT = "Footpaths and stiles noted"
ADDRESS = "https://parish.example/minutes.html"


pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (f"<p>{WORDS}</p>", WORDS),
        (f"<p>{WORDS.replace('Roof ', '<b>Roof</b><br>')}</p>", WORDS),
        ("<pre>" + WORDS.replace("Clerk ", "Clerk\n").replace("the porch", "the\nporch") + "</pre>", WORDS),
        (f"<h3>Roof</h3><p>{WORDS.removeprefix('Roof ')}</p>", WORDS),
        (f"<table><tr><td>{WORDS.replace('agreed ', 'agreed</td><td>')}</td></tr></table>", WORDS),
        (f"<p>{SHORT}</p>", SHORT),
        (f"<p>{SHORT.replace('and ', 'and<br>')}</p>", SHORT),
        (f"<p>{WORDS.replace(' ', '&nbsp;')}</p>", WORDS),
    ],
    ids=["a paragraph", "a break", "lines", "a heading", "cells", "short words", "short words on two lines", "fixed"],
)
def test_the_window_shows_the_words(browser: Browser, page: str, words: str) -> None:
    high = '<p style="height: 3000px"></p>'
    context = browser.new_context()
    window = context.new_page()
    window.route("**", lambda route: route.fulfill(body=f"{high}<div>{page}</div>{high}", content_type="text/html"))
    window.goto(original_link(ADDRESS, "html", None, words))
    window.wait_for_function("scrollY > 2000", timeout=20_000)
    context.close()
