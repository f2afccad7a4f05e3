"""What is somebody's own: kept where boards speak of it, cut with what is said of it otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.privacy.absence.anyone.business import is_declared, is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import clauses, is_told
from loaders.privacy.absence.told.doings import OWN
from loaders.privacy.masking import Place

_AUXILIARY = (
    r"is|was|are|were|has|had|have|will|would|could|can|cannot|may|might|must|needs?|did|does|fell|went|came|lost|broke|"
    r"took|got|began|started|kept|meant"
)
# What everybody has, and what is private only where something befell it
_EVERYBODYS = re.compile(r"\b(?:house|home|door|dogs?|cars?|employer|doorstep|gutters?|windows?)\b")
_NOUN = re.compile(
    rf"(?:['’]s?)?\s+(?P<noun>(?:(?!(?:{_AUXILIARY}|that|which|and|on|in|at|of|for|to|with|by|from|as|when|who|but|or)\b)[a-z][\w'’-]*\s*){{1,4}})"
    rf"(?P<rest>(?<=\s)(?:of|to|with|in|on|at)\s+[^.;,\n]{{2,60}})?(?P<said>(?<=\s)(?:{_AUXILIARY})\b[^.;\n]*)?"
)
# What is somebody's own and of business, or nobody's secret
_THINGS = re.compile(
    r"\b(?:ward|wards|farm|farms|garage|shop|firm|company|business|premises|remit|calls?|clients?|constituents?|neighbours?|website|column|speech|talk|"
    r"ideas?|points?|remarks?|objections?|claim|claims|allowance|mileage|intention|argument|understanding|preference|hope|thanks|name|names|term|"
    r"successor|predecessor|nominations?|seat|turn|attention|hedge|fence|garden|drive|gate|wall|field|fields|boundary|building|bins?|lamp|drain|"
    r"trees?|vehicles?|lorry|lorries|appraisal|pay|salary|contract|laptop|computer|phone|office|desk|"
    r"complaint|complaints|quer(?:y|ies)|enquir(?:y|ies)|main|only|first|views?|(?:hard\s+|continued\s+|good\s+)?work|help|assistance|memory|ability|contributions?|dealings|outbuildings?|decision|"
    r"workload|rubbish|ownership|charges|fellow|ineligibility|award|awards|civic|honour|capacity|stewardship|dedication|kindness|generosity|generous|donations?|disclaimer|discretion|course|membership|status|"
    r"service|services|leadership|chairmanship|presence|attention|agreement|approval|permission|consent|disapproval|support|absence|best|own|final|"
    r"worth|individuality|mind|intent|rights?|things|induction|lifetime|career|years?|life|colleagues?|staff|team|behalf|report|papers?|tenure|retirement|departure|arrival|return|election|re-election|"
    r"initiative|efforts?|commitment|involvement|input|advice|guidance|notice|resignation|book|books|photographs?|pictures?|paintings?|plot|allotment)\b",
    re.I,
)
LONGEST = 160  # characters that are cut of what is said of it


def told_of_owned(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places of what is somebody's own and is none of a board's business, with what is said of it."""
    text = people.text
    owners = [place for place in people.named if text[place[1] : place[1] + 1] in ("'", "’")]
    for _, end in (*owners, *people.owners(), *people.whose()):
        found = _NOUN.match(text, end, end + LONGEST)
        if found is None or OWN.match(text, found.start("noun")):
            continue
        noun = found["noun"]
        if is_of_the_board(noun) or _THINGS.search(noun) or not is_told(noun, is_known):
            continue
        if is_declared(text, *sentence_at(text, end)):
            continue
        if found["said"] is None and _EVERYBODYS.search(noun):
            continue
        yield next(clauses(text, found.start("noun"), found.end()), found.span("noun"))
