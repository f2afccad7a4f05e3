"""Who was there: attendance lists under their labels, apologies in prose, and who took the chair."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.minutes import Status
from loaders.parsing.clean import CleanText, Line
from loaders.parsing.items import Heading
from loaders.parsing.labels import Label, label_at
from loaders.parsing.names import PersonName, is_organisation, is_role, looks_like_name, parse_name
from loaders.parsing.people import Entry, ListReader, read_list
from loaders.parsing.sentences import sentences

APOLOGY_SENTENCE = re.compile(
    r"""\b(?:apolog(?:y|ies)|regrets)\b(?:[^.:;]|\.(?=\S)){0,90}?
        \b(?:from|on\ behalf\ of|for|by|were|was|had\ been|received|noted|accepted)\s*:?\s+(?=(?:the\s+)?(?-i:[A-Z]))""",
    re.X | re.I,
)
APOLOGY_AFTER = re.compile(
    r"^(?P<who>[A-Z][^.:;]{2,200}?)\s+(?:had\s+|has\s+|have\s+)?(?:sent|given|submitted|tendered|offered|apologised|gave|extended)\s*(?:(?:his|her|their|its)\s+)?(?:apolog(?:y|ies)|regrets|for\s+(?:his|her|their)\s+absence)?",
)
APOLOGY_TITLE = re.compile(r"\b(?:apolog(?:y|ies)|absence|regrets)\b", re.I)
ATTENDANCE_TITLE = re.compile(
    r"^(?:present|attendance|attendees|in attendance|members present|roll call|those present|sederunt)\b", re.I
)
NONE_SENT = re.compile(r"^\W*(?:none|no\b|nil|there\s+were\s+no|n/a|not\s+applicable)", re.I)
CHAIRED = (
    re.compile(
        r"\b(?:was\s+|were\s+)?(?:chaired\s+by|presided\s+over\s+by|called\s+to\s+order\s+by|chair(?:man|person)?\s*:|in\s+the\s+chair\s*:)\s*(?P<who>(?:the\s+)?[A-Z][^,;.\n(]{2,60}?)(?=\s+(?:at|who|and\s+clerked|clerked|on|in|as|welcomed|opened)\b|[,;.\n(]|$)"
    ),
    re.compile(
        r"(?P<who>(?:[A-Z][\w.’'-]*[ ]+){1,4}?)(?:of\s+[^.,;]{2,60}?\s+)?(?:took\s+the\s+chair|was\s+in\s+the\s+chair|in\s+the\s+chair\b|presided|chaired\b(?!\s+by)|acted\s+as\s+chair|assumed\s+the\s+chair)"
    ),
    re.compile(
        r"(?P<who>(?:[A-Z][\w.’'-]*\s+){0,3}[A-Z][\w’'-]*),\s+(?:as\s+)?(?:the\s+)?(?:acting\s+|interim\s+)?chair(?:man|person)?\s*,",
        re.I,
    ),
)
ROLE_ONLY = re.compile(r"^[A-Z][\w’'&/ -]+\(\s*(?:Mr|Mrs|Ms|Miss|Dr|Cllr)", re.I)
NOT_LIST = re.compile(
    r"\b(?:the\s+meeting|resolved|minutes\s+of|agenda|members?\s+of\s+the\s+(?:public|press)|public\s+gallery|welcomed|quorum|commenced|opened\s+at|declared|was\s+held|there\s+were|vacanc(?:y|ies)|webcast|recorded)\b",
    re.I,
)
LISTING = re.compile(r"[,;]")


@dataclass
class Roll:
    """The attendance read: entries with their status, and the lines they were read from."""

    entries: list[tuple[Entry, Status]] = field(default_factory=list)
    lines: set[int] = field(default_factory=set)
    doubts: list[tuple[int, str]] = field(default_factory=list)

    def add(self, found: list[Entry], status: Status, *, role: str | None = None, remote: bool = False) -> None:
        """Take entries in; who stands on a list already is not taken twice, unless the status is another."""
        for entry in found:
            if role and not entry.roles:
                entry.roles.append(role)
            entry.remote = entry.remote or remote
            known = self._known(entry, status)
            if known is None:
                self.entries.append((entry, status))
            else:
                known.roles = known.roles or entry.roles
                known.organisation = known.organisation or entry.organisation
                known.initials = known.initials or entry.initials
            if entry.substitute is not None:
                stand_in = Entry(entry.substitute, entry.substitute.start, entry.substitute.end)
                stand_in.substitute_for = entry.name.as_written
                self.entries.append((stand_in, "present"))

    def _known(self, entry: Entry, status: Status) -> Entry | None:
        key = entry.name.as_written.lower().replace(".", "")
        here = status in ("present", "in_attendance")
        for other, other_status in self.entries:
            same_side = (other_status in ("present", "in_attendance")) == here
            if (
                same_side
                and other.name.as_written.lower().replace(".", "") == key
                and (other.name.honorific == entry.name.honorific or entry.name.is_full)
            ):
                return other
        return None


def read_roll(page: CleanText, headings: list[Heading]) -> Roll:
    """Read the attendance block before the first item, lists inside items, and apologies told in prose."""
    roll = Roll()
    first = headings[0].line if headings else len(page.lines)
    _read_zone(page, 0, first, roll)
    for index, heading in enumerate(headings):
        title = page.text[heading.start : heading.end]
        until = headings[index + 1].line if index + 1 < len(headings) else len(page.lines)
        if ATTENDANCE_TITLE.match(title) or APOLOGY_TITLE.search(title) or index == 0:
            _read_item(page, heading, until, title, roll)
    for heading, until in zip(headings, [*[h.line for h in headings[1:]], len(page.lines)], strict=False):
        if not APOLOGY_TITLE.search(page.text[heading.start : heading.end]):
            _apologies_in_prose(page, heading.body, _line_end(page, until), roll, guests=True)
    _unlabelled(page, first, roll)
    _one_list_only(roll)
    _find_chair(page, headings, roll)
    return roll


def _line_end(page: CleanText, until: int) -> int:
    return page.lines[until - 1].end if until > 0 else 0


def _read_zone(page: CleanText, begin: int, until: int, roll: Roll) -> None:
    """Labels and the lines under them."""
    index = begin
    current: Label | None = None
    status: Status | None = None
    block: list[int] = []

    def close() -> None:
        nonlocal block
        if block and status is not None and current is not None:
            _read_block(page, block, status, current, roll)
        block = []

    while index < until:
        line = page.lines[index]
        words = page.of(line)
        if line.noise or line.key:
            index += 1
            continue
        pieces = _labels_in(page, line)
        if pieces:
            close()
            for label, start, end in pieces:
                if label.kind == "remote":
                    status = status or "present"
                else:
                    status = label.status
                current = label
                roll.lines.add(index)
                if label.kind in ("chair", "role"):
                    _one_part(page, start, end, label, roll)
                    status = None if page.text[start:end].strip() else label.status
                    continue
                if page.text[start:end].strip(" .:-–—*"):
                    _read_run(page, start, _extend(page, index, end, until, roll), status, label, roll)
        elif APOLOGY_SENTENCE.search(words) or words.lower().startswith(("apologies", "no apologies")):
            close()
            _apologies_in_prose(page, line.start, _paragraph_end(page, index, until), roll)
            roll.lines.add(index)
            status = None
        elif status is not None and current is not None:
            if _ends_block(page, line, block):
                close()
                status = None
            else:
                block.append(index)
        index += 1
    close()


def _labels_in(page: CleanText, line: Line) -> list[tuple[Label, int, int]]:
    """The labels of a line (some minutes run several on one line), each with the run of text that follows it."""
    first = label_at(page.text, line.start, line.end, bold_end=line.bold_end)
    if first is None:
        return []
    found = [(first, first.end, line.end)]
    for match in re.compile(
        r"(?<=[.;)\w])\s+(?=(?:Also |In |Apolog|Absent|Present|Clerk|Chair)[^.:;]{0,50}?:)"
    ).finditer(page.text, first.end, line.end):
        label = label_at(page.text, match.end(), line.end)
        if label is not None and label.end > match.end():
            before, start, _ = found[-1]
            found[-1] = (before, start, match.start())
            found.append((label, label.end, line.end))
    clerked = re.compile(r"\s+(?=Clerked by\b)").search(page.text, first.end, line.end)
    if clerked and len(found) == 1:
        label = label_at(page.text, clerked.end(), line.end)
        if label:
            found = [(first, first.end, clerked.start()), (label, label.end, line.end)]
    return found


def _one_part(page: CleanText, start: int, end: int, label: Label, roll: Roll) -> None:
    entries = read_list(page.text, start, end)
    for entry in entries[:1] if label.kind == "chair" else entries:
        if label.kind == "chair":
            entry.chair = True
            roll.add([entry], "present")
            for known, _ in roll.entries:
                if known.name.as_written == entry.name.as_written:
                    known.chair = True
        else:
            roll.add([entry], "in_attendance", role=label.role)


def _extend(page: CleanText, index: int, end: int, until: int, roll: Roll) -> int:
    """A list that began on its label's line runs on in wrapped lines."""
    follower = index + 1
    while follower < until:
        line = page.lines[follower]
        words = page.of(line)
        before = page.of(page.lines[follower - 1]).rstrip()
        if line.noise or line.gap or line.heading or label_at(page.text, line.start, line.end, bold_end=line.bold_end):
            break
        wrapped = (
            before.endswith((",", ";", " and", "&", "-", "–"))
            or words[:1].islower()
            or (not before.endswith(".") and len(LISTING.findall(before)) >= 2)
            or (len(before) > 60 and not looks_like_name(words.split()[:2]))
        )
        if not wrapped:
            break
        roll.lines.add(follower)
        end = line.end
        follower += 1
    return end


def _read_run(page: CleanText, start: int, end: int, status: Status, label: Label, roll: Roll) -> None:
    text = page.text[start:end]
    if NONE_SENT.match(text.strip()) and status in ("apologies", "absent"):
        return
    if NOT_LIST.search(text) and status in ("present", "in_attendance") and not LISTING.search(text):
        return
    stop = re.search(r"(?<=[a-z)])\.\s+(?=(?:There|The|It|In|No|Members|A|Apologies)\s+[a-z])", text)
    if stop:
        end = start + stop.start()
    single = status in ("present", "in_attendance") and len(LISTING.findall(text)) <= 3 and ";" not in text
    roll.add(read_list(page.text, start, end, single=single), status, role=label.role, remote=label.remote)


def _ends_block(page: CleanText, line: Line, block: list[int]) -> bool:
    words = page.of(line)
    if line.heading and not looks_like_name(words.split()):
        return True
    if re.match(r"(?:agenda|minutes|item|no\.|action|\d{1,3}[.)]\s)", words, re.I) and len(words) < 60:
        return True
    return len(words) > 160 and line.gap and len(LISTING.findall(words)) < 3


def _read_block(page: CleanText, block: list[int], status: Status, label: Label, roll: Roll) -> None:
    """The lines under a label: one person to a line, or a list in sentences over several lines."""
    lines = [page.lines[i] for i in block]
    listing = sum(len(LISTING.findall(page.of(line))) >= 3 for line in lines)
    if listing and listing >= 0.5 * sum(bool(page.of(line).strip()) for line in lines[:3]):
        _read_paragraphs(page, block, status, label, roll)
        return
    group_role: str | None = None
    last: Entry | None = None
    for number, line in zip(block, lines, strict=True):
        words = page.of(line)
        reader = ListReader(page.text)
        if _remark_line(words, last):
            roll.lines.add(number)
            continue
        if _heads_group(page, line, words):
            group_role = re.sub(r"[:\s]+$", "", words)
            roll.lines.add(number)
            continue
        entries = reader.read(line.start, line.end, single=True)
        if entries:
            if NOT_LIST.search(words) and len(words) > 70:
                continue
            roll.lines.add(number)
            roll.add(entries, status, role=label.role, remote=label.remote)
            last = entries[-1]
        elif (last is not None and not line.gap) or (last is not None and words[:1] in "(–-"):
            assert last is not None
            _append(page, last, line, lines)
            roll.lines.add(number)
        elif re.search(r"\b(?:members?\s+of\s+the\s+(?:public|press)|vacanc|public|press|reporter)\b", words, re.I):
            roll.lines.add(number)
        elif len(words) < 60 and last is not None and (is_role(words) or is_organisation(words)) and not last.roles:
            _append(page, last, line, lines)  # a table flattened: the role stands on the next line
            roll.lines.add(number)
    del group_role


def _remark_line(words: str, last: Entry | None) -> bool:
    match = re.fullmatch(r"\(?\s*(?:in\s+the\s+chair|chair(?:man|person|woman)?)\s*\)?\.?", words, re.I)
    if match and last is not None:
        last.chair = True
        return True
    return False


def _heads_group(page: CleanText, line: Line, words: str) -> bool:
    """A group's heading among the names: "Health board chairs", an organisation in bold."""
    stripped = words.rstrip(" :")
    if (
        line.bold
        and (is_organisation(stripped) or is_role(stripped))
        and parse_name(stripped, 0, len(stripped)) is None
    ):
        return True
    return words.rstrip().endswith(":") and not re.search(r"[,;(]", words) and len(words) < 60


def _append(page: CleanText, entry: Entry, line: Line, lines: list[Line]) -> None:
    """A wrapped line continues the role of the person before it."""
    words = " ".join(page.of(line).split()).strip(" ()")
    if entry.roles and (words[:1].islower() or not is_organisation(words)):
        entry.roles[-1] = f"{entry.roles[-1]} {words}"
    elif entry.organisation and not is_role(words):
        entry.organisation = f"{entry.organisation} {words}"
    elif is_organisation(words) and not is_role(words):
        entry.organisation = words
    else:
        entry.roles.append(words)
    entry.end = line.end


def _read_paragraphs(page: CleanText, block: list[int], status: Status, label: Label, roll: Roll) -> None:
    begin = None
    runs: list[tuple[int, int, list[int]]] = []
    for number in block:
        line = page.lines[number]
        if begin is not None and not line.gap:
            runs[-1] = (runs[-1][0], line.end, [*runs[-1][2], number])
        else:
            runs.append((line.start, line.end, [number]))
            begin = line.start
    for start, end, numbers in runs:
        text = page.text[start:end]
        if NOT_LIST.search(text) and len(LISTING.findall(text)) < 3:
            continue
        reader = ListReader(page.text)
        entries = reader.read(start, end, single=len(LISTING.findall(text)) < 3)
        if entries:
            roll.lines.update(numbers)
            roll.add(entries, status, role=label.role, remote=label.remote)


def _paragraph_end(page: CleanText, index: int, until: int) -> int:
    end = page.lines[index].end
    for other in range(index + 1, until):
        if page.lines[other].gap or page.lines[other].noise:
            break
        end = page.lines[other].end
    return end


def _read_item(page: CleanText, heading: Heading, until: int, title: str, roll: Roll) -> None:
    """An item that is an attendance list, or tells the apologies."""
    start, end = heading.body, _line_end(page, until)
    first_line = heading.line
    if ATTENDANCE_TITLE.match(title):
        label = Label("in_attendance" if title.lower().startswith("in att") else "present", start)
        stop = next((page.lines[i].end for i in range(first_line, until) if page.lines[i].end > start), end)
        if page.text[start:stop].strip(" .:-"):
            _read_run(page, start, stop, label.status, label, roll)
        inner = [i for i in range(first_line, until) if page.lines[i].start >= stop]
        if inner:
            if not page.text[start:stop].strip(" .:-"):
                labelled = next((i for i in inner if _labels_in(page, page.lines[i])), until)
                _read_block(page, [i for i in inner if i < labelled], label.status, label, roll)
                inner = [i for i in inner if i >= labelled]
            if inner:
                _read_zone(page, inner[0], until, roll)
        return
    inner = [i for i in range(first_line, until) if page.lines[i].start >= start]
    if inner and any(_labels_in(page, page.lines[i]) and not _labels_in(page, page.lines[i])[0][0].bare for i in inner):
        _read_zone(page, inner[0], until, roll)
    if APOLOGY_TITLE.search(title) or title.lower().startswith(("welcome", "introduction", "opening", "record of")):
        _apologies_in_prose(page, start, end, roll, titled=bool(APOLOGY_TITLE.search(title)))


def _apologies_in_prose(
    page: CleanText, start: int, end: int, roll: Roll, *, titled: bool = False, guests: bool = False
) -> None:
    """Apologies told in sentences ("Apologies were received from A, B and C"), or names under the heading."""
    found_sentence = False
    for s, e in sentences(page.text, start, end):
        sentence = page.text[s:e]
        match = APOLOGY_SENTENCE.search(sentence)
        if match:
            rest = sentence[match.end() :]
            if re.match(r"(?:there|no|none|nil)\b", rest, re.I):
                continue
            stop = re.search(
                r"\s+(?:who|which|due\s+to|because|as\s+(?:he|she|they)|for\s+(?:his|her|their)\s|and\s+(?:these|it|the\s+reasons?|the\s+\w+\s+(?:was|were))\b|these\s+were|were\s+(?:received|noted|accepted)|was\s+(?:received|noted|accepted))",
                rest,
            )
            last = s + match.end() + (stop.start() if stop else len(rest))
            entries = [x for x in read_list(page.text, s + match.end(), last) if _sure(x)]
            found_sentence = found_sentence or bool(entries)
            roll.add(entries, "apologies")
            continue
        if guests:
            continue
        if titled and (after := APOLOGY_AFTER.match(sentence)) and re.search(r"apolog|regret", sentence, re.I):
            roll.add([x for x in read_list(page.text, s, s + after.end("who")) if _sure(x)], "apologies")
            found_sentence = True
    if titled and not found_sentence and not guests:
        _names_under(page, start, end, roll)


def _names_under(page: CleanText, start: int, end: int, roll: Roll) -> None:
    """Under the heading of apologies: names one to a line or in a list, nothing else."""
    for line in page.lines:
        if line.end <= start or line.start >= end or line.noise:
            continue
        begin = max(line.start, start)
        words = page.text[begin : line.end]
        if NONE_SENT.match(words) or len(words) > 400:
            continue
        absent = re.search(r"\bAbsent\s*:", words)
        stop = begin + absent.start() if absent else line.end
        run = page.text[begin:stop].strip(" .:-–")
        entries = read_list(page.text, begin, stop, single=len(LISTING.findall(run)) < 2)
        named = sum(len(x.name.as_written) + len(x.name.honorific or "") for x in entries)
        detail = sum(x.end - x.start for x in entries)
        if entries and (named >= 0.35 * len(run) or detail >= 0.8 * len(run)) and all(_sure(x) for x in entries):
            roll.add(entries, "apologies")


def _sure(entry: Entry) -> bool:
    return (
        entry.name.is_full
        or entry.name.honorific is not None
        or bool(re.fullmatch(r"[A-Z]{2,4}", entry.name.as_written))
    )


def _unlabelled(page: CleanText, first: int, roll: Roll) -> None:
    """A lost label: three or more lines of people before the first item, and nobody present so far."""
    if any(status == "present" for _, status in roll.entries):
        return
    block: list[tuple[int, list[Entry]]] = []
    for index in range(first):
        line = page.lines[index]
        words = page.of(line)
        if index in roll.lines or line.noise or line.key or line.heading or len(words) > 160 or NOT_LIST.search(words):
            continue
        name = parse_name(
            words.split("\t")[0].split(",")[0].split("(")[0].split(" - ")[0],
            0,
            len(words.split("\t")[0].split(",")[0].split("(")[0].split(" - ")[0]),
        )
        if name is None or not (name.is_full or name.honorific):
            continue
        block.append((index, read_list(page.text, line.start, line.end, single=True)))
    if len(block) < 3 or block[-1][0] - block[0][0] > 3 * len(block) + 3:
        return
    for index, entries in block:
        roll.lines.add(index)
        roll.add(entries, "present")


def _one_list_only(roll: Roll) -> None:
    """Where only "In attendance" lists people, and others sent apologies, it is the members' list."""
    statuses = {status for _, status in roll.entries}
    if "present" not in statuses and "in_attendance" in statuses:
        roll.entries = [(e, "present" if s == "in_attendance" else s) for e, s in roll.entries]


def _find_chair(page: CleanText, headings: list[Heading], roll: Roll) -> None:
    """Who took the chair, where only the prose tells it."""
    here = [e for e, status in roll.entries if status in ("present", "in_attendance")]
    chairs = [e for e in here if e.chair]
    if len(chairs) == 1 or not here:
        return
    end = page.lines[-1].end if page.lines else 0
    if len(headings) > 2:
        end = page.lines[headings[2].line].start
    for pattern in CHAIRED:
        for match in pattern.finditer(page.text, 0, end):
            who = match.group("who").strip()
            name = parse_name(who, 0, len(who), lenient=True)
            if name is None:
                continue
            fits = [e for e in here if matches_name(e.name, name)]
            if len(fits) == 1:
                for entry in chairs:
                    entry.chair = False
                fits[0].chair = True
                return


def matches_name(full: PersonName, short: PersonName) -> bool:
    """Whether a shorter name may mean the person of the fuller one: surname, surname with initial, or given name."""
    a, b = [w.lower().strip(".") for w in full.words], [w.lower().strip(".") for w in short.words]
    if a == b or (len(b) == 1 and b[0] in (a[-1], a[0])):
        return True
    if len(a) < 2 or len(b) < 2 or a[-1] != b[-1]:
        return False
    return a[0].startswith(b[0]) or b[0].startswith(a[0])
