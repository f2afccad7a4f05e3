"""``people``: who takes part, who is who, and what people decide about it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from graph.output import printable
from minutegraph.cli.command import Command, ListingGroup
from minutegraph.cli.options.completing import names_of
from minutegraph.cli.options.filters import BoardOption, SinceOption, UntilOption
from minutegraph.cli.options.graph import location_of, settle_first
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.output.console import ask, tell

if TYPE_CHECKING:
    from graph.identity.judgements import Judgement, Verdict
    from graph.store import Store
    from minutegraph.app.identity.decisions import DecisionFile, Pair
    from minutegraph.app.identity.forgetting import Taken

DecisionsOption = Annotated[
    Path | None,
    typer.Option(
        "--decisions",
        metavar="FILE",
        help="Where decisions of identity are kept. MINUTEGRAPH_DECISIONS sets it too; else it is identity.txt.",
    ),
]
NoteOption = Annotated[str, typer.Option(metavar="TEXT", help="What is worth remembering about it.")]
NameArgument = Annotated[
    str, typer.Argument(metavar="NAME", autocompletion=names_of("Person"), help="Any name, or the id, of the person.")
]
_ANSWERS: dict[str, Verdict] = {"s": "same", "n": "different", "u": "unsure"}


class _People(ListingGroup):
    """``people NAME`` is all about one of them."""

    takes_name = True


group = typer.Typer(
    cls=_People,
    rich_markup_mode=None,
    add_completion=False,
    help="Show who takes part, or everything about one person (people NAME); decide who is who.",
)


def list_people(
    context: typer.Context,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME",
            autocompletion=names_of("Person"),
            help="One person, by any name of theirs: all about them.",
        ),
    ] = None,
    board: BoardOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    *,
    rows: RowOptions,
) -> None:
    """Show who takes part, or everything about one person. The word list may be left out."""
    from graph.errors import UsageError
    from minutegraph.app.questions import asking
    from minutegraph.app.questions.sought import looked_for

    if name is not None and any((board, since, until)):
        raise UsageError("give a NAME, or --board, --since and --until, not both")
    with location_of(context).opened() as store:
        settle_first(store)
        query = "people" if name is None else "person-page"
        asked: dict[str, Any] = {"board": board, "since": since, "until": until} if name is None else {"person": name}
        table = asking.ask(store, query, **asked)
        nothing = looked_for(store, table, query, asked)
    rows.show(table, query=query, nothing=nothing)


def review(
    context: typer.Context,
    decisions: DecisionsOption = None,
    again: Annotated[bool, typer.Option("--again", help="Ask again where the answer was: unsure.")] = False,
) -> None:
    """Look at pairs of people who may be one, and decide.

    Each pair is shown with what is known of both; the answer is written to the file at once. At the end the graph
    follows. Press q to stop; you can resume later.
    """
    from minutegraph.app.identity.decisions import open_pairs

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        pairs = open_pairs(store, file, again=again)
        if not pairs:
            tell("no pair is open: nothing to decide")
        review_pairs(store, file, pairs)


def review_pairs(store: Store, file: DecisionFile, pairs: Sequence[Pair]) -> None:
    """Ask about each pair, write each answer down at once, and have the graph follow at the end."""
    from minutegraph.app.identity.decisions import apply, decide

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
    from minutegraph.app.identity.decisions import merge as merge_people

    decide_all(context, decisions, lambda store, file: [merge_people(store, file, first, second, note)])


def split(
    context: typer.Context,
    name: NameArgument,
    parts: Annotated[
        list[str], typer.Argument(metavar="KEY", help="The keys, or names as printed, that are somebody else's.")
    ],
    note: NoteOption = "",
    decisions: DecisionsOption = None,
) -> None:
    """Decide that some names of a person are somebody else's. people explain NAME shows the keys."""
    from minutegraph.app.identity.decisions import split as split_person

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
    from minutegraph.app.identity.decisions import undo as take_back

    if keys and len(keys) != 2:
        raise UsageError("give the two keys of the decision, or none for the last one")
    file = decision_file(decisions)
    with location_of(context).opened() as store:
        for decision in take_back(store, file, (keys[0], keys[1]) if keys else None):
            tell(f"taken back from {file.path}: {decision.line()}")


def forget(
    context: typer.Context,
    name: NameArgument,
    note: NoteOption = "",
    decisions: DecisionsOption = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Take a person out of the graph, of every quote and text that it keeps, and of the search index.

    The name does not come back: the file of decisions keeps it as a hash, and whatever is loaded later has blanks in
    its place. The originals stay as they are. Not reached: backups, exports and files that were written before.
    """
    from graph.errors import UsageError
    from minutegraph.app.identity.forgetting import forget as forget_person
    from minutegraph.app.questions.names import the_one

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        person = the_one(store, ("Person",), name)
        if not yes:
            if not sys.stdin.isatty():
                raise UsageError(
                    "forget asks before it takes somebody out, and nobody can answer here: --yes goes ahead"
                )
            answer = ask(f"Take out {person.name} ({person.id}) for good? [y/N] ")
            if (answer or "").strip().casefold() not in ("y", "yes"):
                tell("nothing was changed")
                raise typer.Exit(1)
        taken = forget_person(store, file, person.id, note)
    _tell_taken(taken, file)


def _tell_taken(taken: Taken, file: DecisionFile) -> None:
    from minutegraph.rendering.story import count

    read = f"{count(len(taken.read), 'document')} {'was' if len(taken.read) == 1 else 'were'}"
    tell(
        f"{read} read anew without the name; {file.path} keeps it as a hash",
        *(f"  {uri}" for uri in taken.read),
    )
    if taken.removed:
        tell("taken out, as their texts are not kept: load them again", *(f"  {uri}" for uri in taken.removed))
    if taken.facts:
        tell(f"{count(taken.facts, 'decision')} on facts that told of them went from facts.txt")
    if taken.cached:
        tell(f"{taken.cached:,} kept answers of sites are gone")
    if taken.left:
        tell("the name is left in", *(f"  {where}" for where in taken.left))
        raise typer.Exit(1)


def apply(context: typer.Context, decisions: DecisionsOption = None) -> None:
    """Apply the decisions file as it now stands."""
    from graph.identity.forgetting import forgotten_in
    from minutegraph.app.identity.decisions import apply as apply_file
    from minutegraph.app.identity.forgetting import take_out

    file = decision_file(decisions)
    with location_of(context).opened() as store:
        changed = apply_file(store, file)
        if forgotten_in(file.text(store)):  # again does no harm: what was interrupted is completed so
            _tell_taken(take_out(store, file), file)
    tell(f"the graph {'follows' if changed else 'follows already'} {file.path}")


def explain(context: typer.Context, name: NameArgument, *, rows: RowOptions) -> None:
    """Tell why the graph holds several names to be one person, and who else it may be."""
    from minutegraph.app.identity.decisions import explain_person
    from minutegraph.cli.output.identity import explained, explained_rows

    with location_of(context).opened() as store:
        settle_first(store)
        person, explanation = explain_person(store, name)
    rows.show(explained_rows(explanation), table_text=lambda _: explained(person.name, explanation))


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
    from minutegraph.app.identity.decisions import DecisionFile
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
    Command(forget, "forget"),
    Command(apply, "apply"),
    Command(explain, "explain"),
):
    command.add_to(group)
