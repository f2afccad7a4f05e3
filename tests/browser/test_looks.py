"""How pages look and are read: at every width, in light and dark, with enlarged targets, in print, by axe-core."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from minutegraph.rendering.html import html
from tests.browser.conftest import Opened
from tests.browser.test_journeys import BOARD, MEETING, PERSON, TOPIC, in_sight
from tests.cli.conftest import Run
from tests.rendering.fixtures import many

pytestmark = pytest.mark.browser

PAGES = ["/", "/search?q=home+education", BOARD, MEETING, PERSON, TOPIC, "/tasks", "/decisions", "/people", "/topics",
         "/conflicts", "/new", "/doc", "/ask", "/ask/topic-trace?topic=EHE", "/cypher", "/map/boards",
         "/map/people", "/map/topics",
         f"/map?around=board:{BOARD[7:]}", "/about"]  # fmt: skip
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],  # only these are described, which takes a fifth of the time
}
SMALL = """
() => [...document.querySelectorAll('body *')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3
  && node.textContent.trim()) && one.getClientRects().length && !one.closest('.hidden')
  && getComputedStyle(one).visibility !== 'hidden').map((one) => {
    const svg = one.closest('svg');
    const scale = svg && svg.getScreenCTM ? Math.abs(svg.getScreenCTM().a) : 1;
    return [parseFloat(getComputedStyle(one).fontSize) * scale, one.textContent.trim().slice(0, 40)];
  }).filter(([size]) => size < 11.9)
"""
WIDER = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [390, 800, 1400])
def test_no_page_scrolls_sideways_and_no_text_is_small(opened: Opened, path: str, width: int) -> None:
    page = opened(path, width=width)
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(opened: Opened, path: str, scheme: str) -> None:
    page = opened(path, color_scheme=scheme)
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:200], one["nodes"][0]["failureSummary"][:300]) for one in found] == []


@pytest.mark.parametrize("path", [MEETING, "/search?q=roof", TOPIC])
def test_marks_survive_printing(opened: Opened, path: str) -> None:
    page = opened(path)
    page.emulate_media(media="print")
    plain = page.evaluate(
        "() => [...document.querySelectorAll('mark, .fact, .lanes .mark')].filter((one) => "
        "getComputedStyle(one).printColorAdjust !== 'exact').length"
    )
    assert plain == 0
    assert len(page.pdf()) > 5_000


def test_names_of_lanes_stay_in_sight_while_the_picture_scrolls(opened: Opened) -> None:
    page = opened(TOPIC, width=390, height=800)
    figure = page.locator(".trace figure")
    figure.evaluate("(one) => { one.scrollIntoView({block: 'start'}); one.scrollLeft = 400 }")
    assert figure.evaluate("(one) => one.scrollLeft") > 300
    assert in_sight(page.locator("svg.names .name").first)


@pytest.mark.parametrize(("width", "height"), [(390, 800), (800, 700), (1400, 900)])
def test_months_of_many_lanes_stay_in_sight_while_one_scrolls_down(
    opened: Opened, tmp_path: Path, width: int, height: int
) -> None:
    file = tmp_path / "thirty.html"
    file.write_text(html(many(30, 300)), encoding="utf-8")
    page = opened(file.as_uri(), width=width, height=height)
    figure = page.locator(".trace figure")
    figure.evaluate("(one) => { one.scrollIntoView({block: 'start'}); one.scrollTop = 700; one.scrollLeft = 200 }")
    assert figure.evaluate("(one) => one.scrollTop") == 700
    assert page.locator("svg.months text").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect()).filter((at) => at.left > 40 && "
        "at.right < innerWidth - 40 && at.top >= 0 && at.bottom < 80).length"
    )
    page.emulate_media(media="print")
    assert not page.locator("svg.months").is_visible()
    assert figure.evaluate("(one) => one.scrollHeight - one.clientHeight") <= 1


def test_circles_are_targets_of_24_px(opened: Opened) -> None:
    page = opened(TOPIC, width=390)
    sizes = page.locator(".lanes a .target").evaluate_all(
        "(all) => all.map((one) => one.getBoundingClientRect().width)"
    )
    assert len(sizes) > 10 and min(sizes) >= 23.9


def test_the_page_of_a_trace_as_a_file_is_as_good(
    opened: Opened, run: Run, samples_graph: Path, tmp_path: Path
) -> None:
    file = tmp_path / "ehe.html"
    run("--graph", samples_graph, "trace", "EHE", "--output", file)
    for width in (390, 1400):
        page = opened(file.as_uri(), width=width)
        assert page.evaluate(WIDER) <= 0
        assert page.evaluate(SMALL) == []
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found] == []
