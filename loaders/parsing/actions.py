"""Tasks: from the ACTION column, from markers in the text, from lists of actions and from prose."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Action, Day, Holder
from loaders.parsing.body import Body, Paragraph
from loaders.parsing.clean import squeeze
from loaders.parsing.due import DUE_LABEL, due_date, find_due
from loaders.parsing.names import honorific_at
from loaders.parsing.owners import EVERYONE, OFFICE, are_holders, split_holders
from loaders.parsing.register import Register

MARKER = re.compile(
    r"(?:(?<=^)|(?<=[\s.;:(\[\"”*]))(?P<open>[(\[]?)\b(?P<word>ACTIONS?|Actions?|AI)(?P<kind>\s+(?:points?|items?|required|agreed|for|by|on)\b)?(?P<tag>[ -]\d[\w.-]*)?"
    r"(?P<sep>\s*[:;]\s*(?:[-–—]\s*)?|\s*[-–—]+\s+|\s*[-–—](?=[A-Z])|\s+(?=[A-Z(]))",
)
NOT_MARKER = re.compile(
    r"\s*(?:plan|group|log|list|team|learning|fraud|research|programme|for\s+children|taken|against|notes?|summary)\b",
    re.I,
)
LIST_HEAD = re.compile(
    r"^(?:summary\s+of\s+)?(?:agreed\s+)?(?:actions?(?:\s+(?:points?|items?|agreed|arising|log|list|summary|from\s+(?:this|the)\s+meeting))?|action\s+(?:points?|items?|list|log)|matters\s+for\s+action|next\s+steps\s+and\s+actions)\s*:?\s*-?$",
    re.I,
)
OWNER_TO = re.compile(
    r"^\s*(?P<who>(?:(?!\b(?:to|will|would|is|are|should|must|shall)\b)[^.;:()\n]){1,90}?)\s+(?P<modal>to|will|would|is\s+to|are\s+to|should|must|shall|is\s+going\s+to|are\s+going\s+to|agreed\s+to|undertook\s+to)\s+(?=[a-z])",
)
BY_WHO = re.compile(r"^\s*(?P<who>[A-Z][^.;:\n]{0,60}?)\s*[:–—-]\s+(?=\S)")
TAIL_WHO = re.compile(r"(?:[:–—]|\s-)\s*(?P<who>[A-Z][^.;:()\n]{1,80}?)\s*\.?$")
BRACKET_WHO = re.compile(
    r"[(\[]\s*(?:(?:new|open|ongoing|carried\s+forward|c/f)\s+)?(?:(?:for|by|owner|lead|actions?)\s*:?\s+)?(?P<who>[^()\[\]]{2,70}?)\s*[)\]]\s*\.?$",
    re.I,
)
STATUS = re.compile(
    r"[(\[]?\s*\b(?P<status>closed|completed?|done|actioned|discharged|open|ongoing|outstanding|in\s+progress|carried\s+forward|c/f|kept\s+open|on\s+hold)\b\s*[)\]]?\s*\.?$",
    re.I,
)
UNDERTAKES = (
    r"(?:(?:has\s+|have\s+|had\s+|also\s+|kindly\s+|then\s+)?(?:agreed|undertook|offered|volunteered|promised|committed|proposed\s+that\s+(?:he|she|they)\s+would)\s+(?:to\s+)"
    r"|(?:was|were|has\s+been|have\s+been|is|are)\s+(?:also\s+|then\s+)?(?:asked|requested|tasked|instructed|authorised|delegated|requested|invited|charged\s+with|to|going\s+to|due\s+to)\s*(?:to\s+)?"
    r"|(?:advised|confirmed|said|stated|reported|explained|agreed|noted)\s+(?:that\s+)?(?:he|she|they|it)\s+(?:would|will)\s+"
    r"|(?:would|will|should|shall|must|to)\s+(?:also\s+|then\s+|therefore\s+|now\s+|try\s+(?:and|to)\s+)?)"
)
COMMITS = re.compile(rf"(?P<modal>{UNDERTAKES})(?P<verb>[a-z]+)")
PASSIVE_BY = re.compile(
    r"\b(?:to\s+be|will\s+be|would\s+be|should\s+be)\s+(?:\w+\s+){0,3}?(?:\w+ed|sent|brought|taken|made|put|given|written|drawn\s+up|undertaken)\s+(?:\w+\s+){0,4}?by\s+(?P<who>(?:the\s+)?[A-Z]?[\w .’'-]{2,40}?)(?=\s+(?:by|before|at|in|for|to|on|and)\b|[.,;]|$)"
)
TASK_VERBS = frozenset(
    ["add", "address", "advise", "amend", "analyse", "apply", "approach", "arrange", "ascertain", "ask", "assess", "assist", "attend", "audit", "book", "bring", "buy", "call", "chase", "check", "circulate", "clarify", "clean", "clear", "coordinate", "co-ordinate", "collate", "collect", "compile", "complete", "confirm", "consider", "consult", "contact", "continue", "convene", "create", "cut", "deal", "deliver", "design", "develop", "discuss", "distribute", "do", "document", "download", "draft", "draw", "email", "e-mail", "engage", "enquire", "ensure", "erect", "escalate", "establish", "examine", "explore", "express", "feed", "feedback", "fill", "finalise", "find", "fix", "follow", "forward", "gather", "get", "give", "go", "hand", "help", "identify", "include", "inform", "inspect", "install", "instruct", "investigate", "invite", "issue", "join", "keep", "launch", "lead", "let", "liaise", "list", "look", "make", "meet", "mention", "monitor", "move", "notify", "obtain", "oversee", "obtain", "order", "organise", "paint", "pass", "pay", "phone", "pick", "place", "plan", "plant", "post", "prepare", "present", "print", "process", "produce", "progress", "propose", "provide", "publicise", "publish", "purchase", "pursue", "put", "query", "raise", "read", "reconvene", "record", "recruit", "refer", "register", "relay", "remind", "remove", "renew", "repair", "repaint", "replace", "reply", "report", "represent", "request", "research", "resend", "resolve", "respond", "return", "review", "revise", "ring", "run", "schedule", "scope", "secure", "see", "seek", "select", "send", "set", "share", "sign", "speak", "submit", "suggest", "summarise", "supply", "support", "synthesize", "take", "talk", "telephone", "test", "thank", "track", "try", "undertake", "update", "upload", "verify", "view", "visit", "walk", "work", "write", "re-send", "recirculate", "redraft"]
)
NOT_TASK = re.compile(
    r"\b(?:would|will)\s+(?:be|not|never|like|have|need|allow|mean|help\s+to|enable|ensure|also\s+be|then\s+be)\b", re.I
)
OTHERS = re.compile(
    r"^(?:the\s+)?(?:officers?|members?|councillors|governors|trustees|all|secretariat|[\w\s-]*\bteam)$", re.I
)
AGREED_THAT = re.compile(
    r"^(?:(?:it|this)\s+was\s+(?:\w+\s+)?(?:agreed|suggested|proposed|decided|resolved|requested)\s+that\s+|(?:the\s+)?\w+\s+(?:agreed|requested|asked|suggested|resolved)\s+that\s+|that\s+|as\s+(?:discussed|agreed),?\s+)",
    re.I,
)


@dataclass
class Draft:
    """A task in the making; offsets are clean."""

    start: int
    end: int
    marked: bool
    owners: list[Holder] = field(default_factory=list)
    text: str | None = None
    status: str | None = None
    due: str | None = None


def read_actions(body: Body, register: Register, meeting: Day | None, following: Day | None) -> list[Action]:
    """The tasks of an item in order; ``meeting`` and ``following`` are the dates that settle due dates."""
    drafts = _column(body, register)
    covered = [(d.start, d.end) for d in drafts]
    parts = body.paragraphs
    in_list = False
    index = 0
    while index < len(parts):
        part = parts[index]
        words = body.text(part)
        if LIST_HEAD.match(words.strip()):
            in_list = True
        elif in_list and (part.heading or (part.bold and not part.mark)):
            in_list = False
        due = DUE_LABEL.match(words)
        if due and drafts and drafts[-1].marked and drafts[-1].end < part.start:
            drafts[-1].due = due.group("what").strip()
        elif in_list and LIST_HEAD.match(words.strip()):
            pass
        elif in_list:
            drafts.extend(_listed(body, part, register))
        else:
            marked = _markers(body, parts, index, register)
            drafts.extend(marked)
            blocked = [*covered, *[(d.start, d.end) for d in marked], *_marker_spans(body, part)]
            drafts.extend(_prose(body, part, register, blocked))
        index += 1
    return [_action(body, d, meeting, following) for d in _distinct(body, drafts)]


def _action(body: Body, draft: Draft, meeting: Day | None, following: Day | None) -> Action:
    text = draft.text or squeeze(body.page.text[draft.start : draft.end]).strip(" -–—:")
    start, end = body.page.source_span(draft.start, draft.end)
    due = draft.due
    if due is None:
        found = find_due(text, 0, len(text))
        due = found[0] if found else None
    status = {
        "closed": "done",
        "complete": "done",
        "completed": "done",
        "done": "done",
        "actioned": "done",
        "discharged": "done",
    }.get(
        (draft.status or "").lower(),
        "carried forward" if re.search(r"forward|c/f", draft.status or "", re.I) else "open" if draft.status else None,
    )
    return Action(
        text=text, owners=tuple(draft.owners), due_as_written=due, marked=draft.marked, start=start, end=end,
        due=due_date(due, meeting.value if meeting else None, following.value if following else None) if due else None,
        status=status,  # type: ignore[arg-type]
    )  # fmt: skip


# --- the ACTION column ---------------------------------------------------------------------------------------------


def _column(body: Body, register: Register) -> list[Draft]:
    """Cells of the action column beside the row's text: each cell belongs to a task of its row, in order."""
    drafts: list[Draft] = []
    rows: dict[int, list[tuple[int, int]]] = {}
    for row, start, end in body.cells:
        rows.setdefault(row, []).append((start, end))
    for row, cells in rows.items():
        beside = [p for p in body.paragraphs if p.row == row]
        tasks = _row_tasks(body, beside, register)
        named = [
            (s, e)
            for s, e in cells
            if are_holders(body.page.text[s:e], register)
            and not re.fullmatch(r"\W*actions?\W*", body.page.text[s:e], re.I)
        ]
        whole = [(s, e) for s, e in cells if (s, e) not in named and len(body.page.text[s:e]) > 12]
        for start, end in whole:
            drafts.extend(_told(body, start, end, register, marked=True))
        drafts.extend(_pair(body, named, tasks, beside, register))
    return drafts


def _row_tasks(body: Body, beside: list[Paragraph], register: Register) -> list[tuple[int, int, bool]]:
    """Sentences of a row that tell a task: (start, end, sure)."""
    found: list[tuple[int, int, bool]] = []
    for part in beside:
        for start, end in body.sentences(part):
            sentence = body.page.text[start:end]
            named = _who_commits(body, start, end, register)
            if named or re.match(r"\W*(?:To\s+[a-z]+|[A-Z]{2,4}(?:/[A-Z]{2,4})*\s+to\s+[a-z])", sentence):
                found.append((start, end, True))
            elif re.search(r"\b(?:agreed|requested|asked|should|to\s+be|would\s+be|will\s+be|needs?\s+to)\b", sentence):
                found.append((start, end, False))
    return found


def _pair(
    body: Body,
    cells: list[tuple[int, int]],
    tasks: list[tuple[int, int, bool]],
    beside: list[Paragraph],
    register: Register,
) -> list[Draft]:
    drafts: list[Draft] = []
    sure = [t for t in tasks if t[2]]
    pool = sure if len(sure) >= len(cells) else tasks
    free = list(pool)
    chosen: list[tuple[int, int] | None] = []
    owners = [split_holders(body.page, register, s, e) for s, e in cells]
    for holders in owners:
        wanted = {i for h in holders for i in h.attendees}
        match = next((t for t in free if _mentions(body, t, wanted, holders, register)), None)
        if match:
            for passed in free[: free.index(match)]:
                if not passed[2]:
                    free.remove(passed)
            free.remove(match)
        chosen.append((match[0], match[1]) if match else None)
    for number, pick in enumerate(chosen):
        if pick is not None:
            continue
        later = next((c for c in chosen[number + 1 :] if c is not None), None)
        earlier = next((c for c in reversed(chosen[:number]) if c is not None), None)
        fits = [t for t in free if (later is None or t[0] < later[0]) and (earlier is None or t[0] > earlier[0])]
        wanted = {i for h in owners[number] for i in h.attendees}
        fits = [t for t in fits if not _mentions_another(body, t, wanted, register)] or ([] if tasks else [])
        if len(chosen) == len(pool) and fits:
            chosen[number] = fits[0][:2]
        elif fits:
            best = [t for t in fits if re.search(r"\bagreed\s+that\b", body.page.text[t[0] : t[1]])]
            chosen[number] = (best[-1] if best and later is None and len(fits) > 1 and not fits[-1][2] else fits[-1])[
                :2
            ]
            if best and not fits[-1][2]:
                chosen[number] = best[0][:2]
        elif beside:
            spans = [span for p in beside for span in body.sentences(p)]
            spans = [s for s in spans if len(body.page.text[s[0] : s[1]]) > 25] or spans
            chosen[number] = spans[-1] if spans else None
    for holders, pick in zip(owners, chosen, strict=True):
        if pick is not None and holders:
            text = body.page.text[pick[0] : pick[1]]
            lead = AGREED_THAT.match(text)
            start = pick[0] + (lead.end() if lead else 0)
            drafts.append(Draft(start, pick[1], True, holders, _across_cells(body, start, pick[1])))
    return drafts


def _across_cells(body: Body, start: int, end: int) -> str | None:
    """A task that runs over a page break, with the owner's cell between its halves: its words without the cell's."""
    text, at, inside = body.page.text, start, False
    pieces: list[str] = []
    for _, cell_start, cell_end in body.cells:
        if start < cell_start and cell_end < end:
            pieces.append(text[at:cell_start])
            at, inside = cell_end, True
    if not inside:
        return None
    pieces.append(text[at:end])
    return squeeze(" ".join(pieces))


def _mentions(
    body: Body, task: tuple[int, int, bool], wanted: set[int], holders: list[Holder], register: Register
) -> bool:
    named = {i for h in _who_commits(body, task[0], task[1], register) for i in h.attendees}
    if wanted & named:
        return True
    text = body.page.text[task[0] : task[1]]
    return any(re.search(rf"\b{re.escape(h.as_written)}\b", text) for h in holders if len(h.as_written) > 1)


def _mentions_another(body: Body, task: tuple[int, int, bool], wanted: set[int], register: Register) -> bool:
    named = {i for h in _who_commits(body, task[0], task[1], register) for i in h.attendees}
    return bool(named) and not named & wanted


# --- markers in the text -------------------------------------------------------------------------------------------


def _marker_spans(body: Body, part: Paragraph) -> list[tuple[int, int]]:
    return [(m.start(), m.end()) for m in _find_markers(body, part)]


def _find_markers(body: Body, part: Paragraph) -> list[re.Match[str]]:
    text = body.page.text
    found = []
    for match in MARKER.finditer(text, part.start, part.end):
        rest = text[match.end() : part.end]
        before = text[part.start : match.start()].rstrip()
        bare = not match.group("sep").strip()
        if NOT_MARKER.match(rest) and not re.match(r"\s*(?:plan|list|log|summary)s?\s+(?:to|will)\b", rest):
            continue
        if match.group("word") == "AI" and not re.match(r"\s*to\b", rest) and not match.group("kind"):
            continue
        if match.group("word") == "AI" and before:
            continue
        if bare and before and not re.search(r"[.;:!?)”\"]$", before) and not match.group("word").isupper():
            if not (before[-1].isalnum() and re.match(r"[A-Z]{2,3}\b", rest)):
                continue
        if (
            not bare
            and before
            and match.group("word")[0] == "A"
            and not re.search(r"[.;:!?)”\"(\[*\]]$", before)
            and match.group("word") == "Actions"
        ):
            continue
        if re.search(
            r"\b(?:of|for|the|an|this|that|further|any|no|direct|legal|social|corrective|urgent|key|call\s+to|written\s+statement\s+of)$",
            before,
            re.I,
        ) and not match.group("open"):
            continue
        found.append(match)
    return found


def _markers(body: Body, parts: list[Paragraph], index: int, register: Register) -> list[Draft]:
    part = parts[index]
    markers = _find_markers(body, part)
    drafts: list[Draft] = []
    text = body.page.text
    at = part.start
    for number, match in enumerate(markers):
        until = markers[number + 1].start() if number + 1 < len(markers) else part.end
        end = until
        if match.group("open"):
            close = text.find(")" if match.group("open") == "(" else "]", match.end(), until)
            end = close if close > 0 else until
        rest = text[match.end() : end]
        owners_end = _owners_only(
            rest, register, whole=end == part.end or bool(match.group("open")) or number + 1 < len(markers)
        )
        if owners_end:
            holders = split_holders(body.page, register, match.end(), match.end() + owners_end)
            span = _task_before(body, parts, index, at, match.start(), holders, register)
            if span and holders:
                start, stop, words = span
                drafts.append(Draft(start, stop, True, holders, words))
            at = match.end() + owners_end
        else:
            begin = match.end()
            if not rest.strip() and index + 1 < len(parts) and not parts[index + 1].heading:
                following = parts[index + 1]
                if not _find_markers(body, following) and following.mark:
                    drafts.extend(_following_list(body, parts, index + 1, register))
                continue
            drafts.extend(_told(body, begin, end, register, marked=True))
            at = end
    return drafts


def _following_list(body: Body, parts: list[Paragraph], index: int, register: Register) -> list[Draft]:
    drafts: list[Draft] = []
    while index < len(parts) and parts[index].mark and not parts[index].heading:
        drafts.extend(_told(body, parts[index].start, parts[index].end, register, marked=True))
        index += 1
    return drafts


def _owners_only(rest: str, register: Register, *, whole: bool) -> int:
    """How much of what follows a marker is nothing but holders ("AC/RC/AM", "Clerk"); 0 where a task follows."""
    stripped = rest.strip(" .;:-–—)]\n\t")
    if not stripped:
        return 0
    if are_holders(stripped, register) and not OWNER_TO.match(stripped):
        return len(rest)
    match = re.match(
        r"\s*(?:[A-Z][A-Za-z]{0,3}|[A-Z][a-z]+)(?:\s*[/&,]\s*(?:[A-Z][A-Za-z]{0,3}|[A-Z][a-z]+))*(?=\s+(?:[ivx]+\)|[a-z]\)|\(?\w\)|[A-Z][a-z]+\s|It\s|The\s)|\s*$)",
        rest,
    )
    if (
        match
        and are_holders(match.group(), register, strict=False)
        and not re.match(r"\s*(?:to|will|would|is|should)\b", rest[match.end() :])
    ):
        words = match.group().strip()
        while words and not are_holders(words, register, strict=True) and " " in words:
            words = words.rsplit(" ", 1)[0]
        if are_holders(words, register, strict=True) or re.fullmatch(
            r"[A-Z]{2,3}(?:\s*/\s*(?:[A-Z]{2,3}|[A-Z][a-z]+))*", words
        ):
            return rest.find(words) + len(words)
    return 0


def _task_before(
    body: Body, parts: list[Paragraph], index: int, start: int, end: int, holders: list[Holder], register: Register
) -> tuple[int, int, str | None] | None:
    """The sentences that a marker behind them belongs to: those in which its owners undertake something."""
    spans = body.sentences(Paragraph(start, end))
    spans = [s for s in spans if re.search(r"\w{3}", body.page.text[s[0] : s[1]])]
    if not spans:
        if index == 0:
            return None
        previous = parts[index - 1]
        spans = body.sentences(previous)
        if not spans or _find_markers(body, previous):
            return None
    wanted = {i for h in holders for i in h.attendees}
    names = [h.as_written.lower() for h in holders]
    committing: list[int] = []
    for place, (s, e) in enumerate(spans):
        named = _who_commits(body, s, e, register)
        if any(set(h.attendees) & wanted or h.as_written.lower().removeprefix("the ") in names for h in named):
            committing.append(place)
    if not committing:
        chosen = [len(spans) - 1]
    else:
        chosen = [committing[-1]]
        covered = _covered(body, spans[chosen[0]], register)
        while len(holders) > 1 and chosen[0] - 1 in committing and not {n for n in wanted} <= covered:
            chosen.insert(0, chosen[0] - 1)
            covered |= _covered(body, spans[chosen[0]], register)
    first, last = spans[chosen[0]], spans[chosen[-1]]
    begin = first[0]
    lead = AGREED_THAT.match(body.page.text[begin : last[1]])
    if lead and committing:
        begin += lead.end()
    return begin, last[1], None


def _covered(body: Body, span: tuple[int, int], register: Register) -> set[int]:
    return {i for h in _who_commits(body, span[0], span[1], register) for i in h.attendees}


def _told(body: Body, start: int, end: int, register: Register, *, marked: bool) -> list[Draft]:
    """A task told behind a marker: "Clerk to write ...", "Ann and Bob will ...", several tasks in a row."""
    text = body.page.text
    spans = body.sentences(Paragraph(start, end))
    drafts: list[Draft] = []
    for s, e in spans:
        words = text[s:e]
        owners, begin, stop = _owners_of(body, s, e, register)
        lone = re.match(r"(?:Also|And|Then|He|She|They)\b", words)
        if drafts and not owners and not re.match(r"\W*(?:To\s+[a-z])", words):
            if lone and lone.group() in ("Also",):
                drafts.append(Draft(s, e, marked, drafts[-1].owners))
            else:
                drafts[-1].end = e
            continue
        if drafts and owners and not OWNER_TO.match(words):
            drafts[-1].end = e
            continue
        drafts.append(Draft(begin, stop, marked, owners))
    for draft in drafts:
        status = STATUS.search(text, draft.start, draft.end)
        if status and status.start() > draft.start + 5 and text[status.start()] in "([":
            draft.status = status.group("status")
            draft.end = status.start()
    return drafts


def _owners_of(body: Body, start: int, end: int, register: Register) -> tuple[list[Holder], int, int]:
    """The owners of one told task, and the task's span."""
    text = body.page.text
    words = text[start:end]
    bracket = BRACKET_WHO.search(words)
    if bracket and are_holders(bracket.group("who"), register) and not STATUS.fullmatch(bracket.group("who").strip()):
        return (
            split_holders(body.page, register, start + bracket.start("who"), start + bracket.end("who")),
            start,
            start + bracket.start(),
        )
    match = OWNER_TO.match(words)
    if match and (are_holders(match.group("who"), register) or _group_like(match.group("who"))):
        tail = TAIL_WHO.search(words)
        if (
            tail
            and are_holders(tail.group("who"), register)
            and re.match(r"(?:two|three|some|all|one)\b|members|both", match.group("who").strip(), re.I)
        ):
            return split_holders(body.page, register, start + tail.start("who"), start + tail.end("who")), start, end
        return split_holders(body.page, register, start + match.start("who"), start + match.end("who")), start, end
    tail = TAIL_WHO.search(words)
    if (
        tail
        and tail.start() > 12
        and are_holders(tail.group("who"), register, strict=len(tail.group("who").split()) > 2)
    ):
        return split_holders(body.page, register, start + tail.start("who"), start + tail.end("who")), start, end
    lead = BY_WHO.match(words)
    if lead and are_holders(lead.group("who"), register):
        return (
            split_holders(body.page, register, start + lead.start("who"), start + lead.end("who")),
            start + lead.end(),
            end,
        )
    named = _who_commits(body, start, end, register)
    if named:
        return named, start, end
    by = PASSIVE_BY.search(words)
    if by and are_holders(re.sub(r"^the\s+", "", by.group("who")), register, strict=True):
        return split_holders(body.page, register, start + by.start("who"), start + by.end("who")), start, end
    return [], start, end


def _group_like(words: str) -> bool:
    words = re.sub(r"^(?:the|all)\s+", "", words.strip(), flags=re.I)
    return bool(words) and words[0].isupper() and len(words.split()) <= 12 and not re.search(r"[,;]\s", words)


# --- lists of actions ----------------------------------------------------------------------------------------------


def _listed(body: Body, part: Paragraph, register: Register) -> list[Draft]:
    """One entry of a list of actions: owner before or behind, status in brackets."""
    text = body.page.text
    start, end = part.start, part.end
    words = text[start:end]
    if len(words.strip()) < 4 or re.fullmatch(r"\W*(?:none|no actions?.*|nil)\W*", words, re.I):
        return []
    status = None
    closing = STATUS.search(words)
    if closing and (words[closing.start()] in "([" or words[: closing.start()].rstrip().endswith((".", "-", "–", ":"))):
        status, end = closing.group("status"), start + len(words[: closing.start()].rstrip(" -–:"))
    owners, begin, stop = _owners_of(body, start, end, register)
    if stop == end and owners and BRACKET_WHO.search(words):
        stop = start + BRACKET_WHO.search(words).start()  # type: ignore[union-attr]
    if re.search(r"\bnew\s+for\b", words, re.I):
        status = status or "open"
    return [Draft(begin, stop, True, owners, status=status)]


# --- prose ---------------------------------------------------------------------------------------------------------


def _prose(body: Body, part: Paragraph, register: Register, blocked: list[tuple[int, int]]) -> list[Draft]:
    drafts: list[Draft] = []
    text = body.page.text
    spans = body.sentences(part)
    for number, (start, end) in enumerate(spans):
        if part.quoted or any(s < end and start < e for s, e in blocked):
            continue
        sentence = text[start:end]
        alone = sentence.strip(" .()[]")
        if (
            number
            and 2 <= len(alone) <= 40
            and are_holders(alone, register, strict=True)
            and not re.search(r"[a-z]{4,}\s+[a-z]{3,}", alone)
        ):
            s, e = spans[number - 1]
            if not any(b < e and s < c for b, c in blocked):
                drafts = [d for d in drafts if d.start != s]
                drafts.append(Draft(s, e, True, split_holders(body.page, register, start, end)))
            continue
        tab = sentence.rfind("\t")
        if tab > 15 and are_holders(sentence[tab:], register) and len(sentence) - tab < 45:
            drafts.append(
                Draft(
                    start,
                    start + len(sentence[:tab].rstrip()),
                    True,
                    split_holders(body.page, register, start + tab, end),
                )
            )
            continue
        owners = _who_commits(body, start, end, register, strict=True)
        if owners:
            lead = AGREED_THAT.match(sentence)
            drafts.append(Draft(start + (lead.end() if lead else 0), end, False, owners))
    return drafts


def _who_commits(body: Body, start: int, end: int, register: Register, *, strict: bool = False) -> list[Holder]:
    """Those who undertake a task in a sentence: attendees and offices before "would", "agreed to", "was asked to"."""
    text = body.page.text
    found: list[Holder] = []
    for match in COMMITS.finditer(text, start, end):
        verb, modal = match.group("verb"), " ".join(match.group("modal").split())
        if verb not in TASK_VERBS or NOT_TASK.match(text, match.start(), end):
            continue
        if strict and modal == "to" and not re.match(r"\s*(?:[A-Z]|the\s+[A-Z])", text[start : match.start()]):
            continue
        subject = _subject(text, start, match.start(), register, bare_to=modal == "to", strict=strict)
        if subject is None:
            continue
        found.extend(split_holders(body.page, register, *subject))
        break
    return found


def _subject(
    text: str, start: int, end: int, register: Register, *, bare_to: bool, strict: bool
) -> tuple[int, int] | None:
    """The run of holders that stands right before a verb."""
    before = text[start:end].rstrip()
    before = re.sub(r"\s+(?:also|then|kindly|therefore|now|both|has|have|had)$", "", before)
    stop = start + len(before)
    pieces = [start]
    for match in re.finditer(
        r"[,;:–—.]\s+|\b(?:that|and|which|but|so|as|when|where|if|asked|requested|suggested)\s+", before
    ):
        pieces.append(start + match.end())
    runs = []
    for begin in pieces:
        words = text[begin:stop].strip()
        bare = re.sub(r"^(?:the|The)\s+", "", words)
        if not words or len(words) > 90:
            continue
        if are_holders(bare, register, strict=True) and _allowed(bare, strict, bare_to):
            runs.append((begin, stop))
        else:
            apposed = re.match(r"(?P<who>[^,]{3,50}),\s*[^,]{3,80},?$", words)
            if (
                apposed
                and register.by_name(apposed.group("who").strip())
                and len(words) > len(apposed.group("who")) + 4
            ):
                runs.append(
                    (begin, begin + len(text[begin:stop]) - len(text[begin:stop].lstrip()) + apposed.end("who"))
                )
    if not runs:
        return None
    begin, stop = runs[0]
    lead = re.match(r"\s*(?:the|The)\s+", text[begin:stop])
    return (begin + lead.end() if lead else begin), stop


def _allowed(words: str, strict: bool, bare_to: bool) -> bool:
    if not strict:
        return True
    if EVERYONE.match(words):
        return bare_to
    return not (
        OFFICE.match(words) is None
        and OTHERS.match(words) is None
        and words[:1].islower()
        and honorific_at(words)[0] is None
    )


def _distinct(body: Body, drafts: list[Draft]) -> list[Draft]:
    """In order of place; the same words once (marked before unmarked), and the same task told twice in an item once."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (not d.marked, d.start)):
        words = set(re.findall(r"\w{3,}", body.page.text[draft.start : draft.end].lower()))
        if not words:
            continue
        twin = next((k for k in kept if _same(body, k, draft, words)), None)
        if twin is None:
            kept.append(draft)
    return sorted(kept, key=lambda d: d.start)


def _same(body: Body, one: Draft, other: Draft, words: set[str]) -> bool:
    if (
        one.start < other.end
        and other.start < one.end
        and not (one.marked and other.marked and one.owners != other.owners)
    ):
        return True
    if one.marked and other.marked:
        return one.start == other.start
    mine = set(re.findall(r"\w{3,}", body.page.text[one.start : one.end].lower()))
    return len(mine & words) >= 0.7 * min(len(mine), len(words)) and min(len(mine), len(words)) >= 4
