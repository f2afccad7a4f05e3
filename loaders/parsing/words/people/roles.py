"""Words that offices and roles are named with.

A text with one of ``AGENT_WORDS`` tells what somebody is, not who.
"""

from __future__ import annotations

# People are called by these: a text with one of them tells a role.
AGENT_WORDS = tuple(
    """accountant administrator adviser advisor ambassador analyst appointee apprentice architect archivist
    assistant auditor bailie bailies bookkeeper bursar cadeirydd candidate carer caretaker caretakers
    cathaoirleach ceo cfo chair chairman chairperson chairwoman chaplain chief churchwarden
    churchwardens cisteoir clerc clerk co-chair co-chairs co-optee co-optees co-ordinator commander
    commissioner commodore comptroller consultant consultants convener convenor convenors coo
    coordinator coroner councillor councillors counsel counsellor curate curator deacon dean delegate
    dentist deputy designate developer dht dir director directors doctor dpo dsl economist editor
    engineer engineers evangelist executive facilitator foreman foster gardener governor governors gp
    gps groundskeeper groundsman guardian guest guests harbourmaster head head-teacher heads headteacher
    headteachers holder host independent individual inspector invitee is-gadeirydd journalist lawyer
    lead leader leads leas-cathaoirleach leas-chathaoirleach lecturer lengthsman lengthsmen librarian
    maer manager managers matron mayor mayoress member members midwife minister ministers minute minute-
    secretary minute-taker minutes navigator nominee nominees non-executive note-taker notetaker nurse
    observer observers officer officer/clerk officers ombudsman organiser organist owner paediatrician
    paramedic parent patient patients pcso pharmacist physiotherapist planner portfolio postmaster
    practitioner prescriber president principal procurator producer professional provost psychologist
    quartermaster radiographer ranger rapporteur receptionist recorder rector registrar rep reporter
    representative representatives researcher resident rfo rúnaí sacristan sbm scientist scoutmaster sec
    secretariat secretary senco sencos sendco sergeant sexton sheriff solicitor speaker specialist
    spokesman spokesperson spokeswoman staff stationmaster strategist student students substitute
    superintendent supervisor surgeon surveyor taker teacher technician tenant tenants therapist trainee trainer treas
    treasurer trustee trustees trysorydd verger vicar vice-chair vice-chairman volunteer volunteers
    warden webmaster worker ysgrifennydd""".split()
)

# These tell a role at the end of several words: "Senior Partner".
ENDS_OF_ROLES = ("partner",)
# Offices of two words, of which the second alone is a surname too: "Harbour Master".
MASTERS = ("harbour master", "dock master", "pier master", "quarter master", "station master", "scout master")

# Offices of several people, before their names: "Supervisors Adams and Brown".
SEVERAL_AGENTS = (
    "supervisors", "treasurers", "clerks", "inspectors", "sergeants", "superintendents", "commissioners", "engineers",
    "appointees",
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

# What several people are called, behind their names: "Ann Adams, Bob Brown, Appointed Members".
GROUPS_OF_PEOPLE = (
    "members", "trustees", "governors", "councillors", "directors", "representatives", "delegates", "commissioners",
    "churchwardens", "wardens", "observers", "guests",
)  # fmt: skip

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
# Of these and the chair, such as a dash may join to a name: "Ann Adams-Clerk".
RUN_INTO_NAMES = (*CHAIR, "clerk", "secretary", "treasurer", "vice-chair", "vice-chairman")
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
# Of the kinds of governor, such as might be a body's name: "Ann Adams (Chair, Community)".
KINDS_THAT_ARE_NO_BODY = ("community", "foundation", "co-opted", "coopted", "associate")
# A governor's kind, as grids of attendance print it beside the name.
KINDS_OF_GOVERNOR = (
    "headteacher", "head teacher", "principal", "la", "local authority", "coopted", "co-opted", "parent", "staff",
    "associate", "foundation", "community", "trust",
)  # fmt: skip
