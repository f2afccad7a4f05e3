"""The words of a text by their roots: what it is about, which of them are names, which are only said often."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from graph.linking.outcomes.lexicon import root
from graph.linking.tasks.words import without_times

_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*")
_COUNCILLORS = re.compile(r"\b(?:(?:County|District|Borough|City|Town|Parish)\s+)?(?:Cllrs?|Councillors?)\b\.?")
_WORD_AND_END = re.compile(r"([.!?:;]\W*)?([^\W_]+(?:['’.&][^\W_]+)*)")
_FUNCTION = frozenset(
    """a an the all this that these those it its their his her our your they them he she we you us who whom which what
    when where how and or but if as so than then to of on in at by for from with within without into onto over under
    about around regarding re concerning relating between through via across per is be are was were been being has have
    had having do does did done will would shall should can could may might must need needs needed not no yes any each
    every some such also both either other same very now again still yet please agreed action actions actioned asked
    there here up out off down away once only own etc including include eg ie mr mrs ms miss dr cllr councillor cllrs
    councillors one two three four five six seven eight nine ten first second third last next new old more most much
    many few lot set put get got go went come came take taken took make made give given gave say said see seen saw
    let way ways thing things whether because since after before during while until till against towards toward upon
    am pm st nd rd th vat inc ltd co plc would-be""".split()
)
_EVERYWHERE = frozenset(
    root(word)
    for word in """
    minute agenda item paper action log meeting note date member board committee group partnership partner
    panel council parish town link document copy attachment information detail comment response feedback
    update apology list colleague officer chair chairman chairwoman clerk secretary everyone matter issue
    progress work programme draft final record calendar further back behalf possible future consider discuss
    agree report today forward note point year month week day time people person number part area place use
    able local public service team lead plan project
    """.split()
)
_VERBS = frozenset(
    root(word)
    for word in """
    ask write contact tell inform advise report send circulate share bring check look find arrange organise
    invite provide produce prepare draft speak liaise meet follow chase raise request seek obtain order buy
    purchase review investigate ensure monitor continue confirm submit complete attend visit feed present pass
    email forward add include try help start begin keep hold move change work draw form
    """.split()
)


class Content(NamedTuple):
    """``roots`` are those of all telling words, ``names`` of those that name one thing, ``verbs`` of common verbs."""

    roots: frozenset[str]
    names: frozenset[str]
    verbs: frozenset[str]


NOTHING = Content(frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=200_000)
def _token(printed: str) -> tuple[str, bool, bool] | None:
    """The root of a printed word, whether it may be a name, whether it is a verb of tasks; None if it tells nothing."""
    bare = re.sub(r"['’]s?$", "", printed)
    plain = bare.casefold().replace(".", "").replace("’", "").replace("'", "")
    if plain in _FUNCTION or (len(plain) < 2 and not plain.isdigit()) or (plain.isdigit() and len(plain) < 2):
        return None
    acronym = len(bare) > 1 and bare.isupper() and bare.isalpha()
    found = plain if acronym else root(plain)
    named = bare[0].isupper() or any(character.isdigit() for character in bare)
    return found, named, found in _VERBS


def content(text: str, leave_out: Iterable[str] = ()) -> Content:
    """The content of a text; ``leave_out`` are forms, such as the owners' names, whose words are none of it.

    The same sentences stand in many minutes: what was read of one is kept for a while.
    """
    forms = tuple(sorted(leave_out, key=lambda form: (-len(form), form)))
    return _content(text, forms)


@lru_cache(maxsize=20_000)
def _content(text: str, leave_out: tuple[str, ...]) -> Content:
    for form in leave_out:
        text = re.sub(rf"(?<!\w){re.escape(form)}(?:['’]s)?(?!\w)", " ", text)
    text = without_times(_COUNCILLORS.sub(" ", text) if "ouncillor" in text or "llr" in text else text)
    roots, names, verbs = set(), set(), set()
    begins = True
    for ended, printed in _WORD_AND_END.findall(text):
        token = _token(printed)
        if token is not None:
            word, named, verb = token
            roots.add(word)
            if verb:
                verbs.add(word)
            if named and not (begins or ended):
                names.add(word)
        begins = False
    return Content(frozenset(roots), frozenset(names), frozenset(verbs))


@lru_cache(maxsize=2_000)  # whole items: no more than some megabytes
def plain_roots(text: str) -> frozenset[str]:
    """The roots of a text's telling words, with dates and all: quickly, to see whether it is worth reading."""
    return frozenset(token[0] for printed in set(_WORD.findall(text)) if (token := _token(printed)))


class Rarity:
    """How much a word tells on a board: 1 for what one item says only, falling with the number of items that say it."""

    def __init__(self, items: Iterable[frozenset[str]]) -> None:
        counted = list(items)
        self._counts = Counter(word for item in counted for word in item)
        self._most = math.log(1 + max(len(counted), 40))
        self._size = max(len(counted), 40)

    def weight(self, word: str) -> float:
        """Between 0 (said everywhere) and 1."""
        if word in _EVERYWHERE:
            return 0.1
        return min(1.0, math.log(1 + self._size / max(self._counts[word], 2)) / self._most * 1.22)
