#!/usr/bin/env bash
# Guess:  a tool that takes an optional text gets the text "null" where a client sends that text: JSON has a null of its own.
# Seen:   it gets None, as if nothing had been sent, so that a question about somebody is answered for everybody. A text
#         "[1]" for the same argument is refused as a list; "12" and "true" stay texts, and so does "null" where the text
#         is not optional.
#             optional 'null' -> None, '12' -> '12', 'true' -> 'true', '[1]' -> refused; needed 'null' -> 'null'
# With:   mcp 2.3.0 from PyPI, 30 November 2026; 1.30.0 does the same.
# Source: none found; the code parses texts as JSON first where the argument is not declared as a text alone.
# Here:   the tools refuse "null" for what may be left out (minutegraph/assistant/server.py; tests/assistant/test_tools.py).
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
def tasks(person: str | None = None) -> str:
    return repr(person)


@server.tool()
def search(words: str) -> str:
    return repr(words)


async def answers():
    async with Client(server) as client:
        for tool, argument, text in (
            ("tasks", "person", "null"),
            ("tasks", "person", "12"),
            ("tasks", "person", "true"),
            ("tasks", "person", "[1]"),
            ("search", "words", "null"),
        ):
            answer = await client.call_tool(tool, {argument: text})
            yield "refused" if answer.is_error else answer.content[0].text


async def all_of_them():
    return [answer async for answer in answers()]


seen = asyncio.run(all_of_them())
print("optional 'null' -> {}, '12' -> {}, 'true' -> {}, '[1]' -> {}; needed 'null' -> {}".format(*seen))
sys.exit(seen != ["None", "'12'", "'true'", "refused", "'null'"])
PYTHON
