"""Labels that no list knows, known by their shape: a few words and a mark, and behind these people and nothing else.

"Tenant reps: Ann Ashe, Bob Brook", "Council appointees – Cllr Cole". One line of that shape may be anything; it is a
list where another such line, or a label that is known, stands next to it. What the label says of its people is told
where it certainly is an office or a body: that is all that is known of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from loaders.minutes import Status
from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.lists.shapes import FOR_WHOM, count_marks
from loaders.parsing.attendance.lists.wrapping import wrapped_lines
from loaders.parsing.attendance.persons import CHAIR, read_line, read_list
from loaders.parsing.forms import (
    AGENT_WORDS,
    SEVERAL_AGENTS,
    Label,
    honorific_at,
    is_organisation,
    is_role,
    label_at,
    opens_with_initialled_name,
    parse_name,
)
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, attendance_labels, bodies, given_names, titles
from loaders.spans import Span

# A few words, a mark and somebody's name: "Tenant reps: Ann", "Council appointees – Cllr Cole", "Board link: (AA) Ann".
SHAPE = re.compile(
    r"\W{0,4}(?P<label>(?:[A-Z]|\d{1,2}(?:st|nd|rd|th)\s+(?=[A-Z]))[\w’'&/.-]*(?:,?\s+[\w’'&/-]+){0,5}?)"
    r"(?:\s*\([^()]{1,24}\))?(?P<mark>\s*:-?|\s+[-–—]{1,2})\s+(?=[(\[“]?[A-Z])"
)
# A line of a few words, the first with a capital: "Section leaders", "From the Trust".
ALONE = re.compile(r"[A-Z][\w’'&/.-]*(?:\s+[\w’'&/-]+){0,4}")
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s|\s{2,}")
WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
OF_OTHER_THINGS = frozenset(attendance_labels.OF_OTHER_THINGS)
CAME_BESIDE = frozenset(attendance_labels.CAME_BESIDE)
OF_MEMBERS = frozenset(attendance_labels.OF_MEMBERS)
IN_NO_OFFICE = frozenset(attendance_labels.IN_NO_OFFICE)
GIVEN_NAMES = frozenset(given_names.GIVEN_NAMES)
FIRST_WORDS = frozenset(("for", "from"))  # of labels of several words
# Words of a label whose people did not come, and such of them as say that these sent word.
AWAY = re.compile(rf"\b{alternatives(attendance_labels.OF_THOSE_AWAY)}(?!\w)", re.I)
SENT_WORD = re.compile(
    r"\b(?:sorry|sent|unable|excused|declined|leave|could\s?n[’']?t|could\s+not|can\s?not|can[’']t)\b", re.I
)
# A verb that makes a sentence of what stands behind the mark.
FINITE = re.compile(rf"\b{alternatives(titles.FINITE_VERBS)}\b")
PLURAL_S = re.compile(r"(?<=\w)s$")
LONGEST_LABEL = 45  # characters
LONGEST_LINE = 400  # characters of a line that is asked
SHARE_OF_PEOPLE = 0.75  # of what stands behind the mark is told of people
FEW_MARKS = 3  # commas in a run that may be one person with details
FEWEST_BELOW = 2  # people below a label without a mark
NEAR = 3  # lines between two labels of one block of attendance, besides those that a list runs on in
FEWEST_OF_A_BODY = 2  # words of its name
FURTHEST = 60  # lines of a stretch in which such labels are looked for


@dataclass(frozen=True)
class UnlistedLabel(Label):
    """A label that no list knows: ``like_a_name`` where it may be somebody's, ``may_be_area`` where a place's.

    "Alpha Homes:" may be either, "Upton:" a place.
    """

    like_a_name: bool = False
    may_be_area: bool = False


Unlisted = tuple[UnlistedLabel, Span]


def unlisted_labels(page: CleanText, begin: int, until: int) -> dict[int, Unlisted]:
    """The labels of that shape in the lines ``begin`` up to ``until`` (by index), each with the run that follows it."""
    found: dict[int, Unlisted] = {}
    ends: dict[int, int] = {}
    last = min(until, begin + FURTHEST)
    for index in range(begin, last):
        line = page.lines[index]
        if line.is_furniture or line.key or line.end - line.start > LONGEST_LINE:
            continue
        behind = SHAPE.match(page.text, line.start, line.end) is not None
        if not (behind or _may_stand_alone(page, line)) or _is_known(page, line):
            continue
        one = _unlisted(page, line, index, until) if behind else _on_its_own(page, index, until)
        if one is not None:
            found[index], ends[index] = one
    if not found:
        return {}
    known = {index for index in range(begin, last) if index not in found and _is_known(page, page.lines[index])}
    block = {index: one for index, one in found.items() if _has_neighbour(index, ends, known)}
    return block if known or not all(label.may_be_area for label, _ in block.values()) else {}


def _is_known(page: CleanText, line: Line) -> bool:
    if line.is_furniture or line.key or line.end - line.start > LONGEST_LINE:
        return False
    return label_at(page.text, line.start, line.end, bold_end=line.bold_end) is not None


def _has_neighbour(index: int, ends: dict[int, int], known: set[int]) -> bool:
    """Whether another label stands right above or below the list of this one."""
    last = ends[index]
    below = any(last < other <= last + NEAR for other in (*ends, *known))
    return below or any(ends.get(other, other) >= index - NEAR for other in (*ends, *known) if other < index)


def _unlisted(page: CleanText, line: Line, index: int, until: int) -> tuple[Unlisted, int] | None:
    """The label that a line begins with, by its shape, and the last line (by index) of its list."""
    match = SHAPE.match(page.text, line.start, line.end)
    if match is None or not may_label(match["label"], behind_colon=":" in match["mark"]):
        return None
    wrapped = wrapped_lines(page, index, until)
    span = _in_brackets(page, line, Span(match.end(), page.lines[wrapped[-1]].end if wrapped else line.end))
    if not are_people(page, span):
        return None
    return (label_of(" ".join(match["label"].split()), match.end()), span), wrapped[-1] if wrapped else index


def _in_brackets(page: CleanText, line: Line, span: Span) -> Span:
    """The run behind a label without the bracket's end, where the line stands in brackets: "(Team – Ann Ashe)"."""
    words = page.text[slice(*span)].rstrip(" .")
    in_them = page.text.startswith("(", line.start) and words.endswith(")") and words.count(")") > words.count("(")
    return Span(span.start, span.start + len(words) - 1) if in_them else span


def _may_stand_alone(page: CleanText, line: Line) -> bool:
    """Whether a line is a few words, set apart or with a colon: "Section leaders", "From the Trust:"."""
    if line.end - line.start > LONGEST_LABEL or line.column >= 0:
        return False
    words = page.of(line).strip(" .*_")
    return (line.heading > 0 or line.gap or words.endswith(":")) and ALONE.fullmatch(words.rstrip(" :")) is not None


def _on_its_own(page: CleanText, index: int, until: int) -> tuple[Unlisted, int] | None:
    """A label on a line of its own above people: "Section leaders" | "Ann Ashe"; the last line (by index) below it."""
    line = page.lines[index]
    words = page.of(line).strip(" .*_")
    bare = words.rstrip(" :")
    colon = bare != words
    if not may_label(bare, behind_colon=colon) or (parse_name(bare, 0, len(bare)) is not None and not colon):
        return None
    below = list(takewhile(lambda number: _is_person(page, page.lines[number]), range(index + 1, until)))
    if not below or (not colon and len(below) < FEWEST_BELOW and not line.heading):
        return None
    label = replace(label_of(" ".join(bare.split()), line.end), own_line=True)
    return (label, Span(line.end, line.end)), below[-1]


def heads_a_list(page: CleanText, numbers: Sequence[int], place: int) -> bool:
    """Whether a line without a mark heads the list below, above which another ends: "Users" | "Ann Ashe (AA), ..."."""
    words = page.of(page.lines[numbers[place]]).strip()
    if place + 1 == len(numbers) or not ALONE.fullmatch(words) or parse_name(words, 0, len(words)) is not None:
        return False
    if place and not page.of(page.lines[numbers[place - 1]]).rstrip().endswith(")"):
        return False
    below = page.of(page.lines[numbers[place + 1]])
    several = count_marks(below) > 0 and "(" in below
    return several and may_label(words, behind_colon=False) and _is_person(page, page.lines[numbers[place + 1]])


def _is_person(page: CleanText, line: Line) -> bool:
    """Whether a line begins with somebody's name, and is no sentence."""
    words = page.of(line).strip()
    head = BESIDE_A_NAME.split(words, maxsplit=1)[0]
    name = parse_name(head, 0, len(head))
    return name is not None and (name.is_full or name.honorific is not None) and not FINITE.search(words)


def may_label(words: str, *, behind_colon: bool) -> bool:
    """Whether words may label people: no person, no known office of one person behind a dash, no other thing."""
    if len(words) > LONGEST_LABEL or opens_with_initialled_name(words) or CHAIR.match(words):
        return False
    told = [word.lower() for word in WORD.findall(words)]
    if not told or not OF_OTHER_THINGS.isdisjoint(told[1:]) or told[0] in OF_OTHER_THINGS - FIRST_WORDS:
        return False
    if AWAY.search(words) and not SENT_WORD.search(words):
        return False  # "Not with us:" does not say whether they sent word
    title, behind = honorific_at(words)
    if title is not None and words[behind:].strip(" ."):
        return False  # "Mr Ashe: Ann ..."
    if parse_name(words, 0, len(words)) is not None and not (is_organisation(words) or is_role(words)):
        return behind_colon and told[0] not in GIVEN_NAMES  # "Alpha Homes:", not "Ann Ashe:"
    return len(told) > 1 or told[0] not in FIRST_WORDS


def label_of(words: str, end: int) -> UnlistedLabel:
    """What a label says of the people behind it."""
    told = {word.lower() for word in WORD.findall(words)}
    status: Status = "in_attendance" if told & CAME_BESIDE and not told & OF_MEMBERS else "present"
    if AWAY.search(words):
        status = "apologies"
    named = parse_name(words, 0, len(words)) is not None
    area = all(word[0].isupper() for word in words.split()) and not is_role(words) and told.isdisjoint(IN_NO_OFFICE)
    return UnlistedLabel(
        status,
        end,
        title=honorific_at(words)[0],
        role=_office(words),
        organisation=_body(words),
        like_a_name=named,
        may_be_area=area,
    )


def _office(words: str) -> str | None:
    """The office that each of the people behind a label has, where it certainly tells one: "Tenant rep"."""
    bare = FOR_WHOM.sub("", words)
    told = [word.lower() for word in WORD.findall(bare)]
    last = told[-1]
    if honorific_at(bare)[0] is not None or last in IN_NO_OFFICE or not {"and", "in"}.isdisjoint(told):
        return None
    if last in SEVERAL_AGENTS or (last.endswith("s") and last[:-1] in AGENT_WORDS):
        return PLURAL_S.sub("", bare)
    return bare if is_role(bare) and last in AGENT_WORDS else None


def _body(words: str) -> str | None:
    """The body that the people behind a label come from: one with a name, as "the Trust" and "Council" are not."""
    bare = FOR_WHOM.sub("", words)
    if len(bare.split()) < FEWEST_OF_A_BODY or bare.lower() in bodies.PLAIN or is_role(bare) or AWAY.search(words):
        return None
    told = {word.lower() for word in WORD.findall(bare)}
    named = is_organisation(bare) and told.isdisjoint(IN_NO_OFFICE | CAME_BESIDE | OF_MEMBERS)
    return bare if named and bare.split()[-1][0].isupper() else None


def are_people(page: CleanText, span: Span) -> bool:
    """Whether a run is people and nothing else: it begins with somebody, all are surely named, no verb tells more."""
    words = page.text[slice(*span)]
    if FINITE.search(words):
        return False
    people = people_behind(page, span, None)
    if not people or not all(person.is_sure and not person.name.is_initials for person in people):
        return False
    if page.text[span.start : people[0].start].strip(" .–-"):
        return False
    return sum(person.end - person.start for person in people) >= SHARE_OF_PEOPLE * len(words.strip())


def people_behind(page: CleanText, span: Span, title: str | None) -> list[AttendeeDraft]:
    """The people of the run behind such a label."""
    words = page.text[slice(*span)]
    one_person = count_marks(words) <= FEW_MARKS and ";" not in words
    return (read_line if one_person else read_list)(page.text, *span, title)
