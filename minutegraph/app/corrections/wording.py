"""What people write, as the file of decisions holds it: days as ISO prints them, names as the graph has them."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from graph.corrections.values import FIELDS, NONE
from graph.errors import UsageError
from graph.store import Store
from minutegraph.app.questions.names import named_topic, the_one
from queries.days import day_of, wanted
from queries.values import Unfit, choose

_LABELS = {
    "owner": ("Person", "Group", "Organisation"),
    "name": ("Person",),
    "board": ("Board",),
}
_AS_COLUMNS = {"holder": "owner", "holders": "owner", "owners": "owner", "action": "text", "decision": "text"}
"""The names of properties that tables of facts have at their head."""
_MARKS = {"Group": "group: ", "Organisation": "organisation: "}


def worded(store: Store, kind: str, values: Mapping[str, str], *, new_names: bool = False) -> dict[str, str]:
    """The values of properties as the file holds them.

    Raises ``UsageError`` for a day that is none, and for a name that the graph does not hold, unless ``new_names``.
    """
    said = {}
    for written, value in values.items():
        property = _AS_COLUMNS.get(written, written)
        takes = FIELDS.get(kind, {}).get(property)
        if value.strip().casefold() in ("none", "nobody", ""):
            said[property] = NONE
        elif takes == "day":
            day = day_of(value)
            if day is None:
                raise UsageError(f"{property} takes {wanted(value)}, not {value}")
            said[property] = day.isoformat()
        elif isinstance(takes, tuple):
            with suppress(Unfit):  # what the file takes it tells itself
                value = str(choose(takes, value))
            said[property] = value.strip()
        elif property in _LABELS and takes == "text":
            names = value.split(";") if property == "owner" else [value]
            said[property] = "; ".join(named(store, _LABELS[property], name, new=new_names) for name in names)
        else:
            said[property] = value.strip()
    return said


def named(store: Store, labels: tuple[str, ...], name: str, *, new: bool = False) -> str:
    """A name as the graph has it, with what it is where that is no person. Raises ``UsageError``."""
    name = name.strip()
    before, mark, _ = name.partition(":")
    if mark and before.strip().casefold() in ("group", "organisation"):
        return name
    try:
        found = the_one(store, labels, name)
    except UsageError as error:
        if new:
            return name
        error.detail = "\n".join(filter(None, (error.detail, "--new-name takes a name that the graph does not hold")))
        raise
    return f"{_MARKS.get(found.label, '')}{found.name}"


def topic_named(store: Store, name: str, *, new: bool = False) -> str:
    """A topic's name as the graph has it. Raises ``UsageError``."""
    try:
        return named_topic(store, name).name
    except UsageError as error:
        if new:
            return name.strip()
        error.detail = "\n".join(filter(None, (error.detail, "--new-name takes a name that the graph does not hold")))
        raise
