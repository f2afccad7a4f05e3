#!/usr/bin/env bash
# Guess:  in the text layer that tesseract writes behind a picture (its PDF output, which OCRmyPDF uses as it is), a word
#         reaches as far as in the picture, so that the gaps between words are those that are seen.
# Seen:   tesseract stretches a word *and the blank behind it* to the width of the word's picture: a word of n letters is
#         n / (n + 1) of its width, one of two letters two thirds. pdfium and pdfminer (pdfplumber) agree on it:
#             word         picture  layer  n/(n+1)  pdfplumber
#             RESOLVED:       73.4   0.90     0.90        0.90
#             that            24.1   0.80     0.80        0.80
#             of              12.2   0.67     0.67        0.67
#         So gaps of running text look as wide as those between columns, for who finds columns by gaps; and what stands
#         at the right margin seems to end before it.
# With:   tesseract-ocr 5.3.0-2 and tesseract-ocr-eng 1:4.1.0-2 of Debian 12, pillow 13.0.0, pypdfium2 5.15.2 and
#         pdfplumber 0.11.10 from PyPI, 1 December 2026.
# Source: none found; the manual page of tesseract says of `pdf` that it makes a searchable PDF.
# Here:   loaders/formats/pdf/pages/text_layers.py has the words of such a layer end where the picture's do
#         (tests/formats/ocr/test_text_layers.py).
set -euo pipefail
if ! command -v tesseract >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update -qq
    $sudo apt-get install -y -qq --no-install-recommends tesseract-ocr=5.3.0-2 tesseract-ocr-eng=1:4.1.0-2
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pillow==13.0.0 pypdfium2==5.15.2 pdfplumber==0.11.10
venv/bin/python <<'PYTHON'
import csv
import subprocess
import sys

import pdfplumber
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFont

DOTS = 200
WORDS = ["RESOLVED:", "that", "the", "minutes", "of", "March", "be", "agreed"]
picture = Image.new("L", (1654, 600), 255)
font = ImageFont.load_default(40)
for line in range(4):
    ImageDraw.Draw(picture).text((150, 100 + 90 * line), " ".join(WORDS), fill=0, font=font)
picture.save("page.png", dpi=(DOTS, DOTS))
subprocess.run(["tesseract", "page.png", "page", "--dpi", str(DOTS), "pdf", "tsv"], capture_output=True, check=True)

with open("page.tsv", newline="", encoding="utf-8") as file:
    rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row["level"] == "5"]
seen = {row["text"]: int(row["width"]) * 72 / DOTS for row in rows}

page = pdfium.PdfDocument("page.pdf")[0].get_textpage()
text = page.get_text_range()
with pdfplumber.open("page.pdf") as document:
    found = document.pages[0].extract_words()[: len(WORDS)]  # the page's very last word has no blank behind it
    others = {word["text"]: word["x1"] - word["x0"] for word in found}
right = []
print(f"{'word':<12} picture  layer  n/(n+1)  pdfplumber")
for word in WORDS:
    place = text.index(word)
    layer = page.get_charbox(place + len(word) - 1, loose=True)[2] - page.get_charbox(place, loose=True)[0]
    share, other, told = layer / seen[word], others[word] / seen[word], len(word) / (len(word) + 1)
    print(f"{word:<12} {seen[word]:7.1f} {share:6.2f} {told:8.2f} {other:11.2f}")
    right.append(abs(share - told) < 0.04 and abs(other - told) < 0.04)
sys.exit(not all(right))
PYTHON
