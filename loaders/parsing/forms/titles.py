"""Where a heading ends and the item's text begins, and what can be a heading at all."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loaders.parsing.forms.names import parse_name
from loaders.parsing.patterns import cached_for_short_text

FINITE = (
    r"(?:was|were|is|are|has|have|had|will|would|should|shall|could|can|may|might|did|does|do|been|noted|agreed|"
    r"reported|presented|resolved|advised|asked|informed|confirmed|received|considered|stated|said|gave|made|thanked|"
    r"welcomed|explained|outlined|declared|proposed|approved|discussed|introduced|read|submitted|provided|opened|felt|"
    r"précised|attended|updated|told|raised|suggested|took|sent|invited|expressed|offered|reminded|queried)"
)
VERB = re.compile(rf"\b{FINITE}\b")
OPENER = re.compile(
    r"(?:The|There|It|This|That|These|Those|A|An|No|None|Nothing|All|Members|Councillors?|Cllrs?\.?|Apologies|In|On|At|"
    r"Following|After|With|As|Mr|Mrs|Ms|Miss|Dr|Resolved|RESOLVED|Noted|NOTED|Agreed|AGREED|Action|ACTION|Proposed|To|"
    r"Nil|N/A|Present|Officers|Governors|Trustees|Chair|Chairman|Clerk|We|Minutes|i\)|a\)|\(a\)|\(i\)|•)(?=[\s.,:;)]|$)"
)
KNOWN = re.compile(
    r"""\b(?:apolog(?:y|ies)|declarations?\ of\ (?:\w+\ )?interests?|interests?|minutes|matters\ arising|
  any\ other\ (?:urgent\ )?(?:\w+\ )?business|
    a\.?o\.?b|(?:date|time|dates)\b.*\bnext\b|next\ meeting|welcome|introductions?|
      chair(?:man)?['’]?s?\ (?:report|announcements?|remarks|update)|
    correspondence|planning|finance|financial|treasurer|highways|public\ (?:participation|forum|session|
      question)|open\ forum|
    clerk['’]?s?\ report|reports?|work\ programme|forward\ plan|exclusion\ of|urgent\ (?:business|items)|
      late\ items|items?\ for|
    closure|close|confirmation|attendance|election\ of|budget|accounts|cheques|update|policies|safeguarding|
      membership|quorum|
    adjournment|old\ business|new\ business|motions|terms\ of\ reference|action\ (?:log|points)|review)\b""",
    re.X | re.I,
)
NOT_ITEM = re.compile(
    r"""^(?:actions?(?:\ (?:points?|arising|list|items?|log|summary|to\ be\ taken|agreed))?|summary\ of\ actions.*|
  decisions?(?:\ (?:made|taken|list))?|
    resolved|resolution|recommendations?|agenda|minutes|draft|draft\ minutes|unconfirmed|unapproved|provisional|
      confirmed|confidential|
    notes?|attendance|attendees|present|in\ attendance|apologies|absent|members\ present|also\ present|
      next\ steps|key\ points|
    due|contents|index|appendix.*|reason|reasons|background|table\ of\ contents|participants|roll\ call|members|
      officers|
    end\ of\ (?:the\ )?meeting|meeting\ closed.*|signed.*|additional\ documents|supporting\ documents|sederunt|
      regrets)\s*:?-?\.?$""",
    re.X | re.I,
)
TWO_LETTERS = re.compile(r"[A-Za-z]{2}")
SENTENCE_BEGINS = re.compile(r"[.!]\s+[A-Z]")
LOWER_WITH_CAPITAL = re.compile(r"[a-z]-?[A-Z]")  # "eSafety", "e-Safety"
POINTS = re.compile(r"[:.]?\s+(?:\(?[ia1]\)|i\.)\s")
UP_TO_COLON = re.compile(r"[^:.;?!]{3,120}?(?:\([^()]{0,60}\))?[^:.;?!]{0,40}:(?=\s|$)")
DASHED_OFF = re.compile(
    r"\s+[-–—]\s+(?=(?:none|no|nil|nothing|n/a|not|see|the|deferred|noted|agreed|approved)\b)", re.I
)
UP_TO_STOP = re.compile(r"[^.!?]{2,70}\.(?=\s+[A-Z‘“\"(]|\s*$)")
CONNECTING = frozenset(
    """of and the for to in on at by with from & / - – a an or into re as between within about against under over via
    per""".split()
)


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
        return not re.search(r"\.\s+[A-Z]", stripped)
    if SENTENCE_BEGINS.search(stripped) or len(stripped.split()) > 22:
        return False
    if text.rstrip().endswith((".", "!")) and len(stripped.split()) > 7:
        return False
    return not (VERB.search(stripped) and len(stripped.split()) > 6 and not is_capitals(stripped))


def title_length(text: str, *, bold: int = 0, names: Iterable[str] = ()) -> int:
    """How many characters of ``text`` (what stands behind an item's number) are its heading.

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
        return capitals
    colon = UP_TO_COLON.match(text)
    if colon and not VERB.search(colon.group()) and colon.end() < size:
        return size if _one_title(text, colon.end()) else colon.end()
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
    if NOT_ITEM.match(text[:colon].strip()) or (rest.count(",") > 1 and re.search(r"[A-Z]\w+ [A-Z]\w+,", rest)):
        return False
    if (
        len(text) > 160
        or len(rest) < 4
        or rest.endswith(".")
        or VERB.search(rest)
        or re.search(r"\d{4}|[;]|\.\s", rest)
    ):
        return False
    if (
        OPENER.match(rest)
        or re.match(r"(?:Cllrs?|Councillors?|Nothing|Nil|No|See|Received|Discussed)\b", rest)
        or not rest[0].isupper()
    ):
        return False
    first = rest.split(",")[0]
    return parse_name(first, 0, len(first)) is None


def _capitals_length(text: str) -> int:
    """The length of a heading in capitals that runs into a sentence, 0 where the text does not begin so."""
    words = list(re.finditer(r"\S+", text))
    last = 0
    for count, word in enumerate(words):
        letters = [c for c in word.group() if c.isalpha()]
        if letters and any(c.islower() for c in letters):
            if last and count >= 1 and is_capitals(text[:last]):
                # the sentence's own first word may be a capital letter ("A", "I") or an acronym is left to the heading
                if re.fullmatch(r"[AI]", words[count - 1].group()):
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
    for match in re.finditer(r"(?<=[\w)’'\"”]) (?=[A-Z(•])", text[:220]):
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
        run = re.search(r"(?:\b[A-Z][\w’'&/-]*\s+)*[A-Z][\w’'&/-]*$", head)
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
    clause = re.match(r"(?:[^.;:?!]|[.:](?=\S)){3,120}(?=[.;:?!]|$)", text)
    if clause:
        return clause.end()
    words = list(re.finditer(r"\S+", text))
    return words[min(11, len(words) - 1)].end() if words else 0
