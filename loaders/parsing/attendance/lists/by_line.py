"""Lists with a person to a line, in which lines below or beside somebody may tell more of them."""

from __future__ import annotations

import re

from loaders.minutes import HERE
from loaders.parsing.attendance.drafts import AttendeeDraft, Findings, Listed
from loaders.parsing.attendance.lists.groups import heads_people
from loaders.parsing.attendance.lists.pieces import LabelledBlock
from loaders.parsing.attendance.lists.shapes import (
    CAME,
    NOT_LIST,
    OPEN_BRACKET,
    OTHER_LABEL,
    TELLS_OF_SOMEBODY,
    TOOK_THE_CHAIR,
    chaired_for_another,
    is_enumerated,
)
from loaders.parsing.attendance.lists.unlisted import heads_a_list
from loaders.parsing.attendance.persons import (
    counts_the_public,
    in_office,
    read_line,
    read_person,
    split_role,
    with_column,
)
from loaders.parsing.forms import Label, PersonName, honorific_at, is_organisation, is_role, parse_name
from loaders.parsing.text import CleanText, Line
from loaders.parsing.words import alternatives, roles, titles

# A line that says of the person above it: "(Chair)", "In the Chair".
CHAIR_LINE = re.compile(rf"\(?\s*(?:in\s+the\s+chair|{alternatives(roles.CHAIR)})\s*\)?\.?", re.I)
# The marks of a row whose cells slashes part: "Ann Adams / Alpha Trust / X".
AWAY = re.compile(r"\s/\s([√✓✔X])(?=\s*$|\s/\s)")
# The name behind a title: "Ann Adams", "Ann Adams-Brown".
TWO_WORDS = re.compile(r"\s*[A-Z][\w’'-]+\s+[A-Z][\w’'-]+(?=\s+[A-Z])")
# A line about others who came: "Two members of the public", "One reporter".
OTHERS_LINE = re.compile(r"\b(?:public|press|reporter)\b", re.I)
# Where what is printed beside a name begins.
BESIDE_A_NAME = re.compile(r"\s*[(\[,\t]|\s[–-]\s")
# "Cups - Ann had said that she would": a sentence behind a dash.
TOLD_BEHIND_DASH = re.compile(rf"\s[–-]\s[^,;]*\b{alternatives(titles.FINITE_VERBS)}\s+[a-z]")
# Between columns of a row.
GAP = re.compile(r"\t|\s{3,}")
ROW_WITH_INITIALS = re.compile(
    r"(?P<name>[A-Z][a-z’'-]+ [A-Z][A-Za-z’'-]+)(?:\t|\s{3,})(?P<told>\S.*?)(?:\t|\s{3,})(?P<initials>[A-Z]{2})$"
)
# What no heading of a group holds: "Ann Adams, Clerk:".
NOT_IN_GROUP = re.compile(r"[,;(]")
# How a role ends that goes on below, and what ends one: "Director, Transport and Technical" | "Services".
ROLE_GOES_ON = re.compile(r"(?:\b(?:of|and|for|to)|[&,/–-])$")
ENDS_OF_ROLES = ("Services", "Partnerships", "Operations", "Engagement", "Improvement", "Resources", "Performance")
FEWEST_BODIES = 3  # lines that give a body behind the name, surely
SHARE_OF_PEOPLE = 0.4  # of all lines with one comma, in which what follows it may be a name
LONGEST_PERSON = 70  # characters of a line of one person: a longer one may be prose
LONGEST_HEAD = 60  # of a line that is the heading of a group, or a role below its person
# Three to five words that may be names
LONG_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'.-]*){2,4}")


def under_label(people: list[AttendeeDraft], label: Label) -> list[AttendeeDraft]:
    """People with what the label above them says of all of them."""
    if label.kind == "chair":
        return [person._replace(chair=True) for person in people[:1]]
    return [
        person._replace(
            roles=(label.role,) if label.role and not person.roles else person.roles,
            remote=person.remote or label.remote,
            organisation=person.organisation or label.organisation,
        )
        for person in people
    ]


def read_by_line(page: CleanText, block: LabelledBlock) -> Findings:
    """One person to a line; what stands below or beside them may tell more of the last."""
    people: list[AttendeeDraft] = []
    read: set[int] = set()
    last_row = -1
    with_bodies = _gives_bodies(page, block)
    held_below: str | None = None
    counted = -1
    for at, number in enumerate(block.lines):
        line = page.lines[number]
        words = page.of(line)
        if at and _ends_who_took_the_chair(page.of(page.lines[block.lines[at - 1]])):
            continue
        if heads_a_list(page, block.lines, at):
            read.add(number)
            continue
        if people and CHAIR_LINE.fullmatch(words):
            people[-1] = people[-1]._replace(chair=True)
            read.add(number)
            continue
        if block.label.kind == "chair" and people and _is_office_alone(words):
            held_below = words.strip(" :")  # "In the chair" | "Ann Adams" | "Secretary" | "Bob Brown"
            read.add(number)
            continue
        if heads_group(line, words) or AWAY.findall(words) == ["X"]:  # whom a cross marks was not there
            read.add(number)
            continue
        one_person = number in with_bodies
        place = (page.text, line.start, line.end)
        found = read_person(*place) if one_person else read_line(*place, block.label.title)
        found = found or _titled_with_body(page, line, words) or _by_initials(page, line)
        beside = people and line.column > 0 and line.row == last_row
        if beside and (not found or is_organisation(words.split(" (")[0])):
            people[-1] = with_column(people[-1], page.text, line.start, line.end)
            read.add(number)
        elif found:
            if _is_prose(words) or (block.status not in HERE and CAME.match(words)):
                continue
            read.add(number)
            found = found if block.label.kind == "chair" and people else under_label(found, block.label)
            people += [in_office(found[0], held_below), *found[1:]] if held_below else found
            held_below = None
            last_row = line.row
        elif counts_the_public(words) or words.strip(" .").isdigit():
            read.add(number)
            counted = number
        elif people and counted != number - 1 and not heads_people(words) and _continues(page, people[-1], line, words):
            people[-1] = _continued(page, people[-1], line)
            read.add(number)
        elif OTHERS_LINE.search(words) or heads_people(words):
            read.add(number)
        elif people and _is_role_below(people[-1], words):
            people[-1] = _continued(page, people[-1], line)
            read.add(number)
    return Findings(tuple(Listed(person, block.status) for person in people), frozenset(read))


def _is_office_alone(words: str) -> bool:
    return is_role(words) and len(words) < LONGEST_HEAD and parse_name(words, 0, len(words)) is None


def _titled_with_body(page: CleanText, line: Line, words: str) -> list[AttendeeDraft]:
    """ "Councillor Ann Adams Alton Council": a title and two words, and the body whose column stood too near."""
    title = honorific_at(words)
    match = TWO_WORDS.match(words, title[1]) if title[0] is not None else None
    if match is None or not is_organisation(words[match.end() :]):
        return []
    people = read_person(page.text, line.start, line.start + match.end())
    return [with_column(people[0], page.text, line.start + match.end(), line.end)] if len(people) == 1 else []


def _by_initials(page: CleanText, line: Line) -> list[AttendeeDraft]:
    """ "Tom Ward    Partner, Alpha LLP    TW": two words that the initials in the last column show to be a name."""
    row = ROW_WITH_INITIALS.match(page.text, line.start, line.end)
    if row is None or "".join(word[0] for word in row["name"].split()) != row["initials"]:
        return []
    name = PersonName(" ".join(row["name"].split()), None, *row.span("name"))
    person = AttendeeDraft(name, line.start, line.end, initials=row["initials"])
    return [with_column(person, page.text, *row.span("told"))]


def _gives_bodies(page: CleanText, block: LabelledBlock) -> set[int]:
    """The lines (by index) of a list that gives a body or role behind the name in each: "Ann Adams, Alpha Survey"."""
    found: set[int] = set()
    sure = people = 0
    for number in block.lines:
        name, comma, rest = page.of(page.lines[number]).partition(",")
        if comma and rest.count(",") == 0 and parse_name(name, 0, len(name)) is not None:
            found.add(number)
            sure += is_organisation(rest) or is_role(rest)
            people += parse_name(rest, 0, len(rest)) is not None
    return found if sure >= FEWEST_BODIES and people <= SHARE_OF_PEOPLE * len(found) else set()


def _ends_who_took_the_chair(above: str) -> bool:
    """Whether a line goes on with the sentence above: "Cllr Brown took the chair in the absence of" | "Cllr Cole."."""
    return chaired_for_another(above) and not above.rstrip().endswith(".")


def _is_prose(words: str) -> bool:
    if TOOK_THE_CHAIR.search(words) or chaired_for_another(words) or TELLS_OF_SOMEBODY.match(words):
        return True
    if len(words) > LONGEST_PERSON and TOLD_BEHIND_DASH.search(words):
        return True
    return len(words) > LONGEST_PERSON and bool(NOT_LIST.search(words) or TELLS_OF_SOMEBODY.search(words))


def heads_group(line: Line, words: str) -> bool:
    """A group's heading among the names: "Health board chairs", an organisation in bold."""
    stripped = words.rstrip(" :")
    head = BESIDE_A_NAME.split(stripped, maxsplit=1)[0]
    if line.bold and (is_organisation(stripped) or is_role(stripped)) and parse_name(head, 0, len(head)) is None:
        return True
    return words.rstrip().endswith(":") and not NOT_IN_GROUP.search(words) and len(words) < LONGEST_HEAD


def _continues(page: CleanText, person: AttendeeDraft, line: Line, words: str) -> bool:
    """Whether a line goes on with the person above it: without a gap, or in brackets or after a dash.

    Where what is told of the person ends with brackets, only a role or a body goes on with it; where the name stands in
    them ("Clerk (A. Adams)"), nothing does.
    """
    if words[:1] in "(–-":
        return not is_enumerated(words)
    if (label := OTHER_LABEL.match(words)) and not is_role(label["label"]) and not is_organisation(label["label"]):
        return False  # "Duration: 90 minutes"
    if line.gap or len(GAP.findall(words)) > 1:
        return False  # a row of columns of its own
    if page.text[person.name.end : person.name.end + 1] == ")":
        return False
    told = person.roles or person.organisation or is_role(words) or is_organisation(words)
    if not told and LONG_NAME.fullmatch(words):
        return False  # "Ann Adams Upton" | "Bob Brown Lower Thornham": the next one, with the place behind the name
    closed = bool(person.roles) and page.text[: person.end].endswith((")", "]"))
    return not closed or is_role(words) or is_organisation(words)


def _is_role_below(person: AttendeeDraft, words: str) -> bool:
    """Whether a line is the role of the person above it, who has none: a table flattened."""
    return len(words) < LONGEST_HEAD and not person.roles and (is_role(words) or is_organisation(words))


def _continued(page: CleanText, person: AttendeeDraft, line: Line) -> AttendeeDraft:
    """The person with a line that goes on with the role or organisation."""
    words = " ".join(page.of(line).split()).strip(" ()")
    torn = OPEN_BRACKET.search(page.text, person.name.end, person.end) is not None
    person = person._replace(end=line.end)
    if person.roles and (ROLE_GOES_ON.search(person.roles[-1]) or words in ENDS_OF_ROLES) and not line.gap:
        return person._replace(roles=(*person.roles[:-1], f"{person.roles[-1]} {words}"))
    if torn and (person.roles or person.organisation):  # "Ann Adams (Guest - Alpha Football" | "Club)"
        role, organisation = split_role(f"{person.roles[-1] if person.roles else person.organisation} {words}")
        return person._replace(roles=(*person.roles[:-1], *((role,) if role else ())), organisation=organisation)
    if person.roles and (words[:1].islower() or not is_organisation(words)):
        return person._replace(roles=(*person.roles[:-1], f"{person.roles[-1]} {words}"))
    if person.organisation and not is_role(words):
        return person._replace(organisation=f"{person.organisation} {words}")
    if is_organisation(words) and not is_role(words):
        return person._replace(organisation=words)
    return person._replace(roles=(*person.roles, words))
