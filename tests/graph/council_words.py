"""The words that the minutes of made councils are made of."""

from __future__ import annotations

GIVEN = (
    "John Susan David Margaret Michael Sarah Peter Karen Paul Helen Andrew Julie Robert Linda James Christine Mark "
    "Elizabeth Stephen Patricia Richard Jane Ian Nicola Alan Catherine Philip Rebecca Simon Deborah Priya Imran Aisha "
    "Wei Olga Kwame Fatima Marek Niamh Rhys Bronwen Hamish Eilidh Tomasz Gurpreet Yusuf Chloe Daniel Amy Thomas"
).split()
SURNAMES = (
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White "
    "Roberts Green Hall Wood Jackson Clarke Khan Hughes Edwards Hill Moore Clark Harrison Scott Young Morris Ward "
    "Turner Carter Phillips Mitchell Ahmed Parker Cooper Bennett Singh Okafor Nowak Fitzgerald Abernethy Quigley "
    "Trelawney Underhill Vickers Yarwood Zielinska Garside Hebden Ibbotson Kershaw Loxley Mistry Ngata Ormerod Pocock"
).split()
SHORT = {"Robert": "Rob", "Michael": "Mike", "Susan": "Sue", "Andrew": "Andy", "Deborah": "Debbie", "Stephen": "Steve"}
PLACES = "Alder Brack Corn Dray Elm Fair Gorse Holm Iver Kes Lang Mor Nether Oak Pen Quern Ros Stan Thorn Wen".split()
ENDINGS = "bourne dale ford ham ley mere stead ton wick worth".split()
BODIES = (
    "Children's Partnership Board",
    "Health and Wellbeing Board",
    "Adult Social Care Scrutiny Committee",
    "Schools Forum",
    "Community Safety Partnership",
)
LENGTHS = (10, 20, 30, 40, 50)
NATIONAL = ("NHS England", "Department for Education", "Ofsted", "Healthwatch", "Home Office", "Citizens Advice")
INITIALS = ("NHS", "CQC", "DWP", "ICB")
TOPICS = tuple(
    f"{matter} {of}"
    for matter in ("Funding of", "Waiting times for", "Strategy for", "Figures on", "Complaints about")
    for of in ("school transport", "early help", "home education", "foster care", "mental health", "road safety")
)
TASKS = (
    "circulate the figures on {topic} to all schools",
    "bring a paper on {topic} to the next meeting",
    "write to the regulator about {topic}",
    "ask partners for examples of good practice in {topic}",
    "check what {topic} costs the council",
)
