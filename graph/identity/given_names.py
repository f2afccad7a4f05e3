"""Given names and their short forms: Andrew is Andy, Matthew is Matt.

A small table of our own, of the forms met in British minutes. It only joins names that are there: who is a person is
never decided by a list of names.
"""

from __future__ import annotations

from functools import cache

from rapidfuzz import fuzz

# Each line is one name with its short forms, the full name first.
_FORMS = tuple(
    tuple(line.split())
    for line in """
    william bill will billy liam
    robert bob rob bobby bert
    richard dick rick rich ricky
    edward ted ed eddie ned
    margaret maggie peggy meg madge rita
    elizabeth liz beth betty lizzie libby eliza lisa
    john jack johnny
    james jim jimmy jamie
    henry harry hal
    anthony tony ant
    andrew andy drew
    catherine kate katie cathy cath kath kathy
    katherine kate katie kathy kath kat
    kathryn kate katie kathy
    patricia pat trish patsy paddy
    susan sue susie suzy
    susannah sue
    charles charlie chas chuck
    francis frank fran
    frances fran francesca
    theodore ted theo
    michael mike mick micky
    alexander alex sandy al alec
    alexandra alex sandra sandy
    joseph joe
    joanna jo
    joanne jo
    josephine jo josie
    thomas tom tommy
    stephen steve steph
    steven steve
    peter pete
    david dave davey
    daniel dan danny
    samuel sam
    samantha sam
    christopher chris kit topher
    christine chris tina chrissie
    nicholas nick nicky
    nicola nicky nikki
    gerald gerry jerry
    geoffrey geoff jeff
    jeffrey jeff
    terence terry
    lawrence larry laurie
    deborah debbie deb debs
    barbara barb babs
    jennifer jenny jen
    rebecca becky becca bec
    victoria vicky tori vic
    veronica ronnie
    ronald ron ronnie
    donald don donny
    kenneth ken kenny
    leonard len lenny
    philip phil pip
    philippa pippa
    raymond ray
    benjamin ben
    timothy tim
    gregory greg
    matthew matt mat
    jonathan jon jonny
    antonia toni
    penelope penny
    jacqueline jackie jacqui
    judith judy jude
    pamela pam
    valerie val
    dorothy dot dottie
    eleanor ellie nell nora
    helen nell
    isabel izzy bel
    isobel izzy
    sarah sally
    tajinder taj
    mohammed mo
    muhammad mo
    mohammad mo
    mark marcus
    eugene gene
    rosalind ros
    rosemary rose
    """.strip().splitlines()
)
_SPELLED_ALIKE = 85


def same_given(first: str, second: str, *, strict: bool = False) -> bool:
    """Whether two given names, in small letters, may be one: equal, an initial, a beginning, or a known short form.

    ``strict`` leaves out initials and names that are only spelled almost alike.
    """
    if first == second:
        return True
    if not strict and (len(first) == 1 or len(second) == 1) and first[0] == second[0]:
        return True
    if min(len(first), len(second)) >= 3 and (first.startswith(second) or second.startswith(first)):
        return True
    if any(first in forms and second in forms for forms in _FORMS):
        return True
    return not strict and min(len(first), len(second)) >= 4 and fuzz.ratio(first, second) >= _SPELLED_ALIKE


@cache
def full_form(given: str) -> str:
    """The full name of which ``given`` is a short form; itself where it is none, or a short form of two."""
    full = {forms[0] for forms in _FORMS if given in forms}
    return given if given in full or len(full) != 1 else full.pop()
