"""How the program finds its commands, each imported when it is called, and lists them under heads."""

from __future__ import annotations

from collections.abc import Iterator, MutableMapping
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup

from minutegraph.cli import commands
from minutegraph.cli.coercion import PlainValues

if TYPE_CHECKING:
    from minutegraph.cli.command import Command


class LazyCommands(MutableMapping[str, Any]):
    """The commands by name; a command's module is imported when the command is looked up."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            found = commands.listed(name)
            if found is None:
                raise KeyError(name)
            self._made[name] = _made(name, commands.module_of(found))
        return self._made[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._made[name] = command

    def __delitem__(self, name: str) -> None:
        del self._made[name]

    def __iter__(self) -> Iterator[str]:
        return commands.names()

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Program(PlainValues, TyperGroup):
    """The program as a group of commands that are imported one by one."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = LazyCommands()

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; options of the whole program may stand behind the command, too."""
        own = {name for one in self.get_params(ctx) if not one.is_flag for name in one.opts}
        return super().parse_args(ctx, _with_own_first(args, own))

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands, in the order of the list."""
        return list(commands.names())

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """List the commands under their heads, without importing any."""
        for head, listed in commands.GROUPS.items():
            with formatter.section(head):
                formatter.write_dl([(name, one.summary) for name, one in listed.items()])


def _with_own_first(args: list[str], own: set[str]) -> list[str]:
    """The arguments with each option of ``own``, and its value, before all else; what stands behind ``--`` stays.

    An option without its value is given back alone, to be refused.
    """
    end = args.index("--") if "--" in args else len(args)
    first: list[str] = []
    rest: list[str] = []
    words = iter(args[:end])
    for word in words:
        if word in own:
            if (value := next(words, None)) is None:
                return [word]
            first += [word, value]
        elif word.partition("=")[0] in own:
            first.append(word)
        else:
            rest.append(word)
    return [*first, *rest, *args[end:]]


def _made(name: str, module: Any) -> Any:
    """The command, as typer makes it."""
    group = getattr(module, "group", None)
    if isinstance(group, typer.Typer):
        made = typer.main.get_command(group)
    else:
        app = typer.Typer(rich_markup_mode=None, add_completion=False)
        command: Command = next(one for one in module.COMMANDS if one.name == name)
        command.add_to(app)
        made = typer.main.get_command(app)
    made.name = name
    return made
