"""How minutes count the public and the press among those who were there: nobody of them is an attendee."""

from __future__ import annotations

HOW_MANY = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "several", "some", "no",
)  # fmt: skip
# "three members of the public", "a representative of the press"
SPOKEN_FOR = ("member", "members", "representative", "representatives")
PUBLIC_AND_PRESS = ("public", "press")
RESIDENTS = ("parishioner", "parishioners", "resident", "residents")
# Who stands on a line of a list as a number only: "Public 3", "2 electors".
COUNTED = ("public", "press", "reporter", "reporters", "electors", "vacancy", "vacancies")
# The same with a number before: "6 committee members".
COUNTED_TOO = (
    "members",
    "councillors",
    "trustees",
    "governors",
    "others",
    "people",
    "persons",
    "visitors",
    "guests",
    "observers",
    "parents",
    "carers",
    "pupils",
    "tenants",
    "volunteers",
)
# What is printed beside the name of somebody who is there for themselves, in no office: "Ann Adams (resident)".
PRIVATE = (
    "resident", "residents", "local resident", "local residents", "parishioner", "parishioners", "member of the public",
    "members of the public", "member of public", "members of public", "elector", "electors", "applicant", "applicants",
    "appellant", "objector", "objectors", "petitioner", "petitioners", "lead petitioner", "petition organiser",
    "complainant", "complainants", "neighbour", "neighbours", "householder", "householders", "landowner",
    "villager", "villagers", "local residents and electors",
)  # fmt: skip
# Beside a name in the text, too.
PRIVATE_IN_TEXT = (
    *PRIVATE,
    "pupil",
    "pupils",
    "schoolchild",
    "schoolchildren",
    "agent",
    "the agent",
    "applicant's agent",
)
# Labels over lists of such people: "Members of the public:", "Residents present:".
PRIVATE_LABELS = (
    "public", "the public", "residents", "local residents", "parishioners", "electors", "members of the public",
    "members of public", "member of the public", "villagers", "local electors", "applicants", "objectors",
    "petitioners",
)  # fmt: skip
# Bodies of residents, whose members are residents: "Residents' Association".
RESIDENTS_OF_A_BODY = (
    "residents",
    "resident's",
    "residents'",
    "resident’s",
    "residents’",
    "tenants",
    "tenants'",
    "tenants’",
)
BODIES_OF_RESIDENTS = ("association", "group", "committee", "forum", "panel", "federation", "board")
# Titles of items in which the public speak, or that are about people's own applications.
ITEMS_OF_THE_PUBLIC = (
    "public participation", "public session", "public forum", "open forum", "open session", "public question",
    "public questions", "questions from the public", "questions from members of the public", "public speaking",
    "public time", "public open session", "parishioners", "petition", "petitions", "deputation", "deputations",
    "planning", "planning applications", "planning application", "complaint", "complaints", "democratic period",
    "public comments", "public comment", "comments from the public", "open discussion", "residents' questions",
)  # fmt: skip
