#!/usr/bin/env bash
# Guess:  of a Word file pandoc and mammoth give the words that Word shows, whatever holds them: a run, a simple field (the
#         name of the board or the day, from the template), an element of custom XML, words with a direction set.
# Seen:   both drop simple fields and directed words in silence, and keep the same words of a complex field; pandoc drops
#         what stands in custom XML as well, whole paragraphs too (here the apologies):
#             pandoc:  Held on at the hall. Present: . Field 10 March 2009. Clerk .
#             mammoth: Held on  at the hall. Present: Ann Adams. Field 10 March 2009. Clerk . | Apologies: Ben Brown
# With:   pypandoc_binary 1.17 (pandoc 3.9) and mammoth 1.13.0 from PyPI, 30 November 2026; pandoc 2.17.1 of Debian 12 alike.
# Source: github.com/mwilliamson/python-mammoth/issues/69 of mammoth's simple fields; none found of pandoc's.
# Here:   loaders/formats/docx/body.py reads each of them (tests/formats/test_docx.py); pandoc is asked for other formats only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pypandoc_binary==1.17 mammoth==1.13.0
venv/bin/python <<'PYTHON'
import sys
import zipfile

import mammoth
import pypandoc

OPC = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


COMPLEX = "".join(f'<w:r>{part}</w:r>' for part in (
    '<w:fldChar w:fldCharType="begin"/>', "<w:instrText>DOCPROPERTY Day</w:instrText>",
    '<w:fldChar w:fldCharType="separate"/>', "<w:t>10 March 2009</w:t>", '<w:fldChar w:fldCharType="end"/>',
))
BODY = (
    "<w:p>" + run("Held on ") + f'<w:fldSimple w:instr="DOCPROPERTY Day">{run("10 March 2009")}</w:fldSimple>'
    + run(" at the hall. Present: ") + f'<w:customXml w:element="person">{run("Ann Adams")}</w:customXml>'
    + run(". Field ") + COMPLEX + run(". Clerk ") + f'<w:bdo w:val="ltr">{run("Cara Cole")}</w:bdo>' + run(".") + "</w:p>"
    f'<w:customXml w:element="absent"><w:p>{run("Apologies: Ben Brown")}</w:p></w:customXml>'
)
with zipfile.ZipFile("minutes.docx", "w") as file:
    file.writestr("[Content_Types].xml", f'<Types xmlns="{OPC}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{TYPE}"/></Types>')
    file.writestr("_rels/.rels", f'<Relationships xmlns="{OPC}/relationships"><Relationship Id="r1" Type="{OFFICE}" '
        'Target="word/document.xml"/></Relationships>')
    file.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{BODY}</w:body></w:document>')

found = {"pandoc": pypandoc.convert_file("minutes.docx", "plain", extra_args=["--wrap=none"])}
with open("minutes.docx", "rb") as stream:
    found["mammoth"] = mammoth.extract_raw_text(stream).value
told = {name: " | ".join(text.split("\n\n")).strip(" |\n") for name, text in found.items()}
for name, text in told.items():
    print(f"{name}: {text}")
sys.exit(told != {
    "pandoc": "Held on at the hall. Present: . Field 10 March 2009. Clerk .",
    "mammoth": "Held on  at the hall. Present: Ann Adams. Field 10 March 2009. Clerk . | Apologies: Ben Brown",
})
PYTHON
