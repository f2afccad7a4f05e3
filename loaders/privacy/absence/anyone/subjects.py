"""What is said of whoever a clause is about: kept where it is a deed for the board or its business, cut otherwise.

No list of reasons is ever whole. What people do at a board's meetings and for it is told in a few hundred words, and
what is told in none of them is how they are, where they went and what befell them and theirs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from loaders.privacy.absence.anyone.business import befell, is_declared, is_deed, is_of_the_board
from loaders.privacy.absence.anyone.people import People
from loaders.privacy.absence.sentences import sentence_at
from loaders.privacy.absence.told.clauses import clauses, is_told, without_times
from loaders.privacy.absence.words import is_neutral
from loaders.privacy.masking import Place

_AUXILIARY = (
    r"is|was|are|were|has|had|have|having|being|will|would|could|can|cannot|may|might|must|needs?|needed|wants?|wanted"
)
_WHAT_BEFELL = (
    r"went|goes|gone|took|takes|got|gets|came\s+(?:back|home|down|off|straight|out|into|by|away)|fell|falls|lost|loses|broke|breaks|cut|cuts|hurt|ran|runs|caught|catches|felt|feels|"
    r"lives?|lived|suffer(?:s|ed)|stay(?:s|ed)|slipped|tripped|crashed|collapsed|fainted|moved|flew|flies|drove|drives|travel(?:s|led)|spent|spends|"
    r"remain(?:s|ed)|became|becomes|gave\s+birth|married|marries|buried|buries|nurses|nursed|cares|cared|looks?\s+after|looked\s+after|began\s+(?!work)|begins|starts?|started"
)
_PREDICATE = re.compile(
    rf",?\s+(?:(?:who|also|then|still|now|again|both|recently|currently|just|sadly|too|not|only|\w+ly)\s+)*(?:{_AUXILIARY}|{_WHAT_BEFELL})\b"
)
_SAME = re.compile(
    r"\s*(?:and|but|so|as|because|since|,)?\s*(?:(?:then|also|now|still|therefore)\s+)?(?:is|was|has|had|will|would|may|might|must|cannot|could|needs?|"
    r"he|she|his|her|they|their|being|having|with|after|until|who|whose)\b",
    re.I,
)
# Behind a deed: "handed over the chair, having a", "asked for the key as he"
_WHY_SO = re.compile(r"\s*(?:as|because|since|so\s+that)\s+(?:he|she|his|her)\b", re.I)
_BEING = re.compile(_WHY_SO.pattern + r"|\s*(?:being|having|feeling)\b", re.I)
_PASSIVE_OF_OTHERS = re.compile(r"\b(?:of|by|to|for|with|from|between)\s+\Z")  # "the report by Cllr Brown was late"
_WHO = re.compile(r",?\s+who\b")
LONGEST = 160  # characters that are cut of one


def told_of_subjects(people: People, is_known: Callable[[str], bool]) -> Iterator[Place]:
    """The places where something is said of somebody that is neither a deed for the board nor its business."""
    text = people.text

    def is_private(words: str) -> bool:
        return befell(words) or (not (is_deed(words) or is_of_the_board(words)) and is_told(words, is_known))

    for start, end in people.subjects():
        if _PREDICATE.match(text, end) is None or (
            _PASSIVE_OF_OTHERS.search(text, max(0, start - 9), start) and not _WHO.match(text, end)
        ):
            continue
        told, sentence = False, sentence_at(text, start)
        if is_declared(text, *sentence):
            continue
        for first, stop in clauses(text, end, sentence[1]):
            words, is_first = text[first:stop], first <= end + 2
            why = (_BEING if text[first - 1] == "," else _WHY_SO).match(words) is not None
            if is_first or why or (told and _SAME.match(words)):
                told = is_private(words)
                if told:
                    yield without_times(text, first, min(stop, first + LONGEST))
            else:
                told = told and is_neutral(words)
