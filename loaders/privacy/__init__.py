"""What minutes say of people that no graph should keep: found in the text, and masked before anything is read of it.

``absence`` finds why somebody was absent, ``contacts`` how people can be reached, ``addresses`` where they live,
``exempt`` the business from which press and public were excluded, ``forgotten`` the names of those who were taken out;
``policy`` says what is kept all the same. What is masked becomes blanks of the same length, so that offsets stay true.

Each is imported when it is first asked for: who loads needs the policy alone, and the rest has all of the parser with
it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.privacy.absence import absence_reasons
    from loaders.privacy.addresses import home_places
    from loaders.privacy.contacts import contact_places
    from loaders.privacy.exempt import WITHHELD, exempt_places, with_exempt_marked, without_exempt
    from loaders.privacy.forgotten import forgotten_places, names_whole, rows_without, without_names
    from loaders.privacy.masking import Place, masked
    from loaders.privacy.policy import NOTHING_KEPT, PrivacyPolicy

__all__ = [
    "NOTHING_KEPT",
    "WITHHELD",
    "Place",
    "PrivacyPolicy",
    "absence_reasons",
    "contact_places",
    "exempt_places",
    "forgotten_places",
    "home_places",
    "masked",
    "names_whole",
    "rows_without",
    "with_exempt_marked",
    "without_exempt",
    "without_names",
]


_HOMES = {
    "NOTHING_KEPT": "policy",
    "Place": "masking",
    "PrivacyPolicy": "policy",
    "WITHHELD": "exempt",
    "absence_reasons": "absence",
    "contact_places": "contacts",
    "exempt_places": "exempt",
    "forgotten_places": "forgotten",
    "home_places": "addresses",
    "masked": "masking",
    "names_whole": "forgotten",
    "rows_without": "forgotten",
    "with_exempt_marked": "exempt",
    "without_exempt": "exempt",
    "without_names": "forgotten",
}


def __getattr__(name: str) -> object:
    """One of the names, from the module that has it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    return found
