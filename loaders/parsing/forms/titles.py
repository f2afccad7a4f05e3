"""Where a heading ends and the item's text begins, and what can be a heading at all.

The rules of ``title_length`` go from what the page shows to what the words suggest: type (bold, capitals), then marks
(a colon, a dash, a full stop), then the length, then where a sentence may begin; the first that finds an end decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from loaders.parsing.forms.capitals import OPENER, TITLED_PERSON, TO_BE_DONE, WORD, capitals_length, is_capitals
from loaders.parsing.forms.names import parse_name
from loaders.parsing.patterns import cached_for_short_text
from loaders.parsing.words import abbreviations, alternatives, honorifics, titles

CONNECTING = frozenset(titles.CONNECTING)
# A verb that makes a sentence: "The report was noted".
VERB = re.compile(rf"\b{alternatives(titles.FINITE_VERBS)}\b")
# A title that nearly all minutes have: "Declarations of interest", "Date of the next meeting", "Chair's report".
KNOWN = re.compile(
    rf"\b(?:{alternatives(titles.KNOWN_TITLES, blank=' ')}|declarations? of (?:\w+ )?interests?"
    r"|any other (?:urgent )?(?:\w+ )?business|a\.o\.(?:c\.)?b|(?:date|time|dates)\b.*\bnext\b"
    r"|chair(?:man)?['’]?s? (?:report|announcements?|remarks|update)|clerk['’]?s? report)\b",
    re.I,
)
# A label, stamp or list that alone on a line is no heading: "Resolved:", "Draft minutes", "Action log".
NOT_ITEM = re.compile(
    rf"^(?:{alternatives(titles.LABELS, blank=' ')}|actions? {alternatives(titles.OF_ACTIONS, blank=' ')}"
    rf"|{alternatives(titles.LABELS_BEGIN, blank=' ')}.*)\s*:?-?\.?$",
    re.I,
)
# "To invite Councillors to declare an interest. None did.": what is to be done, and what was.
PURPOSE_AND_STOP = re.compile(r"To\s+[a-z]+\s[^.:;]{5,110}?[a-z]{3}\.(?=\s+[A-Z])")
TWO_LETTERS = re.compile(r"[A-Za-z]{2}|[A-Z]\.[A-Z]\b")
# A full stop that may end a sentence, which that of a title or an initial does not: "Cllr. Adams", "J. Adams".
STOP = r"\." + "".join(rf"(?<!\b{word}\.)" for word in (*abbreviations.IN_HEADINGS, "[A-Z]"))
# A second sentence begins: "Noted. The".
SENTENCE_BEGINS = re.compile(rf"(?:{STOP}|!)\s+[A-Z]")
# The same where a full stop alone counts.
AFTER_STOP = re.compile(rf"{STOP}\s+[A-Z]")
# What was said begins behind a purpose without a stop: "To receive apologies The clerk".
SAID_BEHIND = re.compile(
    r"\w [\W_]*(?:The|It|There|None|No|Nil|Cllrs?|Councillors?|Members|Noted|Agreed|Resolved|M[rs]s?)\b"
)
LONGEST_PURPOSE = 160  # characters of a title that says what is to be done
# A small letter that begins a title all the same: "eSafety", "e-Safety".
LOWER_WITH_CAPITAL = re.compile(r"[a-z]-?[A-Z]")
# The first point of a list: "Trees (a) the oak".
POINTS = re.compile(r"[:.]?\s+(?:\(?[ia1]\)|i\.)\s")
# "Priority 2 (Safeguarding):", "Updates:-"
UP_TO_COLON = re.compile(r"[^:.;?!]{3,120}?(?:\([^()]{0,60}\))?[^:.;?!]{0,40}:(?P<dash>-)?(?=\s|$)")
LONGEST_TO_COLON = 230  # characters
# What goes on after a heading in capitals: "PIGEONS – Upper Allotments"
DASH_AFTER_CAPITALS = re.compile(r"\s*[-–—]\s+")
LONGEST_SECOND_HALF = 80  # characters
# A sentence that begins with an article: "Upper Allotments The Council heard"
ARTICLE_AFTER_WORD = re.compile(r"(?<=[a-z)]) (?=(?:The|A|An|It|There|This|These|Members)\s)")
# "Any other business - none"
DASHED_OFF = re.compile(rf"\s+[-–—]\s+(?={alternatives(titles.SAID_AFTER_DASH)}\b)", re.I)
# "Parking - Helen reported that ...": a title, and a sentence about it
DASH = re.compile(r"\s+[-–—]\s+")
# "Bins - Cllr Hart to order two.", "Hall - Clerk to write"
TO_DO = re.compile(
    rf"(?:{alternatives(honorifics.IN_PROSE)}\.?\s+(?:[A-Z][\w’'-]*\s+){{1,3}}|[A-Z]{{2,3}}\s+|(?:The\s+)?(?:Clerk|Chair|Chairman|Secretary|Treasurer)\s+)"
    r"to\s+[a-z]+\s+\w"
)
# "Finance CP reported", "Website AD to ask": somebody's initials, and what they did or are to do
INITIALS_SPEAK = re.compile(
    r"(?<=[a-z)])\s+(?=(?P<who>[A-Z]{2,3})\s+(?:(?:has|have|had|also|then|will|to)\s+)?(?:[a-z]+ed|said|gave|told|spoke|is|was|be|"
    r"(?<=to\s)[a-z]+|(?<=will\s)[a-z]+)\b)"
)
LONGEST_BEFORE_INITIALS = 90  # characters
LONGEST_BEFORE_DASH = 60  # characters
LONGEST_SUBJECT = 60
MOST_OF_NAME = 2  # words: "Helen", "Cllr Venn"; of more a title may go on, "Weed Mats CW reported"
FEWEST_BEHIND_VERB = 2  # words, of a sentence
# "Apologies." before a sentence
UP_TO_STOP = re.compile(rf"(?:[^.!?]|(?!{STOP})\.){{2,70}}{STOP}(?=\s+[A-Z‘“\"(]|\s*$)")
LONGEST_TO_STOP = 80  # characters
# Two names after one another: "Adams, Bob Brown,".
LISTED_NAMES = re.compile(r"[A-Z]\w+ [A-Z]\w+,")
# What no second half of a heading has: a year, unless it is of two and ends it ("Annual Report 2021/22"), a semicolon,
# a full stop inside.
NOT_IN_SECOND_HALF = re.compile(r"\d{4}(?![/-]\d{2}(?:\d{2})?$)|[;]|\.\s")
# What is said under the heading: "Apologies: Cllr Brown", "Correspondence: Nil".
SAID_UNDER = re.compile(rf"{alternatives(titles.SAID_AFTER_COLON)}\b")
# Where a word with a capital begins, and so may a sentence.
BEFORE_CAPITAL = re.compile(r"(?<=[\w)’'\"”–—-]) (?=[A-Z(•])|(?<=[A-Z]\.[A-Z]\.) (?=[A-Z])")
# Words in capitals before a verb, its subject: "the Fire Service reported".
SUBJECT = re.compile(r"(?:\b[A-Z][\w’'&/-]*\s+)*[A-Z][\w’'&/-]*$")
MOST_OF_SUBJECT = 3  # words in capitals that are a sentence's subject
# The first clause: up to a mark that ends one.
CLAUSE = re.compile(rf"(?:[^.;:?!]|[.:](?=\S)|(?!{STOP})\.){{3,120}}(?=[.;:?!]|$)")


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
    head = text[:160]
    points = POINTS.search(head) if ")" in head or "i." in head else None
    if points and points.start() >= 3 and not VERB.search(text, 0, points.start()):
        return points.start()
    capitals = capitals_length(text)
    if capitals and _runs_on(text, capitals):
        return _second_half(text, capitals)
    titled = TITLED_PERSON.search(text[:120])
    if titled and titled.start() >= 3 and _ends_known(text[: titled.start()]):
        return titled.start()
    if spoken := _before_initials(text, names):
        return spoken
    colon = UP_TO_COLON.match(text) if ":" in text[:LONGEST_TO_COLON] else None
    if colon and not VERB.search(colon.group()) and colon.end() < size:
        return size if not colon.group("dash") and _one_title(text, colon.end()) else colon.end()
    if told := _dash_before_sentence(text):
        return told
    dash = DASHED_OFF.search(text[:140])
    if dash:
        return dash.start()
    purpose = PURPOSE_AND_STOP.match(text) if text.startswith("To ") else None
    if purpose and not VERB.search(purpose.group()):
        return purpose.end()
    full = UP_TO_STOP.match(text) if "." in text[2:LONGEST_TO_STOP] else None
    if full and len(full.group().split()) <= 8 and not VERB.search(full.group()):
        return full.end()
    if size <= 110 and is_title(text):
        return size
    if _is_purpose(text, names):
        return size
    return _before_sentence(text, names) or _cut(text)


def _before_initials(text: str, names: Iterable[str]) -> int:
    """Where an attendee's initials and a verb begin a sentence ("Finance CP reported that ..."); 0 where none do."""
    for match in INITIALS_SPEAK.finditer(text[:LONGEST_BEFORE_INITIALS]):
        head = text[: match.start()]
        if VERB.search(head) or head.split()[-1].lower() in CONNECTING:
            return 0
        if any(match["who"] == "".join(word[0] for word in name.split()) for name in names):
            return match.start()
    return 0


def _is_purpose(text: str, names: Iterable[str]) -> bool:
    """Whether a whole line says what is to be done: "To confirm that the return has been sent"."""
    if not text.startswith("To ") or len(text) > LONGEST_PURPOSE or AFTER_STOP.search(text) or SAID_BEHIND.search(text):
        return False
    return not any(name in text for name in names)


def _dash_before_sentence(text: str) -> int:
    """Where a dash parts a title from a sentence about it ("AOB - Geoff noted that ..."); 0 where none does."""
    dash = DASH.search(text, 2, LONGEST_BEFORE_DASH)
    if dash is None or VERB.search(text, 0, dash.start()) or not text[dash.end() : dash.end() + 1].isupper():
        return 0
    if TO_DO.match(text, dash.end()):
        return dash.start()
    verb = VERB.search(text, dash.end(), dash.end() + LONGEST_SUBJECT)
    if verb is None or len(text[dash.end() : verb.start()].split()) > MOST_OF_NAME:
        return 0
    return dash.start() if len(text[verb.end() :].split()) >= FEWEST_BEHIND_VERB else 0


def _runs_on(text: str, capitals: int) -> bool:
    """Whether what follows a heading in capitals is said under it, and no second half of the heading."""
    if not is_title(text) or VERB.search(text) or TO_BE_DONE.search(text):
        return True
    return bool(OPENER.match(text[capitals:].lstrip()))


def _ends_known(head: str) -> bool:
    """Whether words are the whole title of usual business: "Apologies for absence" before "Cllr Adams"."""
    words = head.split()
    if not words or words[-1].lower().strip(",") in CONNECTING | {"received", "accepted"} or VERB.search(head):
        return False
    return KNOWN.search(head) is not None and is_title(head)


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
    if first.split()[-1].lower() in titles.OF_PAPERS:
        return True
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
                if head[: run.start()].split()[-1].lower() not in CONNECTING:
                    return len(head[: run.start()].rstrip())
                if words[-1].isupper():  # "Weed Mats CW reported": initials
                    return run.start() + len(" ".join(words[:-1]))
                if len(words) > MOST_OF_SUBJECT:  # of "Rules and Standing Orders will be agreed" no part is a title
                    return run.start() + len(" ".join(words[:-MOST_OF_SUBJECT]))
    return 0


def _cut(text: str) -> int:
    """No boundary to be seen: the first clause, at most a dozen words."""
    clause = CLAUSE.match(text)
    if clause:
        return clause.end()
    words = list(islice(WORD.finditer(text), 12))
    return words[-1].end() if words else 0
