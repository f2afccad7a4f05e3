#!/usr/bin/env bash
# Guess:  of a page of minutes with the initials of who acts at the right of each paragraph, without rules, markitdown
#         gives the initials beside or right below their own paragraph, as pdfplumber does.
# Seen:   the numbers of two items come together above both, and the initials together below both, so that nothing says
#         whose task is whose; a page with one such item comes out as it stands:
#             2. 3. Footpaths The Clerk reported ... She would write again.
#             Play area A quotation ... Cllr Bray would order the parts. CT RB      (each a block of its own)
# With:   markitdown 0.1.9 (extra pdf) and pdfplumber 0.11.10, PDF by reportlab 5.1.0, from PyPI, 1 December 2026.
# Source: github.com/pdfminer/pdfminer.six/issues/564 tells of columns that its layout analysis reorders; none on minutes.
# Here:   loaders/formats/pdf keeps the initials on the line that they stand on, as a column of actions
#         (tests/formats/pdf/test_pdf_tables.py::test_an_action_column_without_ruled_lines); ADR 8 has why.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "markitdown[pdf]==0.1.9" pdfplumber==0.11.10 reportlab==5.1.0
cd "$folder"
venv/bin/python <<'PYTHON'
import sys

import pdfplumber
from markitdown import MarkItDown
from reportlab.pdfgen.canvas import Canvas

ITEMS = (
    ("2.", "Footpaths", ("The Clerk reported that the stile at Mill Lane was broken and had", "been reported. She would write again."), "CT"),
    ("3.", "Play area", ("A quotation of 450 pounds had been received for the swings and", "accepted. Cllr Bray would order the parts."), "RB"),
)


def draw(canvas: Canvas, items: tuple) -> None:
    y = 760
    for number, title, lines, who in items:
        canvas.setFont("Helvetica-Bold", 11)
        canvas.drawString(60, y, number)
        canvas.drawString(85, y, title)
        canvas.setFont("Helvetica", 11)
        for line in lines:
            y -= 16
            canvas.drawString(85, y, line)
        canvas.drawString(500, y, who)
        y -= 27
    canvas.showPage()


canvas = Canvas("minutes.pdf", invariant=1)
draw(canvas, ITEMS)
draw(canvas, ITEMS[:1])
canvas.save()
text = MarkItDown().convert("minutes.pdf").text_content
print(text)
with pdfplumber.open("minutes.pdf") as file:
    beside = file.pages[0].extract_text()
lines = [line for line in text.splitlines() if line.strip()]
parts = lines.index("accepted. Cllr Bray would order the parts.")
together = lines[parts + 1 : parts + 3] == ["CT", "RB"]
print("markitdown sets the initials together:", together)
sys.exit(not (together and "She would write again. CT" in beside and "order the parts. RB" in beside))
PYTHON
