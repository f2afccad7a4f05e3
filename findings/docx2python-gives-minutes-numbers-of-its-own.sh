#!/usr/bin/env bash
# Guess:  docx2python, which writes the numbers of a list into its text, writes those that Word shows: 12., 12.1, 13.
# Seen:   each is "N)", whatever text its level has, and a level below has its own number alone; where a list is told to go
#         on at 20 (w:startOverride) it begins anew at its first number. So minute 20 is a second minute 12.
#             Word: 12. Apologies, 12.1 Absence, 20. Bench;   docx2python: 12) Apologies, 1) Absence, 12) Bench
# With:   docx2python 3.7.1 from PyPI, 1 December 2026.
# Source: Office Open XML, part 1, 17.9 (start, startOverride, lvlText); the pages of docx2python show "1)" for lists.
# Here:   numbers are counted as Word counts them (loaders/formats/docx/numbering.py; tests/formats/test_docx.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check docx2python==3.7.1
cd "$folder"
venv/bin/python - <<'PYTHON'
import sys
import zipfile

from docx2python import docx2python

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = f'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{OFFICE}"'
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def item(number: int, level: int, title: str) -> str:
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}</w:pPr><w:r><w:t>{title}</w:t></w:r></w:p>"


def level(depth: int, start: int, shown: str) -> str:
    inside = f'<w:start w:val="{start}"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{shown}"/>'
    return f'<w:lvl w:ilvl="{depth}">{inside}</w:lvl>'


levels = level(0, 12, "%1.") + level(1, 1, "%1.%2")
anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="20"/></w:lvlOverride>'
PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{TYPE}.numbering+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{OFFICE}/numbering" Target="numbering.xml"/></Relationships>',
    "word/document.xml": f"<w:document {WORD}><w:body>{item(1, 0, 'Apologies')}{item(1, 1, 'Absence')}"
    f"{item(2, 0, 'Bench')}</w:body></w:document>",
    "word/numbering.xml": f'<w:numbering {WORD}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    f'<w:num w:numId="2"><w:abstractNumId w:val="0"/>{anew}</w:num></w:numbering>',
}
with zipfile.ZipFile("minutes.docx", "w") as file:
    for name, text in PARTS.items():
        file.writestr(name, text)
with docx2python("minutes.docx") as read:
    lines = [line.strip().replace("\t", " ") for line in read.text.splitlines() if line.strip()]
print(lines)
sys.exit(lines != ["12) Apologies", "1) Absence", "12) Bench"])
PYTHON
