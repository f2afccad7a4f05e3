#!/usr/bin/env bash
# Guess:  "import pymupdf" of release 2.0 takes no more than twice the processor time and memory of 1.26, and the layout
#         analysis is loaded only by who asks for it (import pymupdf.layout), as in 1.x.
# Seen:   the import alone loads the layout analysis, pymupdf4llm and ONNX Runtime, whoever only wants the text of a page:
#             1.26.7: 0.11 s, 44 MiB, layout loaded: False
#             2.0: 0.83 s, 137 MiB, layout loaded: True
# With:   pymupdf 1.26.7 and 2.0 from PyPI, Python 3.11, 1 December 2026.
# Source: the notes of release 2.1 (github.com/pymupdf/PyMuPDF/releases/tag/2.1) speak of a shorter start by importing
#         large modules later; openzim/python-scraperlib 5.5.1 went to pymupdf-lite for what 2.0 pulls in.
# Here:   nothing of it is used (ADR 8); benchmarks/peers times pymupdf after its import and one document, so that the
#         start is not counted in the milliseconds of a document.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
seen=()
for release in 1.26.7 2.0; do
    python3 -m venv "$folder/$release"
    "$folder/$release/bin/pip" install --quiet --disable-pip-version-check "pymupdf==$release"
    seen+=("$("$folder/$release/bin/python" - "$release" <<'PYTHON'
import resource
import sys
import time

begun = time.process_time()
import pymupdf

took = time.process_time() - begun
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(f"{sys.argv[1]}: {took:.2f} s, {memory} MiB, layout loaded: {'pymupdf.layout' in sys.modules}")
PYTHON
    )")
done
printf '%s\n' "${seen[@]}"
[[ ${seen[0]} == *"loaded: False" && ${seen[1]} == *"loaded: True" ]]
