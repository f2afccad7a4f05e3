"""Work that a sentence tells in the passive, or as a need: "A letter is to be sent", "The sign needs re-erecting".

Minutes note so what is to be done without saying by whom. Statements of what will happen stand in the same form, so
that what is sent, asked for or mended by hand is taken only, in the words of ``words.impersonal``.
"""

from __future__ import annotations

from loaders.parsing.context import ItemContext
from loaders.parsing.patterns import Passage, PatternGroup, PrefilteredPattern
from loaders.parsing.words import alternatives, impersonal

# No verb stands before the one that tells the task: what "is" or "was" is told.
SUBJECT = (
    r"\W*(?:(?:which|that)\s+(?:has|have|had|was|were|is|are)\s+|(?!was\b|were\b|is\b|are\b|had\b|has\b|have\b|if\b|If\b|when\b|When\b|which\b|who\b|said\b|that\b)"
    r"[^\s.;]+\s+){1,14}?"
)
# What is only suggested is a task where the meeting took it up ("assent.py").
# "It was requested that the gutters be cleared", "Cllr Adams asked that reports should be prepared"
REQUESTED = PrefilteredPattern(
    r"\W*(?:[Ii]t\s+was\s+(?:also\s+|further\s+)?|[A-Z](?:[^.;:]|\.(?=\s[A-Z])){1,40}?\s+(?:[^.;:]{3,80}?\sand\s+)?(?:also\s+)?(?:has\s+|have\s+)?)"
    r"(?:asked|requested|recommended|suggested|proposed)\s+that\s+(?!(?:the\s+)?meeting\b)"
    r"(?:[^\s.;]+\s+){1,12}?(?:should\s+)?be\s+(?:\w+ly\s+)?"
    rf"{alternatives(impersonal.REQUESTED_DONE, impersonal.AGREED_DONE)}\b"
)
# "A letter is to be drafted and sent", "Three quotes to be obtained"
LETTER_TO_BE = PrefilteredPattern(
    rf"\W*(?:[^\s.;,:]+\s+){{0,4}}?(?i:{alternatives(impersonal.LETTERS)})\s+(?:[^\s.;,:]+\s+){{0,6}}?"
    rf"(?:(?:is|are)\s+|also\s+)?to\s+be\s+{alternatives(impersonal.WRITTEN)}\b(?!\s+(?:on|by|to|for|at|in|with)\W*$)"
)
# "Tea and cake to be provided.": the whole sentence.
NOTED = PrefilteredPattern(
    rf"{SUBJECT}to\s+be\s+(?:\w+ly\s+)?{alternatives(impersonal.NOTED_DONE)}"
    r"(?:\s+(?:by|before|after|at|for|to|with|as|in\s+(?:time|advance))\s+"
    r"(?:(?!\b(?:is|are|was|were|will|has|have)\b)[^.;]){2,60})?\W*$"
)
# "The counter has come, training to be arranged for two members": the same behind what is told
NOTED_BEHIND = PrefilteredPattern(
    rf"[^.;:]{{5,120}}?(?:[,;]|\s[–—-])\s+(?:[^\s.;:,]+\s+){{1,5}}?to\s+be\s+(?:\w+ly\s+)?{alternatives(impersonal.NOTED_BEHIND)}\b"
)
# "nothing was done, a reminder to be sent"
LETTER_BEHIND = PrefilteredPattern(
    rf"[^.;:]{{5,120}}?(?:[,;]|\s[–—-])\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?i:{alternatives(impersonal.LETTERS)})\s+"
    rf"(?:also\s+)?to\s+be\s+{alternatives(impersonal.WRITTEN)}\b"
)
# "a request will be made to the County"
REQUEST_MADE = PrefilteredPattern(
    rf"(?![^.;:]{{0,120}}\b(?:suggested|hoped|thought|felt)\s+(?:an?|the)\b)[^.;:]{{0,120}}?\b(?:an?|the|another)\s+(?:\w+\s+)?{alternatives(impersonal.REQUESTS)}\s+(?:will|would|is\s+to|should)\s+"
    r"(?:also\s+|now\s+)?be\s+made\s+(?:to|for|with)\b"
    rf"|\W*An?\s+(?:\w+\s+)?{alternatives(impersonal.REQUESTS)}\s+was\s+(?:also\s+)?made\s+to\s+"
    rf"{alternatives(impersonal.OUTWARD)}\b"
)
# "Also, to follow up on the signs": what goes on from a task before.
ALSO_TO = PrefilteredPattern(rf"\W*(?:Also|And|Then),?\s+to\s+{alternatives(impersonal.OUTWARD)}\b")
# "Notices will be mailed to owners"
MAILED_TO = PrefilteredPattern(
    rf"{SUBJECT}will\s+(?:also\s+|then\s+)?be\s+(?:\w+\s+and\s+)?{alternatives(impersonal.MAILED)}\s+(?:out\s+)?to\s+(?:all\s+)?(?:the\s+)?"
    rf"(?:[a-z]+\s+)?{alternatives(impersonal.RECEIVERS)}\b"
)
# "The finger post needs re-erecting", "the area around the tree needs to be cleared"
NEEDS_DOING = PrefilteredPattern(
    rf"{SUBJECT}needs?\s+(?:{alternatives(impersonal.BY_HAND)}|"
    rf"to\s+be\s+{alternatives(impersonal.BY_HAND_DONE, impersonal.LOOKED_INTO)})\b"
)
# "A letter should also be sent to the tenants"
LETTER_SHOULD = PrefilteredPattern(
    rf"\W*(?:[^\s.;,:]+\s+){{0,4}}?(?i:{alternatives(impersonal.LETTERS)})\s+(?:should|would)\s+(?:also\s+|now\s+)?be\s+"
    rf"{alternatives(impersonal.LETTERS_SENT)}\b"
)
# "Highways to be asked if they can", "To be reported to Highways"
PUT_TO = PrefilteredPattern(
    rf"\W*(?:[A-Z][^.;:]{{2,40}}:\s+)?(?:(?:The\s+)?(?:[A-Z][\w’'&-]*\s+){{1,5}}to\s+be\s+{alternatives(impersonal.PUT_TO)}\s+"
    r"(?:if|whether|to|for|about|again|that)\b|(?:[^.;:]{3,80}?\s)?(?:To|to)\s+be\s+(?:reported|referred)\s+to\s+(?:the\s+)?[A-Z])"
)
# "The Highways Engineer is to look at the sign"
OTHERS_ARE_TO = PrefilteredPattern(
    rf"\W*The\s+(?:[A-Z][\w’'&-]*\s+){{0,3}}{alternatives(impersonal.OFFICES_OF_OTHERS)}\s+(?:is|are)\s+to\s+"
    r"(?!be\b|have\b|take\s+place\b|continue\b|remain\b)[a-z]+\s"
)
# "The Housing Association have agreed to chase this"
OTHERS_AGREED = PrefilteredPattern(
    r"\W*(?:The\s+)?(?:[A-Z][\w’'&-]*\s+(?:of\s+|and\s+)?){1,5}(?:have|has)\s+(?:also\s+)?agreed\s+(?:to|they\s+will)\s+"
    rf"(?:chase|update|{alternatives(impersonal.ASKED_OF_OTHERS)})\b"
)
# "The advert to go in the Courier", "Minutes to go on the website"
GOES_INTO = PrefilteredPattern(rf"{SUBJECT}to\s+go\s+(?:in|into|on|out|up)\s+(?:to\s+)?(?:the|a|our|all|next)\b")
# "The date would be published in the Courier", "An article will be put on the website"
PUBLISHED = PrefilteredPattern(
    rf"{SUBJECT}(?:will|would)\s+(?:also\s+|now\s+|again\s+)?be\s+{alternatives(impersonal.PUBLISHED)}\s+(?:in|on)\s+"
    rf"(?:the|our|all)\s+(?:[A-Z]\w|(?:\w+\s+)?{alternatives(impersonal.PUBLISHED_IN)}\b)"
)
# "The lamp is flickering – this would be reported."
THIS_WOULD_BE = PrefilteredPattern(
    rf"(?:\W*|[^.;]{{3,160}}?(?:\s[–—-]|[,;:])\s+(?:and\s+)?)(?:[Tt]his|[Tt]hese)\s+(?:would|will)\s+(?:also\s+|now\s+|again\s+)?be\s+"
    rf"{alternatives(impersonal.THIS_WOULD_BE)}\b(?!\s+in\b)(?![^.;]{{0,40}}\sby\s+(?!the\s+(?:Clerk|Chair)|email|letter|[a-z]+ing\b))"
)
# "Quotes are still being sought from three firms"
BEING_SOUGHT = PrefilteredPattern(
    rf"(?:\W*|[^.;]{{3,120}}?[,;:]\s+(?:and\s+)?)(?:[^\s.;,:]+\s+){{0,4}}?(?i:{alternatives(impersonal.SOUGHT)})\s+(?:for\s+(?:[^\s.;,:]+\s+){{1,6}}?)?"
    r"(?:is|are)\s+(?:still\s+|now\s+|also\s+)?being\s+(?:sought|obtained|requested)\b"
)
_BY_OTHERS = (
    r"(?![^.;]*\bby\s+(?:the\s+)?(?!Clerk|Chair|Treasurer|Secretary|[Cc]ouncil\b|email|letter|[a-z]+ing\b)[A-Z])"
)
# what others do is told with its day: "The kerb is to be moved in June", "will be cleaned next week"
_ON_A_DAY = (
    r"(?![^.;]*\b(?:(?:in|on|from|during|this|next)\s+(?:early\s+|late\s+|mid-?\s?)?(?:the\s+)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|"
    r"week|month|year|\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|overnight|shortly|under\s+the\s+warranty)\b)"
)
# "The order is to be cancelled", "A working party is to be arranged": what is bound with "is to be".
IS_TO_BE = PrefilteredPattern(
    rf"{SUBJECT}(?:is|are)\s+(?:now\s+|also\s+|therefore\s+)?to\s+be\s+(?:\w+ly\s+)?"
    rf"(?:{alternatives(impersonal.IS_TO_BE)}\b{_BY_OTHERS}|{alternatives(impersonal.BY_HAND_DONE)}\b{_BY_OTHERS}{_ON_A_DAY})"
)
# "A slamming plate will be fitted": some one thing that is put where none was.
PUT_THERE = PrefilteredPattern(
    rf"\W*(?:An?|Another|One|Two|Three|New|Additional|Extra|Further|Replacement|More)\s+(?!was\b|were\b)(?:[^\s.;:,]+\s+){{1,7}}?"
    rf"will\s+(?:also\s+|now\s+)?be\s+{alternatives(impersonal.PUT_THERE)}\b{_BY_OTHERS}{_ON_A_DAY}"
)
# "The gate will be mended": by hand, by nobody else and on no day.
WILL_BE_MENDED = PrefilteredPattern(
    rf"{SUBJECT}will\s+(?:also\s+|now\s+)?be\s+{alternatives(impersonal.MENDED)}\b{_BY_OTHERS}{_ON_A_DAY}"
)
# "The loose slabs would be reported to Highways", "This will be brought to the attention of the Trustees"
WOULD_BE_TOLD = PrefilteredPattern(
    rf"{SUBJECT}(?:would\s+(?:also\s+|now\s+|again\s+)?be\s+(?:reported|passed\s+on|referred|forwarded|notified)\s+to|"
    r"(?:would|will)\s+(?:also\s+|now\s+|again\s+)?be\s+brought\s+to\s+the\s+(?:attention|notice)\s+of)\s+(?:the\s+)?[A-Z]"
)
# "Further quotes are required before a decision"
QUOTES_NEEDED = PrefilteredPattern(
    rf"\W*(?:[^\s.;,:]+\s+){{0,4}}?(?i:{alternatives(impersonal.SOUGHT)})\s+(?:for\s+(?:[^\s.;,:]+\s+){{1,7}}?|from\s+(?:[^\s.;,:]+\s+){{1,5}}?)?"
    r"(?:is|are)\s+(?:still\s+|now\s+|also\s+)?(?:required|needed)\b"
)
PASSIVES = PatternGroup(
    IS_TO_BE,
    PUT_THERE,
    WILL_BE_MENDED,
    WOULD_BE_TOLD,
    QUOTES_NEEDED,
    GOES_INTO,
    REQUESTED,
    LETTER_TO_BE,
    NOTED,
    NOTED_BEHIND,
    ALSO_TO,
    LETTER_BEHIND,
    REQUEST_MADE,
    MAILED_TO,
    NEEDS_DOING,
    LETTER_SHOULD,
    PUT_TO,
    OTHERS_ARE_TO,
    OTHERS_AGREED,
    PUBLISHED,
    THIS_WOULD_BE,
    BEING_SOUGHT,
)
SIGNS = PASSIVES.bits


def tells_work(item: ItemContext, sentence: Passage) -> bool:
    """Whether the sentence tells work that is to be done: asked for, to be sent, or needed."""
    return PASSIVES.match_at(item.text, sentence) is not None
