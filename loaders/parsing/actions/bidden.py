"""Tasks in the subjunctive of resolutions: "That Ann Adams bring proposals", "agreed that the Clerk write"."""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions.owners import is_known_owner_list, parse_owners
from loaders.parsing.context import ItemContext
from loaders.parsing.forms import honorific_at, is_role, looks_like_titled_name
from loaders.parsing.patterns import Passage, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments

# The full stop behind a title, which ends no sentence: "Dr. Adams".
_STOP_IN_TITLE = r"(?:(?<=llr)|(?<=llrs)|(?<=Mr)|(?<=Mrs)|(?<=Ms)|(?<=Dr))\."
# "That Ann Adams bring proposals", "moved that the Clerk be instructed to write": the subjunctive of resolutions.
BIDDEN = PrefilteredPattern(
    r"(?:\W*(?:\(?\w{1,2}[.)]\s*)?(?:(?:Resolved|RESOLVED)\W{0,6})?(?:\(?\w{1,2}[.)]\s*)?(?:That|"
    r"that)|(?:(?:[^.;]|"
    + _STOP_IN_TITLE
    + r"){0,60}?\b(?:agreed|resolved|suggested|proposed|requested|asked|decided|recommended|moved)"
    r"(?:,?\s+(?:and\s+)?seconded\s+(?:by\s+)?[^.;:]{2,50}?,?)?\s+that))\s+(?:the\s+)?(?P<who>[A-Z](?:[^.;:()]|"
    + _STOP_IN_TITLE
    + r"){1,60}?"
    rf"),?\s+(?:(?:also|then|now)\s+)?(?:(?:should\s+)?be\s+{alternatives(commitments.INSTRUCTED)}\s+to\s+)?"
    rf"(?P<verb>{alternatives(commitments.TASK_VERBS)})(?:e?s)?(?=\s)",
)
# "(2) the Head of Housing be requested to report": a part of a resolution, whose "that" stands above it.
BE_BIDDEN = PrefilteredPattern(
    r"\W*(?:\(?\w{1,3}[.)]\s*)?(?:[Tt]hat\s+)?(?:[Tt]he\s+)?(?P<who>[A-Z](?:[^.;:()]|"
    + _STOP_IN_TITLE
    + rf"){{1,80}}?)\s+be\s+{alternatives(commitments.INSTRUCTED)}\s+to\s+(?P<verb>[a-z]+)\b"
)
# "take up the position of Chairman", of one who is nominated.
TAKES_OFFICE = re.compile(
    rf"take\s+(?:up\s+|on\s+)?(?:the|a|his|her|their)\s+(?:\w+\s+)?{alternatives(commitments.OFFICES_TAKEN)}\b", re.I
)
# "Head of Access to Education", "Service Manager, SEND": an office by its name, and no verb behind it.
OFFICE_NAMED = re.compile(r"[A-Z][\w’'&-]*(?:,?\s+(?:(?:of|and|for|the|to|in|&)\s+)*[A-Z][\w’'&-]*)*")
# "The Clerk should", "Ann Adams to": another way of saying who is to act, with its own words behind.
MODAL_LAST = re.compile(rf"\s(?:{alternatives(commitments.IN_NO_OWNER)}|be|been|not)$")
SIGN = BIDDEN.bit | BE_BIDDEN.bit


def bidden_owners(item: ItemContext, sentence: Passage) -> tuple[PersonReference, ...]:
    """Whom a sentence bids to do something: attendees and offices, one named with a title, or another office.

    Empty where it bids nobody, or to take an office only.
    """
    bidden = BIDDEN.match_at(item.text, sentence) or BE_BIDDEN.match_at(item.text, sentence)
    if bidden is None or TAKES_OFFICE.match(item.text, bidden.start("verb"), sentence.end):
        return ()
    who = bidden.group("who")
    if MODAL_LAST.search(who):
        return ()
    if is_known_owner_list(who, item.attendees):
        return parse_owners(item, *bidden.span("who"))
    honorific, size = honorific_at(who)
    titled = honorific is not None and looks_like_titled_name(who[size:].split())
    if titled or (is_role(who) and OFFICE_NAMED.fullmatch(who)):
        return (item.attendees.reference(who, *item.page.source_span(*bidden.span("who"))),)
    return ()
