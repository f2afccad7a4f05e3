"""Who took the chair, where only the prose tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.parsing.attendance.drafts import AttendanceDraft, AttendeeDraft, Findings, Listed
from loaders.parsing.attendance.matching import is_shorter_form
from loaders.parsing.forms import PersonName, parse_listed_name
from loaders.parsing.items import Heading, title_lines
from loaders.parsing.text import CleanText
from loaders.parsing.words import alternatives, attendance, roles


class ChairRule(NamedTuple):
    """How prose says who took the chair; ``introduces`` where it is sure enough to name somebody on no list."""

    pattern: re.Pattern[str]
    introduces: bool


# In this order: the words that say nothing else come before those that a list of people may hold too.
CHAIR_RULES = (
    # "chaired by Ann Adams", "Chairman: Ann Adams"
    ChairRule(
        re.compile(
            rf"\b(?:was\s+|were\s+)?m?(?:{alternatives(attendance.CHAIRED_BEFORE)}|"
            r"chair(?:man|person)?\s*:|in\s+the\s+chair\s*:)\s*(?P<who>[A-Z]{2,4}(?=[\s,;.]|$)|(?:the\s+)?[A-Z][^,;.\n(]{2,60}?)"
            rf"(?=\s+{alternatives(attendance.BEHIND_A_CHAIR)}\b|"
            r"[,;.\n(]|$)"
        ),
        introduces=True,
    ),
    # "Ann Adams of Alpha Council took the chair"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){0,3}?[A-Z][\w.’'-]{0,40})"
            r"(?:\s+(?:of|from)\s+[^.,;\d]{2,60}?|"
            rf",\s+(?:the\s+|our\s+)?(?i:(?:[\w’'-]+\s+){{0,2}}(?:vice|deputy|acting)?[\s-]?"
            rf"{alternatives(roles.CHAIR, roles.CIVIC)})(?=,))?,?\s+(?:then\s+|duly\s+)?"
            rf"(?i:{alternatives(attendance.TOOK_THE_CHAIR)}|{alternatives(attendance.IN_THE_CHAIR)}\b|chaired\b(?!\s+by))",
        ),
        introduces=True,
    ),
    # "The Rector (the Revd Ann Adams) was in the chair"
    ChairRule(
        re.compile(
            r"\b(?:The|Our)\s+(?:[A-Z][\w’'-]*\s+){1,4}\((?P<who>(?:the\s+)?[A-Z][^()\n\d]{2,50})\),?\s+(?:then\s+|duly\s+)?"
            rf"(?i:{alternatives(attendance.TOOK_THE_CHAIR)}|{alternatives(attendance.IN_THE_CHAIR)}\b)",
        ),
        introduces=True,
    ),
    # "Ann Adams was duly elected Chairman and took the chair"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){0,3}?[A-Z][\w.’'-]{0,40})\s+(?:was|be)\s+"
            rf"(?:[a-z-]+\s+){{0,2}}?(?:re-?)?(?:elected|appointed)\b[^.;\n]{{3,120}}?\b(?:and|who)\s+(?:then\s+|duly\s+)?"
            rf"(?i:{alternatives(attendance.TOOK_THE_CHAIR)})",
        ),
        introduces=False,
    ),
    # "Ann Adams signed the declaration of acceptance of office and took the chair"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){0,3}?[A-Z][\w.’'-]{0,40})\s+(?:then\s+)?"
            r"(?:signed|accepted|made|completed|thanked)\s[^.;\n]{3,100}?\band\s+(?:then\s+|duly\s+)?"
            rf"(?i:{alternatives(attendance.TOOK_THE_CHAIR)})",
        ),
        introduces=False,
    ),
    # "The Chair, Ann Adams (AA), opened the meeting"
    ChairRule(
        re.compile(
            r"\b(?:The\s+)?(?i:chair(?:man|person|woman)?),?\s+(?P<who>(?:[A-Z][\w.’'-]{0,40}\s+){1,3}?[A-Z][\w’'-]{1,40})"
            rf"(?:\s*\([A-Z]{{2,4}}\))?,?\s+(?:then\s+)?{alternatives(attendance.CHAIRS_DO)}\b",
        ),
        introduces=False,
    ),
    # "Ann Adams opened the meeting", "the meeting was opened by the Mayor, Ann Adams, at 7 pm"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}[ ]+){0,4}?[A-Z][\w.’'-]{0,40}),?"
            rf"(?:\s+\([A-Z]{{2,4}}\))?\s+(?:then\s+)?{alternatives(attendance.OPENED)}\b|"
            r"\b[Mm]eeting\s+was\s+(?:then\s+)?opened\s+(?:at\s+[\d.:]+\s*(?:[ap]\.?m\.?)?\s+)?by\s+(?:the\s+)?"
            r"(?P<by>[A-Z][^;:\n(]{2,60}?)(?=,?\s+(?:at|who|on|in|with|and)\b|"
            r"(?<!Cllr)(?<!\bM[rs])(?<!Mrs)(?<!Dr)(?<!\b[A-Z])\.\s|\.?$|[;:\n(])",
            re.M,
        ),
        introduces=False,
    ),
    # "Cymerwyd y Gadair gan y Cyng. Ann Adams" (Welsh: the chair was taken by)
    ChairRule(
        re.compile(
            r"\b[Cc]ymerwyd\s+y\s+[Gg]adair\s+gan\s+(?:(?:y|yr)\s+)?(?P<who>(?:Cyng(?:horydd)?\.?\s+)?[A-Z][\w.’'-]*"
            r"(?:\s+[A-Z][\w.’'-]*){0,3})"
        ),
        introduces=True,
    ),
    # "Ann Adams, as acting Chair,"
    ChairRule(
        re.compile(
            r"(?<![\w.’'-])(?P<who>(?:[A-Z][\w.’'-]{0,40}\s+){0,3}[A-Z][\w’'-]{0,40}),\s+(?:as\s+)?(?:the\s+)?(?:acting\s+|"
            r"interim\s+)?chair(?:man|person)?\s*,",
            re.I,
        ),
        introduces=False,
    ),
)
# An office before the name: "Cathaoirleach Councillor Ann Adams", "the Mayor, Ann Adams".
OFFICE_FIRST = re.compile(
    rf"(?:(?:an|the)\s+)?(?:(?:vice|deputy|acting|outgoing|town|lord)[\s-]+)*"
    rf"{alternatives(roles.CHAIR, roles.CIVIC)}"
    r"[.,]?\s+(?=[A-Z])",
    re.I,
)
# The office of who leads a body whose members are called so, or beside another office: "Chair of Trustees", "Chair/GP";
# who stands in for the chair: "Acting Chair and Parent Governor".
LEADS_THE_BODY = re.compile(
    rf"acting\s+{alternatives(roles.CHAIR)}(?:\s+(?:and|&)\s.*)?|(?:clinical|independent|lay)\s+{alternatives(roles.CHAIR)}"
    rf"|{alternatives(roles.CHAIR)}(?:\s+of\s+(?:the\s+)?(?:Trustees|Governors|Directors)|\s*/\s*\w.*)",
    re.I,
)
# Somebody else took the chair for one item only: "Ann Adams left the room and Bob Brown took the chair".
FOR_A_WHILE = re.compile(
    r"\b(?:left\s+the\s+(?:room|chair|meeting)|vacated\s+the\s+chair|stepped\s+(?:down|aside|out)|withdrew)\b"
    r"[^.\n]{0,40}\Z"
)
OF_ACRONYM = re.compile(rf"(?P<body>[A-Z]{{2,6}})\s+{alternatives(roles.CHAIR)}", re.I)  # "PPG Chair"
TITLE_REACH = 400  # characters at the beginning of a page that name its body
REACH_BEFORE = 80  # characters of a sentence before who took the chair
INITIALS = re.compile(r"[A-Z]{2,4}")  # "AA chaired the meeting"
BEFORE_HEADING = 2  # the (first) heading, by place, before which the chair is looked for


def read_chair(page: CleanText, headings: Sequence[Heading], draft: AttendanceDraft) -> Findings:
    """Who took the chair, where only the prose tells it; in minutes that list nobody, such a person attended."""
    here = [(place, one) for place, one in enumerate(draft.entries) if one.attended]
    chairs = [(place, one) for place, one in here if one.attendee.chair]
    if len(chairs) == 1:
        return Findings()
    leads = [(place, one) for place, one in here if any(_leads(page, role) for role in one.attendee.roles)]
    if not chairs and len(leads) == 1:
        return Findings(amended={leads[0][0]: _with_chair(leads[0][1], chair=True)})
    end = page.lines[-1].end if page.lines else 0
    if len(headings) > BEFORE_HEADING:
        end = page.lines[headings[BEFORE_HEADING].line].start
    begin = page.lines[title.start].start if (title := title_lines(page)) else 0
    for rule in CHAIR_RULES:
        for match in rule.pattern.finditer(page.text, begin, end):
            if FOR_A_WHILE.search(page.text[max(begin, match.start() - REACH_BEFORE) : match.start()]):
                continue
            group = next(name for name in ("by", "who") if match.groupdict().get(name))
            who = OFFICE_FIRST.sub("", match.group(group).strip())
            if INITIALS.fullmatch(who):
                fits = [(place, one) for place, one in here if who in _initials_of(one)]
                name = None
            else:
                name = parse_listed_name(who, 0, len(who))
                if name is None:
                    continue
                full = name.as_written
                fits = [(place, one) for place, one in here if _may_be(one.attendee.name, full)]
            if len(fits) == 1:
                others = {place: _with_chair(one, chair=False) for place, one in chairs}
                return Findings(amended={**others, fits[0][0]: _with_chair(fits[0][1], chair=True)})
            if name is not None and rule.introduces and _may_introduce(name, [one for _, one in here]):
                shift = match.end(group) - len(match.group(group)) + match.group(group).rfind(who)
                moved = PersonName(name.as_written, name.honorific, shift + name.start, shift + name.end)
                return Findings((Listed(AttendeeDraft(moved, shift, match.end(), chair=True), "present"),))
    return Findings()


def _may_be(listed: PersonName, told: str) -> bool:
    """Whether who is told of may be who is listed: in full, by a shorter form, or listed by the surname alone."""
    if is_shorter_form(listed.as_written, told):
        return True
    return not listed.is_full and is_shorter_form(told, listed.as_written)


def _may_introduce(name: PersonName, here: list[Listed]) -> bool:
    """Whether who took the chair is somebody whom no list has: nobody there may be meant."""
    if not here:
        return name.is_full or name.honorific is not None
    namesakes = [one.attendee.name for one in here if one.attendee.name.surname.lower() == name.surname.lower()]
    others = all(one.is_full and one.words[0][0] != name.words[0][0] for one in namesakes)
    return name.is_full and name.honorific is not None and others


def _initials_of(listed: Listed) -> tuple[str, ...]:
    """The initials that are printed beside the name, else those of the name."""
    person = listed.attendee
    return (person.initials.upper(),) if person.initials else (person.name.initials.upper(),)


def _leads(page: CleanText, role: str) -> bool:
    """Whether a role is that of who leads this body: by its words, or by the initials of the body's name."""
    if LEADS_THE_BODY.fullmatch(role):
        return True
    found = OF_ACRONYM.fullmatch(role)
    if found is None or not found["body"].isupper():
        return False
    words = (word for word in page.text[:TITLE_REACH].split() if word[0].isupper())
    return found["body"] in "".join(word[0] for word in words)


def _with_chair(listed: Listed, *, chair: bool) -> Listed:
    return listed._replace(attendee=listed.attendee._replace(chair=chair))
