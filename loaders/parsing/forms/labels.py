"""The labels that attendance lists stand under."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.minutes import Status
from loaders.parsing.forms.titles import is_capitals

_WHO = (
    r"(?:members?|councill?ors?|cllrs?|trustees?|governors?|directors?|"
    r"representatives?|delegates|officers?|officials?|staff|guests?|"
    r"observers?|non-members?|visitors?|others?|people|persons?|attendees?|"
    r"co-?optees?|co-?opted\s+members?|advis[eo]rs?|residents|public)"
)
_ADJ = (
    r"(?:voting|non-voting|board|committee|council|parish|town|community|"
    r"elected|executive|core|other|the|those|all|governing|partnership|"
    r"forum|full|regular|independent|statutory|lay|associate|borough|"
    r"county|district|external|additional|name\s+of|list\s+of|staff|"
    r"remote|following|also|apologies\s+and)"
)
LABEL = re.compile(
    rf"""(?P<label>
      (?:(?:{_ADJ}\s+){{0,3}}(?:{_WHO}\s+(?:and\s+{_WHO}\s+)?)?(?:also\s+|were\s+)?
        (?P<core>present|in\s+attendance|attendance|attending|attended|attendees?|participants?|roll\s+call|
          sederunt|presenting)
        (?:\s+(?:at\s+the\s+meeting|were|was|list|from|remotely|virtually|online|in\s+person|by\s+phone|
          via\s+\w+))?)
    | (?:(?:{_ADJ}\s+){{0,3}}(?P<apology>apolog(?:y|ies)|regrets)(?:\s+for\s+absence)?
        (?:\s+(?:were\s+|was\s+)?(?:received|sent|given|noted|accepted|tendered))?(?:\s+(?:from|by|for))?)
    | (?P<absent>absent(?:ees?)?(?:\s+(?:without|with\s+no)\s+apolog(?:y|ies))?|not\s+in\s+attendance|
      not\s+present|non-?attendance|did\s+not\s+attend|no\s+apolog(?:y|ies)(?:\s+received)?)
    | (?P<remote>on\s+the\s+(?:phone|call|line)|by\s+(?:phone|telephone|video)|(?:joining|
      attending)\s+(?:remotely|online|virtually)|dial(?:led|ing)?[ -]in|via\s+(?:teams|zoom|video|skype))
    | (?P<members>(?:{_ADJ}\s+){{0,3}}(?:board\s+|committee\s+|council\s+)?(?:members|councillors|trustees|
      governors|officers|officials|staff|guests|observers|visitors|co-?optees|co-?opted\s+members|advisers|
        advisors))
    | (?P<clerked>clerk(?:ed\s+by)?|minute[sd]?(?:\s+(?:taker|by|taken\s+by))?|minute-taker|secretary|
      note\s*taker|scribe|recorder|secretariat|facilitator)
    | (?P<chaired>chair(?:ed\s+by|man|person|woman)?|presiding|in\s+the\s+chair)
    )
    (?P<paren>\s*\([^()]{{0,80}}\))?
    (?P<sep>\s*(?:[:;](?:\s*[-–—])?|\.?[-–—]+(?=\s|$)|\.(?=\s*$)))?
    """,
    re.X | re.I,
)

# A line of its own that names a body and its people: "Steering Committee Members Attending", "Trust Staff Not Present".
NAMED_BODY = re.compile(
    rf"(?:[A-Z][\w&/'’-]*\s+){{0,4}}(?i:{_WHO})\s+(?P<not>(?i:not)\s+)?"
    r"(?P<how>(?i:attending|attended|present|in\s+attendance|absent))\s*:?\s*$"
)


@dataclass(frozen=True)
class Label:
    """A label: what the names under it did, where they begin, and what the label says of them.

    ``kind`` is a status, or "chair" or "role" for one person's part ("Clerked by"), in which case ``role`` names it.
    """

    kind: str
    end: int
    remote: bool = False
    role: str | None = None
    own_line: bool = False
    bare: bool = False

    @property
    def status(self) -> Status:
        """The status of the names under it."""
        if self.kind in ("present", "apologies", "absent"):
            return self.kind  # type: ignore[return-value]
        return "present" if self.kind == "chair" else "in_attendance"


def label_at(text: str, start: int, end: int, *, bold_end: int = 0) -> Label | None:
    """The attendance label that ``text[start:end]`` begins with, or None.

    A word such as "Present" opens many sentences: it is a label where a colon or dash follows, where it fills the
    line, or where it is set in bold or capitals before names.
    """
    match = LABEL.match(text, start, end)
    if not match or not match.group("label")[0].isupper():
        return _of_named_body(text, start, end)
    label, sep = match.group("label"), match.group("sep")
    rest = text[match.end() : end]
    filled = not rest.strip(" .:-–—*")
    low = label.lower()
    strong = bold_end >= match.start() + len(label) - 1 or (is_capitals(label) and not is_capitals(text[start:end]))
    bare = not sep and not filled
    members_only = bool(match.group("members"))
    if members_only and not (sep or filled):
        return None
    if (match.group("clerked") or match.group("chaired")) and (filled or not (sep or low.endswith(" by"))):
        return None
    if members_only and filled and len(low.split()) == 1 and not sep and not strong:
        return None
    if bare and not strong and not re.match(r"\t|\s{2,}", rest) and not low.endswith(" by"):
        if not (match.group("core") or match.group("apology") or match.group("absent")):
            return None
        if re.match(r"\s+(?:were|was|to|that|and|situation|at|of|in|for|on|by|a|the|is|are|noted|advised)\b", rest):
            return None
        if not re.match(r"\s*(?:\()?(?:Cllrs?\b|Councillors?\b|Mrs?\b|Ms\b|Miss\b|Dr\b|Prof|Sir\b|Rev)", rest):
            return None
    return _label(match, low, filled, bare)


def _of_named_body(text: str, start: int, end: int) -> Label | None:
    match = NAMED_BODY.match(text, start, end) if end - start <= 80 else None
    if match is None:
        return None
    if match.group("not") or match.group("how").lower() == "absent":
        return Label("absent", end, own_line=True)
    aside = re.search(r"\b(?:officers?|officials?|staff|guests?|observers?|visitors?|advis\w+)\b", match.group(), re.I)
    return Label("in_attendance" if aside else "present", end, own_line=True)


def _label(match: re.Match[str], low: str, filled: bool, bare: bool) -> Label:
    end = match.end()
    paren = (match.group("paren") or "").lower()
    if match.group("chaired"):
        return Label("chair", end, role=None)
    if match.group("clerked"):
        role = {"clerk": "Clerk", "clerked by": "Clerk", "secretary": "Secretary", "secretariat": "Secretariat"}.get(
            low
        )
        return Label("role", end, role=role or "Minutes")
    if match.group("absent") or "without apolog" in paren or (match.group("core") and low.startswith("not ")):
        return Label("absent", end, own_line=filled, bare=bare)
    if match.group("apology"):
        return Label("apologies", end, own_line=filled, bare=bare)
    if match.group("remote"):
        return Label("remote", end, remote=True, own_line=filled)
    aside = re.search(
        r"\b(?:in attendance|also|officers?|officials?|staff|guests?|observers?|"
        r"non-members?|visitors?|others?|advis|public|presenting)\b",
        low,
    )
    remote = bool(re.search(r"remote|virtual|online|phone", low))
    if re.search(r"\bco-?opt", low):
        return Label("present", end, role="Co-optee", own_line=filled, bare=bare)
    return Label("in_attendance" if aside else "present", end, remote=remote, own_line=filled, bare=bare)
