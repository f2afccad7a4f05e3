"""``people``: who takes part, who is who, and what people decide about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from graph.output import printable
from minutegraph.cli.command import Command
from minutegraph.cli.commands.actions import BoardOption
from minutegraph.cli.options.graph import location_of, settle_first
from minutegraph.cli.output.console import ask, emit, tell
from minutegraph.cli.output.formats import Format, FormatOption, show_canned

if TYPE_CHECKING:
    from graph.identity.judgements import Judgement, Verdict
    from graph.store import Store
    from minutegraph.app.identity import DecisionFile, Pair

DecisionsOption = Annotated[
    Path | None,
    typer.Option(
        "--decisions",
        metavar="FILE",
        help="Where decisions of identity are kept. MINUTEGRAPH_DECISIONS sets it too; else it is identity.txt.",
    ),
]
NoteOption = Annotated[str, typer.Option(metavar="TEXT", help="What is worth remembering about it.")]
NameArgument = Annotated[str, typer.Argument(metavar="NAME", help="Any name, or the id, of the person.")]
_ANSWERS: dict[str, Verdict] = {"s": "same", "n": "different", "u": "unsure"}


class _People(TyperGroup):
    """``people NAME`` and ``people --board B`` list people; a word that is a command is that command."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and args[0] not in ("--help", "-h")):
            args = ["list", *args]
        return super().parse_args(ctx, args)


group = typer.Typer(
    cls=_People,
    rich_markup_mode=None,
    help="Show who takes part, or everything about one person (people NAME); decide who is who.",
)


def list_people(
    context: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="One person, by any name of theirs: all about them.")
    ] = None,
    board: BoardOption = None,
    form: FormatOption = Format.table,
) -> None:
    """Show who takes part, or everything about one person. The word list may be left out."""
    from graph.errors import UsageError
    from minutegraph.app import asking

    if name is not None and board is not None:
        raise UsageError("give a NAME or a --board, not both")
    with location_of(context).opened() as store:
        settle_first(store)
        table = asking.people(store, board=board) if name is None else asking.person(store, name)
    show_canned(table, form)


def review(
    context: typer.Context,
    decisions: DecisionsOption = None,
    again: Annotated[bool, typer.Option("--again", help="Ask again where the answer was: unsure.")] = False,
) -> None:
    """Look at pairs of people who may be one, and decide.

    Each pair is shown with what is known of both; the answer is written to the file at once. At the end the graph
    follows. Press q to stop; you can resume later.
    """
    from minutegraph.app.identity import open_pairs

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        pairs = open_pairs(store, file, again=again)
        if not pairs:
            tell("no pair is open: nothing to decide")
        review_pairs(store, file, pairs)


def review_pairs(store: Store, file: DecisionFile, pairs: Sequence[Pair]) -> None:
    """Ask about each pair, write each answer down at once, and have the graph follow at the end."""
    from minutegraph.app.identity import apply, decide

    for number, pair in enumerate(pairs, 1):
        answer = _ask(pair, number, len(pairs))
        if answer is None:
            break
        decide(store, file, pair, answer)
    if file.path.exists() and apply(store, file):
        tell(f"the graph follows {file.path}")


def merge(
    context: typer.Context,
    first: NameArgument,
    second: NameArgument,
    note: NoteOption = "",
    decisions: DecisionsOption = None,
) -> None:
    """Decide that two people are one."""
    from minutegraph.app.identity import merge as merge_people

    decide_all(context, decisions, lambda store, file: [merge_people(store, file, first, second, note)])


def split(
    context: typer.Context,
    name: NameArgument,
    parts: Annotated[
        list[str], typer.Argument(metavar="KEY", help="What is somebody else's: keys, or names as printed.")
    ],
    note: NoteOption = "",
    decisions: DecisionsOption = None,
) -> None:
    """Decide that some names of a person are somebody else's. people explain NAME shows the keys."""
    from minutegraph.app.identity import split as split_person

    decide_all(context, decisions, lambda store, file: split_person(store, file, name, parts, note))


def undo(
    context: typer.Context,
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="KEY KEY", help="The two keys; else the last decision.")
    ] = None,
    decisions: DecisionsOption = None,
) -> None:
    """Undo a decision and restore the graph."""
    from graph.errors import UsageError
    from minutegraph.app.identity import undo as take_back

    if keys and len(keys) != 2:
        raise UsageError("give the two keys of the decision, or none for the last one")
    file = decision_file(decisions)
    with location_of(context).opened() as store:
        decision = take_back(store, file, (keys[0], keys[1]) if keys else None)
    tell(f"taken back from {file.path}: {decision.line()}")


def apply(context: typer.Context, decisions: DecisionsOption = None) -> None:
    """Have the graph follow the file of decisions, as it is by now."""
    from minutegraph.app.identity import apply as apply_file

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        changed = apply_file(store, file)
    tell(f"the graph {'follows' if changed else 'follows already'} {file.path}")


def explain(context: typer.Context, name: NameArgument) -> None:
    """Tell why the graph holds several names to be one person, and who else it may be."""
    from minutegraph.app.identity import explain_person
    from minutegraph.cli.output.identity import explained

    with location_of(context).opened() as store:
        settle_first(store)
        person, explanation = explain_person(store, name)
    emit(explained(person.name, explanation))


def _ask(pair: Pair, number: int, count: int) -> Verdict | None:
    """The answer about a pair; None at the end of the questions, or of the input."""
    from minutegraph.cli.output.identity import compared

    tell("", f"{number} of {count}", *map(printable, compared(pair)))
    while True:
        answer = ask("[s]ame, [n]ot the same, [u]nsure, [q]uit: ")
        word = "q" if answer is None else answer.strip().casefold()[:1]
        if word in _ANSWERS:
            return _ANSWERS[word]
        if word == "q":
            return None


def decision_file(given: Path | None) -> DecisionFile:
    """The file of decisions: as given, else as the settings say."""
    from minutegraph.app.identity import DecisionFile
    from minutegraph.settings import Settings

    return DecisionFile(given or Settings().decisions)


def decide_all(
    context: typer.Context, decisions: Path | None, decide: Callable[[Store, DecisionFile], list[Judgement]]
) -> None:
    """Decide something, and tell what was written down."""
    file = decision_file(decisions)
    with location_of(context).opened() as store:
        made = decide(store, file)
    tell(f"written to {file.path}, and the graph follows:", *(f"  {decision.line()}" for decision in made))


for command in (
    Command(list_people, "list"),
    Command(review, "review"),
    Command(merge, "merge"),
    Command(split, "split"),
    Command(undo, "undo"),
    Command(apply, "apply"),
    Command(explain, "explain"),
):
    command.add_to(group)
