"""Pages with pictures: without findings of axe-core, no sideways scroll, no small text, in light and dark."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import Opened
from tests.browser.test_looks import RULES, SMALL, WIDER
from tests.cli.conftest import Run

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", [("boards",), ("topics",), ("attendance", "--board", "Children's Trust Board")])
def test_a_picture_and_its_table_can_be_read(
    opened: Opened, run: Run, samples_graph: Path, tmp_path: Path, what: tuple[str, ...], scheme: str
) -> None:
    file = tmp_path / "picture.html"
    assert run("--graph", samples_graph, "draw", *what, "-o", file).code == 0
    page = opened(file.as_uri(), width=390, color_scheme=scheme)
    assert page.evaluate(WIDER) <= 0
    assert page.evaluate(SMALL) == []
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"][:200]) for one in found] == []
