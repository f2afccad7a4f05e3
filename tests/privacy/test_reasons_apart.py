"""Reasons of an absence that stand apart from the name, or are told in passing; and what must not be taken for one."""

from loaders.pipeline import extract
from tests.parsing.steps import document
from tests.tables import every_row

_MINUTES = """Alton Scrutiny Board
Minutes of the meeting held on 12 May 2026 in the Town Hall

Present: Cllr Ann Green (Chair), Cllr Bob Brown, Eve Hart (Penn Council)
{listed}

1. Apologies for absence
{item}

2. Minutes of the last meeting
The minutes of 14 April 2026 were approved.

3. Roads
{later}

4. Next meeting
The next meeting is on 9 June 2026.
{foot}
"""
_LISTED = "Apologies: Cllr Dan Field, Fay Gold (Alton Trust)"
REASONS = ("leukaemia", "a holiday in Spain", "his sister's wedding", "jury service")


def _whole(part: str, words: str) -> str:
    parts = {"listed": _LISTED, "item": "These were noted.", "later": "The report on roads was noted.", "foot": ""}
    return _MINUTES.format(**(parts | {part: words}))


def _kept(part: str, words: str) -> str:
    read = extract(document(_whole(part, words)))
    return f"{read.document.text}{read.rows!r}{read.minutes!r}"


FORMS = (
    ("listed", "| Apologies | Reason |\n|---|---|\n| Cllr Dan Field | {r} |\n| Fay Gold (Alton Trust) | |"),
    ("listed", "Name\tStatus\tReason\nCllr Dan Field\tApologies\t{r}\nFay Gold\tPresent\t"),
    ("listed", "Cllr Dan Field\tA\t{r}\nCllr Tom Reed\tP\t"),
    ("listed", "| Present | Apologies |\n|---|---|\n| Cllr Tom Reed | Cllr Dan Field ({r}) |\n| Jo Pike | Fay Gold |"),
    ("listed", "Apologies: Cllr Dan Field*, Fay Gold (Alton Trust)\n* {r}"),
    ("listed", "Apologies: Cllr Dan Field ** and Fay Gold\n** {r}"),
    ("listed", "Apologies: Cllr Dan Field†, Fay Gold (Alton Trust)\n\n† away: {r}"),
    ("listed", "Apologies:\n- Cllr Dan Field\n  - {r}\n- Fay Gold"),
    ("listed", "## Apologies\n* Cllr Dan Field _({r})_\n* Fay Gold"),
    ("listed", "Late: Cllr Dan Field ({r})"),
    ("listed", "Unable to attend: Cllr Dan Field [{r}]"),
    ("listed", "Absent with leave: Cllr Dan Field ({r})\nAbsent without leave: Cllr Tom Reed"),
    ("listed", "Present: Cllr Tom Reed (in place of Cllr Dan Field, who has {r})"),
    ("item", "Received from D Field ({r}) and F Gold."),
    ("item", "Fred Finch has {r} and sent apologies."),
    ("item", "Apologies from Dan Field. Members wished him a speedy recovery from {r}."),
    ("item", "Apologies: Cllr Field. Reason: {r}. Approved."),
    ("item", "Apologies: Cllr Field. The Clerk read an email in which he spoke of {r}."),
    ("item", "Councillor Field had notified the Clerk of {r} and his apologies were accepted."),
    ("item", "1.1 Cllr Field ({r}). 1.2 Fay Gold (Alton Trust)."),
    ("item", "Field: {r}\nGold: work"),
    ("later", "Dan Field had {r} and so had sent apologies. The report was noted."),
    ("later", "The Chair explained that Dan Field was absent with {r}."),
    ("later", "Cllr Dan Field apologised for being late owing to {r}."),
    ("later", "Cllr Dan Field left the meeting at 8pm because of {r}."),
    ("later", "Cllr Dan Field joined by Zoom as he has {r}."),
    ("later", "Cllr Dan Field, being in {r}, could not be here."),
    ("later", "Cllr Field could not come: {r}."),
    ("later", "Cllr Reed chaired as Cllr Field had {r}."),
    ("later", "As Cllr Field is having {r}, Cllr Reed would act as chairman."),
    ("later", "In the absence of Cllr Field ({r}), Cllr Reed took the chair."),
    ("later", "Cllr Field will miss the next three meetings because of {r}."),
    ("later", "Cllr Field is taking six months off on account of {r}."),
    ("later", "Cllr Field, currently away with {r}, will chair the group from June."),
    ("later", "Cllr Field's continuing absence, caused by {r}, was discussed."),
    ("later", "Cllr Field was excused owing to {r}."),
    ("later", "Cllr Field arrived at 7.20pm, having been held up by {r}."),
    ("later", "The Council approved Cllr Field's absence for longer than six months, the reason being {r}."),
    ("later", "RESOLVED to approve the reason for the absence of Cllr Field, namely {r}, under section 85 of the Act."),
    ("later", "Mr Hill took the minutes as the Clerk had {r}."),
    ("later", "The item was put off, Cllr Field being away for {r}."),
    ("later", "Cllr Field has not attended since March owing to {r}."),
    ("foot", "Absences: Field – {r}; Gold – business"),
    ("foot", "Apologies received after the meeting: Cllr Dan Field ({r})"),
    ("listed", "Apologies:\nCllr Dan Field ... {r}\nFay Gold ... (Alton Trust)"),
    ("listed", "Apologies:\n1. Cllr Dan Field: {r}\n2. Fay Gold"),
    ("listed", "Apologies: Cllr Dan Field <{r}>"),
    ("listed", "| Name | Role | Here | Comment |\n|---|---|---|---|\n| Cllr Dan Field | Member | No | {r} |"),
    ("item", "It was reported that {r} prevented Cllr Field from attending."),
    ("item", "Members noted with regret {r} of Cllr Field and accepted his apologies."),
    ("later", "Due to {r}, Cllr Field could not present his report."),
    ("later", "Cllr Field's report was taken by Cllr Reed, Cllr Field being indisposed with {r}."),
    ("later", "Cllr Field had to leave early to attend to {r}."),
    ("later", "The Chair sent the Board's best wishes to Cllr Field, who had {r}."),
    ("later", "Cllr Reed deputised for Cllr Field during {r}."),
)  # fmt: skip


@every_row("reason", REASONS)
@every_row(("part", "form"), FORMS)
def test_no_reason_is_kept_wherever_it_stands(part: str, form: str, reason: str) -> None:
    assert reason not in _kept(part, form.format(r=reason))


@every_row("mark", ["*", "(1)", "[1]", "¹"])
@every_row("reason", REASONS)
def test_no_note_at_the_foot_is_kept(mark: str, reason: str) -> None:
    words = _whole("listed", f"Apologies: Cllr Dan Field{mark}, Fay Gold (Alton Trust)")
    read = extract(document(f"{words}{mark} {reason}\n"))
    assert reason not in read.document.text


@every_row(
    ("part", "words"),
    [
        ("later", "Cllr Brown left the meeting because of his interest in the lease."),
        ("later", "Cllr Brown left the room for item 7 and did not vote."),
        ("later", "Cllr Brown joined the working party as he knows the site."),
        ("later", "* Lamps to be mended\n* Bins to be moved"),
        ("later", "The Chair wished Cllr Brown well in his new role as Mayor."),
        ("later", "Parents were encouraged to shop online through the school's fund."),
        ("later", "Members could not come to a decision on the lamps."),
        ("later", "Due to the closed contract, Cllr Brown could not give a figure."),
        ("later", "Cllr Brown took the chair in the absence of the Mayor during the debate on lamps."),
        ("later", "The barrier prevented lorries from being driven through the lane."),
        ("later", "The Chair sent best wishes to the Guides, and the report was noted with regret."),
        ("later", "The lamps are away for repair until June."),
        ("item", "Apologies: Fay Gold (Alton Trust). Tom Foy was welcomed to his first meeting."),
        ("item", "Apologies: None. The quorum for this meeting is three governors."),
        ("listed", "**PRESENT** Cllr Dan Field **DF** Cllr Tom Reed **TR**\n**Items**\n**Action**"),
    ],
)
def test_other_business_is_kept(part: str, words: str) -> None:
    kept = " ".join(extract(document(_whole(part, words))).document.text.split())
    assert " ".join(words.split()) in kept
