"""The words of a text by their roots: what it is about, which of them are names, which are only said often."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Set
from functools import lru_cache
from typing import NamedTuple

from graph.linking.outcomes.language.lexicon import root
from graph.linking.tasks.words import without_times

_WORD = re.compile(r"[^\W_]+(?:['’.&][^\W_]+)*")
_COUNCILLORS = re.compile(r"\b(?:(?:County|District|Borough|City|Town|Parish)\s+)?(?:Cllrs?|Councillors?)\b\.?")
# "Cllr Ann Adams reported", "Mr Brown asked": who speaks is not what is spoken of.
_SPEAKER = re.compile(
    r"\b(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\b\.?\s+(?:(?:Mrs?|Ms|Miss|Dr)\b\.?\s+)?(?:[A-Z]\.?\s+)*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?"
    r"(?=\s+(?:also\s+|then\s+|again\s+)?(?:reported|advised|said|stated|asked|complained|commented|informed|confirmed|noted|suggested|"
    r"felt|queried|raised|explained|mentioned|pointed|outlined|updated|thanked|proposed|seconded|requested|replied|shared)\b)"
)
_PART_NUMBER = re.compile(r"^\W*\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?=[A-Z])")
_AMOUNT = re.compile(r"[£€$]\s?([\d,.]*\d)")  # a sum names nothing: the next sentence may tell another
_TITLES = ("llr", "ouncillor", "Mr", "Ms", "Miss", "Dr")
_WORD_AND_END = re.compile(r"([.!?:;]\W*)?([^\W_]+(?:['’.&][^\W_]+)*)")
_LONG_FORM = re.compile(r"\b(?!The\b|An?\b)(?:[A-Z][a-z’'-]+\s+(?:(?:of|and|for|the|&)\s+){0,2}){2,5}[A-Z][a-z]+")
_NAME_RUN = re.compile(r"\b[A-Z][\w’'&-]+(?:\s+(?:of\s+|the\s+|and\s+){0,2}[A-Z][\w’'&-]+)+")
_STREET = re.compile(
    r"\b(?P<name>[A-Z][\w’'-]+)\s+(?:Road|Rd|Lane|Street|Close|Drive|Avenue|Crescent|Terrace|Row|Way|Drove|Gardens|Hill)\b"
)
_TWO_NAMES = re.compile(
    r"(?<=\w\s)(?<=\w{3}\s)and\s+(?=[A-Z][\w’'&-]*\s+[A-Z])"
)  # "Standing Orders and Financial Regulations"
# "A letter is to be sent": what stands before is what something is done to.
_PASSIVE = re.compile(
    r"\W*(?P<what>(?:(?!\b(?:agreed|that|is|are)\b)[^.;:,])+?)\s+"
    r"(?:(?:(?:is|are)\s+)?to|(?:will|shall)(?:\s+(?:also|then|again|now))?)\s+be\s+[a-z]"
)
_FUNCTION = frozenset(
    """a an the all this that these those it its their his her our your they them he she we you us who whom which what
    when where how and or but if as so than then to of on in at by for from with within without into onto over under
    about around regarding re concerning relating between through via across per is be are was were been being has have
    had having do does did done will would shall should can could may might must need needs needed not no yes any each
    every some such also both either other same very now again still yet please agreed action actions actioned asked
    there here up out off down away once only own etc including include eg ie mr mrs ms miss dr cllr councillor cllrs
    councillors one two three four five six seven eight nine ten first second third last next new old more most much
    many few lot set put get got go went come came take taken took make made give given gave say said see seen saw
    let way ways thing things state states stated stating
    whether because since after before during while until till against towards toward upon
    another following proposed seconded unanimously unanimous
    am pm st nd rd th vat inc ltd co plc would-be soon""".split()
)
_EVERYWHERE = frozenset(
    root(word)
    for word in """
    minute agenda item paper action log meeting note date member board committee group partnership partner
    panel council parish town borough district city representative link document copy attachment information detail
    comment response feedback
    update apology list colleague officer chair chairman chairwoman clerk secretary treasurer president
    everyone matter issue
    progress work authority programme draft final record calendar further back behalf possible future consider discuss
    agree report today forward note point year month week day time people person number part area place use
    january february april june july august september october november december
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
    accept offer approve decide resolve share respond support
    """.split()
)


_LONGEST_ACRONYM, _LONGEST_IN_CAPITALS = 5, 4  # letters
_BINDING = frozenset(("to", "will", "would", "shall", "should", "must"))  # a verb follows
_WITHIN_OBJECTS = frozenset(("a", "an", "and", "the", "&"))  # "the fence and the gate" is one object


class Content(NamedTuple):
    """``roots`` are those of all telling words, ``names`` of those that name one thing, ``verbs`` of common verbs."""

    roots: frozenset[str]
    names: frozenset[str]
    verbs: frozenset[str]


NOTHING = Content(frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=200_000)
def _token(printed: str, *, in_capitals: bool = False) -> tuple[str, bool, bool] | None:
    """The root of a printed word, whether it may be a name, whether it is a verb of tasks; None if it tells nothing.

    A long word in capitals is no acronym, nor, where the text is set ``in_capitals``, a plural: "NOTICE BOARDS".
    """
    bare = re.sub(r"['’]s?$", "", printed)
    plain = bare.casefold().replace(".", "").replace("’", "").replace("'", "")
    if plain in _FUNCTION or (len(plain) < 2 and not plain.isdigit()) or (plain.isdigit() and len(plain) < 2):
        return None
    longest = _LONGEST_IN_CAPITALS if in_capitals else _LONGEST_ACRONYM
    acronym = 1 < len(bare) <= longest and bare.isupper() and bare.isalpha() and not (in_capitals and bare[-1] == "S")
    found = plain if acronym else root(plain)
    named = bare[0].isupper() or any(character.isdigit() for character in bare)
    return found, named, found in _VERBS


def content(text: str, leave_out: Iterable[str] = ()) -> Content:
    """The content of a text; ``leave_out`` are forms, such as the owners' names, whose words are none of it.

    The same sentences stand in many minutes: what was read of one is kept for a while.
    """
    return _content(text, longest_first(leave_out))


def longest_first(forms: Iterable[str]) -> tuple[str, ...]:
    """Forms of names in an order that does not depend on the run: the longest first, as others may be part of it."""
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


@lru_cache(maxsize=20_000)
def _content(text: str, leave_out: tuple[str, ...]) -> Content:
    for form in leave_out:
        if form in text:
            text = re.sub(rf"(?<!\w){re.escape(form)}(?:['’]s)?(?!\w)", " ", text)
    if any(title in text for title in _TITLES):
        text = _SPEAKER.sub(" ", text)
    text = _PART_NUMBER.sub("", text)
    text = without_times(_COUNCILLORS.sub(" ", text) if "ouncillor" in text or "llr" in text else text)
    roots, names, verbs = set[str](), set[str](), set[str]()
    short = _initials(text)
    roots |= short
    names |= short
    sums = {amount.casefold().replace(".", "") for amount in _AMOUNT.findall(text)} if "£" in text else ()
    begins = True
    in_capitals = text.isupper()
    for ended, printed in _WORD_AND_END.findall(text):
        token = _token(printed, in_capitals=in_capitals)
        if token is not None:
            word, named, verb = token
            roots.add(word)
            if verb:
                verbs.add(word)
            if (
                named
                and word not in sums
                and not (begins or ended)
                and not (len(printed) == 2 and printed.isalpha() and printed.isupper())
            ):
                names.add(word)
        begins = False
    return Content(frozenset(roots), frozenset(names), frozenset(verbs))


@lru_cache(maxsize=2_000)  # whole items: no more than some megabytes
def plain_roots(text: str) -> frozenset[str]:
    """The roots of a text's telling words, with dates and all: quickly, to see whether it is worth reading."""
    found = {token[0] for printed in set(_WORD.findall(text)) if (token := _token(printed))}
    return frozenset(found | _initials(text))


def _initials(text: str) -> set[str]:
    """The initials of three and more words in a row that begin with capitals, by which minutes call the same elsewhere.

    Of "Jean Gray of Alpha Housing Association" they are those of each such run within, too: "aha".
    """
    found: set[str] = set()
    for long in _LONG_FORM.findall(text):
        first = [word[0].casefold() for word in long.split() if word[0].isupper()]
        found.update("".join(first[i:j]) for i in range(len(first) - 2) for j in range(i + 3, len(first) + 1))
    return found


def objects_of(sentence: str, leave_out: Iterable[str] = ()) -> frozenset[str]:
    """The roots of what a task sets out to do something to or with: the nouns behind its first verb, or those that
    something is to be done to.

    Of "draw up a joint protocol for young people" they are joint and protocol; of "write to the County about the
    lamps" county, of "a letter is to be sent to the County" letter. Empty where no verb of tasks is found.
    """
    for form in longest_first(leave_out):
        sentence = sentence.replace(form, " ")
    found: set[str] = set()
    if passive := _PASSIVE.match(sentence):
        return telling_roots(content(passive.group("what")).roots)
    begun, bound = False, True  # what is left of a sentence without its actor begins with the verb
    for printed in _WORD.findall(without_times(sentence)):
        token = _token(printed)
        if token is not None and (token[2] or bound):
            if found:
                break
            begun, bound = True, False
        elif token is None and not begun:
            bound = printed.casefold() in _BINDING
        elif begun and token is not None:
            found.add(token[0])
        elif found and printed.casefold() not in _WITHIN_OBJECTS:
            break
    return telling_roots(frozenset(found))


def initials_only(text: str) -> frozenset[str]:
    """The initials of names in it that are not printed themselves: other ways to say one thing, and no more words."""
    return frozenset(_initials(text)) - {token[0] for printed in _WORD.findall(text) if (token := _token(printed))}


def name_runs(text: str) -> tuple[frozenset[str], ...]:
    """The roots of each name of several words in a row: they are one thing, "Market Square"."""
    found = (piece for match in _NAME_RUN.finditer(text) for piece in _TWO_NAMES.split(match.group()))
    runs = (content(piece).roots for piece in found)
    return tuple(run for run in runs if len(run) > 1)


def streets_in(text: str) -> frozenset[str]:
    """The streets that a text names, by the word before "Road" or "Lane"; what is near two is of either."""
    return frozenset(found.group("name").casefold() for found in _STREET.finditer(text))


def telling_roots(roots: frozenset[str]) -> frozenset[str]:
    """The roots without those that are said everywhere."""
    return roots - _EVERYWHERE


_KIND = r"(?:(?:Parish|Town|Community|County|Borough|District|City)\s+)+Council\b"
_BODY = re.compile(
    rf"\b{_KIND}\s+of\s+(?P<of>[A-Z][\w’'-]+(?:\s+(?:and\s+|&\s+)?[A-Z][\w’'-]+){{0,4}})|"
    rf"\b(?P<name>(?:[A-Z][\w’'-]+\s+){{1,3}}){_KIND}(?!\s+of\s+[A-Z])"
)
OF_BODY = 0.3  # of the rarity of a word that names a council


def words_of_bodies(texts: Iterable[str]) -> frozenset[str]:
    """The roots of the words in which texts name councils: "Alton" of "Alton Parish Council"."""
    names = (found["of"] or found["name"] for text in texts if "Council" in text for found in _BODY.finditer(text))
    return frozenset(word for name in names for word in plain_roots(name))


class Rarity:
    """How much a word tells on a board: 1 for what one item says only, falling with the number of items that say it.

    ``bodies`` are words of the names of councils: whoever speaks of one says little of what is spoken of.
    """

    def __init__(self, items: Iterable[frozenset[str]], bodies: Set[str] = frozenset()) -> None:
        counted = list(items)
        self._bodies = bodies
        self._counts = Counter(word for item in counted for word in item)
        self._most = math.log(1 + max(len(counted), 40))
        self._size = max(len(counted), 40)
        self._weights: dict[str, float] = {}

    def weight(self, word: str) -> float:
        """Between 0 (said everywhere) and 1."""
        known = self._weights.get(word)
        if known is None:
            known = 0.1
            if word not in _EVERYWHERE:
                known = min(1.0, math.log(1 + self._size / max(self._counts[word], 2)) / self._most * 1.22)
                if word in self._bodies:
                    known *= OF_BODY
            self._weights[word] = known
        return known
