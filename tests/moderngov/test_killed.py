"""A loading that is killed half-way: the next one completes it, and asks only for what was not yet kept."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from graph.exports.canonical import canonical
from graph.stores import open_store
from tests.moderngov.fictional.server import Answer, FakeSite

pytestmark = pytest.mark.kills


@pytest.mark.skipif(os.name == "nt", reason="kills as POSIX does")
def test_a_killed_loading_is_completed(site: FakeSite, tmp_path: Path) -> None:
    def command(name: str) -> list[str]:
        place, cache = str(tmp_path / name), str(tmp_path / f"{name}-cache")
        program = [sys.executable, "-m", "minutegraph", "--graph", place, "load", site.address, "--quiet"]
        chosen = ["--committee", "130", "--committee", "140", "--since", "2026-01-01", "--until", "2026-11-22"]
        return [*program, *chosen, "--pause", "0", "--allow-private", "--cache", cache]

    child: list[subprocess.Popen[bytes]] = []

    def kill(answer: Answer) -> Answer:
        os.kill(child[0].pid, signal.SIGKILL)
        child[0].wait()
        return answer

    site.behaves("lMeetingId=611", kill, times=1)
    child.append(subprocess.Popen(command("killed")))
    assert child[0].wait() == -signal.SIGKILL
    assert subprocess.run(command("killed"), check=False).returncode == 0
    twice = [path for path, times in Counter(site.paths).items() if times > 1]
    assert twice == ["/mgWebService.asmx/GetMeeting?lMeetingId=611"]

    assert subprocess.run(command("whole"), check=False).returncode == 0
    graphs = []
    for name in ("killed", "whole"):
        store = open_store(tmp_path / name)
        graphs.append(canonical(store))
        store.close()
    assert graphs[0] == graphs[1]
