"""A password that is neither in the environment nor in a keyring is asked for on the terminal."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from graph.store import Store
from tests.neo4j.server import Neo4jServer

pytestmark = [
    pytest.mark.neo4j,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are those of Unix"),
]

PROMPT = b"Password of Neo4j (Enter for none): "


def typed(server: Neo4jServer, folder: Path, answer: str) -> tuple[int, str]:
    """The program's exit code and what stands on its terminal, where ``answer`` is typed at the prompt."""
    import pty

    command = [sys.executable, "-m", "minutegraph", "--graph", server.address, "query", "boards"]
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(folder)
        os.execve(sys.executable, command, {"PATH": "/usr/bin:/bin", "COLUMNS": "200"})
    shown = b""
    while PROMPT not in shown:
        shown += os.read(terminal, 1024)
    os.write(terminal, f"{answer}\n".encode())
    try:
        while more := os.read(terminal, 1024):
            shown += more
    except OSError:  # Linux's word for a terminal that nobody has open any more
        pass
    _, status = os.waitpid(process, 0)
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown.decode()


def test_a_password_is_asked_for_and_not_shown(neo4j_store: Store, prepared_neo4j: Neo4jServer, tmp_path: Path) -> None:
    neo4j_store.write(lambda tx: tx.run("CREATE (:Board {id: 'roads', name: 'Roads Committee'})"))
    code, shown = typed(prepared_neo4j, tmp_path, prepared_neo4j.password)
    assert code == 0, shown
    assert "Roads Committee" in shown
    assert prepared_neo4j.password not in shown


def test_a_wrong_one_is_refused_in_one_line(prepared_neo4j: Neo4jServer, tmp_path: Path) -> None:
    code, shown = typed(prepared_neo4j, tmp_path, "a wrong one")
    assert code == 1
    told = "refuses the user neo4j or the password: set NEO4J_USER and NEO4J_PASSWORD"
    assert f"minutegraph: {prepared_neo4j.address} {told}" in shown
    assert "a wrong one" not in shown
