"""What an OpenDocument text hides is no part of the minutes, whichever program converts it."""

import zipfile
from contextlib import nullcontext
from io import BytesIO
from pathlib import Path

import pytest

from loaders.formats import read_document
from tests.formats import programs
from tests.formats.converting import linking_files

pytestmark = pytest.mark.programs

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
STYLES = """<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties text:display="true"/></style:style>
<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>"""
SEEN = "It was resolved to cut the hedge."
SEEN_IN = f'<text:p><text:span text:style-name="T2">{SEEN}</text:span></text:p>'
HIDDEN = "It was resolved to sell the pump."


def document(body: str) -> bytes:
    """An OpenDocument text, made of the file with links: its body and styles are others."""
    stream = BytesIO()
    names = linking_files.NAMES.replace(
        "xmlns:x=", f'xmlns:style="{OASIS}:style:1.0" xmlns:table="{OASIS}:table:1.0" xmlns:x='
    )
    content = (
        f'<office:document-content {names} office:version="1.2"><office:automatic-styles>{STYLES}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    with zipfile.ZipFile(BytesIO(linking_files.odt("x"))) as old, zipfile.ZipFile(stream, "w") as made:
        for name in old.namelist():
            made.writestr(name, content if name == "content.xml" else old.read(name))
    return stream.getvalue()


@pytest.mark.parametrize("converter", ["LibreOffice", "pandoc"])
@pytest.mark.parametrize(
    "hidden",
    ['<text:p><text:span text:style-name="T1">#</text:span></text:p>',
     '<text:p text:style-name="P1">#</text:p>',
     '<text:section text:name="s" text:display="none"><text:p>#</text:p></text:section>',
     '<text:p><text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/>#</text:p>',
     '<text:p><text:hidden-text text:condition="ooow:1" text:is-hidden="true" text:string-value="#">#'
     '</text:hidden-text></text:p>'],
    ids=["span", "paragraph", "section", "hidden paragraph", "hidden text"],
)  # fmt: skip
def test_hidden_words_are_left_out(hidden: str, converter: str, tmp_path: Path) -> None:
    programs.program(converter)
    (tmp_path / "minutes.odt").write_bytes(document(SEEN_IN + hidden.replace("#", HIDDEN)))
    with programs.only("pandoc") if converter == "pandoc" else nullcontext():  # LibreOffice is the first choice
        text = read_document(tmp_path / "minutes.odt").text
    assert SEEN in text
    assert "pump" not in text
