"""The words that made-up minutes are made of: all people, places and boards are invented. The simplest come first."""

from __future__ import annotations

GIVEN = tuple(
    (
        "Ann Bob Carla Dev Ewan Fatima Grace Hugo Ines Jacek Kofi Lucia Meera Niamh Oluwaseun Piotr Quentin Rhiannon "
        "Sunita Tomasz Uche Vikram Wren Xanthe Yusuf Zoe Anne-Marie Siân Zoë J. T. Björn"
    ).split()
)
ONE_WORD_SURNAMES = (
    "Adams", "Brown", "Cole", "Dunn", "Evans", "Fox", "Garrity", "Hallam", "Iqbal", "Jarvis", "Kaur", "Lomax", "Mbeki",
    "Nowak", "Okonkwo", "Patel", "Quarmby", "Rahman", "Singh", "Trott", "Uddin", "Vasquez", "Wójcik", "Xu", "Yilmaz",
    "Zielinski", "O'Hara", "D’Souza", "Pugh-Jones", "Adeyemi-Clarke", "MacLeod", "McBride",
)  # fmt: skip
SURNAMES = (*ONE_WORD_SURNAMES, "Ng", "van Dyke", "de Souza", "Ní Bhriain")
PLACES = ("Alton", "Brexley", "Carn Regis", "Dunwell", "East Morrow", "Fellmere", "Gosmore", "Hexwick", "Ilverton")
ROLES = (
    "Clerk", "Director of Care", "Head of Inclusion", "Finance Officer", "Service Manager", "Policy Adviser",
    "Chief Executive", "Project Manager", "Head of Roads, Parking and Lighting", "Assistant Director", "Youth Worker",
    "Democratic Services Officer", "Business Manager", "Public Health Consultant", "Safeguarding Lead",
)  # fmt: skip
ORGANISATIONS = (
    "Alton Council", "Brexley Housing Trust", "Morrow Police", "Fellmere School", "Healthwatch Gosmore",
    "Hexwick Academy", "Dunwell Voluntary Action", "Ilverton NHS Trust", "Carn Youth Forum", "Eastern Care Alliance",
)  # fmt: skip
BOARDS = ("Partnership Board", "Children's Board", "Health Forum", "Safety Committee", "Learning Panel", "Care Group")
VENUES = ("Town Hall", "Shire House", "Committee Room 2, Civic Centre", "Village Hall, Church Lane", "Guildhall")
TOPICS = (
    "Road Safety", "Budget Monitoring", "Library Hours", "Home Education", "School Transport", "Early Help",
    "Young Carers", "Village Hall Roof", "Flood Wardens", "Bus Shelters", "Adult Learning", "Housing Repairs: Progress",
    "Tree Planting", "Allotments", "Dementia-Friendly Towns", "Waiting Times for Assessment",
    "School Exclusions 2021/22", "Winter Planning",
    "Domestic Abuse Strategy", "Footpaths and Bridleways", "Community Grants", "Risk Register",
)  # fmt: skip
VERBS = (
    ("note", "noted"), ("approve", "approved"), ("receive", "received"), ("endorse", "endorsed"),
    ("support", "supported"), ("adopt", "adopted"), ("accept", "accepted"),
)  # fmt: skip
MATTERS = (
    "the report", "the budget", "the draft strategy", "the revised timetable", "the terms of reference",
    "the annual accounts", "the proposals for the north of the area", "the action plan", "the new policy on grants",
    "the quotation for the fence", "the recommendations of the working party",
)  # fmt: skip
WORK = (
    "write to the bus company", "circulate the figures", "book the hall", "obtain two quotes for the repair",
    "arrange a visit to the depot", "invite the inspector", "draft a letter to residents", "check the lease",
    "prepare a paper on costs", "contact the contractor", "update the website", "ask the schools for their numbers",
    "collect examples of good practice", "share the training dates with all partners", "review the insurance",
    "meet the head teacher", "produce a summary in plain words", "find a volunteer for the noticeboard",
    "speak to the landowner", "send the survey to every household", "publish the map", "order a new sign",
)  # fmt: skip
DISCUSSION = (
    "Demand had grown since the spring.",
    "There were {n} visits in June, compared with {m} a year before.",
    "The survey drew {n} replies, most of them from {place}.",
    "Members spoke about the long journeys from the villages.",
    "Several families had described the service as friendly but slow.",
    "Costs stood at £{n},{m} at the end of the quarter.",
    "The bus from {place} runs twice a day and is full on Fridays.",
    "A question was raised about parking near the school in {place}.",
    "It was explained that the contractor had lost two drivers over the winter.",
    "Of the {n} people on the list, {m} had waited for more than six months.",
    "The figures for {place} were lower than those of its neighbours.",
    "Staff turnover was high, and {m} posts were vacant.",
    "One member wondered whether the leaflet reached older residents.",
    "The pilot in {place} had shown that early visits save money later.",
    "Comparison with other areas was difficult because the counts differ.",
    "Funding for the second year depends on the outcome of a bid.",
)
HONORIFICS = ("Councillor", "Dr", "Mrs", "Mr", "Professor")
DUE = ("next meeting", "end of March", "14 June")
