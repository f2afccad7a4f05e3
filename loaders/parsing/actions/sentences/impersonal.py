"""Tasks that a meeting takes on without saying who is to do them: "It was agreed to write to the County".

What became of a task is often told of one that nobody was named for. Only words that bind are taken: an agreement on
work that leaves the meeting, a passive of the future, business put on the agenda of the next meeting.
"""

from __future__ import annotations

import re

from loaders.minutes import PersonReference
from loaders.parsing.actions.commitments import PROGRESSIVE, progressive_owners
from loaders.parsing.actions.drafts import ActionDraft
from loaders.parsing.actions.owners import is_known_owner_list, parse_owners
from loaders.parsing.actions.sentences.futures import SIGNS as FUTURE
from loaders.parsing.actions.sentences.futures import tells_work_to_come
from loaders.parsing.actions.sentences.later_meetings import SIGNS as PUT_OFF
from loaders.parsing.actions.sentences.later_meetings import is_put_off
from loaders.parsing.actions.sentences.passives import SIGNS as PASSIVE
from loaders.parsing.actions.sentences.passives import SUBJECT, tells_work
from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PatternGroup, PrefilteredPattern
from loaders.parsing.words import alternatives, commitments, impersonal

_OUTWARD = alternatives(impersonal.OUTWARD)
# "have a short meeting at the cemetery", "hold a further session"
_MEETING_TO_HOLD = rf"(?:have|hold)\s+an?\s+(?:\w+\s+){{0,3}}{alternatives(impersonal.MEETINGS)}"
_ADVERBS = r"(?:\s+(?:also|then|further|unanimously|therefore|now|again|subsequently|all|in\s+principle))*"
# "It was agreed to write", "AGREED to purchase", "it was decided that we should invite". What is "RESOLVED to" be done
# by nobody in particular is settled with the words, and no task beside the decision.
AGREED_TO = PrefilteredPattern(
    rf"(?:\b[Ii]t\s+was{_ADVERBS}\s+|\b(?:[Ww]e|[Mm]embers|[Tt]rustees|[Gg]overnors|[Cc]ouncillors|"
    r"[Tt]he\s+(?:(?!County|Borough|District|City)[A-Z][a-z]+\s+){0,2}(?:Panel|Board|Council|Committee|Group|Forum|Trustees|Governors))"
    rf"(?:\s+(?:have|all))?{_ADVERBS}\s+|"
    rf"(?<!County )(?<!District )(?<!Borough )(?<!City )\b(?:Council(?:\s+all)?|All|Everyone){_ADVERBS}\s+|"
    r"^\W*|[,;:.–-]\s+)"
    rf"(?:[Aa]greed|AGREED|[Dd]ecided)\s+(?:further\s+|also\s+|unanimously\s+|by\s+(?:all|everyone)\s+)?"
    rf"(?:that\s+we\s+(?:(?:should|would|will)\s+)?|to\s+)(?:{_OUTWARD}|{_MEETING_TO_HOLD})\b"
)
# "It was agreed that the vicar be invited", "Resolved that quotations should be obtained"
AGREED_THAT = PrefilteredPattern(
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\b[^.;]{0,12}\bthat\s+(?:[^\s.;]+\s+){1,14}?"
    rf"(?:(?:should|would|will|to)\s+)?be\s+(?:\w+ly\s+)?{alternatives(impersonal.AGREED_DONE)}\b"
)
# "It was agreed that a notice be placed in the Courier": what is sent or put up, and nothing that is settled.
AGREED_NOTICE = PrefilteredPattern(
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\b[^.;]{0,12}\bthat\s+(?:an?|the|another|two)\s+(?:[^\s.;]+\s+){0,4}?"
    rf"{alternatives(impersonal.LETTERS, impersonal.NOTICES)}\s+(?:[^\s.;]+\s+){{0,6}}?(?:should\s+|would\s+)?be\s+"
    rf"(?:placed|put|made|{alternatives(impersonal.WRITTEN)})\b"
)
# "It was agreed that a letter would be sent", "decided that Ann would be put forward"
AGREED_WOULD_BE = PrefilteredPattern(
    r"\b(?:[Aa]greed|AGREED|[Rr]esolved|RESOLVED|[Dd]ecided)\s+(?:[^.;]{0,12}\bthat\s+|"
    r"(?<!and agreed )(?!to\b|by\b|with\b|on\b|and\b|but\b|as\b)|"
    r"(?<=This was agreed )and\s+(?!the\s+meeting\b))"
    r"(?:[^\s.;]+\s+){1,14}?(?:would|should|will)\s+(?:also\s+|now\s+)?be\s+"
    rf"{alternatives(impersonal.AGREED_WOULD_BE, impersonal.AGREED_DONE)}\b"
)
# "It was agreed that the Playground Committee would contact the firm", "requested that Council write"
BODY_IN_CLAUSE = PrefilteredPattern(
    r"\b(?:agreed|AGREED|resolved|RESOLVED|decided|requested)\s+that\s+(?:[Tt]he\s+)?(?:(?:[A-Z][\w’'&-]*|and|of)\s+){0,4}"
    r"(?:Committee|Sub-?[Cc]ommittee|Group|Working\s+Party|Panel|Board|Council|[Oo]fficers|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|"
    r"[Rr]epresentatives)\s+"
    rf"(?:(?:would|will|should){_ADVERBS}\s+)?(?:{alternatives(impersonal.OF_BODIES)}|continue\s+to\s+[a-z]+)\s"
)
# "An induction will be arranged", "minutes to be circulated": statements, targets and what is told of others stand in
# the same form, so that only a few words bind.
WILL_BE = PrefilteredPattern(
    rf"{SUBJECT}(?:(?:(?:will|shall|must|would){_ADVERBS}\s+be|to\s+be)\s+(?:\w+ly\s+)?{alternatives(impersonal.PROMISED)}|"
    rf"(?:will|shall){_ADVERBS}\s+be\s+{alternatives(impersonal.SURELY_PROMISED)})\b"
)
# "Enquiries are to be made", "further consideration will be given to this", "research will be undertaken"
WORK_WILL_BE = PrefilteredPattern(
    rf"\b(?i:{alternatives(impersonal.WORK)})\b[^.;]{{0,40}}?\s"
    rf"(?:(?:will|shall)(?:\s+need\s+to)?{_ADVERBS}\s+be|(?:is|are)\s+to\s+be)\s+"
    r"(?:made|given|undertaken|sought|obtained|requested)\b"
    rf"|\b(?i:{alternatives(impersonal.ASKED_FOR)})\b[^.;]{{0,40}}?\s"
    rf"(?:(?:will|shall)(?:\s+need\s+to)?{_ADVERBS}\s+be|(?:is|are)\s+to\s+be)\s+(?:sought|obtained|requested)\b"
)
# "will need to be purchased": work that is found to be needed, and no state of things
NEEDS_WORK = PrefilteredPattern(
    rf"{SUBJECT}will\s+need\s+to\s+be\s+(?:{alternatives(impersonal.PROMISED, impersonal.SURELY_PROMISED)}|"
    r"made|posted|notified|informed|disconnected)\b"
)
# "Roads will be an agenda item for the next meeting", "this matter will be an agenda item again at a future meeting"
WILL_BE_ITEM = PrefilteredPattern(
    r"\b(?:will|would|to|should)\s+(?:need\s+to\s+)?be\s+(?:added\s+as\s+)?an\s+(?:agenda\s+)?item\s+(?:again\s+)?"
    r"(?:for|at|on)\s+(?:the|a|our)\s+(?:next|future|following|[A-Z][a-z]+)\s+(?:[A-Z][a-z]+\s+){0,3}(?:meeting|[Aa]genda)\b"
)
BY_OTHERS = re.compile(r"\bby\s+(?:the\s+)?(?:County|District|Borough|Government|Highways|contractors?|developers?)\b")
# "to be on the agenda of the next meeting", "will be discussed at our next meeting", "Re-agenda for September"
ON_AGENDA = PrefilteredPattern(
    r"\b(?:will|to)\s+(?:therefore\s+|also\s+)?be\s+(?:put\s+|placed\s+|back\s+)?on\s+the\s+[Aa]genda\s+(?:for|of)\s+(?:the|our)\s+"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+(?:[A-Z]\w+\s+){0,3}meeting\b|"
    r"\b(?:agenda\s+item\s+(?:for|at)|(?:on|stay\s+on|added\s+to)\s+the\s+[Aa]genda\s+(?:for|of)|"
    r"(?:[Ww]ill|[Tt]o)\s+be\s+(?:further\s+|[a-z]+\s+and\s+)?(?:discussed|considered|reviewed|agreed|advised|confirmed|reported|presented|decided|"
    r"for\s+discussion|discussed\s+(?:in\s+more\s+detail|further))\s+at)\s+"
    r"(?:the|our|a)?\s*(?:next|future|following)\s+(?:[A-Z]\w+\s+){0,3}meeting\b|\bstay\s+on\s+the\s+agenda\b|^\W*[Rr]e-agenda\b|"
    r"\b[Aa]greed\s+to\s+return\s+to\b|"
    r"\b(?:to|will|would|should)\s+(?:also\s+|therefore\s+)?(?:be\s+(?:put\s+|placed\s+|included\s+|added\s+)?|go\s+)(?:back\s+)?(?:on|to|in)\s+"
    r"(?:the\s+)?(?:next|following|forthcoming)\s+(?:month['’]s\s+)?[Aa]genda\b|"
    r"\b(?:to|will|would|should)\s+be\s+an\s+item\s+on\s+the\s+[Aa]genda\s+(?:for|of)\b"
)
# "We should invite our MP"
WE_SHOULD = PrefilteredPattern(
    rf"(?:\W*|[A-Z][^.;,]{{0,40}},?\s+)[Ww]e\s+(?:should|must|need\s+to|shall){_ADVERBS}\s+{_OUTWARD}\b|\W*We\s+(?:will|are\s+to){_ADVERBS}\s+{_OUTWARD}\b"
)
# "Clerk asked to write"
OFFICE_BIDDEN = PrefilteredPattern(
    r"\W*(?P<who>(?:[Tt]he\s+)?(?:(?:County|Parish|Town|Vice|Deputy)\s+)?(?:Clerk|Chair(?:man)?|Secretary|Treasurer|Cllrs?\.?\s+[A-Z]\w+))\s+"
    rf"(?:(?:was\s+)?also\s+|then\s+)?(?:asked|requested|agreed)\s+to\s+(?!{alternatives(commitments.NO_TASK_BEHIND)}\b)[a-z-]+\s+\w"
)
# "The Finance Committee will review the fees", "the trustees are to meet the architect": whole bodies, and not what is
# said of their work in general, "will continue" and "will support".
BODY_TAKES_ON = PrefilteredPattern(
    r"(?:\W*|[^.;]{0,80}[,;]\s+|[^.;]{3,80}\sand\s+(?=(?:the\s+)?[Cc]ouncillors|the\s+(?:Parish\s+|Town\s+|Community\s+)?Council\b|(?:the\s+)?[Tt]rustees|(?:the\s+)?[Gg]overnors|[Mm]embers))"
    r"(?:(?:[Tt]he\s+)?(?:(?:[A-Z][\w’'&-]*|and|of)\s+){0,4}"
    r"(?:Committee|Sub-?[Cc]ommittee|Group|Working\s+Party|[Tt]eam|Panel|(?<=he\s)board|Board|Council|[Cc]ouncillors|[Tt]rustees|[Gg]overnors|"
    rf"[Mm]embers))\s+(?:(?:will|would){_ADVERBS}\s+|(?:is|are)\s+to\s+)(?:{alternatives(impersonal.OF_BODIES)})\s"
)
# "Councillors are to look at the seat and will then arrange a day": what a whole body goes on to do
BODY_GOES_ON = PrefilteredPattern(
    r"\W*(?:[Tt]he\s+)?(?:[Cc]ouncillors|[Mm]embers|[Tt]rustees|[Gg]overnors|Council|Committee|Board|Panel)\s[^.;]{3,200}?,?\s+and\s+will\s+"
    rf"(?:then\s+|also\s+|now\s+)?(?:{alternatives(impersonal.OF_BODIES)})\s"
)
# "The fees need to be settled by May", "the training should be arranged as soon as possible": bound by a time.
BY_A_TIME = PrefilteredPattern(
    rf"{SUBJECT}(?:needs?\s+to|should|must)(?:\s+now)?\s+be\s+(?:\w+ly\s+)?[a-z]+(?:ed|en|nt|ld|ut|de)\b[^.;]*"
    r"\b(?:by\s+the\s+(?:next|end)|before\s+the\s+next|over\s+the\s+next|as\s+(?:soon|quickly)\s+as\s+\w+|as\s+a\s+matter\s+of\s+urgency|"
    r"urgently|(?:for|at)\s+(?:the|our)\s+next\s+meeting)\b"
)
# "The Board requested this to be cleared up", "An update was requested for the next meeting"
BODY_ASKS = PrefilteredPattern(
    r"\W*(?:The\s+)?(?:Board|Council|Committee|Panel|Group|Forum|Trustees|Governors|Members)\s+(?:has\s+|have\s+)?(?:requested|asked)\s+"
    r"(?:that|for|(?:this|it|these)\s+to\s+be|an?\s+(?:update|report))\b|"
    r"\W*(?:An?\s+)?(?:[Uu]pdate|[Rr]eport|[Pp]aper)\b[^.;]{0,80}\bwas\s+requested\b"
)
# "The county would be asked to fill the bins", "this would be followed up"
OTHERS_ASKED = PrefilteredPattern(
    rf"(?:[^.;]*?\b(?:will|would)|\W*(?:[A-Z][\w’'&.-]*\s+){{1,5}}to)\s+be\s+(?:asked\s+(?:to\s+{alternatives(impersonal.ASKED_OF_OTHERS)}|for\s+(?:an?|their|more|further))\b|followed\s+up|chased|looked\s+into)\b"
)
AGREED = PatternGroup(AGREED_WOULD_BE, AGREED_NOTICE, BODY_IN_CLAUSE)
ANYWHERE = PatternGroup(*AGREED, AGREED_TO, AGREED_THAT, ON_AGENDA, WORK_WILL_BE, WILL_BE_ITEM)
AT_BEGINNING = PatternGroup(WE_SHOULD, BODY_TAKES_ON, BODY_GOES_ON, BODY_ASKS, BY_A_TIME, OTHERS_ASKED, NEEDS_WORK)
SIGNS = PROGRESSIVE.bit | OFFICE_BIDDEN.bit | WILL_BE.bit | ANYWHERE.bits | AT_BEGINNING.bits
SIGNS |= PASSIVE | PUT_OFF | FUTURE
LONGEST = 420  # characters
# Told by somebody, of another day, on a condition, or not settled: nothing is taken on.
NOT_BOUND = PrefilteredPattern(
    rf"\b{alternatives(impersonal.TOLD_OR_OPEN)}\b|\bin\s+(?:19|20)\d\d\b|"
    rf"\bnot\s+{alternatives(impersonal.SETTLED)}\b",
    re.I,
)


# "The Clerk will ask the County whether": the question that is the task leaves nothing open. "Will be reported to
# Highways": who is to be told, and nothing that somebody told.
BINDING = re.compile(
    rf"\b(?:{alternatives(impersonal.ASKS_WHETHER)})\s+(?:[^\s.;,]+\s+){{0,14}}?(?:if|whether)\b|\bbe\s+reported\b",
    re.I,
)
# "As we must now buy from the council, we wait": a reason, or a condition, and no work.
GIVES_REASON = re.compile(r"\W*(?:As|Since|Because|Although|Though|Unless)\s+(?:we|it|the|this|they|there)\b")
# "agreed to raise the rent to £100": it is raised with the words.
SUM_RAISED = re.compile(
    rf"\b(?:raise|increase|set|reduce)\s+(?:the\s+|our\s+)?(?:\w+\s+){{0,3}}?{alternatives(impersonal.SUMS)}\b", re.I
)
# "Ann Adams has asked that this be put on the agenda": it is on it now.
ON_THIS_AGENDA = re.compile(
    r"\bthis(?:\s+item)?\s+(?:should\s+)?be\s+(?:put|placed|included)\s+(?:early\s+)?on\s+the\s+agenda\b", re.I
)


def impersonal_task(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    """The task that a sentence takes on, of those that the whole sentence is."""
    if not sentence.hits & SIGNS or len(sentence.words) > LONGEST or GIVES_REASON.match(sentence.words):
        return None
    if NOT_BOUND.may_match(sentence.hits) and NOT_BOUND.pattern.search(BINDING.sub("", sentence.words)):
        bidden = _bidden(item, sentence)  # "Clerk asked to say that, if it is not done, others will be asked"
        if bidden is not None:
            return bidden
        return _draft(sentence) if _agreed_before_conditions(item, sentence) else None
    draft = _taken_on(item, sentence)
    if draft is None or SUM_RAISED.search(sentence.words) or ON_THIS_AGENDA.search(sentence.words):
        return None
    return draft


def _taken_on(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    """The task of a sentence by its form, whatever it is about."""
    bidden = _bidden(item, sentence)
    if bidden is not None:
        return bidden
    owners = progressive_owners(item, sentence)
    if owners:
        return _draft(sentence, owners)
    if is_put_off(item, sentence) or ANYWHERE.find(item.text, sentence):
        return _draft(sentence)
    if AT_BEGINNING.match_at(item.text, sentence) or tells_work(item, sentence):
        return _draft(sentence)
    if (WILL_BE.match_at(item.text, sentence) or tells_work_to_come(sentence)) and not BY_OTHERS.search(sentence.words):
        return _draft(sentence)
    return None


def _bidden(item: ItemContext, sentence: Passage) -> ActionDraft | None:
    """The task of the office that a sentence begins with: "Clerk asked to write"."""
    bidden = OFFICE_BIDDEN.match_at(item.text, sentence)
    if bidden is None or not is_known_owner_list(bidden["who"], item.attendees):
        return None
    return _draft(sentence, parse_owners(item, *bidden.span("who")))


def _agreed_before_conditions(item: ItemContext, sentence: Passage) -> bool:
    """Whether something was agreed in so many words, and the condition follows: "a letter would be sent ... if"."""
    found = AGREED.find(item.text, sentence)
    return found is not None and not NOT_BOUND.pattern.search(item.text[sentence.start : found.end()])


def _draft(sentence: Passage, owners: tuple[PersonReference, ...] = ()) -> ActionDraft:
    return ActionDraft(sentence.start, sentence.end, False, owners)
