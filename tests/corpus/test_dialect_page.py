"""The page on ways of writing minutes names tests that exist."""

import re

from tests.corpus.documents import ROOT

PAGE = (ROOT / "docs" / "dialects.md").read_text(encoding="utf-8")
TESTS = sorted((ROOT / "tests").rglob("test_*.py"))


def test_every_test_that_the_page_names_exists() -> None:
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    known = {path.stem for path in TESTS}
    known |= {name for path in TESTS for name in re.findall(r"^def (test_\w+)", path.read_text("utf-8"), re.M)}
    assert len(named) > 60
    assert named - known == set()


def test_every_path_that_the_page_names_exists() -> None:
    for path in set(re.findall(r"`((?:tests|loaders|samples)/[\w/.]*)`", PAGE)):
        assert (ROOT / path).exists(), path


def test_the_page_speaks_of_every_section() -> None:
    assert [f"## {n}." in PAGE for n in range(1, 10)] == [True] * 9
