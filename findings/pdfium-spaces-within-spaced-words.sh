#!/usr/bin/env bash
# Guess:  of a heading whose letters are drawn one by one with 1.5 points between them (10-point Helvetica) pdfium gives
#         the words as they are, or a space behind every letter.
# Seen:   it sets a space between some of the letters and not between others, by what the letters are:
#             0.5: Elective Home Education in schools
#             1.5: Elec ti ve H o m e Education in s chool s
#             3.0: E l e c t i v e H o m e E d u c a t i o n i n s c h o o l s
# With:   pypdfium2 5.15.2 and reportlab 5.1.0 from PyPI, 28 November 2026.
# Source: none found; with the space set as character spacing (Tc) the words of all three come out whole.
# Here:   loaders/formats/pdf/pages/spacing.py joins what stands closer together than the words of its line do
#         (tests/formats/pdf/test_pdf_words.py).
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

SPREADS = (0.5, 1.5, 3.0)
stream = io.BytesIO()
canvas = Canvas(stream, invariant=1)
canvas.setFont("Helvetica", 10)
for number, spread in enumerate(SPREADS):
    x = 72.0
    for letter in "Elective Home Education in schools":
        canvas.drawString(x, 700 - 40 * number, letter)
        x += canvas.stringWidth(letter, "Helvetica", 10) + spread
canvas.save()
with pdfium.PdfDocument(stream.getvalue()) as document:
    lines = document[0].get_textpage().get_text_range().splitlines()
for spread, line in zip(SPREADS, lines):
    print(f"{spread}: {line}")
some = lines[1].split()
sys.exit(not (lines[0] == "Elective Home Education in schools" and 5 < len(some) < 30 and len(lines[2].split()) > 28))
PYTHON
