"""Words by which minutes say that the public were excluded, came back, or that an item is private."""

from __future__ import annotations

import re

from loaders.parsing.patterns import GuardedPattern, LedPattern

_PUBLIC = (
    r"(?:(?:all\s+)?(?:remaining\s+)?(?:members?\s+of\s+)?(?:the\s+)?(?:press|public|media|observers?|non-?members)"
    r"(?:\s+(?:and|or|&|/)\s+(?:(?:members?\s+of\s+)?(?:the\s+)?)?(?:press|public|media|observers?))?)"
)
_SESSION = r"(?:closed|private|confidential|exempt|in[- ]camera|executive)\s+(?:session|meeting|business|part)"
# one of these stands in every text that has exempt business
CUE = LedPattern(
    r"exclu|exempt|confidential|private|camera|closed|closing|publication|cyhoedd|\bpart\s+(?:2|ii|b|two)\b|(?:asked|required|invited)\s+to\s+(?:leave|withdraw)"
    r"|\b(?:press|public)\s+(?:\w+\s+){0,3}(?:withdraw|leave|withdrew|left)\b|\binto\s+committee\b|\bitself\s+into\b",
    re.I,
)
# and one of these in every item that excludes the public
MAY_EXCLUDE = LedPattern(
    r"exclu|camera|session|cyhoedd|\b(?:leave|withdraw|withdrew)\b|\bpublic\s+left\b|\bpress\s+left\b|"
    r"\binto\s+committee\b|\bpart\s+(?:2|ii|b|two)\b|\bclosed\s+to\b|\bin\s+private\b|private\s+meeting",
    re.I,
)
# "that the press and public be excluded", "excluding the public", "moved into closed session", "asked to leave"
EXCLUSION = GuardedPattern(
    rf"\b{_PUBLIC}\s+(?:(?:be|is|are|was|were|been|should\s+be|to\s+be|now|then|temporarily|hereby)\s+){{1,3}}excluded\b"
    rf"|\b{_PUBLIC}\s+(?:be|was|were|are|is|being)\s+(?:asked|required|requested|invited|instructed)\s+to\s+(?:leave|withdraw)\b"
    rf"|\b{_PUBLIC}\s+(?:(?:should|to|now|then)\s+)?(?:withdraw|leave)\b|\b(?:held|met|continued)\s+in\s+private\b"
    rf"|\bto\s+exclude\s+{_PUBLIC}\b|\bexclud(?:e|ed|es|ing)\s+{_PUBLIC}\b|\b(?:approved|agreed|resolved\s+on|moved)\s+the\s+exclusion\s+of\s+{_PUBLIC}"
    rf"|\b(?:go|goes|went|move[ds]?|enter(?:ed|s)?|retir(?:e|ed)|resolve[ds]?|proceed(?:ed)?|convened?|continued?|sat|met|held|close[ds]?)\s+"
    rf"(?:itself\s+)?(?:in|into|to)\s+(?:an?\s+)?(?:{_SESSION}|camera)\b"
    r"|\b(?:the\s+)?(?:press\s+and\s+(?:the\s+)?public|public\s+and\s+(?:the\s+)?press)\s+(?:then\s+|now\s+|all\s+)?(?:left|withdrew)\b"
    r"|\ball\s+(?:remaining\s+)?members\s+of\s+(?:the\s+)?(?:press|public)\s+(?:then\s+)?(?:left|withdrew)\b"
    r"[^.]{0,60}\b(?:confidential|private|exempt|personnel|staff\w*|sensitive)\b"
    r"|\b(?:moved?|went|go|turned|proceeded)\s+(?:on\s+)?(?:in)?to\s+part\s+(?:2|ii|b|two)\b"
    r"|\b(?:went|go|moved|resolve[ds]?\s+itself)\s+into\s+committee\b"
    r"|\b(?:meeting|session)\s+(?:was\s+|is\s+)?(?:then\s+|now\s+)?closed\s+to\s+(?:the\s+)?(?:press|public)\b"
    r"|\b(?:gwahardd|cau\s+allan|eithrio)\b[^.]{0,60}\bcyhoedd\b",
    re.I,
)
NOT_EXCLUDED = re.compile(
    rf"\bnot\s+(?:necessary|required|needed|be\s+excluded|excluded|exclude|to\s+exclude|moved)\b|\b(?:no|was\s+no|were\s+no)\s+(?:need|reason(?!\s+to\s+the\s+contrary)|exempt|confidential|"
    rf"private|such|exclusion|items?|matters?|business)\b|\bnone\s+(?:was|were|is|are)\b|\bunnecessary\b|\b(?:may|might|could|can|cannot|would\s+need\s+to)\s+be\s+(?:excluded|asked)\b|"
    rf"\bif\s+(?:necessary|required|needed|appropriate|so\s+resolved)\b|\b(?:to\s+consider|consider(?:ed)?|determine|decide)\s+(?:whether|if)\b|"
    rf"\bright\s+(?:of\s+\w+\s+)?to\s+exclude\b|\bpower\w*\s+to\s+exclude\b|\bstanding\s+orders?\s+(?:on|about|allow)|\b(?:was|were)\s+(?:deferred|withdrawn|lost)\b|"
    rf"\b{_PUBLIC}\s+(?:were|was|are)\s+not\b",
    re.I,
)
EXCLUSION_TITLE = re.compile(
    r"\b(?:exclusion|excluding|exclude)\s+(?:of\s+)?(?:the\s+)?(?:members\s+of\s+)?(?:the\s+)?(?:press|public|media)\b",
    re.I,
)
# "none", "there were no exempt items", "not applicable": nothing was done in private
NOTHING = re.compile(
    r"\W*(?:(?:there\s+(?:was|were)\s+)?(?:none|nil|nothing|no\s+[\w\s/]{1,40}|not\s+(?:applicable|required|needed|used)|n/?a)"
    r"(?:\s+(?:were|was|at\s+this\s+meeting|to\s+(?:report|discuss|consider)|this\s+month|declared|raised|received))*)?\W*",
    re.I,
)
# who moved, seconded and voted on it, and who left the room then
FORMALITY = re.compile(
    r"\W*(?:proposed|moved|seconded|prop\b|sec\b|carried|agreed|resolved\W*$|all\s+(?:agreed|in\s+favour)|unanimous\w*|vote|motion\s+carried|on\s+a\s+vote|"
    r"(?:\w+\s+){0,4}members?\s+of\s+the\s+(?:public|press)\s+(?:then\s+)?left|the\s+(?:press|public)\s+(?:and\s+(?:press|public)\s+)?(?:then\s+)?(?:left|withdrew)|"
    r"(?:this|the)\s+(?:was|resolution|motion|proposal)\s+(?:was\s+)?(?:agreed|approved|carried|proposed|seconded|put))",
    re.I,
)
ITEM_NUMBERS = re.compile(
    r"\b(?:agenda\s+)?items?\s+(?:nos?\.?\s*|numbers?\s+)?(\d[\d./]*(?:\s*(?:,|and|&|to|-|–)\s*\d[\d./]*)*)", re.I
)
NEXT_ITEM = re.compile(r"\b(?:next|following|this|last|final|remaining)\s+(?:agenda\s+)?(?:item|matter)\b(?!s)", re.I)
READMISSION = GuardedPattern(
    rf"\b{_PUBLIC}\s+(?:(?:and\s+\w+\s+)?(?:were|was|be|are|then|now)\s+){{0,3}}(?:re-?admitted|returned|rejoined|re-?joined|re-?entered|invited\s+(?:back|to\s+return)|"
    rf"allowed\s+(?:back|to\s+return)|came\s+back|brought\s+back|welcomed\s+back)\b"
    rf"|\b(?:re-?admit\w*|bring\w*\s+back|re-?admission\s+of)\s+{_PUBLIC}"
    r"|\b(?:re-?open(?:ed|s)?|return(?:ed|s)?|resum(?:ed|es?)|re-?conven(?:ed|es?)|moved?|went|came?|rose|rise|back)\s+(?:back\s+)?(?:to|in|into|its|the|from|out\s+of)\s+"
    rf"(?:an?\s+|the\s+)?(?:(?:open|public|regular|ordinary)\s+(?:session|meeting|part)|{_SESSION}|public\b|camera\b)"
    r"|\bcame\s+out\s+of\s+(?:committee|part\s+(?:2|ii))\b|\bopened\s+(?:again\s+)?to\s+(?:the\s+)?public\b"
    r"|\bpart\s+(?:1|i|one|a)\b[^.]{0,30}\bresum\w+|\bresum\w+\s+(?:in\s+)?part\s+(?:1|i|one)\b"
    rf"|\b(?:open|public)\s+(?:session|part)\s+(?:of\s+the\s+(?:meeting|agenda)\s+)?(?:was\s+)?(?:then\s+)?(?:resumed|re-?convened|re-?opened)\b|\bmeeting\s+(?:was\s+)?re-?opened\s+to\b"
    rf"|\bend\s+of\s+(?:the\s+)?{_SESSION}|\b(?:exclusion|{_SESSION})\s+(?:was\s+)?(?:ended|lifted|closed|concluded)\b"
    r"|\bmeeting\s+(?:was\s+|then\s+)?(?:closed|ended|finished|concluded|declared\s+closed)\b|\bclosed\s+the\s+meeting\b|\bno\s+(?:further|other)\s+business\b",
    re.I,
)
_MARK = (
    r"(?:exempt(?!ion)|confidential|private|in[- ]camera|closed|restricted|not\s+for\s+publication|"
    r"part\s+(?:2|ii|b|two))"
)
MARKED_TITLE = re.compile(
    rf"[(\[]\s*{_MARK}\b[^)\]]{{0,60}}[)\]]|^\W*{_MARK}\s*(?:$|[-–—:]|(?:items?|matters?|business|session|minutes|reports?|information|section|part|agenda|"
    rf"appendi\w+)\b)|"
    r"[-–—:]\s*(?:exempt|confidential|in[- ]camera|closed\s+session|private\s+session)\s*$|\bnot\s+for\s+publication\b|"
    r"\bexempt\s+from\s+publication\b|\bexempt\s+(?:item|report|minute|business|appendix)\b|\bpart\s+(?:2|ii)\s*[-–—:]?\s*(?:exempt|private|confidential|closed)\b",
    re.I,
)
# headings that ask whether anything is private
NO_MARK = re.compile(
    r"\bwhether\b|\bto\s+(?:consider|determine|agree|identify|note)\b|\bdeclar|\bexclusion\b|\blikely\b|\bany\b|\bif\b|\bpossible\b|\binterests?\b|\bpolic(?:y|ies)\b|"
    r"\bwaste\b|\bfostering\b|\bnature\b|\bopen\s+and\b|\broads?\b|\bsector\b|\bhire\b|\bhousing\b|\bschools?\b",
    re.I,
)
PRIVATE_SECTION = re.compile(
    r"^\W*(?:part\s+(?:2|ii|b|two)\b|(?:closed|private|confidential|exempt|in[- ]camera)\s+"
    r"(?:session|section|part|business|items|matters|agenda)\b|"
    r"(?:exempt|confidential|in\s+camera)\W*$)",
    re.I,
)
OPEN_SECTION = re.compile(
    r"^\W*(?:part\s+(?:1|i|a|one|3|iii|c)\b|(?:open|public)\s+(?:session|section|part|business|items)\b)", re.I
)
BODY_MARK = re.compile(
    r"\W*(?:\(?not\s+for\s+publication\b|(?:exempt|confidential)(?:\s+(?:item|minute|report))?\s*(?:[).:–-]|under|by\s+virtue|pursuant)|"
    r"(?:this|the)\s+(?:item|minute|matter)\s+(?:is|was|were|has\s+been)\s+(?:exempt|confidential|(?:taken|held|discussed|considered|heard|dealt\s+with)\s+in\s+"
    r"(?:private|camera|closed\s+session|confidence|confidential\s+session)))",
    re.I,
)
# what of the meeting's own course is public whatever stands before it
PUBLIC_TITLE = re.compile(
    r"\b(?:date|time|venue)s?\b[^.]{0,30}\bnext\b\W*$|\bnext\s+(?:\w+\s+)?meetings?\b|\bdates?\s+(?:of|for)\s+(?:\w+\s+)?meetings?\b|^[\W\d]*clos(?:e|ure|ing)(?:\s+of\s+(?:the\s+)?meeting|\s+remarks)?\W*$|\bend\s+of\s+(?:the\s+)?meeting\b|"
    r"\bexclusion\s+of\b|\bre-?admission\b",
    re.I,
)
WHOLE_DOCUMENT = re.compile(
    r"^[\W]*(?:(?:exempt|confidential|private|closed\s+session)\s+(?:minutes|session)|(?:minutes\s*[-–—(]\s*)?not\s+for\s+publication|minutes\s*[-–—(]+\s*(?:exempt|confidential|part\s+(?:2|ii|b))\b)",
    re.I | re.M,
)
