"""Debian's Chromium, driven by Playwright, at the pages of the samples.

Without a Chromium these tests are skipped; where MINUTEGRAPH_REQUIRE_BROWSER is set, as in CI, that is a failure.
"""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from minutegraph.reading_room.application import Options, application
from minutegraph.reading_room.room import Room, settled_store
from tests.cli.conftest import SAMPLES, run

__all__ = ["run"]

CHROMIUM = os.environ.get("MINUTEGRAPH_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
Opened = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        if os.environ.get("MINUTEGRAPH_REQUIRE_BROWSER"):
            pytest.fail("there is no Chromium, and here it is required: .ci/run installs it")
        pytest.skip("there is no Chromium on this machine (MINUTEGRAPH_CHROMIUM names one)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(samples_graph: Path) -> Iterator[str]:
    """Where the pages of the samples are served."""
    room = Room(partial(settled_store, samples_graph))
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(room, Options(SAMPLES)), log_level="warning"))
    thread = threading.Thread(target=partial(server.run, sockets=[listening]), daemon=True)
    thread.start()
    yield f"http://localhost:{listening.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    room.close()


@pytest.fixture
def opened(browser: Browser, address: str) -> Iterator[Opened]:
    """Open an address in a window of its own; nothing may be asked of another host, or be said on the console."""
    said: list[str] = []
    contexts: list[BrowserContext] = []

    def open_page(path: str, *, width: int = 1400, height: int = 900, answers: int = 200, **settings: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"error: {error}"))
        page.on("request", lambda request: _note(said, request.url, address))
        page.set_default_timeout(20_000)
        answer = page.goto(path if "://" in path else f"{address}{path}")
        assert answer is None or answer.status == answers
        if page.locator("[autofocus]").count():  # whoever types before the browser has put it there makes it say so
            expect(page.locator("[autofocus]")).to_be_focused()
        if answers != 200:
            said.clear()  # a browser says of itself that a page was not found
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


def _note(said: list[str], url: str, address: str) -> None:
    if not url.startswith((address, "data:", "file:")):
        said.append(f"request: {url}")
