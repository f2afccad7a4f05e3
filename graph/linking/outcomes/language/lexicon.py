"""Words of the field that evidence is weighed by: what is rarely said twice in the same words.

``MEANINGS`` are groups of words with which minutes speak of one thing: a task asks for prices, the outcome tells of two
quotations. A word shared by meaning counts less than one shared by its root.
"""

from __future__ import annotations

import re
from functools import lru_cache

_GROUPS = (
    "price quote quotation estimate cost tender offer figure bid charge fee",
    "letter write wrote written correspondence email",
    "order buy bought purchase purchased supply supplier deliver delivered delivery invoice",
    "mend repair fix fixed",
    "appoint engage engaged hire instruct commission employ award recruit appointment",
    "contractor firm company mason builder plumber electrician joiner blacksmith surveyor roofer installer designer",
    "seat bench",
    "maintenance maintain service servicing",
    "tree sycamore oak ash beech lime willow birch poplar conifer sapling whip plant hedge hedging",
    "hall venue room premises",
    "pit hole trench borehole dig dug excavate",
    "vaccination vaccine jab immunisation inoculation",
    "bus omnibus coach",
    "fare travel transport",
    "pupil child children student",
    "school primary secondary academy headteacher",
    "police constable sergeant inspector pcso",
    "doctor gp surgery practice",
    "leaflet flyer brochure booklet",
    "poster notice signage",
    "road lane street highway carriageway",
    "pothole surface resurfacing",
    "footpath path footway pavement",
    "lamp light streetlight lighting",
    "grass mow mowing verge",
    "litter rubbish bin waste flytipping",
    "drain gully culvert ditch silt flooding flood",
    "grant funding fund donation bid",
    "insurance insurer insure policy premium underwriter",
    "insurance insurer insure cover premium underwriter",
    "value valuation valued",
    "survey inspection inspect inspected assess assessment",
    "course training trained train",
    "policy guidance procedure protocol",
    "vacancy recruitment recruit post",
    "web website site page online",
    "computer laptop it hardware",
    "clean cleaning cleaned wash",
    "paint painted repaint decorate",
    "install installed installation fit fitted erect erected",
    "remove removed removal cleared clear",
    "sign signed signature name",
    "close closure closed",
    "find found look seek sought search",
    "evening event session workshop",
    "group party panel team",
    "budget spend finance financial",
    "audit auditor audited",
    "lease tenancy licence agreement",
    "solicitor lawyer legal conveyance",
    "bank account mandate signatory",
    "key lock padlock",
    "post pole column",
    "fence fencing railing gate",
    "map plan layout",
    "jubilee celebration fete party",
    "parking parked car vehicle",
    "speed speeding speedwatch",
    "dog fouling",
    "allotment plot tenant",
    "cemetery churchyard grave burial memorial",
    "playground swing slide play",
    "toilet lavatory convenience",
    "query question enquiry inquiry",
    "advice advise advised adviser advisor",
    "date day time",
)
_IRREGULAR = {
    "went": "go", "gone": "go", "sent": "send", "wrote": "write", "written": "write", "bought": "buy", "dug": "dig",
    "met": "meet", "made": "make", "took": "take", "taken": "take", "gave": "give", "given": "give", "told": "tell",
    "said": "say", "found": "find", "sought": "seek", "spoke": "speak", "spoken": "speak", "got": "get", "paid": "pay",
    "held": "hold", "brought": "bring", "drew": "draw", "drawn": "draw", "put": "put", "laid": "lay", "sold": "sell",
    "built": "build", "chose": "choose", "chosen": "choose", "began": "begin", "begun": "begin", "saw": "see",
    "seen": "see", "done": "do", "did": "do", "heard": "hear", "grew": "grow", "grown": "grow", "children": "child",
    "people": "person", "men": "man", "women": "woman", "came": "come", "rang": "ring", "rung": "ring", "hung": "hang",
    "sank": "sink", "sunk": "sink", "broke": "break", "broken": "break", "shown": "show", "led": "lead",
    "left": "leave",
    "lost": "lose", "stood": "stand", "thought": "think", "taught": "teach", "caught": "catch", "kept": "keep",
    "swept": "sweep", "mown": "mow", "sewn": "sew", "torn": "tear", "worn": "wear", "fell": "fall", "fallen": "fall",
}  # fmt: skip
_ENDINGS = (
    "ational", "ation", "ition", "ment", "ance", "ence", "ities", "ity", "ness", "able", "ible", "ure", "age",
    "ion", "ers", "ors", "ist", "ive", "er", "or", "al", "ic", "ly", "y", "e",
)  # fmt: skip


_UNDOUBLED = ("ing", "ings", "ed")
_SILENT_E = re.compile("[^aeiou][aeiou][^aeiouwxy]")  # "hiring" is of hire, as "cutting" is of cut


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """What is left of a word without inflection and one ending: insurers, insurance and insured have one root.

    ``word`` is in lower case. A crude stemmer (after Porter's first steps) that is the same on both sides is enough:
    words are only held against words of the same board.
    """
    word = _IRREGULAR.get(word, word)
    if len(word) < 4 or any(character.isdigit() for character in word):
        return word
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + instead
            if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz" and ending in _UNDOUBLED:
                word = word[:-1]
            elif len(word) == 3 and ending in _UNDOUBLED and _SILENT_E.fullmatch(word):
                word += "e"
            break
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word.removesuffix("e") if len(word) > 4 else word


# Words that do not say what a task is about: prices, dates and answers are asked for in all sorts of business.
SAYS_LITTLE = frozenset(
    root(word)
    for word in (
        "action advice answer clarification comment completion confirmation contact contractor cost date detail "
        "enquiry estimate figure firm further information item letter matter meeting month option possible price "
        "progress query quotation quote repair reply report request response result update view way week work"
    ).split()
)
MEANINGS: dict[str, frozenset[int]] = {}
for _number, _group in enumerate(_GROUPS):
    for _word in _group.split():
        MEANINGS[root(_word)] = MEANINGS.get(root(_word), frozenset()) | {_number}
