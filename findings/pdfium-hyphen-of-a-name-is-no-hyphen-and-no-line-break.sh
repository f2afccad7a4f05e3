#!/usr/bin/env bash
# Guess:  a double name that is divided at its hyphen ("Pugh-" at the end of a line, "Jones" in the next) is given by pdfium as it
#         stands: the hyphen and a line's break; a hyphen elsewhere alike.
# Seen:   the hyphen is U+FFFE, which is no character, and the line's break behind it is gone, whether it is the name's or divides
#         a word that was too long for its line; behind a number or a space, a hyphen and the line's break stay:
#             name 'Pugh\ufffeJones', word 'meet\ufffeing', number '2022-\r\n23', apart 'May -\r\nJune'
# With:   pypdfium2 5.15.2 and reportlab 5.1.0 from PyPI, 30 November 2026.
# Source: github.com/PDFium/PDFium/issues/3 asks how to have the hyphen; the page of get_text_range says nothing of it.
# Here:   loaders/formats/pdf/pages/words.py writes a hyphen there, and loaders/formats/hyphens.py settles by the document's other
#         words whether it belongs to the word (tests/formats/pdf/test_pdf.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check pypdfium2==5.15.2 reportlab==5.1.0
"$folder/venv/bin/python" <<'PYTHON'
import io
import sys

import pypdfium2 as pdfium
from reportlab.pdfgen.canvas import Canvas

ENDS = {
    "name": ("Pugh-", "Jones"), "word": ("meet-", "ing"), "number": ("2022-", "23"), "apart": ("May -", "June"),
}
EXPECTED = {
    "name": "Pugh\ufffeJones", "word": "meet\ufffeing", "number": "2022-\r\n23", "apart": "May -\r\nJune",
}


def read(first, second):
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    canvas.drawString(72, 700, first)
    canvas.drawString(72, 686, second)
    canvas.save()
    with pdfium.PdfDocument(stream.getvalue()) as document:
        return document[0].get_textpage().get_text_range()


seen = {name: read(*lines) for name, lines in ENDS.items()}
print(", ".join(f"{name} {ascii(text)}" for name, text in seen.items()))
sys.exit(seen != EXPECTED)
PYTHON
