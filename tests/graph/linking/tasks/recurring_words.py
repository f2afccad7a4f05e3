"""The words of the tasks in a made series of meetings: those that recur, their close neighbours, everyday ones."""

from __future__ import annotations

# Heading, then the wordings in the order in which the meetings use them.
RECURRING: list[tuple[str, list[str]]] = [
    (
        "Elective Home Education",
        [
            "{o} to circulate the guidance on elective home education to all secondary schools by 12 March 2019.",
            "Carried forward: {o} to share the elective home education guidance with secondary schools.",
            "Guidance on EHE / elective home education still to be sent out to secondary schools. {o}",
        ],
    ),
    (
        "Bus Shelter",
        [
            "Clerk to obtain three quotations for repairing the bus shelter on Mill Lane.",
            "The Clerk to chase the outstanding quotes for the repair of the Mill Lane bus shelter.",
            "Bus shelter, Mill Lane: repairs quotation still awaited.",
        ],
    ),
    (
        "School Exclusions",
        [
            "{o} to bring a report on permanent exclusions of pupils with additional needs to the next meeting.",
            "Report on permanent exclusions (pupils with additional needs) deferred from last meeting. {o}",
            "{o} will present the exclusions report, covering pupils with additional needs.",
            "Exclusions of pupils with additional needs: report carried forward. {o}",
        ],
    ),
    (
        "Risk Register",
        [
            "{o} to update the risk register to reflect the loss of the transport grant.",
            "Risk register to be updated with loss of transport grant ({o}).",
            "{o} to add the transport grant loss to the risk register - remains outstanding.",
        ],
    ),
    (
        "Fire Safety",
        [
            "Invite the Fire Service to a future meeting to talk about smoke alarms in care homes.",
            "{o} to invite the Fire Service to speak on smoke alarms for care homes.",
            "Fire Service invitation (smoke alarms, care homes) to be followed up by {o}.",
        ],
    ),
    (
        "Waiting Times",
        [
            "{o} to provide figures for children waiting over 18 weeks for a CAMHS assessment.",
            "Figures on CAMHS assessment waits over 18 weeks to be provided. {o}",
            "CAMHS: numbers waiting longer than 18 weeks for assessment still required from {o}.",
        ],
    ),
    (
        "Playing Fields",
        [
            "Clerk to write to the landowner about the overgrown hedge beside the playing field.",
            "Hedge by the playing field: Clerk to write again to the landowner.",
            "Clerk to contact the landowner once more regarding the playing field hedge.",
        ],
    ),
    (
        "Terms of Reference",
        [
            "{o} to revise the terms of reference to include co-opted parent governors.",
            "Terms of reference: {o} to amend so that parent governors who are co-opted are included.",
        ],
    ),
    (
        "Young Carers",
        [
            "{o} to arrange a visit to the young carers' drop-in at Hollin House.",
            "Visit to Hollin House young carers drop-in to be arranged by {o}.",
            "{o} to organise the visit to young carers at Hollin House - ongoing.",
            "Hollin House visit (young carers): date still to be set. {o}",
        ],
    ),
    (
        "Data Sharing",
        [
            "{o} to finalise the data sharing agreement between the CCG and the County Council.",
            "Data sharing agreement CCG/County Council: {o} to finalise.",
            "Data-sharing agreement with the CCG not yet completed; {o} to progress.",
        ],
    ),
    (
        "Highways",
        [
            "{o} to report the potholes on Station Road to the Highways department.",
            "Potholes in Station Road to be reported again to Highways by {o}.",
        ],
    ),
    (
        "Safeguarding Training",
        [
            "All governors to complete the level 2 safeguarding training by end of term.",
            "Outstanding governors to complete safeguarding training (level 2).",
            "Level 2 safeguarding training: {o} to remind governors who have not completed it.",
        ],
    ),
    (
        "Hospital Discharge",
        [
            "{o} to analyse delayed discharges from community hospitals over the winter.",
            "Analysis of delayed discharge from community hospitals last winter to be shared by {o}.",
            "{o} to complete the winter analysis of delayed discharges (community hospitals).",
        ],
    ),
    (
        "Allotments",
        [
            "Clerk to review allotment rents and the waiting list.",
            "Review of allotment rents and waiting list carried forward.",
        ],
    ),
    (
        "Communications",
        [
            "{o} to draft a communications plan for the family hubs launch.",
            "Family hubs launch: communications plan to be prepared. {o}",
            "{o} to produce the communication plan for the launch of family hubs.",
        ],
    ),
    (
        "Health Inequalities",
        [
            "{o} to map smoking cessation services against the most deprived wards.",
            "Mapping of smoking cessation services in deprived wards - {o} to complete.",
        ],
    ),
    (
        "Defibrillator",
        [
            "Cllr Brandt to find out the cost of a defibrillator for the pavilion.",
            "Defibrillator for pavilion: costs to be obtained by Cllr Brandt.",
            "Cllr Osei to take over from Cllr Brandt and cost a defibrillator at the pavilion.",
        ],
    ),
    (
        "SEND Strategy",
        [
            "{o} to consult parents on the draft SEND strategy.",
            "Consultation with parents on draft SEND strategy: {o} to launch.",
            "{o} to begin the parent consultation about the SEND strategy.",
        ],
    ),
]

# One-off tasks: heading and text. Many are neighbours of a task above.
SINGLE: list[tuple[str, str]] = [
    ("Elective Home Education", "{o} to check how many families in home education asked to return to school."),
    ("Elective Home Education", "{o} to meet the home education support group in Farrow."),
    ("Bus Shelter", "Clerk to ask the bus company about the timetable on Mill Lane."),
    ("Bus Shelter", "Clerk to obtain three quotations for repainting the railings at the war memorial."),
    ("School Exclusions", "{o} to bring a report on school transport costs to the next meeting."),
    ("School Exclusions", "{o} to bring a report on attendance of pupils in care to the next meeting."),
    ("Risk Register", "{o} to close risk 7 on the register."),
    ("Fire Safety", "Invite the Police to a future meeting to talk about speeding in villages."),
    ("Fire Safety", "Invite the Ambulance Service to a future meeting to talk about response times."),
    ("Waiting Times", "{o} to provide figures for adults waiting for hip replacement."),
    ("Waiting Times", "{o} to provide figures on ambulance handovers at Calder Royal."),
    ("Playing Fields", "Clerk to write to the football club about litter after matches."),
    ("Playing Fields", "Clerk to write to the landowner about the footpath diversion at Cold Farm."),
    ("Young Carers", "{o} to arrange a visit to the foyer in Penn Street."),
    ("Young Carers", "{o} to thank the young carers for their presentation."),
    ("Data Sharing", "{o} to check the privacy notice on the website."),
    ("Highways", "{o} to report the broken street light on Church Walk to the Highways department."),
    ("Highways", "{o} to report the blocked drain on Priory Road to the Highways department."),
    ("Safeguarding Training", "Governors to complete the skills audit."),
    ("Hospital Discharge", "{o} to circulate the winter plan."),
    ("Hospital Discharge", "{o} to share the community hospitals' estates strategy."),
    ("Allotments", "Clerk to let plot 14 to the next person on the waiting list."),
    ("Communications", "{o} to draft a press release about the library."),
    ("Health Inequalities", "{o} to circulate the vaccination figures by ward."),
    ("Budget", "{o} to circulate the Q1 budget monitoring report to members."),
    ("Budget", "{o} to circulate the Q3 capital programme to members."),
    ("Budget", "Precept form to be returned to the District Council."),
    ("SEND Strategy", "{o} to send the local offer leaflet to parents of children with hearing loss."),
    ("Allotments", "Clerk to check the allotments."),
    ("Budget", "{o} to circulate the budget."),
    ("Budget", "{o} to check the transport budget against the grant."),
    ("Highways", "{o} to speak to Highways."),
    ("Hospital Discharge", "{o} to look at discharges."),
    ("Safeguarding Training", "{o} to arrange training on attachment for foster carers."),
    ("SEND Strategy", "{o} to share the strategy."),
    ("Planning", "Clerk to object to planning application 19/00412 at Orchard Close."),
    ("Planning", "Clerk to support planning application 20/00077 at the Old Forge."),
    ("Membership", "{o} to find a replacement for the voluntary sector representative."),
    ("Membership", "{o} to write a letter of thanks to the retiring Vice Chair."),
]

EVERY_MEETING = [
    ("Minutes", "{o} to circulate the minutes."),
    ("Minutes", "Draft minutes to be circulated to all members."),
    ("Agenda", "Members to send agenda items to the Clerk before the next meeting."),
    ("Any Other Business", "{o} to circulate the slides with the minutes."),
    ("Matters Arising", "{o} to provide an update at the next meeting."),
]
