#!/usr/bin/env bash
# Guess:  a call that names an argument which the tool does not have is refused, as a missing or mistyped value is.
# Seen:   the argument is dropped and the tool answers as without it, with no word to the client; the schema that clients get
#         does not say that nothing else is taken.
#             mistyped value refused, unknown name answered with 'everybody', additionalProperties None
# With:   mcp 2.3.0 from PyPI, 30 November 2026; 1.30.0 does the same.
# Source: none found.
# Here:   the tools refuse such calls and close their schemas (minutegraph/assistant/server.py; tests/assistant/test_tools.py).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mcp==2.3.0
"$folder/venv/bin/python" - 2>/dev/null <<'PYTHON'
import asyncio
import sys

from mcp import Client
from mcp.server.mcpserver import MCPServer

server = MCPServer("minutes")


@server.tool()
def tasks(person: str = "everybody", most: int = 20) -> str:
    return repr(person)


async def answers():
    async with Client(server) as client:
        mistyped = await client.call_tool("tasks", {"most": "many"})
        unknown = await client.call_tool("tasks", {"holder": "Ann Archer"})
        schema = (await client.list_tools()).tools[0].input_schema
        return mistyped.is_error, unknown.is_error, unknown.content[0].text, schema.get("additionalProperties")


mistyped, refused, answer, closed = asyncio.run(answers())
print(
    f"mistyped value {'refused' if mistyped else 'taken'}, unknown name "
    f"{'refused' if refused else f'answered with {answer}'}, additionalProperties {closed}"
)
sys.exit((mistyped, refused, answer, closed) != (True, False, "'everybody'", None))
PYTHON
