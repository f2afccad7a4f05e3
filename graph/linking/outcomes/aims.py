"""What a task is to bring about: the thing that it does something to or asks for, by its noun.

Two tasks of one place and one owner are told apart by it: to measure the lights of a ward is not to replace its
fittings, though most of their words are the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from graph.linking.outcomes.language.content import plain_roots
from graph.linking.outcomes.language.lexicon import MEANINGS, root
from graph.linking.outcomes.undertakings import without_actor
from graph.linking.tasks.words import whom_asked, without_times

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|[,;:.]")
_BINDING = frozenset(("to", "will", "would", "shall", "should", "must"))  # a verb follows
_BEHIND_VERB = frozenset(
    "up out on in for about at down through into over off after with be again also forward".split()
)
_WITHIN = frozenset(
    """a an the its their his her our your this that these those any all some each every both one two three four five
    six seven eight nine ten more another other new old last next first second further""".split()
)
_ENDS = frozenset(
    """of for at by from with within without about on in to into onto over under between through whether who whom which
    what and & when where how if that as so and or but is are was were be been has have had will would should after
    before until till once since because unless during against around behind beside near outside inside along across
    above below towards opposite""".split()
)
_ASKED_FOR = re.compile(r"\s*\b(?:for|about|regarding|re|concerning|on|over)\s+(?P<what>.+)", re.S)


_VERB = re.compile(r"\b(?:to|will|would|shall|should|must)\s+[a-z]+\b")  # "to plane the gate" says nothing of a plan
_PARTS = frozenset(  # what is of something, or for it: spoken of by that as well
    root(word)
    for word in """
    owner holder keeper list name term price quote quotation cost estimate rest half copy set series pair number figure
    order date text meaning use member
    """.split()
)
_WHAT_IT_COSTS = re.compile(r"\b(?:what|how\s+much)\b[^.;]*\bcosts?\b")
_TELLS = frozenset(
    """is are was were has have had went goes came comes passed runs ran stands stood took takes wants costs needs met
    will would can could needed brought gave now got looks looked made met did does no not never says said offers
    lends lent covers holds thinks wrote sent sees saw works found let lets gives asks belongs seems
    remains shows showed filled cannot may opened closed agreed refused promised replied answered fell reads""".split()
)
_BEGINNING = 60  # characters
_HAS_DONE = frozenset(("have", "get"))  # "to have the pane replaced"
# Whom one finds or takes on is called by another name later.
_TAKES_ON = frozenset(("appoint", "engage", "hire", "commission", "instruct", "recruit", "employ"))
_ANYBODY = frozenset(map(root, ("somebody", "someone", "anybody", "anyone", "volunteer", "volunteers")))


@lru_cache(maxsize=20_000)
def aim_of(sentence: str) -> frozenset[str]:
    """The root of what a task is to do something to, or of what it asks for; of "the owners of two yachts" both.

    Empty where no such noun is found.
    """
    text = without_times(without_actor(sentence))
    asked = whom_asked(text)
    if asked:
        found = _ASKED_FOR.match(f" {text[text.find(asked) + len(asked) :]}")
        return _noun(_words(found["what"])) if found else frozenset()
    words = _words(text)
    at = next((place + 1 for place, word in enumerate(words) if word in _BINDING), len(words))
    if at >= len(words) or words[at] in _TAKES_ON:
        return frozenset()
    verb = words[at]
    at += 1
    if _WHAT_IT_COSTS.search(text):
        return frozenset((root("cost"),))
    while at < len(words) and words[at] in _BEHIND_VERB:
        at += 1
    return _noun(words[at:], ends_done=verb in _HAS_DONE)


def _words(text: str) -> list[str]:
    return [re.sub(r"['’]s?$", "", word).casefold() for word in _WORD.findall(text)]


def _noun(words: list[str], *, ends_done: bool = False) -> frozenset[str]:
    """The root of the noun with which words begin, and that of what it is of."""
    phrase: list[str] = []
    for place, word in enumerate(words):
        if word in _WITHIN or (word == "of" and not phrase):
            continue
        if word in _ENDS or not word[0].isalnum():
            thing = _last(phrase)
            if thing & _ANYBODY:
                return frozenset()
            return thing | _noun(words[place + 1 :]) if word in ("of", "for") and thing & _PARTS else thing
        if ends_done and phrase and word.endswith(("ed", "en", "up")):
            break
        phrase.append(word)
    return _last(phrase) - _ANYBODY


def _last(phrase: list[str]) -> frozenset[str]:
    return frozenset(map(root, phrase[-1:]))


class Spoken(NamedTuple):
    """The root of the noun with which a sentence begins, and those of the words that say which one it is."""

    noun: frozenset[str]
    which: frozenset[str]


@lru_cache(maxsize=20_000)
def which_of(sentence: str) -> frozenset[str]:
    """The roots of the words before that noun, which say which one it is: climbing, of "to close the climbing wall"."""
    words = _words(without_times(without_actor(sentence)))
    nouns = aim_of(sentence)
    at = next((place for place, word in enumerate(words) if root(word) in nouns), 0)
    before: list[str] = []
    while at > 0 and (word := words[at - 1]) not in _WITHIN | _ENDS | _BEHIND_VERB | _BINDING and word[0].isalnum():
        before.append(root(word))
        at -= 1
    return frozenset(before[:-1] if at and words[at - 1] in _BINDING else before)


@lru_cache(maxsize=20_000)
def spoken_of(sentence: str) -> Spoken:
    """What a sentence begins with: of "The new discharge leaflet went out" leaflet, and discharge."""
    words = _words(sentence[:_BEGINNING])
    ends = next((place for place, word in enumerate(words) if word in _TELLS or word.endswith("ied")), len(words))
    words = words[:ends] if ends < len(words) else []
    stops = next((place for place, word in enumerate(words) if word in _ENDS or not word[0].isalnum()), len(words))
    phrase = [root(word) for word in words[:stops] if word not in _WITHIN]
    return Spoken(frozenset(phrase[-1:]), frozenset(phrase[:-1]))


def are_apart(earlier: str, later: str) -> bool:
    """Whether two tasks are of other things: neither says the noun of the other, nor another word for it."""
    before, after = aim_of(earlier), aim_of(later)
    return bool(before and after) and not _says(later, before) and not _says(earlier, after)


def _says(text: str, roots: frozenset[str]) -> bool:
    said = plain_roots(_VERB.sub(" ", text))
    if said & roots:
        return True
    meant = {group for word in roots for group in MEANINGS.get(word, ())}
    return any(not meant.isdisjoint(MEANINGS.get(word, ())) for word in said)
