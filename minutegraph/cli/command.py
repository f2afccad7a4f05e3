"""How a module of commands says what it has: the program takes them from its ``COMMANDS``."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, get_type_hints

import typer


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
        app.command(self.name, **self.settings)(_expanded(self.run))


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
