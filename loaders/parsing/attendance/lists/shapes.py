"""What shows that words are a list of people, or that they are none."""

from __future__ import annotations

import re

from loaders.parsing.forms import OF_THE_PUBLIC
from loaders.parsing.words import alternatives, attendance, honorifics

# What may stand before the body that people come from: "Representing Upton Parish Council: Cllr Adams".
FOR_WHOM = re.compile(r"^(?:Representing|For|From|On\s+behalf\s+of)\s+(?:the\s+)?")
# Marks between the people of a list.
LIST_MARK = re.compile(r"[,;]")
# What stands in prose about a meeting, and not in a list: "The meeting commenced at 7 pm", "There were no vacancies".
NOT_LIST = re.compile(
    rf"\b{alternatives(attendance.NOT_IN_A_LIST)}\b",
    re.I,
)
# The public among those present: "two members of the public" makes no prose of a list.
PUBLIC = re.compile(OF_THE_PUBLIC, re.I)
# A sentence that tells something of somebody, not why they are away: "Dan Dale was introduced as a new governor".
TELLS_OF_SOMEBODY = re.compile(
    r"(?:^|\.\s+)(?:[A-Z][\w’'-]*\.?\s+){2,4}(?:also\s+|then\s+)?(?:"
    rf"(?:was|were|is|(?:has|have|had)\s+been)\s+{alternatives(attendance.TOLD_OF_SOMEBODY)}|"
    r"(?:told|informed|updated)\s+(?:the|members|governors))\s"
)
# A sentence about who led the meeting: "Ann Adams took the chair.", "Cllr Brown opened the meeting."
TOOK_THE_CHAIR = re.compile(
    rf"\b{alternatives(attendance.LED_THE_MEETING)}\b(?!\s+by)[^,;]*\.$",
    re.I,
)

# The same, told with whom somebody stands in for: "Cllr Brown took the chair in the absence of Cllrs Adams and Cole".
CHAIRED_FOR = re.compile(
    r"(?:In\s+(?:the\s+)?absence\s+of\s[^;:]{3,80}?,?\s+)?(?:[Tt]he\s+)?(?:[A-Z][\w.’'-]*\s+){1,5}"
    rf"(?:\w+ly\s+|then\s+|had\s+)?(?:{alternatives(attendance.TOOK_THE_CHAIR, attendance.LED_THE_MEETING)})\b"
)
ABSENCE = re.compile(r"\b(?:absence|place)\s+of\b")

# A paragraph that tells what somebody did, behind a list: "Councillor Adams welcomed Mr Brown, Head of Care".
SPOKE = re.compile(
    r"(?:[A-Z][^.;:()\n]{0,80},\s+)?(?:(?:The|An)\s+)?(?:[A-Z][\w’'-]*\.?\s+){1,5}"
    r"(?:(?:and|of|the|then|also|formally|[-–])\s+|[A-Z][\w’'-]*\.?\s+){0,5}(?:\([A-Z]{2,4}\),?\s+)?"
    rf"(?-i:{alternatives(attendance.SPOKE)})\s+(?!by\b)[\w“\"‘]"
)
# "Ann Adams came as an observer", told below those who sent apologies.
CAME = re.compile(r"(?:[A-Z][\w’'-]*\.?\s+){2,5}(?:also\s+)?(?:came|attended|joined|sat\s+in|stayed|arrived|spoke)\b")
# How a line ends whose list goes on in the next, even over an empty line: "Adams,", "Adams and", "Adams, B.", "Ms.".
UNFINISHED = re.compile(
    r"(?:,|\band|&|(?:^|[\s(])[A-Z]\.|"
    rf"(?:^|[\s(]){alternatives(honorifics.OF_SEVERAL, honorifics.PLURAL_IN_PROSE)}\.?)$"
)
# What opens a bracket that its line does not close: "Inspector (Mr D. Dale), Clerk (Ms".
OPEN_BRACKET = re.compile(r"\([^()]*$")
# "..., Cllr Carl" before "Clay and Cllr Dean": a name with a title that its line cuts.
TITLED_GIVEN = re.compile(rf"(?:{alternatives(honorifics.AFTER_A_BARE_LABEL)})\b\.?\s+(?:[A-Z]\.?\s+)*[A-Z][\w’'-]*$")
REST_OF_NAME = re.compile(r"[A-Z][\w’'-]+(?:[.,;)]|\s+(?:and|&)\s|\s*$)")
# What a line is of, before what it says: "Duration: 90 minutes", "Opening prayers: the Rector led".
OTHER_LABEL = re.compile(r"(?P<label>[A-Z][\w’'-]*(?:\s+[\w’'&-]+){0,3}?)\s*:\s")
# "1.1 Apologies: Ann Adams", "1.2Absent: Bob Brown": a part of an item.
PART_NUMBER = re.compile(r"\d{1,3}\.\d{1,2}\.?\s*(?=[A-Z])")
ENUMERATED = re.compile(r"\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s")
SHORTEST_TORN = 18  # characters of a line that ends within a name


def is_enumerated(words: str) -> bool:
    """Whether a line opens with the letter or number of an item in brackets: "(a) Welcome"."""
    return ENUMERATED.match(words) is not None


def is_unfinished(words: str) -> bool:
    """Whether a list goes on in the next line, whatever parts the two: its line ends with a mark, or in a name."""
    words = words.rstrip()
    return UNFINISHED.search(words) is not None or OPEN_BRACKET.search(words) is not None


def chaired_for_another(words: str) -> bool:
    """Whether a line tells who took the chair, and in whose place: it is no list, though it names several."""
    return ABSENCE.search(words) is not None and CHAIRED_FOR.match(words) is not None


def count_marks(words: str) -> int:
    """How many commas and semicolons stand in the words."""
    return len(LIST_MARK.findall(words))


def tears_name(before: str, words: str) -> bool:
    """Whether a line ends within a name with a title, and the next one begins with the rest of it."""
    before = before.rstrip()
    return (
        len(before) >= SHORTEST_TORN
        and TITLED_GIVEN.search(before) is not None
        and REST_OF_NAME.match(words) is not None
        and TITLED_GIVEN.match(words) is None
    )
