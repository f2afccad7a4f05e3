"""This code beside an older commit: ``python -m benchmarks.comparing BASE`` prints ratios of processor time.

Both read, load and ask the same made minutes, in turn, in fresh processes; the median of some rounds counts. A ratio
under one is a gain. Where what comes of a task is not the same bytes, the table says so: rules of reading and queries
may have changed on purpose since.

``--short`` is for each change (``.ci/run``): fewer documents, and a base that is found where none is named. It fails
where a task takes more than ``LIMIT`` times the base's processor time, measured twice.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.reading.mixed import write_mixed
from tests.generator.corpus import documents

ROOT = Path(__file__).parent.parent
TASKS = Path(__file__).with_name("tasks.py")
ROUNDS = 5
LIMIT = 1.5
LEAST = 0.005  # seconds: what is less than that more says nothing
QUERIES = tuple(
    "references topic-moves presentations actions topics-travelling recurring-actions votes overdue-actions "
    "documents".split()
)
ASKED = {
    "stats": ("stats",),
    "cypher": ("cypher", "MATCH (b:Board) RETURN b.name AS board"),
    "trace": ("trace", "school transport"),
    "people": ("people",),
}
Times = defaultdict[str, dict[str, list[float]]]


class Sizes(NamedTuple):
    """How much is measured: documents that are loaded and asked, documents of 20 kB and PDF files that are read."""

    documents: int = 400
    long: int = 24
    pdfs: int = 12
    queries: tuple[str, ...] = QUERIES


SHORT = Sizes(documents=24, long=4, queries=("references", "actions", "votes"))


def main() -> None:
    """Measure, and print a Markdown table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.comparing", description=__doc__)
    parser.add_argument("base", metavar="BASE", nargs="?", help="the commit to compare with")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--documents", type=int, default=Sizes().documents, help="that are loaded and asked")
    parser.add_argument("--short", action="store_true", help=f"measure less, and fail above {LIMIT} times the base")
    options = parser.parse_args()
    base = options.base or (commit_before() if options.short else None)
    if base is None and options.short:
        print("benchmarks: no earlier commit is here to compare with")
        return
    if base is None:
        parser.error("name the commit to compare with")
    if not options.short:
        _compared(base, Sizes()._replace(documents=options.documents), options.rounds)
        return
    try:
        slower = _compared(base, SHORT, options.rounds, short=True)
        if slower and (slower := slower & _compared(base, SHORT, options.rounds, short=True)):
            sys.exit(f"benchmarks: slower than {base}, twice: {', '.join(sorted(slower))}")
    except _BaseFailed:
        print(f"benchmarks: {base[:12]} cannot be had or does not run with what is installed; nothing to compare with")


def commit_before() -> str | None:
    """The commit before the change at hand: where the branch left the main one, else the parent, as far as known.

    ``MINUTEGRAPH_BENCH_BASE`` names another. A clone that holds no earlier commit has none.
    """
    known = {_commit("HEAD"), None}
    named = os.environ.get("MINUTEGRAPH_BENCH_BASE", "")
    left = [_git("merge-base", "HEAD", main) for main in ("origin/HEAD", "origin/main")]
    return next((one for one in (_commit(named), *left, _commit("HEAD~1")) if one not in known), None)


def _commit(name: str) -> str | None:
    return _git("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}") if name else None


def _git(*arguments: str) -> str | None:
    """What git answers; None where it has no answer, or is not here."""
    try:
        done = subprocess.run(
            ["git", *arguments], check=False, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
    except OSError:
        return None
    return done.stdout.strip() or None if done.returncode == 0 else None


class _BaseFailed(Exception):
    """The older code cannot be had here or does not run: a library it needs may be gone."""


def _compared(commit: str, sizes: Sizes, rounds: int, *, short: bool = False) -> set[str]:
    """Print the table; returns the tasks that take more than ``LIMIT`` times as long as they did.

    Raises ``_BaseFailed`` where the older code does not run.
    """
    with tempfile.TemporaryDirectory(prefix="minutegraph-") as name, _tree(commit, Path(name, "base")) as base:
        times, differ = _measured({"base": base, "now": ROOT}, Path(name), sizes, rounds, short=short)
    slower = set()
    print(f"| processor time, median of {rounds} | {commit[:12]} | now | ratio | |\n|---|--:|--:|--:|---|")
    for what, found in times.items():
        before, now = median(found["base"]), median(found["now"])
        note = "another result" if what in differ else ""
        print(f"| {what} | {1000 * before:,.0f} ms | {1000 * now:,.0f} ms | {now / before:.2f} | {note} |")
        if now > LIMIT * before and now - before > LEAST:
            slower.add(what)
    return slower


@contextmanager
def _tree(commit: str, folder: Path) -> Iterator[Path]:
    """The code of a commit. Raises ``_BaseFailed`` where git cannot lay it out."""
    added = subprocess.run(["git", "worktree", "add", "--quiet", "--detach", folder, commit], cwd=ROOT, check=False)
    if added.returncode:
        raise _BaseFailed  # git has said why
    try:
        yield folder
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", folder], cwd=ROOT, check=True)


def _measured(
    trees: dict[str, Path], folder: Path, sizes: Sizes, rounds: int, *, short: bool
) -> tuple[Times, set[str]]:
    short_texts, long_texts = (
        _texts(folder / "short", sizes.documents + (not short)),
        _texts(folder / "long", sizes.long, 20_000),
    )
    pdfs = [] if short else [path for path in _mixed(folder / "mixed", sizes.pdfs) if path.endswith(".pdf")]
    times: Times = defaultdict(lambda: {"base": [], "now": []})
    digests: defaultdict[str, set[str]] = defaultdict(set)
    for turn in range(rounds):
        for who, tree in trees.items():
            graph = str(folder / f"{who}-{turn}")
            if short:
                tasks = {"": ("short", graph, str(folder / "short"), str(folder / "long"), *sizes.queries)}
            else:
                tasks = _tasks(graph, short_texts, long_texts, pdfs, sizes)
            for name in ("stats",) if short else ASKED:
                what = f"{name} of {sizes.documents} documents, from the start"
                tasks[what] = ("command", "--graph", graph, *ASKED[name])
            for what, task in tasks.items():
                try:
                    found = list(_done(tree, what, task, folder))
                except subprocess.CalledProcessError:
                    if who == "base" and turn == 0:
                        raise _BaseFailed from None
                    raise
                for name, seconds, digest in found:
                    times[name][who].append(seconds)
                    digests[name].add(digest)
            print(f"round {turn + 1} of {rounds}: {who}", file=sys.stderr)
    return times, {name for name, found in digests.items() if len(found) > 1}


def _texts(folder: Path, number: int, length: int = 0) -> list[str]:
    """Made minutes as files, in order."""
    folder.mkdir()
    for made in documents(number, length=length):
        (folder / made.name).write_text(made.text, encoding="utf-8")
    return sorted(map(str, folder.iterdir()))


def _mixed(folder: Path, number: int) -> Iterator[str]:
    """Made minutes of 20 kB, ``number`` of them as PDF."""
    return (str(path) for path in write_mixed(folder, 5 * number, length=20_000))


def _tasks(
    graph: str, short_texts: list[str], long_texts: list[str], pdfs: list[str], sizes: Sizes
) -> dict[str, tuple[str, ...]]:
    *loaded, one_more = short_texts
    return {
        f"load {len(loaded)} documents, the program's own part": ("load", graph, "2", *loaded),
        f"load one document into {len(loaded)}": ("load", graph, "0", one_more),
        f"read {len(long_texts)} documents of 20 kB": ("read", *long_texts),
        f"{len(pdfs)} PDF files of 20 kB to text": ("text", *pdfs),
        "query": ("ask", graph, *sizes.queries),
    }


def _done(tree: Path, what: str, task: tuple[str, ...], folder: Path) -> Iterator[tuple[str, float, str]]:
    """The task's names, seconds and digests. What Python compiles is kept in ``folder``, whatever is set here."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, str(TASKS), *task]
    done = subprocess.run(command, cwd=tree, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    if isinstance(found["seconds"], dict):
        for name, seconds in found["seconds"].items():
            yield f"{what} {name}".strip(), seconds, found["digest"][name]
    else:
        yield what, found["seconds"], found["digest"]


if __name__ == "__main__":
    main()
