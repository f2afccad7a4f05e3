"""Values of options that are plainly right are taken as they are, without the library that checks the others.

typer checks each value by pydantic, even text that may be anything and an option that was not given, and importing
pydantic takes a third of a short command. What is not plainly right is left to typer, and so are its words on it.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Any, get_args, get_origin

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")


class PlainValues:
    """A command, or group of commands, of typer's whose parameters take plain values without typer's check."""

    def get_params(self, ctx: Any) -> list[Any]:
        """The parameters, ``--help`` among them."""
        parameters: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for parameter in parameters:
            theirs = parameter.get_runtime_param
            if not isinstance(getattr(theirs, "__self__", None), _Plain):
                parameter.get_runtime_param = _Plain(theirs).itself
        return parameters


class _NotPlain(Exception):
    """Typer is to check the value."""


class _Plain:
    """Takes the place of typer's check of one parameter, and asks it where a value is not plain.

    ``theirs`` makes typer's check when it is first needed.
    """

    def __init__(self, theirs: Any) -> None:
        self._theirs = theirs

    def itself(self) -> _Plain:
        return self

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value as the command takes it. Raises ``BadParameter`` where it is wrong."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        wanted = param.type_descriptor
        try:
            if several and get_origin(wanted.annotation) is list and isinstance(value, list | tuple):
                [kind] = get_args(wanted.annotation)
                return [_plain(one, kind, wanted.parameter_info) for one in value]
            return _plain(value, wanted.annotation, wanted.parameter_info)
        except _NotPlain:
            return self._theirs().coerce(value, param=param, ctx=ctx)


def _plain(value: Any, kind: Any, settings: Any) -> Any:
    if settings.parser is not None:
        try:
            return settings.parser(value)
        except ValueError:
            raise _NotPlain from None  # it is told in the words that all wrong values are told in
    if kind is str and type(value) is str:
        return value
    if kind in (int, float) and (type(value) in (int, kind) or _is_whole_number(value)):
        number = kind(value)
        if (settings.min is None or settings.min <= number) and (settings.max is None or number <= settings.max):
            return number
    if isinstance(kind, type) and issubclass(kind, Enum):
        if isinstance(value, kind):
            return value
        for member in kind:
            if member.value == value:
                return member
    raise _NotPlain


def _is_whole_number(value: object) -> bool:
    return isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value) is not None
