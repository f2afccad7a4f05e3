"""Names of the public API that changed: the old ones work for one release, with a warning."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def renamed_keywords(**names: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Let a function take keywords by their old names, too: ``@renamed_keywords(begin="on_start")``."""

    def decorate(function: Callable[P, T]) -> Callable[P, T]:
        @wraps(function)
        def renaming(*args: P.args, **kwargs: P.kwargs) -> T:
            for old in names.keys() & kwargs.keys():
                new = names[old]
                warnings.warn(f"{old}= is now {new}=, and goes with the next release", DeprecationWarning, stacklevel=2)
                if new in kwargs:
                    raise TypeError(f"{function.__name__}() got both {old}= and {new}=")
                kwargs[new] = kwargs.pop(old)
            return function(*args, **kwargs)

        return renaming

    return decorate
