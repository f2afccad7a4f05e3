"""Members of the public in the text of the minutes become nobody of the graph, as docs/data-protection.md says."""

from __future__ import annotations

import pytest

from graph.schema import Person
from loaders.pipeline import extract
from tests.parsing.steps import document
from tests.tables import every_row

PARISH = """EASTMERE PARISH COUNCIL
Minutes of the meeting held on Monday 4 March 2024 at 7.30pm in the Village Hall.

Present: Cllr A. Adams (Chairman), Cllr B. Brown, Cllr C. Cole and Mrs D. Dunn, Clerk.
In attendance: County Councillor Eve Ellis and 3 members of the public.

1. APOLOGIES
Apologies were received from Cllr F. Finch.

2. {title}
{text}

3. DATE OF NEXT MEETING
Monday 1 April 2024 at 7.30pm.
"""
TOWN = """EASTMERE TOWN COUNCIL
Minutes of the meeting held on Monday 4 March 2024 at 7.30pm in the Village Hall.

PRESENT
Councillor A. Adams (Chair)
Councillor B. Brown
Councillor C. Cole

IN ATTENDANCE
Mrs D. Dunn, Town Clerk
County Councillor Eve Ellis
3 members of the public

1. Apologies
Apologies were received from Cllr F. Finch.

2. {title}
{text}

3. Date of next meeting
Monday 1 April 2024 at 7.30pm.
"""
FORMS = {"parish": PARISH, "town": TOWN}
OF_THE_BOARD = ("Adams", "Brown", "Cole", "Dunn", "Ellis", "Finch", "Clerk", "Chairman")
TOLD = (
    ("PUBLIC SESSION", "Mr Harold Pinkney of 4 Mill Lane asked why the bins had not been emptied."),
    ("PUBLIC SESSION", "Mrs Joan Sedgwick, a resident of Church Street, spoke about speeding."),
    (
        "PUBLIC PARTICIPATION",
        "Ms Kelly Radford presented a petition with 212 signatures against the closure of the library.",
    ),
    ("PETITION", "A petition was received from Mr Graham Tuttle and Mrs Olive Tuttle. The Clerk to reply."),
    (
        "COMPLAINT",
        "A complaint had been received from Mr Neil Garside about the noise of the pavilion. The Clerk "
        "to write to Mr Garside.",
    ),
    ("CORRESPONDENCE", "Letter from Miss Pauline Oxley, 12 Orchard Close, about dog fouling. Noted."),
    (
        "CORRESPONDENCE",
        "An e-mail from Terry Bramhall asking for a bench in memory of his wife. Resolved: That the "
        "request be granted.",
    ),
    ("PLANNING", "24/00123 Mr & Mrs Wetherby, 7 The Green, rear extension. No objection."),
    ("PLANNING", "24/00124 Applicant: Mr Sanjay Patel. Change of use of the Old Forge. Support."),
    (
        "ALLOTMENTS",
        "Plot 14 has been given up by Mrs Nora Fleet and let to Mr Colin Maddox. The Clerk to send the "
        "agreement to Mr Maddox.",
    ),
    ("YOUTH", "Ella Marsden, aged 9, told the Council what she would like in the play area. Members thanked Ella."),
    (
        "SCHOOL",
        "Year 6 pupils Josh Tanner and Amelia Holt presented their plans for the garden. It was agreed "
        "to support them.",
    ),
    (
        "HIGHWAYS",
        "Mr Len Hopwood had slipped on the ice outside 22 High Street and broken his wrist. Cllr Brown "
        "to ask the County for a grit bin.",
    ),
    (
        "CEMETERY",
        "Application for a headstone for the late Mr Arthur Penrose from his daughter Mrs Jean Locke. Approved.",
    ),
    ("GRANTS", "An application from Sheila Boswell for £50 towards the toddlers' Christmas party was approved."),
    (
        "CO-OPTION",
        "There were two candidates, Mr Ian Fairley and Ms Ruth Cobb. Ms Cobb was co-opted. Mr Fairley "
        "was thanked for his interest.",
    ),
    ("FOOTPATHS", "Mr Stan Ogden reported that the stile at Hall Farm was broken. Cllr Cole would look at it."),
    (
        "TREES",
        "Mrs Beryl Winter of Yew Tree Cottage is concerned about the oak. The tree warden, Mr Peter "
        "Ash, would inspect it.",
    ),
    ("PUBLIC SESSION", "A resident, Mr Dave Tindall, said that he would mend the notice board himself."),
    ("PUBLIC QUESTIONS", "Question from Mr W. Harker: When will the path be mended? Answer: The Chairman said in May."),
    ("SAFEGUARDING", "The case of Liam B. was discussed. His mother, Tracey Baines, had been told."),
    (
        "DEBTORS",
        "It was reported that Mr K. Frost had not paid for the hire of the hall. Resolved: That Mr "
        "Frost be sent a reminder.",
    ),
    ("VILLAGE HALL", "Mrs Edna Sharples has booked the hall for her 80th birthday. The Clerk to send her the key."),
    ("POLICE", "PC 412 Gary Moss reported two burglaries, at the homes of Mr Victor Lund and Mrs Iris Lund."),
    ("AWARDS", "Resolved: That Mrs Hilda Crane be given the citizen of the year award."),
    (
        "LEGAL",
        "Mr Roy Catchpole claims a right of way over the green. It was agreed to refuse the claim.",
    ),
    (
        "TENDERS",
        "Quotes were received from J. Hart (£400) and Mr Bill Speight (£350). Resolved: That Mr "
        "Speight's quote be accepted.",
    ),
    (
        "PUBLIC SESSION",
        "Mr and Mrs Dewhurst of 3 Mill Lane objected to application 24/00123. Mr Dewhurst handed round photographs.",
    ),
    (
        "ANTI-SOCIAL BEHAVIOUR",
        "Two boys, Kyle and Ryan Dobbs, had been seen on the roof of the pavilion. Cllr Cole to speak to the parents.",
    ),
    ("PUBLIC", "Declarations: Mr Jim Yardley declared that he lives next to the site."),
    (
        "HOUSING",
        "Ms Donna Reeve of Flat 2, 10 Station Road has been on the waiting list for six years. County "
        "Councillor Ellis to raise it.",
    ),
)


def people(text: str) -> set[str]:
    """Everybody whom the graph is given of a text."""
    return {node.name for node in extract(document(text)).rows.nodes if isinstance(node, Person)}


@every_row("form", ["parish", "town"])
@every_row(("title", "text"), TOLD)
def test_members_of_the_public_are_nobody_of_the_graph(form: str, title: str, text: str) -> None:
    found = people(FORMS[form].format(title=title, text=text))
    assert len(found) >= 5
    assert {one for one in found if not one.endswith(OF_THE_BOARD)} == set()


@pytest.mark.parametrize("form", ["parish", "town"])
def test_a_task_that_they_take_on_is_theirs(form: str) -> None:
    told = "Tom Alderson has volunteered to paint the bus shelter. It was agreed to pay for the paint."
    assert "Tom Alderson" in people(FORMS[form].format(title="VOLUNTEERS", text=told))
