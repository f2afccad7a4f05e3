"""``facts``: what people put right of what was read, as lines of a file that every load applies."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from minutegraph.cli.command import Command, PlainGroup
from minutegraph.cli.options.facts import (
    ByOption,
    FactsOption,
    NewNameOption,
    NoteOption,
    PersonOption,
    PresenterOption,
    ThingArgument,
    TopicOption,
    ValuesArgument,
    fact_file,
    signature_of,
    values_of,
)
from minutegraph.cli.options.graph import location_of, settle_first
from minutegraph.cli.options.rows import RowOptions
from minutegraph.cli.output.console import ask, tell
from minutegraph.cli.output.formats import Format, picked

if TYPE_CHECKING:
    from graph.corrections.lines import Correction, Verdict
    from graph.store import Store
    from minutegraph.app.corrections.deciding import FactFile, Signature
    from minutegraph.app.corrections.pointing import Target

_FEW = ("number", "decision", "kind", "words", "change", "state")

group = typer.Typer(
    cls=PlainGroup,
    rich_markup_mode=None,
    add_completion=False,
    no_args_is_help=True,
    help="Put right what was read: reject, set, add; list, undo, review, apply.",
)


def set_fact(
    context: typer.Context,
    thing: ThingArgument,
    values: ValuesArgument,
    person: PersonOption = None,
    presenter: PresenterOption = None,
    note: NoteOption = "",
    by: ByOption = None,
    new_name: NewNameOption = False,
    facts: FactsOption = None,
) -> None:
    """Say what a fact is to be, in place of what was read.

    Of an action: text, owner (several with ; between them), due, status, outcome. Of a decision: text, kind, outcome,
    votes_for, votes_against, abstentions. Of a meeting: board, date, venue, start_time; of a name on its lists
    (--person): status (present, in attendance, apologies, absent), name, role, chair. Of an item's --presenter: name.
    None takes a value away: due=none.
    """
    from minutegraph.app.corrections.pointing import Target

    target = Target(thing, person=person, presenter=presenter)
    _decide(context, "set", target, values_of(values), signature_of(by, note), facts, new=new_name)


def reject(
    context: typer.Context,
    thing: ThingArgument,
    person: PersonOption = None,
    presenter: PresenterOption = None,
    topic: TopicOption = None,
    note: NoteOption = "",
    by: ByOption = None,
    facts: FactsOption = None,
) -> None:
    """Say that something was read that the minutes do not say: it goes, and stays away."""
    from minutegraph.app.corrections.pointing import Target

    target = Target(thing, person=person, presenter=presenter, topic=topic)
    _decide(context, "reject", target, {}, signature_of(by, note), facts)


def add(
    context: typer.Context,
    thing: ThingArgument,
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help="action, decision, presenter or topic of an item; attendance.")
    ],
    values: ValuesArgument,
    note: NoteOption = "",
    by: ByOption = None,
    new_name: NewNameOption = False,
    facts: FactsOption = None,
) -> None:
    """Say what the minutes say and was not read.

    For example: facts add ITEM action text="Ann to write" owner="Ann Adams"; facts add ITEM topic name=EHE; facts add
    MEETING attendance name="Ann Adams" status=apologies.
    """
    from graph.corrections.lines import Kind
    from graph.errors import UsageError
    from minutegraph.app.corrections.pointing import Target
    from minutegraph.app.corrections.wording import named, topic_named

    said = values_of(values)
    if kind not in ("action", "decision", "presenter", "topic", "attendance"):
        raise UsageError(f"action, decision, presenter, topic or attendance can be added, not {kind}")
    name = said.pop("name", None) if kind in ("presenter", "topic", "attendance") else None
    if kind in ("presenter", "topic", "attendance") and not name:
        raise UsageError(f"facts add ID {kind} needs name=...")
    if kind in ("action", "decision") and not said.get("text"):
        raise UsageError(f"facts add ID {kind} needs text=...")
    if kind == "attendance":
        said.setdefault("status", "present")
    with location_of(context).opened() as store:
        settle_first(store)
        if name is not None:
            new = new_name
            name = topic_named(store, name, new=new) if kind == "topic" else named(store, ("Person",), name, new=new)
        target = Target(
            thing, add=next(known for known in get_args(Kind) if known == kind),
            person=name if kind == "attendance" else None, presenter=name if kind == "presenter" else None,
            topic=name if kind == "topic" else None,
        )  # fmt: skip
        _made(store, "add", target, said, signature_of(by, note), fact_file(facts), new=new_name)


def undo(
    context: typer.Context,
    which: Annotated[
        str | None, typer.Argument(metavar="NUMBER|ID", help="A decision's number (list), or its fact; else the last.")
    ] = None,
    facts: FactsOption = None,
) -> None:
    """Take a decision back: the fact is again what was read."""
    from minutegraph.app.corrections.deciding import undo as take_back

    file = fact_file(facts)
    with location_of(context).opened() as store:
        settle_first(store)
        decision = take_back(store, file, which)
    tell(f"taken back from {file.path}:", f"  {decision.line()}")


def list_decisions(context: typer.Context, facts: FactsOption = None, *, rows: RowOptions) -> None:
    """Show the decisions, and whether each stands.

    A decision that does not stand says why: its words do not stand in the changed minutes any more, or are read
    otherwise by now; or the minutes of its meeting are not loaded.
    """
    from minutegraph.app.corrections.listing import listed

    file = fact_file(facts)
    with location_of(context).opened() as store:
        settle_first(store)
        table = listed(store, file.text(store))
    few = not rows.wide and rows.columns is None and rows.chosen is Format.table
    rows.show(picked(table, _FEW) if few else table)


def apply(context: typer.Context, facts: FactsOption = None) -> None:
    """Apply the file of decisions as it now stands. load and sync do so by themselves."""
    from minutegraph.app.corrections.deciding import apply as apply_file

    file = fact_file(facts)
    with location_of(context).opened() as store:
        settle_first(store)
        changed = apply_file(store, file)
        _tell_lost(store)
    tell(f"the graph follows {file.path}" + (f": {changed:,} documents are put right" if changed else " already"))


def review(
    context: typer.Context,
    only_list: Annotated[bool, typer.Option("--list", help="List the doubtful facts and ask nothing.")] = False,
    note: NoteOption = "",
    by: ByOption = None,
    facts: FactsOption = None,
    *,
    rows: RowOptions,
) -> None:
    """Look at tasks whose holders were read with doubt, and decide.

    The answer is written to the file at once. Press q to stop; you can resume later.
    """
    from graph.errors import UsageError
    from minutegraph.app.corrections.doubtful import doubtful

    with location_of(context).opened() as store:
        settle_first(store)
        table = doubtful(store)
        if only_list:
            rows.show(table)
            return
        if not sys.stdin.isatty():
            raise UsageError("review asks, and nobody can answer here: review --list shows what it would ask")
        if not table:
            tell("no task's holder is in doubt: nothing to decide")
        _walk(store, table.dicts(), signature_of(by, note), fact_file(facts))


def _walk(store: Store, found: Sequence[Mapping[str, object]], signature: Signature, file: FactFile) -> None:
    from graph.errors import UsageError
    from minutegraph.app.corrections.pointing import Target

    for number, row in enumerate(found, 1):
        holders = row["holders"] if isinstance(row["holders"], list) else []
        tell(
            "", f"{number} of {len(found)}: {row['doubt']}", f"  {row['date']}, {row['board']}, {row['item'] or ''}",
            f"  {row['words']}", f"  holders: {', '.join(map(str, holders)) or 'nobody'}", f"  {row['id']}",
        )  # fmt: skip
        while True:
            answer = ask("[k]eep, [r]eject, o NAME for its owner, [s]kip, [q]uit: ")
            word, _, name = (answer or "q").strip().partition(" ")
            if word == "q":
                return
            target = Target(str(row["id"]))
            try:
                if word == "k":
                    _made(store, "keep", target, {}, signature, file)
                elif word == "r":
                    _made(store, "reject", target, {}, signature, file)
                elif word == "o" and name.strip():
                    _made(store, "set", target, {"owner": name.strip()}, signature, file)
                elif word != "s":
                    continue
            except UsageError as error:
                tell(str(error), *error.detail.splitlines())
                continue
            break


def _decide(
    context: typer.Context,
    verdict: Verdict,
    target: Target,
    values: dict[str, str],
    signature: Signature,
    facts: Path | None,
    *,
    new: bool = False,
) -> None:
    with location_of(context).opened() as store:
        settle_first(store)
        _made(store, verdict, target, values, signature, fact_file(facts), new=new)


def _made(
    store: Store,
    verdict: Verdict,
    target: Target,
    values: dict[str, str],
    signature: Signature,
    file: FactFile,
    *,
    new: bool = False,
) -> Correction:
    from minutegraph.app.corrections.deciding import decide

    decision = decide(store, file, verdict, target, values, signature, new_names=new)
    tell(f"written to {file.path}, and the graph follows:", f"  {decision.line()}")
    return decision


def _tell_lost(store: Store) -> None:
    from minutegraph.app.corrections.listing import lost

    for one in lost(store):
        tell(f"decision {one.number} does not stand: {one.reason}", f"  {one.line}")


for command in (
    Command(set_fact, "set"),
    Command(reject, "reject"),
    Command(add, "add"),
    Command(list_decisions, "list"),
    Command(undo, "undo"),
    Command(review, "review"),
    Command(apply, "apply"),
):
    command.add_to(group)
