"""Whose names are to be blanks in whatever is read."""

from __future__ import annotations

from graph.errors import StoreUnavailable
from graph.identity.applying import followed
from graph.identity.forgetting import ForgottenNames, forgotten_in
from graph.store import Store
from minutegraph.app.identity.decisions import DecisionFile
from minutegraph.settings import Settings


def forgotten_names(store: Store) -> ForgottenNames:
    """The names that the graph forgets, and those of the file of decisions. Raises ``UsageError`` as ``parse``."""
    try:
        found = forgotten_in(followed(store)[0])
    except StoreUnavailable:
        found = ForgottenNames()
    file = DecisionFile(Settings().decisions)
    return found.joined(forgotten_in(file.text(store))) if file.path.exists() else found
