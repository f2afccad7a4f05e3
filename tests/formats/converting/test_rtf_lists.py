"""LibreOffice numbers the lists of Rich Text files as they were written, in the last paragraph as well."""

from pathlib import Path

import pytest

from loaders.formats import read_document
from tests.formats.programs import program

pytestmark = [pytest.mark.slow, pytest.mark.programs]

LIST = rb"""{\rtf1\ansi{\fonttbl{\f0 Arial;}}
{\*\listtable{\list\listtemplateid1
{\listlevel\levelnfc0\levelstartat1\levelfollow0{\leveltext\'02\'00.;}{\levelnumbers\'01;}\fi-567\li567}
{\listlevel\levelnfc0\levelstartat1\levelfollow0{\leveltext\'03\'00.\'01;}{\levelnumbers\'01\'03;}\fi-567\li1134}
{\listname ;}\listid1}}
{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}
"""
PARAGRAPHS = (
    (0, "Minutes of the last meeting"), (1, "The minutes of 7 March 2023 were agreed."),
    (0, "Date of next meeting"), (1, "Tuesday 4 July 2023 at 4.00 pm."),
)  # fmt: skip


@pytest.mark.parametrize("end", ["}", "}\r\n\0"])
def test_the_last_paragraph_keeps_its_level(end: str, tmp_path: Path) -> None:
    program("LibreOffice")
    path = tmp_path / "minutes.rtf"
    body = "".join(f"\\pard\\plain\\f0\\ilvl{level}\\ls1 {words}\\par\n" for level, words in PARAGRAPHS)
    path.write_bytes(LIST + body.encode() + end.encode())
    lines = [line.strip() for line in read_document(path).text.splitlines() if line.strip()]
    numbers = ("1.", "1.1", "2.", "2.1")
    assert lines == [f"{number} {words}" for number, (_, words) in zip(numbers, PARAGRAPHS, strict=True)]
