"""Words that offices and roles are named with.

A text with one of ``AGENT_WORDS`` tells what somebody is, not who.
"""

from __future__ import annotations

# People are called by these: a text with one of them tells a role.
AGENT_WORDS = tuple(
    """accountant administrator adviser advisor ambassador analyst apprentice architect archivist assistant
    auditor bailie bailies bursar cadeirydd candidate carer caretaker cathaoirleach ceo cfo chair
    chairman chairperson chairwoman chaplain chief clerc clerk co-chair co-chairs co-optee co-optees
    co-ordinator commander commissioner consultant consultants convener convenor coo coordinator coroner
    councillor councillors counsel counsellor curator dean delegate dentist deputy designate developer
    dht dir director directors doctor dpo dsl economist editor engineer engineers executive facilitator
    foreman foster gardener governor governors gp gps groundskeeper groundsman guardian guest guests
    head head-teacher heads headteacher headteachers holder host independent individual inspector
    invitee is-gadeirydd journalist lawyer lead leader leads leas-cathaoirleach leas-chathaoirleach
    lecturer lengthsman librarian maer manager managers matron mayor mayoress member members midwife
    minister ministers minute minute-taker minutes navigator nominee nominees non-executive note-taker
    notetaker nurse observer observers officer officer/clerk officers organiser owner paediatrician
    paramedic parent patient patients pcso pharmacist physiotherapist planner portfolio practitioner
    president principal procurator producer professional provost psychologist radiographer ranger
    receptionist recorder rector registrar rep reporter representative representatives researcher
    resident rfo sbm scientist sec secretariat secretary senco sencos sendco sergeant sheriff solicitor
    speaker specialist spokesman spokesperson spokeswoman staff strategist student students substitute
    superintendent supervisor surgeon surveyor taker teacher technician therapist trainee trainer
    treasurer trustee trustees vicar vice-chair vice-chairman volunteer volunteers warden webmaster
    worker""".split()
)

# These tell a role at the end of several words: "Senior Partner".
ENDS_OF_ROLES = ("partner",)

# Offices of several people, before their names: "Supervisors Adams and Brown".
SEVERAL_AGENTS = (
    "supervisors", "treasurers", "clerks", "inspectors", "sergeants", "superintendents", "commissioners", "engineers",
)  # fmt: skip

# Fields and adjectives that roles and departments are named with, and people are not.
AREA_WORDS = tuple(
    """acting administrative adult adults area areas associate borough cabinet care central chairing
    champion children children's childrens children’s city clinical co-opted commercial commissioning
    communications community corporate county democratic development digital district early east eastern
    education environment exec families family finance financial foster governance greater health help
    highways housing improvement inclusion information interim invited joint learning legal liaison local
    locality lower management media medical national non non-executive north northern note notes nursing
    operating operational operations partner partnerships pensions performance personal planning policy
    portfolio press primary private procurement programme project property public quality regeneration
    regional residents resources royal safeguarding school schools scrutiny secondary sector senior service
    services skills social south southern special standards statutory strategic strategy support surveyor
    technical town transport upper vice village voluntary ward wellbeing west western youth zone""".split()
)

# Words for people that organisations are named with too ("Parent Carer Voice"): a part of ``AGENT_WORDS``.
PEOPLE_WORDS = tuple(
    """carer carers member members parent parents patient patients resident residents staff student students
    volunteer volunteers""".split()
)

# Offices that an organisation's name follows without a mark: "Chair Alpha Housing Association".
OFFICES_BEFORE_A_BODY = (
    "Chief Executive", "CEO", "Chair", "Chairman", "Chairperson", "Vice Chair", "Vice-Chair", "Vice Chairman",
    "Vice-Chairman", "Clerk", "Headteacher", "Head teacher", "Principal", "Deputy", "Secretary", "Treasurer", "Trustee",
    "Director", "Leader", "Editor",
)  # fmt: skip
# Beside a name, in place of an organisation.
FOR_THEMSELVES = ("independent", "individual", "parishioner", "resident", "local resident", "member of the public")
CHAIR = ("chair", "chairman", "chairperson", "chairwoman", "cathaoirleach", "cadeirydd")
# Offices that stand in small letters before a name, too: "the clerk Ann Adams".
IN_SMALL_LETTERS = (*CHAIR, "clerk", "secretary", "treasurer", "assistant", "deputy", "warden", "surveyor")
# Other offices of who leads a council, before a title and a name: "the Mayor Councillor Brown".
CIVIC = ("mayor", "mayoress", "provost", "convener", "leader", "president")
# Who takes the notes, with a colon before the name: "Clerk: Ann Adams".
CLERKS = ("Clerk", "Parish Clerk", "Town Clerk", "Deputy Clerk", "Secretary", "Minute Secretary", "Minutes Secretary")
# Kinds of body that somebody chairs: "Chair of the Board".
CHAIRED = ("board", "meeting", "committee", "council", "group", "forum", "panel")
# Words of roles that mean one thing: "Chairman" and "Chair", "Head Teacher" and "Head".
SAME_IN_ROLES = {
    "chairman": "chair",
    "chairperson": "chair",
    "chairwoman": "chair",
    "peoples": "people",
    "childrens": "children",
    "services": "service",
    "schools": "school",
    "headteacher": "head",
}
# Words that tell nothing about whose role it is.
EMPTY_IN_ROLES = ("of", "the", "and", "for", "to", "a", "an", "in", "at", "s")
# A governor's kind, as grids of attendance print it beside the name.
KINDS_OF_GOVERNOR = (
    "headteacher", "head teacher", "principal", "la", "local authority", "coopted", "co-opted", "parent", "staff",
    "associate", "foundation", "community", "trust",
)  # fmt: skip
