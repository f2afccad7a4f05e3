"""Given names that may be one person's: initials, beginnings, and short forms."""

from __future__ import annotations

from rapidfuzz import fuzz

# Given names whose short forms don't begin alike; those that do (Matt, Matthew) are known by their first letters.
SHORT_FORMS = tuple(
    frozenset(line.split())
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
_GROUPS: dict[str, set[int]] = {}
for _number, _forms in enumerate(SHORT_FORMS):
    for _form in _forms:
        _GROUPS.setdefault(_form, set()).add(_number)


def same_given(a: str, b: str, *, strict: bool = False) -> bool:
    """Whether two given names, in lower case, may be one: equal, an initial, a beginning, or a known short form.

    ``strict`` leaves initials and spellings that are merely alike out.
    """
    if a == b:
        return True
    if not strict and (len(a) == 1 or len(b) == 1) and a[0] == b[0]:
        return True
    if min(len(a), len(b)) >= 3 and (a.startswith(b) or b.startswith(a)):
        return True
    if not _GROUPS.get(a, set()).isdisjoint(_GROUPS.get(b, ())):
        return True
    return not strict and min(len(a), len(b)) >= 4 and fuzz.ratio(a, b) >= 85
