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
    wilfred wilf
    gwendoline gwen
    frederick fred freddie
    albert bert al
    nathaniel nathan nat
    harold harry hal
    abigail abby
    """.strip().splitlines()
)
# The rows of the list that a name stands in: two names that share one are forms of one another.
_NO_FORMS: frozenset[int] = frozenset()
_FORMS_OF = {
    name: frozenset(row for row, forms in enumerate(_FORMS) if name in forms)
    for name in {name for forms in _FORMS for name in forms}
}
_SPELLED_ALIKE, _SLIP_IN_LONG, _LONG = 85, 90, 6
# Carl and Carla, Simon and Simone: what makes the name of a man that of a woman. "Ann" and "Anne" are no such pair.
_FEMININE = frozenset("a la lla na ina ne ine ette lle".split())
_WITH_E = frozenset("louis simon denis justin rene andre gabriel".split())


def same_given(first: str, second: str, *, strict: bool = False) -> bool:
    """Whether two given names, in small letters, may be one: equal, an initial, a beginning, or a known short form.

    ``strict`` leaves out initials and names that are only spelled almost alike.
    """
    if first == second or short_form(first, second) or beginning(first, second):
        return True
    if strict:
        return False
    return (1 in (len(first), len(second)) and first[0] == second[0]) or spelled_alike(first, second)


def short_form(first: str, second: str) -> bool:
    """Whether one is a known short form of the other, or both are of one name."""
    return not _FORMS_OF.get(first, _NO_FORMS).isdisjoint(_FORMS_OF.get(second, _NO_FORMS))


def beginning(first: str, second: str) -> bool:
    """Whether one is how the other begins (Wilf, Wilfred), unless that is a name of its own: Carl, Carla."""
    short, long = sorted((first, second), key=len)
    return len(short) >= 3 and long.startswith(short) and not _feminine(short, long)


def spelled_alike(first: str, second: str, least: int = _SPELLED_ALIKE) -> bool:
    """Whether two names of four letters or more look like one with a slip."""
    short, long = sorted((first, second), key=len)
    if len(short) < 4 or _feminine(short, long) or {first[-1], second[-1]} == {"a", "e"}:
        return False
    return fuzz.ratio(first, second) >= least


def surely_a_slip(first: str, second: str) -> bool:
    """Whether two long names differ in a letter or so."""
    return min(len(first), len(second)) >= _LONG and spelled_alike(first, second, _SLIP_IN_LONG)


def is_usual(given: str) -> bool:
    """Whether a given name, in small letters, stands in the table."""
    return given in _FORMS_OF


@cache
def forms_of(given: str) -> frozenset[str]:
    """The name with all names of which it is a form, and their forms."""
    return frozenset({given}).union(*(forms for forms in _FORMS if given in forms))


@cache
def family(given: str) -> str:
    """The first in the alphabet of all names that short forms link: Sue, Susan and Susannah; itself where none does."""
    known, reached = {given}, {given}
    while reached:
        reached = {form for name in reached for form in forms_of(name)} - known
        known |= reached
    return min(known)


def _feminine(short: str, long: str) -> bool:
    if not long.startswith(short):
        return False
    rest = long[len(short) :]
    return rest in _FEMININE or (rest == "e" and short in _WITH_E)
