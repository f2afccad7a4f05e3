"""The program's commands: what each is for, and the module that has it, which is imported when it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import NamedTuple


class Listed(NamedTuple):
    """A command as the program lists it: its module below this package, and what it does, in a line."""

    module: str
    summary: str


GROUPS: Mapping[str, Mapping[str, Listed]] = {
    "Read minutes": {
        "load": Listed("reading.load", "Load minutes into the graph."),
        "sync": Listed("reading.sync", "Load what is new or changed, and report what that changed."),
        "unload": Listed("reading.load", "Take documents out of the graph: their facts go, those of all others stay."),
        "extract": Listed("reading.load", "Show the minutes that are read in a file."),
        "evaluate": Listed("reading.evaluate", "Measure what is read in your own annotated minutes."),
    },
    "Ask": {
        "search": Listed("asking.search", "Search every loaded text, by sentence."),
        "new": Listed("asking.new", "Show what is new since a day."),
        "show": Listed("asking.show", "Show a thing: all about it, or the words that state it."),
        "compare": Listed("asking.show", "Show two boards side by side."),
        "serve": Listed("sharing.serve", "Show the graph as pages, for a browser on this machine."),
        "mcp": Listed("sharing.mcp", "Offer the graph's questions as tools to an assistant."),
        "draw": Listed(
            "asking.draw", "Draw a picture: boards that share people, who works with whom, topics over time, who came."
        ),
        "trace": Listed("asking.trace", "Follow a topic from board to board."),
        "actions": Listed("asking.actions", "Show the tasks that boards gave to somebody."),
        "people": Listed("deciding.people", "Show who takes part, or everything about one person."),
        "facts": Listed("deciding.facts", "Put right what was read: reject, set, add; list, undo, review."),
        "boards": Listed("deciding.boards", "Show the boards of the graph; decide which of them are one."),
        "conflicts": Listed("asking.conflicts", "Show where two documents disagree about one meeting."),
        "query": Listed("asking.query", "Ask a canned query: minutegraph query topic-trace --topic EHE."),
        "cypher": Listed("asking.query", "Run Cypher: minutegraph cypher 'MATCH (b:Board) RETURN b.name AS board'."),
        "stats": Listed("sharing.export", "Count what the graph holds."),
    },
    "Keep and pass on": {
        "site": Listed("sharing.site", "Write the pages of the graph as files, for any web server."),
        "index": Listed("asking.search", "Rebuild the search index."),
        "demo": Listed("sharing.demo", "Try the program on its samples."),
        "export": Listed("sharing.export", "Write the graph to files that other programs open."),
        "backup": Listed("storing.backup", "Write the whole graph to one file, for the user alone."),
        "restore": Listed("storing.backup", "Replace the graph with that of a backup, whole or not at all."),
        "copy": Listed("storing.copy", "Copy a whole graph from one place to another."),
        "doctor": Listed("storing.doctor", "Look for what is wrong with the graph, and say what to do about it."),
    },
}
"""Every command, under the head under which ``--help`` lists it."""


def names() -> Iterator[str]:
    """The names of all commands, in the order of the list."""
    for commands in GROUPS.values():
        yield from commands


def listed(name: str) -> Listed | None:
    """What the list says of a command."""
    return next((commands[name] for commands in GROUPS.values() if name in commands), None)


def module_of(one: Listed) -> object:
    """The module that has a command: its ``COMMANDS``, or the ``group`` of commands that it is."""
    return import_module(f"{__name__}.{one.module}")
