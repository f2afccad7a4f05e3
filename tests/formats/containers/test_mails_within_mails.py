"""Mails that were forwarded: their covering words are passed over and told, and so are objects put into them."""

from __future__ import annotations

from pathlib import Path

import pytest

from loaders.formats import SUFFIXES, Holding, holding_of
from loaders.formats.containers.covering import COVERING
from loaders.formats.containers.outlook import UNREAD_OBJECT
from tests.cli.conftest import Run, run
from tests.formats.containers.writing import MINUTES, Storage, attached, mail, outlook

__all__ = ["run"]
COVERS = [
    "FYI",
    "Dear all,\n\nPlease see below the minutes of the meeting of 4 May.\n\nKind regards,\nMo Lark, Clerk",
    "See below.\n\nThis message is confidential. It is meant for those whom it names and for nobody else; if you are "
    "none of them, delete it and tell the sender. The council may read what is sent to it.",
]


def held(path: Path, data: bytes) -> Holding:
    path.write_bytes(data)
    holding = holding_of(path, SUFFIXES)
    assert holding is not None
    return holding


def inner(**properties: bytes) -> Storage:
    """A mail attached to one of Outlook."""
    streams = {f"__substg1.0_{key[1:]}": value for key, value in properties.items()}
    message = {"__properties_version1.0": b"\0" * 24, "__substg1.0_0037001F": "May".encode("utf-16-le"), **streams}
    return {"__substg1.0_3701000D": message}


def forwarded(words: str) -> bytes:
    made = mail({}, words=words)
    made.add_attachment(mail({}, words=MINUTES.decode()))
    return made.as_bytes()


@pytest.mark.parametrize("words", COVERS)
def test_words_that_cover_a_mail_with_minutes_are_no_document(words: str, tmp_path: Path) -> None:
    body = {"p1000001F": MINUTES.decode().encode("utf-16-le")}
    saved = outlook({"__attach_version1.0_#00000000": inner(**body)}, p1000001F=words.encode("utf-16-le"))
    for name, data, within in (
        ("a.msg", saved, "May.msg/message.txt"),
        ("a.eml", forwarded(words), "Minutes: 4 5.eml/message.txt"),
    ):
        holding = held(tmp_path / name, data)
        assert [found for found, _ in holding.documents] == [within]
        assert holding.left == (("message.txt", COVERING),)


def test_words_beside_an_attachment_are_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail({"May.md": MINUTES}, words="FYI").as_bytes())
    ended = run("load", tmp_path / "a.eml")
    assert ended.code == 0, ended.err
    assert f"passed over: {tmp_path / 'a.eml' / 'message.txt'}: {COVERING}" in ended.err
    assert "1 in all: 1 loaded, 0 unchanged, 0 failed" in ended.err


def test_words_alone_are_never_passed_over(tmp_path: Path) -> None:
    made = mail({}, words="FYI")
    made.add_attachment(mail({}, words="See below."))
    holding = held(tmp_path / "a.eml", made.as_bytes())
    assert len(holding.documents) == 2 and holding.left == ()


def test_minutes_of_both_mails_are_documents(tmp_path: Path) -> None:
    holding = held(tmp_path / "a.eml", forwarded(MINUTES.decode().replace("4 May", "1 June")))
    assert len(holding.documents) == 2 and holding.left == ()


@pytest.mark.parametrize("called", ["Minutes 4 May.doc", "Picture (Metafile)", ""])
def test_an_object_is_told_by_its_name(called: str, run: Run, tmp_path: Path) -> None:
    thing: Storage = {
        "__substg1.0_3001001F": called.encode("utf-16-le"),
        "__substg1.0_3701000D": {"\x01Ole": b"\0" * 20, "CONTENTS": b"x" * 5000},
    }
    minutes = attached("May.md", MINUTES)
    data = outlook({"__attach_version1.0_#00000000": minutes, "__attach_version1.0_#00000001": thing})
    holding = held(tmp_path / "a.msg", data)
    assert [found for found, _ in holding.documents] == ["May.md"]
    assert holding.left == ((called or "object", UNREAD_OBJECT),)
    ended = run("sync", tmp_path / "a.msg")
    assert ended.code == 0, ended.err
    assert f"passed over: {tmp_path / 'a.msg' / (called or 'object')}: {UNREAD_OBJECT}" in ended.out
