"""How a module of commands says what it has: the program takes them from its ``COMMANDS``."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from minutegraph.cli.coercion import PlainValues

_WORDS = (  # what the library under typer says of a value, and what we say
    (re.compile(r"Value error, '(.*)' is not one of (.*?)\.?", re.S), r"there is no \1: there are \2"),
    (re.compile(r"Input should be greater than or equal to (\S+?)\.?"), r"it must be at least \1"),
    (re.compile(r"Input should be less than or equal to (\S+?)\.?"), r"it must be at most \1"),
    (re.compile(r"Input should be a valid integer\b.*", re.S), "a whole number is needed"),
    (re.compile(r"Input should be a valid number\b.*", re.S), "a number is needed"),
    (re.compile(r"Value error, (.*)", re.S), r"\1"),
)


class GroupedOptions(PlainValues, TyperCommand):
    """A command whose ``--help`` lists options under heads: those of a group of options under its ``HEAD``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; what is wrong with one of them is told in our words."""
        try:
            return super().parse_args(ctx, args)
        except typer.BadParameter as error:
            error.message = _in_our_words(error.message)
            raise

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments, options, and under a head of their own the options of each group that has one."""
        heads: dict[str, str] = getattr(self.callback, "heads", {})
        listed: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
        for parameter in self.get_params(ctx):
            if (record := parameter.get_help_record(ctx)) is not None:
                argument = parameter.param_type_name == "argument"
                head = "Arguments" if argument else heads.get(parameter.name or "", "Options")
                listed.setdefault(head, []).append(record)
        for head, records in listed.items():
            if records:
                with formatter.section(head):
                    formatter.write_dl(records)


class PlainGroup(PlainValues, TyperGroup):
    """A group of commands."""


class ListingGroup(PlainGroup):
    """A group whose command ``list`` need not be named: the group alone, or with options only, lists."""

    takes_name = False
    """Whether a first word that is no command is the name of one to list, too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments, with ``list`` before them where no command is named.

        A shell that completes has the last word apart: without others it may become a command.
        """
        if ctx.resilient_parsing and not args:
            return super().parse_args(ctx, args)
        first = args[0] if args else ""
        names_no_command = not first or first.startswith("-") or (self.takes_name and first not in self.commands)
        if names_no_command and first not in ("--help", "-h"):
            args = ["list", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """The commands that begin so, and what may follow ``list``, which need not be named."""
        found: list[Any] = super().shell_complete(ctx, incomplete)
        known = {one.value for one in found}
        of_list, listed = self.commands["list"], list[Any]()
        if incomplete.startswith("-"):
            listed = of_list.shell_complete(ctx, incomplete)
        elif self.takes_name and incomplete:
            named = (one for one in of_list.get_params(ctx) if one.param_type_name == "argument")
            listed = [name for one in named for name in one.shell_complete(ctx, incomplete)]
        return [*found, *(one for one in listed if one.value not in known)]


@dataclass(frozen=True)
class Command:
    """A function that is a command, and typer's settings for it.

    A parameter of it that is a dataclass is a group of options: each field is annotated as a parameter would be, and
    stands in the parameter's place.
    """

    run: Callable[..., None]
    name: str
    settings: dict[str, Any] = field(default_factory=dict)

    def add_to(self, app: typer.Typer) -> None:
        """Make it a command of ``app``."""
        settings = {"cls": GroupedOptions, **self.settings}
        app.command(self.name, **settings)(_expanded(self.run))


def _in_our_words(message: str) -> str:
    for theirs, ours in _WORDS:
        if (found := theirs.fullmatch(message)) is not None:
            return found.expand(ours).replace("'", "")
    return message


def _expanded(run: Callable[..., None]) -> Callable[..., None]:
    """The function as typer, which reads its signature, wants it: with the options of each group one by one."""
    signature = inspect.signature(run, eval_str=True)
    groups: dict[str, Any] = {
        name: one.annotation for name, one in signature.parameters.items() if is_dataclass(one.annotation)
    }
    if not groups:
        return run

    def command(**given: Any) -> None:
        for name, group in groups.items():
            given[name] = group(**{option.name: given.pop(option.name) for option in fields(group)})
        run(**given)

    parameters = [one for parameter in signature.parameters.values() for one in _options(parameter)]
    command.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {one.name: one.annotation for one in parameters}
    command.__name__, command.__doc__ = run.__name__, run.__doc__
    command.heads = {  # type: ignore[attr-defined]
        option.name: group.HEAD for group in groups.values() if hasattr(group, "HEAD") for option in fields(group)
    }
    return command


def _options(parameter: inspect.Parameter) -> Iterator[inspect.Parameter]:
    if not is_dataclass(parameter.annotation):
        yield parameter.replace(kind=parameter.KEYWORD_ONLY)
        return
    annotated = get_type_hints(parameter.annotation, include_extras=True)
    for option in fields(parameter.annotation):
        yield inspect.Parameter(
            option.name, parameter.KEYWORD_ONLY, default=option.default, annotation=annotated[option.name]
        )
