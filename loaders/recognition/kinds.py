"""Which kind of document it is: minutes, or what stands beside them: agenda, summons, notice, action log, report ...

A document is another kind only where it says so itself near its beginning *and* nothing in it speaks of what was done:
an agenda tells what is planned ("To receive the minutes", "will be held"), minutes what happened ("were received", "was
held"). Where it says both it counts as minutes, with a doubt.
"""

from __future__ import annotations

import re

from graph.schema import DocumentKind
from loaders.minutes import Doubt, Minutes

_REACH = 1500  # characters from the beginning within which a document says what it is

# "AGENDA for the meeting", "Notice of meeting", "you are hereby summoned to attend": each with the kind that it makes.
_OFFICE = r"(?:director|head|officer|clerk|manager|chief|executive|member)"
_WORDS: tuple[tuple[DocumentKind, str], ...] = (
    ("summons", r"\bsummon(?:ed|s)\b[^.\n]{0,60}\b(?:attend|meeting)|\bhereby\s+summon"),
    ("agenda", r"^[\W_]*(?:(?:draft|public|supplementary)\s+)?agenda(?:\s+(?:for|of)\b|[\W_]*$)"),
    ("notice", r"\bnotice\s+(?:is\s+hereby\s+given|of\s+(?:a\s+|the\s+)?(?:\w+\s+){0,3}meeting)\b"),
    ("action log", r"^[\W_]*(?:\w+\s+){0,6}(?:action|decision)s?\s+(?:log|tracker|list|register)\b"),
    ("decision notice", r"^[\W_]*(?:notice|record|list|summary)\s+of\s+(?:key\s+|executive\s+)?decisions?\b"),
    ("decision notice", r"^[\W_]*decision\s+(?:notice|sheet|list)\b"),
    ("attendance summary", r"^[\W_]*(?:summary|record)\s+of\s+(?:members['’]?\s+)?attendance\b"),
    ("attendance summary", r"^[\W_]*attendance\s+(?:summary|statistics)\b"),
    ("transcript", r"^[\W_]*(?:verbatim\s+)?transcript\b"),
    ("report", rf"^[\W_]*report\s+(?:of|by|from)\s+(?:the\s+)?(?:\w+\s+){{0,6}}{_OFFICE}\b"),
    ("report", r"^[\W_]*(?:purpose\s+of\s+(?:the\s+)?report|report\s+to\s*:)"),
)
_SAYS = tuple((kind, re.compile(words, re.I | re.M)) for kind, words in _WORDS)
# "MINUTES of the meeting held", "Draft minutes", but not "To approve the minutes of the meeting held on 9 January".
_SAYS_MINUTES = re.compile(
    r"^[\W_]*(?:(?:draft|confirmed|unconfirmed|approved|unapproved|printed|public)\s+)*minutes\b(?!\s*[:.]?\s*to\s)"
    r"|\bminutes\s+of\s+(?:the|a|an)\s+(?:[\w’'-]+\s+){0,8}(?:meeting|held)\b"
    r"|\b(?:meeting|notes|minutes)\s+(?:was\s+|were\s+)?held\b|\bagenda,?\s+(?:decisions\s+)?and\s+minutes\b",
    re.I | re.M,
)
_TO_APPROVE = re.compile(
    r"(?:\bto\s+(?:\w+,?\s+){0,6}|\b(?:approv|confirm|sign|receiv)\w*\s+(?:of\s+)?)(?:the\s+)?(?:draft\s+)?$", re.I
)
# What minutes say was done. "RESOLVED" alone may be a recommendation's word; with "that" it is a decision.
_DONE = re.compile(
    r"\b(?:was|were|had\s+been|has\s+been)\s+(?:also\s+|then\s+|duly\s+)?(?:resolved|agreed|noted|approved|received|"
    r"accepted|declared|proposed|seconded|elected|confirmed|adopted|signed|present|in\s+attendance|carried|discussed)\b"
    r"|\b(?:RESOLVED|AGREED|NOTED)\b"
    r"|\b(?:members|councillors?|the\s+(?:chair\w*|clerk|committee|board|panel|council|forum))\s+(?:\w+ly\s+)?"
    r"(?:noted|agreed|discussed|considered|reported|asked|thanked|welcomed|received|resolved|approved|heard)\b"
    r"|\bmeeting\s+(?:was\s+)?(?:closed|ended|opened|concluded|adjourned)\b|\bproposed\s+by\b"
    r"|^\W*(?:(?:members|councillors|also)\s+)?(?:present|in\s+attendance|attendees|apologies)\W{0,3}:",
    re.I | re.M,
)
_PLANNED = re.compile(
    r"^\W*(?:\(?[\w.]{1,6}[.)]?\s+)?to\s+"
    r"(?:receive|consider|approve|note|confirm|agree|resolve|discuss|elect|sign|fix|appoint|review|make)\b"
    r"|\b(?:to|will)\s+be\s+held\b",
    re.I | re.M,
)
_ONLY_SAYS: frozenset[DocumentKind] = frozenset({"agenda", "summons", "notice", "report"})
_PLANS_PER_DEED = 4


def kind_of(text: str, minutes: Minutes) -> DocumentKind:
    """The kind of document that the minutes read in ``text`` are."""
    said = _said(text, minutes)
    if said is None or says_minutes(text, minutes):
        return "minutes"
    body = text[minutes.start : minutes.end]
    if said not in _ONLY_SAYS:
        return said
    done, planned = sum(1 for _ in _DONE.finditer(body)), sum(1 for _ in _PLANNED.finditer(body))
    return said if done * _PLANS_PER_DEED <= planned or not done else "minutes"


def only_planned(minutes: Minutes, kind: DocumentKind) -> Minutes:
    """Minutes of a kind that tells what is planned or proposed: nobody is present, nothing is decided or confirmed."""
    if kind not in _ONLY_SAYS:
        return minutes.model_copy(update={"kind": kind})
    what = "a report" if kind == "report" else f"only {'an' if kind == 'agenda' else 'a'} {kind}"
    doubt = Doubt(line=1, reason=f"{what}: nobody is held to be present, and nothing to be decided")
    kept = tuple(d for d in minutes.coverage.doubts if "who attended" not in d.reason and "agenda" not in d.reason)
    items = tuple(
        item.model_copy(
            update={
                "decisions": (),
                "actions": (),
                "confirmations": (),
                "presenters": (),
                "interests": (),
                "outcomes": (),
                "successions": (),
                "appointments": (),
            }
        )
        for item in minutes.items
    )
    coverage = minutes.coverage.model_copy(update={"doubts": (doubt, *kept)})
    return minutes.model_copy(update={"kind": kind, "attendees": (), "items": items, "coverage": coverage})


def _beginning(text: str, minutes: Minutes) -> str:
    return text[minutes.start : min(minutes.end, minutes.start + _REACH)]


def _said(text: str, minutes: Minutes) -> DocumentKind | None:
    """What the beginning says it is: the first that it says."""
    begin = _beginning(text, minutes)
    found = [(match.start(), kind) for kind, says in _SAYS if (match := says.search(begin))]
    kinds = {kind for _, kind in found}
    if "summons" in kinds:
        return "summons"
    return min(found)[1] if found else None


def says_minutes(text: str, minutes: Minutes) -> bool:
    """Whether the words before the first item say that these are minutes."""
    first = min((item.start for item in minutes.items if not item.implicit), default=minutes.end)
    begin = text[minutes.start : min(max(first, minutes.start + 1), minutes.start + _REACH)]
    return any(
        not _TO_APPROVE.search(begin, max(0, found.start() - 60), found.start())
        for found in _SAYS_MINUTES.finditer(begin)
    )
