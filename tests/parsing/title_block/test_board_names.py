"""Names of boards as titles print them: over the end of a line, with what is no part of a name around them."""

from __future__ import annotations

import pytest

from loaders.parsing.title_block.tidying import tidy
from tests.parsing.steps import minutes
from tests.tables import every_row

BODY = """

Present: Cllr A. Stead (Chairman), Cllr B. Crowe. In attendance: Mrs C. Lyle (Clerk).

1. Footpaths
RESOLVED: That the gate be mended.

2. Bins
ACTION: Clerk to order two bins.
"""


@pytest.mark.parametrize(
    ("title", "board", "parent"),
    [
        ("Minutes of the meeting of the Housing and\nHomelessness Panel held on 4 March 2031",
         "Housing and Homelessness Panel", None),
        ("MINUTES OF PROCEEDINGS AT MEETING OF ALVERTON CITY AND\n\nCOUNTY COUNCIL HELD IN THE HALL ON 4 MARCH 2031",
         "Alverton City and County Council", None),
        ("Minutes of the Meeting of Alverton City Council’s Travel and\n\nTransport Committee held on 4 March 2031",
         "Travel and Transport Committee", "Alverton City Council"),
        ("MINUTES\nOF\nPROCEEDINGS\nAT\nMEETING\nOF\nTHE\nHARBOUR\nSAFETY\nCOMMITTEE\nHELD ON 4 MARCH 2031",
         "Harbour Safety Committee", None),
        ("MINUTES OF SPECIAL MEETING OF THE MUNICIPAL DISTRICT OF ORRIN-\nVALE HELD ON 4 MARCH 2031",
         "Municipal District of Orrin-Vale", None),
        ("Q1 Board of Managers meeting held on 4 March 2031", "Board of Managers", None),
        ("Minutes of the Q3 Board of Managers meeting held on 4 March 2031", "Board of Managers", None),
        ("Third Quarter Board of Managers meeting held on 4 March 2031", "Board of Managers", None),
        ("MINUTES OF HARROW MILL TENANTS'ASSOCIATION MEETING HELD ON 4 March 2031",
         "Harrow Mill Tenants' Association", None),
        ("HARROW MILL PARISH COUNCIL\n\nMinutes of a meeting of the above Council held on 4 March 2031",
         "Harrow Mill Parish Council", None),
        ("HARROW MILL PARISH COUNCIL\n\nMinutes of a Parish Council Meeting held on 4 March 2031",
         "Harrow Mill Parish Council", None),
        ("HARROW MILL PARISH COUNCIL DRAFT Minutes Ordinary Meeting of the Parish Council Tuesday 4 March 2031",
         "Harrow Mill Parish Council", None),
        ("THE PARISH COUNCIL OF HARROW MILL\n\nMinutes of the meeting of the Parish Council held on 4 March 2031",
         "Parish Council of Harrow Mill", None),
        ("Harrow with Mill Group Parish Council\nMINUTES OF THE PARISH COUNCIL MEETING HELD ON 4 MARCH 2031",
         "Harrow with Mill Group Parish Council", None),
        ("Harrow County Council\nMinutes of the meeting of the Municipal District of Mill held on 4 March 2031",
         "Municipal District of Mill", "Harrow County Council"),
        ("HARROW LEARNING TRUST\nMINUTES OF THE TRUSTEES\n4 MARCH 2031", "Trustees", "Harrow Learning Trust"),
        ("LICENSING SUB-COMMITTEE A\n4 MARCH 2031", "Licensing Sub-Committee A", None),
        ("HARROW SAFEGUARDING PARTNERSHIP\nEducation Sub-Group\nMinutes – 4 March 2031", "Education Sub-Group",
         "Harrow Safeguarding Partnership"),
        ("HARROW SAFEGUARDING BOARD\nQuality Assurance Sub Group\n4 March 2031", "Quality Assurance Sub Group",
         "Harrow Safeguarding Board"),
        ("ST HARROW'S C of E PRIMARY SCHOOL\nFull Governing Body\nMinutes of the meeting held on 4 March 2031",
         "Full Governing Body", "St Harrow's C of E Primary School"),
        ("Minutes of the Harbour Board\nTuesday 4 March 2031", "Harbour Board", None),
        ("Minutes of the meeting of the Harbour Board\nand guests held on 4 March 2031", "Harbour Board", None),
        ("This month's meeting covers the committee handover.\n4 March 2031", None, None),
        ("Orrin Health and Wellbeing Board\nMinutes of the meeting held on 4 March 2031",
         "Orrin Health and Wellbeing Board", None),
        ("Minutes: Quality and Safety Committee (QSC)\nDate Wednesday 4 March 2031",
         "Quality and Safety Committee", None),
        ("Notes – Harbour Users Forum\n4 March 2031", "Harbour Users Forum", None),
        ("Orrin Clinical Commissioning Group\nMinutes of Quality Committee Meeting\n4 March 2031", "Quality Committee",
         "Orrin Clinical Commissioning Group"),
        ("ORRIN UNIVERSITY HEALTH BOARD\nAudit Committee\nMinutes of the meeting held on 4 March 2031",
         "Audit Committee",
         "Orrin University Health Board"),
        ("Orrin Integrated Care Board\nPrimary Care Sub-Committee\n4 March 2031", "Primary Care Sub-Committee",
         "Orrin Integrated Care Board"),
        ("PCC Minutes – Mar 2031\n\nMinutes of the PCC meeting held via Zoom on 4 March 2031", "PCC", None),
        ("FGB Minutes\n4 March 2031", "FGB", None),
        ("Orrin Borough Council\nOverview and Scrutiny\nMinutes of the meeting held on 4 March 2031",
         "Overview and Scrutiny", "Orrin Borough Council"),
        ("Overview & Scrutiny Officer\n\nMinutes 4 March 2031", None, None),
        ("Minutes of PTA meeting\n4 March 2031", "PTA", None),
        ("Deputy Leader of the Council\n\nMinutes of the meeting held on 4 March 2031", None, None),
        ("Association Minutes 4/3/2031\n\nAs promised at the association meeting here they are.\n\n"
         "Mill Allotment Association\n\nMinutes of the meeting held at Mill Plots on 4 March 2031",
         "Mill Allotment Association", None),
        ("As agreed by the committee\n\nMinutes 4 March 2031", None, None),
        ("Please note the forum\n\nMinutes 4 March 2031", None, None),
        ("MILL COLLEGE\nUNCONFIRMED MINUTES OF THE CORPORATION MEETING HELD 4 MARCH 2031", "Corporation", None),
        ("Mill Institute Corporation\nMinutes of a Meeting of the Resources Committee held on 4 March 2031",
         "Resources Committee", "Mill Institute Corporation"),
        ("Posts Tagged ‘Minutes’\n\nMinutes 4 March 2031", None, None),
        ("Category: Minutes\n\nMinutes 4 March 2031", None, None),
        ("You are here: Minutes\n\nMinutes 4 March 2031", None, None),
    ],
)  # fmt: skip
def test_the_board_of_a_title(title: str, board: str | None, parent: str | None) -> None:
    read = minutes(title + BODY)
    assert (read.board.text if read.board else None) == board
    assert (read.parent_body.text if read.parent_body else None) == parent


@every_row(
    ("printed", "name"),
    [
        ("Orrin Vale Parish Council Planning", "Orrin Vale Parish Council"),
        ("Orrin Vale Parish Council Annual Parish", "Orrin Vale Parish Council"),
        ("Orrin Vale Parish Council Planning Committee", "Orrin Vale Parish Council Planning Committee"),
        ("Report Orrin Vale Parish Council", "Orrin Vale Parish Council"),
        ("Sallow Fen Report for Parish Council", "Parish Council"),
        ("PTA AGM", "PTA"),
        ("an extra Harbour Board", "Harbour Board"),
        (
            "Revitalising the Patient Participation Group at Low Road Surgery",
            "Patient Participation Group at Low Road Surgery",
        ),
        ("Re-forming the Residents' Association", "Residents' Association"),
        ("Setting up a Wildlife Group", "Wildlife Group"),
        ("Revitalising the High Street Group", "Revitalising the High Street Group"),
        ("Forming Futures Board", "Forming Futures Board"),
        ("Full Council of Governors", "Council of Governors"),
        ("Full Board of Directors", "Board of Directors"),
        ("Full Governing Body", "Full Governing Body"),
        ("Cyngor Cymunedol Llanorrin Community Council", "Llanorrin Community Council"),
        ("Cyngor Sir Orrin County Council", "Orrin County Council"),
        ("Orrin Community Council incorporating the villages of Mill, Tarn & Vale", "Orrin Community Council"),
        ("Orrin Parish Council serving the villages of Mill and Tarn", "Orrin Parish Council"),
        ("Deputy Mayor of Alverton", None),
        ("Vice-Chairman of the Council", None),
        ("Monitoring Officer to the Council", None),
        ("Mayor's Charity Committee", "Mayor's Charity Committee"),
        ("Harbour Board September 2031", "Harbour Board"),
        ("May 2031 Harbour Board", "Harbour Board"),
        ("Alverton Parish Council - Meeting", "Alverton Parish Council"),
        ("Alverton Parish Council meeting", "Alverton Parish Council"),
        ('"Alverton Parish Council', "Alverton Parish Council"),
        ("COMMITTEE: Harbour Management Committee", "Harbour Management Committee"),
        ("Annual Alverton Parish Council", "Alverton Parish Council"),
        ("Annual Alverton Parish Meeting", "Annual Alverton Parish Meeting"),
        ("Alverton Parish Council A.G.M.", "Alverton Parish Council"),
        ("Harbour Board - AGM 2031", "Harbour Board"),
        ("ALVERTON ANNUAL PARISH COUNCIL MEETING", "Alverton Parish Council"),
        ("Alverton Parish Council Annual", "Alverton Parish Council"),
        ("Alverton Parish Council - Extraordinary Meeting", "Alverton Parish Council"),
        ("Alverton PC Meeting", "Alverton Parish Council"),
        ("Alverton Parish Council Page 1 of 3 Printed", "Alverton Parish Council"),
        ("Harbour Board – Page 2", "Harbour Board"),
        ("Harbour Board Printed 9/3", "Harbour Board"),
        ("Alverton PC Minutes of Alverton Parish Council", "Alverton Parish Council"),
        ("HBX AGM", "HBX meeting"),
        ("Alverton Village Hall - AGM", "Alverton Village Hall AGM"),
        ("Metropolitan District of Alverton to Consider the Draft Budget", "Metropolitan District of Alverton"),
        ("Public Forum – LGA 1972, Section 100(1)", None),
        ("TO: The Chairperson and Each Member of the Alverton City Council", None),
        ("Directors'", "Directors"),
        ("Open Board", "Board"),
        ("Open Spaces Committee", "Open Spaces Committee"),
        ("Winter Pressures Group", "Winter Pressures Group"),
        ("Public Health Board", "Public Health Board"),
        ("Mayfield Parish Council", "Mayfield Parish Council"),
        ("Annual Parish Meeting", "Annual Parish Meeting"),
        ("Alverton Annual Parish Council", "Alverton Parish Council"),
        ("Alverton Extra Ordinary Parish Council Meeting", "Alverton Parish Council"),
        ("Alverton PC AGM 2031", "Alverton Parish Council"),
        ("Alverton PC MINUTES OF ALVERTON PARISH COUNCIL", "Alverton Parish Council"),
        ("20th Harbour Data Panel", "Harbour Data Panel"),
        ("3rd Alverton Scout Group", "3rd Alverton Scout Group"),
        ("Alverton Parish Council Report", "Alverton Parish Council"),
        ("Planning Committee update", "Planning Committee"),
        ("Cyngor Cymuned Alverton Community Council", "Alverton Community Council"),
        ("Paper for the Harbour Data Panel on the dues", None),
        ("Parish Council, Green, and Boathouse with", None),
        ("Professor Ada Lind / Chair, Harbour Health Board", None),
        ("Dr Lind’s School Board of Governors", "Dr Lind’s School Board of Governors"),
        ("their last Committee", None),
        ("the design should progress to the Board", None),
        ("Consider the Executive", None),
        ("Senior Manager, Libraries (Mr. D. Lind), Senior Executive", None),
        ("Members of the Harbour Board", None),
        ("Video Conference", None),
    ],
)
def test_what_is_no_part_of_a_name_is_left_out_and_what_is_no_name_refused(printed: str, name: str | None) -> None:
    assert tidy(printed) == name
