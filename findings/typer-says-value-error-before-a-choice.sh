#!/usr/bin/env bash
# Guess:  a word that is none of an option's choices is refused as for years: "Invalid value for '--form': 'x' is not
#         one of 'table', 'json'.", and a program of a few options does not load a library for validating data.
# Seen:   the sentence of another library shows through, "Value error, 'x' is not one of ...", and a command of one
#         choice loads pydantic whole before it runs (typer alone does not: only a command that takes a value does):
#             Error: Invalid value for '--form': Value error, 'x' is not one of 'table', 'json'.
#             pydantic loaded: after import no, after the command yes
# With:   typer 0.29.2, pydantic 2.14.3, 29 November 2026.
# Source: none found.
# Here:   small commands are measured by processor time (docs/benchmarks.md); tests of messages ask for the choices
#         and not for the words before them (tests/cli/loading/test_bad_input.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check typer==0.29.2 pydantic==2.14.3
cat > "$folder/program.py" <<'PYTHON'
import sys
from enum import StrEnum
from typing import Annotated

import typer

after_import = "pydantic" in sys.modules


class Form(StrEnum):
    table = "table"
    json = "json"


app = typer.Typer(rich_markup_mode=None)


@app.command()
def main(form: Annotated[Form, typer.Option()] = Form.table) -> None:
    said = {True: "yes", False: "no"}
    print(f"pydantic loaded: after import {said[after_import]}, after the command {said['pydantic' in sys.modules]}")


app()
PYTHON
wrong=$("$folder/venv/bin/python" "$folder/program.py" --form x 2>&1 | grep "Invalid value" || true)
right=$("$folder/venv/bin/python" "$folder/program.py" --form json)
printf '%s\n%s\n' "$wrong" "$right"
[ "$wrong" = "Error: Invalid value for '--form': Value error, 'x' is not one of 'table', 'json'." ]
[ "$right" = "pydantic loaded: after import no, after the command yes" ]
