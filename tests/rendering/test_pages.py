"""Whole pages and pictures: as they were looked over, harmless whatever minutes say, and in need of nothing else.

``python -m tests.rendering.test_pages`` writes the golden files anew; look at them before you commit them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import pytest

from minutegraph.app.questions.asking import Trace
from minutegraph.app.questions.names import Named
from minutegraph.rendering.html import html
from minutegraph.rendering.markdown import markdown
from minutegraph.rendering.styles import styles
from minutegraph.rendering.svg import svg
from tests.rendering.fixtures import HOSTILE, TOPIC, by_hand, many, step, trace_of

GOLDEN = Path(__file__).parent / "golden"
WRITERS: dict[str, Callable[[Trace], str]] = {"md": markdown, "html": html, "svg": svg}
SHEETS = {"md": [], "html": ["theme", "picture", "page", "timeline"], "svg": ["theme", "picture"]}
STYLE = re.compile(r"(?<=<style>\n).*?(?=</style>)", re.DOTALL)
SVG = "{http://www.w3.org/2000/svg}"
VOID = {"meta", "link", "img", "br", "hr", "input", "base"}


class Page(HTMLParser):
    """The elements of a page, in order, with their attributes; and whether each was closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def all(self, name: str) -> list[str]:
        return [value for _, attributes in self.elements if (value := attributes.get(name)) is not None]


def hostile() -> Trace:
    said = {"heading": HOSTILE, "number": HOSTILE, "quote": f"{HOSTILE} said", "document": HOSTILE, "topic": HOSTILE}
    decisions = {"decisions": [HOSTILE], "decisions_on_topic": [HOSTILE]}
    tasks = {"actions": [f"{HOSTILE} [{HOSTILE}]"] * 2, "actions_on_topic": [f"{HOSTILE} [{HOSTILE}]"]}
    return trace_of(
        [
            step(HOSTILE, date(2021, 1, 2), **said, **decisions, **tasks, holders=[HOSTILE] * 2),
            step("Harbour Board", date(2021, 2, 2), **said),
        ],
        Named("Topic", "topic:x", HOSTILE, (HOSTILE, "x")),
        {"Harbour Board": HOSTILE},
    )


@pytest.mark.parametrize("form", WRITERS)
def test_pages_are_as_they_were_looked_over(form: str) -> None:
    golden = (GOLDEN / f"lantern-parade.{form}").read_text(encoding="utf-8")
    assert unstyled(WRITERS[form](by_hand())) == golden, (
        "look at what changed, then run: python -m tests.rendering.test_pages"
    )


@pytest.mark.parametrize("form", WRITERS)
def test_the_style_of_a_page_is_its_sheets(form: str) -> None:
    folder = files("minutegraph.rendering")
    sheets = [folder.joinpath(f"{name}.css").read_text(encoding="utf-8") for name in SHEETS[form]]
    assert STYLE.findall(WRITERS[form](by_hand())) == (["".join(sheets)] if sheets else [])


def unstyled(text: str) -> str:
    """The page with its style sheets named, not copied."""
    return STYLE.sub("(the style sheets)\n", text)


@pytest.mark.parametrize("form", WRITERS)
def test_the_same_trace_gives_the_same_text(form: str) -> None:
    assert WRITERS[form](many(12, 80)) == WRITERS[form](many(12, 80))


@pytest.mark.parametrize(
    "trace", [by_hand(), many(30, 120), hostile(), trace_of([])], ids=["all", "30", "hostile", "none"]
)
def test_pages_are_whole_and_need_nothing_else(trace: Trace) -> None:
    text = html(trace)
    page = Page(text)
    assert page.open == []
    assert not {tag for tag, _ in page.elements} & {"script", "link", "img", "iframe", "object", "base", "image", "use"}
    ids = page.all("id")
    assert len(ids) == len(set(ids))
    assert {link for link in page.all("href") if link.removeprefix("#") not in ids} == set()
    assert page.all("src") == []
    assert not [name for _, attributes in page.elements for name in attributes if name.startswith("on")]
    assert re.findall(r"url\(|@import|https?:(?!//www\.w3\.org/2000/svg)", text) == []


@pytest.mark.parametrize(
    "trace", [by_hand(), many(30, 120), hostile(), trace_of([])], ids=["all", "30", "hostile", "none"]
)
def test_pictures_are_sound_xml(trace: Trace) -> None:
    text = svg(trace)
    root = ElementTree.fromstring(text)
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "desc", "style", "rect", "text", "g", "line", "path", "circle", "tspan"),
    }
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")
    assert "href" not in text


def test_every_circle_leads_to_its_article() -> None:
    page = Page(html(by_hand()))
    articles = [attributes["id"] for tag, attributes in page.elements if tag == "article"]
    assert articles == [f"step-{place}" for place in range(1, 9)]
    circles = [href for href in page.all("href") if href.startswith("#step-")]
    assert len(circles) == 6 + len(articles)  # each article leads to itself, too
    assert {href.removeprefix("#") for href in circles} == set(articles)


def test_hostile_words_are_shown_as_they_are() -> None:
    shown = HOSTILE.translate({0: "�", 0x1B: "�", 0x202E: "�", 0xD800: "�"})
    page = Page(html(hostile()))
    assert "".join(page.texts).count(shown) > 8
    picture = ElementTree.fromstring(svg(hostile()))
    assert shown in (picture.findtext(f"{SVG}title") or "")
    for text in (html(hostile()), svg(hostile()), markdown(hostile())):
        text.encode("utf-8")
        assert "<script" not in text
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("# Title", r"\# Title"),
        ("- a", r"\- a"),
        ("12. a", r"12\. a"),
        ("26/19 a", "26/19 a"),
        ("*a* _b_ `c` [d](e) <f> | ~g~ \\", r"\*a\* \_b\_ \`c\` \[d\](e) &lt;f&gt; \| \~g\~ \\"),
        ("a\n\n# b", r"a \# b"),
        ("&lt; & \u2028 AT&T", "&amp;lt; & AT&T"),
    ],
)
def test_markdown_marks_in_words_mean_nothing(words: str, written: str) -> None:
    made = trace_of([step("Harbour Board", date(2021, 1, 2), decisions=[words], decisions_on_topic=[words])])
    assert f"- Decided: {written}" in markdown(made).splitlines()


def test_colours_are_read_by_day_and_by_night() -> None:
    """By the formula of WCAG 2.2: 4.5 for text."""
    day, night, _ = (dict(re.findall(r"--(\w+): (#\w{6})", theme)) for theme in styles().split("@media"))
    for theme in (day, {**day, **night}):
        for name in ("ink", "soft", *(f"h{number}" for number in range(8))):
            for back in ("paper", "card"):
                assert contrast(theme[name], theme[back]) >= 4.5, (name, back)
        assert contrast(theme["ink"], theme["named"]) >= 4.5


def contrast(one: str, other: str) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_many_names_of_a_topic_do_not_push_the_story_down() -> None:
    names = tuple(f"name {number:02}" for number in range(20))
    made = trace_of([step("Harbour Board", date(2021, 1, 2))], Named("Topic", TOPIC.id, TOPIC.name, names))
    assert "name 07 and 12 more" in markdown(made)
    assert "<summary>and 12 more</summary>" in html(made)


def _write() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for form, writer in WRITERS.items():
        (GOLDEN / f"lantern-parade.{form}").write_text(unstyled(writer(by_hand())), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    _write()
