#!/usr/bin/env bash
# Guess:  text_to_edtf("May or June 2026") is "[2026-05,2026-06]", one of two months, as the format has a form for it; or
#         nothing, where the parser does not know "or".
# Seen:   "XXXX-05": May of a year that is not known. The year that is printed is gone, and June with it.
#             May or June 2026 -> XXXX-05;  June 2026 -> 2026-06
#         "2025-26" is the two years of a municipal year, "2025/26" nothing.
# With:   edtf 5.0.2 from PyPI, 1 December 2026.
# Source: none found; loc.gov/standards/datetime tells the form for one of several dates.
# Here:   "by May or June 2026" is kept as it is printed, without a day (loaders/parsing/actions/due.py, which had kept "May"
#         until then; tests/parsing/actions/test_due.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check edtf==5.0.2
"$folder/venv/bin/python" - <<'PYTHON'
import sys

from edtf import parse_edtf, text_to_edtf

EXPECTED = {"May or June 2026": "XXXX-05", "June 2026": "2026-06", "2025-26": "2025/2026", "2025/26": None}
seen = {words: text_to_edtf(words) for words in EXPECTED}
for words, date in seen.items():
    print(words, "->", date)
known = str(parse_edtf("[2026-05,2026-06]"))
print("the format's own form is understood:", known)
sys.exit(not (seen == EXPECTED and known == "[2026-05, 2026-06]"))
PYTHON
