#!/usr/bin/env bash
# Guess:  nameparser, which knows "Cllr", "Canon", "OBE" and "JP", takes "Revd" for a title as it does "Rev", and the letters
#         of a doctor's college ("MRCGP") for letters behind the name.
# Seen:   Revd is the given name, and the office behind it goes into the middle name; MRCGP is the surname, and the surname
#         becomes a middle name. So "Revd J Hill" and "Rev J Hill" are two people.
#             Revd Canon J Hill -> first Revd, middle Canon J, last Hill;  Rev Canon J Hill -> title Rev Canon, first J
#             Dr Priya Raman MRCGP -> first Priya, middle Raman, last MRCGP
# With:   nameparser 2.6.0 from PyPI, 1 December 2026.
# Source: none found; "Revd" is how the Church of England writes it, and most lists of those present.
# Here:   titles and letters are lists of our own (loaders/parsing/words/people/honorifics.py; tests/parsing/forms/test_names.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check nameparser==2.6.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys

from nameparser import HumanName

EXPECTED = {
    "Cllr Ann Ashe JP": ("Cllr", "Ann", "", "Ashe", "JP"),
    "Rev Canon J Hill": ("Rev Canon", "J", "", "Hill", ""),
    "Revd Canon J Hill": ("", "Revd", "Canon J", "Hill", ""),
    "Dr Priya Raman MRCGP": ("Dr", "Priya", "Raman", "MRCGP", ""),
}
seen = {}
for text in EXPECTED:
    name = HumanName(text)
    seen[text] = (name.title, name.first, name.middle, name.last, name.suffix)
    print(text, "->", seen[text])
sys.exit(seen != EXPECTED)
PYTHON
