"""Minutes of three kinds of boards, with places in which a reason may stand."""

PARISH = """\
Alton Parish Council
Minutes of the meeting held on 12 May 2026 in the Village Hall

Present: Cllr Ann Green (Chair), Cllr Bob Brown, Cllr Tom Reed, Eve Hart (Penn Council){present}
In attendance: Sue Dale (Clerk)
{listed}

1. Apologies for absence
{item}

2. Declarations of interest
There were none.

3. Minutes of the last meeting
The minutes of 14 April 2026 were approved.

4. Roads
{later}

5. Next meeting
The next meeting is on 9 June 2026.
{foot}
"""
SCHOOL = """\
# Penn Academy Governing Board

**Minutes of the meeting held on 12 May 2026 at 6 pm**

**Present**

- Ann Green (Chair)
- Bob Brown (Parent Governor)
- Tom Reed (Staff Governor)
{present}

**In attendance:** Sue Dale (Clerk), Ray Moss (Head of Finance, Penn Council)

**Apologies:**

{listed}

## 1. Welcome and apologies

{item}

## 2. Minutes of the previous meeting

The minutes of 14 April 2026 were agreed.

## 3. Headteacher's report

{later}

## 4. Date of next meeting

9 June 2026 at 6 pm.

{foot}
"""
PARTNERSHIP = """\
ALTON SAFETY PARTNERSHIP

Notes of the meeting on 12 May 2026, County Hall

PRESENT
Ann Green      Chair, Penn Council
Bob Brown      Police
Tom Reed       Fire Service
Sue Dale       Minutes
{present}

APOLOGIES
{listed}

1. WELCOME, INTRODUCTIONS AND APOLOGIES
{item}

2. NOTES OF LAST MEETING
The notes of 14 April 2026 were agreed.

3. ROADS
{later}
ACTION: Bob Brown to write to the county.

{foot}
"""
NHS = """\
Alton and Penn NHS Foundation Trust
Minutes of the Board of Directors meeting held in public on Tuesday 12 May 2026 at 10.00 am

Present:
Ann Green, Chair
Bob Brown, Non-Executive Director
Tom Reed, Chief Executive
{present}

In attendance:
Sue Dale, Trust Secretary (minutes)
Eve Hart, Director of Nursing

Apologies:
{listed}

26/41 Welcome and apologies for absence
{item}

26/42 Declarations of interest
No interests were declared.

26/43 Chair's report
{later}

26/44 Action log
The log was noted.
{actions}

26/45 Any other business
{foot}

26/46 Date of next meeting
Tuesday 9 June 2026 at 10.00 am
"""
TEMPLATES = {"parish": PARISH, "school": SCHOOL, "partnership": PARTNERSHIP, "nhs": NHS}
USUAL = {
    "parish": {
        "listed": "Apologies: Cllr Dan Field, Fay Gold (Alton Trust)",
        "item": "These were noted.",
        "later": "The report on roads was noted.",
        "foot": "",
        "present": "",
    },
    "school": {
        "listed": "- Dan Field\n- Fay Gold (Alton Trust)",
        "item": "Apologies were received from Dan Field and Fay Gold.",
        "later": "The report was noted.",
        "foot": "",
        "present": "",
    },
    "partnership": {
        "listed": "Dan Field      Health Board\nFay Gold       Alton Trust",
        "item": "Ann Green welcomed all. Apologies were noted as above.",
        "later": "The report on roads was noted.",
        "foot": "",
        "present": "",
    },
    "nhs": {
        "listed": "Dan Field, Non-Executive Director\nFay Gold, Director of Finance",
        "item": "The Chair welcomed all. Apologies were received from Dan Field and Fay Gold.",
        "later": "The report was noted.",
        "actions": "",
        "foot": "There was none.",
        "present": "",
    },
}
