"""How entries end with an outcome and no verb, and what tells that others decided."""

from __future__ import annotations

import re

from loaders.parsing.forms import MONTH
from loaders.parsing.patterns import PrefilteredPattern
from loaders.parsing.words import alternatives, decisions, motions

_HOW = r"(?:(?:all|unanimously|duly|provisionally|retrospectively|formally)\s+)?"
_BY_US = r"(?:the\s+)?(?:board|parish\s+council|council|committee|members|meeting|governors|trustees|pc)"
# What may stand behind the outcome and changes nothing of it: "by all", "for payment", "subject to costs", "to May".
_TAIL = (
    rf"(?:\s*(?:,|[-–—(])?\s*(?:{alternatives(decisions.BEHIND_OUTCOME)}\b|nem\.?\s*con\.?|"
    rf"by\s+(?:all|e-?mail|show|(?i:{_BY_US}))\b|and\s+{alternatives(decisions.AND_DONE)}\b|"
    r"with\s+(?:the\s+|an?\s+|some\s+|minor\s+)*(?:amend|alter|chang|condition|correct)|"
    rf"to\s+(?:(?:the|a|next|an)\s|{MONTH}\b))[^.;]{{0,110}})?"
)
_SETTLED = rf"(?i:{alternatives(decisions.BARE)})\b{_TAIL}"
_OPPOSED = (
    rf"(?:no|No|NO|Nil)\s+(?:(?i:parish\s+council|pc|further)\s+)?(?i:{alternatives(decisions.NOTHING_AGAINST)})"
    rf"(?:\s+(?i:raised|recorded|made|agreed|received|lodged|offered|submitted|(?:by|from)\s+{_BY_US}|"
    r"to\s+(?:this|the|these)[^.;]{0,50}|in\s+principle|subject\s[^.;]{0,80}))?"
)
_PUT_OFF = (
    r"(?i:(?:to\s+be\s+)?(?:deferred|put\s+off|postponed|held\s+over)(?!\s+to\s+item)"
    r"(?:\s+(?:to|until|till|for|pending)\s[^.;]{2,60})?)"
)
# "Lamp Policy – Adopted", "3 Mill Lane: No objection", "Lamp Policy. Adopted.": a mark stands before the outcome.
MARKED = PrefilteredPattern(
    r"(?P<matter>\S.{2,400}?)(?:\s[-–—]+\s*|\s*[:;.]\s*|\t\s*)\(?"
    rf"(?P<outcome>{_HOW}{_SETTLED}|{_OPPOSED}|{_PUT_OFF})\s*[.)]*\s*$",
    re.S,
)
# "Lamp budget approved for June.", "Tom Reed elected as Chair": a participle with nothing but its subject before it.
ELLIPTIC = PrefilteredPattern(
    r"(?P<matter>(?:The\s+)?[A-Z“\"'‘][^.:;!?]{1,110}?)\s"
    rf"(?P<outcome>{_HOW}{alternatives(decisions.ELLIPTIC)}\b{_TAIL}|{_OPPOSED})\s*[.)]*\s*$"
)
# "Approved for payment.", "Noted", "To be deferred", "No objection": a paragraph of its own.
ALONE = re.compile(
    rf"\W*(?:{_HOW}{_SETTLED}|{_OPPOSED}|{_PUT_OFF}|"
    r"(?i:unanimous(?:ly)?\s+(?:vote|approval|agreement|adoption)[^.]{0,60}))\W*"
)
# "Motion passed unanimously", "Vote on this motion: carried": what stands above was voted on.
VOTE_ALONE = re.compile(
    rf"\W*(?i:(?:vote|voting)[^:.\n]{{0,30}}:\W*(?:the\s+)?(?:{alternatives(motions.MOTIONS)}\s+(?:was\s+|is\s+)?)?(?:\w+ly\s+)?|"
    rf"(?:the\s+)?{alternatives(motions.MOTIONS)}\s+(?:was\s+|is\s+)?(?:\w+ly\s+)?)"
    rf"(?i:{alternatives(motions.CARRIED, motions.CARRIED_TOO, motions.LOST)})"
    r"(?i:\s+(?:unanimously|nem\.?\s*con\.?|by\s[^.]{2,30}))?\W*"
)
# "supported by the Parish Council": it says itself whose outcome it is.
BY_OWN_COUNCIL = re.compile(r"\bby\s+(?:the\s+)?(?i:parish\s+council|town\s+council|community\s+council|pc)\W*$")
# "Planning decisions", "Applications determined": others decided what stands below, or here.
OTHERS_DECIDE = re.compile(
    r"\b(?:decisions?\s+(?:received|notices?|by|of|from|made\s+by|noted)|planning\s+(?:authority\s+)?decisions?|"
    r"decision\s+notices?|applications?\s+(?:decided|determined|approved|granted|permitted|refused|withdrawn)|"
    r"(?:approved|refused|granted|permitted|rejected|allowed|passed)\s+by\s+(?:the\s+)?"
    r"(?:borough|district|county|city|unitary)\s+council|determined\s+by|results?\s+of\s+applications?|"
    r"(?:borough|district|county|city|unitary)\s+council\s+(?:decisions?|have|has))|^\W*(?:approvals?|permissions?|refusals?)\W*$",
    re.I,
)
# "24/2 Porch - APPROVAL", "Permitted": beside these an entry tells what the planning authority made of it.
AUTHORITY_SAID = re.compile(
    r"(?:[-–—:\t]\s*|^)(?:APPROVAL|Approval|PERMITTED|Permitted|GRANTED|Granted|REFUSAL|Refusal)\W*$", re.M
)
# "approved", "refused" behind the number of an application: what the planning authority decided.
OF_AUTHORITY = re.compile(r"\b(?:approved|refused|rejected|authorised|carried)\b", re.I)
APPLICATION = re.compile(r"\b\d{2,4}/\d{3,}|\b[A-Z]{1,3}/\d{2,4}/\d{2,}")
# "to be approved", "not yet approved", "if approved", "he asked": told of another time, or a sentence of its own.
NOT_HERE = re.compile(rf"\b{alternatives(decisions.NO_BARE_SUBJECT)}\b", re.I)
# "Minutes of the last meeting": these are settled here.
OF_LAST_MEETING = re.compile(r"(?<=inutes )(?:of|from)\s+(?:the\s+|our\s+)?(?:last|previous)\s+(?:\w+\s+)?meeting\b")
# "Tom Reed elected": who is chosen stands before the participle; before others somebody who agreed.
CHOSEN = re.compile(rf"\b{alternatives(decisions.CHOSEN)}\b")
SUBJECT_END = re.compile(r"[,;]\s+|\band\s+")
INITIALS = re.compile(r"[A-Z]{2,4}")
# "Cllr Reed declared an interest in plan 31/2. Noted.": settles nothing.
INTEREST = PrefilteredPattern(r"\bdeclar\w+\b[^.]{0,40}\binterest|\binterests?\s+declared", re.I)
