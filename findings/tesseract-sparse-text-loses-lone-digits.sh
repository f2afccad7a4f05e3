#!/usr/bin/env bash
# Guess:  in a picture of nothing but large, clean numbers, one to a line, every way of segmenting a page finds them all,
#         and "sparse text" (--psm 11, "find as much text as possible in no particular order") most surely.
# Seen:   of single digits neither sparse text nor the automatic way (3) finds one, one block (6) all; of "12." to "16."
#         sparse text finds all, and loses each full stop, being surer of the rest than the others are:
#             digits   3: -   11: -   6: 1 2 3 4 5 6 7 8
#             numbers  3: 12. 13. 14. 15. 16.   11: 12 13 14 15 16   6: 12. 13. 14. 15. 16.
# With:   tesseract-ocr 5.3.0-2 and tesseract-ocr-eng 1:4.1.0-2 of Debian 12, pillow 12.3.0 from PyPI, 29 November 2026.
# Source: none found; the manual page of tesseract says of 11 what stands above.
# Here:   loaders/formats/ocr/reading.py asks both ways of what stands alone in a margin, and sets the full stop that the
#         other numbers of the chain have (loaders/formats/ocr/numbers.py; tests/formats/ocr/test_numbers.py).
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
venv/bin/pip install --quiet --disable-pip-version-check pillow==12.3.0
venv/bin/python <<'PYTHON'
import subprocess
import sys

from PIL import Image, ImageDraw, ImageFont

FONT = ImageFont.load_default(46)


def read(name, lines, way):
    picture = Image.new("L", (260, 100 + 100 * len(lines)), 255)
    for place, line in enumerate(lines):
        ImageDraw.Draw(picture).text((60, 50 + 100 * place), line, fill=0, font=FONT)
    picture.save(f"{name}.png")
    told = subprocess.run(["tesseract", f"{name}.png", "-", "--psm", way], capture_output=True, text=True, check=True)
    return " ".join(told.stdout.split())


digits, numbers = "12345678", ["12.", "13.", "14.", "15.", "16."]
seen = {way: (read("digits", digits, way), read("numbers", numbers, way)) for way in ("3", "11", "6")}
for way, (one, other) in seen.items():
    print(f"{way:>2}: {one or '-':<16} {other or '-'}")
sys.exit(
    not (
        seen["6"] == ("1 2 3 4 5 6 7 8", "12. 13. 14. 15. 16.")
        and seen["3"] == ("", "12. 13. 14. 15. 16.")
        and seen["11"] == ("", "12 13 14 15 16")
    )
)
PYTHON
