"""The page of the documentation on speed, made whole from one run."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from benchmarks.report import Measurement, machine, tables

_INTRODUCTION = """\
# Benchmarks

How fast minutegraph is, and how much memory it takes. All figures of this page come from one run of one command:

    {command}

It ran on {day} on {machine}.
Parts of a second are processor time unless a note says "by the clock".
The minutes are made up, the same at each run. No test asserts a time. What was measured once stands in
[benchmarks-studies.md](benchmarks-studies.md): what helped and what did not, hostile and damaged files, the reading
room, graphs of 20,000 meetings.

`make bench` prints these tables. `make bench-compare BASE=COMMIT` prints the ratios to an older commit, and
`make bench-short` does it in short, as `.ci/run` does: it fails where something takes more than 1.5 times as long.
"""

# What a reader of a table needs to know; the beginning of a topic's name is enough.
_NOTES = {
    "Reading": "From a file to rows for the graph. A fact is a node or a relationship.",
    "Beside other programs: text": """\
Twelve made documents of 20 kB, each program in a fresh process after one document to warm up. Only minutegraph gives
decisions, actions and who attended; spaCy's small model gives names of people, organisations and dates.""",
    "Beside other programs: PDF": """\
The same documents as PDF files. minutegraph keeps tables and columns; programs that give plain text only show what the
least could be. Versions of all programs: `benchmarks/peers/requirements.txt`.""",
    "Topics": "Words of the vocabulary found in the samples' text.",
    "Vocabularies": "What a vocabulary of your own costs.",
    "Batches": """\
A folder of mixed files: text, Markdown, HTML, Word and PDF. With one worker both processors already have work: the
worker reads while the program writes to the graph. More workers help where documents are long or formats are slow.""",
    "Reading spread over dask": """\
dask is for other machines beside this one. On the same machine it gains nothing over `--jobs`. Documents a second are
by the clock.""",
    "Growth of reading": "Time grows in proportion to length, for hostile text as well.",
    "Loading": """\
minutegraph checks each document, keeps its view of what documents share, and works out what follows from several. The
other lines only write the same rows. On Neo4j the time is by the clock.""",
    "One more document": """\
One more document is loaded into a graph of so many meetings of a made country, and everything that depends on it is
worked out again. The embedded store writes its whole file when it saves; several documents in one load share that.""",
    "Recognising copies": "Whether a new document holds a record that the graph has already.",
    "Canned queries": "All rows of each canned query, the median of three. On Neo4j the time is by the clock.",
    "Exports": "The graph handed to networkx, its projections, and files.",
    "Memory": "A fresh process opens the graph.",
}


def page(measurements: Sequence[Measurement], arguments: Sequence[str]) -> str:
    """The page, in Markdown: what was run, and a table for each topic with its note."""
    where = ", ".join(f"{name} {value}" for name, value in machine().items())
    command = " ".join(["python -m benchmarks", *arguments])
    day = f"{datetime.now(UTC):%-d %B %Y}"
    parts = [_INTRODUCTION.format(command=command, day=day, machine=where.replace("_gib", " (GiB)"))]
    for topic in dict.fromkeys(one.topic for one in measurements):
        heading, table = tables(one for one in measurements if one.topic == topic).split("\n\n", 1)
        note = next((said for begin, said in _NOTES.items() if topic.startswith(begin)), "")
        parts.append("\n\n".join(filter(None, (heading, note, table))) + "\n")
    return "\n".join(parts)
