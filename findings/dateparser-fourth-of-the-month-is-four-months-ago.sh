#!/usr/bin/env bash
# Guess:  "the 4th of the month", said on 30 November 2026, is 4 November 2026, or nothing at all.
# Seen:   it is 30 July 2026: what follows a number and "of the" is taken for a span of time that has passed, four months.
#         "1st of the year" is a day of the year before. "4th of this month" is 4 November.
#             the 4th of the month 2026-07-30, 2nd of the month 2026-09-30, 1st of the year 2025-11-30, 4th of this month 2026-11-04
# With:   dateparser 1.5.0 from PyPI, 30 November 2026.
# Source: none found.
# Here:   only what reads as a known way to write a day is asked of dateparser (queries/days.py; tests/queries/test_days.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
"$folder/venv/bin/python" - <<'PYTHON'
import sys
from datetime import datetime

import dateparser

SAID = {"RELATIVE_BASE": datetime(2026, 11, 30)}
EXPECTED = {
    "the 4th of the month": "2026-07-30",
    "2nd of the month": "2026-09-30",
    "1st of the year": "2025-11-30",
    "4th of this month": "2026-11-04",
}
seen = {words: str(dateparser.parse(words, languages=["en"], settings=SAID).date()) for words in EXPECTED}
print(", ".join(f"{words} {day}" for words, day in seen.items()))
sys.exit(seen != EXPECTED)
PYTHON
