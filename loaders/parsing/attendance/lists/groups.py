"""Groups before their people in a list of others: "Primary Heads: Ann Adams, Bob Brown", "Alpha Council – Cy Cole".

Schools forums, panels and partnerships write so. What stands before the people is the office that each of them has, the
body that they come from, or neither: then nothing is told of it. It is never somebody of its own.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from loaders.parsing.attendance.drafts import AttendeeDraft
from loaders.parsing.attendance.lists.shapes import FOR_WHOM, count_marks, is_unfinished
from loaders.parsing.attendance.persons import CHAIR, read_line, read_list
from loaders.parsing.forms import (
    AGENT_WORDS,
    SEVERAL_AGENTS,
    honorific_at,
    is_organisation,
    is_role,
    looks_like_name,
    opens_with_initialled_name,
)
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, attendance, bodies, roles
from loaders.spans import Span

# A group before its people: "Church Representatives: Mrs A. Adams", "Alpha County Council – Cllr Brown".
GROUP_LINE = re.compile(
    r"(?P<group>[A-Z\d][^:;()\n–—]{1,70}?)\s*(?P<mark>:-?|\s[-–—])\s+(?=(?:the\s+)?[A-Z][\w.’'-]*\s)"
)
# Nobody of a group: "16-19 Provider: vacant", "Trade Unions - no representative".
NOBODY = re.compile(
    rf"[A-Z\d][^:;()\n]{{2,70}}?\s*(?::-?|\s[-–—])\s+{alternatives(attendance.NOBODY_OF_A_GROUP)}\b[^,;]{{0,40}}$", re.I
)
# A line of its own above the people of a group: "Non-Schools Members", "Employer Representatives".
PLURAL_S = re.compile(r"(?<=\w)s$")
JOINED = re.compile(r"\s(?:and|&)\s")
FEW_MARKS = 3  # commas in a run that may be one person with details
LONGEST_HEAD = 60  # characters of a line that heads a group


class Group(NamedTuple):
    """The people of a group: the lines (by index) that they stand in, and who they are."""

    lines: tuple[int, ...]
    people: tuple[AttendeeDraft, ...]


def find_groups(page: CleanText, indexes: tuple[int, ...], title: str | None) -> list[Group]:
    """The groups of a list, in order; none where no line of it surely is one."""
    found: list[Group] = []
    sure = False
    for place, index in enumerate(indexes):
        line = page.lines[index]
        words = page.of(line)
        if NOBODY.match(words):
            found.append(Group((index,), ()))
            continue
        match = GROUP_LINE.match(page.text, line.start, line.end)
        if match is None:
            continue
        group = " ".join(match.group("group").split())
        told = _kind(group, behind_colon=match.group("mark")[0].strip() == ":")
        if told is None:
            continue
        lines = (index, *_wrapped(page, indexes[place + 1 :], index))
        people = _people(page, Span(match.end(), page.lines[lines[-1]].end), title)
        if not people or not all(person.is_sure for person in people):
            continue
        sure = sure or told != "area"
        found.append(Group(lines, tuple(_with(person, group, told, alone=len(people) == 1) for person in people)))
    told_lines = {index for group in found for index in group.lines}
    every = all(index in told_lines for index in indexes if page.of(page.lines[index]).strip())
    return found if sure or every else []


def heads_people(words: str) -> bool:
    """Whether a line of its own names people of one kind, and no one: "Non-Schools Members"."""
    bare = words.strip(" :.")
    if len(bare) > LONGEST_HEAD or count_marks(bare) or not bare[:1].isupper():
        return False
    return is_role(bare) and _is_plural(bare) and not looks_like_name(bare.split())


def _kind(group: str, *, behind_colon: bool) -> str | None:
    """What stands before a mark and somebody's name: an office of several, a body, an area, a kind of governor.

    None for the office of one person.
    """
    if honorific_at(group)[0] is not None or CHAIR.match(group) or opens_with_initialled_name(group):
        return None
    if behind_colon and group.lower() in roles.KINDS_OF_GOVERNOR:
        return "kind"
    if is_role(group):
        several = _is_plural(group) or JOINED.search(group)
        if behind_colon and not several and group.rsplit(maxsplit=1)[-1] not in AGENT_WORDS and " " in group:
            return "area" if group.rsplit(maxsplit=1)[-1].islower() else None  # "Host authority: Ann Adams"
        if behind_colon and not several and " " in group and group.rsplit(maxsplit=1)[-1].islower():
            return "office"  # "Playgroup leader: Ann Adams"
        return "office" if behind_colon and several and not looks_like_name(group.split()[:2]) else None
    if is_organisation(group) and group.lower() not in bodies.PLAIN and not group.rsplit(maxsplit=1)[-1][0].islower():
        return "body"
    return "area" if behind_colon else None


def _is_plural(words: str) -> bool:
    last = words.rsplit(maxsplit=1)[-1].lower()
    return last in SEVERAL_AGENTS or (last.endswith("s") and last in AGENT_WORDS and last[:-1] in AGENT_WORDS)


def _wrapped(page: CleanText, below: tuple[int, ...], index: int) -> list[int]:
    """The lines in which the people of a group run on."""
    found: list[int] = []
    for number in below:
        line, before = page.lines[number], page.of(page.lines[found[-1] if found else index])
        if line.gap or not is_unfinished(before) or GROUP_LINE.match(page.text, line.start, line.end):
            break
        found.append(number)
    return found


def _people(page: CleanText, span: Span, title: str | None) -> list[AttendeeDraft]:
    words = page.text[slice(*span)]
    one_person = count_marks(words) <= FEW_MARKS and ";" not in words
    return (read_line if one_person else read_list)(page.text, *span, title)


def _with(person: AttendeeDraft, group: str, told: str, *, alone: bool) -> AttendeeDraft:
    if told == "body":
        return person if person.organisation else person._replace(organisation=FOR_WHOM.sub("", group))
    if told == "kind":
        return person if person.roles else person._replace(roles=(group,))
    if told == "office" and not person.roles:
        head, of, rest = group.partition(" of ")
        return person._replace(
            roles=(group if alone and not _is_plural(head) else f"{PLURAL_S.sub('', head)}{of}{rest}",)
        )
    return person
