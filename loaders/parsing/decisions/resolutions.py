"""Resolutions: what stands behind "Resolved", with its numbered parts; decisions under a label of their own."""

from __future__ import annotations

import re

from loaders.parsing.decisions.agreements import BODIES, NO_DECISION, read_agreements
from loaders.parsing.decisions.drafts import Draft
from loaders.parsing.text import Body, Paragraph, squeeze

RESOLVED = re.compile(
    r"""\b(?P<word>RESOLVED|Resolved|resolved|RESOLUTION|Resolution)\b
    (?P<number>\s+\d[\d/.]*\d)?(?:\s+(?:unanimously|nem\.?\s*con\.?|by\s+a\s+majority))?
    \s*(?P<sep>:?\s*[-–—]+\s*|[:;]\s*|\.\s+(?=[A-Z(])|,\s*|\s|$)\s*""",
    re.X,
)
RESOLVER = re.compile(
    rf"(?:it\s+was(?:\s+(?:then|further|unanimously|also))*|(?:the\s+)?(?:[\w'’-]+\s+){{0,5}}?(?:{BODIES}|"
    r"members|meeting|councillors|governors|trustees)(?:\s+(?:unanimously|"
    r"then|also|has))*)$",
    re.I,
)
LABELLED = re.compile(
    r"^(?P<label>DECISIONS?|Decisions?|AGREED|Agreed|NOTED|Noted|APPROVED|"
    r"Approved|RECOMMENDED|RECOMMENDATIONS? AGREED|Outcome|OUTCOME|Motion carried|"
    r"It was agreed)\b\s*(?P<sep>[:;]\s*(?:[-–—]\s*)?|[-–—]\s+|\s+(?=(?:that|"
    r"to|the)\b))",
)
DECISIONS = re.compile(r"\s*decisions?\s*:?\s*", re.I)
VERDICT = re.compile(r"[A-Z]{3,}ED\s+\w")
PART = re.compile(r"(?:(?<=\s)|^)\((?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})\)\s+(?=[A-Z])")
LEADING_PART = re.compile(r"\s*\(?(?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=[A-Za-z])")


def read_resolution(body: Body, parts: list[Paragraph], index: int, drafts: list[Draft]) -> int:
    """A resolution that begins in this paragraph: how many paragraphs it takes (0: none begins here)."""
    part = parts[index]
    text = body.page.text
    match = None
    if "esol" not in part.words and "ESOL" not in part.words:
        return 0
    for found in RESOLVED.finditer(text, part.start, part.end):
        before = text[part.start : found.start()].rstrip()
        open_clause = before and before[-1] not in '.;:)”"'
        clause = re.split(r"[.;:)”\"]\s|\n\s*\n|\band\s", before)[-1].strip() if open_clause else ""
        if clause and not RESOLVER.match(clause) and (found.group("word")[0] == "r" or not found.group("sep").strip()):
            continue
        if found.group("word") in ("Resolution", "RESOLUTION") and not found.group("sep").strip():
            continue
        if (
            re.match(r"(?:by|in|at|the\s+problem|issues?|matters?)\b", text[found.end() : found.end() + 14])
            and found.group("word")[0] != "R"
        ):
            continue
        match = found
        break
    if match is None:
        return 0
    before = text[part.start : match.start()]
    if before.strip() and not RESOLVER.match(before.strip()):
        lead = Paragraph(*body.page.passage(part.start, match.start()), part.mark)
        drafts.extend(read_agreements(body, [lead], 0, None, before_resolution=True))
    start, end = match.end(), part.end
    rest = text[start:end].strip()
    if match.group("number"):
        return _numbered_resolutions(body, parts, index, match, drafts)
    if not rest and index + 1 < len(parts) and parts[index + 1].mark == "":
        following = parts[index + 1]
        if re.match(r"(?:that|to)\b", following.words, re.I) or not following.words.rstrip().endswith(":"):
            start, end = following.start, following.end
            return 1 + _collect(body, parts, index + 1, start, end, drafts, formal=True)
    return _collect(body, parts, index, start, end, drafts, formal=True)


def _numbered_resolutions(
    body: Body, parts: list[Paragraph], index: int, first: re.Match[str], drafts: list[Draft]
) -> int:
    """ "Resolved 14/03/05.01 The minutes ...": each number leads its own; a number may stand behind its text."""
    part, text = parts[index], body.page.text
    marks = [m for m in RESOLVED.finditer(text, first.start(), part.end) if m.group("number")]
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        end = following.start() if following else part.end
        own = body.sentences_between(mark.end(), end)
        if own:
            drafts.append(Draft(own[0].start, own[0].end, True))
            if following is not None and len(own) > 1 and not text[following.end() : part.end].strip():
                drafts.append(Draft(own[-1].start, own[-1].end, True))
    return 1


def _collect(
    body: Body, parts: list[Paragraph], index: int, start: int, end: int, drafts: list[Draft], *, formal: bool
) -> int:
    """From the words behind "resolved" on: numbered parts here and in the paragraphs that follow."""
    text = body.page.text
    inner = list(PART.finditer(text, start, end))
    lead = text[start : inner[0].start()].strip() if inner else ""
    stem = text[start:end].strip()
    if inner and (len(lead) < 25 or lead.endswith(":") or re.fullmatch(r"(?:that|to)[\s:]*", lead, re.I)):
        for mark, following in zip(inner, [*inner[1:], None], strict=True):
            drafts.append(Draft(mark.end(), following.start() if following else end, formal))
        return 1 + _more_parts(parts, index + 1, inner[-1].group("mark"), drafts, formal)
    marked = LEADING_PART.match(text, start, end)
    if marked:
        drafts.append(Draft(marked.end(), end, formal))
        return 1 + _more_parts(parts, index + 1, marked.group("mark"), drafts, formal)
    followers = _list_after(parts, index + 1)
    open_stem = stem in ("to", "that") or stem.endswith((":", ";", ";-", ":-", " that", " to", "–", "-")) or not stem
    if followers and (open_stem or stem.endswith(",")):
        if not stem or re.fullmatch(
            r"(?:(?:unanimously|that|to|the\s+following|note|noted|agree|approve|"
            r"as\s+follows|it\s+was|was|resolved)[\s:;,–-]*)+",
            stem,
            re.I,
        ):
            for number in followers:
                drafts.append(Draft(parts[number].start, parts[number].end, formal))
        else:
            last = parts[followers[-1]]
            words = " ".join([stem, *[squeeze(parts[n].words) for n in followers]])
            drafts.append(Draft(start, last.end, formal, text=squeeze(words)))
        return 1 + followers[-1] - index
    if stem:
        whole = body.sentences_between(start, end)
        stop = whole[0].end
        for passage in whole[1:]:
            if re.match(r"(?:that|to)\b", passage.words, re.I):
                stop = passage.end
            else:
                break
        drafts.append(Draft(start, stop, formal))
        if stop < end:
            rest_of_it = Paragraph(*body.page.passage(stop, end))
            drafts.extend(read_agreements(body, [rest_of_it], 0, None, before_resolution=True))
    return 1


def _more_parts(parts: list[Paragraph], index: int, mark: str, drafts: list[Draft], formal: bool) -> int:
    """Paragraphs that carry the numbering on: (2) after (1)."""
    used = 0
    while index + used < len(parts):
        part = parts[index + used]
        bare = part.mark.strip("().")
        if not bare or not _follows(mark, bare):
            break
        mark = bare
        drafts.append(Draft(part.start, part.end, formal))
        used += 1
    return used


def _follows(before: str, after: str) -> bool:
    if before.isdigit() and after.isdigit():
        return int(after) == int(before) + 1
    roman = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
    if before in roman and after in roman and roman.index(after) == roman.index(before) + 1:
        return True
    return len(before) == len(after) == 1 and ord(after) == ord(before) + 1


def _list_after(parts: list[Paragraph], index: int) -> list[int]:
    """The places of paragraphs that form the list behind an open stem."""
    found: list[int] = []
    while index < len(parts):
        part, words = parts[index], parts[index].words.strip()
        if part.heading or RESOLVED.match(words):
            break
        marked = bool(part.mark)
        if found and marked != bool(parts[found[0]].mark):
            break
        if not marked and not (
            words.endswith((";", "; and", ";and", ","))
            or (found and parts[found[-1]].words.strip().endswith((";", "and", ",")))
        ):
            break
        found.append(index)
        index += 1
    return found


def read_labelled(parts: list[Paragraph], index: int, drafts: list[Draft]) -> int:
    """ "Decision: That ...", "AGREED that ..."; a heading "Decision" over a list."""
    part = parts[index]
    words = part.words
    if DECISIONS.fullmatch(words):
        used = 1
        while index + used < len(parts):
            following = parts[index + used]
            inner = LABELLED.match(following.words) or VERDICT.match(following.words)
            if following.heading or not (following.mark or used == 1 or VERDICT.match(following.words)):
                break
            own_label = inner is not None and inner.re is LABELLED and inner.group("label")[0] == "D"
            drafts.append(Draft(following.start + (inner.end() if inner and own_label else 0), following.end, True))
            used += 1
        return used if used > 1 else 0
    match = LABELLED.match(words)
    if not match or part.quoted or match.group("label").startswith("It was"):
        return 0
    if NO_DECISION.pattern.search(words):
        return 0
    upper = match.group("label").isupper()
    start = part.start + (
        match.end()
        if (match.group("sep").strip() and not upper)
        or match.group("label").lower().startswith(("decision", "outcome"))
        else 0
    )
    followers = _list_after(parts, index + 1) if words.rstrip().endswith(":") else []
    if followers and len(words) < 90:
        for number in followers:
            drafts.append(Draft(parts[number].start, parts[number].end, True))
        return 1 + followers[-1] - index
    drafts.append(Draft(start, part.end, upper or match.group("label").startswith("Dec")))
    return 1
