"""What somebody is and where they come from: a text beside a name taken apart into role and organisation."""

from __future__ import annotations

import re

from loaders.parsing.forms import AGENT_WORDS, ORGANISATION_WORDS, is_organisation, is_role
from loaders.parsing.words import alternatives, roles

PEOPLE_WORDS = frozenset(roles.PEOPLE_WORDS)
# Somebody who comes for nobody: "independent", as an organisation's name.
FOR_NOBODY = re.compile(r"(?:independent|individual)", re.I)
# Where role and organisation may part: "Head of Care, Alpha Trust", "Clerk – Alpha Council".
CUT = re.compile(r",\s*|\s+[-–—]\s+|\s*[–—]\s*")
# "Cabinet Member for Children's Services" is an office, and named for nobody's people.
OFFICE_FOR = re.compile(r"\b(?:member|holder|lead|champion|representative)\s+for\b", re.I)
DASHES = re.compile(r"\s+[-–—]\s+")
# An office before the name of its body, without a mark: "Chief Executive Alpha Housing Association".
OFFICE_AND_BODY = re.compile(
    rf"({alternatives(roles.OFFICES_BEFORE_A_BODY)}(?:\s+(?:Officer|to|of|at|for))?(?:\s+the)?)\s+(.*)"
)
# Such an office goes on after its small word: "Director of Children's Services".
GOES_ON = re.compile(r"\b(?:to|of|at|for)(?:\s+the)?$")


def split_role(words: str) -> tuple[str | None, str | None]:
    """A text beside a name as (role, organisation): the last comma part is the organisation, but roles hold commas.

    What is no role is an organisation; then a cut with an organisation after it and a role before it decides, then one
    the other way round, then an office with its body after it. Otherwise all of it is the role.
    """
    office, comma, body = words.partition(", ")
    if comma and office.lower() in roles.ENDS_OF_ROLES and is_organisation(body):
        return office, body  # "Partner, Alpha LLP"
    if FOR_NOBODY.fullmatch(words) or not is_role(words) or (not CUT.search(words) and _is_named_for_its_people(words)):
        return None, words
    cuts = [(words[: cut.start()].strip(), words[cut.end() :].strip()) for cut in CUT.finditer(words)]
    for head, tail in [*reversed(cuts[1:]), *cuts[:1]] if _holds_units(words) else cuts:
        if tail and head and is_organisation(tail) and not is_role(tail):
            first = tail.split(",")[0]
            if is_organisation(first) or "," not in tail:
                return (head, tail) if is_role(head) else (None, words)
    for head, tail in cuts:
        if is_organisation(head) and not is_role(head) and is_role(tail):
            return tail, head
    match = OFFICE_AND_BODY.match(words)
    if match and not GOES_ON.search(match.group(1)):
        tail = match.group(2).strip()
        if (
            tail
            and tail.split()[-1].lower().strip(".") in ORGANISATION_WORDS
            and not is_role(tail)
            and tail[0].isupper()
        ):
            return match.group(1), tail
    return words, None


def _holds_units(words: str) -> bool:
    """Whether a unit stands between the office and the body: "Director – Care & Housing – Alton City Council"."""
    parts = DASHES.split(words)
    return len(parts) > 2 and "," not in words and is_organisation(parts[-1])


def _is_named_for_its_people(words: str) -> bool:
    """Whether an organisation's name holds words for people ("Parent Carer Voice")."""
    if OFFICE_FOR.search(words):
        return False
    parts = [w.strip(".,;:()").lower() for w in words.replace("/", " ").split()]
    agents = [w for w in parts if w in AGENT_WORDS]
    return parts[-1] in ORGANISATION_WORDS and all(w in PEOPLE_WORDS for w in agents) and parts[0] not in agents
