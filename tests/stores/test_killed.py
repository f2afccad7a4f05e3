"""A process that is killed while it writes leaves whole transactions only, and every one that it was told of."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph.stores import open_store

pytestmark = pytest.mark.kills

# Each transaction moves the counter on and makes ten items in three statements; what is committed is printed.
WRITER = """
import sys
from graph.stores import open_store

store = open_store(sys.argv[1])
store.prepare()
begin = store.read("MATCH (n:Meeting) RETURN count(n) AS n").rows[0][0]
for number in range(begin, begin + 100000):
    def work(tx):
        tx.run("CREATE (:Meeting {id: $id, name: $id})", {"id": str(number)})
        rows = [{"id": f"{number}-{i}", "props": {"name": "x" * 500}} for i in range(10)]
        tx.run("UNWIND $rows AS r MERGE (n:AgendaItem {id: r.id}) SET n += r.props", {"rows": rows})
        tx.run("MATCH (m:Meeting {id: $id}) MATCH (i:AgendaItem) WHERE i.id STARTS WITH $id + '-' "
               "MERGE (m)-[:HAS_ITEM]->(i)", {"id": str(number)})
        tx.run("MERGE (n:Topic {id: 'last'}) SET n.name = $id", {"id": str(number)})
    store.write(work)
    print(number, flush=True)
    if number % 7 == 6:
        store.checkpoint()
"""


@pytest.mark.parametrize("moment", range(10))
def test_a_killed_writer_leaves_whole_transactions(tmp_path: Path, moment: int) -> None:
    folder = tmp_path / "graph"
    told = -1
    for _ in range(2):  # the second run goes on from what the first one left
        with (tmp_path / "told").open("w") as out:
            process = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=out)
            wait_for_a_line(tmp_path / "told")
            time.sleep(random.Random(moment).uniform(0, 0.25) + moment * 0.01)
            process.send_signal(signal.SIGKILL)
            process.wait()
        lines = (tmp_path / "told").read_text().split("\n")[:-1]
        assert int(lines[0]) > told
        told = int(lines[-1])

        store = open_store(folder)
        (count,) = store.read("MATCH (n:Meeting) RETURN count(n) AS n").rows[0]
        assert isinstance(count, int)
        assert told + 1 <= count <= told + 2  # one may be committed and not yet told
        items = store.read("MATCH (m:Meeting) RETURN m.id AS id, COUNT { (m)-[:HAS_ITEM]->(:AgendaItem) } AS n").rows
        assert {n for _, n in items} == {10}
        assert store.read("MATCH (i:AgendaItem) RETURN count(i) AS n").rows == ((10 * count,),)
        assert store.read("MATCH (n:Topic) RETURN n.name AS name").rows == ((str(count - 1),),)
        told = count - 1
        store.close()


def test_a_process_killed_while_it_prepares_leaves_a_graph_that_can_be_prepared(tmp_path: Path) -> None:
    code = "import sys; from graph.stores import open_store; print(1, flush=True); open_store(sys.argv[1]).prepare()"
    for wait in (0.0, 0.01, 0.02, 0.04, 0.06, 0.08, 0.12, 0.2):
        folder = tmp_path / f"after-{wait}"
        process = subprocess.Popen([sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(wait)
        process.kill()
        process.communicate()
        store = open_store(folder)
        store.prepare()
        assert store.read("MATCH (n) RETURN labels(n) AS labels").rows == ((["GraphVersion"],),)
        assert store.read("MATCH (n:Person {pending: true}) RETURN n.honorific AS x").warnings == ()
        store.close()


# Prepares, and ends without a word instead of writing the checkpoint of the number that is given.
PREPARER = """
import os, sys
from graph.stores import open_store

store = open_store(sys.argv[1])
save, to_write = store.checkpoint, int(sys.argv[2])
def checkpoint():
    global to_write
    to_write -= 1
    os._exit(9) if to_write < 0 else save()
store.checkpoint = checkpoint
store.prepare()
"""


@pytest.mark.parametrize("checkpoint", [0, 1])
def test_a_process_killed_at_a_checkpoint_while_it_prepares_leaves_names_to_be_taught(
    checkpoint: int, tmp_path: Path
) -> None:
    assert subprocess.run([sys.executable, "-c", PREPARER, str(tmp_path), str(checkpoint)], check=False).returncode == 9
    store = open_store(tmp_path)
    store.prepare()
    assert store.read("MATCH (n) RETURN labels(n) AS labels").rows == ((["GraphVersion"],),)
    assert store.read("MATCH (n:Person {pending: true}) RETURN n.honorific AS x").warnings == ()
    store.close()


def wait_for_a_line(file: Path) -> None:
    end = time.monotonic() + 60
    while not file.read_text():
        assert time.monotonic() < end
        time.sleep(0.01)
