"""Zip files and mails are loaded, brought up to date, shown and taken out like folders of what they hold."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from minutegraph.app.questions.addresses import original_link
from tests.cli.conftest import Run, run
from tests.formats.containers.writing import MINUTES, mail, zipped

__all__ = ["run"]

OTHER = MINUTES.replace(b"4 May 2021", b"1 June 2021")
THIRD = MINUTES.replace(b"4 May 2021", b"6 July 2021")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "post"
    made.mkdir()
    (made / "mail.eml").write_bytes(mail({"May.md": MINUTES, "more.zip": zipped({"June.md": OTHER})}).as_bytes())
    (made / "third.zip").write_bytes(zipped({"July.md": THIRD, "crest.gif": b"GIF89a"}))
    return made


def documents(run: Run) -> list[Any]:
    return sorted(row["uri"] for row in run("query", "documents", "--format", "json").rows)


def test_each_file_that_is_held_is_a_document(run: Run, folder: Path) -> None:
    ended = run("load", folder, "--base", folder)
    assert ended.code == 0, ended.err
    assert "1 file of a kind that is not read was passed over: .gif" in ended.err
    assert documents(run) == ["mail.eml/May.md", "mail.eml/more.zip/June.md", "third.zip/July.md"]
    again = run("load", folder, "--base", folder)
    assert "3 in all: 0 loaded, 3 unchanged" in again.err
    assert run("unload", folder / "mail.eml", "--base", folder).code == 0
    assert documents(run) == ["third.zip/July.md"]


def test_what_a_mail_no_longer_holds_is_gone(run: Run, folder: Path) -> None:
    def synced(*options: str) -> Any:
        ended = run("sync", folder, "--base", folder, "--format", "json", *options)
        return json.loads(ended.out)

    assert len(synced()["documents"]) == 3
    (folder / "mail.eml").write_bytes(mail({"May.md": MINUTES + b"\nThe meeting closed at 9 pm.\n"}).as_bytes())
    news = synced("--prune")
    assert news["vanished"] == ["mail.eml/more.zip/June.md"]
    assert {document["uri"]: document["outcome"] for document in news["documents"]} == {
        "mail.eml/May.md": "corrected", "third.zip/July.md": "unchanged",
    }  # fmt: skip
    assert documents(run) == ["mail.eml/May.md", "third.zip/July.md"]


def test_a_file_that_cannot_be_opened_any_more_takes_nothing_out(run: Run, folder: Path) -> None:
    run("load", folder, "--base", folder)
    (folder / "third.zip").write_bytes((folder / "third.zip").read_bytes()[:60])
    ended = run("sync", folder, "--base", folder)
    assert ended.code == 1
    assert "1 failed" in ended.out and "vanished" not in ended.out
    assert "third.zip: is a damaged zip file" in ended.err


def test_one_document_is_shown_and_several_are_named(run: Run, folder: Path) -> None:
    shown = run("extract", folder / "third.zip", "--format", "json")
    assert shown.code == 0 and "Wendmoor Parish Council" in shown.out
    inside = run("extract", folder / "mail.eml" / "more.zip" / "June.md")
    assert inside.code == 0 and "2021-06-01" in inside.out
    several = run("extract", folder / "mail.eml")
    assert several.code == 1 and "holds 2 documents: name one of them (" in several.err
    nothing = run("extract", folder / "mail.eml" / "April.md")
    assert nothing.code == 1 and nothing.err.strip().endswith("mail.eml/April.md: there is no such file")


def test_a_zip_file_with_nothing_to_read_is_a_failure(run: Run, folder: Path) -> None:
    (folder / "third.zip").write_bytes(zipped({"crest.gif": b"GIF89a"}))
    ended = run("load", folder / "third.zip")
    assert ended.code == 1
    assert "third.zip: holds no files that can be read" in ended.err


@pytest.mark.parametrize(
    ("uri", "link"),
    [
        ("file:///post/mail.eml/May.pdf", "file:///post/mail.eml"),
        ("post/a.ZIP/2021/May.pdf", "post/a.ZIP"),
        ("https://example.org/a.zip/May.pdf", "https://example.org/a.zip/May.pdf#page=2"),
        ("file:///post/zip/May.pdf", "file:///post/zip/May.pdf#page=2"),
    ],
)
def test_the_original_is_the_mail_or_zip_file(uri: str, link: str) -> None:
    assert original_link(uri, "pdf", 2) == link
