"""Parameters of queries: ``-p since=2022``, and of a canned query ``--since 2022`` as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from graph.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from queries.catalog import CannedQuery

ParameterOption = Annotated[list[str] | None, typer.Option("--param", "-p", metavar="NAME=VALUE")]
# A command with these settings finds the options that it does not know itself in its context's ``args``.
OPEN = {"allow_extra_args": True, "ignore_unknown_options": True}
_TRUTH = ("true", "false")


def pairs_of(written: Iterable[str]) -> dict[str, str]:
    """The values by name of parameters written as ``NAME=VALUE``. Raises ``UsageError``."""
    given: dict[str, str] = {}
    for pair in written:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise UsageError(f"write a parameter as NAME=VALUE, not {pair}")
        if name in given:
            raise UsageError(f"the parameter {name} is given twice")
        given[name] = value
    return given


def written_as_options(arguments: Iterable[str], canned: CannedQuery) -> list[str]:
    """Parameters of a query written as options, as ``NAME=VALUE``: ``--since 2022``, ``--since=2022``, ``--narrower``.

    Whether the query has them is for it to say. Raises ``UsageError`` for what is no option, or lacks its value.
    """
    types = {one.name: one.type for one in canned.parameters}
    left = list(arguments)
    found = []
    while left:
        argument = left.pop(0)
        if not argument.startswith("--") or argument == "--":
            raise UsageError(f"{canned.name} does not take “{argument}”", detail=_takes(canned))
        name, sign, value = argument.removeprefix("--").partition("=")
        name = name.replace("-", "_")
        if not sign and (name in types or left):
            flag = types.get(name) == "boolean" and not (left and left[0].casefold() in _TRUTH)
            if not flag and (not left or left[0].startswith("--")):
                raise UsageError(f"--{name} needs a value")
            value = "true" if flag else left.pop(0)
        found.append(f"{name}={value}")
    return found


def _takes(canned: CannedQuery) -> str:
    names = ", ".join(f"--{one.name}" for one in canned.parameters)
    return f"It takes {names}." if names else "It takes no parameters."
