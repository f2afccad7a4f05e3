"""Journeys through the pages: from a search to its words, by permalink, by keyboard alone, without script."""

from __future__ import annotations

import functools
import http.server
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Opened
from tests.cli.conftest import Run

pytestmark = pytest.mark.browser

BOARD = "/board/great-thessing-parish-council"
MEETING = "/meeting/great-thessing-parish-council/2021-10-07"
PERSON = "/person/alderbourne-county-council/alderbourne-childrens-partnership/priya-raman"
TOPIC = "/topic/elective-home-education"


def in_sight(found: Locator) -> bool:
    """Whether a thing, or its beginning, comes into the window: a page scrolls to its place after it is there."""
    where = (
        "(one) => { const box = one.getBoundingClientRect(); return box.height > 0 && box.top >= 0 "
        "&& box.top < window.innerHeight && box.left >= 0 && box.left < window.innerWidth }"
    )
    return bool(found.page.wait_for_function(where, arg=found.element_handle()).json_value())


def has_at_least(found: Locator, number: int) -> bool:
    """Whether there come to be so many."""
    expect(found.nth(number - 1)).to_be_attached()
    return True


def test_from_a_search_to_the_words_in_their_place(opened: Opened) -> None:
    page = opened("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("porch roof quote")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=porch+roof+quote*")
    hit = page.locator(".hit").first
    expect(hit).to_be_visible()
    words = hit.locator("mark").all_inner_texts()
    assert {word.casefold() for word in words} <= {"porch", "roof", "quote", "quotes"}
    hit.get_by_role("link", name="in its place").click()
    marked = page.locator(".written mark.asked").first
    expect(marked).to_be_visible()
    assert in_sight(marked)
    assert (
        "roof" in page.locator(".written mark.asked").first.inner_text()
        or page.locator(".written mark.asked").count() > 1
    )


def test_from_a_fact_to_its_words_and_back(opened: Opened) -> None:
    page = opened(f"{MEETING}#item-6-a2")
    fact = page.locator("#item-6-a2")
    assert in_sight(fact)
    fact.get_by_role("link", name="its words in the document").click()
    assert in_sight(page.locator(".written mark.asked").first)
    page.go_back()
    page.wait_for_url(f"**{MEETING}#item-6-a2")
    assert in_sight(page.locator("#item-6-a2"))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (f"{MEETING}#item-4", "#item-4"),
        (f"{MEETING}#item-6-a2", "#item-6-a2"),
        (BOARD, "h1"),
        (PERSON, "h1"),
        (TOPIC, "h1"),
        (f"{TOPIC}#step-9", "#step-9"),
        ("/tasks?status=unfinished&order=oldest", ".fact"),
    ],
)
def test_a_permalink_opens_at_the_same_place_in_a_fresh_window(opened: Opened, path: str, place: str) -> None:
    for _ in range(2):
        assert in_sight(opened(path).locator(place).first)


def test_filters_narrow_a_search(opened: Opened) -> None:
    page = opened("/search?q=children")
    before = page.locator(".summary").inner_text()
    page.get_by_label("Filters").get_by_role("link", name="decision").click()
    expect(page.locator(".summary")).not_to_have_text(before)
    expect(page.locator(".hit .kind").first).to_have_text("decision")
    page.get_by_role("link", name="kind: decision").click()
    expect(page.locator(".summary")).to_have_text(before)


def test_a_person_a_board_and_a_topic_lead_to_each_other(opened: Opened) -> None:
    page = opened(PERSON)
    page.get_by_role("link", name="Alderbourne Children's Partnership").first.click()
    expect(page.locator("h1")).to_have_text("Alderbourne Children's Partnership")
    page.locator("#topics").locator("xpath=..").get_by_role("link").first.click()
    page.wait_for_url("**/topic/**")
    page.locator(".lanes a").first.click()
    assert in_sight(page.locator("article:target"))


def test_by_keyboard_alone(opened: Opened) -> None:
    page = opened("/about")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.id === 'main'")
    reach(page, "document.activeElement.id === 'q'", key="Shift+Tab")
    page.keyboard.type("gritting")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=gritting*")
    expect(page.locator(".hit").first).to_be_visible()
    reach(page, "document.activeElement.textContent.startsWith('in its place')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/doc/**")
    assert in_sight(page.locator(".written mark.asked").first)


def reach(page: Page, wanted: str, *, key: str = "Tab") -> None:
    for _ in range(120):
        if page.evaluate(wanted):
            return
        page.keyboard.press(key)
    raise AssertionError(f"not reached: {wanted}")


def test_without_script_all_of_it_works(opened: Opened) -> None:
    page = opened("/", java_script_enabled=False)
    page.locator("#q").fill("home education")
    page.get_by_role("button", name="Search").click()
    page.locator(".hit").first.get_by_role("link", name="in its place").click()
    expect(page.locator(".written mark.asked").first).to_be_visible()
    page.goto(page.url.split("/doc/")[0] + f"/map?around=board:{BOARD[7:]}")
    assert has_at_least(page.locator("table tbody tr"), 6)


def test_what_is_around_a_thing_is_drawn(opened: Opened) -> None:
    page = opened(f"/map?around=board:{BOARD[7:]}")
    expect(page.locator("#around canvas").first).to_be_visible()
    assert has_at_least(page.locator("table tbody tr"), 6)


def test_a_question_is_asked_by_its_form(opened: Opened) -> None:
    page = opened("/ask/topic-trace")
    page.locator("input[name=topic]").fill("EHE")
    page.get_by_role("button", name="Ask").click()
    assert has_at_least(page.locator("table tbody tr"), 11)


def test_cypher_is_asked(opened: Opened) -> None:
    page = opened("/cypher")
    page.get_by_role("button", name="Ask").click()
    expect(page.locator("table tbody tr")).to_have_count(8)


def test_what_is_not_there_ends_in_a_search_for_its_words(opened: Opened) -> None:
    page = opened("/topic/porch-roof-repairs", answers=404)
    expect(page.locator("#q")).to_have_value("porch roof repairs")
    page.locator("#q").fill("porch roof")
    page.get_by_role("button", name="Search").click()
    assert has_at_least(page.locator(".hit"), 1)


def test_a_site_of_files_is_searched_in_the_browser(
    opened: Opened, run: Run, samples_graph: Path, tmp_path: Path
) -> None:
    run("--graph", samples_graph, "site", tmp_path / "site")
    handler = functools.partial(Quiet, directory=str(tmp_path / "site"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page = opened("/about")
        context = page.context.browser.new_context()  # type: ignore[union-attr]
        page = context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/index.html")
        page.locator("#q").fill('"porch roof" quote')
        page.get_by_role("button", name="Search").click()
        page.locator(".hit a").first.click()
        assert in_sight(page.locator(":target").first)
        context.close()
    finally:
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""
