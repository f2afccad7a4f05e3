"""A hundred reasons of an absence, each with a word that stands nowhere else, and the ways in which minutes tell them.

All is made up. The word in capitals is what is looked for; it is written in small letters.
"""

from __future__ import annotations

REASONS = tuple(
    line.strip()
    for line in """
    ILLNESS | a heavy COLD | SICKNESS | FLU | COVID | a MIGRAINE | SHINGLES | kidney STONES | a slipped DISC | TOOTHACHE
    ASTHMA | a broken ANKLE | a WRIST injury | SURGERY | a hip OPERATION | a HOSPITAL appointment | CHEMOTHERAPY
    RADIOTHERAPY | a blood TRANSFUSION | DIALYSIS | a dental EXTRACTION | an OPTICIAN | an mri SCAN | PHYSIOTHERAPY
    COUNSELLING | STRESS | DEPRESSION | ANXIETY | BURNOUT | REHABILITATION | a nervous BREAKDOWN | an ALCOHOL programme
    PREGNANCY | MATERNITY leave | PATERNITY leave | a new BABY | a MISCARRIAGE | an ADOPTION hearing | IVF treatment
    CHILDCARE | a sick TODDLER | a school PLAY | PARENTS evening | the MEASLES of a son | a daughter's GRADUATION
    a BEREAVEMENT | the FUNERAL of a friend | the DEATH of a mother | a MEMORIAL service | probate of a late FATHER
    a DIVORCE hearing | CUSTODY proceedings | a MARRIAGE | a silver ANNIVERSARY | a family CHRISTENING | a family CRISIS
    a HOLIDAY | annual LEAVE | a CRUISE | a PILGRIMAGE | RAMADAN | HAJJ | SABBATICAL | skiing in AUSTRIA
    WORK | a night SHIFT | a trade FAIR | an INTERVIEW for a post | REDUNDANCY | a disciplinary TRIBUNAL | BANKRUPTCY
    an employment DISPUTE | an INDUSTRIAL strike | a business TRIP | a prior ENGAGEMENT | a diary CLASH | an EXAM
    JURY service | a CRIMINAL trial | an ARREST | POLICE bail | a driving BAN | PROBATION | a BURGLARY at home
    a FLOOD at home | a burst PIPE | a RELOCATION | a BOILER failure | a LANDSLIP | SNOW | ICE on the road
    a car ACCIDENT | a PUNCTURE | a train CANCELLATION | a TAILBACK | a lost PASSPORT | a missed FERRY | no BROADBAND
    a LAME horse | LAMBING | a DOG at the vet | HARVEST | a choir REHEARSAL | CRICKET | a football FINAL
    a religious RETREAT | CARING for an aunt
    """.replace("\n", "|").split("|")
    if line.strip()
)

# {r} is the reason, {n} the name of who is absent; Fay Gold's organisation is one, and must stay.
LISTS = (
    "Apologies: {n} ({r}), Fay Gold (Alton Trust)",
    "Apologies: {n} - {r}; Fay Gold (Alton Trust)",
    "Apologies: Fay Gold (Alton Trust), {n}, {r}",
    "Apologies for absence: {n} [{r}]; Fay Gold, Alton Trust",
    "Apologies:\n{n} – {r}\nFay Gold (Alton Trust)",
    "Absent: {n} ({r}), Fay Gold (Alton Trust)",
)
SENTENCES = (
    "Apologies were received from {n} ({r}) and Fay Gold (Alton Trust).",
    "Apologies were received from Fay Gold (Alton Trust) and {n}, {r}.",
    "Apologies were received from {n} due to {r}, and from Fay Gold (Alton Trust).",
    "{n} had sent apologies owing to {r}. Fay Gold (Alton Trust) also sent apologies.",
    "{n} sent apologies because of {r}. Apologies were also received from Fay Gold (Alton Trust).",
    "{n} apologised for absence on account of {r}; apologies were received from Fay Gold (Alton Trust).",
    "Owing to {r}, {n} was unable to attend. Apologies were received from Fay Gold (Alton Trust).",
    "Apologies were received from Fay Gold (Alton Trust) and from {n}, who has had {r}.",
    "{n}, who was away for {r}, had sent apologies, as had Fay Gold (Alton Trust).",
    "Apologies were received from Fay Gold (Alton Trust) and {n}. He is away for {r}.",
    "RESOLVED: to accept the apologies of {n} for reasons of {r} and of Fay Gold (Alton Trust).",
)
ELSEWHERE = (
    "The Chair reported that {n} was unable to attend because of {r}.",
    "It was noted that {n} had sent his apologies as he had {r}. The Board noted the report on roads.",
    "In {n}'s absence through {r}, Ann Green presented the report on roads.",
)
NAMES = ("Cllr Dan Field", "Dan Field", "Mr D Field")


def in_list(words: str) -> str:
    """Minutes with a list on absence."""
    return _MINUTES.format(listed=f"{words}\n", item="There were none.", later="The report on roads was noted.")


def in_item(words: str) -> str:
    """Minutes with an item on absence."""
    return _MINUTES.format(listed="", item=words, later="The report on roads was noted.")


def in_business(words: str) -> str:
    """Minutes that speak of an absence under other business."""
    listed = "Apologies: Cllr Dan Field, Fay Gold (Alton Trust)\n"
    return _MINUTES.format(listed=listed, item="These were noted.", later=words)


_MINUTES = """Alton Scrutiny Board
Minutes of the meeting held on 12 May 2026 in the Town Hall

Present: Cllr Ann Green (Chair), Cllr Bob Brown, Eve Hart (Penn Council)
{listed}
1. Apologies for absence
{item}

2. Minutes of the last meeting
The minutes of 14 April 2026 were approved.

3. Roads
{later}
"""
