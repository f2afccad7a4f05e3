"""Wordings that an officer would expect to be understood, and those that only look like a topic, by field."""

from __future__ import annotations

import pytest

from tests.tables import every_row
from tests.topics.reading import FINDER, laid_out, names_in

LAC, CME, EHE = "Looked after children", "Children missing education", "Elective home education"
SLT, EHCP, SEND = "Speech and language therapy", "Education, health and care plans", "SEND"

CHILDREN = [
    ("looked-after children, children looked after, children in care and looked after young people", [LAC]),
    ("the LAC reviews of children in care", [LAC]),
    ("children missing from care", ["Missing children"]),
    ("children missing education and children missing from home", [CME, "Missing children"]),
    ("pupils missing education, and CME figures", [CME]),
    ("UASC and families with NRPF", ["Unaccompanied asylum-seeking children", "No recourse to public funds"]),
    ("CIN reviews", ["Children in need"]),
    ("the LADO’s report", ["Local authority designated officer"]),
    ("the MASH’s caseload", ["Multi-agency safeguarding hub"]),
    ("YOT caseloads", ["Youth justice"]),
    ("the CYPP", ["Children and Young People's Plan"]),
    ("SGOs and kinship carers", ["Special guardianship and kinship care"]),
    ("foster-carers and fostering households", ["Fostering"]),
    ("adopted children, their adoptive parents and the adoption panel", ["Adoption"]),
    ("care-leavers’ rents", ["Care leavers"]),
    ("young carers, not other carers", ["Young carers"]),
    ("girls were sexually exploited", ["Child sexual exploitation"]),
    ("children criminally exploited by county-lines dealers", ["Child criminal exploitation", "County lines"]),
    ("victims of trafficking and modern slavery", ["Trafficking and modern slavery"]),
    ("pupils at risk of being radicalised", ["Radicalisation and extremism"]),
    ("DBS checks and the single central record", ["Safer recruitment"]),
    ("a pre-birth assessment", ["Child protection"]),
    ("youth-justice workers and youth clubs", ["Youth justice", "Youth services"]),
    ("self-harming young people; one had self harmed", ["Self-harm"]),
    ("emotional well-being, and the MHST", ["Children's mental health"]),
]
EDUCATION = [
    ("home-schooled children, home-schooling and home schoolers", [EHE]),
    ("a mother who educates her child at home", [EHE]),
    ("parents teaching their children at home", [EHE]),
    ("children taught at home", [EHE]),
    ("flexi-schooling", ["Flexi-schooling"]),
    ("an off-rolled child; the school off-rolls pupils", ["Off-rolling"]),
    ("excluded pupils, excluding schools, a permanent exclusion and suspensions and exclusions", ["School exclusions"]),
    ("part-time time-tables and reduced timetables", ["Part-time timetables"]),
    ("PRU places", ["Alternative provision"]),
    ("young people not in education, training or employment", ["NEET"]),
    ("NEETs", ["NEET"]),
    ("absence from school, school absences and truants", ["School attendance"]),
    ("pupils not attending school", ["School attendance"]),
    ("an EHC plan, two EHC plans and the EHCPs", [EHCP]),
    ("appeals about an EHCP at tribunal", [EHCP, "SEND tribunals"]),
    ("the SENCo’s view on special-needs pupils", [SEND]),
    ("speech & language therapists, and speech therapy", [SLT]),
    ("neuro-diverse pupils with ADHD", ["Neurodiversity"]),
    ("hearing-impaired pupils", ["Sensory impairment"]),
    ("transport to school for pupils with special needs", ["SEND transport"]),
    ("the DSG", ["School funding"]),
    ("PSHE lessons", ["Relationships and sex education"]),
    ("transition from primary to secondary school", ["School transition"]),
    ("children ready for school", ["School readiness"]),
]
ADULTS_AND_HEALTH = [
    ("social care for older people in care homes", ["Adult social care", "Older people", "Care homes"]),
    ("DoLS applications and mental-capacity assessments", ["Deprivation of liberty safeguards"]),
    ("the unpaid carer; carers’ assessments", ["Carers"]),
    ("delayed discharges from hospital", ["Hospital services"]),
    ("GPs and their lists", ["Primary care"]),
    ("family-planning clinics", ["Sexual health"]),
    ("unvaccinated pupils and flu jabs", ["Immunisation"]),
    ("dementia-friendly shops", ["Dementia"]),
    ("continuing healthcare (CHC)", ["Continuing healthcare"]),
    ("ambulance delays", ["Ambulance services"]),
    ("diabetes and asthma", ["Long-term conditions"]),
]
PLACES = [
    ("planners refused planning permission, and the NPPF was quoted", ["Planning"]),
    ("S106 monies and CIL receipts", ["Developer contributions"]),
    ("affordable houses", ["Affordable housing"]),
    ("traffic, lorries and rat running", ["Traffic"]),
    ("parking on the verge", ["Parking"]),
    ("tonnes of SALT, salt bins and gritters", ["Winter maintenance"]),
    ("20 mph zones and speeding motorists", ["Road safety"]),
    ("street-lights, lamp-posts and street lamps", ["Street lighting"]),
    ("bridle ways, footpaths and a right of way", ["Footpaths and rights of way"]),
    ("the felling of an ash with die-back", ["Trees"]),
    ("ASB", ["Anti-social behaviour"]),
    ("the churchyard wall and headstones", ["Cemeteries"]),
    ("a parish news letter", ["Newsletters"]),
    ("a petition", ["Petitions"]),
    ("the voluntary, community and faith sector, that is the voluntary sector", ["Voluntary and community sector"]),
    ("the Christmas fair and the summer fete", ["Community events"]),
]


@every_row(("words", "topics"), [*CHILDREN, *EDUCATION, *ADULTS_AND_HEALTH, *PLACES])
def test_exactly_what_is_meant_is_found(words: str, topics: list[str]) -> None:
    assert names_in("3. Report", f"Members spoke of {words} at length.") == topics


@every_row(
    "words",
    [
        "sen and the sense that he was sent",
        "the cat on the mat",
        "the last mash of the season",
        "a salt cellar",
        "ehe and ehcp in small letters",
        "a new member of staff",
        "members of the public",
        "web traffic and a traffic light system",
        "her curriculum vitae",
        "the path behind the churchyard",
        "the LSCB",
        "small schools",
        "family trees",
        "the budget holder",
        "a knock at the front door",
        "carers",
        "social care",
        "residential care",
        "a tribunal",
        "local businesses that gave prizes",
        "horses",
    ],
)
def test_words_that_name_no_topic_by_themselves(words: str) -> None:
    assert names_in("3. Report", f"Members spoke of {words} at length.") == []


@pytest.mark.parametrize(
    ("body", "meaning"),
    [
        ("Early help and social care share a door.", "Children's social care"),
        ("Dementia nurses and social care met.", "Adult social care"),
        ("Care leavers were in residential care before.", "Children's residential care"),
        ("Older people in residential care, and home care.", "Care homes"),
        ("EHC plans: each tribunal was lost.", "SEND tribunals"),
        ("Staff sickness rose, and one tribunal was lost.", "Staffing"),
    ],
)
def test_a_phrase_with_two_meanings_is_settled_by_its_context(body: str, meaning: str) -> None:
    found = names_in("3. Report", body)
    assert meaning in found
    both = {"Children's social care", "Adult social care"}, {"Children's residential care", "Care homes"}
    assert all(not pair <= set(found) for pair in both)


def test_a_road_of_another_meaning_does_not_hide_the_speech_therapists() -> None:
    text, sections = laid_out(
        ("1. Gritting", "SALT stocks are low."), ("2. SEND", "SALT waits are long, says the speech therapist.")
    )
    first, second = FINDER.find(text, sections)
    assert SLT not in {mention.topic.name for mention in first}
    assert SLT in {mention.topic.name for mention in second}


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("For the next agenda:\na. Governance\nb. Policies and other documents:\n1) Leave", True),
        ("ii) Governance: none.", True),
        ("ii) Governance - none.", True),
        ("(c) Governance", True),
        ("c. The Governance of the trust was praised", False),
        ("a cup of governance", False),
    ],
)
def test_a_label_in_a_list_counts_as_a_heading(body: str, found: bool) -> None:
    filler = "Members looked at the bridge and the weir.\n" * 12
    assert ("Governance" in names_in("9. Any other matters", f"{filler}{body}\n{filler}")) is found


def test_a_documents_own_acronym_is_known_in_mixed_case() -> None:
    text, sections = laid_out(
        ("1. Report", "The Otter Survey Programme (OSP) began."), ("2. Thanks", "Thanks were given for the OsP.")
    )
    assert [mention.topic.name for mention in FINDER.find(text, sections)[1]] == ["Otter Survey Programme"]
