"""HTML as a word processor leaves it, made plain."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import SourceError
from loaders.moderngov.markup import plain_html, unescaped, words_of
from tests.tables import every_row


@every_row(
    ("fragment", "plain"),
    [
        ("", ""),
        ("<p>&nbsp;</p>", ""),
        ("Agreed.", "<p>Agreed.</p>\n"),
        ('<p class="MsoNormal" style="margin:0"><span lang="EN-GB">Agreed.</span></p>', "<p>Agreed.</p>\n"),
        ("<p>one<br/>two</p>", "<p>one</p>\n<p>two</p>\n"),
        ("<div>one<div>two</div>three</div>", "<p>one</p>\n<p>two</p>\n<p>three</p>\n"),
        ("<p><b>RESOLVED</b> that</p>", "<p><strong>RESOLVED</strong> that</p>\n"),
        ("<p><b> </b>that</p>", "<p>that</p>\n"),
        ("<b><p>one</p><p>two</p></b>", "<p>one</p>\n<p>two</p>\n"),
        ("<ol><li>one<li>two</ol>", "<ol><li><p>one</p>\n</li>\n<li><p>two</p>\n</li>\n</ol>\n"),
        ("<p>5 &lt; 6 &amp; 7</p>", "<p>5 &lt; 6 &amp; 7</p>\n"),
        ("<script>alert(1)</script><style>p {}</style><!-- x --><p>kept</p>", "<p>kept</p>\n"),
        ("<p>an <a href='javascript:x'>open</a> item<img src=x onerror=y>", "<p>an open item</p>\n"),
    ],
)
def test_plain_html(fragment: str, plain: str) -> None:
    assert plain_html(fragment) == plain


def test_what_is_left_open_ends_with_the_fragment() -> None:
    for fragment in ("<table><tr><td>one", "<ul><li>one", "<b>one", "<p>one<!-- ", "<style>", "<p>one<textarea>"):
        ElementTree.fromstring(f"<x>{plain_html(fragment)}</x>")


@given(
    st.lists(
        st.sampled_from("<p> </p> <b> </b> <table> <tr> <td> </td> <ul> <li> <!-- --> <div> </div> <br> words"
                        " &amp; < > &lt;p <style> <svg> <h2> more".split())
    ).map(" ".join)
)  # fmt: skip
def test_any_fragment_becomes_whole_and_keeps_its_words(fragment: str) -> None:
    plain = plain_html(fragment)
    root = ElementTree.fromstring(f"<x>{plain}</x>")
    assert " ".join("".join(f"{text} " for text in root.itertext()).split()) == words_of(fragment)
    assert plain_html(plain) == plain or words_of(plain_html(plain)) == words_of(plain)


@given(st.text())
def test_any_text_becomes_whole(fragment: str) -> None:
    plain_html(fragment).encode("utf-8", "surrogatepass")


def test_what_lies_deep_is_read_as_text() -> None:
    assert plain_html("<div>" * 1500 + "<table><tr><td>kept") == "<p>kept</p>\n"


@pytest.mark.parametrize("trap", ["<div>" * 50_000, "<b>" * 50_000, "<ul><li>" * 50_000, "<p>" * 4_000_000])
def test_a_trap_for_parsers_is_told(trap: str) -> None:
    with pytest.raises(SourceError, match="more than minutes have"):
        plain_html(f"{trap}x")


@pytest.mark.parametrize(
    ("escaped", "text"),
    [("Fish &amp; chips", "Fish & chips"), ("Fish &amp;amp; chips", "Fish & chips"), ("a\u00a0 b\n", "a b"), ("", "")],
)
def test_unescaped(escaped: str, text: str) -> None:
    assert unescaped(escaped) == text
