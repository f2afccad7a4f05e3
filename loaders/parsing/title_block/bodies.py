"""The board that met, and the body that runs it, by the words of the title block."""

from __future__ import annotations

import re

from loaders.parsing.forms import CONNECTING, DATE, MONTH, TIME, honorific_at, is_capitals, is_role
from loaders.parsing.text import CleanText, Line
from loaders.parsing.title_block.fields import Found, TitleBlock

BODY = (
    r"(?:sub-?committee|committee|cttee|council|board|partnership|commission|"
    r"forum|panel|group|cabinet|governors|trust|association|assembly|"
    r"executive|authority|society|trustees|federation|collaborative|"
    r"team|network|body|consortium|alliance|directors|conference|senate|"
    r"court|working party|steering group|meeting of the parish)"
)
PARENT_BODY = re.compile(
    r"\b(?:council|trust|association|authority|university|school|academy|"
    r"society|foundation|office|nhs|federation|governors|college|partnership|"
    r"corporation|department|ministry|government|charity|ltd|limited|"
    r"plc|ccg|collaborative)\b[^,]{0,25}$",
    re.I,
)
SUB_BODY = re.compile(
    r"\b(?:sub-?committee|committee|cttee|board|panel|commission|forum|"
    r"group|cabinet|executive|partnership|working party|team)\b",
    re.I,
)
MEETING_OF = re.compile(
    rf"""\b(?:minutes|notes|record)\s+(?:and\s+\w+\s+)?(?:of|from|for)\s+(?:(?:an?|
  the)\s+)?(?:[\w'’]+\s+){{0,4}}?meetings?\s+of\s+(?:the\s+)?(?P<a>.+?)
        (?=\s*(?:,?\s*\bheld\b|,?\s+which\b|,?\s+on\b\s|,?\s+at\b\s|[-–—,:]?\s*{MONTH}|\d|$|\n))
    | \bmeetings?\s+of\s+(?:the\s+)?(?P<b>.+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|,?\s+at\b\s|
      [-–—,:]?\s*\b{MONTH}\b|\d|$|\n))
    | \b(?:minutes|notes)\s+of\s+(?:the\s+)?(?P<c>[^\n]+?)(?=\s*(?:,?\s*\bheld\b|,?\s+on\b\s|\s+at\b\s|
      \bmeeting\b|[-–—,:]?\s*\b{MONTH}\b|\d|$|\n))""",
    re.X | re.I,
)
NOISE_WORDS = re.compile(
    r"""\b(?:(?:draft|approved|unapproved|unconfirmed|confirmed|provisional|final|public|open|full|
  formal)\s+)*(?:minutes|notes|agenda(?:\s+and\s+minutes)?|record)\b(?:\s+(?:of|from|for)(?:\s+the)?)?
    |\b(?:(?:an?|the|this|its|their|its)\s+)?(?:(?:ordinary|extraordinary|special|regular|monthly|quarterly|
      annual\s+general|annual|full|public|first|second|third|\d+(?:st|nd|rd|
        th))\s+)*meetings?\b(?:\s+of(?:\s+the)?)?
    |\b(?:draft|unapproved|unconfirmed|provisional)\b""",
    re.X | re.I,
)
HELD = re.compile(
    r"\b(?:which\s+was\s+|was\s+)?(?:held|took\s+place|convened|commenc\w+|starting|start|at|in|on|from|by|via)\b.*$",
    re.I,
)
GOVERNING = re.compile(r"\b(?:governors|governing\s+(?:board|body))\b", re.I)
GENERIC = re.compile(
    r"(?:the\s+)?(?:(?:parish|town|community|county|borough|district|"
    r"city|full)\s+)?(?:council|board|committee|partnership|panel|forum|"
    r"group)",
    re.I,
)
UNNAMED = re.compile(r"(?:the\s+)?(?:committee|board|panel|forum|group|council)", re.I)
SMALL = frozenset("""of and the for to in on at by with from a an""".split())


def read_bodies(page: CleanText, zone: list[Line], block: TitleBlock) -> None:
    """The board and, where two bodies are named, the one that runs it."""
    candidates: list[tuple[float, Found]] = []
    for order, line in enumerate(zone):
        words = page.of(line)
        if len(words) > 320 or _tells_of_an_attendee(words):
            continue
        for found, bonus in _names(page, line):
            weight = bonus - 0.12 * order
            if re.search(rf"\b{BODY}\b(?:\s+on\s+[\w ]+)?$", found.value, re.I):
                weight += 3
            elif re.search(rf"\b{BODY}\b", found.value, re.I):
                weight += 2
            if line.heading or line.bold:
                weight += 0.6
            if line.key == "title":
                weight -= 0.8
            if line.key in ("board", "committee"):
                weight += 3
            if weight >= 2.0:
                candidates.append((weight, found))
    if not candidates:
        block.board = _meeting_name(page, zone)
        return
    ranked = [found for _, found in sorted(candidates, key=lambda c: -c[0])]
    board = ranked[0]
    subs = [f for f in ranked if SUB_BODY.search(f.value) and not GOVERNING.search(f.value)]
    subs = [f for f in subs if not GENERIC.fullmatch(f.value)] or subs
    if subs and (not SUB_BODY.search(board.value) or GOVERNING.search(board.value)):
        board = subs[0]
    named = [
        f for f in ranked if _key(f.value) != _key(board.value) and _key(f.value).endswith(" " + _key(board.value))
    ]
    if named and GENERIC.fullmatch(board.value):
        board = named[0]  # "the Parish Council" is the one whose name stands above
    if UNNAMED.fullmatch(board.value):
        # "the committee" of the body that is named
        board = next((f for f in ranked if not GENERIC.fullmatch(f.value)), board)
    block.board = board
    for found in ranked:
        a, b = _key(found.value), _key(board.value)
        if (
            a == b
            or not PARENT_BODY.search(found.value)
            or (SUB_BODY.search(found.value) and not re.search(r"governors|governing|council|trust", found.value, re.I))
        ):
            continue
        if b not in a and (SUB_BODY.search(board.value)):
            block.parent = found
            break
    _split_parent(block)


def _tells_of_an_attendee(words: str) -> bool:
    """Whether a line that the attendance has left out is one of it: "A Lind, Clerk, Alton Council" runs no board."""
    first, *others = re.split(r"[,;(\t]", words)
    titled = honorific_at(first.lstrip("-•* "))[0] or ""
    return bool(others) and (titled.endswith("Councillor") or any(map(is_role, others[:-1])))


def _meeting_name(page: CleanText, zone: list[Line]) -> Found | None:
    """What the meeting calls itself, where no word tells a body: "Village Liaison minutes", "Annual Parish Meeting"."""
    for line in zone[:6]:
        words = page.of(line)
        marked = (
            line.key == "title"
            or line.heading == 1
            or re.search(r"\b(?:minutes|AGM|annual\s+(?:general\s+)?meeting|annual\s+\w+\s+meeting)\b", words, re.I)
        )
        if not marked or len(words) > 120 or re.search(r"\b(?:was|were|is|are|last|previous|approve)\b", words):
            continue
        bare = TIME.sub(" ", DATE.sub(" ", words))
        bare = re.sub(
            r"\b(?:draft|unapproved|approved|minutes|notes|record|of|the|held|"
            rf"on|at|from|for|agenda|{MONTH}|(?:19|20)\d\d|[-–]?\d{{1,2}})\b",
            " ",
            bare,
            flags=re.I,
        )
        bare = re.sub(r"[^\w\s’'&()/-]", " ", bare)
        bare = re.sub(r"(?:\s+[-–]+)+\s*$|^\s*[-–]+\s*", "", " ".join(bare.split()))
        content = [
            w
            for w in bare.split()
            if w.lower() not in ("meeting", "meetings", "annual", "general", "-", "–", "agm", "virtual")
        ]
        if content and len(bare) >= 5 and content[0][0].isupper():
            value = _tidy(bare)
            if value:
                return Found(value, line.start, line.end)
    return None


def _key(name: str) -> str:
    return re.sub(r"\W+", " ", name.lower().replace("cttee", "committee").replace("&", "and")).strip()


def _split_parent(block: TitleBlock) -> None:
    """ "Alpha Council - Beta Committee", "Beta Committee of Alpha Council"."""
    board = block.board
    assert board is not None
    dash = re.match(r"(?P<first>.{4,80}?)\s*(?:\s[-–—|]\s|:\s|,\s)\s*(?P<second>.{4,80})$", board.value)
    if dash:
        first, second = dash.group("first"), dash.group("second")
        if PARENT_BODY.search(first) and SUB_BODY.search(second):
            block.parent = block.parent or Found(first, board.start, board.end)
            block.board = Found(second, board.start, board.end)
        elif PARENT_BODY.search(second) and SUB_BODY.search(first) and not SUB_BODY.search(second):
            block.parent = block.parent or Found(second, board.start, board.end)
            block.board = Found(first, board.start, board.end)
    of = re.match(
        r"(?P<first>.{4,80}?)\s+of\s+(?:the\s+)?(?P<second>.{4,80}(?:Council|Trust|Authority|Association))$",
        block.board.value if block.board else "",
        re.I,
    )
    if of and SUB_BODY.search(of.group("first")) and block.parent is None:
        block.parent = Found(of.group("second"), board.start, board.end)
        block.board = Found(of.group("first"), board.start, board.end)


def _names(page: CleanText, line: Line) -> list[tuple[Found, float]]:
    words = page.of(line)
    found: list[tuple[Found, float]] = []
    match = MEETING_OF.search(words)
    if match:
        for group, bonus in (("a", 2.0), ("b", 1.5), ("c", 1.0)):
            if match.group(group):
                value = _tidy(match.group(group))
                if value:
                    found.append((Found(value, line.start + match.start(group), line.start + match.end(group)), bonus))
                break
    if found and found[0][1] >= 1.5:
        return found
    if len(words) <= 160:
        bare = re.sub(
            r"^(?:committee|board|title of meeting|name of (?:committee|board)|"
            r"meeting)\s*[:\t]\s*|^COMMITTEE\s+(?=[A-Z][a-z])",
            "",
            words,
        )
        bare = DATE.sub("\n", bare)
        bare = re.sub(rf"\s*[-–]?\s*\b{MONTH}\b\s*(?:\d{{4}})?(?=\s+meeting)", "\n", bare, flags=re.I)
        bare = re.sub(r"\b(?:DATE|TIME)\b.*", "", bare)
        bare = NOISE_WORDS.sub("\n", bare)
        for piece in bare.split("\n"):
            piece = HELD.sub("", piece) if re.search(r"\bheld\b", piece, re.I) else piece
            piece = TIME.sub("", piece)
            value = _tidy(piece)
            if (
                value
                and re.search(rf"\b{BODY}\b(?!\s+room)", value, re.I)
                and not re.search(r"\b(?:was|were|is|are|will|has)\b", value)
            ):
                place = words.find(piece.strip(" -–,:|"))
                start = line.start + max(0, place)
                found.append((Found(value, start, min(line.end, start + len(piece.strip()))), 0.5))
    return found


def _tidy(words: str) -> str | None:
    value = re.sub(r"^[\s\-–—,:;|.#*]+|[\s\-–—,:;|.*]+$", "", " ".join(words.split()))
    value = re.sub(r"^(?:the|of|for)\s+", "", value, flags=re.I)
    value = re.sub(r"\bCttee\b", "Committee", value)
    if len(value) < 4 or len(value) > 140 or not value[0].isalnum():
        return None
    return cased(value)


def cased(value: str) -> str:
    """Names in capitals as titles are written; acronyms without vowels stay."""
    if not is_capitals(value):
        return value
    words = []
    for number, word in enumerate(value.split()):
        low = word.lower()
        if number and low in SMALL | CONNECTING:
            words.append(low)
        elif re.fullmatch(r"[^AEIOUY\W]{2,5}", word) or word in ("NHS", "UK", "ICB", "ICS", "SEND"):
            words.append(word)
        else:
            words.append(re.sub(r"(^|[-/(‘“])(\w)", lambda m: m.group(1) + m.group(2).upper(), low))
    return " ".join(words)
