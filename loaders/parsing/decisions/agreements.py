"""Agreements told in sentences: "It was agreed that ...", "The report was noted", "Agreed" behind a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.parsing.decisions.drafts import Draft
from loaders.parsing.patterns import ALL_HITS, Passage, PrefilteredPattern
from loaders.parsing.text import Body, Paragraph

ADVERB = (
    r"(?:(?:also|further|then|unanimously|therefore|formally|subsequently|"
    r"duly|all|collectively|provisionally|generally|accordingly|again)\s+)*"
)
OWN = (
    r"(?:we|members?|meeting|councillors|governors|trustees|directors|attendees|"
    r"all(?:\s+(?:present|members))?|everyone|it)"
)
BODIES = (
    r"(?:board|committee|council|partnership|commission|forum|panel|"
    r"group|cabinet|executive|authority|trust|association|assembly|governing\s+body|"
    r"sub-?committee|team|network)"
)
# Every pattern of a decision told in a sentence needs one of these; most sentences have none.
SIGN = PrefilteredPattern(
    r"agree|approv|adopt|accept|endors|ratif|recommend|appoint|elect|"
    r"decid|vot(?:e|ed)\b|determin|confirm|co-opt|authoris|support|receiv|"
    r"favour|content|happy|commend|object|noted|carried|granted|refus|defer|signed|passed|correct|observation|comment",
    re.I,
)
AGREED = PrefilteredPattern(
    rf"""(?:^|(?<=[.;:,]\s)|(?<=\band\s)|(?<=\bwhich\s)|(?<=\bwhom\s))(?:(?:Following|After)[^,.]{{3,80}},\s+)?
    (?P<subject>(?:It|it|this|This|that|That)\s+(?:was|has\s+been|is)\s+{ADVERB}|(?:(?:The|
      the)\s+)?(?P<own>(?i:{OWN})|(?:\w+\s+){{0,3}}?(?P<body>(?i:{BODIES})))\s+{ADVERB}(?:have\s+|has\s+|
        were\s+(?=in\b|content|happy))?)
    (?P<verb>agreed|approved|endorsed|accepted|adopted|ratified|recommended|appointed|elected|decided|voted|
      determined|confirmed\s+(?:the|that\s+the)\s+minutes|co-opted|authorised|supported\s+(?:the|this)|
        commended|objected|supports?\s+(?:the|this)\s+application|noted\s+(?:the|this|their|his|
          her)\s+(?:[\w’'-]+\s+){{0,4}}?(?:reports?|updates?|presentations?|minutes|figures|position|contents|
            information|plan|progress|actions?|response|papers?|briefing|concerns|arrangements|recommendations?|
              strategy|accounts|correspondence|feedback)|received\s+(?:and\s+\w+\s+)?the|in\s+agreement|
                in\s+favour|content\s+(?:with|to)|happy\s+to)\b
    """,
    re.X,
)
PASSIVE = PrefilteredPattern(
    r"""\b(?P<be>was|were|be|been)\s+(?:(?:then|also|all|duly|unanimously|formally|taken\s+as\s+read(?:,?\s+and|,)?|
  considered\s+and|received\s+and|scrutinised\s+and|reviewed\s+and|discussed\s+and|read\s+and|circulated\s+and|
    noted\s+and|accepted\s+and|proposed\s+and)\s+)*
        (?P<verb>agreed|approved|adopted|endorsed|ratified|accepted|confirmed|elected|appointed|re-elected|
          co-opted|carried|granted|refused|deferred|noted|signed\s+(?:off|as)|passed|authorised|received|
            supported|correct)\b""",
    re.X,
)
RECORD = re.compile(r"\bminutes\b", re.I)
APPROVED_AS = re.compile(
    r"\b(?:correct|true|accurate|fair)\b|\b(?:agreed|approved|confirmed|"
    r"adopted|accepted|signed|ratified|taken\s+as\s+read)\b",
    re.I,
)
SUBJECT_NOUN = re.compile(
    r"\b(?:minutes|report|reports|accounts?|payments?|budget|precept|"
    r"policy|policies|terms\s+of\s+reference|constitution|motion|recommendations?|"
    r"proposal|proposals|plan|application|applications|amendments?|strategy|"
    r"programme|invoices|cheques|statement|schedule|quotation|quote|"
    r"presentation|update|action\s+plan|request|grant|minute|register|"
    r"agenda|dates?|figures|expenditure|applications?|co-option|resolution|"
    r"letter|response)\b",
    re.I,
)
BRIEF = re.compile(
    r"^(?:(?:all|unanimously|duly)\s+)?(?:agreed|approved|noted|accepted|"
    r"carried|adopted|confirmed|deferred|endorsed|ratified)(?:\s+(?:unanimously|"
    r"by\s+all|and\s+signed|nem\.?\s*con\.?|as\s+\w+|and\s+(?:noted|"
    r"approved|accepted)))*\W*$|^all\s+(?:were\s+)?(?:agreed|in\s+(?:favour|"
    r"agreement))\W*$|^(?:no\s+objections?|no\s+observations?)\b.{0,60}$|"
    r"^(?:this|the\s+motion)\s+was\s+(?:\w+\s+)?(?:agreed|approved|carried|"
    r"accepted)\b.{0,60}$|^→?\s*accepted\W*$",
    re.I,
)
AGREED_ALONE = re.compile(
    r"(?:→\s*)?(?:Agreed|Accepted|Approved|AGREED|APPROVED)(?:,\s.{2,60}|\s+(?:by\s+all|unanimously)|)\.?$"
)
NO_OBJECTION = re.compile(r"No\s+(?:objections?|observations?|comments?)\b.{0,60}$", re.I)
VERDICT = PrefilteredPattern(
    r".{3,90}?\s[-–—]\s*(?:agreed|approved|adopted|noted|deferred|accepted|"
    r"ratified|refused|carried)\b(?!\s+(?:that|to|at|by\s+the)\b).{0,90}$",
    re.S,
)
SETTLED = PrefilteredPattern(
    r"\W*(?:This|That|Which|To\s+which\s+it)\s+was\s+(?:all\s+|unanimously\s+|"
    r"then\s+|duly\s+)?(?:agreed|approved|accepted|carried)(?:\s+(?:by|"
    r"to)\s+(?:all|everyone|members|the\s+\w+))?(?!\s+(?:that|to)\b)",
)
MINUTES_OF_OTHERS = re.compile(
    r"\bminutes\s+of\s+(?:the\s+)?(?!meeting|last|previous|meetings|"
    r"\d|annual|extraordinary|ordinary|special)(?:[A-Z][\w’'&-]*\s+){1,7}(?:meeting|"
    r"held)",
    re.S,
)
NO_DECISION = PrefilteredPattern(
    r"\b(?:no\s+(?:final\s+)?decision|not\s+(?:be\s+)?(?:agreed|approved|"
    r"accepted)|had\s+(?:already\s+|previously\s+)?(?:been\s+)?(?:agreed|"
    r"approved|decided)|(?:has|have)\s+(?:been|already|previously)\s+\w*\s*(?:agreed|"
    r"approved|confirmed)|previously\s+(?:agreed|approved)|if\s+(?:agreed|"
    r"approved|accepted)|once\s+(?:agreed|approved|confirmed)|until\s+(?:it\s+is\s+)?(?:approved|"
    r"agreed)|would\s+be\s+(?:agreed|approved)|to\s+be\s+(?:agreed|approved|"
    r"confirmed|signed)|will\s+be\s+(?:agreed|approved)|before\s+(?:being\s+)?(?:approved|"
    r"agreed)|(?:at|by|from)\s+(?:the\s+|our\s+)?last\s+(?:meeting|time|"
    r"year)|taken\s+last\s+(?:meeting|time|year)|was\s+asked\s+whether)\b",
    re.I,
)
ALSO_AGREED = PrefilteredPattern(
    rf"(?:The|the)?\s*(?:[\w’'-]+\s+){{0,3}}?(?P<body>{BODIES}|[Mm]embers|"
    rf"[Gg]overnors|[Cc]ouncillors|[Tt]rustees)\b[^.;]{{5,160}}?,?\s+(?:and|"
    r"but|then)\s+agreed\s+(?:that|to)\b",
    re.I,
)


def read_agreements(
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
    for number, passage in enumerate(spans):
        start, end, sentence, _ = passage
        if not SIGN.search(passage):
            continue
        if NO_DECISION.search(passage) and not re.search(
            r"\bminutes\b.*\b(?:last|previous)\s+meeting\b", sentence, re.I | re.S
        ):
            continue
        settled = SETTLED.match(passage)
        short = AGREED_ALONE.match(sentence.strip()) or NO_OBJECTION.match(sentence.strip())
        if short and number > 0 and number == len(spans) - 1 and not before_resolution:
            whole = bool(NO_OBJECTION.match(sentence.strip()))
            yield Draft(part.start if whole and end - part.start < 260 else spans[number - 1].start, end, False)
            continue
        if number == len(spans) - 1 and not before_resolution and VERDICT.match(passage):
            yield Draft(start, end, False)
            continue
        if settled and number > 0:
            yield Draft(spans[number - 1].start, start + settled.end(), False)
            continue
        runs_on = number == 0 and index == 0 and re.match(r"(?:was|were)\s", sentence)
        told = Passage(start, end, f"{body.title} {sentence}", ALL_HITS) if runs_on else passage
        draft = _agreement(told, own, foreign)
        if draft is not None:
            yield draft
        elif BRIEF.match(sentence.strip()) and number == 0 and len(spans) == 1 and not before_resolution:
            if len(sentence.strip()) > 3 and not re.match(r"\W*noted\W*$", sentence, re.I):
                yield Draft(start, end, False)


def _agreement(passage: Passage, own: str | None, foreign: bool) -> Draft | None:
    start, end, sentence, _ = passage
    match = AGREED.search(passage)
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
    also = ALSO_AGREED.match(passage)
    if (
        also
        and not foreign
        and (own is None or also.group("body").lower() in own.lower() or also.group("body").lower().endswith("s"))
    ):
        return Draft(start, end, False)
    passive = PASSIVE.search(passage)
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
        r"\b(?:by|of)\s+(?:the\s+)?(?:Cabinet|Government|Secretary|Parliament|"
        r"Ofsted|Full\s+Council|County\s+Council|Borough\s+Council|District\s+Council|"
        r"Executive)\b",
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


def names_another(title: str, own: str | None) -> bool:
    """Whether a heading is the name of another body."""
    nouns = re.findall(rf"\b{BODIES}$", title.lower())
    if not nouns or own is None:
        return False
    words = set(re.findall(r"[a-z]{3,}", title.lower())) - {"the", "and", "for"}
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
