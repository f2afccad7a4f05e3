"""What the meeting settled: resolutions and their numbered parts, agreements in prose, motions and votes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.minutes import Decision, Kind
from loaders.parsing.body import Body, Paragraph
from loaders.parsing.clean import squeeze
from loaders.parsing.motions import Motion, read_motion
from loaders.parsing.register import Register

ADVERB = r"(?:(?:also|further|then|unanimously|therefore|formally|subsequently|duly|all|collectively|provisionally|generally|accordingly|again)\s+)*"
OWN = r"(?:members?|meeting|councillors|governors|trustees|directors|attendees|all(?:\s+(?:present|members))?|everyone|it)"
BODIES = r"(?:board|committee|council|partnership|commission|forum|panel|group|cabinet|executive|authority|trust|association|assembly|governing\s+body|sub-?committee|team|network)"
RESOLVED = re.compile(
    r"""\b(?P<word>RESOLVED|Resolved|resolved|RESOLUTION|Resolution)\b
    (?P<number>\s+\d[\d/.]*\d)?(?:\s+(?:unanimously|nem\.?\s*con\.?|by\s+a\s+majority))?
    \s*(?P<sep>:?\s*[-–—]+\s*|[:;]\s*|\.\s+(?=[A-Z(])|,\s*|\s|$)\s*""",
    re.X,
)
RESOLVER = re.compile(
    rf"(?:it\s+was(?:\s+(?:then|further|unanimously|also))*|(?:the\s+)?(?:[\w'’-]+\s+){{0,5}}?(?:{BODIES}|members|meeting|councillors|governors|trustees)(?:\s+(?:unanimously|then|also|has))*)$",
    re.I,
)
# Every pattern of a decision told in a sentence needs one of these; most sentences have none.
SIGN = re.compile(
    r"agree|approv|adopt|accept|endors|ratif|recommend|appoint|elect|decid|vot(?:e|ed)\b|determin|confirm|co-opt|authoris|support|receiv|"
    r"favour|content|happy|commend|object|noted|carried|granted|refus|defer|signed|passed|correct|observation|comment",
    re.I,
)
LABELLED = re.compile(
    r"^(?P<label>DECISIONS?|Decisions?|AGREED|Agreed|NOTED|Noted|APPROVED|Approved|RECOMMENDED|RECOMMENDATIONS? AGREED|Outcome|OUTCOME|Motion carried|It was agreed)\b\s*(?P<sep>[:;]\s*(?:[-–—]\s*)?|[-–—]\s+|\s+(?=(?:that|to|the)\b))",
)
AGREED = re.compile(
    rf"""(?:^|(?<=[.;:,]\s)|(?<=\band\s)|(?<=\bwhich\s)|(?<=\bwhom\s))(?:(?:Following|After)[^,.]{{3,80}},\s+)?
    (?P<subject>(?:It|it|this|This|that|That)\s+(?:was|has\s+been|is)\s+{ADVERB}|(?:(?:The|the)\s+)?(?P<own>(?i:{OWN})|(?:\w+\s+){{0,3}}?(?P<body>(?i:{BODIES})))\s+{ADVERB}(?:have\s+|has\s+|were\s+(?=in\b|content|happy))?)
    (?P<verb>agreed|approved|endorsed|accepted|adopted|ratified|recommended|appointed|elected|decided|voted|determined|confirmed\s+(?:the|that\s+the)\s+minutes|co-opted|authorised|supported\s+(?:the|this)|commended|objected|supports?\s+(?:the|this)\s+application|noted\s+(?:the|this|their|his|her)\s+(?:[\w’'-]+\s+){{0,4}}?(?:reports?|updates?|presentations?|minutes|figures|position|contents|information|plan|progress|actions?|response|papers?|briefing|concerns|arrangements|recommendations?|strategy|accounts|correspondence|feedback)|received\s+(?:and\s+\w+\s+)?the|in\s+agreement|in\s+favour|content\s+(?:with|to)|happy\s+to)\b
    """,
    re.X,
)
PASSIVE = re.compile(
    r"""\b(?P<be>was|were|be|been)\s+(?:(?:then|also|all|duly|unanimously|formally|taken\s+as\s+read(?:,?\s+and|,)?|considered\s+and|received\s+and|scrutinised\s+and|reviewed\s+and|discussed\s+and|read\s+and|circulated\s+and|noted\s+and|accepted\s+and|proposed\s+and)\s+)*
        (?P<verb>agreed|approved|adopted|endorsed|ratified|accepted|confirmed|elected|appointed|re-elected|co-opted|carried|granted|refused|deferred|noted|signed\s+(?:off|as)|passed|authorised|received|supported|correct)\b""",
    re.X,
)
RECORD = re.compile(r"\bminutes\b", re.I)
APPROVED_AS = re.compile(
    r"\b(?:correct|true|accurate|fair)\b|\b(?:agreed|approved|confirmed|adopted|accepted|signed|ratified|taken\s+as\s+read)\b",
    re.I,
)
SUBJECT_NOUN = re.compile(
    r"\b(?:minutes|report|reports|accounts?|payments?|budget|precept|policy|policies|terms\s+of\s+reference|constitution|motion|recommendations?|proposal|proposals|plan|application|applications|amendments?|strategy|programme|invoices|cheques|statement|schedule|quotation|quote|presentation|update|action\s+plan|request|grant|minute|register|agenda|dates?|figures|expenditure|applications?|co-option|resolution|letter|response)\b",
    re.I,
)
BRIEF = re.compile(
    r"^(?:(?:all|unanimously|duly)\s+)?(?:agreed|approved|noted|accepted|carried|adopted|confirmed|deferred|endorsed|ratified)(?:\s+(?:unanimously|by\s+all|and\s+signed|nem\.?\s*con\.?|as\s+\w+|and\s+(?:noted|approved|accepted)))*\W*$|^all\s+(?:were\s+)?(?:agreed|in\s+(?:favour|agreement))\W*$|^(?:no\s+objections?|no\s+observations?)\b.{0,60}$|^(?:this|the\s+motion)\s+was\s+(?:\w+\s+)?(?:agreed|approved|carried|accepted)\b.{0,60}$|^→?\s*accepted\W*$",
    re.I,
)
AGREED_ALONE = re.compile(r"(?:Agreed|Approved|AGREED|APPROVED)(?:,\s.{2,60}|\s+(?:by\s+all|unanimously)|)\.?$")
NO_OBJECTION = re.compile(r"No\s+(?:objections?|observations?|comments?)\b.{0,60}$", re.I)
VERDICT = re.compile(
    r".{3,90}?\s[-–—]\s*(?:agreed|approved|adopted|noted|deferred|accepted|ratified|refused|carried)\b(?!\s+(?:that|to|at|by\s+the)\b).{0,90}$",
    re.S,
)
SETTLED = re.compile(
    r"\W*(?:This|That|Which|To\s+which\s+it)\s+was\s+(?:all\s+|unanimously\s+|then\s+|duly\s+)?(?:agreed|approved|accepted|carried)(?:\s+(?:by|to)\s+(?:all|everyone|members|the\s+\w+))?(?!\s+(?:that|to)\b)",
)
MINUTES_OF_OTHERS = re.compile(
    r"\bminutes\s+of\s+(?:the\s+)?(?!meeting|last|previous|meetings|\d|annual|extraordinary|ordinary|special)(?:[A-Z][\w’'&-]*\s+){1,7}(?:meeting|held)",
    re.S,
)
NO_DECISION = re.compile(
    r"\b(?:no\s+(?:final\s+)?decision|not\s+(?:be\s+)?(?:agreed|approved|accepted)|had\s+(?:already\s+|previously\s+)?(?:been\s+)?(?:agreed|approved|decided)|(?:has|have)\s+(?:been|already|previously)\s+\w*\s*(?:agreed|approved|confirmed)|previously\s+(?:agreed|approved)|if\s+(?:agreed|approved|accepted)|once\s+(?:agreed|approved|confirmed)|until\s+(?:it\s+is\s+)?(?:approved|agreed)|would\s+be\s+(?:agreed|approved)|to\s+be\s+(?:agreed|approved|confirmed|signed)|will\s+be\s+(?:agreed|approved)|before\s+(?:being\s+)?(?:approved|agreed)|(?:at|by|from)\s+(?:the\s+|our\s+)?last\s+(?:meeting|time|year)|taken\s+last\s+(?:meeting|time|year)|was\s+asked\s+whether)\b",
    re.I,
)
PART = re.compile(r"(?:(?<=\s)|^)\((?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})\)\s+(?=[A-Z])")
KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("deferred", re.compile(r"\bdefer|\badjourn|carried\s+over|\bto\s+(?:a|the)\s+(?:future|next|later)\s+meeting\b", re.I)),
    ("refused", re.compile(r"\brefus|\breject|\bnot\s+(?:to\s+)?(?:support|approve)|\bobject(?:ed|ion\s+be)\b", re.I)),
    ("approved", re.compile(r"\bapprov|\badopt|\bconfirm|\bratif|\bauthoris|\bappoint|\belect|\bcorrect\s+record|\bgrant(?:ed)?\b|\bsign|\btrue\s+record|\bcarried\b", re.I)),
    ("recommended", re.compile(r"\brecommend", re.I)),
    ("requested", re.compile(r"\brequest|\bbe\s+(?:invited|asked|submitted|provided)|\bto\s+(?:ask|invite)\b|\breport\s+be\s+(?:submitted|brought)", re.I)),
    ("noted", re.compile(r"\bnot(?:e|ed|ing)\b|\breceiv|\backnowledg|\bthank|\bcommend", re.I)),
    ("agreed", re.compile(r"\bagree|\baccept|\bendors|\bresolved|\bsupport", re.I)),
)  # fmt: skip


@dataclass
class Draft:
    """A decision in the making; offsets are clean."""

    start: int
    end: int
    formal: bool
    text: str | None = None
    motion: Motion = field(default_factory=Motion)


def kind_of(text: str) -> Kind:
    """What was done, by the words that tell it."""
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return "other"


def read_decisions(
    body: Body, register: Register, own: str | None, title: str = "", heading_start: int | None = None
) -> list[Decision]:
    """The decisions of an item's body in order. ``own`` is the meeting's board: other boards' decisions are not ours.

    An item whose ``title`` names another board reports what that one agreed: there only words that name the own
    board, resolutions and motions count.
    """
    foreign = _names_another(title, own)
    drafts: list[Draft] = []
    parts = body.paragraphs
    index = 0
    while index < len(parts):
        if parts[index].quoted:
            index += 1
            continue
        used = _resolution(body, parts, index, drafts) or _labelled(body, parts, index, drafts)
        if used:
            last = drafts[-1] if drafts else None
            if last is not None and last.end < parts[index + used - 1].end:
                vote = read_motion(body, [Paragraph(last.end, parts[index + used - 1].end)], 0, register)
                last.motion = vote[0] if vote else last.motion
            index += used
            continue
        motion = read_motion(body, parts, index, register)
        if motion is not None:
            draft, used = motion
            drafts.append(Draft(draft.start, draft.end, True, motion=draft))
            index += used
            continue
        if not parts[index].quoted:
            drafts.extend(_prose(body, parts, index, own, foreign=foreign))
        index += 1
    if drafts and heading_start is not None and parts and drafts[0].start == parts[0].start:
        if re.match(r"(?:was|were)\b", body.page.text[drafts[0].start : drafts[0].end]):
            drafts[0].start = heading_start  # "3. Minutes of the last meeting: were approved."
    return [_decision(body, d) for d in _distinct(body, drafts)]


def _decision(body: Body, draft: Draft) -> Decision:
    start, end = body.page.source_span(draft.start, draft.end)
    text = draft.text or squeeze(body.page.text[draft.start : draft.end])
    text = text.strip(" -–—:")
    motion = draft.motion
    return Decision(
        text=text, kind=kind_of(text), formal=draft.formal, start=start, end=end, votes_for=motion.votes_for,
        votes_against=motion.votes_against, abstentions=motion.abstentions, movers=tuple(motion.movers),
        seconders=tuple(motion.seconders), votes=tuple(motion.votes),
    )  # fmt: skip


def _resolution(body: Body, parts: list[Paragraph], index: int, drafts: list[Draft]) -> int:
    """A resolution that begins in this paragraph: how many paragraphs it takes (0: none begins here)."""
    part = parts[index]
    text = body.page.text
    match = None
    if "esol" not in body.text(part) and "ESOL" not in body.text(part):
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
        lead = Paragraph(part.start, match.start(), part.mark)
        drafts.extend(_prose(body, [lead], 0, None, before_resolution=True))
    start, end = match.end(), part.end
    rest = text[start:end].strip()
    if match.group("number"):
        return _numbered_resolutions(body, parts, index, match, drafts)
    if not rest and index + 1 < len(parts) and parts[index + 1].mark == "":
        following = parts[index + 1]
        if re.match(r"(?:that|to)\b", body.text(following), re.I) or not body.text(following).rstrip().endswith(":"):
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
        own = body.sentences(Paragraph(mark.end(), end))
        if own:
            stop = own[0][1]
            drafts.append(Draft(own[0][0], stop, True))
            if following is not None and len(own) > 1 and not text[following.end() : part.end].strip():
                drafts.append(Draft(own[-1][0], own[-1][1], True))
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
        return 1 + _more_parts(body, parts, index + 1, inner[-1].group("mark"), drafts, formal)
    marked = LEADING_PART.match(text, start, end)
    if marked:
        drafts.append(Draft(marked.end(), end, formal))
        return 1 + _more_parts(body, parts, index + 1, marked.group("mark"), drafts, formal)
    followers = _list_after(body, parts, index + 1)
    open_stem = stem in ("to", "that") or stem.endswith((":", ";", ";-", ":-", " that", " to", "–", "-")) or not stem
    if followers and (open_stem or stem.endswith(",")):
        if not stem or re.fullmatch(
            r"(?:(?:unanimously|that|to|the\s+following|note|noted|agree|approve|as\s+follows|it\s+was|was|resolved)[\s:;,–-]*)+",
            stem,
            re.I,
        ):
            for number in followers:
                drafts.append(Draft(parts[number].start, parts[number].end, formal))
        else:
            last = parts[followers[-1]]
            words = " ".join([stem, *[squeeze(body.text(parts[n])) for n in followers]])
            drafts.append(Draft(start, last.end, formal, text=squeeze(words)))
        return 1 + followers[-1] - index
    if stem:
        whole = body.sentences(Paragraph(start, end))
        stop = whole[0][1]
        for s, e in whole[1:]:
            if re.match(r"(?:that|to)\b", text[s:e], re.I):
                stop = e
            else:
                break
        drafts.append(Draft(start, stop, formal))
        if stop < end:
            drafts.extend(_prose(body, [Paragraph(stop, end)], 0, None, before_resolution=True))
    return 1


LEADING_PART = re.compile(r"\s*\(?(?P<mark>\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=[A-Za-z])")


def _more_parts(body: Body, parts: list[Paragraph], index: int, mark: str, drafts: list[Draft], formal: bool) -> int:
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


def _list_after(body: Body, parts: list[Paragraph], index: int) -> list[int]:
    """The places of paragraphs that form the list behind an open stem."""
    found: list[int] = []
    while index < len(parts):
        part, words = parts[index], body.text(parts[index]).strip()
        if part.heading or RESOLVED.match(words):
            break
        marked = bool(part.mark)
        if found and marked != bool(parts[found[0]].mark):
            break
        if not marked and not (
            words.endswith((";", "; and", ";and", ","))
            or (found and body.text(parts[found[-1]]).strip().endswith((";", "and", ",")))
        ):
            break
        found.append(index)
        index += 1
    return found


def _labelled(body: Body, parts: list[Paragraph], index: int, drafts: list[Draft]) -> int:
    """ "Decision: That ...", "AGREED that ..."; a heading "Decision" over a list."""
    part = parts[index]
    words = body.text(part)
    if re.fullmatch(r"\s*decisions?\s*:?\s*", words, re.I):
        used = 1
        while index + used < len(parts) and (parts[index + used].mark or used == 1):
            following = parts[index + used]
            if following.heading:
                break
            inner = LABELLED.match(body.text(following))
            drafts.append(
                Draft(
                    following.start + (inner.end() if inner and inner.group("label")[0] == "D" else 0),
                    following.end,
                    True,
                )
            )
            used += 1
        return used if used > 1 else 0
    match = LABELLED.match(words)
    if not match or part.quoted or match.group("label").startswith("It was"):
        return 0
    if NO_DECISION.search(words):
        return 0
    upper = match.group("label").isupper()
    start = part.start + (
        match.end()
        if (match.group("sep").strip() and not upper)
        or match.group("label").lower().startswith(("decision", "outcome"))
        else 0
    )
    followers = _list_after(body, parts, index + 1) if words.rstrip().endswith(":") else []
    if followers and len(words) < 90:
        for number in followers:
            drafts.append(Draft(parts[number].start, parts[number].end, True))
        return 1 + followers[-1] - index
    drafts.append(Draft(start, part.end, upper or match.group("label").startswith("Dec")))
    return 1


def _prose(
    body: Body,
    parts: list[Paragraph],
    index: int,
    own: str | None,
    *,
    before_resolution: bool = False,
    foreign: bool = False,
) -> Iterator[Draft]:
    """Agreements told in sentences."""
    part = parts[index]
    spans = body.sentences(part)
    for number, (start, end) in enumerate(spans):
        sentence = body.page.text[start:end]
        if not SIGN.search(sentence):
            continue
        if NO_DECISION.search(sentence) and not re.search(
            r"\bminutes\b.*\b(?:last|previous)\s+meeting\b", sentence, re.I | re.S
        ):
            continue
        settled = SETTLED.match(sentence)
        short = AGREED_ALONE.match(sentence.strip()) or NO_OBJECTION.match(sentence.strip())
        if short and number > 0 and number == len(spans) - 1 and not before_resolution:
            whole = bool(NO_OBJECTION.match(sentence.strip()))
            yield Draft(part.start if whole and end - part.start < 260 else spans[number - 1][0], end, False)
            continue
        verdict = VERDICT.match(sentence)
        if verdict and number == len(spans) - 1 and not before_resolution:
            yield Draft(start, end, False)
            continue
        if settled and number > 0:
            yield Draft(spans[number - 1][0], start + settled.end(), False)
            continue
        runs_on = number == 0 and index == 0 and re.match(r"(?:was|were)\s", sentence)
        subject = f"{body.title} {sentence}" if runs_on else sentence
        draft = _agreement(body, start, end, subject, own, foreign)
        if draft is not None:
            yield draft
        elif BRIEF.match(sentence.strip()) and number == 0 and len(spans) == 1 and not before_resolution:
            if len(sentence.strip()) > 3 and not re.match(r"\W*noted\W*$", sentence, re.I):
                yield Draft(start, end, False)


ALSO_AGREED = re.compile(
    rf"(?:The|the)?\s*(?:[\w’'-]+\s+){{0,3}}?(?P<body>{BODIES}|[Mm]embers|[Gg]overnors|[Cc]ouncillors|[Tt]rustees)\b[^.;]{{5,160}}?,?\s+(?:and|but|then)\s+agreed\s+(?:that|to)\b",
    re.I,
)


def _agreement(body: Body, start: int, end: int, sentence: str, own: str | None, foreign: bool) -> Draft | None:
    match = AGREED.search(sentence)
    if foreign and not (match and match.group("body") and _is_own(match, own)) and not RECORD.search(sentence):
        return None
    if match and _is_own(match, own) and not re.search(r"\b(?:last|previous)\s+meeting\s+(?:had\s+)?agreed", sentence):
        subject = match.group("subject").strip().lower()
        if match.group("verb") == "voted" and not re.match(
            r"\s+(?:in\s+favour|to|for|against|unanimously)", sentence[match.end() :]
        ):
            return None
        if subject.startswith(("it was", "it has", "it is")):
            if match.group("verb").startswith(("received", "supported", "appointed", "elected")):
                return None
            lead = sentence[: match.start()]
            if (
                lead.strip()
                and re.search(r"\b(?:report|presentation|board|committee)\b", lead, re.I)
                and re.search(r"\b(?:received|had)\b", lead)
                and lead.rstrip().endswith("and")
            ):
                return None  # what another body agreed, told in a report
            begin = start + (match.start() if lead.count(" ") > 25 else 0)
            return Draft(begin, end, False)
        if subject.startswith(("this", "that")):
            return None if len(sentence) < 40 else Draft(start, end, False)
        return Draft(start, end, False)
    also = ALSO_AGREED.match(sentence)
    if (
        also
        and not foreign
        and (own is None or also.group("body").lower() in own.lower() or also.group("body").lower().endswith("s"))
    ):
        return Draft(start, end, False)
    passive = PASSIVE.search(sentence)
    if not passive or passive.group("be") in ("be", "been"):
        return None
    before = sentence[: passive.start()]
    verb = passive.group("verb")
    if (RECORD.search(before) and APPROVED_AS.search(sentence[passive.start() :])) or (
        RECORD.search(before) and verb in ("noted", "received")
    ):
        if verb in ("noted", "received", "correct") or not MINUTES_OF_OTHERS.search(before):
            return Draft(start, end, False)
        return None
    if verb in (
        "received",
        "confirmed",
        "supported",
        "correct",
        "granted",
        "refused",
        "passed",
        "accepted",
        "noted",
    ) and not SUBJECT_NOUN.search(before[-90:]):
        return None
    if verb in ("received", "supported") or (
        verb == "confirmed" and not re.search(r"\b(?:appointment|election|nomination|co-option)\b", before, re.I)
    ):
        return None
    if verb == "noted" and not re.search(
        r"\b(?:report|update|presentation|minutes|accounts|position|figures|correspondence|contents)\b[^.]{0,40}$",
        before,
        re.I,
    ):
        return None
    if len(before.split()) > 45 or re.search(
        r"\b(?:by|of)\s+(?:the\s+)?(?:Cabinet|Government|Secretary|Parliament|Ofsted|Full\s+Council|County\s+Council|Borough\s+Council|District\s+Council|Executive)\b",
        sentence[passive.end() : passive.end() + 50],
    ):
        return None
    chosen = verb in ("elected", "appointed", "re-elected", "co-opted") and re.match(
        r"\W*(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|[A-Z]\w+\s[A-Z]\w+)", before
    )
    if not (SUBJECT_NOUN.search(before) or chosen) or re.search(
        r"\b(?:who|which|when|that|where|because|if)\b[^,]*$", before
    ):
        return None
    if re.match(
        r"\s+(?:in|on)\s+(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)",
        sentence[passive.end() :],
    ):
        return None
    return Draft(start, end, False)


def _names_another(title: str, own: str | None) -> bool:
    """Whether a heading is the name of another body."""
    nouns = re.findall(rf"\b{BODIES}$", title.lower())
    if not nouns or own is None:
        return False
    words = {w for w in re.findall(r"[a-z]{3,}", title.lower())} - {"the", "and", "for"}
    mine = set(re.findall(r"[a-z]{3,}", own.lower()))
    return nouns[0] not in re.findall(BODIES, own.lower()) or (
        len(words) >= 2 and not words <= mine and not words & (mine - set(nouns))
    )


def _is_own(match: re.Match[str], own: str | None) -> bool:
    """Whether the deciding body is this meeting's: another kind of body in a report is another's."""
    body = match.group("body")
    if not body or own is None:
        return True
    noun = body.lower()
    mine = set(re.findall(BODIES, own.lower()))
    if noun in mine:
        return True
    named = match.group("own").lower().replace(noun, "").split()
    if any(word in own.lower().split() for word in named if len(word) > 3):
        return True
    return not named and not mine


def _distinct(body: Body, drafts: list[Draft]) -> list[Draft]:
    """In order of place; what stands inside another decision is no decision of its own."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        if squeeze(body.page.text[draft.start : draft.end]).strip(" .:;-–") == "":
            continue
        if kept and draft.start < kept[-1].end and not (kept[-1].text is None and draft.start >= kept[-1].end):
            continue
        kept.append(draft)
    return kept
