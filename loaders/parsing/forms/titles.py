"""Where a heading ends and the item's text begins, and what can be a heading at all.

The rules of ``title_length`` go from what the page shows to what the words suggest: type (bold, capitals), then marks
(a colon, a dash, a full stop), then the length, then where a sentence may begin; the first that finds an end decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.parsing.forms.names import parse_name
from loaders.parsing.patterns import cached_for_short_text
from loaders.parsing.words import alternatives, titles

CONNECTING = frozenset(titles.CONNECTING)
# A verb that makes a sentence: "The report was noted".
VERB = re.compile(rf"\b{alternatives(titles.FINITE_VERBS)}\b")
# The first word of a sentence: "Members noted ...", "(a) to approve ...".
OPENER = re.compile(rf"{alternatives(titles.OPENERS)}(?=[\s.,:;)]|$)")
# A title that nearly all minutes have: "Declarations of interest", "Date of the next meeting", "Chair's report".
KNOWN = re.compile(
    rf"\b(?:{alternatives(titles.KNOWN_TITLES, blank=' ')}|declarations? of (?:\w+ )?interests?"
    r"|any other (?:urgent )?(?:\w+ )?business|(?:date|time|dates)\b.*\bnext\b"
    r"|chair(?:man)?['’]?s? (?:report|announcements?|remarks|update)|clerk['’]?s? report)\b",
    re.I,
)
# A label, stamp or list that alone on a line is no heading: "Resolved:", "Draft minutes", "Action log".
NOT_ITEM = re.compile(
    rf"^(?:{alternatives(titles.LABELS, blank=' ')}|actions? {alternatives(titles.OF_ACTIONS, blank=' ')}"
    rf"|{alternatives(titles.LABELS_BEGIN, blank=' ')}.*)\s*:?-?\.?$",
    re.I,
)
TWO_LETTERS = re.compile(r"[A-Za-z]{2}")
# A second sentence begins: "Noted. The".
SENTENCE_BEGINS = re.compile(r"[.!]\s+[A-Z]")
# The same where a full stop alone counts.
AFTER_STOP = re.compile(r"\.\s+[A-Z]")
# A small letter that begins a title all the same: "eSafety", "e-Safety".
LOWER_WITH_CAPITAL = re.compile(r"[a-z]-?[A-Z]")
# The first point of a list: "Trees (a) the oak".
POINTS = re.compile(r"[:.]?\s+(?:\(?[ia1]\)|i\.)\s")
# "Priority 2 (Safeguarding):", "Updates:-"
UP_TO_COLON = re.compile(r"[^:.;?!]{3,120}?(?:\([^()]{0,60}\))?[^:.;?!]{0,40}:(?P<dash>-)?(?=\s|$)")
# What goes on after a heading in capitals: "PIGEONS – Upper Allotments"
DASH_AFTER_CAPITALS = re.compile(r"\s*[-–—]\s+")
LONGEST_SECOND_HALF = 80  # characters
# A sentence that begins with an article: "Upper Allotments The Council heard"
ARTICLE_AFTER_WORD = re.compile(r"(?<=[a-z)]) (?=(?:The|A|An|It|There|This|These|Members)\s)")
# "Any other business - none"
DASHED_OFF = re.compile(rf"\s+[-–—]\s+(?={alternatives(titles.SAID_AFTER_DASH)}\b)", re.I)
# "Apologies." before a sentence
UP_TO_STOP = re.compile(r"[^.!?]{2,70}\.(?=\s+[A-Z‘“\"(]|\s*$)")
# Two names after one another: "Adams, Bob Brown,".
LISTED_NAMES = re.compile(r"[A-Z]\w+ [A-Z]\w+,")
# What no second half of a heading has: a year, a semicolon, a full stop inside.
NOT_IN_SECOND_HALF = re.compile(r"\d{4}|[;]|\.\s")
# What is said under the heading: "Apologies: Cllr Brown", "Correspondence: Nil".
SAID_UNDER = re.compile(rf"{alternatives(titles.SAID_AFTER_COLON)}\b")
WORD = re.compile(r"\S+")
# A capital letter that begins a sentence after a heading in capitals: "BINS A lorry came".
ONE_LETTER_WORD = re.compile(r"[AI]")
# Where a word with a capital begins, and so may a sentence.
BEFORE_CAPITAL = re.compile(r"(?<=[\w)’'\"”]) (?=[A-Z(•])")
# Words in capitals before a verb, its subject: "the Fire Service reported".
SUBJECT = re.compile(r"(?:\b[A-Z][\w’'&/-]*\s+)*[A-Z][\w’'&/-]*$")
# The first clause: up to a mark that ends one.
CLAUSE = re.compile(r"(?:[^.;:?!]|[.:](?=\S)){3,120}(?=[.;:?!]|$)")


def is_capitals(text: str) -> bool:
    """Whether the letters are (nearly) all capitals, three or more of them."""
    letters = list(filter(str.isalpha, text))
    return len(letters) >= 3 and sum(map(str.isupper, letters)) >= 0.85 * len(letters)


@cached_for_short_text
def is_title(text: str) -> bool:
    """Whether words can be a heading: short, no sentence, not one of the labels that lists stand under."""
    stripped = text.strip(" :.-–")
    if not 2 <= len(stripped) <= 160 or not TWO_LETTERS.search(stripped) or NOT_ITEM.match(text.strip()):
        return False
    if (stripped[0].islower() and not LOWER_WITH_CAPITAL.match(stripped)) or text.rstrip().endswith((";", ",")):
        return False
    if len(stripped) <= 60 and KNOWN.search(stripped):
        return not AFTER_STOP.search(stripped)
    if SENTENCE_BEGINS.search(stripped) or len(stripped.split()) > 22:
        return False
    if text.rstrip().endswith((".", "!")) and len(stripped.split()) > 7:
        return False
    return not (VERB.search(stripped) and len(stripped.split()) > 6 and not is_capitals(stripped))


def title_length(text: str, *, bold: int = 0, names: Iterable[str] = ()) -> int:
    """How many characters of ``text`` (what stands after an item's number) are its heading.

    ``bold`` is how many are bold from the beginning; ``names`` are full names of attendees: a sentence often begins
    with one ("Fire Project Ann Adams made a presentation").
    """
    size = len(text)
    if bold >= 3 and bold < size:
        rest = text[bold:].strip(" :.-–—")
        if rest and not (rest[0].islower() and bold < 12):
            return bold
    if bold >= size and size <= 250:
        return size
    points = POINTS.search(text[:160])
    if points and points.start() >= 3 and not VERB.search(text, 0, points.start()):
        return points.start()
    capitals = 0 if is_title(text) and not VERB.search(text) else _capitals_length(text)
    if capitals:
        return _second_half(text, capitals)
    colon = UP_TO_COLON.match(text)
    if colon and not VERB.search(colon.group()) and colon.end() < size:
        return size if not colon.group("dash") and _one_title(text, colon.end()) else colon.end()
    dash = DASHED_OFF.search(text[:140])
    if dash:
        return dash.start()
    full = UP_TO_STOP.match(text)
    if full and len(full.group().split()) <= 8 and not VERB.search(full.group()):
        return full.end()
    if size <= 110 and is_title(text):
        return size
    return _before_sentence(text, names) or _cut(text)


def _one_title(text: str, colon: int) -> bool:
    """Whether what follows a colon belongs to the heading ("Priority: Safeguarding Children"), or is said under it."""
    rest = text[colon:].strip()
    if NOT_ITEM.match(text[:colon].strip()) or (rest.count(",") > 1 and LISTED_NAMES.search(rest)):
        return False
    if len(text) > 160 or len(rest) < 4 or rest.endswith(".") or VERB.search(rest) or NOT_IN_SECOND_HALF.search(rest):
        return False
    if OPENER.match(rest) or SAID_UNDER.match(rest) or not rest[0].isupper():
        return False
    first = rest.split(",")[0]
    return parse_name(first, 0, len(first)) is None


def _second_half(text: str, capitals: int) -> int:
    """The length of a heading in capitals with what a dash adds to it, where a sentence begins behind that."""
    head = text[:capitals].rstrip(" -–—")
    dash = DASH_AFTER_CAPITALS.match(text, len(head))
    if not dash or DASHED_OFF.match(text, len(head)):
        return capitals
    sentence = ARTICLE_AFTER_WORD.search(text, dash.end(), dash.end() + LONGEST_SECOND_HALF)
    if not sentence or VERB.search(text, dash.end(), sentence.start()):
        return capitals
    return sentence.start() if VERB.search(text, sentence.end(), sentence.end() + 90) else capitals


def _capitals_length(text: str) -> int:
    """The length of a heading in capitals that runs into a sentence, 0 where the text does not begin so."""
    words = list(WORD.finditer(text))
    last = 0
    for count, word in enumerate(words):
        letters = [c for c in word.group() if c.isalpha()]
        if letters and any(c.islower() for c in letters):
            if last and count >= 1 and is_capitals(text[:last]):
                # the sentence's own first word may be a capital letter ("A", "I"); an acronym is left to the heading
                if ONE_LETTER_WORD.fullmatch(words[count - 1].group()):
                    last = words[count - 2].end() if count >= 2 else last
                break
            return 0
        last = word.end()
        if word.group().endswith(":") and is_capitals(text[:last]):
            break
    letters = [c for c in text[:last] if c.isalpha()]
    return last if len(letters) >= 5 and is_capitals(text[:last]) else 0


def _before_sentence(text: str, names: Iterable[str]) -> int:
    """Where the first sentence of a run-in text begins: at an opener or a name followed by a finite verb."""
    places: list[int] = []
    for name in names:
        found = text.find(name, 4, 200)
        if found > 0:
            places.append(found)
    for match in BEFORE_CAPITAL.finditer(text[:220]):
        place = match.end()
        before = text[: match.start()].rsplit(maxsplit=1)[-1].strip(",.")
        if before.lower() in CONNECTING:
            continue
        if OPENER.match(text, place) and VERB.search(text, place, place + 90):
            places.append(place)
            break
    places = [p for p in places if p >= 3]
    if places:
        return len(text[: min(places)].rstrip(" -–—:"))
    verb = VERB.search(text[:260])
    if verb:
        # the words in capitals right before the verb are the sentence's subject: the longest run after a plain word
        head = text[: verb.start()].rstrip()
        run = SUBJECT.search(head)
        if run and run.start() > 8:
            words = run.group().split()
            if len(words) >= 2:
                return (
                    len(head[: run.start()].rstrip())
                    if head[: run.start()].split()[-1].lower() not in CONNECTING
                    else (run.start() + len(" ".join(words[: max(1, len(words) - 3)])))
                )
    return 0


def _cut(text: str) -> int:
    """No boundary to be seen: the first clause, at most a dozen words."""
    clause = CLAUSE.match(text)
    if clause:
        return clause.end()
    words = list(WORD.finditer(text))
    return words[min(11, len(words) - 1)].end() if words else 0
