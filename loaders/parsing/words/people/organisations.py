"""Words that organisations are named with, mostly at the end: "Alpha Housing Association", "Beta NHS Trust"."""

from __future__ import annotations

ORGANISATION_WORDS = tuple(
    """academy action agency alliance associates association authorities authority bank board borough
    bureau cabinet campaign ccg ccgs centre centres charity church cic club co-operative collaborative
    college commission committee community company consortium constabulary consulting cooperative
    corporation council councils county department dept diocese directorate division federation fire
    forum foundation fund gallery garda gazette government govt group guild healthwatch herald home
    hospice hospital hospitals house hub inc infants informatics institute institution junior lcp league
    legion library limited llp ltd ministry museum network news newspaper nhs observatory office ofsted
    organisation panel parish parliament partnership partnerships plc police practice press programme
    project rotary school schools scouts secretariat sector service services siochana society solutions
    surgery síochána team theatre trust trusts uhb union unit universities university village voice yha""".split()
)
# Of these, such as stand for themselves and are no unit of a council ("Housing Services").
OF_THEIR_OWN = (
    "academy", "agency", "association", "authority", "bank", "board", "charity", "church", "club", "college", "company",
    "constabulary", "council", "diocese", "federation", "forum", "foundation", "hospice", "hospital", "inc",
    "institute", "limited", "ltd", "museum", "network", "nhs", "parliament", "partnership", "plc", "police", "school",
    "society", "trust", "uhb", "union", "university", "ministry", "government",
)  # fmt: skip
